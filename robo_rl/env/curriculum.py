"""Curricula: a level in [0, 1] for each env and name, moved at the end of each episode."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from robo_rl.env.cfg import CommandCfg, Curriculum
from robo_rl.env.state import State


class Levels:
    """All curricula of a task."""

    def __init__(self, cfg: Mapping[str, Curriculum], num_envs: int, device: torch.device | str) -> None:
        self._cfg, self._num_envs, self._device = cfg, num_envs, device
        self.restart()

    def restart(self) -> None:
        """Put every level where it begins."""
        self._level = {n: torch.full((self._num_envs,), c.start, device=self._device) for n, c in self._cfg.items()}

    @property
    def levels(self) -> Mapping[str, Tensor]:
        """Level of each env by name, `[N]`."""
        return self._level

    def of_command(self, command: CommandCfg) -> Tensor | None:
        """The level that scales a command's range, if one does."""
        return None if command.curriculum is None else self._level[command.curriculum]

    def update(self, s: State, ended: Tensor) -> None:
        """Move the levels of the episodes that just ended; `s` still shows their last step."""
        for name, cfg in self._cfg.items():
            up = cfg.promote(s, **cfg.params) & ended
            down = cfg.demote(s, **cfg.params) & ended & ~up
            self._level[name] = (self._level[name] + cfg.step * (up.float() - down.float())).clamp(0.0, 1.0)

    def state_dict(self) -> dict[str, Tensor]:
        """Levels by name."""
        return dict(self._level)

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        self._level = {name: state[name].clone() for name in self._level}
