"""A Gymnasium environment with our interface, so that our runners train in it: `task=gym/Pendulum-v1`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import mujoco
import numpy as np
from torch import Tensor

from robo_rl.env.adapters.serial import ActionBox, Limits, Memory, OneStep, Physics, SerialVecEnv, check_count
from robo_rl.env.gym_task import check_id
from robo_rl.errors import UserError
from robo_rl.extras import missing_extra

try:
    import gymnasium as gym
    from gymnasium.spaces import Box

    from robo_rl.env.adapters import gym_memory
except ModuleNotFoundError as error:
    raise missing_extra(error) or error from error


class GymVecEnv(SerialVecEnv):
    """N copies of a Gymnasium environment, see `HostVecEnv`."""

    def __init__(
        self, env_id: str, num_envs: int, seed: int = 0, restart_on_load: bool = False, limit: int | None = None
    ) -> None:
        """Make the environments; `limit` cuts an episode after so many steps.

        `restart_on_load`: see `HostVecEnv`; exact are environments of MuJoCo and of plain numbers. Raises UserError
        for an unknown id, one that cannot be built, a limit beyond its own, and actions or observations that are no
        vectors of numbers.
        """
        check_count(num_envs)
        check_id(env_id)
        self._envs = [_make(env_id) for _ in range(num_envs)]
        first = self._envs[0]
        self._space, self._action_shape = first.observation_space, first.action_space.shape
        size, box = _flat_size(env_id, self._space), _action_box(env_id, first.action_space)
        limits = Limits(first.spec.max_episode_steps if first.spec else None, limit)
        super().__init__(f"gym/{env_id}", num_envs, seed, box, size, exact=not restart_on_load, limits=limits)
        self.step_dt = float(getattr(first.unwrapped, "dt", 0.0)) or 1.0 / first.metadata.get("render_fps", 1.0)

    def reset_one(self, i: int, seed: int | None) -> np.ndarray:
        """Begin an episode in env i."""
        return self._flat(self._envs[i].reset(seed=seed)[0])

    def step_one(self, i: int, target: np.ndarray) -> OneStep:
        """Step env i."""
        obs, reward, terminated, truncated, _ = self._envs[i].step(target.reshape(self._action_shape))
        return OneStep(self._flat(obs), float(reward), bool(terminated), bool(truncated))

    def save_one(self, i: int) -> Memory:
        """What env i remembers."""
        return gym_memory.save(self._envs[i])

    def load_one(self, i: int, memory: Mapping[str, Tensor]) -> None:
        """Put env i where `save_one` found it."""
        gym_memory.load(self._envs[i], memory)

    def physics(self, count: int) -> list[Physics]:
        """Of the first `count` envs, where Gymnasium's MuJoCo environments are under the wrappers."""
        inner: list[Any] = [env.unwrapped for env in self._envs[:count]]
        if not isinstance(getattr(inner[0], "model", None), mujoco.MjModel):
            return []
        return [Physics(one.model, one.data, Path(getattr(one, "fullpath", "")).parent) for one in inner]

    def close(self) -> None:
        """Release the environments."""
        for env in self._envs:
            env.close()

    def _flat(self, obs: Any) -> np.ndarray:
        return np.asarray(gym.spaces.flatten(self._space, obs), dtype=np.float32)


def _make(env_id: str) -> gym.Env[Any, Any]:
    try:
        return gym.make(env_id, disable_env_checker=True)
    except (gym.error.Error, ImportError, TypeError) as error:
        raise UserError(f"Gymnasium cannot make {env_id}: {str(error).partition(chr(10))[0]}") from error


def _flat_size(env_id: str, space: gym.Space[Any]) -> int:
    flat = gym.spaces.flatten_space(space) if space.is_np_flattenable else None
    if not isinstance(flat, Box):
        raise UserError(
            f"observations of {env_id} are {space}; only those that flatten to a vector of numbers are known"
        )
    return int(np.prod(flat.shape))


def _action_box(env_id: str, space: gym.Space[Any]) -> ActionBox:
    if not isinstance(space, Box) or not np.issubdtype(space.dtype, np.floating):
        raise UserError(
            f"actions of {env_id} are {space}; only continuous ones (a Box) can be trained, e.g. Pendulum-v1"
        )
    return ActionBox(space.low.ravel().astype(np.float32), space.high.ravel().astype(np.float32))
