"""Training runs: runner, run folder, checkpoints, log."""
