"""Motions of all columns over time, one picture: for each quantity the component that differs most."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from robo_rl.sim.parity.compare import Report
from robo_rl.sim.parity.experiment import CONTROL_S, Experiment
from robo_rl.sim.parity.quantity import Quantity, minus
from robo_rl.sim.parity.run import Trace
from robo_rl.sim.parity.text import title

if TYPE_CHECKING:
    from matplotlib.axes import Axes


def save_plot(report: Report, path: Path) -> None:
    """Write the PNG: a row for each test, a panel for each quantity, a line for each column; nothing without a test."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    tests = list(report.tests.values())
    if not tests:
        return
    width = max(len(test.quantities) for test in tests)
    figure = Figure(figsize=(4.0 * width, 2.4 * len(tests) + 0.6), layout="constrained")
    axes = figure.subplots(len(tests), width, squeeze=False)
    for row, test in zip(axes, tests):
        for panel, name in zip(row, test.quantities):
            _panel(panel, test, name, report.traces[test.name])
        for panel in row[len(test.quantities) :]:
            panel.set_visible(False)
    handles, labels = axes[0][0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=len(labels), frameon=False)
    figure.suptitle(title(report), fontsize=9)
    FigureCanvasAgg(figure).print_png(str(path))


def _panel(panel: Axes, test: Experiment, name: str, traces: dict[str, Trace]) -> None:
    values = _drawable(test.quantities[name], {k: t.values[name] for k, t in traces.items() if name in t.values})
    env, component = _worst(list(values.values()))
    for label in traces:
        if label in values:
            y = values[label][:, env, component]
            time = CONTROL_S * torch.arange(test.settle + 1, test.settle + 1 + len(y))
            panel.plot(time, y, label=label, linewidth=1.2, alpha=0.8)
    panel.set_title(f"{test.name}: {name} [{component}], env {env}", fontsize=8)
    panel.set_ylabel(test.quantities[name].unit, fontsize=8)
    panel.tick_params(labelsize=7)
    panel.grid(alpha=0.3)


def _drawable(quantity: Quantity, values: dict[str, Tensor]) -> dict[str, Tensor]:
    """Plain numbers as they are; attitudes as the angle turned since the first one."""
    if quantity.difference is minus or not values:
        return values
    start = next(iter(values.values()))[0]
    return {label: quantity.difference(value, start) for label, value in values.items()}


def _worst(values: list[Tensor]) -> tuple[int, int]:
    """Env and component whose columns lie furthest apart; of finite values."""
    if not values:
        return 0, 0
    stacked = torch.stack([value.nan_to_num() for value in values])
    spread = (stacked.amax(0) - stacked.amin(0)).amax(0)  # [N, d]
    env, component = divmod(int(spread.argmax()), spread.shape[1])
    return env, component
