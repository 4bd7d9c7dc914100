"""`python -m robo_rl.bench.one_step TASK BACKEND DEVICE NUM_ENVS`: build the environment, reset, one step."""

from __future__ import annotations

import sys

import torch

from robo_rl.env.registry import load_task
from robo_rl.env.vec_env import VecEnv


def main(task: str, backend: str, device: str, num_envs: int) -> None:
    """What a person waits for before anything moves."""
    env = VecEnv(load_task(task), num_envs, backend, device=device)
    env.reset()
    reward = env.step(torch.zeros(num_envs, env.action_dim, device=device)).reward
    print(f"mean reward {float(reward.mean()):.3f}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
