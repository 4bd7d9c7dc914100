"""Learning curves: runs that differ by their seed alone are one line, the mean, in a band from least to most."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from robo_rl.errors import UserError, nearest
from robo_rl.train.run_folder import RunFolder
from robo_rl.train.run_log import read_metrics

AXES = {"steps": ("step", "env steps"), "time": ("time/total_s", "time of training [s]")}  # metric, what is written
FORMATS = (".svg", ".png", ".pdf")
APART = ("seed", "runs_dir", "logger")  # settings that make no other training
POINTS = 50  # of a line
WINDOW = 0.02  # of the axis: values on either side that a point is the mean of

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Group:
    """Runs of one line."""

    label: str
    runs: tuple[RunFolder, ...]


def grouped(runs: Iterable[RunFolder], labels: Sequence[str] = ()) -> list[Group]:
    """Runs by everything that they were made of but their seed, in the order they are named in.

    A line is called by its algorithm, by its task where there are several, and by the settings in which it differs from
    the others of both; `labels` in place of these. Raises UserError for another number of labels than of lines.
    """
    of_same: dict[str, list[RunFolder]] = {}
    for run in dict.fromkeys(runs):
        of_same.setdefault(json.dumps([run.task, run.algo, _settings(run)], sort_keys=True), []).append(run)
    members = list(of_same.values())
    names = [label(group, members) for group in members]
    if labels and len(labels) != len(members):
        raise UserError(f"{len(labels)} labels for {len(members)} lines: give one for each of {', '.join(names)}")
    return [Group(name, tuple(group)) for name, group in zip(labels or names, members)]


def label(group: Sequence[RunFolder], all_groups: Sequence[Sequence[RunFolder]]) -> str:
    """What tells a line from the others."""
    run = group[0]
    several = len({other[0].task for other in all_groups}) > 1
    alike = [_settings(other[0]) for other in all_groups if (other[0].task, other[0].algo) == (run.task, run.algo)]
    own = [
        f"{key}={value}" for key, value in _settings(run).items() if any(key not in o or o[key] != value for o in alike)
    ]
    return " ".join([*([run.task] if several else []), run.algo, *own])


def values(run: RunFolder, metric: str, axis: str) -> tuple[Floats, Floats, Floats]:
    """Where on the axis, the metric there, and how many episodes it is the mean of (1 for what is none of episodes).

    Raises UserError where the run has written no metrics yet, or not this one.
    """
    try:
        lines = read_metrics(run.metrics_jsonl)
    except OSError:
        lines = []
    if not lines:
        raise UserError(f"{run.name} has no metrics yet: the first line comes with its first log interval")
    weight = "episode/count" if metric.startswith("episode/") else ""
    rows = [(line[axis], line[metric], line.get(weight, 1.0)) for line in lines if line.get(metric) is not None]
    if not rows:
        raise _no_metric(run, metric, lines)
    x, y, count = np.array(rows, dtype=np.float64).T
    return x, y, count


def averaged(x: Floats, y: Floats, count: Floats, at: Floats) -> Floats:
    """The mean of what counts within WINDOW of the whole axis around each point; [P].

    What line i tells happened evenly between line i - 1 and line i, and each of its episodes counts as much.
    """
    edges = np.concatenate([[0.0], x])
    total, counted = (np.concatenate([[0.0], np.cumsum(part)]) for part in (y * count, count))
    reach = WINDOW * x[-1]
    low, high = np.maximum(at - reach, 0.0), np.minimum(at + reach, x[-1])
    sums = [np.interp(high, edges, part) - np.interp(low, edges, part) for part in (total, counted)]
    return sums[0] / sums[1]


def band(group: Group, metric: str, axis: str) -> tuple[Floats, Floats]:
    """Points of the axis [P] as far as all runs go, and the curve of each run there [R, P]. Raises UserError."""
    curves = [values(run, metric, axis) for run in group.runs]
    at = np.linspace(min(x[0] for x, *_ in curves), min(x[-1] for x, *_ in curves), POINTS)
    return at, np.stack([averaged(*curve, at) for curve in curves])


def draw(groups: Sequence[Group], metric: str, axes: Sequence[str], out: Path) -> None:
    """Write the picture, a panel for each of `axes`. Raises UserError; ModuleNotFoundError without matplotlib."""
    if out.suffix not in FORMATS:
        raise UserError(f"--out {out}: expected a name that ends with {', '.join(FORMATS)}")
    lines = {axis: [band(group, metric, AXES[axis][0]) for group in groups] for axis in axes}  # complaints come first
    from matplotlib import rc_context
    from matplotlib.figure import Figure
    from matplotlib.ticker import EngFormatter

    # Text as text and nothing random: a small file, which is the same when it is drawn again.
    with rc_context({"svg.fonttype": "none", "svg.hashsalt": "robo-rl"}):
        figure = Figure(figsize=(4.6 * len(axes), 3.2), layout="constrained")
        panels = figure.subplots(1, len(axes), sharey=True, squeeze=False)[0]
        for panel, axis in zip(panels, axes):
            for number, (group, (x, y)) in enumerate(zip(groups, lines[axis])):
                seeds = f"{len(group.runs)} seed{'s' if len(group.runs) > 1 else ''}"
                panel.plot(x, y.mean(0), color=f"C{number}", lw=1.6, label=f"{group.label}, {seeds}")
                panel.fill_between(x, y.min(0), y.max(0), color=f"C{number}", alpha=0.2, lw=0)
            panel.set_xlabel(AXES[axis][1])
            panel.xaxis.set_major_formatter(EngFormatter(sep=""))  # 400k: whole numbers run into each other
            panel.grid(alpha=0.3)
        panels[0].set_ylabel(metric)
        panels[0].legend(fontsize="small", frameon=False).set_in_layout(False)  # a long label takes no panel's room
        out.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(out, dpi=110, metadata={"Date": None} if out.suffix == ".svg" else None)


def _settings(run: RunFolder) -> Mapping[str, Any]:
    """What differs from the task's default, from `manifest.json`; a run without one has its configuration."""
    try:
        diff = json.loads(run.manifest_json.read_text(encoding="utf-8"))["diff"]
    except (OSError, ValueError, KeyError):
        diff = run.read_config()
    return {key: value for key, value in diff.items() if key not in APART}


def _no_metric(run: RunFolder, metric: str, lines: Sequence[Mapping[str, Any]]) -> UserError:
    names = sorted({name for line in lines for name, value in line.items() if value is not None} - {"step", "time"})
    near = nearest(metric, names)
    hint = f" Nearest: {', '.join(near)}." if near else ""
    return UserError(f'{run.name} has no metric "{metric}".{hint} It has: {", ".join(names)}')
