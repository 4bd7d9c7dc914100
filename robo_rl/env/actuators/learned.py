"""A motor as a network that was fitted to recordings of the real one."""

from __future__ import annotations

from typing import ClassVar

import torch
from torch import Tensor

from robo_rl.env.actuators.actuator import Actuator
from robo_rl.env.actuators.cfg import LearnedActuator
from robo_rl.env.actuators.net import ActuatorNet, load_net
from robo_rl.errors import UserError
from robo_rl.sim.model import RobotModel
from robo_rl.sim.robot import RobotCfg


class LearnedModel(Actuator):
    """Each motor's net sees its position errors and velocities of the last physics steps; before an episode the joints
    were where it began, and told to take the default pose."""

    buffers: ClassVar[tuple[str, ...]] = ("past", "begun")

    def __init__(
        self, cfg: LearnedActuator, model: RobotModel, num_envs: int, device: torch.device | str, dt_s: float
    ) -> None:
        """Raises UserError for a joint without a net, and where a net's ages do not fit the physics step `dt_s`."""
        super().__init__(model, num_envs, device)
        self._parts = [
            (net.to(device), torch.tensor(net.strides(dt_s), device=device), columns.to(device))
            for net, columns in _by_net(cfg, model.robot)
        ]
        length = 1 + max(int(steps.max()) for _, steps, _ in self._parts)
        self._pose = torch.tensor(model.robot.default_pose_by_joint(), device=device)
        self.past = torch.zeros(num_envs, length, 2, model.num_actuators, device=device)  # newest first
        self.begun = torch.zeros(num_envs, dtype=torch.bool, device=device)

    def model_torque(self, target: Tensor, q: Tensor, v: Tensor) -> Tensor:
        """What the nets say; moves their memory one physics step on."""
        now = torch.stack([target - q, v], dim=1).unsqueeze(1)
        start = torch.stack([self._pose - q, v], dim=1).unsqueeze(1)
        before = torch.where(self.begun.view(-1, 1, 1, 1), self.past[:, :-1], start)
        self.past = torch.cat([now, before], dim=1)
        self.begun = torch.ones_like(self.begun)
        torque = torch.zeros_like(target)
        for net, steps, columns in self._parts:
            seen = self.past[:, steps][..., columns].permute(2, 0, 3, 1)  # [2, N, A', T]
            torque[:, columns] = net(seen[0], seen[1])
        return torque


def _by_net(cfg: LearnedActuator, robot: RobotCfg) -> list[tuple[ActuatorNet, Tensor]]:
    """Each net with the columns of its joints; the first pattern that matches wins, as in a robot file."""
    chosen = [next((p for p in cfg.nets if robot.means(p, joint)), None) for joint in robot.joints]
    missing = [joint for joint, pattern in zip(robot.joints, chosen, strict=True) if pattern is None]
    if missing:
        raise UserError(f"actuator learned: no net for {', '.join(missing)}; add it to nets, e.g. {{'.*': my_motor}}")
    return [
        (load_net(cfg.nets[pattern]), torch.tensor([i for i, found in enumerate(chosen) if found == pattern]))
        for pattern in dict.fromkeys(p for p in chosen if p is not None)
    ]
