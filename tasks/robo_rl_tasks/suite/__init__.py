"""Batched ports of tasks of other suites, number for number."""
