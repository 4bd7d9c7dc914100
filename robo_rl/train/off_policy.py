"""Training off-policy: act -> replay -> sample -> update."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from robo_rl import ranks
from robo_rl.algos.replay_learner import ReplayLearner, ReplayLearnerCfg
from robo_rl.config.run_cfg import RunCfg
from robo_rl.data.replay import Replay, Sample
from robo_rl.data.rollout import Obs, Transition
from robo_rl.policies.exploration import ByChance
from robo_rl.train import loop
from robo_rl.train.build import build_algo, build_env, run_in_mode
from robo_rl.train.clock import Clock
from robo_rl.train.collect import Env, Stepper
from robo_rl.train.console import warn
from robo_rl.train.memory import require_memory
from robo_rl.train.meters import EpisodeMeter, MetricMeter
from robo_rl.train.streams import Streams

Cfg = RunCfg[ReplayLearnerCfg]
_OBSERVED = 64  # env steps from one update of the observation statistics to the next, so that it costs nothing


class OffPolicy:
    """All that changes during a run, and nothing that only watches it."""

    def __init__(self, cfg: Cfg, env: Env) -> None:
        self.cfg, self.env = cfg, env
        self.streams = Streams(cfg.seed, cfg.device)
        self.algo: ReplayLearner = build_algo(cfg, env, self.streams)
        run_in_mode(self.algo, cfg)
        groups = sorted({reader.obs_group for reader in self.algo.readers})
        shapes = {name: (env.obs_dims[name],) for name in groups}
        self.replay = Replay(cfg.algo.replay, env.num_envs, shapes, env.action_dim, cfg.device)
        self.episodes, self.updates = EpisodeMeter(cfg.device), MetricMeter()
        self.scaler = cfg.algo.reward_scaler(env.num_envs, cfg.device)
        self.stepper = Stepper(env, self.algo.policy, self._store, self.streams["noise"], self.episodes)
        self.iteration, self.clock = 0, Clock()
        self.explorer = self.algo.explorer(env.num_envs)
        self._by_chance = ByChance(self.algo.policy)
        self._per_iteration = cfg.algo.num_steps * env.num_envs * ranks.size()  # env steps
        # Transitions of this process, before there is anything to learn.
        self._enough = max(1, min(math.ceil(cfg.algo.start_steps / ranks.size()), self.replay.most))
        self._observe_every = max(1, _OBSERVED // self._per_iteration)  # iterations

    @property
    def step(self) -> int:
        """Environment steps so far, of all processes."""
        return self.iteration * self._per_iteration

    @property
    def bytes_per_rollout(self) -> int:
        """Nothing that grows with the environments is kept: the replay has a size of its own."""
        return 0

    def start(self) -> None:
        """Begin every environment anew."""
        self.stepper.start()

    def collect(self, stop: Callable[[], bool]) -> bool:
        """Act for `num_steps` control steps; false if `stop()` was true first."""
        if stop():
            return False
        self._act()
        return True

    def learn(self) -> dict[str, Tensor]:
        """The gradient steps of an iteration, from one draw; none until enough is stored. Metrics of the last one."""
        self.iteration += 1
        return self._gradient_steps()

    def watched(self) -> dict[str, float]:
        """See `loop.Run`."""
        return self.algo.plugs.metrics()

    def state_dict(self) -> dict[str, Any]:
        """Complete: a run that continues from it equals one that was never interrupted."""
        return {
            **self.algo.state_dict(),
            "interventions": self.algo.plugs.state_dict(),
            "replay": self.replay.state_dict(),
            "scaler": None if self.scaler is None else self.scaler.state_dict(),
            "env": self.env.state_dict(),
            "collector": self.stepper.state_dict(),
            "explorer": self.explorer.state_dict(),
            "episodes": self.episodes.state_dict(),
            "updates": self.updates.state_dict(),
            "streams": self.streams.state_dict(),
            "counters": {"iteration": self.iteration, "elapsed_s": self.clock.total_s},
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`. Without a replay, which only the newest checkpoint has, one is filled anew before
        learning goes on."""
        self.algo.load_state_dict(state)
        if "interventions" in state:  # not in a checkpoint from before there were any
            self.algo.plugs.load_state_dict(state["interventions"])
        if "replay" in state:
            self.replay.load_state_dict(state["replay"])
        else:
            warn("this checkpoint holds no replay, as all but the newest: one is filled anew before learning goes on")
        if self.scaler is not None:
            self.scaler.load_state_dict(state["scaler"])
        self.env.load_state_dict(state["env"])
        self.stepper.load_state_dict(state["collector"])
        self.explorer.load_state_dict(state["explorer"])
        self.episodes.load_state_dict(state["episodes"])
        self.updates.load_state_dict(state["updates"])
        self.streams.load_state_dict(state["streams"])
        self.iteration, self.clock = state["counters"]["iteration"], Clock(state["counters"]["elapsed_s"])

    def _act(self) -> None:
        by_chance = self.cfg.algo.start == "uniform" and self.step < self.cfg.algo.start_steps
        for _ in range(self.cfg.algo.num_steps):
            self.stepper.step(self._by_chance if by_chance else self.explorer)

    def _gradient_steps(self) -> dict[str, Tensor]:
        cfg, step = self.cfg.algo, self.step
        before = step - self._per_iteration
        if any(before < at <= step for at in cfg.restarts):
            self._restart()
        if self.replay.filled and self.iteration % self._observe_every == 0:
            self._observe()
        if len(self.replay) < self._enough:
            return {}
        with self.clock.time("sample"):  # a part of the time of the update
            sample = self.replay.sample(cfg.updates * cfg.batch_size, cfg.gamma, self.streams["replay"])
        if self.scaler is not None:
            sample = replace(sample, reward=sample.reward * self.scaler.factor())
        sample = self.algo.plugs.drawn(sample)
        done = [self._gradient_step(part) for part in sample.split(cfg.updates)]
        if self.replay.priorities is not None:
            self.replay.priorities.update(sample.index, torch.cat([error().abs().mean(0) for error, _ in done]))
        return done[-1][1]()

    def _gradient_step(self, rows: Sample) -> tuple[Callable[[], Tensor], Callable[[], dict[str, Tensor]]]:
        progress = self.step / self.cfg.train.total_steps
        self.algo.recall(self.replay, self.streams["replay"], progress)
        return self.algo.update(rows, self.streams["policy"], progress)

    def _restart(self) -> None:
        """Networks and optimisers as new (Nikishin et al. 2022), but for what they know of the observations."""
        self.algo.restart_as(build_algo(self.cfg, self.env, self.streams))

    def _store(self, step: Transition, following: Obs) -> None:
        self.replay.add(step, following)
        if self.scaler is not None:
            self.scaler.add(step)

    def _observe(self) -> None:
        """Let the normalisers see what was stored since they last did."""
        steps = self._observe_every * self.cfg.algo.num_steps
        obs, valid = self.replay.newest(min(steps, self.replay.filled))
        self.algo.observe(obs, valid)


def train(cfg: Cfg, base: Cfg, make_env: Callable[[RunCfg[Any]], Env] = build_env) -> Path:
    """Train one run and return its folder, see `loop.train`."""
    kind: type[OffPolicy] = OffPolicy
    if cfg.algo.overlap:
        from robo_rl.train import overlap  # built on this

        overlap.check(cfg)
        kind = overlap.Overlapped
    require_memory(cfg, _with_small_replay, make_env)
    return loop.train(cfg, base, kind, make_env)


def _with_small_replay(cfg: RunCfg[Any], env: Env) -> OffPolicy:
    """A run by which to see what an environment takes; the replay is asked for on its own, and looks itself."""
    replay = replace(cfg.algo.replay, capacity=env.num_envs)
    return OffPolicy(replace(cfg, algo=replace(cfg.algo, replay=replay)), env)
