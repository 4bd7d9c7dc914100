"""A MuJoCo twin driven in lockstep."""
