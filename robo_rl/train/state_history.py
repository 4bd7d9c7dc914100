"""The last control steps of every environment, kept in memory so that a failure can be replayed."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from robo_rl.data.recording import Recording, Scene

_RECORDED = ("qpos", "reward", "done", "action")
_COMMAND, _PLACED = "command/", "placed/"


class StateHistory:
    """A ring of the last `depth` control steps.

    A push copies about 0.2 kB an environment (12 joints); 100 steps of 1024 environments keep 25 MB.
    """

    def __init__(self, depth: int = 100) -> None:
        self._depth = depth
        self._rings: dict[str, Tensor] = {}  # name -> [depth, N, ...]
        self._pushed = 0

    def __len__(self) -> int:
        return min(self._pushed, self._depth)

    def push(self, row: Mapping[str, Tensor]) -> None:
        """Copy one control step: `qpos` [N, nq], `action` [N, A], `reward` [N], `done` [N], `command/<name>` [N, d],
        `placed/<prop>` [N, 7] (see `data.placed`).

        Anything else `[N, ...]` (qvel, observations) is kept for the dump too. The names stay the same over all pushes.
        """
        if not self._rings:
            self._rings = {name: torch.empty(self._depth, *value.shape).to(value) for name, value in row.items()}
        for name, ring in self._rings.items():
            ring[self._pushed % self._depth].copy_(row[name])
        self._pushed += 1

    def frames(self, envs: list[int]) -> dict[str, NDArray]:
        """Steps in order, oldest first, of the environments `envs`: name -> [T, len(envs), ...]."""
        order = torch.arange(self._pushed - len(self), self._pushed) % self._depth
        return {name: ring.cpu()[order][:, envs].numpy() for name, ring in self._rings.items()}

    def worst_envs(self, count: int) -> list[int]:
        """Up to `count` environments, those with a non-finite value in the history first."""
        if not len(self):
            return []
        num_envs = next(iter(self._rings.values())).shape[1]
        bad = torch.zeros(num_envs, dtype=torch.bool)
        for ring in self._rings.values():
            values = ring[: len(self)].cpu()
            bad |= ~torch.isfinite(values).flatten(2).all(-1).all(0) if values.ndim > 2 else ~values.isfinite().all(0)
        return torch.argsort(~bad, stable=True)[:count].tolist()

    def recording(self, scene: Scene, envs: list[int]) -> tuple[Recording, dict[str, NDArray]]:
        """(what can be replayed, everything else that was pushed) of the environments `envs`."""
        frames = self.frames(envs)
        recorded = {name: frames.pop(name) for name in _RECORDED}
        commands, placed = (_taken(frames, prefix) for prefix in (_COMMAND, _PLACED))
        return scene.recording(
            qpos=recorded["qpos"].astype(np.float32),
            reward=recorded["reward"].astype(np.float32),
            done=recorded["done"].astype(bool),
            action=recorded["action"].astype(np.float32),
            success=np.zeros(len(envs), dtype=bool),
            commands=commands,
            placed=placed,
            env_ids=tuple(envs),
        ), frames


def _taken(frames: dict[str, NDArray], prefix: str) -> dict[str, NDArray[np.float32]]:
    """What is named with the prefix, taken out of `frames`."""
    names = [name for name in frames if name.startswith(prefix)]
    return {name.removeprefix(prefix): frames.pop(name).astype(np.float32) for name in names}
