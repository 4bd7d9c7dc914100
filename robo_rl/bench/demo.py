"""`make demo` without its installation: train, evaluate, export, drive the twin, write the replay."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence

from robo_rl.bench.command import robo_rl
from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.bench.timing import median, spread

TASK, MAX_S = "quadrotor_hover", 120.0


def measure(options: Options) -> list[Row]:
    """`count` times from start to end, each from scratch."""
    return [row(demo(options.count))]


def demo(repeats: int, overrides: Sequence[str] = ()) -> list[float]:
    """Seconds of each repeat. Raises UserError where a step of it fails."""
    seconds = []
    for _ in range(repeats):
        with tempfile.TemporaryDirectory() as folder:
            done = robo_rl("demo", f"task={TASK}", f"runs_dir={folder}", *overrides)
        print(done.stdout[-2000:])
        seconds.append(done.seconds)
    return seconds


def row(seconds: list[float]) -> Row:
    """The median repeat."""
    detail = f"{len(seconds)} times, {spread(seconds)} s"
    return Row(f"make demo, once installed ({TASK})", median(seconds), "s", "<=", MAX_S, detail)
