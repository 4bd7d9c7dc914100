"""A way through the patches of a terrain: which way point is next, how far it is, what a navigator tells the robot."""

from __future__ import annotations

from typing import ClassVar

import torch
from torch import Tensor

from robo_rl.env import RobotModel, State, Tracker

NEAR_M = 0.3  # m, so close to a way point it is passed


class Route(Tracker):
    """Moves from way point to way point of the patch in which the episode began."""

    buffers: ClassVar[tuple[str, ...]] = ("index", "row", "column")
    outputs: ClassVar[tuple[str, ...]] = ("speed",)

    def __init__(self, model: RobotModel, num_envs: int, step_dt_s: float, device: torch.device | str) -> None:
        super().__init__(model, num_envs, step_dt_s, device)
        self.index = self.zeros()  # way points passed
        self.row = self.zeros()  # level of the patch plus 1; 0 before the first step of an episode
        self.column = self.zeros()  # kind of the patch plus 1
        self.speed = self.zeros()  # m/s, towards the next way point

    def update(self, s: State) -> None:
        """Move one control step on."""
        level, kind = self.patch(s)
        self.row, self.column = level.float() + 1.0, kind.float() + 1.0
        away = self.target(s) - s.base_pos_w[:, :2]
        distance = away.norm(dim=-1)
        self.speed = (s.base_lin_vel_w[:, :2] * away).sum(-1) / distance.clamp_min(1e-3) * ~self.arrived(s)
        self.index = self.index + (distance < NEAR_M) * ~self.arrived(s)

    def patch(self, s: State) -> tuple[Tensor, Tensor]:
        """Level and kind of the episode's patch. [N] int64 each."""
        ground = s.model.ground(s.base_pos_w.device)
        assert ground is not None, "a route needs a terrain"
        level, kind = ground.patch_of(s.base_pos_w[:, :2])
        begun = self.row > 0.5
        return torch.where(begun, self.row.long() - 1, level), torch.where(begun, self.column.long() - 1, kind)

    def target(self, s: State) -> Tensor:
        """The next way point, the last one after arrival. [N, 2], m in the world."""
        ground = s.model.ground(s.base_pos_w.device)
        assert ground is not None, "a route needs a terrain"
        level, kind = self.patch(s)
        return ground.routes[level, kind, self.index.long().clamp_max(ground.routes.shape[2] - 1)]

    def arrived(self, s: State) -> Tensor:
        """All way points are passed. [N] bool."""
        return self.index > self.count(s) - 0.5

    def count(self, s: State) -> int:
        """Number of way points."""
        ground = s.model.ground(s.base_pos_w.device)
        return 0 if ground is None else ground.routes.shape[2]
