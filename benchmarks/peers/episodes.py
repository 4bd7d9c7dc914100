"""Evaluation, the same for every side: deterministic episodes, the same starts, in Gymnasium's own environment or in
our task."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import gymnasium
import numpy as np
from numpy.typing import NDArray
from record import Point

from robo_rl.config.run_cfg import RunCfg
from robo_rl.eval.evaluate import SEED_OFFSET
from robo_rl.eval.evaluate import judge as held_against
from robo_rl.eval.rollout import at_judged_levels, play_episodes
from robo_rl.eval.stats import mean_interval
from robo_rl.policies.base import Actor
from robo_rl.train.build import build_env

FIRST_SEED = SEED_OFFSET  # no training draws from it

Act = Callable[[NDArray[np.float32]], NDArray[np.float32]]
"""f(observations [N, d]) -> actions [N, A], in the units of the environment."""


class Judge:
    """As many environments as episodes, stepped together."""

    def __init__(self, gym_id: str, episodes: int) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of Gymnasium's models' older attributes
            self._envs: list[gymnasium.Env[Any, Any]] = [gymnasium.make(gym_id) for _ in range(episodes)]
        space = self._envs[0].action_space
        assert isinstance(space, gymnasium.spaces.Box)
        self.low, self.high = space.low, space.high

    def returns(self, act: Act) -> tuple[float, ...]:
        """Sum of rewards of each episode."""
        envs = self._envs
        obs = np.stack([env.reset(seed=FIRST_SEED + i)[0] for i, env in enumerate(envs)])
        total, running = np.zeros(len(envs)), np.ones(len(envs), dtype=bool)
        while running.any():
            actions = act(obs.astype(np.float32)).clip(self.low, self.high)
            for i in np.flatnonzero(running):
                obs[i], reward, terminated, truncated, _ = envs[i].step(actions[i])
                total[i] += float(reward)
                running[i] = not (terminated or truncated)
        return tuple(total.tolist())

    def close(self) -> None:
        """Release the simulators."""
        for env in self._envs:
            env.close()


class TaskJudge:
    """Our task, as `robo-rl eval` plays it."""

    def __init__(self, cfg: RunCfg[Any], episodes: int) -> None:
        self._task = at_judged_levels(cfg.task)
        self._env = build_env(replace(cfg, task=self._task, seed=SEED_OFFSET), episodes)

    def point(self, step: int, wall_s: float, cpu_s: float, policy: Actor) -> Point:
        """Returns, and whether every criterion of the task is met."""
        outcome = play_episodes(self._env, policy)
        stats = {name: mean_interval(values) for name, values in outcome.items()}
        accepted = all(held_against(self._task, criterion, stats).passed for criterion in self._task.acceptance)
        return Point(step, wall_s, cpu_s, tuple(outcome["return"].tolist()), accepted)

    def close(self) -> None:
        """Release the simulator."""
        self._env.close()
