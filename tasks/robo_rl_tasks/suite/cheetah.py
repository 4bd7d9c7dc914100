"""Cheetah of the DeepMind control suite."""

from __future__ import annotations

import functools

from torch import Tensor

from robo_rl.env import Event, State, TaskCfg, once, starts
from robo_rl_tasks.suite.dmc import INF, dmc_task, tolerance, velocity

RUN = 10.0  # m/s, speed from which on the reward is 1
SETTLE = 200  # physics steps between the random pose and the first observation
POOL = functools.partial(starts.settled, steps=SETTLE, draw=starts.limited_pose, count=256)


def dmc_cheetah_run() -> TaskCfg:
    """Planar cheetah of the DeepMind control suite: run forward, as fast as 10 m/s."""
    return dmc_task(
        "dmc_cheetah_run",
        "dmc_cheetah",
        {"position": position, "velocity": velocity},
        run,
        {"speed": RUN},
        {"start": Event(starts.from_pool, "reset", {"pool": POOL})},
        timestep_s=0.01,
        decimation=1,
        episode_s=10.0,
        success=0.5,
        accepted=0.5,
        tuned={"train.total_steps": 2_000_000},
    )


def position(s: State) -> Tensor:
    """Positions without the distance covered. [N, 8]."""
    return s.field("qpos")[:, 1:]


@once
def run(s: State, speed: float) -> Tensor:
    """Forward speed of the centre of mass as a share of `speed` (m/s). [N]."""
    forward = s.sensor("torso_subtreelinvel")[:, 0]
    return tolerance(forward, speed, INF, margin=speed, value_at_margin=0.0, sigmoid="linear")
