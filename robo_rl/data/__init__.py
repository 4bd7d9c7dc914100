"""Rollout buffers and returns."""
