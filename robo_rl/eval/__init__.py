"""Rollouts of a trained policy: recordings, statistics, reports."""
