"""Data-parallel training: `torchrun --nproc-per-node K -m robo_rl train ...`.

The settings are those of the whole training: of env.num_envs, of each batch and of the replay every process has its
part, so a run is the same one whatever K is, up to rounding and chance.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import safetensors.torch
import torch

from robo_rl import ranks
from robo_rl.config.run_cfg import RunCfg
from robo_rl.errors import Told, UserError
from robo_rl.train.checkpoint import keys_of, load_checkpoint, step_of
from robo_rl.train.checkpoint_meta import sha256
from robo_rl.train.host import learner_threads
from robo_rl.train.run_folder import RunFolder
from robo_rl.train.session import Saved, Session
from robo_rl.train.state_tree import flatten, unflatten

# Parts of the state that are the same in all processes; every other part is saved once for each.
_SAME = {"policy", "critic", "slow_policy", "critics", "model", "optimizer", "lr", "counters", "anchor", "optimist"}
_RANK = "_rank"  # <part>_rank<r>: the part of the state of process r > 0


@contextmanager
def joined(cfg: RunCfg[Any]) -> Iterator[RunCfg[Any]]:
    """Inside, the launcher's processes train together; gives the settings by which this one trains.

    Raises UserError for settings that cannot be shared, and for too few GPUs.
    """
    device = torch.device(cfg.device)
    if ranks.launched()[1] == 1:
        yield cfg
        return
    if device.type == "cuda":
        device = _own_gpu(device)
    ranks.join(device.type)
    try:
        yield replace(_share(cfg), device=str(device))
    finally:
        ranks.leave()


def open_session(cfg: RunCfg[Any], base: RunCfg[Any]) -> Session:
    """The session of this process; `cfg` is of the whole training."""
    if ranks.size() == 1:
        return Session(cfg, base)
    made: list[Session] = []

    def lead() -> tuple[Path, Path | None]:
        made.append(Leader(cfg, base))
        return made[0].folder.path, made[0].last_good

    folder, last_good = ranks.by_first(lead)
    return made[0] if made else Follower(cfg, folder, last_good)


class Leader(Session):
    """The session of the first process: it writes for all."""

    def save(self, run: Saved) -> None:
        """Write a checkpoint with the state of every process, unless this very step is already saved."""
        if self.last_good is not None and step_of(self.last_good) == run.step:
            return
        write = super().save

        def wrote() -> Path | None:
            write(run)
            return self.last_good

        ranks.by_first(wrote)

    def _state(self, run: Saved) -> dict[str, Any]:
        state = super()._state(run)
        gathered: list[Any] = ranks.gather((_digest(state["policy"]), {}))
        for number, (digest, parts) in enumerate(gathered):
            if digest != gathered[0][0]:
                raise UserError(f"process {number} has other weights than the first: their gradients were not averaged")
            for key, (tree, data) in parts.items():
                state[f"{key}{_RANK}{number}"] = unflatten(tree, safetensors.torch.load(data))
        return state

    def _load(self, path: Path) -> dict[str, Any]:
        return _load_own(path)


class Follower(Session):
    """The session of every other process: it writes nothing and says nothing, and hands its state to the first."""

    def __init__(self, cfg: RunCfg[Any], folder: Path, last_good: Path | None) -> None:
        self.cfg, self.folder, self.last_good = cfg, RunFolder(folder), last_good
        self._resumed = _load_own(last_good) if cfg.resume is not None and last_good else None

    def watch(self, scene: object, history: object) -> None:
        """Nothing: the first process dumps what its own environments did."""

    def event(self, kind: str, **fields: Any) -> None:
        """Nothing."""

    def report(self, step: int, values: object) -> None:
        """Nothing."""

    def fail(self, step: int, bad: list[str]) -> None:
        """Raise what the first process says."""
        raise Told(f"{bad[0]} is not finite at step {step}")

    def save(self, run: Saved) -> None:
        """Hand over what only this process knows, unless this very step is already saved."""
        if self.last_good is not None and step_of(self.last_good) == run.step:
            return
        state = run.state_dict()
        parts = {key: flatten(value) for key, value in state.items() if key not in _SAME}
        packed = {key: (tree, safetensors.torch.save(tensors)) for key, (tree, tensors) in parts.items()}
        ranks.gather((_digest(state["policy"]), packed))
        self.last_good = ranks.by_first(lambda: self.last_good)

    def close(self) -> None:
        """Nothing is open."""


def _digest(part: Any) -> str:
    return sha256(safetensors.torch.save(flatten(part)[1]))


def _load_own(path: Path) -> dict[str, Any]:
    """The state of this process in a checkpoint: what all agree on, and its own part of the rest."""
    suffix = f"{_RANK}{ranks.rank()}"

    def is_own(key: str) -> bool:
        return key in _SAME or key.endswith(suffix) if ranks.rank() else _RANK not in key

    keys = [key for key in keys_of(path) if is_own(key)]
    return {key.removesuffix(suffix): value for key, value in load_checkpoint(path, keys=keys).items()}


def _share(cfg: RunCfg[Any]) -> RunCfg[Any]:
    """The part of the envs and of each batch that one process has."""
    threads = cfg.env.threads or learner_threads(0)
    env = replace(cfg.env, num_envs=_part("env.num_envs", cfg.env.num_envs), threads=threads)
    algo = cfg.algo
    for part in ("policy", "critic"):
        net: Any = getattr(algo, part, None)
        if getattr(net, "batch_statistics", False):
            line = f"algo.{part}.net={net.net} keeps moments of the batches of one process"
            ranks.refuse(f"{line}. Use algo.{part}.net=layer_norm, or a single process")
    for name in type(algo).SHARED:
        algo = _divided(algo, name.split("."), f"algo.{name}")
    return replace(cfg, env=env, algo=algo)


def _divided(cfg: Any, path: list[str], key: str) -> Any:
    value = getattr(cfg, path[0])
    return replace(cfg, **{path[0]: _divided(value, path[1:], key) if path[1:] else _part(key, value)})


def _part(key: str, value: int) -> int:
    count = ranks.size()
    if value % count:
        least = value // count * count
        near = f"{least} or {least + count}" if least else f"{count}"
        ranks.refuse(f"{key}={value} is shared by {count} processes and does not divide. Use {key}={near}")
    return value // count


def _own_gpu(device: torch.device) -> torch.device:
    number, count = ranks.on_this_machine()
    if device.index is not None:
        ranks.refuse(f"device={device} is one GPU for {count} processes. Use device=cuda: each takes its own")
    if count > torch.cuda.device_count():
        found = torch.cuda.device_count()
        ranks.refuse(f"{count} processes on a machine with {found} GPUs. Use torchrun --nproc-per-node {found}")
    torch.cuda.set_device(number)
    return torch.device("cuda", number)
