"""HalfCheetah-v5 of Gymnasium, batched."""

from __future__ import annotations

from robo_rl.env import ObsTerm, RewardTerm, TaskCfg
from robo_rl_tasks.suite import gym_v5 as gym

TIMESTEP_S, DECIMATION = 0.01, 5


def gym_half_cheetah() -> TaskCfg:
    """HalfCheetah-v5 of Gymnasium, batched: a planar body with two legs runs as fast as it can."""
    return gym.gym_task(
        "gym_half_cheetah",
        {"position": ObsTerm(gym.positions, {"skip": 1}), "velocity": ObsTerm(gym.velocities)},
        {
            "forward": RewardTerm(gym.forward_speed, 1.0, {"dt": TIMESTEP_S * DECIMATION}),
            "control": RewardTerm(gym.control_cost, -0.1),
        },
        gym.start(0.1, normal_velocities=True),
        timestep_s=TIMESTEP_S,
        decimation=DECIMATION,
        success=4.0,
        accepted=5.0,  # 6.4 after 934,000 steps, seed 1
        # Networks so small learn a third faster with one thread of torch, and on a busy machine many times.
        tuned={"train.total_steps": 1_000_000, "train.torch_threads": 1},
    )
