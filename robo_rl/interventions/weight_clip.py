"""Weight clipping (Elsayed et al. 2024, arXiv 2407.01704): after a step no weight is beyond kappa / sqrt(inputs).

1 / sqrt(inputs) is the bound of the uniform weights that torch begins with. Biases and norms stay free.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from robo_rl.interventions.base import Intervention, InterventionCfg, Learned, Site, Wrapped
from robo_rl.nets.batched import BatchedLinear
from robo_rl.optimizer import Optimizer


@dataclass(frozen=True)
class Cfg(InterventionCfg):
    """Bound of the weights; `strength` is the share of what is beyond it that is taken away after a step."""

    kappa: float = 3.0  # bound, in units of 1 / sqrt(inputs of the layer)

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.kappa > 0.0:
            raise ValueError(f"kappa={self.kappa}: expected more than 0")

    def make(self, site: Site) -> WeightClip:
        """See `InterventionCfg`."""
        return WeightClip(self, site)


class Clipped(Wrapped):
    """An optimiser after whose steps some parameters are clipped."""

    def __init__(self, inner: Optimizer, strength: float) -> None:
        super().__init__(inner)
        self.strength = strength
        self.bounds: dict[int, tuple[Tensor, float]] = {}  # id of a parameter -> it, and its bound

    @torch.no_grad()
    def stepped(self) -> None:
        """See `Wrapped`."""
        for param, bound in self.bounds.values():
            param.lerp_(param.clamp(-bound, bound), self.strength)


class WeightClip(Intervention):
    """See the module."""

    cfg: Cfg

    def __init__(self, cfg: Cfg, site: Site) -> None:
        super().__init__(cfg, site)
        self.cfg = cfg
        self._clipped: list[Clipped] = []

    def wrap(self, optimizer: Optimizer) -> Optimizer:
        """See `Intervention`."""
        self._clipped.append(Clipped(optimizer, self.cfg.strength))
        return self._clipped[-1]

    def attach(self, name: str, learned: Learned) -> None:
        """See `Intervention`."""
        for module in learned.net.modules():
            if isinstance(module, nn.Linear | BatchedLinear):
                bound = self.cfg.kappa / math.sqrt(module.weight.shape[1])  # [out, in] and [E, in, out]
                for clipped in self._clipped:
                    if any(module.weight is param for param in clipped.params):
                        clipped.bounds[id(module.weight)] = (module.weight, bound)
