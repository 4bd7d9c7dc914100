"""Planar hopper of the DeepMind control suite: stand, hop."""

from __future__ import annotations

from torch import Tensor

from robo_rl.env import Event, State, TaskCfg, once, starts
from robo_rl_tasks.suite.dmc import INF, dmc_task, small_control, tolerance, velocity

HEIGHT = (0.6, 2.0)  # m, of the torso above the foot, within which it stands
HOP = 2.0  # m/s, speed from which on hopping is rewarded in full


def dmc_hopper_stand() -> TaskCfg:
    """Planar hopper of the DeepMind control suite: stand on one foot with little force."""
    return _hopper("dmc_hopper_stand", hops=False, success=0.7)


def dmc_hopper_hop() -> TaskCfg:
    """Planar hopper of the DeepMind control suite: hop forward at 2 m/s or faster."""
    return _hopper("dmc_hopper_hop", hops=True, success=0.2)


def _hopper(name: str, hops: bool, success: float) -> TaskCfg:
    return dmc_task(
        name,
        "dmc_hopper",
        {"position": position, "velocity": velocity, "touch": touch},
        stand,
        {"hops": hops},
        {"start": Event(starts.random_joints, "reset")},
        timestep_s=0.005,
        decimation=4,
        episode_s=20.0,
        success=success,
    )


def position(s: State) -> Tensor:
    """Positions without the distance covered. [N, 6]."""
    return s.field("qpos")[:, 1:]


def touch(s: State) -> Tensor:
    """log(1 + force in N) at toe and heel. [N, 2]."""
    return s.sensors(("touch_toe", "touch_heel"))[:, :, 0].log1p()


@once
def stand(s: State, hops: bool) -> Tensor:
    """Torso above the foot, and moving forward or with little force. [N]."""
    centre = s.field("xipos")[:, :, 2]
    above = centre[:, s.model.index("body", "torso")] - centre[:, s.model.index("body", "foot")]
    standing = tolerance(above, *HEIGHT)
    if not hops:
        return standing * 0.2 * (4.0 + small_control(s).mean(1))
    forward = s.sensor("torso_subtreelinvel")[:, 0]
    return standing * tolerance(forward, HOP, INF, margin=0.5 * HOP, value_at_margin=0.5, sigmoid="linear")
