"""Evaluation of a trained run: many deterministic episodes, intervals, acceptance, and a recording of a few of them."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import torch

from robo_rl.env.cfg import Acceptance, TaskCfg
from robo_rl.env.foreign import ForeignEnv
from robo_rl.env.vec_env import VecEnv
from robo_rl.errors import UserError
from robo_rl.eval.recorder import Recorder
from robo_rl.eval.rollout import at_judged_levels, play_episodes
from robo_rl.eval.stats import Interval, mean_interval
from robo_rl.files import published
from robo_rl.train.build import LoadedRun, build_env

SEED_OFFSET = 1_000_003  # evaluation draws are never those of training
RECORDED = 16  # envs whose states are kept


@dataclass(frozen=True)
class Verdict:
    """One acceptance criterion and whether it is met."""

    metric: str
    op: str
    bound: float
    value: float
    passed: bool


@dataclass(frozen=True)
class Report:
    """What an evaluation found."""

    task: str
    step: int  # env steps of training
    episodes: int
    seed: int
    stats: Mapping[str, Interval]  # return, length, success, reward/<term>, metric/<name>, ...
    acceptance: tuple[Verdict, ...]
    backend: str = "mujoco"  # the simulator it was played on; "" where the task brings its own

    @property
    def accepted(self) -> bool:
        """Every criterion of the task is met."""
        return all(verdict.passed for verdict in self.acceptance)


def evaluate(
    run: LoadedRun,
    episodes: int = 1000,
    seed: int = 0,
    recording: Path | None = None,
    envs: int = RECORDED,
    backend: str = "",
    device: str = "cpu",
    must_record: bool = False,
) -> Report:
    """Play `episodes` episodes of the task as it is trained, noise and pushes included, with deterministic actions.

    Every episode has an env of its own, so that all are counted once. With `recording`, the states of the first `envs`
    envs are written there; nothing where the task cannot be drawn, unless `must_record`. `backend` is the simulator,
    whichever the run was trained on; by default `mujoco`, whose results are the same everywhere. It and the policy are
    on `device`. Raises UserError for a number of episodes below 1, a backend that is not there or that the task does
    not use, a full disk, and what must be recorded and cannot.
    """
    if episodes < 1:
        raise UserError(f"--episodes is {episodes}; it must be at least 1")
    torch.set_num_threads(1)
    task, is_ours = run.cfg.task, isinstance(run.cfg.task, TaskCfg)
    if isinstance(task, TaskCfg):
        task = at_judged_levels(task)
    elif backend:
        raise UserError(f'task "{task.name}" brings its own simulator; leave out --backend')
    backend = backend or "mujoco"
    cfg = replace(run.cfg, task=task, seed=SEED_OFFSET + seed, device=device, backend=backend)
    env = build_env(cfg, episodes)
    run.policy.to(device)
    recorder = _recorder(env, min(envs, episodes), must_record) if recording else None
    hooks = (recorder.before, recorder.after) if recorder else (None, None)
    outcome = play_episodes(env, run.policy, *hooks)
    if recorder and recording:
        recorder.recording(SEED_OFFSET + seed).save(recording)
    env.close()
    stats = {name: mean_interval(values) for name, values in outcome.items()}
    verdicts = tuple(judge(run.cfg.task, criterion, stats) for criterion in run.cfg.task.acceptance)
    return Report(task.name, run.step, episodes, seed, stats, verdicts, backend if is_ours else "")


def record(run: LoadedRun, episodes: int = RECORDED, seed: int = 0) -> Path:
    """Record a few evaluation episodes into `<run>/recordings/<step>.npz` and return the path.

    Raises UserError for a task that cannot be drawn.
    """
    path = run.folder.recordings / f"{run.step}.npz"
    evaluate(run, episodes, seed, path, must_record=True)
    return path


def _recorder(env: VecEnv | ForeignEnv, envs: int, must_record: bool) -> Recorder | None:
    """None for an environment that cannot be drawn; UserError where it must be."""
    try:
        return Recorder(env, envs)
    except UserError:
        if must_record:
            raise
        return None


def judge(task: TaskCfg, criterion: Acceptance, stats: Mapping[str, Interval]) -> Verdict:
    """Hold one criterion against the means. Raises UserError for a metric the task does not have."""
    key = criterion.metric if criterion.metric in stats else f"metric/{criterion.metric}"
    if key not in stats:
        known = ", ".join(sorted(name.removeprefix("metric/") for name in stats))
        raise UserError(
            f'task "{task.name}" accepts by "{criterion.metric}", which is no metric of it (known: {known})'
        )
    value = stats[key].mean
    passed = value <= criterion.bound if criterion.op == "<=" else value >= criterion.bound
    return Verdict(criterion.metric, criterion.op, criterion.bound, value, passed)


def save_report(report: Report, path: Path) -> None:
    """Write the report as JSON, whole or not at all; what is not finite, as a mean of nothing, is null there."""
    with published(path) as temporary:
        temporary.write_text(json.dumps(_finite(asdict(report)), indent=1) + "\n", encoding="utf-8")


def _finite(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _finite(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def table(report: Report) -> str:
    """The report for people."""
    where = f" on {report.backend}" if report.backend else ""
    head = f"{report.task}: {report.episodes} episodes{where}, policy after {report.step:,} env steps"
    rows = [f"{'':28}{'mean':>12}{'95 % interval':>26}"]
    for name, value in report.stats.items():
        rows.append(f"{name:28}{value.mean:12.4g}{f'[{value.low:.4g}, {value.high:.4g}]':>26}")
    verdicts = [
        f"{'PASS' if v.passed else 'FAIL'}  {v.metric} {v.op} {v.bound:g} (measured {v.value:.4g})"
        for v in report.acceptance
    ]
    return "\n".join([head, *rows, "acceptance:", *verdicts])
