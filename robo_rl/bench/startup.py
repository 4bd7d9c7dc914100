"""How long a person waits: for help, for a list, for the answer to a wrong name, for the first line of metrics."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from robo_rl.bench.command import background, robo_rl, wait_for_metrics
from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.bench.timing import median, spread

# (words, exit code, bound in s)
COMMANDS = (
    (("--help",), 0, 0.6),
    (("list", "tasks", "algos", "backends", "robots"), 0, 1.0),
    (("train", "task=quadrotor_hoover"), 2, 1.0),
)
TASKS = ("quadrotor_hover", "quadruped_velocity")
FIRST_METRIC_S = 10.0


def measure(options: Options) -> list[Row]:
    """Medians over repeats, each in a process of its own."""
    answers = [answer(words, code, bound_s, options.count) for words, code, bound_s in COMMANDS]
    return answers + [first_metric(task, (), max(1, options.count // 2)) for task in TASKS]


def answer(words: tuple[str, ...], code: int, bound_s: float, repeats: int) -> Row:
    """Time of a command from start to exit."""
    seconds = [robo_rl(*words, expect=code).seconds for _ in range(repeats)]
    what = f"robo-rl {' '.join(words)}"
    return Row(what, median(seconds), "s", "<=", bound_s, f"{repeats} times, {spread(seconds)} s")


def first_metric(task: str, overrides: tuple[str, ...], repeats: int) -> Row:
    """Time from the start of a training to the first line in metrics.jsonl."""
    seconds = [_first_metric_s(task, overrides) for _ in range(repeats)]
    what = f"robo-rl train task={task}, first metric line"
    return Row(what, median(seconds), "s", "<=", FIRST_METRIC_S, f"{repeats} times, {spread(seconds)} s")


def _first_metric_s(task: str, overrides: tuple[str, ...]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        runs_dir, start = Path(folder) / "runs", time.monotonic()
        words = ("train", f"task={task}", f"runs_dir={runs_dir}", *overrides)
        with background(*words, output=Path(folder) / "output") as training:
            wait_for_metrics(training, runs_dir)
            seconds = time.monotonic() - start
            training.stop()
    return seconds
