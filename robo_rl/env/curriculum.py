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
    """All curricula of a task.

    A level that is pinned is in force until another is, and says nothing of the env's own level, which waits meanwhile:
    an episode at a pinned level does not move it.
    """

    def __init__(self, cfg: Mapping[str, Curriculum], rng: EnvRandom) -> None:
        self._cfg, self._rng = cfg, rng
        self._pins: dict[str, Tensor] = {}  # [N] by name, NaN where the env's own level is in force
        self.restart()

    def restart(self) -> None:
        """Put every env's own level where it begins."""
        self._level = {name: self._draw(name, cfg.start) for name, cfg in self._cfg.items()}

    def of(self, name: str) -> Tensor:
        """Level of one curriculum that is in force, `[N]`. Raises UserError for one that the task has not."""
        if name not in self._level:
            raise unknown("Curriculum", name, self._level, "TaskCfg.curriculum")
        own, pin = self._level[name], self._pins.get(name)
        return own if pin is None else torch.where(pin.isnan(), own, pin)

    def in_force(self) -> dict[str, Tensor]:
        """All levels that are in force, `[N]` by name."""
        return {name: self.of(name) for name in self._level}

    def pin(self, name: str, value: Tensor) -> None:
        """Hold a level at `value [N]`, where it is not NaN, in place of the env's own."""
        self._pins[name] = value.clamp(0.0, 1.0)

    def of_command(self, command: CommandCfg) -> Tensor | None:
        """The level that scales a command's range, if one does."""
        return None if command.curriculum is None else self.of(command.curriculum)

    def update(self, s: State, ended: Tensor) -> None:
        """Move the levels of the episodes that just ended; `s` still shows their last step."""
        for name, cfg in self._cfg.items():
            counts = ended & self._pins[name].isnan() if name in self._pins else ended
            up = cfg.promote(s, **cfg.params) & counts
            down = cfg.demote(s, **cfg.params) & counts & ~up
            self._level[name] = (self._level[name] + cfg.step * (up.float() - down.float())).clamp(0.0, 1.0)

    def state_dict(self) -> dict[str, Tensor]:
        """The envs' own levels by name."""
        return dict(self._level)

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        self._level = {name: state[name].clone() for name in self._level}

    def _draw(self, name: str, bounds: tuple[float, float]) -> Tensor:
        low, high = bounds
        return low + (high - low) * self._rng.uniform(f"curriculum/{name}", 1)[:, 0]
