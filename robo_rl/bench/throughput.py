"""How much of the physics' speed is left after observations, rewards, randomisation and resets."""

from __future__ import annotations

import mujoco
import mujoco.batch
import numpy as np
import torch

from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.bench.timing import Cost, cost, interleaved, median, spread
from robo_rl.env.registry import load_task
from robo_rl.env.vec_env import VecEnv
from robo_rl.train.host import keep_freed_memory

TASK, NUM_ENVS = "quadruped_velocity", 1024
BOUND = 0.6  # of the raw steps
STEPS = 10  # control steps a block: short enough that the raw simulations, which nobody resets, stay like the env's
WARM_UP = 100  # control steps before the first block: until robots have fallen and begun anew
ACTIONS = 32  # different batches of random actions


def measure(options: Options) -> list[Row]:
    """Pairs of blocks: env steps with random actions, raw physics from the same states; all threads."""
    env = VecEnv(load_task(TASK), NUM_ENVS)
    try:
        return rows(compare(env, options.count, STEPS, WARM_UP), NUM_ENVS * STEPS)
    finally:
        env.close()


def compare(env: VecEnv, pairs: int, steps: int, warm_up: int) -> list[tuple[Cost, Cost]]:
    """Costs of `steps` control steps: (whole pipeline, raw physics) pair by pair."""
    torch.set_num_threads(1)  # as the trainer collects
    keep_freed_memory()
    generator = torch.Generator().manual_seed(0)
    actions = torch.randn(ACTIONS, env.num_envs, env.action_dim, generator=generator)
    env.reset()
    for t in range(warm_up):
        env.step(actions[t % ACTIONS])
    raw = RawPhysics(env, actions)

    def with_env() -> Cost:
        return cost(lambda: [env.step(actions[t % ACTIONS]) for t in range(steps)])

    def without() -> Cost:
        raw.take_states()
        return cost(lambda: raw.run(steps))

    return interleaved(with_env, without, pairs)


class RawPhysics:
    """A `mujoco.batch.Batch` of the env's model, controlled with the same actions and nothing else."""

    def __init__(self, env: VecEnv, actions: torch.Tensor) -> None:
        self._env, self._substeps = env, env.task.decimation
        self._batch = mujoco.batch.Batch(env.model.mj, env.num_envs, 0)
        self._batch.reset()
        self._ctrl, self._ids = self._batch.bind("ctrl"), env.model.actuator_ids
        self.qpos = self._batch.bind("qpos")  # [N, nq], live
        self._targets: list[np.ndarray] = [env.action_map.target(action).numpy() for action in actions]

    def take_states(self) -> None:
        """Continue from where the env is, so that both compute the same contacts."""
        self._batch.state[:] = self._env.sim.snapshot()["state"].numpy()
        self._batch.forward()

    def run(self, steps: int) -> None:
        """Control steps of plain physics."""
        for t in range(steps):
            self._ctrl[:, self._ids] = self._targets[t % len(self._targets)]
            self._batch.step(nstep=self._substeps)


def rows(pairs: list[tuple[Cost, Cost]], steps: int) -> list[Row]:
    """Speeds and their ratio, by the clock and by CPU time. `steps`: control steps of all envs in a block."""
    by_clock = [raw.wall_s / env.wall_s for env, raw in pairs]
    by_cpu = [raw.cpu_s / env.cpu_s for env, raw in pairs]
    note = f"{NUM_ENVS} envs of {TASK}"
    return [
        Row("env steps, whole pipeline", median([steps / env.wall_s for env, _ in pairs]), "/s", detail=note),
        Row("raw mujoco.batch control steps", median([steps / raw.wall_s for _, raw in pairs]), "/s", detail=note),
        Row("env steps, whole pipeline", median([steps / env.cpu_s for env, _ in pairs]), "/CPU s"),
        Row("raw mujoco.batch control steps", median([steps / raw.cpu_s for _, raw in pairs]), "/CPU s"),
        Row("pipeline against raw", median(by_clock), "", ">=", BOUND, f"{len(pairs)} pairs, {spread(by_clock)}"),
        Row("pipeline against raw, by CPU time", median(by_cpu), detail=f"{len(pairs)} pairs, {spread(by_cpu)}"),
    ]
