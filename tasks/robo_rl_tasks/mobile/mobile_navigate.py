"""Drive a differential-drive rover with a lidar to a goal between boxes and pillars, in a room drawn anew."""

from __future__ import annotations

import torch
from torch import Tensor

from robo_rl.env import (
    Acceptance,
    Channels,
    CommandCfg,
    Event,
    JointVelocity,
    Metric,
    ObsGroup,
    ObsTerm,
    RewardTerm,
    SceneCfg,
    State,
    Success,
    TaskCfg,
    Termination,
    has_terminated,
    once,
    randomize,
)
from robo_rl_tasks import goals, terms
from robo_rl_tasks.mobile.room import PROPS, clearance, heading, lay_out, to_goal_w

EPISODE_S = 25.0  # s
ARRIVED_S = 21.0  # s, by then the rover is at its goal, and stays; the way is 3.5 to 12 m, its top speed 1.2 m/s
AT_GOAL_M = 0.3  # m
CLOSE_M = 0.4  # m, a clearance below which it is too close: between its rays the lidar leaves 10 cm open
SEEN_M = 2.5  # m, what is farther away does not count yet


def mobile_navigate() -> TaskCfg:
    """Drive a differential-drive rover with a lidar to a goal between boxes and pillars, in a room drawn anew."""
    outline, there = {"clearance": clearance}, {"distance": distance, "within_m": AT_GOAL_M}
    return TaskCfg(
        name="mobile_navigate",
        robot="rover",
        scene=SceneCfg(props=PROPS, camera_distance=4.0),
        sim_dt_s=0.02,  # measured: after 4 s of random driving 5 mm from where steps of 2.5 ms lead
        decimation=5,  # a control step for each turn of the lidar
        episode_s=EPISODE_S,
        action=JointVelocity(scale=6.0, delay_s=(0.0, 0.02)),
        observations={
            "policy": ObsGroup(POLICY),
            "critic": ObsGroup({**POLICY, "clearance": ObsTerm(goals.room, outline, clip=(0.0, 1.0))}, corrupt=False),
        },
        rewards={
            "progress": RewardTerm(progress, 3.0),
            # at a weight of 0.5 haste is worth a collision in every tenth episode
            "near": RewardTerm(goals.near, 0.2, {"distance": distance, "per_m": 2.0}),
            "close": RewardTerm(goals.too_close, -1.0, {**outline, "close_m": CLOSE_M}),
            "backwards": RewardTerm(backwards, -0.2),
            "turning": RewardTerm(turning, -0.03),
            "action_rate": RewardTerm(terms.action_rate, -0.03),
            "collides": RewardTerm(has_terminated, -20.0),
        },
        terminations={"collision": Termination(goals.touches, outline), "tipped_over": Termination(tipped_over)},
        commands={
            "goal": CommandCfg(names=("ahead", "left"), low=(-15.0, -15.0), high=(15.0, 15.0), func=navigator),
        },
        events={
            "mass": Event(randomize.mass, "reset", {"scale": (0.9, 1.2), "body": "base"}),
            "gains": Event(randomize.servo_gains, "reset", {"stiffness": (1.0, 1.0), "damping": (0.8, 1.2)}),
            "start": Event(randomize.reset_base, "reset", START),
            "room": Event(lay_out, "reset"),
        },
        metrics={
            "distance": Metric(distance, "last"),
            "away": Metric(goals.is_away, "mean", there),
            "speed": Metric(speed, "mean"),
            "backwards": Metric(drives_backwards, "mean"),
            "turning": Metric(yaw_rate, "rms"),
            "closest": Metric(goals.closeness, "max", outline),
        },
        success=Success(goals.is_at, there, after_s=ARRIVED_S),
        acceptance=(Acceptance("success", ">=", 0.95), Acceptance("terminated", "<=", 0.03)),
        tuned={"ppo": TUNED_PPO},
    )


START = {
    "pos": ((0.0, 0.0), (0.0, 0.0), (0.0, 0.0)),
    "tilt_rad": 0.0,
    "yaw_rad": torch.pi,
    "lin_vel": 0.0,
    "ang_vel": 0.0,
}

TUNED_PPO = {
    "env.num_envs": 256,
    "train.total_steps": 1_605_632,  # 196 iterations
    "algo.minibatch_size": 2048,
    "algo.gamma": 0.97,
    "algo.num_steps": 32,  # with 16, and larger steps, it went on forgetting how to pass an obstacle
    "algo.lr_max": 1e-3,
    "algo.kl_target": 0.01,
    "algo.epochs": 4,
    "algo.policy.hidden": (128, 64),
    "algo.policy.init_std": 0.8,
    "algo.critic.hidden": (128, 64),
    "algo.precision": "float32",
    "train.torch_threads": 1,
}


def navigator(s: State) -> Tensor:
    """Where the goal lies ahead and to the left of the rover, as its localisation on a map tells. [N, 2], m."""
    away, (cos, sin) = to_goal_w(s), heading(s)
    return torch.stack([cos * away[:, 0] + sin * away[:, 1], cos * away[:, 1] - sin * away[:, 0]], dim=-1)


def direction(s: Channels) -> Tensor:
    """Direction of the goal, ahead and left; shorter than 1 where it is closer than 0.5 m. [N, 2]."""
    goal = s.command("goal")
    return goal / goal.norm(dim=-1, keepdim=True).clamp_min(0.5)


def goal_distance(s: Channels) -> Tensor:
    """Distance to the goal. [N, 1], m."""
    return s.command("goal").norm(dim=-1, keepdim=True)


def wheels(s: Channels) -> Tensor:
    """Speed of the left and the right wheel. [N, 2], rad/s."""
    return s.channel("wheel_vel")


def gyro(s: Channels) -> Tensor:
    """Yaw rate. [N, 1], rad/s."""
    return s.imu_gyro[:, 2:]


@once
def distance(s: State) -> Tensor:
    """Distance to the goal. [N], m."""
    return to_goal_w(s).norm(dim=-1)


def progress(s: State) -> Tensor:
    """By how much the goal has come closer in this step. [N], m."""
    moved = s.base_pos_w[:, :2] - s.before("qpos")[:, s.model.base_qpos][:, :2]
    return (to_goal_w(s) + moved).norm(dim=-1) - distance(s)


def forward_speed(s: State) -> Tensor:
    """Speed along the rover's own axis. [N], m/s."""
    return s.base_lin_vel_b[:, 0]


def backwards(s: State) -> Tensor:
    """Speed of driving backwards, 0 ahead. [N], m/s."""
    return (-forward_speed(s)).clamp_min(0.0)


def drives_backwards(s: State) -> Tensor:
    """1 where it drives backwards at more than 0.1 m/s. [N]."""
    return (forward_speed(s) < -0.1).float()


def yaw_rate(s: State) -> Tensor:
    """Rate of turning. [N], rad/s."""
    return s.base_ang_vel_b[:, 2]


def turning(s: State) -> Tensor:
    """Squared rate of turning. [N], rad^2/s^2."""
    return yaw_rate(s).square()


def speed(s: State) -> tuple[Tensor, Tensor]:
    """Speed on the way to the goal, and its weight. [N], m/s."""
    return s.base_lin_vel_w[:, :2].norm(dim=-1), goals.is_away(s, distance, AT_GOAL_M)


def tipped_over(s: State) -> Tensor:
    """Tilted by more than 30 degrees. [N] bool."""
    return s.base_gravity_b[:, 2] > -0.866


POLICY = {
    "direction": ObsTerm(direction, noise=0.02),
    "distance": ObsTerm(goal_distance, noise=0.02, bias=0.03, clip=(0.0, 3.0)),
    # 2.5 cm and 1 cm; one turn in a hundred is lost
    "lidar": ObsTerm(goals.proximity, {"channel": "lidar", "seen_m": SEEN_M}, noise=0.01, bias=0.004, dropout=0.01),
    "wheels": ObsTerm(wheels, noise=0.05, scale=0.1),
    "gyro": ObsTerm(gyro, noise=0.02, bias=0.01),
    "action": ObsTerm(terms.previous_action),
}
