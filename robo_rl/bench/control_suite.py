"""How much faster the batched ports of the control suite are than dm_control stepped in a loop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch

from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.bench.timing import Cost, cost, interleaved, median, spread
from robo_rl.env.registry import load_task
from robo_rl.env.vec_env import VecEnv
from robo_rl.extras import missing_extra
from robo_rl.train.host import keep_freed_memory

NUM_ENVS = 64
TASKS = {"dmc_cheetah_run": ("cheetah", "run"), "dmc_walker_walk": ("walker", "walk")}
STEPS = 20  # control steps of all envs in a block
WARM_UP = 100  # control steps, until the bodies lie on the ground on both sides


def measure(options: Options) -> list[Row]:
    """Pairs of blocks for each task: the port with all threads, dm_control in this thread."""
    return [row for name, ids in TASKS.items() for row in rows(name, compare(name, ids, options.count), STEPS)]


def compare(name: str, ids: tuple[str, str], pairs: int, num_envs: int = NUM_ENVS) -> list[tuple[Cost, Cost]]:
    """Costs of `STEPS` control steps of `num_envs` envs: (port, dm_control) pair by pair."""
    torch.set_num_threads(1)  # as the trainer collects
    keep_freed_memory()
    ours, theirs = port(name, num_envs), loop(ids, num_envs)
    for run in (ours, theirs):
        run(WARM_UP if run is ours else WARM_UP // num_envs + 1)
    return interleaved(lambda: cost(lambda: ours(STEPS)), lambda: cost(lambda: theirs(STEPS)), pairs)


def port(name: str, num_envs: int) -> Callable[[int], None]:
    """A function that steps the batched port with random actions."""
    env = VecEnv(load_task(name), num_envs)
    env.reset()
    generator = torch.Generator().manual_seed(0)

    def run(steps: int) -> None:
        for _ in range(steps):
            env.step(torch.rand(num_envs, env.action_dim, generator=generator) * 2.0 - 1.0)

    return run


def loop(ids: tuple[str, str], num_envs: int) -> Callable[[int], None]:
    """A function that steps dm_control with random actions, `num_envs` times a control step.

    It is one environment each time: its memory stays in the cache, which is to its advantage.
    """
    env = _load(ids)
    env.reset()
    spec = env.action_spec()
    rng = np.random.default_rng(0)

    def run(steps: int) -> None:
        for _ in range(steps):
            actions = rng.uniform(spec.minimum, spec.maximum, (num_envs, *spec.shape))
            for action in actions:
                if env.step(action).last():
                    env.reset()

    return run


def rows(name: str, pairs: list[tuple[Cost, Cost]], steps: int) -> list[Row]:
    """Speeds and their ratio, by the clock and by CPU time."""
    total = steps * NUM_ENVS
    by_clock = [loop.wall_s / port.wall_s for port, loop in pairs]
    by_cpu = [loop.cpu_s / port.cpu_s for port, loop in pairs]
    return [
        Row(f"{name}, batched", median([total / port.wall_s for port, _ in pairs]), "/s", detail=f"{NUM_ENVS} envs"),
        Row(f"{name}, dm_control's loop", median([total / loop.wall_s for _, loop in pairs]), "/s"),
        Row(f"{name}, batched against loop", median(by_clock), detail=f"{len(pairs)} pairs, {spread(by_clock)}"),
        Row(f"{name}, the same by CPU time", median(by_cpu), detail=f"{len(pairs)} pairs, {spread(by_cpu)}"),
    ]


def _load(ids: tuple[str, str]) -> Any:
    try:
        from dm_control import suite
    except ModuleNotFoundError as error:
        raise missing_extra(error) or error from error
    return suite.load(*ids, {"random": 0})
