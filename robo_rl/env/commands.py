"""Commands: what a person would ask of the robot, drawn from a box and redrawn now and then."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from robo_rl.env.cfg import CommandCfg
from robo_rl.env.masks import Rows, nobody
from robo_rl.env.rng import EnvRandom
from robo_rl.env.state import State
from robo_rl.errors import UserError, unknown


class Command:
    """One command for each env, `value [N, d]`, with the time since it was drawn, `age [N]`, s."""

    def __init__(self, name: str, cfg: CommandCfg, rng: EnvRandom, num_envs: int, step_dt_s: float) -> None:
        if not len(cfg.names) == len(cfg.low) == len(cfg.high):
            raise UserError(f'command "{name}" has {len(cfg.names)} names, {len(cfg.low)} low and {len(cfg.high)} high')
        self.name, self.cfg = name, cfg
        self._rng, self._dt = rng, step_dt_s
        self.value = torch.zeros(num_envs, len(cfg.names), device=rng.device)
        self.age = torch.zeros(num_envs, device=rng.device)
        self._left = torch.zeros(num_envs, device=rng.device)
        self._low, self._high = (torch.tensor(bound, device=rng.device) for bound in (cfg.low, cfg.high))
        self._held: Tensor | None = None
        self._pins: dict[int, Tensor] = {}  # [N] by element, NaN where it is drawn

    def update(self, level: Tensor | None) -> None:
        """Let one control step pass; draw anew where the time is up."""
        self.age = self.age + self._dt
        self._left = self._left - self._dt
        due = self._left < 0.5 * self._dt  # at the step nearest to the time drawn
        if self.cfg.func is None and not nobody(due):
            self._draw(Rows(due), level, "timer")

    def reset(self, rows: Rows, level: Tensor | None) -> None:
        """Draw anew for the episodes that begin in some envs."""
        self._draw(rows, level, "reset")

    def follow(self, s: State, rows: Rows | None = None) -> None:
        """Work the command out from the state, where the task says how; `s` is of the envs of `rows`, or of all."""
        if self.cfg.func is None or self._held is not None:
            return
        value = self.cfg.func(s)
        if value.dim() != 2 or value.shape[1] != len(self.cfg.names):
            raise UserError(
                f'command "{self.name}" was worked out as {list(value.shape)}; expected [N, {len(self.cfg.names)}]'
            )
        value = torch.minimum(torch.maximum(value, self._low), self._high)
        self.value = value if rows is None else rows.replaced(self.value, value)

    def hold(self, value: Tensor | None) -> None:
        """Keep `value [d]` or `[N, d]` in every env until called with None: a person at the sliders."""
        self._held = None if value is None else value.expand_as(self.value).clone()
        if self._held is not None:
            self.value = self._held

    def column(self, element: str) -> int:
        """Place of an element. Raises UserError for one that the command has not."""
        if element not in self.cfg.names:
            raise unknown(f'Element of command "{self.name}"', element, self.cfg.names, "CommandCfg.names")
        return self.cfg.names.index(element)

    def pin(self, column: int, value: Tensor) -> None:
        """Draw this element as `value [N]`, where it is not NaN, from the next draw on."""
        self._pins[column] = value

    def state_dict(self) -> dict[str, Tensor]:
        """Memory of the command."""
        return {"value": self.value, "age": self.age, "left": self._left}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`; a value that is held stays."""
        value, self.age, self._left = (state[key].clone() for key in ("value", "age", "left"))
        self.value = value if self._held is None else self._held

    def _draw(self, rows: Rows, level: Tensor | None, cause: str) -> None:
        size = len(self.cfg.names)
        u = self._rng.uniform(f"command/{self.name}/{cause}", size + 4, rows)
        value = self._low + (self._high - self._low) * u[:, :size]
        if level is not None:
            value = value * rows.pick(level).unsqueeze(1)
        value = torch.where(u[:, size : size + 1] < self.cfg.slow_prob, value * u[:, size + 1 : size + 2], value)
        value = value * (u[:, size + 2 : size + 3] >= self.cfg.zero_prob)
        for column, pin in self._pins.items():
            held = rows.pick(pin)
            value[:, column] = torch.where(held.isnan(), value[:, column], held)
        low_s, high_s = self.cfg.resample_s
        self.value = rows.replaced(self.value, value) if self._held is None else self._held
        self.age = self.age * ~rows.mask
        self._left = rows.replaced(self._left, low_s + (high_s - low_s) * u[:, size + 3])
