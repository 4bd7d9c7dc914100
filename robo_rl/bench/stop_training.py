"""SIGTERM at any moment of a training: it saves where it is, and leaves, in time."""

from __future__ import annotations

import json
import random
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from robo_rl.bench.command import background, wait_for_metrics
from robo_rl.bench.row import Row
from robo_rl.bench.timing import median
from robo_rl.errors import UserError
from robo_rl.train.checkpoint import latest, load_checkpoint, step_of
from robo_rl.train.run_folder import RunFolder
from robo_rl.train.run_log import read_metrics

# Without an end of its own, but for the hour after which a forgotten one stops.
TRAINING = ("task=quadruped_velocity", "train.total_steps=1000000000", "train.time_limit_s=3600", "logger=[]")
SAVED_S = 10.0
WITHIN_S = 6.0  # the signal comes so long after the first line of metrics at most
_HANGS_S = 60.0


@dataclass(frozen=True)
class Stop:
    """What one SIGTERM led to."""

    seconds: float  # until the process had left
    saved: bool  # it left with code 0 and a readable checkpoint of the step it had reached


def stop_training(stops: int, overrides: Sequence[str] = TRAINING, within_s: float = WITHIN_S) -> list[Row]:
    """Start a training `stops` times and stop each at a random moment."""
    rng = random.Random(0)
    return rows([_stop_one(overrides, seed, rng.uniform(0.0, within_s)) for seed in range(stops)])


def rows(stops: Sequence[Stop]) -> list[Row]:
    """How many did not save in time, and the slowest."""
    failed = sum(not stop.saved or stop.seconds > SAVED_S for stop in stops)
    slowest = max(stop.seconds for stop in stops)
    detail = f"of {len(stops)} SIGTERMs at random moments, median {median([stop.seconds for stop in stops]):.2g} s"
    return [
        Row(f"trainings not saved {SAVED_S:g} s after SIGTERM", failed, "", "<=", 0, detail),
        Row("SIGTERM to saved and left, slowest", slowest, "s", "<=", SAVED_S, detail),
    ]


def _stop_one(overrides: Sequence[str], seed: int, after_s: float) -> Stop:
    with tempfile.TemporaryDirectory() as name:
        runs_dir = Path(name) / "runs"
        words = ("train", *overrides, f"seed={seed}", f"runs_dir={runs_dir}")
        with background(*words, output=Path(name) / "output") as training:
            folder = wait_for_metrics(training, runs_dir)
            time.sleep(after_s)
            seconds = training.stop(_HANGS_S)
            return Stop(seconds, training.process.returncode == 0 and is_saved(folder))


def is_saved(folder: RunFolder) -> bool:
    """Whether the newest checkpoint loads whole and is of the step at which the run says it stopped."""
    try:
        newest = latest(folder.checkpoints)
        load_checkpoint(newest)
    except UserError:
        return False
    events = [json.loads(line) for line in folder.events_jsonl.read_text().splitlines()]
    stopped = [event["step"] for event in events if event["event"] == "stop"]
    return stopped == [step_of(newest)] and step_of(newest) >= read_metrics(folder.metrics_jsonl)[-1]["step"]
