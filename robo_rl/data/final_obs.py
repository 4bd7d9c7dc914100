"""The true last observations of episodes that were cut, kept beside a replay."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from robo_rl.data.rollout import Obs
from robo_rl.sim import devices


class FinalObs:
    """A ring of K observations, and for each row [R, N] of the replay which of them is its own.

    Each gets a number, counted up; it is the last one that was written at `number % K`. A row whose observation was
    overwritten, because more than K episodes were cut since, says so.
    """

    def __init__(
        self,
        size: tuple[int, int],
        room: int,
        obs_shapes: Mapping[str, tuple[int, ...]],
        dtype: torch.dtype,
        device: torch.device,
    ) -> None:
        self.room = room
        # One place more, which nobody reads: where rows that were not cut are written on a GPU.
        self.obs = {k: torch.zeros(room + 1, *shape, dtype=dtype, device=device) for k, shape in obs_shapes.items()}
        self.number = torch.full(size, -1, dtype=torch.int32, device=device)
        self.total = torch.zeros((), dtype=torch.int64, device=device)

    def add(self, slot: int, cut: Tensor, final_obs: Obs) -> None:
        """Keep the rows of `final_obs[group]` [N, ...] where `cut` [N], as those of the replay's row `slot`."""
        if devices.is_host(cut) and not cut.any():
            self.number[slot] = -1
            return
        number = self.total + cut.cumsum(0) - 1
        self.number[slot] = torch.where(cut, number, -1)
        place = torch.where(cut, number % self.room, self.room)
        for name, store in self.obs.items():
            store.index_copy_(0, place, final_obs[name].to(store.dtype))
        self.total += cut.sum()

    def read(self, index: Tensor) -> tuple[Obs, Tensor]:
        """Last observations of the replay's rows `index` [B], and where they are still there, [B] bool."""
        number = self.number.view(-1).index_select(0, index)
        kept = (number >= 0) & (number >= self.total - self.room)
        place = torch.where(kept, number % self.room, self.room)
        return {name: store.index_select(0, place) for name, store in self.obs.items()}, kept

    def state_dict(self, used: int) -> dict[str, Any]:
        """What was kept, of the replay's first `used` rows."""
        return {"obs": dict(self.obs), "number": self.number[:used], "total": self.total}

    def load_state_dict(self, state: Mapping[str, Any], used: int) -> None:
        """Inverse of `state_dict`."""
        for name, value in state["obs"].items():
            self.obs[name].copy_(value)
        self.number[:used] = state["number"].to(self.number.device)
        self.total.copy_(state["total"])
