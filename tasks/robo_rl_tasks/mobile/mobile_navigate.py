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
    randomize,
)
from robo_rl_tasks.mobile.room import PROPS, clearance, heading, lay_out, to_goal_w

EPISODE_S = 25.0  # s
ARRIVED_S = 21.0  # s, by then the rover is at its goal, and stays; the way is 3.5 to 12 m, its top speed 1.2 m/s
AT_GOAL_M = 0.3  # m
CLOSE_M = 0.4  # m, a clearance below which it is too close: between its rays the lidar leaves 10 cm open
SEEN_M = 2.5  # m, what is farther away does not count yet


def mobile_navigate() -> TaskCfg:
    """Drive a differential-drive rover with a lidar to a goal between boxes and pillars, in a room drawn anew."""
    return TaskCfg(
        name="mobile_navigate",
        robot="rover",
        scene=SceneCfg(props=PROPS, camera_distance=4.0),
        sim_dt_s=0.02,  # measured: after 4 s of random driving 5 mm from where steps of 2.5 ms lead
        decimation=5,  # a control step for each turn of the lidar
        episode_s=EPISODE_S,
        action=JointVelocity(scale=6.0),
        observations={
            "policy": ObsGroup(POLICY),
            "critic": ObsGroup({**POLICY, "clearance": ObsTerm(room, clip=(0.0, 1.0))}, corrupt=False),
        },
        rewards={
            "progress": RewardTerm(progress, 3.0),
            "near": RewardTerm(near, 0.2, {"scale_m": 0.5}),  # at 0.5 haste is worth a collision in every tenth episode
            "close": RewardTerm(too_close, -1.0),
            "backwards": RewardTerm(backwards, -0.2),
            "turning": RewardTerm(turning, -0.03),
            "action_rate": RewardTerm(action_rate, -0.03),
            "collides": RewardTerm(has_terminated, -20.0),
        },
        terminations={"collision": Termination(collides), "tipped_over": Termination(tipped_over)},
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
            "away": Metric(is_away, "mean"),
            "speed": Metric(speed, "mean"),
            "backwards": Metric(drives_backwards, "mean"),
            "turning": Metric(yaw_rate, "rms"),
            "closest": Metric(closeness, "max"),
        },
        success=Success(is_at_goal, after_s=ARRIVED_S),
        # One seed measured, 400 episodes: 0.978 (0.958 to 0.988), 0.022 (0.012 to 0.042).
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
    "train.total_steps": 901_120,  # 220 iterations
    "algo.minibatch_size": 1024,
    "algo.gamma": 0.97,
    "algo.num_steps": 16,
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


def proximity(s: Channels) -> Tensor:
    """How near things are all around, anticlockwise from straight ahead: 1 at the lidar, 0 from 2.5 m on. [N, 36]."""
    return (1.0 - s.channel("lidar") / SEEN_M).clamp_min(0.0)


def wheels(s: Channels) -> Tensor:
    """Speed of the left and the right wheel. [N, 2], rad/s."""
    return s.channel("wheel_vel")


def gyro(s: Channels) -> Tensor:
    """Yaw rate. [N, 1], rad/s."""
    return s.imu_gyro[:, 2:]


def previous_action(s: Channels) -> Tensor:
    """Last raw action. [N, 2]."""
    return s.previous_action


def room(s: State) -> Tensor:
    """Clearance of the rover. [N, 1], m."""
    return clearance(s).unsqueeze(1)


def distance(s: State) -> Tensor:
    """Distance to the goal. [N], m."""
    return to_goal_w(s).norm(dim=-1)


def progress(s: State) -> Tensor:
    """By how much the goal has come closer in this step. [N], m."""
    moved = s.base_pos_w[:, :2] - s.before("qpos")[:, s.model.base_qpos][:, :2]
    return (to_goal_w(s) + moved).norm(dim=-1) - distance(s)


def near(s: State, scale_m: float) -> Tensor:
    """exp(-distance to the goal / scale). [N]."""
    return torch.exp(-distance(s) / scale_m)


def too_close(s: State) -> Tensor:
    """Grows from 0 at a clearance of `CLOSE_M` to 1 at contact, squared. [N]."""
    return (1.0 - clearance(s) / CLOSE_M).clamp(0.0, 1.0).square()


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
    return s.base_lin_vel_w[:, :2].norm(dim=-1), is_away(s)


def action_rate(s: State) -> Tensor:
    """Squared change of the action since the last control step, both wheels. [N], unit of action squared."""
    return (s.action - s.last_action).square().sum(-1)


def closeness(s: State) -> Tensor:
    """Minus the clearance, so that its maximum is the closest approach. [N], m."""
    return -clearance(s)


def is_at_goal(s: State) -> Tensor:
    """Within 0.3 m of the goal. [N] bool."""
    return distance(s) < AT_GOAL_M


def is_away(s: State) -> Tensor:
    """1 where the rover is not at its goal; the mean is the share of the episode that the way takes. [N]."""
    return (distance(s) >= AT_GOAL_M).float()


def collides(s: State) -> Tensor:
    """The outline touches a box, a pillar or a wall. [N] bool."""
    return clearance(s) < 0.0


def tipped_over(s: State) -> Tensor:
    """Tilted by more than 30 degrees. [N] bool."""
    return s.base_gravity_b[:, 2] > -0.866


POLICY = {
    "direction": ObsTerm(direction, noise=0.02),
    "distance": ObsTerm(goal_distance, noise=0.02, bias=0.03, clip=(0.0, 3.0)),
    "lidar": ObsTerm(proximity, noise=0.01, bias=0.004, dropout=0.01),  # 2.5 cm and 1 cm; one turn in a hundred is lost
    "wheels": ObsTerm(wheels, noise=0.05, scale=0.1),
    "gyro": ObsTerm(gyro, noise=0.02, bias=0.01),
    "action": ObsTerm(previous_action),
}
