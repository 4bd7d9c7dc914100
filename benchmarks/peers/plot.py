"""Curves of both sides over env steps and over time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from matches import OURS, Match
from record import Training

from robo_rl.extras import missing_extra

COLOURS = ("tab:blue", "tab:orange", "tab:green", "tab:red")


def draw(match: Match, sides: Mapping[str, Sequence[Training]], path: Path) -> None:
    """Every seed thin, the mean over seeds thick. Raises UserError without matplotlib."""
    try:
        from matplotlib.figure import Figure
    except ModuleNotFoundError as error:
        raise missing_extra(error) or error from error

    figure = Figure(figsize=(9.0, 3.6), layout="constrained")
    by_step, by_time = figure.subplots(1, 2, sharey=True)
    for (side, trainings), colour in zip(sides.items(), COLOURS, strict=False):
        for training in trainings:
            returns = [point.mean for point in training.curve]
            by_step.plot([point.step for point in training.curve], returns, color=colour, alpha=0.3, lw=0.8)
            by_time.plot([point.wall_s for point in training.curve], returns, color=colour, alpha=0.3, lw=0.8)
        label = "robo_rl" if side == OURS else side
        by_step.plot(*mean(trainings, "step"), color=colour, lw=2.0, label=f"{label}, {len(trainings)} seeds")
        by_time.plot(*mean(trainings, "wall_s"), color=colour, lw=2.0, label=label)
    by_step.set(
        xlabel="env steps", ylabel="return of deterministic episodes", title=f"{match.algo.upper()}, {match.gym_id}"
    )
    by_time.set(xlabel="time of training [s], evaluation not counted", xscale="log")
    by_step.legend(loc="lower right")
    for axes in (by_step, by_time):
        axes.grid(alpha=0.3)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110)


def mean(trainings: Sequence[Training], axis: str) -> tuple[np.ndarray, np.ndarray]:
    """Mean over seeds of the curves, as far as all of them go."""
    curves = [([getattr(point, axis) for point in t.curve], [point.mean for point in t.curve]) for t in trainings]
    x = np.linspace(max(xs[0] for xs, _ in curves), min(xs[-1] for xs, _ in curves), 60)
    return x, np.mean([np.interp(x, xs, ys) for xs, ys in curves], axis=0)
