"""Distances along the rays of a `RaysCfg`, batched."""

from __future__ import annotations

import torch
from torch import Tensor

from robo_rl.sim.backend import SimBackend
from robo_rl.sim.rays import RaysCfg


class RangeSensor:
    """The rays of one site in every env."""

    def __init__(self, cfg: RaysCfg, sim: SimBackend) -> None:
        """Raises UserError for a site that the model does not have."""
        self.cfg, self._sim = cfg, sim
        self._site = sim.model.index("site", cfg.site)
        self._body = int(sim.model.mj.site_bodyid[self._site])
        local = cfg.pattern.local()
        self._origin, self._direction = (torch.tensor(x, dtype=torch.float32, device=sim.device) for x in local)

    def read(self, mask: Tensor | None = None) -> Tensor:
        """Distances `[N, R]`, m; only the rows of the mask mean anything where one is given."""
        place = self._sim.read("site_xpos")[:, self._site].unsqueeze(1)
        turn = self._sim.read("site_xmat")[:, self._site].unflatten(-1, (3, 3))
        if self.cfg.is_level:
            turn = _heading(turn)
        origin = place + self._origin @ turn.transpose(1, 2)
        direction = self._direction @ turn.transpose(1, 2)
        distance = self._sim.rays(origin, direction, self.cfg.groups, self._body, mask)
        return (distance - self.cfg.offset).clamp_max(self.cfg.max_range)


def _heading(turn: Tensor) -> Tensor:
    """The turn about the vertical that points x where `turn [N, 3, 3]` points it, seen from above."""
    forward = torch.nn.functional.normalize(turn[:, :2, 0], dim=-1)
    cos, sin = forward.unbind(-1)
    zero, one = torch.zeros_like(cos), torch.ones_like(cos)
    rows = torch.stack([cos, -sin, zero, sin, cos, zero, zero, zero, one], dim=-1)
    return rows.unflatten(-1, (3, 3))
