"""A DC motor with its torque-speed line, in all four quadrants."""

from __future__ import annotations

import torch
from torch import Tensor

from robo_rl.env.actuators.actuator import Actuator
from robo_rl.env.actuators.cfg import DCMotor
from robo_rl.errors import UserError
from robo_rl.sim.model import RobotModel


class DCMotorModel(Actuator):
    """Torque asked for, by a PD loop or directly, as far as supply voltage and current allow.

    A motor on a supply that reaches the speed v0 without load and the torque ts at standstill gives, at speed v,
    torques between ts (-1 - v / v0) and ts (1 - v / v0): full voltage one way and the other (Maxon, "Motor data and
    operating ranges", 2012). Beyond v0 both ends brake. The current limit cuts at the effort limit.
    """

    def __init__(
        self, cfg: DCMotor, model: RobotModel, num_envs: int, device: torch.device | str, position: bool
    ) -> None:
        """`position`: targets are positions, held by a PD loop with the robot's gains. Raises UserError for ratios that
        are not above zero."""
        if not (cfg.stall_ratio > 0.0 and cfg.speed_ratio > 0.0):
            raise UserError(f"actuator dc_motor: stall_ratio and speed_ratio must be above 0, not {cfg}")
        super().__init__(model, num_envs, device)
        self.stall = cfg.stall_ratio * self.effort
        self.no_load = cfg.speed_ratio * torch.tensor(model.robot.velocity_by_joint(), device=device)
        self._position = position
        if position:
            self.declare("stiffness", torch.tensor(model.robot.stiffness_by_joint(), device=device))
            self.declare("damping", torch.tensor(model.robot.damping_by_joint(), device=device))

    def model_torque(self, target: Tensor, q: Tensor, v: Tensor) -> Tensor:
        """Torque asked for, within the torque-speed line."""
        wanted = target
        if self._position:
            wanted = self.params["stiffness"] * (target - q) - self.params["damping"] * v
        back_emf = v / self.no_load
        return torch.clamp(wanted, self.stall * (-1.0 - back_emf), self.stall * (1.0 - back_emf))
