"""Errors of the training side; the base lives with the run time, which may not import this package."""

from robo_rl_deploy.errors import UserError, nearest, unknown

__all__ = ["Told", "UserError", "nearest", "unknown"]


class Told(UserError):
    """What the first of several processes tells the user; the others leave without a word."""
