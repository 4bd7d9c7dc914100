"""`python -m robo_rl.bench.recreate TASK BACKEND TIMES`: build, step and close an environment again and again.

Prints the growth of this process in MB, from after the second to after the last one.
"""

from __future__ import annotations

import gc
import sys

import torch

from robo_rl.bench.memory import process_bytes
from robo_rl.env.registry import load_task
from robo_rl.env.vec_env import VecEnv

NUM_ENVS = 64
_SETTLED = 2  # environments after which caches are filled


def main(task: str, backend: str, times: int) -> None:
    """Print the growth."""
    before = 0
    for turn in range(_SETTLED + times):
        if turn == _SETTLED:
            before = process_bytes()
        _once(task, backend)
        gc.collect()
    print((process_bytes() - before) / 1e6)


def _once(task: str, backend: str) -> None:
    env = VecEnv(load_task(task), NUM_ENVS, backend)
    env.reset()
    for _ in range(3):
        env.step(torch.zeros(NUM_ENVS, env.action_dim))
    env.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
