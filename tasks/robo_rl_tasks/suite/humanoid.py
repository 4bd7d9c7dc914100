"""Humanoid of the DeepMind control suite: stand, walk, run."""

from __future__ import annotations

import torch
from torch import Tensor

from robo_rl.env import Event, State, TaskCfg, once, starts
from robo_rl_tasks.suite.dmc import INF, Term, dmc_task, rotation, small_control, tolerance, velocity

HEIGHT = 1.4  # m, of the head, from which on it stands
LIMBS = ("left_hand", "left_foot", "right_hand", "right_foot")


def dmc_humanoid_stand() -> TaskCfg:
    """Humanoid of the DeepMind control suite: stand up and stay in place."""
    return _humanoid("dmc_humanoid_stand", 0.0, success=0.5)


def dmc_humanoid_walk() -> TaskCfg:
    """Humanoid of the DeepMind control suite: walk at 1 m/s or faster, in any direction."""
    return _humanoid("dmc_humanoid_walk", 1.0, success=0.5)


def dmc_humanoid_run() -> TaskCfg:
    """Humanoid of the DeepMind control suite: run at 10 m/s or faster, in any direction."""
    return _humanoid("dmc_humanoid_run", 10.0, success=0.1)


def dmc_humanoid_run_pure_state() -> TaskCfg:
    """Humanoid of the DeepMind control suite: run, from positions and velocities alone."""
    return _humanoid("dmc_humanoid_run_pure_state", 10.0, success=0.1, observations=PURE_STATE)


def _humanoid(name: str, speed: float, success: float, observations: dict[str, Term] | None = None) -> TaskCfg:
    return dmc_task(
        name,
        "dmc_humanoid",
        observations or FEATURES,
        move,
        {"speed": speed},
        {"start": Event(starts.from_pool, "reset", {"pool": starts.free_of_contact})},
        timestep_s=0.005,
        decimation=5,
        episode_s=25.0,
        success=success,
    )


def positions(s: State) -> Tensor:
    """Generalised positions. [N, nq]."""
    return s.field("qpos")


def joint_angles(s: State) -> Tensor:
    """Positions of the joints. [N, 21], rad."""
    return s.field("qpos")[:, 7:]


def head_height(s: State) -> Tensor:
    """Height of the head. [N, 1], m."""
    return s.body_pos_w(("head",))[:, :, 2]


def extremities(s: State) -> Tensor:
    """Hands and feet as the torso sees them: left hand, left foot, right hand, right foot. [N, 12], m."""
    away = s.body_pos_w(LIMBS) - s.body_pos_w(("torso",))
    return (away @ rotation(s, "torso").unflatten(1, (3, 3))).flatten(1)


def torso_vertical(s: State) -> Tensor:
    """The world's vertical as the torso sees it. [N, 3]."""
    return rotation(s, "torso")[:, 6:]


def com_velocity(s: State) -> Tensor:
    """Velocity of the centre of mass in the world. [N, 3], m/s."""
    return s.sensor("torso_subtreelinvel")


@once
def move(s: State, speed: float) -> Tensor:
    """Head high, torso upright, little force, centre of mass at `speed` (m/s) or faster; 0 asks for no motion. [N]."""
    standing = tolerance(head_height(s)[:, 0], HEIGHT, INF, margin=0.25 * HEIGHT)
    upright = tolerance(torso_vertical(s)[:, 2], 0.9, INF, margin=1.9, value_at_margin=0.0, sigmoid="linear")
    stand = standing * upright * 0.2 * (4.0 + small_control(s).mean(1))
    horizontal = com_velocity(s)[:, :2]
    if speed == 0.0:
        return stand * tolerance(horizontal, margin=2.0).mean(1)
    fast = tolerance(torch.linalg.vector_norm(horizontal, dim=1), speed, INF, speed, 0.0, "linear")
    return stand * (5.0 * fast + 1.0) / 6.0


FEATURES: dict[str, Term] = {
    "joint_angles": joint_angles,
    "head_height": head_height,
    "extremities": extremities,
    "torso_vertical": torso_vertical,
    "com_velocity": com_velocity,
    "velocity": velocity,
}
PURE_STATE: dict[str, Term] = {"position": positions, "velocity": velocity}
