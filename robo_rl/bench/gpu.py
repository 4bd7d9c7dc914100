"""mujoco_warp on a GPU: speed with and without learning, host syncs, memory, two walkers from scratch.

Each benchmark takes less than 10 minutes by itself. Kernels are compiled before a clock starts, and every row is handed
over as soon as it is measured.
"""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace

import torch

from robo_rl.bench import learning
from robo_rl.bench.backends import first_step
from robo_rl.bench.memory import used_bytes
from robo_rl.bench.options import Options
from robo_rl.bench.row import Row
from robo_rl.config.compose import compose_run
from robo_rl.env.vec_env import VecEnv
from robo_rl.sim.registry import check_backend
from robo_rl.train.on_policy import OnPolicy

TASK, NUM_ENVS, NUM_STEPS = "quadruped_velocity", 4096, 24
LEARNING = ("train.checkpoint_interval=1000", "algo.learning_rate=1e-3")
WALKERS = {"quadruped_velocity": (60.0, 16e6), "humanoid_velocity": (300.0, 60e6)}  # bound in s, env steps
ENV_STEPS, WARM_UP = 200, 3
FLAT = 0.01  # growth of memory that counts as none
_SYNC = "called a synchronizing CUDA operation"  # torch's warning; the mode itself warns once that it is a prototype
_STARTS, _SETTLED = 3, 0.25  # starts that are timed; part of the soak before memory is looked at


def speed(options: Options) -> Iterator[Row]:
    """Env steps a second without learning and with it (`count` iterations), host syncs, the start of a process."""
    check_backend("mujoco_warp", "cuda")
    with closing(build("cuda", NUM_ENVS)) as run:
        yield env_rate(run, ENV_STEPS)
        yield learning_rate(run, options.count)
        yield host_syncs(run)
    yield first_step("mujoco_warp", _STARTS, "cuda", NUM_ENVS)


def memory(options: Options) -> Iterator[Row]:
    """Memory while training goes on for `count` seconds: with 480 from minute 2 to minute 8."""
    check_backend("mujoco_warp", "cuda")
    with closing(build("cuda", NUM_ENVS)) as run:
        yield from soak(run, float(options.count))


def quadruped(options: Options) -> Iterator[Row]:
    """Within 60 s to every criterion of `quadruped_velocity`, the first seed."""
    check_backend("mujoco_warp", "cuda")
    return walker("quadruped_velocity", options)


def humanoid(options: Options) -> Iterator[Row]:
    """Within 5 min to every criterion of `humanoid_velocity`, the first seed."""
    check_backend("mujoco_warp", "cuda")
    return walker("humanoid_velocity", options)


def walker(task: str, options: Options, device: str = "cuda", num_envs: int = NUM_ENVS) -> Iterator[Row]:
    """One training, which ends at its bound at the latest, and an evaluation of `count` episodes on the CPU."""
    bound_s, steps = WALKERS[task]
    build(device, num_envs, task).close()  # compiles the kernels of this task
    limits = [f"train.total_steps={steps:g}", f"train.time_limit_s={bound_s:g}"]
    first = replace(options, seeds=options.seeds[:1])
    yield from learning.one_by_one(task, bound_s, first, [*settings(device, num_envs), *LEARNING, *limits])


def settings(device: str, num_envs: int) -> list[str]:
    """Overrides of the run: four minibatches an epoch, whatever the number of envs."""
    size = num_envs * NUM_STEPS // 4
    sizes = [f"env.num_envs={num_envs}", f"algo.num_steps={NUM_STEPS}", f"algo.minibatch_size={size}"]
    return ["backend=mujoco_warp", f"device={device}", *sizes]


class Training(OnPolicy):
    """A training that has begun: kernels compiled, graphs recorded, buffers made."""

    def close(self) -> None:
        """Release the simulator and what torch keeps on the GPU."""
        self.env.close()
        if torch.device(self.cfg.device).type == "cuda":
            torch.cuda.empty_cache()


def build(device: str, num_envs: int, task: str = TASK) -> Training:
    """A training after its first iterations."""
    cfg = compose_run([f"task={task}", *settings(device, num_envs)]).cfg
    run = Training(cfg, VecEnv(cfg.task, num_envs, cfg.backend, cfg.seed, cfg.device))
    run.collector.start()
    _iterate(run, WARM_UP)
    return run


def env_rate(run: OnPolicy, steps: int) -> Row:
    """Env steps a second with random actions, nothing else."""
    env, device = run.env, torch.device(run.cfg.device)
    generator = torch.Generator(device).manual_seed(0)
    actions = torch.randn(8, env.num_envs, env.action_dim, generator=generator, device=device)

    def work() -> None:
        for t in range(steps):
            env.step(actions[t % len(actions)])

    seconds = _timed(work, device)
    return Row(
        "env steps",
        env.num_envs * steps / seconds,
        "/s",
        detail=f"{env.num_envs} envs of {run.cfg.task.name} on {device}",
    )


def learning_rate(run: OnPolicy, iterations: int) -> Row:
    """Env steps a second while PPO learns from them."""
    device = torch.device(run.cfg.device)
    seconds = _timed(lambda: _iterate(run, iterations), device)
    rate = run.env.num_envs * run.rollout.steps * iterations / seconds
    return Row("env steps, PPO included", rate, "/s", detail=f"{run.env.num_envs} envs, {iterations} iterations")


def host_syncs(run: OnPolicy) -> Row:
    """Times an iteration waits for the device, by torch's own count."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        torch.cuda.set_sync_debug_mode("warn")
        try:
            _iterate(run, 1)
        finally:
            torch.cuda.set_sync_debug_mode("default")
    lines = [f"{w.filename}:{w.lineno}" for w in caught if _SYNC in str(w.message)]
    return Row("host syncs between two log points", len(lines), "", "<=", 0, ", ".join(sorted(set(lines))[:3]))


def soak(run: OnPolicy, seconds: float) -> list[Row]:
    """Memory while training goes on: of an env, and how it grows after the first quarter of the time."""
    device = torch.device(run.cfg.device)
    start, early = time.monotonic(), 0
    while (elapsed := time.monotonic() - start) < seconds or not early:
        _iterate(run, 1)
        if not early and elapsed >= _SETTLED * seconds:
            early = used_bytes(device)
    late = used_bytes(device)
    span = f"from {_SETTLED * seconds:.0f} to {seconds:.0f} s of training"
    return [
        Row("memory of an env, PPO's buffers included", late / run.env.num_envs / 1e3, "kB", detail=f"on {device}"),
        Row("memory late over early", late / max(early, 1), "", "<=", 1.0 + FLAT, span),
    ]


def _iterate(run: OnPolicy, count: int) -> None:
    for _ in range(count):
        run.collector.fill()
        run.learn()


def _timed(work: Callable[[], object], device: torch.device) -> float:
    _wait(device)
    start = time.perf_counter()
    work()
    _wait(device)
    return time.perf_counter() - start


def _wait(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)
