"""Batched ports against Gymnasium's own vector environments: env steps per second with random actions."""

from __future__ import annotations

import warnings
from collections.abc import Callable

import gymnasium
import numpy as np
import torch

from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.bench.timing import Cost, cost, interleaved, median, spread
from robo_rl.env.registry import load_task
from robo_rl.env.vec_env import VecEnv
from robo_rl.train.host import keep_freed_memory

NUM_ENVS = 64
PORTS = {"gym_half_cheetah": ("HalfCheetah-v5", 3.0), "gym_ant": ("Ant-v5", 2.0)}  # original, bound
STEPS = {"gym_half_cheetah": 20, "gym_ant": 8}  # control steps a block: about 50 ms of the original
WARM_UP = 50  # control steps before the first block: until bodies lie on the ground
ACTIONS = 32  # different batches of random actions

Block = Callable[[], Cost]


def measure(options: Options) -> list[Row]:
    """Pairs of blocks of `VecEnv.step` and of the faster of Gymnasium's two ways; all threads."""
    torch.set_num_threads(1)  # as the trainer collects
    keep_freed_memory()
    return [row for port in PORTS for row in rows(port, *compare(port, options.count))]


def compare(port: str, pairs: int) -> tuple[str, list[tuple[Cost, Cost]]]:
    """Gymnasium's faster way by name, and costs (port, Gymnasium) pair by pair."""
    env, name, steps = VecEnv(load_task(port), NUM_ENVS), PORTS[port][0], STEPS[port]
    rng = np.random.default_rng(0)
    actions = rng.uniform(-1.0, 1.0, (ACTIONS, NUM_ENVS, env.action_dim)).astype(np.float32)
    theirs = {mode: vector_env(name, mode) for mode in ("sync", "async")}
    env.reset()
    try:
        ours = block(lambda action: env.step(torch.from_numpy(action)), actions, steps)
        blocks = {mode: block(other.step, actions, steps) for mode, other in theirs.items()}
        faster = min(blocks, key=lambda mode: median([blocks[mode]().wall_s for _ in range(3)]))
        return faster, interleaved(ours, blocks[faster], pairs)
    finally:
        env.close()
        for other in theirs.values():
            other.close()


def vector_env(name: str, mode: str) -> gymnasium.vector.VectorEnv:
    """Gymnasium's own, reset."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of its models' older attributes
        env = gymnasium.make_vec(name, NUM_ENVS, vectorization_mode=mode)
    env.reset(seed=0)
    return env


def block(step: Callable[[np.ndarray], object], actions: np.ndarray, steps: int) -> Block:
    """What measures `steps` control steps; warmed up."""
    for t in range(WARM_UP):
        step(actions[t % len(actions)])
    return lambda: cost(lambda: [step(actions[t % len(actions)]) for t in range(steps)])


def rows(port: str, faster: str, pairs: list[tuple[Cost, Cost]]) -> list[Row]:
    """Speeds and their ratio by the clock; by CPU time for information, where both run in one process."""
    name, bound = PORTS[port]
    count = NUM_ENVS * STEPS[port]
    by_clock = [theirs.wall_s / ours.wall_s for ours, theirs in pairs]
    note = f"{NUM_ENVS} envs, random actions"
    table = [
        Row(f"{port}, VecEnv.step", median([count / ours.wall_s for ours, _ in pairs]), "/s", detail=note),
        Row(f"{name}, {faster}", median([count / theirs.wall_s for _, theirs in pairs]), "/s", detail=note),
        Row(
            f"{port} against {name}",
            median(by_clock),
            "",
            ">=",
            bound,
            f"{len(pairs)} pairs, {spread(by_clock)}; {faster}, the faster of sync and async",
        ),
    ]
    if faster == "sync":
        by_cpu = [theirs.cpu_s / ours.cpu_s for ours, theirs in pairs]
        table.append(Row(f"{port} against {name}, by CPU time", median(by_cpu), detail=spread(by_cpu)))
    return table
