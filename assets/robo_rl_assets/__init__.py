"""Robots: MJCF and robot.yaml."""
