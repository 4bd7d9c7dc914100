"""Curricula: a level in [0, 1] for each env and name, moved at the end of each episode."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from robo_rl.env.cfg import CommandCfg, Curriculum
from robo_rl.env.rng import EnvRandom
from robo_rl.env.state import State
from robo_rl.errors import unknown


class Levels:
    """All curricula of a task."""

    def __init__(self, cfg: Mapping[str, Curriculum], rng: EnvRandom) -> None:
        self._cfg, self._rng = cfg, rng
        self.restart()

    def restart(self) -> None:
        """Put every level where it begins."""
        self._level = {name: self._draw(name, cfg.start) for name, cfg in self._cfg.items()}

    @property
    def levels(self) -> Mapping[str, Tensor]:
        """Level of each env by name, `[N]`."""
        return self._level

    def of(self, name: str) -> Tensor:
        """Level of one curriculum, `[N]`. Raises UserError for one that the task has not."""
        if name not in self._level:
            raise unknown("Curriculum", name, self._level, "TaskCfg.curriculum")
        return self._level[name]

    def pin(self, name: str, value: Tensor) -> None:
        """Set levels `[N]`, where they are not NaN."""
        self._level[name] = torch.where(value.isnan(), self._level[name], value.clamp(0.0, 1.0))

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

    def _draw(self, name: str, bounds: tuple[float, float]) -> Tensor:
        low, high = bounds
        return low + (high - low) * self._rng.uniform(f"curriculum/{name}", 1)[:, 0]
