"""Planar walker of the DeepMind control suite: stand, walk, run."""

from __future__ import annotations

from torch import Tensor

from robo_rl.env import Event, State, TaskCfg, once, starts
from robo_rl_tasks.suite.dmc import INF, dmc_task, rotation, tolerance, velocity

HEIGHT = 1.2  # m, of the torso, from which on it stands


def dmc_walker_stand() -> TaskCfg:
    """Planar walker of the DeepMind control suite: stand up and stay upright."""
    return _walker("dmc_walker_stand", 0.0, success=0.9)


def dmc_walker_walk() -> TaskCfg:
    """Planar walker of the DeepMind control suite: walk at 1 m/s or faster."""
    return _walker("dmc_walker_walk", 1.0, success=0.8, accepted=0.5)


def dmc_walker_run() -> TaskCfg:
    """Planar walker of the DeepMind control suite: run at 8 m/s or faster."""
    return _walker("dmc_walker_run", 8.0, success=0.5)


def _walker(name: str, speed: float, success: float, accepted: float | None = None) -> TaskCfg:
    return dmc_task(
        name,
        "dmc_walker",
        {"orientations": orientations, "height": height, "velocity": velocity},
        move,
        {"speed": speed},
        {"start": Event(starts.random_joints, "reset")},
        timestep_s=0.0025,
        decimation=10,
        episode_s=25.0,
        success=success,
        accepted=accepted,
        tuned={"train.total_steps": 1_000_000},
    )


def orientations(s: State) -> Tensor:
    """Cosine and sine of the angle of each body. [N, 14]."""
    return s.field("xmat")[:, 1:, 0:3:2].flatten(1)  # xx and xz


def height(s: State) -> Tensor:
    """Height of the torso. [N, 1], m."""
    return s.body_pos_w(("torso",))[:, :, 2]


@once
def move(s: State, speed: float) -> Tensor:
    """Torso high and upright, centre of mass at `speed` (m/s) or faster; 0 asks for standing only. [N]."""
    standing = tolerance(height(s)[:, 0], HEIGHT, INF, margin=0.5 * HEIGHT)
    upright = 0.5 * (1.0 + rotation(s, "torso")[:, 8])
    stand = 0.25 * (3.0 * standing + upright)
    if speed == 0.0:
        return stand
    forward = s.sensor("torso_subtreelinvel")[:, 0]
    fast = tolerance(forward, speed, INF, margin=0.5 * speed, value_at_margin=0.5, sigmoid="linear")
    return stand * (5.0 * fast + 1.0) / 6.0
