"""Fly a Crazyflie-size quadrotor along a moving reference: random curves in space, up to 2 m/s."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from robo_rl.env import (
    Acceptance,
    Channels,
    CommandCfg,
    Event,
    Metric,
    ObsGroup,
    ObsTerm,
    RewardTerm,
    State,
    Success,
    TaskCfg,
    Termination,
    Thrust,
    once,
    randomize,
    rotations,
)
from robo_rl_tasks import goals, terms
from robo_rl_tasks.aerial import flight

CENTRE = (0.0, 0.0, 1.5)  # m, world
CAUGHT_S = 3.0  # s, by then the robot has caught up with the reference from wherever it began


def quadrotor_track() -> TaskCfg:
    """Fly a Crazyflie-size quadrotor along a moving reference: random curves in space, up to 2 m/s."""
    return TaskCfg(
        name="quadrotor_track",
        robot="quadrotor",
        sim_dt_s=0.01,
        decimation=2,
        episode_s=8.0,
        action=Thrust(scale=0.7),
        follows_clock=True,
        observations={
            "policy": ObsGroup(
                {
                    "goal": ObsTerm(goal, noise=0.005, clip=(-0.5, 0.5)),  # far away, fly no faster
                    "gravity": ObsTerm(terms.gravity, noise=0.005),
                    "velocity": ObsTerm(flight.velocity, noise=0.02, scale=0.5),
                    "target_velocity": ObsTerm(target_velocity, scale=0.5),
                    "target_acceleration": ObsTerm(target_acceleration, scale=0.2),
                    "gyro": ObsTerm(terms.gyro, noise=0.05, bias=0.02, bias_walk=0.005, scale=0.2),
                    "action": ObsTerm(terms.previous_action),
                }
            ),
        },
        rewards={
            "alive": RewardTerm(terms.alive, 0.1),
            "error": RewardTerm(error, -0.06),
            "close": RewardTerm(goals.near, 0.1, {"distance": error, "per_m": 3.0}),
            "near": RewardTerm(goals.near, 0.3, {"distance": error, "per_m": 10.0}),
            "upright": RewardTerm(flight.upright, 0.03),
            "spin": RewardTerm(flight.spin, -0.0003),
            "speed": RewardTerm(speed_error, -0.004),
            "action_rate": RewardTerm(terms.action_rate, -0.002),
            "action_size": RewardTerm(flight.action_size, -0.005),
        },
        terminations={"lost": Termination(lost), "crashed": Termination(flight.crashed)},
        commands={
            # sizes m, rates Hz and phases (of a turn) of the curve, drawn once an episode
            "path": CommandCfg(
                names=("size_x", "size_y", "size_z", "rate_x", "rate_y", "rate_z", "phase_x", "phase_y", "phase_z"),
                low=(0.3, 0.3, 0.1, 0.1, 0.1, 0.1, 0.0, 0.0, 0.0),
                high=(1.2, 1.2, 0.5, 0.25, 0.25, 0.3, 1.0, 1.0, 1.0),
                resample_s=(1e6, 1e6),
            ),
            # position m, velocity m/s and acceleration m/s^2 of the reference in the world: what the policy is told
            "target": CommandCfg(
                names=("x", "y", "z", "vx", "vy", "vz", "ax", "ay", "az"),
                low=(-2.0, -2.0, 0.0, -3.0, -3.0, -3.0, -8.0, -8.0, -8.0),
                high=(2.0, 2.0, 3.0, 3.0, 3.0, 3.0, 8.0, 8.0, 8.0),
                func=reference,
            ),
        },
        events={**flight.VARIED, "start": Event(randomize.reset_base, "reset", START)},
        metrics={
            "error": Metric(error, "mean", after_s=CAUGHT_S),
            "worst": Metric(error, "max", after_s=CAUGHT_S),
            "speed": Metric(target_speed, "max", after_s=CAUGHT_S),
        },
        success=Success(follows, after_s=CAUGHT_S),
        acceptance=(
            Acceptance("success", ">=", 0.98),
            Acceptance("error", "<=", 0.06),
            Acceptance("terminated", "<=", 0.01),
        ),
        tuned={"ppo": TUNED_PPO},
    )


# Offsets are from the default pose, whose base rests on the ground at 0.015 m.
START = {
    "pos": ((0.0, 0.0), (0.0, 0.0), (1.485, 1.485)),
    "radius": 1.0,
    "tilt_rad": math.radians(30.0),
    "yaw_rad": math.pi,
    "lin_vel": 0.3,
    "ang_vel": 0.5,
}

TUNED_PPO = {**flight.TUNED_PPO, "train.total_steps": 999_424}  # 122 iterations


@once
def reference(s: State) -> Tensor:
    """Position, velocity and acceleration of the reference now: centre + size sin(2 pi (rate t + phase)). [N, 9]."""
    size, rate, phase = s.command("path").unflatten(1, (3, 3)).unbind(1)
    omega = 2.0 * torch.pi * rate
    angle = omega * s.time.unsqueeze(1) + 2.0 * torch.pi * phase
    offset = size * angle.sin()
    centre = s.constant("centre", lambda: torch.tensor(CENTRE))
    return torch.cat([centre + offset, size * omega * angle.cos(), -offset * omega.square()], dim=1)


def goal(s: Channels) -> Tensor:
    """Where the reference is, seen from the body. [N, 3], m."""
    return rotations.rotate_inverse(s.imu_quat, s.command("target")[:, :3] - s.channel("base_pos"))


def target_velocity(s: Channels) -> Tensor:
    """Velocity of the reference in the body frame. [N, 3], m/s."""
    return rotations.rotate_inverse(s.imu_quat, s.command("target")[:, 3:6])


def target_acceleration(s: Channels) -> Tensor:
    """Acceleration of the reference in the body frame. [N, 3], m/s^2."""
    return rotations.rotate_inverse(s.imu_quat, s.command("target")[:, 6:])


@once
def error(s: State) -> Tensor:
    """Distance to the reference. [N], m."""
    return (s.base_pos_w - reference(s)[:, :3]).norm(dim=-1)


def speed_error(s: State) -> Tensor:
    """Squared difference of the velocities of robot and reference. [N], m^2/s^2."""
    return (s.base_lin_vel_w - reference(s)[:, 3:6]).square().sum(-1)


def target_speed(s: State) -> Tensor:
    """Speed of the reference. [N], m/s."""
    return reference(s)[:, 3:6].norm(dim=-1)


def follows(s: State) -> Tensor:
    """Within 0.15 m of the reference. [N] bool."""
    return error(s) < 0.15


def lost(s: State) -> Tensor:
    """More than 3 m from the reference. [N] bool."""
    return error(s) > 3.0
