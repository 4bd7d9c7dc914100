"""Fly a Crazyflie-size quadrotor to a point and hold it there, from any start within 1 m and 60 degrees."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from robo_rl.env import (
    Acceptance,
    Channels,
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

GOAL = (0.0, 0.0, 1.5)  # m, world


def quadrotor_hover() -> TaskCfg:
    """Fly a Crazyflie-size quadrotor to a point and hold it there, from any start within 1 m and 60 degrees."""
    return TaskCfg(
        name="quadrotor_hover",
        robot="quadrotor",
        sim_dt_s=0.01,
        decimation=2,
        episode_s=8.0,
        action=Thrust(scale=0.7),
        observations={
            "policy": ObsGroup(
                {
                    "goal": ObsTerm(goal, noise=0.005, clip=(-0.5, 0.5)),  # far away, fly no faster
                    "gravity": ObsTerm(gravity, noise=0.005),
                    "velocity": ObsTerm(velocity, noise=0.02, scale=0.5),
                    "gyro": ObsTerm(gyro, noise=0.05, bias=0.02, scale=0.2),
                    "action": ObsTerm(previous_action),
                }
            ),
        },
        rewards={
            "alive": RewardTerm(alive, 0.1),
            "distance": RewardTerm(distance, -0.06),
            "close": RewardTerm(near, 0.1, {"per_m": 3.0}),
            "near": RewardTerm(near, 0.3, {"per_m": 10.0}),
            "upright": RewardTerm(upright, 0.03),
            "spin": RewardTerm(spin, -0.0003),
            "speed": RewardTerm(speed, -0.002),
            "action_rate": RewardTerm(action_rate, -0.002),
            "action_size": RewardTerm(action_size, -0.005),
        },
        terminations={"lost": Termination(lost), "crashed": Termination(crashed)},
        events={
            "mass": Event(randomize.mass, "reset", {"scale": (0.95, 1.15)}),
            "inertia": Event(randomize.inertia, "reset", {"scale": (0.9, 1.1), "body": "base"}),
            "lag": Event(randomize.motor_lag, "reset", {"time_constant_s": (0.03, 0.05)}),
            "strength": Event(randomize.motor_strength, "reset", {"scale": (0.97, 1.03)}),
            "start": Event(randomize.reset_base, "reset", START),
        },
        metrics={"distance": Metric(distance, "max", after_s=5.0), "speed": Metric(speed_norm, "rms", after_s=5.0)},
        success=Success(holds, after_s=5.0),
        acceptance=(Acceptance("success", ">=", 0.98), Acceptance("terminated", "<=", 0.01)),
        tuned={"ppo": TUNED_PPO},
    )


# Offsets are from the default pose, whose base rests on the ground at 0.015 m.
START = {
    "pos": ((0.0, 0.0), (0.0, 0.0), (1.485, 1.485)),
    "radius": 1.0,
    "tilt_rad": math.radians(60.0),
    "yaw_rad": math.pi,
    "lin_vel": 0.3,
    "ang_vel": 0.5,
}

TUNED_PPO = {
    "env.num_envs": 512,
    "train.total_steps": 499_712,  # 61 iterations
    "algo.minibatch_size": 1024,
    "algo.gamma": 0.98,  # at 0.97 precise policies forget how to catch a fall
    "algo.num_steps": 16,
    "algo.epochs": 3,
    "algo.policy.init_std": 1.0,
    "algo.precision": "float32",  # at 64 units bfloat16 saves nothing
    "train.torch_threads": 1,  # nor does a second thread
}


def goal(s: Channels) -> Tensor:
    """Where the goal lies, seen from the body. [N, 3], m.

    In the body's frame the heading does not matter, and nothing has to be learned about rotations: half the env steps
    of world-frame observations.
    """
    pos = s.channel("base_pos")
    return rotations.rotate_inverse(s.imu_quat, s.constant("goal", lambda: torch.tensor(GOAL)) - pos)


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


@once
def distance(s: State) -> Tensor:
    """Distance to the goal. [N], m."""
    return (s.base_pos_w - s.constant("goal", lambda: torch.tensor(GOAL))).norm(dim=-1)


def near(s: State, per_m: float) -> Tensor:
    """exp(-per_m * distance to the goal). [N]."""
    return torch.exp(-per_m * distance(s))


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


def holds(s: State) -> Tensor:
    """Within 0.10 m of the goal. [N] bool."""
    return distance(s) < 0.10


def lost(s: State) -> Tensor:
    """More than 3 m from the goal. [N] bool."""
    return distance(s) > 3.0


def crashed(s: State) -> Tensor:
    """Lower than 5 cm. [N] bool."""
    return s.base_pos_w[:, 2] < 0.05
