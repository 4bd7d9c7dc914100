"""Fly a Crazyflie-size quadrotor to a goal between pillars that it sees with a ring of range sensors."""

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
    SceneCfg,
    State,
    Success,
    TaskCfg,
    Termination,
    Thrust,
    has_terminated,
    once,
    randomize,
    rotations,
)
from robo_rl_tasks.aerial.flight import (
    VARIED,
    action_rate,
    action_size,
    alive,
    crashed,
    gravity,
    gyro,
    previous_action,
    speed_norm,
    spin,
    upright,
    velocity,
)
from robo_rl_tasks.aerial.pillars import GOAL, PROPS, clearance, lay_out

EPISODE_S = 10.0  # s
ARRIVED_S = 8.0  # s, by then it is at its goal, and stays; the way is 2.3 to 8 m long
AT_GOAL_M = 0.2  # m
PACE = 1.2  # m/s towards the goal that is asked for
CLOSE_M = 0.3  # m, a clearance below which it is too close to a pillar
SEEN_M = 2.0  # m, what is farther away does not count yet
CEILING_M = 1.8  # m; it may not fly over the pillars


def quadrotor_obstacles() -> TaskCfg:
    """Fly a Crazyflie-size quadrotor to a goal between pillars that it sees with a ring of range sensors."""
    return TaskCfg(
        name="quadrotor_obstacles",
        robot="quadrotor",
        scene=SceneCfg(props=PROPS, camera_distance=2.2),
        sim_dt_s=0.01,
        decimation=2,
        episode_s=EPISODE_S,
        action=Thrust(scale=0.7),
        observations={
            "policy": ObsGroup(POLICY),
            "critic": ObsGroup({**POLICY, "clearance": ObsTerm(room, clip=(0.0, 1.0))}, corrupt=False),
        },
        rewards={
            "alive": RewardTerm(alive, 0.05),
            "progress": RewardTerm(progress, 0.2, {"pace": PACE}),
            "close": RewardTerm(near, 0.1, {"per_m": 2.0}),
            "near": RewardTerm(near, 0.15, {"per_m": 8.0}),
            "pillar": RewardTerm(too_close, -0.5),
            "faces": RewardTerm(faces, 0.03),
            "upright": RewardTerm(upright, 0.03),
            "spin": RewardTerm(spin, -0.0003),
            "action_rate": RewardTerm(action_rate, -0.002),
            "action_size": RewardTerm(action_size, -0.005),
            "fails": RewardTerm(has_terminated, -20.0),
        },
        terminations={
            "hit_pillar": Termination(hits_pillar),
            "crashed": Termination(crashed),
            "too_high": Termination(too_high),
            "lost": Termination(lost),
        },
        commands={
            "goal": CommandCfg(names=("x", "y", "z"), low=(-4.0, -4.0, 0.0), high=(4.0, 4.0, 2.0), func=goal_w),
        },
        events={**VARIED, "start": Event(randomize.reset_base, "reset", START), "field": Event(lay_out, "reset")},
        metrics={
            "distance": Metric(distance, "max", after_s=ARRIVED_S),
            "away": Metric(is_away, "mean"),
            "speed": Metric(speed_norm, "mean"),
            "top_speed": Metric(speed_norm, "max"),
            "closest": Metric(closeness, "max"),
        },
        success=Success(is_at_goal, after_s=ARRIVED_S),
        # Not reached yet. One seed after 2.0 M steps, 300 episodes: 0.747 (0.695 to 0.793), 0.243; still rising.
        acceptance=(Acceptance("success", ">=", 0.9), Acceptance("terminated", "<=", 0.05)),
        tuned={"ppo": TUNED_PPO},
    )


# Offsets are from the default pose, whose base rests on the ground at 0.015 m; `lay_out` adds the place in the field.
START = {
    "pos": ((0.0, 0.0), (0.0, 0.0), (-0.015, -0.015)),
    "tilt_rad": math.radians(10.0),
    "yaw_rad": math.radians(45.0),  # from the way to the goal
    "lin_vel": 0.2,
    "ang_vel": 0.3,
}

TUNED_PPO = {
    "env.num_envs": 512,
    "train.total_steps": 3_203_072,  # 391 iterations
    "algo.minibatch_size": 1024,
    "algo.gamma": 0.98,
    "algo.num_steps": 16,
    "algo.epochs": 3,
    "algo.policy.hidden": (128, 64),
    "algo.policy.init_std": 1.0,
    "algo.critic.hidden": (128, 64),
    "algo.precision": "float32",
    "train.torch_threads": 1,
}


@once
def goal_w(s: State) -> Tensor:
    """The goal in the world. [N, 3], m."""
    return s.prop_pos_w(GOAL)


def goal(s: Channels) -> Tensor:
    """Where the goal lies, seen from the body; not farther than 1 m. [N, 3], m."""
    away = s.command("goal") - s.channel("base_pos")
    return rotations.rotate_inverse(s.imu_quat, away / away.norm(dim=-1, keepdim=True).clamp_min(1.0))


def goal_distance(s: Channels) -> Tensor:
    """Distance to the goal. [N, 1], m."""
    return (s.command("goal") - s.channel("base_pos")).norm(dim=-1, keepdim=True)


def proximity(s: Channels) -> Tensor:
    """How near things are all around in the body's plane, anticlockwise from straight ahead: 1 at the robot, 0 from 2 m
    on. [N, 24]."""
    return (1.0 - s.channel("ranger") / SEEN_M).clamp_min(0.0)


def room(s: State) -> Tensor:
    """Clearance of the nearest pillar. [N, 1], m."""
    return clearance(s).unsqueeze(1)


@once
def distance(s: State) -> Tensor:
    """Distance to the goal. [N], m."""
    return (s.base_pos_w - goal_w(s)).norm(dim=-1)


def progress(s: State, pace: float) -> Tensor:
    """Speed towards the goal as a share of the pace that is asked for; more is worth no more. [N]."""
    to_goal = (goal_w(s) - s.base_pos_w) / distance(s).clamp_min(1e-3).unsqueeze(1)
    return ((s.base_lin_vel_w * to_goal).sum(-1) / pace).clamp(-1.0, 1.0)


def faces(s: State) -> Tensor:
    """Cosine of the angle between the robot's nose and the way to the goal; 0 within half a metre of it. [N].

    A policy that is free to fly with any side first settles on one and fails at starts with another.
    """
    away_b = rotations.rotate_inverse(s.base_quat_w, goal_w(s) - s.base_pos_w)
    return away_b[:, 0] / distance(s).clamp_min(1e-3) * (distance(s) > 0.5)


def near(s: State, per_m: float) -> Tensor:
    """exp(-per_m * distance to the goal). [N]."""
    return torch.exp(-per_m * distance(s))


def too_close(s: State) -> Tensor:
    """Grows from 0 at a clearance of `CLOSE_M` to 1 at contact, squared. [N]."""
    return (1.0 - clearance(s) / CLOSE_M).clamp(0.0, 1.0).square()


def closeness(s: State) -> Tensor:
    """Minus the clearance, so that its maximum is the closest approach. [N], m."""
    return -clearance(s)


def is_at_goal(s: State) -> Tensor:
    """Within 0.2 m of the goal. [N] bool."""
    return distance(s) < AT_GOAL_M


def is_away(s: State) -> Tensor:
    """1 where it is not at its goal; the mean is the share of the episode that the way takes. [N]."""
    return (distance(s) >= AT_GOAL_M).float()


def hits_pillar(s: State) -> Tensor:
    """The hull touches a pillar. [N] bool."""
    return clearance(s) < 0.0


def too_high(s: State) -> Tensor:
    """Above the ceiling, 0.2 m below the tops of the pillars. [N] bool."""
    return s.base_pos_w[:, 2] > CEILING_M


def lost(s: State) -> Tensor:
    """More than 9 m from the goal. [N] bool."""
    return distance(s) > 9.0


POLICY = {
    "goal": ObsTerm(goal, noise=0.01),
    "distance": ObsTerm(goal_distance, noise=0.01, clip=(0.0, 3.0)),
    "ranger": ObsTerm(proximity, noise=0.01, bias=0.005, dropout=0.02),  # 2 cm and 1 cm
    "gravity": ObsTerm(gravity, noise=0.005),
    "velocity": ObsTerm(velocity, noise=0.02, scale=0.5),
    "gyro": ObsTerm(gyro, noise=0.05, bias=0.02, bias_walk=0.005, scale=0.2),
    "action": ObsTerm(previous_action),
}
