"""Walker2d-v5 of Gymnasium, batched."""

from __future__ import annotations

from torch import Tensor

from robo_rl.env import ObsTerm, RewardTerm, State, TaskCfg, once
from robo_rl_tasks.suite import gym_v5 as gym

TIMESTEP_S, DECIMATION = 0.002, 4


def gym_walker2d() -> TaskCfg:
    """Walker2d-v5 of Gymnasium, batched: a planar body on two legs walks forward without falling."""
    return gym.gym_task(
        "gym_walker2d",
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
    """Torso outside (0.8, 2.0) m, or leaning by 1 rad. [N] bool."""
    height, lean = s.field("qpos")[:, 1], s.field("qpos")[:, 2]
    return (height <= 0.8) | (height >= 2.0) | (lean.abs() >= 1.0)
