"""Hopper-v5 of Gymnasium, batched."""

from __future__ import annotations

from torch import Tensor

from robo_rl.env import ObsTerm, RewardTerm, State, TaskCfg, once
from robo_rl_tasks.suite import gym_v5 as gym

TIMESTEP_S, DECIMATION = 0.002, 4


def gym_hopper() -> TaskCfg:
    """Hopper-v5 of Gymnasium, batched: a planar leg hops forward without falling."""
    return gym.gym_task(
        "gym_hopper",
        {"position": ObsTerm(gym.positions, {"skip": 1}), "velocity": ObsTerm(gym.clipped_velocities)},
        {
            "forward": RewardTerm(gym.forward_speed, 1.0, {"dt": TIMESTEP_S * DECIMATION}),
            "healthy": RewardTerm(gym.healthy, 1.0, {"unhealthy": is_unhealthy}),
            "control": RewardTerm(gym.control_cost, -1e-3),
        },
        gym.start(5e-3, normal_velocities=False),
        timestep_s=TIMESTEP_S,
        decimation=DECIMATION,
        success=1.0,
        unhealthy=is_unhealthy,
    )


@once
def is_unhealthy(s: State) -> Tensor:
    """Torso below 0.7 m or leaning by 0.2 rad, or any other coordinate beyond 100. [N] bool."""
    q, v = s.field("qpos"), s.field("qvel")
    wild = (q[:, 2:].abs() >= 100.0).any(-1) | (v.abs() >= 100.0).any(-1)
    return wild | (q[:, 1] <= 0.7) | (q[:, 2].abs() >= 0.2)
