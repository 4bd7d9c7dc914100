"""Evaluation, the same for every side: deterministic episodes of Gymnasium's own environment, the same starts."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import gymnasium
import numpy as np
from numpy.typing import NDArray

FIRST_SEED = 1_000_003  # no training draws from it

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
