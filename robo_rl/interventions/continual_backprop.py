"""Continual backprop (Dohare et al. 2024, Nature 632, alg. 1): the least useful units begin anew, a few at a time.

u_i = running mean of E|h_i - E h_i| sum_k |w_out,ki| / sum_j |w_in,ij|. Units older than `maturity` compete; of them a
share `rate` is replaced for each gradient step. Utilities are looked at every `every` steps, not at each one, and that
many steps' share is replaced together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from robo_rl import ranks
from robo_rl.interventions.base import Look, Site
from robo_rl.interventions.neuron_graph import Layer
from robo_rl.interventions.neuron_reset import ResetCfg, UnitReset


@dataclass(frozen=True)
class Cfg(ResetCfg):
    """Replacement of the least useful units; `strength` is the chance of each of these."""

    rate: float = 1e-4  # share of a layer's grown units that is replaced for each gradient step
    maturity: int = 1000  # gradient steps before a new unit can be replaced
    decay: float = 0.9  # share of the past in the running mean of the utility, from one look to the next

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 0.0 <= self.rate <= 1.0:
            raise ValueError(f"rate={self.rate}: expected 0 to 1")
        if self.maturity < 0:
            raise ValueError(f"maturity={self.maturity}: expected at least 0")
        if not 0.0 <= self.decay < 1.0:
            raise ValueError(f"decay={self.decay}: expected 0 to below 1")

    def make(self, site: Site) -> ContinualBackprop:
        """See `InterventionCfg`."""
        return ContinualBackprop(self, site)


class ContinualBackprop(UnitReset):
    """See the module."""

    cfg: Cfg

    def __init__(self, cfg: Cfg, site: Site) -> None:
        super().__init__(cfg, site)
        self.cfg = cfg
        # Of each layer, by network and place: utility and age of each unit, and how many are owed.
        self._memory: dict[str, dict[str, Tensor]] = {}

    def chosen(self, look: Look, place: int, layer: Layer) -> Tensor:
        """See `UnitReset`."""
        useful = ranks.mean([utility(layer)])[0]
        memory = self._memory.setdefault(f"{look.name}/{place}", _new(useful))
        seen, age, owed = memory["utility"], memory["age"], memory["owed"]
        age += self.cfg.every
        seen.lerp_(useful, 1.0 - self.cfg.decay)
        whole = seen / (1.0 - self.cfg.decay ** (age / self.cfg.every))  # as if there had always been a past
        grown = age > self.cfg.maturity
        owed += self.cfg.rate * self.cfg.every * grown.sum(-1)
        rank = torch.where(grown, whole, torch.inf).argsort(-1).argsort(-1)
        mask = self.fired(grown & (rank < owed.floor().unsqueeze(-1)))
        owed -= owed.floor()
        seen.masked_fill_(mask, 0.0)
        age.masked_fill_(mask, 0.0)
        return mask

    def state_dict(self) -> dict[str, Any]:
        """Utilities, ages and what is owed."""
        return {"reset": dict(self._reset), "memory": {key: dict(memory) for key, memory in self._memory.items()}}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Inverse of `state_dict`."""
        super().load_state_dict(state)
        device = self.generator.device
        self._memory = {
            key: {name: value.to(device) for name, value in memory.items()} for key, memory in state["memory"].items()
        }


def utility(layer: Layer) -> Tensor:
    """How much each unit changes what follows, for the size of what makes it; [H] or [E, H]."""
    assert layer.spread is not None  # an open layer has consumers, which saw its units
    out = torch.stack([w.abs().sum(2 if w.ndim == 3 else 0) for w in layer.consumers]).sum(0)
    return layer.spread * out / (layer.weight.abs().sum(1) + 1e-9)


def _new(useful: Tensor) -> dict[str, Tensor]:
    zeros = torch.zeros_like(useful)
    return {"utility": zeros, "age": zeros.clone(), "owed": zeros.sum(-1)}
