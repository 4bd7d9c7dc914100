"""Training by streaming: act -> learn from that one step -> forget it. One env, no buffer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor

from robo_rl.algos.modes import Run
from robo_rl.config.run_cfg import RunCfg
from robo_rl.data.rollout import Obs, Transition
from robo_rl.errors import UserError
from robo_rl.policies.base import Actor
from robo_rl.policies.kinds import PolicyModule
from robo_rl.train import loop
from robo_rl.train.build import build_algo, build_env, run_in_mode
from robo_rl.train.clock import Clock
from robo_rl.train.collect import Env, Stepper
from robo_rl.train.meters import EpisodeMeter, MetricMeter
from robo_rl.train.streams import Streams


class Learner(Protocol):
    """An algorithm that learns from each control step once."""

    policy: PolicyModule
    actor: Actor | None  # who acts in place of the policy, if somebody does
    run: Run  # how its programs run

    def update(self, step: Transition, generator: torch.Generator) -> dict[str, Tensor]:
        """Learn from one control step of one env; scalar tensors."""

    def observe(self, obs: Obs, valid: Tensor) -> None:
        """Update the observation statistics."""

    def state_dict(self) -> dict[str, Any]:
        """All that changes."""

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`."""


class Streaming:
    """All that changes during a run, and nothing that only watches it."""

    def __init__(self, cfg: RunCfg[Any], env: Env) -> None:
        if env.num_envs != 1:
            raise UserError(
                f"algo={cfg.algo_name} learns from one env at a time, each step with a trace of its own past; "
                f"env.num_envs is {env.num_envs}. Use env.num_envs=1, or algo=ppo"
            )
        self.cfg, self.env = cfg, env
        self.streams = Streams(cfg.seed, cfg.device)
        self.algo: Learner = build_algo(cfg, env, self.streams)
        run_in_mode(self.algo, cfg)
        self.episodes, self.updates = EpisodeMeter(cfg.device), MetricMeter()
        self.stepper = Stepper(env, self.algo.policy, self._learn, self.streams["noise"], self.episodes)
        self.taken, self.iteration, self.clock = 0, 0, Clock()  # control steps, whole iterations
        self._valid = torch.ones(1, dtype=torch.bool, device=cfg.device)
        self._sums: dict[str, Tensor] = {}  # of the metrics of the running iteration

    @property
    def step(self) -> int:
        """Environment steps so far."""
        return self.taken

    def start(self) -> None:
        """Begin the environment."""
        self.stepper.start()
        self.algo.observe(self.stepper.obs, self._valid)

    def collect(self, stop: Callable[[], bool]) -> bool:
        """Act and learn until the iteration is full; false if `stop()`, asked before each step, was true first."""
        while True:
            if stop():
                return False
            self.stepper.step(self.algo.actor)
            self.taken += 1
            if self.taken % self.cfg.algo.num_steps == 0:
                return True

    def learn(self) -> dict[str, Tensor]:
        """Means of the metrics of the iteration, in which everything has been learned already."""
        self.iteration += 1
        means = {name: total / self.cfg.algo.num_steps for name, total in self._sums.items()}
        self._sums = {}
        return means

    def watched(self) -> dict[str, float]:
        """Nothing: a batch of one row says little of the units of a network."""
        return {}

    def state_dict(self) -> dict[str, Any]:
        """Complete: a run that continues from it equals one that was never interrupted."""
        return {
            **self.algo.state_dict(),
            "env": self.env.state_dict(),
            "collector": self.stepper.state_dict(),
            "episodes": self.episodes.state_dict(),
            "updates": self.updates.state_dict(),
            "sums": dict(self._sums),
            "streams": self.streams.state_dict(),
            "counters": {"taken": self.taken, "iteration": self.iteration, "elapsed_s": self.clock.total_s},
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`."""
        self.algo.load_state_dict(state)
        self.env.load_state_dict(state["env"])
        self.stepper.load_state_dict(state["collector"])
        self.episodes.load_state_dict(state["episodes"])
        self.updates.load_state_dict(state["updates"])
        self._sums = {name: value.to(self.cfg.device) for name, value in state["sums"].items()}
        self.streams.load_state_dict(state["streams"])
        counters = state["counters"]
        self.taken, self.iteration, self.clock = counters["taken"], counters["iteration"], Clock(counters["elapsed_s"])

    def _learn(self, step: Transition, following: Obs) -> None:
        with torch.enable_grad():
            metrics = self.algo.update(step, self.streams["policy"])
        for name, value in metrics.items():
            self._sums[name] = self._sums[name] + value if name in self._sums else value
        self.algo.observe(following, self._valid)


def train(cfg: RunCfg[Any], base: RunCfg[Any], make_env: Callable[[RunCfg[Any]], Env] = build_env) -> Path:
    """Train one run and return its folder, see `loop.train`."""
    return loop.train(cfg, base, Streaming, make_env)
