"""A task that another library learns in two seconds: bring the cart to the centre of the rail, seeing where it is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from torch import Tensor

from robo_rl.env import (
    Channels,
    Event,
    JointTorque,
    ObsGroup,
    ObsTerm,
    RewardTerm,
    State,
    Success,
    TaskCfg,
    VecEnv,
    randomize,
)

STEPS = 25
LAZY = -3.0  # mean return of doing nothing is below this


def cart(s: Channels) -> Tensor:
    return s.joint_pos[:, :1]


def cart_vel(s: Channels) -> Tensor:
    return s.joint_vel[:, :1]


def pole_angle(s: State) -> Tensor:
    return s.joint_pos[:, 1:]


def distance(s: State) -> Tensor:
    return s.joint_pos[:, 0].abs()


def is_near(s: State) -> Tensor:
    return distance(s) < 0.1


POLICY = {"cart": ObsTerm(cart, scale=3.0), "velocity": ObsTerm(cart_vel)}
SLIDE = TaskCfg(
    name="slide",
    robot="cartpole",
    episode_s=STEPS * 0.02,
    action=JointTorque(),
    observations={
        "policy": ObsGroup(POLICY),
        "critic": ObsGroup({**POLICY, "pole": ObsTerm(pole_angle)}, corrupt=False),
    },
    rewards={"distance": RewardTerm(distance, -1.0)},
    terminations={},
    events={
        "cart": Event(randomize.reset_joints, "reset", {"offset": (-0.3, 0.3), "velocity": (0.0, 0.0)}),
    },
    success=Success(is_near, after_s=0.4),
)


def slide(num_envs: int, seed: int = 0, **changes: Any) -> VecEnv:
    """An environment of the task with some fields changed."""
    return VecEnv(replace(SLIDE, **changes), num_envs, seed=seed, threads=1)
