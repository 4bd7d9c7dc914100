"""What a state belongs to besides positions and velocities, kept with it and put back with it.

Where events put what stands fast in the world, the levels, the drawn commands, and the memory of the trackers: without
them a state is inside of an obstacle, on ground of another level, or before a gate that was passed already. What stays
of the new episode: its time and phase, the last action, motors, and the parameters of the physics.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

import mujoco
import numpy as np
import torch
from torch import Tensor

from robo_rl.env.commands import Command
from robo_rl.env.curriculum import Levels
from robo_rl.env.masks import Rows
from robo_rl.env.tracker import Tracker
from robo_rl.sim.backend import SimBackend

_PLACES = ("body_pos", "body_quat", "geom_pos", "geom_quat", "geom_size", "site_pos", "site_quat")


class _Memory(Protocol):
    def state_dict(self) -> dict[str, Tensor]: ...

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None: ...


class Layout:
    """The model fields in which events put what no joint moves: `[N, K, ...]` of the K things that stand fast."""

    def __init__(self, sim: SimBackend) -> None:
        self._sim = sim
        self._index = {
            field: torch.as_tensor(fast, device=sim.device)
            for field in _PLACES
            if len(fast := _standing_fast(sim.model.mj, field.split("_")[0]))
        }

    @property
    def fields(self) -> tuple[str, ...]:
        """Those that differ between envs; a field does from the first event on that writes it."""
        return tuple(field for field in self._sim.expanded_fields if field in self._index)

    def state_dict(self) -> dict[str, Tensor]:
        """Copies by field."""
        return {field: self._sim.params(field).index_select(1, self._index[field]) for field in self.fields}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`; a `commit` has to follow."""
        for field, value in state.items():
            self._sim.params(field).index_copy_(1, self._index[field], value)


class Situation:
    """All of it as one row of numbers for each env."""

    def __init__(
        self,
        sim: SimBackend,
        levels: Levels,
        commands: Mapping[str, Command],
        trackers: Mapping[str, Tracker],
    ) -> None:
        self._sim, self.layout = sim, Layout(sim)
        drawn = [command for command in commands.values() if command.cfg.func is None]
        self._parts: Sequence[_Memory] = (self.layout, levels, *drawn, *trackers.values())

    def read(self) -> Tensor:
        """Float32 `[N, D]`; D grows when an event writes a field of the layout for the first time."""
        # A state stands on the ground of the level in force, which need not be the env's own.
        states = [part.in_force() if isinstance(part, Levels) else part.state_dict() for part in self._parts]
        parts = [value for state in states for value in state.values()]
        nothing = torch.zeros(self._sim.num_envs, 0, device=self._sim.device)
        return torch.cat([nothing, *(value.reshape(len(value), -1).float() for value in parts)], dim=1)

    def write(self, rows: Rows, chosen: Tensor, value: Tensor) -> None:
        """Put `value [R, D]` into those of the rows that are `chosen [R]`."""
        start = 0
        for part in self._parts:
            state = part.state_dict()
            for key, now in state.items():
                size = now[0].numel()
                kept = value[:, start : start + size].reshape(-1, *now.shape[1:]).to(now.dtype)
                here = chosen.view(-1, *[1] * (now.dim() - 1))
                state[key] = rows.replaced(now, torch.where(here, kept, rows.pick(now)))
                start += size
            part.load_state_dict(state)
        if self.layout.fields:
            self._sim.commit(rows.replaced(torch.zeros_like(rows.mask), chosen) & rows.mask)


def _standing_fast(model: mujoco.MjModel, kind: str) -> np.ndarray:
    """Indices of the bodies, geoms or sites that no joint joins to the world; the world itself is no body here."""
    bodies = np.arange(model.nbody) if kind == "body" else getattr(model, f"{kind}_bodyid")
    fast = model.body_weldid[bodies] == 0
    return np.flatnonzero(fast & (bodies > 0) if kind == "body" else fast)
