"""From scratch to acceptance: the tuned settings of a task, once a seed."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass

from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.bench.scratch_run import SMALL, train_run
from robo_rl.eval.evaluate import Report, evaluate, save_report
from robo_rl.train.build import load_run

HOVER_S, QUADRUPED_S = 20.0, 300.0


@dataclass(frozen=True)
class Learned:
    """One training and its evaluation."""

    task: str
    seed: int
    seconds: float  # from building the environment to the last checkpoint
    run: str
    report: Report


def hover(options: Options) -> list[Row]:
    """Within 20 s to every criterion of `quadrotor_hover`."""
    return measure("quadrotor_hover", HOVER_S, options)


def quadruped(options: Options) -> list[Row]:
    """Within 5 min to every criterion of `quadruped_velocity`."""
    return measure("quadruped_velocity", QUADRUPED_S, options)


def measure(task: str, bound_s: float, options: Options, overrides: Sequence[str] = ()) -> list[Row]:
    """Train and evaluate (`count` episodes) each seed; the runs stay in `runs_dir`."""
    _import_everything()
    words = [f"task={task}", f"runs_dir={options.runs_dir}", *overrides]
    learned = [learn([*words, f"seed={seed}"], seed, options.count) for seed in options.seeds]
    return [row for one in learned for row in rows(one, bound_s)]


def learn(overrides: Sequence[str], seed: int, episodes: int) -> Learned:
    """Train by the clock, then play many episodes that training never saw."""
    start = time.perf_counter()
    folder = train_run(overrides)
    seconds = time.perf_counter() - start
    run = load_run(folder.path)
    report = evaluate(run, episodes)
    save_report(report, folder.path / "evaluation.json")
    return Learned(run.cfg.task.name, seed, seconds, folder.name, report)


def rows(learned: Learned, bound_s: float) -> list[Row]:
    """Time, and every criterion of the task."""
    report, title = learned.report, f"{learned.task}, seed {learned.seed}"
    note = f"{report.step:,} env steps, run {learned.run}"
    criteria = [
        Row(
            f"{title}: {verdict.metric}",
            verdict.value,
            "",
            ">=" if verdict.op == ">=" else "<=",
            verdict.bound,
            f"{report.episodes} episodes",
        )
        for verdict in report.acceptance
    ]
    return [Row(f"{title}: training", learned.seconds, "s", "<=", bound_s, note), *criteria]


def _import_everything() -> None:
    """What a first training imports on its way is no learning time."""
    with tempfile.TemporaryDirectory() as folder:
        train_run([*(word for word in SMALL if not word.startswith("logger=")), f"runs_dir={folder}"])
