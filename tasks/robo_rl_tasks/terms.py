"""Terms that any robot can have, one line each: what its joints, its actuators and its base say.

N environments, A actions, J joints. What differs between tasks (a frame, a scale, which joints count) is a term of the
task or of its family.
"""

from __future__ import annotations

import torch
from torch import Tensor

from robo_rl.env import Channels, State, mirror


@mirror.mirrored(mirror.joints("joint_pos"))
def joint_pos_rel(s: Channels) -> Tensor:
    """Joint positions minus the default pose. [N, J], rad; m of a slide."""
    return s.joint_pos_rel


@mirror.mirrored(mirror.joints("joint_vel"))
def joint_vel(s: Channels) -> Tensor:
    """Joint velocities. [N, J], rad/s; m/s of a slide."""
    return s.joint_vel


@mirror.mirrored(mirror.actions)
def previous_action(s: Channels) -> Tensor:
    """Last raw action. [N, A]."""
    return s.previous_action


@mirror.mirrored(mirror.axial)
def gyro(s: Channels) -> Tensor:
    """Angular velocity of the base in its own frame. [N, 3], rad/s."""
    return s.imu_gyro


@mirror.mirrored(mirror.polar)
def gravity(s: Channels) -> Tensor:
    """Direction of gravity in the frame of the base. [N, 3]."""
    return s.projected_gravity


@mirror.mirrored(mirror.polar)
def lin_vel(s: State) -> Tensor:
    """Linear velocity of the base in its own frame. [N, 3], m/s."""
    return s.base_lin_vel_b


@mirror.mirrored(mirror.same)
def height(s: State) -> Tensor:
    """Height of the base over the ground. [N, 1], m."""
    return s.base_height.unsqueeze(1)


def alive(s: State) -> Tensor:
    """1 in every step. [N]."""
    return torch.ones_like(s.time)


def action_rate(s: State) -> Tensor:
    """Squared change of the action since the last control step, summed. [N], unit of action squared."""
    return (s.action - s.last_action).square().sum(-1)


def mean_action_rate(s: State) -> Tensor:
    """Root mean square change of the action since the last control step. [N], unit of action."""
    return (s.action - s.last_action).square().mean(-1).sqrt()


def torque(s: State) -> Tensor:
    """Squared motor torques, summed. [N], N^2 m^2."""
    return s.actuator_force.square().sum(-1)


def mean_torque(s: State) -> Tensor:
    """Root mean square torque over the motors. [N], N m."""
    return s.actuator_force.square().mean(-1).sqrt()


def joint_speed(s: State) -> Tensor:
    """Squared joint velocities, summed. [N], rad^2/s^2."""
    return s.joint_vel.square().sum(-1)


def mean_joint_speed(s: State) -> Tensor:
    """Root mean square of the joint velocities. [N], rad/s."""
    return s.joint_vel.square().mean(-1).sqrt()


def level(s: State, curriculum: str) -> Tensor:
    """Level of a curriculum in [0, 1]. [N]."""
    return s.level(curriculum)
