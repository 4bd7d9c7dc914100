"""Memory of the feet of a legged robot: contact, time in the air, height of the swing."""

from __future__ import annotations

from typing import ClassVar

import torch
from torch import Tensor

from robo_rl.env import RobotModel, State, Tracker, once

CONTACT_N = 1.0  # N, a foot pressed harder than this is on the ground
SOLE_RADIUS = 0.022  # m, of the foot sphere


class Feet(Tracker):
    """Updated once per control step from the touch sensors (forces of the last substep) and the foot positions.

    Feet are named after the robot file's `feet`: site, geom `<name>`, touch sensor `<leg>_touch`.
    """

    buffers: ClassVar[tuple[str, ...]] = ("air_time", "apex", "was_contact")
    outputs: ClassVar[tuple[str, ...]] = ("contact", "touchdown", "landed_air_time", "landed_apex", "height")

    def __init__(self, model: RobotModel, num_envs: int, step_dt_s: float, device: torch.device | str) -> None:
        super().__init__(model, num_envs, step_dt_s, device)
        self.names = model.robot.feet
        self._touch = tuple(f"{name.removesuffix('_foot')}_touch" for name in self.names)
        feet = len(self.names)
        self.air_time = self.zeros(feet)  # s since the foot left the ground, 0 on the ground
        self.apex = self.zeros(feet)  # m, highest sole in the running swing
        self.was_contact = self.zeros(feet)  # 1 where the foot stood in the last step
        self.contact = self.zeros(feet)  # 1 where the foot stands now
        self.touchdown = self.zeros(feet)  # 1 in the step in which the foot lands
        self.landed_air_time = self.zeros(feet)  # s, of the swing that ended in this step
        self.landed_apex = self.zeros(feet)  # m, of the swing that ended in this step
        self.height = self.zeros(feet)  # m, sole over the ground now

    def sole_height(self, s: State) -> Tensor:
        """Height of each sole over the ground, of a foot that is a sphere. [N, F], m."""
        centre = s.geom_pos_w(self.names)
        return centre[:, :, 2] - SOLE_RADIUS - s.terrain_height(centre[:, :, :2])

    def update(self, s: State) -> None:
        """Move one control step on."""
        force = s.sensors(self._touch).squeeze(-1)
        self.height = self.sole_height(s)
        self.contact = (force > CONTACT_N).float()
        self.touchdown = self.contact * (1.0 - self.was_contact) * (self.air_time > 0.0)
        self.landed_air_time = self.touchdown * self.air_time
        self.landed_apex = self.touchdown * self.apex
        aloft = 1.0 - self.contact
        self.air_time = aloft * (self.air_time + self.step_dt_s)
        self.apex = aloft * torch.maximum(self.apex, self.height)
        self.was_contact = self.contact


class FlatFeet(Feet):
    """Feet with a flat sole: the height is that of the site in its middle."""

    def sole_height(self, s: State) -> Tensor:
        """Height of the middle of each sole over the ground. [N, F], m."""
        sole = s.site_pos_w(self.names)
        return sole[:, :, 2] - s.terrain_height(sole[:, :, :2])


@once
def foot_speed(s: State) -> Tensor:
    """Horizontal speed of each sole in the world. [N, F], m/s."""
    velocity = s.sensors(tuple(f"{name}_vel" for name in s.model.robot.feet))
    return velocity[:, :, :2].norm(dim=-1)
