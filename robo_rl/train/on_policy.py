"""Training on-policy: collect -> returns -> update."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import torch

from robo_rl import ranks
from robo_rl.algos.modes import Run
from robo_rl.algos.ppo import PPO, PPOCfg
from robo_rl.config.run_cfg import RunCfg
from robo_rl.data.rollout import Obs, Rollout
from robo_rl.interventions.plugs import Plugs
from robo_rl.policies.base import Actor
from robo_rl.policies.gaussian import GaussianPolicy
from robo_rl.train import loop
from robo_rl.train.build import build_algo, build_env, run_in_mode
from robo_rl.train.clock import Clock
from robo_rl.train.collect import Collector, Env
from robo_rl.train.memory import require_memory
from robo_rl.train.meters import EpisodeMeter, MetricMeter
from robo_rl.train.on_policy_hooks import build_hooks
from robo_rl.train.streams import Streams


class OnPolicyAlgo(Protocol):
    """What learns from full rollouts."""

    groups: set[str]  # of observations that are kept
    final_group: str  # the one of which the last observations of episodes are kept
    run: Run  # how its programs run
    plugs: Plugs  # its interventions

    @property
    def policy(self) -> GaussianPolicy:
        """What is evaluated and exported."""

    @property
    def rollouts(self) -> int:
        """How many the algorithm learns from at once."""

    def acting(self, rollout: Rollout) -> Actor:
        """Who acts in training; its steps go to `rollout`."""

    def learn(self, rollout: Rollout, generator: torch.Generator, progress: float = 0.0) -> dict[str, torch.Tensor]:
        """One iteration; `progress` is the share of the training that is over. Scalar tensors."""
        ...

    def observe(self, obs: Obs, valid: torch.Tensor) -> None:
        """Update the observation statistics."""
        ...

    def state_dict(self) -> dict[str, Any]:
        """All that changes."""
        ...

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`."""
        ...


class OnPolicy:
    """All that changes during a run, and nothing that only watches it."""

    def __init__(self, cfg: RunCfg[Any], env: Env) -> None:
        self.cfg = cfg
        self.streams = Streams(cfg.seed, cfg.device)
        self.env = env
        self.algo = self.build()
        run_in_mode(self.algo, cfg)
        self.rollout = Rollout(cfg.algo.num_steps, env.num_envs, self.algo.groups, self.algo.final_group)
        self.episodes, self.updates = EpisodeMeter(cfg.device), MetricMeter()
        actor = self.algo.acting(self.rollout)
        self.collector = Collector(env, actor, self.rollout, self.streams["noise"], self.episodes)
        self.iteration, self.clock = 0, Clock()

    def build(self) -> OnPolicyAlgo:
        """What learns. Raises UserError for a setting that does not fit."""
        algo: PPO = build_algo(self.cfg, self.env, self.streams, build_hooks(self.cfg, self.env, self.streams))
        return algo

    @property
    def step(self) -> int:
        """Environment steps so far, of all processes and those of an unfinished rollout included."""
        return (self.iteration * self.rollout.steps + self.rollout.t) * self.env.num_envs * ranks.size()

    @property
    def bytes_per_rollout(self) -> int:
        """Of what the environments have stored that is learned from at once."""
        return self.algo.rollouts * sum(value.nbytes for value in self.rollout.data.values())

    def start(self) -> None:
        """Begin every environment anew."""
        self.collector.start()

    def collect(self, stop: Callable[[], bool]) -> bool:
        """Fill the rollout; false if `stop()` was true first."""
        return self.collector.fill(stop)

    def learn(self) -> dict[str, torch.Tensor]:
        """Returns and update from a full rollout; empties it."""
        algo, rollout = self.algo, self.rollout
        seen = (rollout.obs(), rollout.data["valid"])
        if self.iteration == 0:
            # The first policy ignores its observations (tiny head): here statistics may come before learning, so
            # that no update is made on raw scales and undone by the first statistics.
            algo.observe(*seen)
        over = self.iteration * rollout.steps * self.env.num_envs * ranks.size() / self.cfg.train.total_steps
        metrics = algo.learn(rollout, self.streams["order"], min(over, 1.0))
        algo.observe(*seen)
        rollout.clear()
        self.iteration += 1
        return metrics

    def watched(self) -> dict[str, float]:
        """See `loop.Run`."""
        return self.algo.plugs.metrics()

    def state_dict(self) -> dict[str, Any]:
        """Complete: a run that continues from it equals one that was never interrupted."""
        return {
            **self.algo.state_dict(),
            "interventions": self.algo.plugs.state_dict(),
            "env": self.env.state_dict(),
            "collector": self.collector.state_dict(),
            "episodes": self.episodes.state_dict(),
            "updates": self.updates.state_dict(),
            "streams": self.streams.state_dict(),
            "counters": {"iteration": self.iteration, "elapsed_s": self.clock.total_s},
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`."""
        self.algo.load_state_dict(state)
        if "interventions" in state:  # not in a checkpoint from before there were any
            self.algo.plugs.load_state_dict(state["interventions"])
        self.env.load_state_dict(state["env"])
        self.collector.load_state_dict(state["collector"])
        self.episodes.load_state_dict(state["episodes"])
        self.updates.load_state_dict(state["updates"])
        self.streams.load_state_dict(state["streams"])
        self.iteration, self.clock = state["counters"]["iteration"], Clock(state["counters"]["elapsed_s"])


def train(cfg: RunCfg[PPOCfg], base: RunCfg[PPOCfg], make_env: Callable[[RunCfg[Any]], Env] = build_env) -> Path:
    """Train one run and return its folder, see `loop.train`."""
    require_memory(cfg, OnPolicy, make_env)
    return loop.train(cfg, base, OnPolicy, make_env)
