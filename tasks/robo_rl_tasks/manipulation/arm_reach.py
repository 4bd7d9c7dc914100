"""Bring the tool of a seven-joint arm to a point above the table, pointing down, and hold it there."""

from __future__ import annotations

import math

from torch import Tensor

from robo_rl.env import (
    Acceptance,
    Channels,
    CommandCfg,
    Event,
    JointPosition,
    Metric,
    ObsGroup,
    ObsTerm,
    PropCfg,
    RewardTerm,
    SceneCfg,
    State,
    Success,
    TaskCfg,
    once,
    randomize,
)
from robo_rl_tasks import goals, terms
from robo_rl_tasks.manipulation import arm, tuned

GOAL = "goal"
EPISODE_S = 4.0
SETTLE_S = 2.0  # s after which the tool has to be there
NEAR_M = 0.02  # m, "there"
TILT_RAD = 0.2  # rad between the tool and the vertical that counts as pointing down


def arm_reach() -> TaskCfg:
    """Bring the tool of a seven-joint arm to a point above the table, pointing down, and hold it there."""
    return TaskCfg(
        name="arm_reach",
        robot="arm",
        sim_dt_s=0.01,
        decimation=2,
        episode_s=EPISODE_S,
        scene=SceneCfg(
            props={"table": arm.TABLE, "goal": PropCfg("goal", mount="free")},
        ),
        action=JointPosition(scale={"joint[1-7]": 0.5, "finger_left": 0.01}, clip=4.0, delay_s=(0.0, 0.03)),
        observations={
            "policy": ObsGroup(
                {
                    "joint_pos": ObsTerm(terms.joint_pos_rel, noise=0.002),
                    "joint_vel": ObsTerm(terms.joint_vel, noise=0.02, scale=0.3),
                    "to_goal": ObsTerm(to_goal, noise=0.001, scale=3.0),
                    "tool": ObsTerm(arm.tool_axis, noise=0.005),
                    "goal": ObsTerm(goal),
                    "action": ObsTerm(terms.previous_action),
                }
            ),
        },
        rewards={
            "distance": RewardTerm(distance, -0.4),
            "near": RewardTerm(goals.near, 0.3, {"distance": distance, "per_m": 10.0}),
            "there": RewardTerm(goals.near, 0.4, {"distance": distance, "per_m": 50.0}),
            "down": RewardTerm(arm.tilt, -3.0),
            "action_rate": RewardTerm(terms.action_rate, -0.02),
            "joint_speed": RewardTerm(terms.joint_speed, -0.01),
        },
        terminations={},
        commands={
            GOAL: CommandCfg(
                names=("x", "y", "z"),
                low=(0.35, -0.35, 0.1),
                high=(0.65, 0.35, 0.45),
                resample_s=(2.0 * EPISODE_S, 2.0 * EPISODE_S),  # one goal an episode
            )
        },
        events={
            "gains": Event(randomize.servo_gains, "reset", {"stiffness": (0.9, 1.1), "damping": (0.9, 1.1)}),
            "joints": Event(randomize.reset_joints, "reset", {"offset": (-0.3, 0.3), "velocity": (-0.1, 0.1)}),
            "marker": Event(randomize.show_command, "reset", {"prop": "goal", "command": GOAL, "origin": arm.PEDESTAL}),
        },
        metrics={
            "distance": Metric(distance, "max", after_s=SETTLE_S),
            "tilt": Metric(arm.tilt_angle, "max", after_s=SETTLE_S),
            "joint_speed": Metric(terms.mean_joint_speed, "rms", after_s=SETTLE_S),
        },
        success=Success(is_there, after_s=SETTLE_S),
        acceptance=(Acceptance("success", ">=", 0.95), Acceptance("distance", "<=", 0.02)),
        tuned={"ppo": TUNED_PPO},
    )


TUNED_PPO = {**tuned.PPO, "train.total_steps": 802_816, "algo.policy.init_std": 0.6}


def goal(s: Channels) -> Tensor:
    """Where the tool shall be, in the base frame. [N, 3], m."""
    return s.command(GOAL)


def to_goal(s: Channels) -> Tensor:
    """From the tool to the goal, in the base frame. [N, 3], m."""
    return s.command(GOAL) - s.channel("tcp_pos")


@once
def distance(s: State) -> Tensor:
    """Distance from the tool to the goal. [N], m."""
    return to_goal(s).norm(dim=-1)


def is_there(s: State) -> Tensor:
    """Within 2 cm of the goal and pointing down. [N] bool."""
    return (distance(s) < NEAR_M) & (arm.tilt(s) < 1.0 - math.cos(TILT_RAD))
