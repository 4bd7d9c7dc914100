"""Sensors that the engine has to compute anew for each reading: rays and pictures."""
