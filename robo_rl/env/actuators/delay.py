"""Targets that reach the motor late, by a number of physics steps of each env's own."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from robo_rl.env.masks import Rows


class TargetDelay:
    """Targets of the last control steps. They change once per control step, so none in between has to be kept."""

    def __init__(self, longest: int, decimation: int, initial: Tensor, num_envs: int) -> None:
        """`longest` delay and `decimation` in physics steps; `initial [A]` was the target before an episode."""
        self._decimation, self._initial = decimation, initial
        self._length = 1 + -(-longest // decimation)
        self.steps = torch.zeros(num_envs, dtype=torch.int64, device=initial.device)  # physics steps, of each env
        self._past = initial.expand(num_envs, self._length, -1).clone()  # [N, H, A], newest last

    def push(self, target: Tensor) -> None:
        """The target `[N, A]` of a new control step."""
        self._past = torch.cat([self._past[:, 1:], target.unsqueeze(1)], dim=1)

    @property
    def newest(self) -> Tensor:
        """The target of this control step, `[N, A]`."""
        return self._past[:, -1]

    def target(self, k: int) -> Tensor:
        """What reaches the motors in physics step k of the control step, `[N, A]`."""
        if self._length == 1:
            return self._past[:, 0]
        age = torch.div(self.steps - k + self._decimation - 1, self._decimation, rounding_mode="floor").clamp_min(0)
        index = (self._length - 1 - age).view(-1, 1, 1).expand(-1, 1, self._past.shape[2])
        return self._past.gather(1, index)[:, 0]

    def reset(self, rows: Rows) -> None:
        """Forget the targets of the episodes that ended; the delay stays until it is drawn anew."""
        self._past = rows.replaced(self._past, self._initial)

    def state_dict(self) -> dict[str, Tensor]:
        """Delays and targets."""
        return {"delay": self.steps, "targets": self._past}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        self.steps, self._past = state["delay"].clone(), state["targets"].clone()
