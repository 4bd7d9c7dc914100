"""The training loop of every algorithm: collect -> learn -> log -> save, until the steps or the time are used up."""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor

from robo_rl import ranks
from robo_rl.config.run_cfg import RunCfg
from robo_rl.env.vec_env import VecEnv
from robo_rl.train.clock import Clock
from robo_rl.train.collect import Env
from robo_rl.train.distributed import joined, open_session
from robo_rl.train.flight_recorder import FlightRecorder
from robo_rl.train.host import keep_freed_memory, learner_threads, torch_threads
from robo_rl.train.meters import EpisodeMeter, MetricMeter
from robo_rl.train.progress import Progress
from robo_rl.train.session import Saved, Session
from robo_rl.train.settle import settled
from robo_rl.train.signals import StopRequest


class Run(Saved, Protocol):
    """All that changes during a run, and nothing that only watches it."""

    cfg: RunCfg[Any]
    iteration: int
    clock: Clock
    episodes: EpisodeMeter
    updates: MetricMeter

    def start(self) -> None:
        """Begin every environment anew; not called on a run that is resumed."""

    def collect(self, stop: Callable[[], bool]) -> bool:
        """Act for one iteration; false if `stop()` was true first."""

    def learn(self) -> dict[str, Tensor]:
        """Learn from what was collected, and count the iteration. Scalar tensors; none where nothing was learned."""


def train(
    cfg: RunCfg[Any],
    base: RunCfg[Any],
    make_run: Callable[[RunCfg[Any], Env], Run],
    make_env: Callable[[RunCfg[Any]], Env],
) -> Path:
    """Train one run and return its folder. `base` is the run without the command line, for the manifest.

    Ends at `train.total_steps`, after `train.time_limit_s`, or when SIGTERM or Ctrl-C asks; each saves first.
    Raises UserError, and `NonFinite` (one of them) when a loss or gradient is no longer finite.
    """
    keep_freed_memory()
    cfg = settled(cfg)
    # While the environment is built, signals end the process as ever: nothing is written yet.
    with joined(cfg) as own, closing(make_env(own)) as env:
        recorder = FlightRecorder(env, cfg.seed) if isinstance(env, VecEnv) else None
        run = make_run(own, recorder or env)
        with StopRequest() as stop, open_session(cfg, base) as session:
            if recorder:
                session.watch(recorder.scene, recorder.history)
            if not session.restore(run):
                run.start()
            iterate(run, session, lambda: stop.requested)
            session.save(run)
            session.event("stop", step=run.step, cause=stop.signal_name or "done")
    return session.folder.path


def iterate(run: Run, session: Session, stop: Callable[[], bool]) -> None:
    """The training loop; leaves in the middle of an iteration when `stop()` says so.

    Several processes leave together: they ask each other before an iteration, and finish it.
    """
    cfg, report = run.cfg.train, Report(run)
    on_cpu = torch.device(run.cfg.device).type == "cpu"
    threads, limit_s = learner_threads(cfg.torch_threads), cfg.time_limit_s or math.inf
    alone = ranks.size() == 1
    while run.step < cfg.total_steps and not ranks.any_of(run.clock.total_s >= limit_s or (not alone and stop())):
        with torch_threads(1), run.clock.time("collect"):
            if not run.collect(stop if alone else _never):
                break
        with torch_threads(threads), run.clock.time("update"):
            metrics = run.learn()
        if metrics:
            run.updates.add(metrics)
        log, save = run.iteration % cfg.log_interval == 0, run.iteration % cfg.checkpoint_interval == 0
        with run.clock.time("log"):
            if log or save or on_cpu:  # on a GPU looking at values waits for the device
                session.check(run.step, metrics)
            if log:
                report.write(session)
        if save:
            with run.clock.time("save"):
                session.save(run)
    report.close()


def _never() -> bool:
    return False


class Report:
    """Gathers what happened since the last line of metrics, and writes the next one."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._progress = Progress(run.cfg.train.total_steps, run.step)
        self._last = (run.step, run.clock.total_s)

    def write(self, session: Session) -> None:
        """Fetch everything from the device, write it down and show the progress."""
        run, (step, seconds) = self._run, self._last
        episodes = run.episodes.fetch()
        if episodes.get("valid_fraction") == 0.0:
            session.fail(run.step, ["every environment"])
        times = run.clock.fetch()
        self._last = (run.step, times["time/total_s"])
        rate = (run.step - step) / max(times["time/total_s"] - seconds, 1e-9)
        values = {**episodes, **run.updates.fetch(), **times, "steps_per_s": rate, "iteration": float(run.iteration)}
        session.report(run.step, values)
        if ranks.rank() == 0:
            self._progress.update(run.step, "return", values.get("episode/return"))

    def close(self) -> None:
        """End the progress line."""
        self._progress.close()
