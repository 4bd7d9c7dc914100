"""Channels to targets, the way a robot runs a policy."""

from robo_rl_deploy.pipeline.policy import PolicyRunner

__all__ = ["PolicyRunner"]
