"""Regenerative regularisation (Kumar et al. 2023, arXiv 2308.11958): weights are drawn to where they began.

weight sum (theta - theta_0)^2 is a part of the loss of every network; its slope 2 weight (theta - theta_0) is added to
the gradients, before any clipping of their norm.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from robo_rl.interventions.base import Intervention, InterventionCfg, Learned, Site


@dataclass(frozen=True)
class Cfg(InterventionCfg):
    """Pull to the first weights; `strength` is a factor of its weight."""

    weight: float = 1e-3  # unit of loss per squared weight

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.weight >= 0.0:
            raise ValueError(f"weight={self.weight}: expected at least 0")

    def make(self, site: Site) -> L2Init:
        """See `InterventionCfg`."""
        return L2Init(self, site)


class L2Init(Intervention):
    """See the module."""

    cfg: Cfg

    def __init__(self, cfg: Cfg, site: Site) -> None:
        super().__init__(cfg, site)
        self.cfg = cfg
        self._first: dict[str, list[Tensor]] = {}

    def attach(self, name: str, learned: Learned) -> None:
        """See `Intervention`."""
        self._first[name] = [param.detach().clone() for param in learned.net.parameters()]

    def slopes(self, name: str, params: Sequence[Tensor]) -> list[Tensor] | None:
        """See `Intervention`; none for parameters of another method's part of the loss."""
        if name not in self._first:
            return None
        with torch.no_grad():
            off = torch._foreach_sub([p.detach() for p in params], self._first[name])
            return list(torch._foreach_mul(off, 2.0 * self.cfg.weight * self.cfg.strength))

    def state_dict(self) -> dict[str, Any]:
        """The first weights."""
        return {name: list(first) for name, first in self._first.items()}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Inverse of `state_dict`."""
        for name, first in self._first.items():
            for own, saved in zip(first, state[name], strict=True):
                own.copy_(saved)
