"""Humanoid-v5 of Gymnasium, batched."""

from __future__ import annotations

from torch import Tensor

from robo_rl.env import ObsTerm, RewardTerm, State, TaskCfg, once
from robo_rl_tasks.suite import gym_v5 as gym

TIMESTEP_S, DECIMATION = 0.003, 5
ROOT_DOFS = 6  # degrees of freedom of the torso, which no motor drives


def gym_humanoid() -> TaskCfg:
    """Humanoid-v5 of Gymnasium, batched: a humanoid of 17 joints walks along x without falling."""
    return gym.gym_task(
        "gym_humanoid",
        {
            "position": ObsTerm(gym.positions, {"skip": 2}),
            "velocity": ObsTerm(gym.velocities),
            "inertia": ObsTerm(body_inertias),
            "body_velocity": ObsTerm(body_velocities),
            "torque": ObsTerm(joint_torques),
            "wrenches": ObsTerm(gym.body_wrenches),
        },
        {
            "forward": RewardTerm(mass_speed, 1.25, {"dt": TIMESTEP_S * DECIMATION}),
            "healthy": RewardTerm(gym.healthy, 5.0, {"unhealthy": is_unhealthy}),
            "control": RewardTerm(gym.control_cost, -0.1),
            "contact": RewardTerm(contact_cost, -1.0),
        },
        gym.start(1e-2, normal_velocities=False),
        timestep_s=TIMESTEP_S,
        decimation=DECIMATION,
        success=0.5,
        unhealthy=is_unhealthy,
        body_forces=True,
    )


def body_inertias(s: State) -> Tensor:
    """Inertia and mass of each body but the world, about the centre of mass of its tree. [N, 10 (bodies - 1)]."""
    return s.field("cinert")[:, 1:].flatten(1)


def body_velocities(s: State) -> Tensor:
    """Spatial velocity of each body but the world, about the centre of mass of its tree. [N, 6 (bodies - 1)]."""
    return s.field("cvel")[:, 1:].flatten(1)


def joint_torques(s: State) -> Tensor:
    """Torques of the motors on the joints. [N, 17], N m."""
    return s.field("qfrc_actuator")[:, ROOT_DOFS:]


def mass_speed(s: State, dt: float) -> Tensor:
    """Speed of the centre of mass along x, as the last substeps of two control steps saw it. [N], m/s."""
    now, before = (gym.mass_centre(s, x) for x in (s.field("xipos"), s.before("xipos")))
    return (now[:, 0] - before[:, 0]) / dt


@once
def is_unhealthy(s: State) -> Tensor:
    """Torso outside (1.0, 2.0) m. [N] bool."""
    height = s.field("qpos")[:, 2]
    return (height <= 1.0) | (height >= 2.0)


def contact_cost(s: State) -> Tensor:
    """Squared contact wrenches on all bodies, the world too, weighed by 5e-7 and at most 10. [N]."""
    return (5e-7 * s.field("cfrc_ext").square().sum((1, 2))).clamp_max(10.0)
