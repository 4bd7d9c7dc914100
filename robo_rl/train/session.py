"""The lasting side of a run: its folder, its log, its checkpoints, the guard."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

from torch import Tensor

from robo_rl import ranks
from robo_rl.config.compose import from_saved, to_saved
from robo_rl.config.plain import diff
from robo_rl.config.run_cfg import RunCfg
from robo_rl.data.recording import Scene
from robo_rl.env.cfg import TaskCfg
from robo_rl.errors import UserError
from robo_rl.sim.props import prop_digest, prop_licence
from robo_rl.sim.robot import load_robot
from robo_rl.train.checkpoint import (
    discard_after,
    latest,
    load_checkpoint,
    read_meta,
    save_checkpoint,
    step_of,
    sweep,
)
from robo_rl.train.guard import Guard, non_finite
from robo_rl.train.manifest import Asset, build_manifest
from robo_rl.train.run_folder import RunFolder, find_run
from robo_rl.train.run_log import RunLog
from robo_rl.train.state_history import StateHistory

# Settings that shape what a checkpoint holds; a resumed run may change every other one.
_FIXED = ("seed", "env.num_envs", "algo.num_steps", "algo.policy.", "algo.critic.", "algo.encoder.", "algo.replay.")
_ONCE = {"replay"}  # too large to keep with every checkpoint


class Saved(Protocol):
    """A run as the session sees it."""

    @property
    def step(self) -> int:
        """Environment steps so far."""

    def state_dict(self) -> dict[str, Any]:
        """All that changes."""

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`."""


class Session:
    """A new run folder, or that of the run to be resumed (`cfg.resume`).

    Make it only when environment and networks are built, so that a refused configuration leaves no folder behind.
    Raises UserError: no run or checkpoint to resume, one of another task or shape, a disk that refuses.
    """

    def __init__(self, cfg: RunCfg[Any], base: RunCfg[Any]) -> None:
        self.cfg = cfg
        self.last_good: Path | None = None
        self._score = float("nan")
        self._resumed: dict[str, Any] | None = None
        self.folder = self._new(base) if cfg.resume is None else self._reopen(cfg.resume)
        config = to_saved(replace(cfg, resume=None))
        self.folder.write_config(config)
        sinks = None if cfg.logger == RunCfg.logger else cfg.logger  # the default one is dropped where not installed
        state = self._resumed["log"] if self._resumed else None
        self.log = RunLog(self.folder.path, sinks, config=config, state=state)
        self.guard = Guard(self.folder.crash, Scene(cfg.task.name, cfg.task.robot, cfg.task.step_dt_s, cfg.seed, ""))

    def watch(self, scene: Scene, history: StateHistory) -> None:
        """Dump this history when a value is not finite."""
        self.guard = Guard(self.folder.crash, scene)
        self.guard.history = history

    def restore(self, run: Saved) -> bool:
        """Put a resumed run where its checkpoint left it; false for a new run."""
        if self._resumed is None:
            return False
        try:
            run.load_state_dict(self._resumed)
        except (RuntimeError, KeyError, ValueError) as error:
            reason = str(error).splitlines()[-1].strip()
            raise UserError(f"{self.last_good} does not fit this run: {reason} Fix: resume without changes.") from error
        self._resumed = None
        return True

    def check(self, step: int, metrics: Mapping[str, Tensor]) -> None:
        """Stop the run at its last good checkpoint if a metric of any process is not finite. Raises `NonFinite`."""
        bad = ranks.union(non_finite(metrics))
        if bad:
            self.fail(step, bad)

    def fail(self, step: int, bad: list[str]) -> None:
        """Dump and raise `NonFinite` for the terms `bad`."""
        try:
            self.guard.stop(step, bad, self.last_good)
        except UserError as error:
            self.log.event("non_finite", step=step, message=str(error))
            raise

    def report(self, step: int, values: Mapping[str, float]) -> None:
        """Write one line of metrics."""
        self._score = values.get("episode/return", self._score)
        self.log.metrics(step, values)

    def event(self, kind: str, **fields: Any) -> None:
        """Record that something happened."""
        self.log.event(kind, **fields)

    def save(self, run: Saved) -> None:
        """Write a checkpoint, unless this very step is already saved."""
        if self.last_good is not None and step_of(self.last_good) == run.step:
            return
        state = self._state(run)
        meta = {"task": self.cfg.task.name, "algo": self.cfg.algo_name, "score": self._score, "ranks": ranks.size()}
        keep = self.cfg.train.keep_checkpoints
        once = {key for key in state if key.partition("_")[0] in _ONCE}
        self.last_good = save_checkpoint(self.folder.checkpoints, run.step, state, keep=keep, meta=meta, once=once)
        self.event("save", step=run.step)

    def close(self) -> None:
        """Close the log."""
        self.log.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _state(self, run: Saved) -> dict[str, Any]:
        return {**run.state_dict(), "log": self.log.state_dict()}

    def _new(self, base: RunCfg[Any]) -> RunFolder:
        cfg = self.cfg
        robots = [load_robot(cfg.task.robot)] if cfg.task.robot else []  # a Gymnasium environment has none
        facts = build_manifest(
            task=cfg.task.name,
            algo=cfg.algo_name,
            seed=cfg.seed,
            diff={key: after for key, (_, after) in diff(base, cfg).items()},
            assets=[*(Asset(r.name, r.digest, r.licence, r.licence_text) for r in robots), *_props(cfg)],
        )
        folder = RunFolder.create(cfg.runs_dir, cfg.task.name, cfg.algo_name, cfg.seed)
        folder.write_manifest(facts)
        return folder

    def _reopen(self, resume: str) -> RunFolder:
        cfg = self.cfg
        name = f"{cfg.task.name}/{cfg.algo_name}/latest" if resume == "latest" else resume
        folder = find_run(name, cfg.runs_dir)
        sweep(folder.checkpoints)
        self.last_good = latest(folder.checkpoints)
        _check_same_ranks(self.last_good)
        load_checkpoint(self.last_good, expect_task=cfg.task.name, expect_algo=cfg.algo_name, keys=())
        self._resumed = self._load(self.last_good)
        _check_same_shape(from_saved(folder.read_config()), cfg)
        discard_after(folder.checkpoints, step_of(self.last_good))
        return folder

    def _load(self, path: Path) -> dict[str, Any]:
        return load_checkpoint(path)


def _props(cfg: RunCfg[Any]) -> list[Asset]:
    """The props of the task's scene."""
    props = cfg.task.scene.props if isinstance(cfg.task, TaskCfg) else {}
    models = sorted({prop.model for prop in props.values()})
    return [Asset(f"prop {model}", prop_digest(model), prop_licence(model)) for model in models]


def _check_same_ranks(path: Path) -> None:
    before, now = int(read_meta(path).get("ranks", 1)), ranks.size()
    if before != now:
        start = f"torchrun --nproc-per-node {before} -m robo_rl" if before > 1 else "robo-rl"
        raise UserError(f"resume: {path} is of {before} processes, and here are {now}. Fix: {start} train resume=...")


def _check_same_shape(before: RunCfg[Any], now: RunCfg[Any]) -> None:
    for key, (old, new) in diff(before, now).items():
        if key.startswith(_FIXED):
            raise UserError(f"resume: {key} was {old} and is now {new}. Fix: leave {key} as it was, or train anew.")
