"""Grasp a cube that lies on the table and lift it to a commanded height.

The actor sees, 20 times a second: joint positions and velocities, where the tool points and its fingers move, the cube
from the grasp point and from the base (noisy, as a camera would estimate it), its turn relative to the fingers, the
height asked for, and its last action. An action is a target for each joint and for the gripper.
"""

from __future__ import annotations

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
    has_terminated,
    once,
)
from robo_rl_tasks import terms
from robo_rl_tasks.manipulation import arm, cube, tuned

COMMAND = "height"
EPISODE_S = 5.0
SETTLE_S = 3.0  # s after which the cube has to be up
NEAR_M = 0.02  # m, "at the height"


def arm_lift() -> TaskCfg:
    """Grasp a cube that lies on the table and lift it to a commanded height."""
    return TaskCfg(
        name="arm_lift",
        robot="arm",
        sim_dt_s=arm.SIM_DT_S,
        decimation=arm.DECIMATION,
        episode_s=EPISODE_S,
        scene=arm.scene({"table": arm.TABLE, cube.CUBE: cube.PROP}),
        action=arm.ACTION_DOWN,
        observations={
            "policy": ObsGroup(POLICY),
            "critic": ObsGroup({**POLICY, **cube.PRIVILEGED}, corrupt=False),
        },
        rewards={
            "reach": RewardTerm(arm.near, 0.2, {"prop": cube.CUBE, "per_m": 8.0}),
            "round": RewardTerm(arm.near, 0.3, {"prop": cube.CUBE, "per_m": 30.0}),
            "align": RewardTerm(cube.aligned, 0.3, {"per_m": 8.0}),
            "close": RewardTerm(cube.closed, 0.3),
            "hold": RewardTerm(cube.held, 0.3),
            "firm": RewardTerm(cube.firm, 0.6),
            "lift": RewardTerm(lifted, 1.0),
            "there": RewardTerm(there, 1.0),
            "down": RewardTerm(arm.tilt, -2.0),
            "action_rate": RewardTerm(terms.action_rate, -0.01),
            "joint_speed": RewardTerm(terms.joint_speed, -0.01),
            "too_fast": RewardTerm(arm.too_fast, -0.3),
            "lost": RewardTerm(has_terminated, -2.0),
        },
        terminations={"fallen": Termination(cube.has_fallen)},
        commands={
            COMMAND: CommandCfg(names=("z",), low=(0.1,), high=(0.25,), resample_s=(2.0 * EPISODE_S, 2.0 * EPISODE_S))
        },
        events={**cube.EVENTS, "helped": Event(cube.start_helped, "reset", {"pool": cube.on_the_way})},
        curriculum={cube.HELP: cube.help_while_it_fails(is_lifted)},
        metrics={
            "error": Metric(error, "max", after_s=SETTLE_S),
            "held": Metric(cube.held, "mean", after_s=SETTLE_S),
            "tilt": Metric(arm.tilt_angle, "max", after_s=SETTLE_S),
            "joint_speed": Metric(terms.mean_joint_speed, "rms", after_s=SETTLE_S),
        },
        success=Success(is_lifted, after_s=SETTLE_S),
        # What a scripted lift reaches (tests).
        acceptance=(Acceptance("success", ">=", 0.95), Acceptance("terminated", "<=", 0.01)),
        tuned={"ppo": TUNED_PPO},
    )


TUNED_PPO = {**tuned.GRASP, "train.total_steps": 6_000_000}


def goal(s: Channels) -> Tensor:
    """How high the cube shall be above the table. [N, 1], m."""
    return s.command(COMMAND)


POLICY = {**arm.PROPRIOCEPTION, **cube.SEEN, "goal": ObsTerm(goal, scale=3.0)}


@once
def error(s: State) -> Tensor:
    """Between the cube's height and the one asked for. [N], m."""
    return (cube.height(s) - goal(s)[:, 0]).abs()


def lifted(s: State) -> Tensor:
    """The cube's height as a share of the one asked for, while it is held. [N]."""
    return (cube.height(s) / goal(s)[:, 0]).clamp(0.0, 1.0) * cube.held(s)


def there(s: State) -> Tensor:
    """exp(-30 per m of error) while the cube is held. [N]."""
    return torch.exp(-30.0 * error(s)) * cube.held(s)


@once
def is_lifted(s: State) -> Tensor:
    """The cube is held within 2 cm of the height asked for. [N] bool."""
    return cube.is_held(s) & (error(s) < NEAR_M)
