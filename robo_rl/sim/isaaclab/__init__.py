"""Our robots and scenes in Isaac Lab: `backend=isaaclab`."""
