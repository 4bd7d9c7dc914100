"""Can a network still learn after many tasks? Continual regression on random targets, with and without resets of units.

A perceptron learns by heart one set of random targets after another (as the random labels of Kumar et al. 2023, sec. 4,
but a regression), with a learning rate at which many units die. What counts is the share that is dormant at the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

import torch
from torch import Tensor

from robo_rl.algos.adam import Adam
from robo_rl.algos.modes import Taken, eager
from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.bench.timing import spread
from robo_rl.config.interventions import default_settings, plan
from robo_rl.interventions.base import Learned, Moment, Site
from robo_rl.interventions.diagnostics import dormant_share
from robo_rl.interventions.neuron_graph import trace
from robo_rl.interventions.plugs import Plugs
from robo_rl.nets.mlp import MLP

HIDDEN, INPUTS, POINTS, STEPS, RATE = (64, 64, 64), 8, 128, 300, 3e-3
BOUNDS: dict[str, tuple[Literal["<=", ">="], float]] = {
    "none": (">=", 0.35),
    "redo": ("<=", 0.10),
    "regrama": ("<=", 0.15),
    "shrink_perturb": ("<=", 0.15),
}
_EVERY = {"redo": 200, "regrama": 200, "shrink_perturb": STEPS}  # gradient steps; shrink and perturb before each task
_SETTINGS: dict[str, dict[str, Any]] = {"regrama": {"most": 1.0}, "shrink_perturb": {"keep": 0.8}}


@dataclass(frozen=True)
class Points:
    """What is learned by heart."""

    x: Tensor  # [B, d]
    y: Tensor  # [B]
    valid: Tensor  # [B] bool

    def __len__(self) -> int:
        return len(self.x)

    def select(self, index: Tensor) -> Points:
        """Some of them."""
        return Points(self.x[index], self.y[index], self.valid[index])


class Regression:
    """One network, and whatever intervention by name, "none" for none."""

    def __init__(self, method: str, seed: int) -> None:
        self.random = torch.Generator().manual_seed(seed)
        self.plugs = Plugs() if method == "none" else Plugs([_intervention(method, seed)])
        self.net = _net(self.random)
        self.params: list[Tensor] = list(self.net.parameters())
        self.optimizer = self.plugs.wrapped(Adam([(self.params, RATE, 0.0)]))
        self.plugs.attach({"net": self._learned(self.net)})
        self.plugs.fresh = lambda generator: {"net": self._learned(_net(generator))}
        self.x = torch.randn(POINTS, INPUTS, generator=self.random)

    def task(self, steps: int) -> float:
        """Learn another set of targets; the error at the end, of targets of variance 1."""
        rows = Points(self.x, torch.randn(POINTS, generator=self.random), torch.ones(POINTS, dtype=torch.bool))
        loss = torch.zeros(())
        for _ in range(steps):
            loss = self.plugs.step(eager, self._learn, rows)["loss"]
            self.plugs.end(rows)
        return loss.item()

    def dormant(self) -> float:
        """Share of its units that are dormant."""
        rows = Points(self.x, self.x[:, 0], torch.ones(POINTS, dtype=torch.bool))
        graph = trace(self.net, lambda points: self.net(points.x), rows, rows.valid)
        return dormant_share([layer for _, layer in graph.open()]).item()

    def _learn(self, rows: Points, moment: Moment) -> Taken:
        loss = (self.net(rows.x).squeeze(-1) - rows.y).square().mean()
        gradients = self.plugs.slopes("net", self.params, torch.autograd.grad(loss, self.params))
        self.optimizer.apply(gradients, moment.young)
        return {"loss": loss.detach()}

    def _learned(self, net: MLP) -> Learned:
        return Learned(net, self.optimizer, lambda rows: net(rows.x))


def measure(options: Options) -> Iterator[Row]:
    """Dormant share after `count` tasks for each method, the worst of all seeds."""
    for method, (op, bound) in BOUNDS.items():
        shares, errors = [], []
        for seed in options.seeds:
            learner = Regression(method, seed)
            errors.append([learner.task(STEPS) for _ in range(options.count)][-1])
            shares.append(learner.dormant())
        worst = min(shares) if op == ">=" else max(shares)
        seeds = ", ".join(f"{share:.3f}" for share in shares)
        detail = f"seeds {','.join(map(str, options.seeds))}: {seeds}; last error {spread(errors)}"
        yield Row(f"{method}: dormant units after {options.count} tasks", worst, "", op, bound, detail)


def _intervention(method: str, seed: int) -> Any:
    settings = {**plan(method).settings, "every": _EVERY[method], **_SETTINGS.get(method, {})}
    cfg = replace(default_settings(method), **settings)
    return cfg.make(Site(method, torch.Generator().manual_seed(seed + 1000)))


def _net(generator: torch.Generator) -> MLP:
    return MLP(INPUTS, HIDDEN, 1, "relu", 1.0, generator)
