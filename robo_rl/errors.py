"""Errors of the training side; the base lives with the run time, which may not import this package."""

from robo_rl_deploy.errors import UserError, nearest, unknown

__all__ = ["UserError", "nearest", "unknown"]
