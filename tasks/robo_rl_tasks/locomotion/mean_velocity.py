"""Memory of a walker: its velocity over about a stride, without the sway of each step."""

from __future__ import annotations

from typing import ClassVar

import torch

from robo_rl.env import RobotModel, State, Tracker

TIME_S = 0.8  # s, time constant of the mean: a stride


class MeanVelocity(Tracker):
    """Forward, lateral (m/s) and yaw (rad/s) velocity in the robot's frame, as a first-order low-pass has it.

    A biped's pelvis turns to and fro with every step, by as much as it is asked to turn. At 1.25 strides a second a
    time constant of 0.8 s leaves a sixth of that.
    """

    buffers: ClassVar[tuple[str, ...]] = ("velocity",)

    def __init__(self, model: RobotModel, num_envs: int, step_dt_s: float, device: torch.device | str) -> None:
        super().__init__(model, num_envs, step_dt_s, device)
        self.velocity = self.zeros(3)

    def update(self, s: State) -> None:
        """Move one control step on."""
        now = torch.cat([s.base_lin_vel_b[:, :2], s.base_ang_vel_b[:, 2:]], dim=-1)
        self.velocity = self.velocity + (self.step_dt_s / TIME_S) * (now - self.velocity)
