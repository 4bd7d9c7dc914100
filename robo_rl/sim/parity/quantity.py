"""What is compared: functions of a simulation, in the conventions of `SimBackend`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import mujoco
import torch
from torch import Tensor

from robo_rl.sim.backend import SimBackend
from robo_rl.sim.model import RobotModel

Difference = Callable[[Tensor, Tensor], Tensor]


def minus(a: Tensor, b: Tensor) -> Tensor:
    """Difference of plain numbers."""
    return a - b


def angle_between(a: Tensor, b: Tensor) -> Tensor:
    """Angle `[..., 1]` of the turn between two attitudes `[..., 4]`, wxyz, rad."""
    # |a - b| = 2 sin(angle / 4), without the loss of digits of an arc cosine near one; q and -q are the same turn
    chord = torch.minimum((a - b).norm(dim=-1, keepdim=True), (a + b).norm(dim=-1, keepdim=True))
    return 4.0 * torch.asin((0.5 * chord).clamp_max(1.0))


@dataclass(frozen=True)
class Quantity:
    """One quantity of a test."""

    unit: str
    read: Callable[[SimBackend], Tensor]  # [N, d]
    difference: Difference = minus
    truth: float | None = None  # what physics says it is: every backend is compared with it, the first one too
    average: bool = False  # compare the means over time


def scalar_joints(model: RobotModel) -> tuple[str, ...]:
    """Names of all hinges and slides, driven or not."""
    kinds = (int(mujoco.mjtJoint.mjJNT_HINGE), int(mujoco.mjtJoint.mjJNT_SLIDE))
    return tuple(model.mj.joint(i).name for i in range(model.mj.njnt) if int(model.mj.jnt_type[i]) in kinds)


def joint_pos(model: RobotModel) -> Quantity:
    """Positions of all joints."""
    return Quantity(
        _unit(model), lambda sim: sim.state.q[:, torch.as_tensor(sim.model.qpos_of(scalar_joints(sim.model)))]
    )


def joint_vel(model: RobotModel) -> Quantity:
    """Velocities of all joints."""
    return Quantity(
        f"{_unit(model)}/s", lambda sim: sim.state.v[:, torch.as_tensor(sim.model.qvel_of(scalar_joints(sim.model)))]
    )


def effort() -> Quantity:
    """Force or torque of each actuator over its limit."""
    return Quantity("limit", _effort)


def base_pos() -> Quantity:
    """Position of the base in the world."""
    return Quantity("m", lambda sim: sim.state.q[:, sim.model.base_qpos][:, :3])


def base_angle() -> Quantity:
    """Attitude of the base."""
    return Quantity("rad", lambda sim: sim.state.q[:, sim.model.base_qpos][:, 3:], angle_between)


def base_lin_vel() -> Quantity:
    """Linear velocity of the base in the world."""
    return Quantity("m/s", lambda sim: sim.state.v[:, sim.model.base_qvel][:, :3])


def base_ang_vel() -> Quantity:
    """Angular velocity of the base in its own frame."""
    return Quantity("rad/s", lambda sim: sim.state.v[:, sim.model.base_qvel][:, 3:])


def overshoot(model: RobotModel) -> Quantity:
    """How far each joint is beyond its limits, 0 inside."""
    return Quantity(_unit(model), _overshoot)


def support() -> Quantity:
    """Vertical force on the robot from outside over its weight: 1 at rest."""
    return Quantity("weight", _support, truth=1.0, average=True)


def foot_force() -> Quantity:
    """Force on each touch sensor over the weight of the robot."""
    return Quantity("weight", _touch, average=True)


def has_touch(model: RobotModel) -> bool:
    """Whether the robot's MJCF has touch sensors."""
    return bool((model.mj.sensor_type == mujoco.mjtSensor.mjSENS_TOUCH).any())


def weight_of(model: RobotModel) -> float:
    """Weight of everything that moves, N."""
    return float(mujoco.mj_getTotalmass(model.mj) * abs(model.mj.opt.gravity[2]))


def _unit(model: RobotModel) -> str:
    """Unit of the joints' positions."""
    slides = [model.mj.joint(name).type[0] == mujoco.mjtJoint.mjJNT_SLIDE for name in scalar_joints(model)]
    return "m" if all(slides) else "rad or m" if any(slides) else "rad"


def _effort(sim: SimBackend) -> Tensor:
    force = sim.read("actuator_force")
    limit = torch.tensor(sim.model.robot.effort_by_joint(), device=force.device)
    return force[:, torch.as_tensor(sim.model.actuator_ids)] / limit


def _overshoot(sim: SimBackend) -> Tensor:
    names = scalar_joints(sim.model)
    q = sim.state.q[:, torch.as_tensor(sim.model.qpos_of(names))]
    low, high = torch.as_tensor(sim.model.range_of(names), dtype=q.dtype, device=q.device).unbind(1)
    return (q - high).clamp_min(0.0) + (low - q).clamp_min(0.0)


def _support(sim: SimBackend) -> Tensor:
    # The constraint force along the free joint's z is the sum of the vertical contact forces: limits and friction of
    # the joints are internal, and push the base's z not at all.
    up = sim.model.base_qvel.start + 2
    return sim.read("qfrc_constraint")[:, up : up + 1] / weight_of(sim.model)


def _touch(sim: SimBackend) -> Tensor:
    model = sim.model.mj
    rows = model.sensor_adr[model.sensor_type == mujoco.mjtSensor.mjSENS_TOUCH]
    return sim.read("sensordata")[:, torch.as_tensor(rows.astype("int64"))] / weight_of(sim.model)
