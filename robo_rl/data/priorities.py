"""Draws in proportion to a priority (Schaul et al. 2016, Fujimoto et al. 2020)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from robo_rl.data.samplers import SamplerCfg

_BLOCK = 1024  # rows whose priorities are added up together: a draw reads all sums, and the rows of one block


class Priorities:
    """max(|error_i|, least)^exponent of each row of a replay [R, N], and draws in proportion to it.

    A new row has the highest priority seen so far, until it is drawn and learned from. Sums are float64 and exact
    enough: they are formed anew from their blocks, never by adding differences.
    """

    def __init__(self, size: tuple[int, int], cfg: SamplerCfg, device: torch.device) -> None:
        self.cfg, self.num_envs = cfg, size[1]
        blocks = -(-size[0] * size[1] // _BLOCK)
        self.value = torch.zeros(blocks, _BLOCK, device=device)
        self.sums = torch.zeros(blocks, dtype=torch.float64, device=device)
        self.highest = torch.ones((), device=device)

    def add(self, slot: int, after: int, valid: Tensor) -> None:
        """Row `slot` of the replay is new, where `valid` [N]; row `after` holds no transition any more."""
        flat = self.value.view(-1)
        flat[slot * self.num_envs : (slot + 1) * self.num_envs] = valid * self.highest
        flat[after * self.num_envs : (after + 1) * self.num_envs] = 0.0
        self._sum_rows(slot)
        self._sum_rows(after)

    def draw(self, size: int, stored: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """Indices [size] of rows, and importance weights [size], at most 1: (stored p_i)^-correction."""
        device = self.value.device
        edges = self.sums.cumsum(0)
        at = torch.rand(size, generator=generator, device=device, dtype=torch.float64) * edges[-1]
        block = torch.searchsorted(edges, at, right=True).clamp(max=len(edges) - 1)
        rest = at - (edges - self.sums)[block]
        inside = self.value[block].double().cumsum(1)
        place = torch.searchsorted(inside, rest.unsqueeze(1), right=True).squeeze(1)
        # Rounding may lead past the last row of a block that has a priority: take the last one that has.
        has = (self.value[block] > 0.0) * torch.arange(_BLOCK, device=device)
        index = block * _BLOCK + torch.minimum(place, has.amax(1))
        chance = self.value.view(-1)[index].double() / edges[-1]
        weight = (stored * chance).clamp_min(1e-12) ** -self.cfg.correction
        return index, (weight / weight.max()).float()

    def update(self, index: Tensor, error: Tensor) -> None:
        """Give the rows `index` [B] the priority of their TD error [B]."""
        priority = error.abs().float().clamp(min=self.cfg.least) ** self.cfg.exponent
        flat = self.value.view(-1)
        # A row that was overwritten since, or is not valid, stays at 0.
        flat[index] = torch.where(flat[index] > 0.0, priority, 0.0)
        self.highest = torch.maximum(self.highest, priority.max())
        block = index // _BLOCK
        self.sums[block] = self.value[block].double().sum(1)

    def state_dict(self) -> dict[str, Any]:
        """Priorities; their sums follow."""
        return {"value": self.value, "highest": self.highest}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Inverse of `state_dict`."""
        self.value.copy_(state["value"])
        self.highest.copy_(state["highest"])
        self.sums.copy_(self.value.double().sum(1))

    def _sum_rows(self, slot: int) -> None:
        first, last = slot * self.num_envs // _BLOCK, ((slot + 1) * self.num_envs - 1) // _BLOCK
        self.sums[first : last + 1] = self.value[first : last + 1].double().sum(1)
