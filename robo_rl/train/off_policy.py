"""Training off-policy: act -> replay -> sample -> update."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from robo_rl.algos.sac import SAC, SACCfg
from robo_rl.config.run_cfg import RunCfg
from robo_rl.data.replay import Replay
from robo_rl.data.rollout import Transition
from robo_rl.env.step import Obs
from robo_rl.train import loop
from robo_rl.train.build import build_algo, build_env
from robo_rl.train.clock import Clock
from robo_rl.train.collect import Env
from robo_rl.train.console import warn
from robo_rl.train.meters import EpisodeMeter
from robo_rl.train.streams import Streams

_OBSERVED = 64  # env steps from one update of the observation statistics to the next, so that it costs nothing


class OffPolicy:
    """All that changes during a run, and nothing that only watches it."""

    def __init__(self, cfg: RunCfg[SACCfg], env: Env) -> None:
        self.cfg, self.env = cfg, env
        self.streams = Streams(cfg.seed, cfg.device)
        self.algo: SAC = build_algo(cfg, env, self.streams)
        groups = {self.algo.policy.obs_group, self.algo.critic.obs_group}
        shapes = {name: (env.obs_dims[name],) for name in sorted(groups)}
        self.replay = Replay(cfg.algo.replay, env.num_envs, shapes, env.action_dim, cfg.device)
        self.episodes = EpisodeMeter(cfg.device)
        self.iteration, self.clock = 0, Clock()
        self._obs: Obs = {}
        self._state = self.algo.policy.initial_state(env.num_envs)
        self._is_first = torch.ones(env.num_envs, dtype=torch.bool, device=self._state.device)
        self._observe_every = max(1, _OBSERVED // (cfg.algo.num_steps * env.num_envs))  # iterations

    @property
    def step(self) -> int:
        """Environment steps so far."""
        return self.iteration * self.cfg.algo.num_steps * self.env.num_envs

    def start(self) -> None:
        """Begin every environment anew."""
        self._obs = self.env.start()

    @torch.no_grad()
    def collect(self, stop: Callable[[], bool]) -> bool:
        """Act for `num_steps` control steps; false if `stop()` was true first."""
        if stop():
            return False
        by_chance = self.cfg.algo.start == "uniform" and self.step < self.cfg.algo.start_steps
        for _ in range(self.cfg.algo.num_steps):
            self._act(by_chance)
        return True

    def learn(self) -> dict[str, Tensor]:
        """The gradient steps of an iteration, from one draw; none until `start_steps` env steps are stored."""
        cfg = self.cfg.algo
        self.iteration += 1
        if self.iteration % self._observe_every == 0:
            self._observe()
        if self.step < cfg.start_steps:
            return {}
        sample = self.replay.sample(cfg.updates * cfg.batch_size, cfg.gamma, self.streams["replay"])
        done = [self.algo.update(part, self.streams["policy"]) for part in sample.split(cfg.updates)]
        if self.replay.priorities is not None:
            self.replay.priorities.update(sample.index, torch.cat([error.abs().mean(0) for error, _ in done]))
        return done[-1][1]()

    def state_dict(self) -> dict[str, Any]:
        """Complete: a run that continues from it equals one that was never interrupted."""
        return {
            **self.algo.state_dict(),
            "replay": self.replay.state_dict(),
            "env": self.env.state_dict(),
            "collector": {"obs": dict(self._obs), "is_first": self._is_first},
            "episodes": self.episodes.state_dict(),
            "streams": self.streams.state_dict(),
            "counters": {"iteration": self.iteration, "elapsed_s": self.clock.total_s},
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`. Without a replay, which only the latest checkpoint has, one is filled anew."""
        self.algo.load_state_dict(state)
        if "replay" in state:
            self.replay.load_state_dict(state["replay"])
        else:
            warn("this checkpoint holds no replay, as all but the latest: the run goes on with an empty one")
        self.env.load_state_dict(state["env"])
        device = self._is_first.device
        self._obs = {name: value.to(device) for name, value in state["collector"]["obs"].items()}
        self._is_first = state["collector"]["is_first"].to(device)
        self.episodes.load_state_dict(state["episodes"])
        self.streams.load_state_dict(state["streams"])
        self.iteration, self.clock = state["counters"]["iteration"], Clock(state["counters"]["elapsed_s"])

    def _act(self, by_chance: bool) -> None:
        policy, noise = self.algo.policy, self.streams["noise"]
        if by_chance:
            u = torch.rand(self.env.num_envs, policy.action_dim, generator=noise, device=noise.device)
            action = policy.middle + policy.reach * (2.0 * u - 1.0)
        else:
            action = policy.act(self._obs, self._state, self._is_first, noise).action
        step = self.env.step(action)
        self.replay.add(
            Transition(
                obs=self._obs,
                action=action,
                aux={},
                state=self._state,
                is_first=self._is_first,
                reward=step.reward,
                terminated=step.terminated,
                truncated=step.truncated,
                valid=step.valid,
                final_obs=step.final_obs,
            ),
            step.obs,
        )
        ended = step.terminated | step.truncated
        self.episodes.add(step.log, ended, step.valid)
        self._obs, self._is_first = step.obs, ended | ~step.valid

    def _observe(self) -> None:
        """Let the normalisers see what was stored since they last did."""
        steps = self._observe_every * self.cfg.algo.num_steps
        obs, valid = self.replay.newest(min(steps, self.replay.filled))
        self.algo.observe(obs, valid)


def train(cfg: RunCfg[SACCfg], base: RunCfg[SACCfg], make_env: Callable[[RunCfg[Any]], Env] = build_env) -> Path:
    """Train one run and return its folder, see `loop.train`."""
    return loop.train(cfg, base, OffPolicy, make_env)
