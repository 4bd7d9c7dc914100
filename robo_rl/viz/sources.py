"""From what a person names to something that can be shown: a run, a task or a file as a player or a recording."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from robo_rl.data.recording import Recording
from robo_rl.errors import UserError

if TYPE_CHECKING:
    from robo_rl.config.run_cfg import RunCfg
    from robo_rl.env.foreign import ForeignEnv
    from robo_rl.env.vec_env import VecEnv
    from robo_rl.train.build import LoadedRun
    from robo_rl.train.run_folder import RunFolder
    from robo_rl.viz.policy_player import Actor, PolicyPlayer

_RECORD_EPISODES = 8  # of a run that has no recording yet


def run_recording(folder: RunFolder) -> Path:
    """The newest recording of a run; a run without one is evaluated for a few episodes first."""
    found = sorted(folder.recordings.glob("*.npz"), key=lambda path: (path.stat().st_mtime_ns, path.name))
    if found:
        return found[-1]
    from robo_rl.eval.evaluate import record
    from robo_rl.train.build import load_run

    return record(load_run(folder.path), episodes=_RECORD_EPISODES)


def run_player(folder: RunFolder, num_envs: int, follow: bool) -> PolicyPlayer:
    """The latest policy of a run in its task; with `follow`, newer checkpoints replace it as they appear.

    Raises `UserError` for a run without a readable checkpoint.
    """
    from robo_rl.train.build import load_run
    from robo_rl.viz.policy_player import PolicyPlayer

    _one_torch_thread()
    if follow:
        wait_for_checkpoint(folder)
    run = load_run(folder.path)
    env = _env(run.cfg, num_envs)
    reload = newer_policy(run) if follow else None
    if follow:
        yield_to_training()  # not before: idle priority would keep the page from appearing on a busy machine
    return PolicyPlayer(env, run.policy, _title(run.cfg.task.name, run.step), reload)


def task_player(overrides: Sequence[str], agent: str, num_envs: int) -> tuple[PolicyPlayer, int]:
    """A task before training under an untrained agent, and its seed. `overrides` are those of `robo-rl train`."""
    from robo_rl.config.compose import compose_run
    from robo_rl.viz.agents import UntrainedAgent
    from robo_rl.viz.policy_player import PolicyPlayer

    _one_torch_thread()
    cfg = compose_run(overrides).cfg
    env = _env(cfg, num_envs)
    untrained = UntrainedAgent(agent, env.action_dim, cfg.seed)
    return PolicyPlayer(env, untrained, f"{cfg.task.name}, {agent} actions"), cfg.seed


def newer_policy(run: LoadedRun) -> Callable[[], tuple[str, Actor] | None]:
    """A function that gives title and policy of the newest checkpoint, when there is a newer one than last time."""
    import copy

    from robo_rl.train.build import load_weights
    from robo_rl.train.checkpoint import entries, load_checkpoint, step_of

    state: dict[str, Any] = {"step": run.step}

    def look() -> tuple[str, Actor] | None:
        newest = max(entries(run.folder.checkpoints), key=step_of, default=None)
        if newest is None or step_of(newest) <= state["step"]:
            return None
        policy = copy.deepcopy(run.policy)
        try:
            load_weights(policy, load_checkpoint(newest, keys={"policy"})["policy"], newest)
        except UserError:  # the training may remove an old checkpoint while it is read; there will be another
            return None
        state["step"] = step_of(newest)
        return _title(run.cfg.task.name, state["step"]), policy.eval()

    return look


def wait_for_checkpoint(folder: RunFolder, every_s: float = 1.0) -> None:
    """Sleep until a training that has just begun has saved something."""
    from robo_rl.train.checkpoint import entries

    if not entries(folder.checkpoints):
        print(f"{folder.path}: waiting for the first checkpoint (Ctrl-C ends)", flush=True)
    while not entries(folder.checkpoints):
        time.sleep(every_s)


def yield_to_training() -> None:
    """Work only where a CPU would be idle, so that a training on the same cores is not slowed.

    All threads of this process: both calls change a single one. Linux's idle class gives way at once; nice 19 still
    takes 1.5 % of a busy core and lets a training's threads wait for each other.
    """
    if sys.platform == "linux":
        for thread in os.listdir("/proc/self/task"):
            with contextlib.suppress(ProcessLookupError):  # it has ended since
                os.sched_setscheduler(int(thread), os.SCHED_IDLE, os.sched_param(0))
    elif hasattr(os, "nice"):
        os.nice(19)


def limited(recording: Recording, envs: int | None) -> Recording:
    """The first `envs` environments of a recording."""
    if envs is None or envs >= recording.num_envs:
        return recording
    return replace(
        recording,
        qpos=recording.qpos[:, :envs],
        reward=recording.reward[:, :envs],
        done=recording.done[:, :envs],
        action=recording.action[:, :envs],
        success=recording.success[:envs],
        commands={name: values[:, :envs] for name, values in recording.commands.items()},
        placed={name: values[:, :envs] for name, values in recording.placed.items()},
        target=None if recording.target is None else recording.target[:, :envs],
        env_ids=recording.env_ids[:envs],
    )


def _env(cfg: RunCfg[Any], num_envs: int) -> VecEnv | ForeignEnv:
    """The environment of a run as it is judged, on the CPU."""
    from robo_rl.env.foreign import ForeignTaskCfg
    from robo_rl.env.vec_env import VecEnv
    from robo_rl.eval.rollout import at_judged_levels

    if isinstance(cfg.task, ForeignTaskCfg):
        return cfg.task.build(num_envs, cfg.seed, "cpu")
    return VecEnv(at_judged_levels(cfg.task), num_envs, "mujoco", cfg.seed, threads=1)


def _one_torch_thread() -> None:
    import torch

    torch.set_num_threads(1)  # a handful of environments: threads would cost more than they give


def _title(task: str, step: int) -> str:
    return f"{task}, step {step:,}"
