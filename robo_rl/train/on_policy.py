"""Training on-policy: collect -> returns -> update -> log -> save, until the steps or the time are used up."""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from robo_rl.algos.ppo import PPOCfg
from robo_rl.config.run_cfg import RunCfg
from robo_rl.data.rollout import Rollout
from robo_rl.env.vec_env import VecEnv
from robo_rl.train.build import build_algo, build_env
from robo_rl.train.clock import Clock
from robo_rl.train.collect import Collector, Env
from robo_rl.train.flight_recorder import FlightRecorder
from robo_rl.train.host import keep_freed_memory, learner_threads, torch_threads
from robo_rl.train.memory import require_memory
from robo_rl.train.meters import EpisodeMeter, MetricMeter
from robo_rl.train.progress import Progress
from robo_rl.train.session import Session
from robo_rl.train.signals import StopRequest
from robo_rl.train.streams import Streams


class OnPolicy:
    """All that changes during a run, and nothing that only watches it."""

    def __init__(self, cfg: RunCfg[PPOCfg], env: Env) -> None:
        self.cfg = cfg
        self.streams = Streams(cfg.seed, cfg.device)
        self.env = env
        self.algo = build_algo(cfg, env, self.streams)
        groups = {self.algo.policy.obs_group, self.algo.critic.obs_group}
        self.rollout = Rollout(cfg.algo.num_steps, env.num_envs, groups, self.algo.critic.obs_group)
        self.episodes = EpisodeMeter(cfg.device)
        self.collector = Collector(env, self.algo.policy, self.rollout, self.streams["noise"], self.episodes)
        self.iteration, self.clock = 0, Clock()
        self.on_cpu = torch.device(cfg.device).type == "cpu"

    @property
    def step(self) -> int:
        """Environment steps so far, those of an unfinished rollout included."""
        return (self.iteration * self.rollout.steps + self.rollout.t) * self.env.num_envs

    def learn(self) -> dict[str, torch.Tensor]:
        """Returns and update from a full rollout; empties it."""
        algo, rollout = self.algo, self.rollout
        seen = (rollout.obs(), rollout.data["valid"])
        if self.iteration == 0:
            # The first policy ignores its observations (tiny head): here statistics may come before learning, so
            # that no update is made on raw scales and undone by the first statistics.
            algo.observe(*seen)
        metrics = algo.update(algo.returns(rollout), self.streams["order"])
        algo.observe(*seen)
        rollout.clear()
        self.iteration += 1
        return metrics

    def state_dict(self) -> dict[str, Any]:
        """Complete: a run that continues from it equals one that was never interrupted."""
        return {
            **self.algo.state_dict(),
            "env": self.env.state_dict(),
            "collector": self.collector.state_dict(),
            "episodes": self.episodes.state_dict(),
            "streams": self.streams.state_dict(),
            "counters": {"iteration": self.iteration, "elapsed_s": self.clock.total_s},
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`."""
        self.algo.load_state_dict(state)
        self.env.load_state_dict(state["env"])
        self.collector.load_state_dict(state["collector"])
        self.episodes.load_state_dict(state["episodes"])
        self.streams.load_state_dict(state["streams"])
        self.iteration, self.clock = state["counters"]["iteration"], Clock(state["counters"]["elapsed_s"])


def train(cfg: RunCfg[PPOCfg], base: RunCfg[PPOCfg], make_env: Callable[[RunCfg[Any]], Env] = build_env) -> Path:
    """Train one run and return its folder. `base` is the run without the command line, for the manifest.

    Ends at `train.total_steps`, after `train.time_limit_s`, or when SIGTERM or Ctrl-C asks; each saves first.
    Raises UserError, and `NonFinite` (one of them) when a loss or gradient is no longer finite.
    """
    keep_freed_memory()
    require_memory(cfg, OnPolicy, make_env)
    with closing(make_env(cfg)) as env:  # while it is built, signals end the process as ever: nothing is written yet
        recorder = FlightRecorder(env, cfg.seed) if isinstance(env, VecEnv) else None
        run = OnPolicy(cfg, recorder or env)
        with StopRequest() as stop, Session(cfg, base) as session:
            if recorder:
                session.watch(recorder.scene, recorder.history)
            if not session.restore(run):
                run.collector.start()
            iterate(run, session, lambda: stop.requested)
            session.save(run)
            session.log.event("stop", step=run.step, cause=stop.signal_name or "done")
    return session.folder.path


def iterate(run: OnPolicy, session: Session, stop: Callable[[], bool]) -> None:
    """The training loop; leaves in the middle of an iteration when `stop()` says so."""
    cfg, report = run.cfg.train, Report(run)
    threads, limit_s = learner_threads(cfg.torch_threads), cfg.time_limit_s or math.inf
    while run.step < cfg.total_steps and run.clock.total_s < limit_s:
        with torch_threads(1), run.clock.time("collect"):
            if not run.collector.fill(stop):
                break
        with torch_threads(threads), run.clock.time("update"):
            metrics = run.learn()
        report.add(metrics)
        log, save = run.iteration % cfg.log_interval == 0, run.iteration % cfg.checkpoint_interval == 0
        if log or save or run.on_cpu:  # on a GPU looking at values waits for the device
            session.check(run.step, metrics)
        if log:
            report.write(session)
        if save:
            with run.clock.time("save"):
                session.save(run)
    report.close()


class Report:
    """Gathers what happened since the last line of metrics, and writes the next one."""

    def __init__(self, run: OnPolicy) -> None:
        self._run, self._updates = run, MetricMeter()
        self._progress = Progress(run.cfg.train.total_steps, run.step)
        self._last = (run.step, run.clock.total_s)

    def add(self, metrics: dict[str, Tensor]) -> None:
        """Remember the metrics of one update."""
        self._updates.add(metrics)

    def write(self, session: Session) -> None:
        """Fetch everything from the device, write it down and show the progress."""
        run, (step, seconds) = self._run, self._last
        episodes = run.episodes.fetch()
        if episodes.get("valid_fraction") == 0.0:
            session.guard.stop(run.step, ["every environment"], session.last_good)
        times = run.clock.fetch()
        self._last = (run.step, times["time/total_s"])
        rate = (run.step - step) / max(times["time/total_s"] - seconds, 1e-9)
        values = {**episodes, **self._updates.fetch(), **times, "steps_per_s": rate, "iteration": float(run.iteration)}
        session.report(run.step, values)
        self._progress.update(run.step, "return", values.get("episode/return"))

    def close(self) -> None:
        """End the progress line."""
        self._progress.close()
