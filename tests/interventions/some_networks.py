"""Small networks with everything an intervention is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from robo_rl.algos.adam import Adam
from robo_rl.interventions.base import Learned, Look, Site
from robo_rl.interventions.neuron_graph import trace
from robo_rl.nets.kinds import NetCfg
from robo_rl.nets.mlp import MLP

ROWS, INPUTS, WIDTH = 40, 5, 12


@dataclass(frozen=True)
class Rows:
    x: Tensor
    valid: Tensor

    def __len__(self) -> int:
        return len(self.x)

    def select(self, index: Tensor) -> Rows:
        return Rows(self.x[index], self.valid[index])


def rows(seed: int = 0) -> Rows:
    x = torch.randn(ROWS, INPUTS, generator=torch.Generator().manual_seed(seed))
    return Rows(x, torch.ones(ROWS, dtype=torch.bool))


def network(kind: Any, seed: int = 0) -> tuple[nn.Module, Callable[[Tensor], Tensor]]:
    """A network and what it does with [B, INPUTS]; "mlp" alone, all others as a set of two."""
    generator = torch.Generator().manual_seed(seed)
    if kind == "single":
        net = MLP(INPUTS, (WIDTH, WIDTH), 3, "relu", 1.0, generator)
        return net, net.forward
    nets = NetCfg(net=kind, hidden=(WIDTH, WIDTH)).build(2, INPUTS, 4, generator, 2)
    return nets, lambda x: nets.forward(x.expand(2, *x.shape))


def learned(kind: str, seed: int = 0, slow: nn.Module | None = None) -> Learned:
    net, forward = network(kind, seed)
    optimizer = Adam([(list(net.parameters()), 1e-2, 0.0)])
    return Learned(net, optimizer, lambda r: forward(r.x), slow)


def gradients(of: Learned, seen: Rows) -> dict[int, Tensor]:
    out: Any = of.forward(seen)
    params = list(of.net.parameters())
    slopes = torch.autograd.grad(out.square().sum(), params, materialize_grads=True)
    return {id(p): g for p, g in zip(params, slopes, strict=True)}


def look(of: Learned, seen: Rows) -> Look:
    return Look("net", of, trace(of.net, of.forward, seen, seen.valid), gradients(of, seen))


def site(name: str = "redo", seed: int = 7) -> Site:
    return Site(name, torch.Generator().manual_seed(seed))
