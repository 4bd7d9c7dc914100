"""What the flying tasks have in common: how the quadrotor differs from episode to episode, terms, PPO's settings."""

from __future__ import annotations

import torch
from torch import Tensor

from robo_rl.env import Channels, Event, State, randomize, rotations

VARIED = {
    "mass": Event(randomize.mass, "reset", {"scale": (0.95, 1.15), "body": "base"}),
    "inertia": Event(randomize.inertia, "reset", {"scale": (0.9, 1.1), "body": "base"}),
    "lag": Event(randomize.motor_lag, "reset", {"time_constant_s": (0.03, 0.05)}),
    "strength": Event(randomize.motor_strength, "reset", {"scale": (0.97, 1.03)}),
}


def gravity(s: Channels) -> Tensor:
    """Direction of gravity, body frame. [N, 3]."""
    return s.projected_gravity


def velocity(s: Channels) -> Tensor:
    """Linear velocity from the onboard estimator, turned into the body frame. [N, 3], m/s."""
    return rotations.rotate_inverse(s.imu_quat, s.channel("base_lin_vel"))


def gyro(s: Channels) -> Tensor:
    """Angular velocity, body frame. [N, 3], rad/s."""
    return s.imu_gyro


def previous_action(s: Channels) -> Tensor:
    """Last raw action. [N, 4]."""
    return s.previous_action


def alive(s: State) -> Tensor:
    """1 in every step. [N]."""
    return torch.ones_like(s.time)


def upright(s: State) -> Tensor:
    """Cosine of the tilt. [N]."""
    return -s.base_gravity_b[:, 2]


def spin(s: State) -> Tensor:
    """Squared angular velocity. [N], rad^2/s^2."""
    return s.base_ang_vel_b.square().sum(-1)


def speed(s: State) -> Tensor:
    """Squared linear velocity. [N], m^2/s^2."""
    return s.base_lin_vel_w.square().sum(-1)


def speed_norm(s: State) -> Tensor:
    """Linear speed. [N], m/s."""
    return s.base_lin_vel_w.norm(dim=-1)


def action_rate(s: State) -> Tensor:
    """Squared change of the action since the last control step, summed over rotors. [N], unit of action squared."""
    return (s.action - s.last_action).square().sum(-1)


def action_size(s: State) -> Tensor:
    """Squared action, summed over rotors; 0 is the thrust that hovers. [N], unit of action squared.

    Far beyond the rotors' limits noise changes nothing and nothing is learned: a policy that went there keeps high
    gains, swings up from a large tilt and tumbles.
    """
    return s.action.square().sum(-1)


def crashed(s: State) -> Tensor:
    """Lower than 5 cm. [N] bool."""
    return s.base_pos_w[:, 2] < 0.05
