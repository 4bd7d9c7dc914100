"""Channels to targets, the way a robot runs a policy."""
