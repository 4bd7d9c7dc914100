"""From scratch to acceptance: the tuned settings of a task, once a seed."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.bench.scratch_run import SMALL, train_run
from robo_rl.eval.evaluate import Report, evaluate, save_report
from robo_rl.train.build import load_run

HOVER_S, HOVER_SAC_S, QUADRUPED_S = 20.0, 30.0, 300.0


@dataclass(frozen=True)
class Learned:
    """One training."""

    task: str
    seed: int
    seconds: float  # from building the environment to the last checkpoint
    run: str
    step: int  # environment steps

    @property
    def title(self) -> str:
        """How its rows begin."""
        return f"{self.task}, seed {self.seed}"


def hover(options: Options) -> list[Row]:
    """Within 20 s to every criterion of `quadrotor_hover`."""
    return measure("quadrotor_hover", HOVER_S, options)


def hover_sac(options: Options) -> list[Row]:
    """The same within 30 s by SAC."""
    return measure("quadrotor_hover", HOVER_SAC_S, options, ["algo=sac"])


def quadruped(options: Options) -> list[Row]:
    """Within 5 min to every criterion of `quadruped_velocity`."""
    return measure("quadruped_velocity", QUADRUPED_S, options)


def measure(task: str, bound_s: float, options: Options, overrides: Sequence[str] = ()) -> list[Row]:
    """Train and evaluate (`count` episodes) each seed; the runs stay in `runs_dir`."""
    return list(one_by_one(task, bound_s, options, overrides))


def one_by_one(task: str, bound_s: float, options: Options, overrides: Sequence[str] = ()) -> Iterator[Row]:
    """The rows of `measure`, each as soon as it is known."""
    _import_everything()
    for seed in options.seeds:
        start = time.perf_counter()
        folder = train_run([f"task={task}", f"runs_dir={options.runs_dir}", *overrides, f"seed={seed}"])
        seconds = time.perf_counter() - start
        run = load_run(folder.path)
        learned = Learned(run.cfg.task.name, seed, seconds, folder.name, run.step)
        yield time_row(learned, bound_s)
        report = evaluate(run, options.count)  # episodes that training never saw
        save_report(report, folder.path / "evaluation.json")
        yield from criteria(learned, report)


def time_row(learned: Learned, bound_s: float) -> Row:
    """How long the training took."""
    note = f"{learned.step:,} env steps, run {learned.run}"
    return Row(f"{learned.title}: training", learned.seconds, "s", "<=", bound_s, note)


def criteria(learned: Learned, report: Report) -> list[Row]:
    """Every criterion of the task."""
    return [
        Row(
            f"{learned.title}: {verdict.metric}",
            verdict.value,
            "",
            ">=" if verdict.op == ">=" else "<=",
            verdict.bound,
            f"{report.episodes} episodes",
        )
        for verdict in report.acceptance
    ]


def _import_everything() -> None:
    """What a first training imports on its way is no learning time."""
    with tempfile.TemporaryDirectory() as folder:
        train_run([*(word for word in SMALL if not word.startswith("logger=")), f"runs_dir={folder}"])
