"""One YAML a robot: its joints and their limits, who closes the loop, what it says and hears on which topic."""
