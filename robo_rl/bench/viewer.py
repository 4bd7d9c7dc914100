"""How much a training slows while somebody watches it: with and without, in turn, within one training."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from robo_rl.bench.command import Background, background, wait_for_metrics
from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.bench.timing import interleaved, median, spread
from robo_rl.errors import UserError
from robo_rl.train.run_folder import RunFolder
from robo_rl.train.run_log import read_metrics

MAX_SLOWER = 3.0  # %
TRAINING = (
    "task=quadruped_velocity",
    "train.total_steps=1000000000",
    "train.time_limit_s=3600",  # should nobody be left to stop it
    "train.checkpoint_interval=10",
    "train.keep_checkpoints=100",  # a viewer that starts slowly on a busy machine still finds what it opened
    "logger=[]",
)
_STUCK_S = 300.0  # a training that writes nothing for so long has ended
_URL = re.compile(r"http://127\.0\.0\.1:\d+")


@dataclass(frozen=True)
class Phase:
    """How long each side is measured: `seconds`, and as long as it takes for some iterations."""

    seconds: float = 8.0
    settle_s: float = 1.5  # s left out after each change
    iterations: int = 5


def measure(options: Options) -> list[Row]:
    """Train; connect and disconnect a spectator `count` times."""
    return [slowdown(rates(options.count, TRAINING, Phase()))]


def rates(pairs: int, overrides: Sequence[str], phase: Phase) -> list[tuple[float, float]]:
    """Env steps per second (watched, not watched), pair by pair."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        words = ("train", *overrides, f"runs_dir={folder / 'runs'}")
        with background(*words, output=folder / "training") as training:
            run = wait_for_metrics(training, folder / "runs")
            training.wait_until(lambda: any(run.checkpoints.glob("[0-9]*")))
            with background("play", str(run.path), "--follow", "--viewer", "viser", output=folder / "viewer") as viewer:
                viewer.wait_until(lambda: _URL.search(viewer.output) is not None)
                time.sleep(phase.settle_s)
                return interleaved(lambda: _watched(run, viewer, phase), lambda: rate(run, phase), pairs)


def slowdown(pairs: Sequence[tuple[float, float]]) -> Row:
    """How many per cent fewer steps a second while watched; the median pair."""
    slower = [100.0 * (1.0 - watched / alone) for watched, alone in pairs]
    detail = f"{len(pairs)} pairs, {spread(slower)} %; alone {median([alone for _, alone in pairs]):,.0f} steps/s"
    return Row("training slower while watched", median(slower), "%", "<=", MAX_SLOWER, detail)


def rate(run: RunFolder, phase: Phase) -> float:
    """Env steps per second from now on, by the run's own clock. Raises UserError where no iteration ends in time."""
    time.sleep(phase.settle_s)
    start = time.time()
    lines: list[dict[str, Any]] = []
    while time.time() < start + phase.seconds or len(lines) <= phase.iterations:
        if time.time() > start + _STUCK_S:
            raise UserError(f"{run.path}: {phase.iterations} iterations took over {_STUCK_S:g} s. Fix: an idle machine")
        time.sleep(min(0.5, phase.seconds))
        lines = [line for line in read_metrics(run.metrics_jsonl) if line["time"] >= start]
    first, last = lines[0], lines[-1]
    return float((last["step"] - first["step"]) / (last["time/total_s"] - first["time/total_s"]))


def _watched(run: RunFolder, viewer: Background, phase: Phase) -> float:
    address = _URL.search(viewer.output)
    if address is None:
        raise UserError("robo-rl play printed no address")
    with _spectator(address[0]):
        return rate(run, phase)


@contextmanager
def _spectator(url: str) -> Iterator[None]:
    """Somebody looks at the page; raises UserError where nobody can."""
    command = [sys.executable, "-m", "robo_rl.bench.spectator", url]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            if process.stdout is None or not process.stdout.readline():
                raise UserError(f"nobody can watch {url}: pip install 'robo-rl[viz]'")
            yield
            if process.poll() is not None:
                raise UserError(f"the spectator of {url} was sent away")
        finally:
            process.kill()
