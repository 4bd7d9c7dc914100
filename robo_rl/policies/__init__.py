"""Action distributions and policy networks."""
