"""Memory of a task: small classes updated once per control step, read by pure terms through `s.tracker(name)`."""

from __future__ import annotations

import copy
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Self

import torch
from torch import Tensor

from robo_rl.env.masks import Rows
from robo_rl.sim.model import RobotModel

if TYPE_CHECKING:
    from robo_rl.env.state import State


class Tracker(ABC):
    """Base of all trackers.

    `buffers` names the attributes that carry memory from step to step, each `[N, ...]`; they are saved and
    become inputs and outputs of the traced task. `outputs` names those that describe the last step only and are made
    anew by each `update`. `update` assigns new tensors; it never writes in place.
    """

    buffers: ClassVar[tuple[str, ...]] = ()
    outputs: ClassVar[tuple[str, ...]] = ()

    def __init__(self, model: RobotModel, num_envs: int, step_dt_s: float, device: torch.device | str) -> None:
        self.model = model
        self.num_envs = num_envs
        self.step_dt_s = step_dt_s
        self.device = device

    @abstractmethod
    def update(self, s: State) -> None:
        """Move the memory one control step on."""

    def reset(self, mask: Tensor) -> None:
        """Forget the episode of the envs of the mask: buffers and outputs become zero."""
        for name in (*self.buffers, *self.outputs):
            value: Tensor = getattr(self, name)
            ended = mask.view(-1, *[1] * (value.dim() - 1))
            setattr(self, name, torch.where(ended, torch.zeros_like(value), value))  # a product would keep a NaN

    def state_dict(self) -> dict[str, Tensor]:
        """Buffers by name."""
        return {name: getattr(self, name) for name in self.buffers}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        for name in self.buffers:
            setattr(self, name, state[name].clone())

    def of(self, rows: Rows) -> Self:
        """The tracker of some envs only: a copy to read from."""
        picked = copy.copy(self)
        for name in (*self.buffers, *self.outputs):
            setattr(picked, name, rows.pick(getattr(self, name)))
        return picked

    def zeros(self, *shape: int) -> Tensor:
        """A float32 buffer `[N, *shape]` of zeros."""
        return torch.zeros(self.num_envs, *shape, device=self.device)
