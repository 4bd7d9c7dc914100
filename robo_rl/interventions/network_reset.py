"""Whole networks or their last layers become, in part, what they were at the start.

theta <- keep theta + (1 - keep) theta_0', theta_0' drawn anew for each time: shrink and perturb (Ash and Adams 2020,
arXiv 1910.08475; D'Oro et al. 2023); with keep = 0 the resets against the primacy bias (Nikishin et al. 2022,
arXiv 2205.07802). What was stored and what is known of the observations stays.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from robo_rl.interventions.base import Fresh, Intervention, InterventionCfg, Look, Site


@dataclass(frozen=True)
class Cfg(InterventionCfg):
    """Interpolation towards a new draw of the weights; `strength` is a factor of the share of the new ones."""

    every: int = 200_000  # gradient steps between two
    until: int = 0  # gradient steps after which there are none; 0: no end
    keep: float = 0.0  # share of the old weights that stays
    layers: int = 0  # of each network, counted from the end; 0: all, norms too
    nets: tuple[str, ...] = ()  # names of the networks, such as policy and critic; []: all
    forget: bool = True  # whether optimisers forget the moments of what changes
    target: bool = True  # whether slow copies change alike

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.every < 1:
            raise ValueError(f"every={self.every}: expected at least 1")
        if not 0.0 <= self.keep <= 1.0:
            raise ValueError(f"keep={self.keep}: expected 0 to 1")
        for name in ("until", "layers"):
            if getattr(self, name) < 0:
                raise ValueError(f"{name}={getattr(self, name)}: expected at least 0")

    @property
    def interval(self) -> int:
        """See `InterventionCfg`."""
        return self.every

    def make(self, site: Site) -> NetworkReset:
        """See `InterventionCfg`."""
        return NetworkReset(self, site)


class NetworkReset(Intervention):
    """See the module."""

    cfg: Cfg

    def __init__(self, cfg: Cfg, site: Site) -> None:
        super().__init__(cfg, site)
        self.cfg = cfg
        self._times: dict[str, int] = {}

    def every(self, look: Look, fresh: Fresh) -> bool:
        """See `Intervention`."""
        cfg = self.cfg
        times = self._times.get(look.name, 0) + 1
        if (cfg.nets and look.name not in cfg.nets) or (cfg.until and times * cfg.every > cfg.until):
            return False
        self._times[look.name] = times
        chosen = self._chosen(look)
        slow = [] if look.learned.slow is None or not cfg.target else list(look.learned.slow.parameters())
        share = (1.0 - cfg.keep) * cfg.strength
        for place, (own, new) in enumerate(look.learned.pairs(fresh().net)):
            if id(own) in chosen:
                own.lerp_(new, share)
                if slow:
                    slow[place].lerp_(new, share)
        if cfg.forget:
            look.learned.optimizer.forget([(own, torch.ones_like(own, dtype=torch.bool)) for own in chosen.values()])
        return cfg.forget

    def state_dict(self) -> dict[str, int]:
        """How often each network was changed."""
        return dict(self._times)

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Inverse of `state_dict`."""
        self._times = dict(state)

    def _chosen(self, look: Look) -> dict[int, Tensor]:
        """Parameters by id."""
        if not self.cfg.layers:
            return {id(param): param for param in look.learned.net.parameters()}
        last = look.graph.layers[-self.cfg.layers :]
        params = [param for layer in last for param in (layer.weight, layer.bias) if param is not None]
        return {id(param): param for param in params}
