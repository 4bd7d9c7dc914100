"""Ant-v5 of Gymnasium, batched."""

from __future__ import annotations

from torch import Tensor

from robo_rl.env import ObsTerm, RewardTerm, State, TaskCfg, once
from robo_rl_tasks.suite import gym_v5 as gym

TIMESTEP_S, DECIMATION = 0.01, 5
TORSO = 1  # body


def gym_ant() -> TaskCfg:
    """Ant-v5 of Gymnasium, batched: a ball on four legs runs along x."""
    return gym.gym_task(
        "gym_ant",
        {
            "position": ObsTerm(gym.positions, {"skip": 2}),
            "velocity": ObsTerm(gym.velocities),
            "wrenches": ObsTerm(gym.body_wrenches, clip=(-1.0, 1.0)),
        },
        {
            "forward": RewardTerm(torso_speed, 1.0, {"dt": TIMESTEP_S * DECIMATION}),
            "healthy": RewardTerm(gym.healthy, 1.0, {"unhealthy": is_unhealthy}),
            "control": RewardTerm(gym.control_cost, -0.5),
            "contact": RewardTerm(contact_cost, -5e-4),
        },
        gym.start(0.1, normal_velocities=True),
        timestep_s=TIMESTEP_S,
        decimation=DECIMATION,
        success=0.5,
        unhealthy=is_unhealthy,
        body_forces=True,
    )


def torso_speed(s: State, dt: float) -> Tensor:
    """Speed of the torso along x, between its places as the last substeps of two control steps saw it. [N], m/s."""
    return (s.field("xpos")[:, TORSO, 0] - s.before("xpos")[:, TORSO, 0]) / dt


@once
def is_unhealthy(s: State) -> Tensor:
    """Torso outside [0.2, 1.0] m. [N] bool."""
    height = s.field("qpos")[:, 2]
    return (height < 0.2) | (height > 1.0)


def contact_cost(s: State) -> Tensor:
    """Squared contact wrenches on all bodies, the world too, each element within 1 N or N m. [N]."""
    return s.field("cfrc_ext").clamp(-1.0, 1.0).square().sum((1, 2))
