"""Base of the motor models that run outside the engine, at physics rate, for all envs and motors at once."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import ClassVar

import torch
from torch import Tensor

from robo_rl.env.masks import Rows
from robo_rl.sim.model import RobotModel


class Actuator(ABC):
    """Torques from targets, joint positions and velocities, all `[N, A]` in the robot's order.

    `params` are per-env values that events draw, `[N, A]`; `buffers` names the attributes that carry memory from one
    physics step to the next, `[N, ...]`, zero when an episode begins. Both are part of a checkpoint.
    """

    buffers: ClassVar[tuple[str, ...]] = ()

    def __init__(self, model: RobotModel, num_envs: int, device: torch.device | str) -> None:
        self.model, self.num_envs, self.device = model, num_envs, device
        self.effort = torch.tensor(model.robot.effort_by_joint(), device=device)  # [A] N m
        self.defaults: dict[str, Tensor] = {}  # [A] each
        self.params: dict[str, Tensor] = {}
        self.declare("strength", torch.ones_like(self.effort))  # factor of the torque, e.g. of a weaker magnet

    def declare(self, name: str, default: Tensor) -> None:
        """A parameter with its nominal values `[A]`."""
        self.defaults[name] = default
        self.params[name] = default.expand(self.num_envs, -1).clone()

    def torque(self, target: Tensor, q: Tensor, v: Tensor) -> Tensor:
        """Torques for the next physics step: the model's, within the effort limit, zero for what is no number."""
        limited = torch.clamp(self.model_torque(target, q, v), -self.effort, self.effort)
        return torch.nan_to_num(limited * self.params["strength"])

    @abstractmethod
    def model_torque(self, target: Tensor, q: Tensor, v: Tensor) -> Tensor:
        """Torques before the effort limit. Targets in rad (m); N m for torque actions."""

    def reset(self, rows: Rows) -> None:
        """Forget the episodes of some envs; what events drew stays."""
        for name in self.buffers:
            value: Tensor = getattr(self, name)
            setattr(self, name, rows.replaced(value, torch.zeros((), dtype=value.dtype, device=value.device)))

    def state_dict(self) -> dict[str, Tensor]:
        """Parameters and memory."""
        memory = {name: getattr(self, name) for name in self.buffers}
        return {**{f"param.{name}": value for name, value in self.params.items()}, **memory}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        self.params = {name: state[f"param.{name}"].clone() for name in self.params}
        for name in self.buffers:
            setattr(self, name, state[name].clone())
