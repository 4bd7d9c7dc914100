"""Algorithm presets."""
