"""What this machine can do for a robot, and the fix for what it cannot."""
