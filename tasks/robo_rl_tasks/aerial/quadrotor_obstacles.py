"""Fly a Crazyflie-size quadrotor to a goal between pillars that it sees with a ring of range sensors."""

from __future__ import annotations

import math

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
from robo_rl_tasks import goals, terms
from robo_rl_tasks.aerial import flight
from robo_rl_tasks.aerial.pillars import GOAL, PROPS, clearance, lay_out

EPISODE_S = 12.0  # s
ARRIVED_S = 10.0  # s, by then it is at its goal, and stays; the way is 2.3 to 8 m long
AT_GOAL_M = 0.2  # m
PACE = 1.0  # m/s towards the goal that is asked for
FAST = 1.3  # m/s, a speed above which it cannot turn aside in time
CLOSE_M = 0.4  # m, a clearance below which it is too close to a pillar
SEEN_M = 2.0  # m, what is farther away does not count yet
CEILING_M = 1.8  # m; it may not fly over the pillars


def quadrotor_obstacles() -> TaskCfg:
    """Fly a Crazyflie-size quadrotor to a goal between pillars that it sees with a ring of range sensors."""
    hull, way = {"clearance": clearance}, {"distance": distance}
    there = {**way, "within_m": AT_GOAL_M}
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
            "critic": ObsGroup({**POLICY, "clearance": ObsTerm(goals.room, hull, clip=(0.0, 1.0))}, corrupt=False),
        },
        rewards={
            "alive": RewardTerm(terms.alive, 0.05),
            "progress": RewardTerm(progress, 0.2, {"pace": PACE}),
            "close": RewardTerm(goals.near, 0.1, {**way, "per_m": 2.0}),
            "near": RewardTerm(goals.near, 0.15, {**way, "per_m": 8.0}),
            "pillar": RewardTerm(goals.too_close, -0.5, {**hull, "close_m": CLOSE_M}),
            "too_fast": RewardTerm(too_fast, -0.2),
            "faces": RewardTerm(faces, 0.03),
            "upright": RewardTerm(flight.upright, 0.03),
            "spin": RewardTerm(flight.spin, -0.0003),
            "action_rate": RewardTerm(terms.action_rate, -0.002),
            "action_size": RewardTerm(flight.action_size, -0.005),
            "fails": RewardTerm(has_terminated, -20.0),
        },
        terminations={
            "hit_pillar": Termination(goals.touches, hull),
            "crashed": Termination(flight.crashed),
            "too_high": Termination(too_high),
            "lost": Termination(lost),
        },
        commands={
            "goal": CommandCfg(names=("x", "y", "z"), low=(-4.0, -4.0, 0.0), high=(4.0, 4.0, 2.0), func=goal_w),
        },
        events={
            **flight.VARIED,
            "start": Event(randomize.reset_base, "reset", START),
            "field": Event(lay_out, "reset"),
        },
        metrics={
            "distance": Metric(distance, "max", after_s=ARRIVED_S),
            "away": Metric(goals.is_away, "mean", there),
            "speed": Metric(flight.speed_norm, "mean"),
            "top_speed": Metric(flight.speed_norm, "max"),
            "closest": Metric(goals.closeness, "max", hull),
        },
        success=Success(goals.is_at, there, after_s=ARRIVED_S),
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
    **flight.TUNED_PPO,
    "train.total_steps": 8_500_000,
    "algo.policy.hidden": (128, 64),
    "algo.critic.hidden": (128, 64),
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


@once
def distance(s: State) -> Tensor:
    """Distance to the goal. [N], m."""
    return (s.base_pos_w - goal_w(s)).norm(dim=-1)


def progress(s: State, pace: float) -> Tensor:
    """Speed towards the goal as a share of the pace that is asked for; more is worth no more. [N]."""
    to_goal = (goal_w(s) - s.base_pos_w) / distance(s).clamp_min(1e-3).unsqueeze(1)
    return ((s.base_lin_vel_w * to_goal).sum(-1) / pace).clamp(-1.0, 1.0)


def too_fast(s: State) -> Tensor:
    """Square of the speed above what leaves time to turn aside. [N], m^2/s^2."""
    return (flight.speed_norm(s) - FAST).clamp_min(0.0).square()


def faces(s: State) -> Tensor:
    """Cosine of the angle between the robot's nose and the way to the goal; 0 within half a metre of it. [N].

    A policy that is free to fly with any side first settles on one and fails at starts with another.
    """
    away_b = rotations.rotate_inverse(s.base_quat_w, goal_w(s) - s.base_pos_w)
    return away_b[:, 0] / distance(s).clamp_min(1e-3) * (distance(s) > 0.5)


def too_high(s: State) -> Tensor:
    """Above the ceiling, 0.2 m below the tops of the pillars. [N] bool."""
    return s.base_pos_w[:, 2] > CEILING_M


def lost(s: State) -> Tensor:
    """More than 9 m from the goal. [N] bool."""
    return distance(s) > 9.0


POLICY = {
    "goal": ObsTerm(goal, noise=0.01),
    "distance": ObsTerm(goal_distance, noise=0.01, clip=(0.0, 3.0)),
    # 2 cm and 1 cm
    "ranger": ObsTerm(goals.proximity, {"channel": "ranger", "seen_m": SEEN_M}, noise=0.01, bias=0.005, dropout=0.02),
    "gravity": ObsTerm(terms.gravity, noise=0.005),
    "velocity": ObsTerm(flight.velocity, noise=0.02, scale=0.5),
    "gyro": ObsTerm(terms.gyro, noise=0.05, bias=0.02, bias_walk=0.005, scale=0.2),
    "action": ObsTerm(terms.previous_action),
}
