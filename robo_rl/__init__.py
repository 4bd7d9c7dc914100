"""robo_rl: from task definition to a policy that drives a robot."""

__version__ = "0.1.0"
