"""A run to measure on: the one that was named, the latest, or a few seconds of training."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from robo_rl.bench.options import Options
from robo_rl.config.algos import algorithm
from robo_rl.config.compose import compose_run
from robo_rl.train.run_folder import RunFolder, find_run, list_runs

# Enough for a checkpoint; what it learns does not matter.
SMALL = ("task=quadrotor_hover", "env.num_envs=64", "algo.num_steps=16", "train.total_steps=2048", "logger=[]")


def trained_run(options: Options, scratch: Path, small: Sequence[str] = SMALL) -> RunFolder:
    """The run of `--run`, else the latest, else a small one trained in the folder `scratch`.

    Raises UserError for a `--run` that does not exist.
    """
    if options.run is not None or list_runs(options.runs_dir):
        return find_run(options.run or "latest", options.runs_dir)
    print("no run yet: training a small one", file=sys.stderr)
    return train_run([*small, f"runs_dir={scratch}"])


def train_run(overrides: Sequence[str]) -> RunFolder:
    """Train in this process, through what `robo-rl train` calls. Raises UserError."""
    composed = compose_run(overrides)
    cfg = composed.cfg
    return RunFolder(algorithm(cfg.algo_name)[1].runner()(cfg, composed.base))
