"""Whether a training of so many environments fits into memory, before anything large is built.

An env takes, on the device of the training,
    simulator + environment, rollout and flight recorder + _COPIES * rollout (batches of the learner).
The simulator's share is its backend's own figure; of another project's environment it is how far the process grows. The
second share is counted on a training of a few envs that makes one step. What does not grow with the number of
envs (libraries, networks, the activations of a minibatch) is left out.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from typing import Any, Protocol

import torch
from torch import Tensor

from robo_rl import ranks
from robo_rl.config.run_cfg import RunCfg
from robo_rl.env.foreign import ForeignTaskCfg
from robo_rl.env.vec_env import VecEnv
from robo_rl.sim.memory import available, process_bytes, require
from robo_rl.sim.registry import bytes_per_env as simulator_bytes
from robo_rl.train.collect import Env
from robo_rl.train.flight_recorder import FlightRecorder

_FEW = 19  # envs that are counted on: a number that no other dimension of a tensor is likely to be
_PLENTY = 16 << 20  # bytes an env; where there are as many, nothing is built in order to count
_COPIES = 5.0  # of the rollout when learning needs most, measured on quadruped_velocity: 115 kB an env in all
_LEAST = 8 << 10  # bytes of an environment of another project; Pendulum-v1 is 4.4 kB


class _Run(Protocol):
    """What is looked at of a training."""

    @property
    def bytes_per_rollout(self) -> int:
        """Of what the environments have stored, and of which the learner makes copies."""

    def start(self) -> None:
        """Begin every environment anew."""

    def collect(self, stop: Callable[[], bool]) -> bool:
        """Act until `stop()`."""


def require_memory(cfg: RunCfg[Any], make_run: Callable[[Any, Env], _Run], make_env: Callable[[Any], Any]) -> None:
    """Raise UserError where the envs of a run, or a process's part of them, exceed the free memory of its device; an
    unknown amount is enough."""
    device = torch.device(cfg.device)
    free, num_envs = available(device), cfg.env.num_envs // ranks.launched()[1]
    if free is None or num_envs * _PLENTY <= free:
        return
    require(num_envs, bytes_per_env(cfg, make_run, make_env), device)


def bytes_per_env(cfg: RunCfg[Any], make_run: Callable[[Any, Env], _Run], make_env: Callable[[Any], Any]) -> int:
    """Bytes that each env of a training takes on its device."""
    if isinstance(cfg.task, ForeignTaskCfg) and cfg.task.bytes_per_env:
        return cfg.task.bytes_per_env
    few = _with_envs(cfg, _FEW)
    if cfg.backend == "isaaclab":  # takes a minute to build; environment and rollout are the same on another backend
        few = replace(few, backend="mujoco", device="cpu")
    if isinstance(cfg.task, ForeignTaskCfg):
        make_env(_with_envs(cfg, 1)).close()  # its libraries
    resident, counted = process_bytes(), _counted()
    with closing(make_env(few)) as env:
        grown = process_bytes() - resident
        run = make_run(few, FlightRecorder(env, few.seed) if isinstance(env, VecEnv) else env)
        run.start()
        once = iter((False, True))
        run.collect(lambda: next(once))
        shared = (_counted() - counted + _COPIES * run.bytes_per_rollout) / _FEW
        if isinstance(env, VecEnv):
            return int(shared) + simulator_bytes(cfg.backend, env.model, cfg.device)
    return int(shared) + max(grown // (_FEW - 1), _LEAST)  # one of them may take the place of the first


def _with_envs(cfg: RunCfg[Any], count: int) -> RunCfg[Any]:
    """A run that learns nothing, so whose gradient steps need no preparation."""
    env, train = replace(cfg.env, num_envs=count), replace(cfg.train, mode="eager")
    return replace(cfg, env=env, train=train, resume=None)


def _counted() -> int:
    """Bytes of all tensors `[_FEW, ...]` and `[T, _FEW, ...]` there are, each storage once."""
    found = [x for x in gc.get_objects() if issubclass(type(x), Tensor) and _FEW in x.shape[:2]]
    return sum({x.untyped_storage().data_ptr(): x.untyped_storage().nbytes() for x in found}.values())
