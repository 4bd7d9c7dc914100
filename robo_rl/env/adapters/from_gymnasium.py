"""A Gymnasium environment with our interface, so that our runners train in it: `task=gym/Pendulum-v1`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from torch import Tensor

from robo_rl.env.gym_task import check_id
from robo_rl.env.vec_env import Obs, Step
from robo_rl.errors import UserError
from robo_rl.extras import missing_extra

try:
    import gymnasium as gym
    from gymnasium.spaces import Box

    from robo_rl.env.adapters import gym_memory
except ModuleNotFoundError as error:
    raise missing_extra(error) or error from error


class GymVecEnv:
    """N copies of a Gymnasium environment, stepped one after the other, with the interface of `VecEnv`.

    One observation group, `policy`: the observation, flattened. Actions are dimensionless: a Box with bounds is reached
    from its low (-1) to its high (+1) and not beyond; dimensions without bounds are passed on as they are. Env i draws
    the same random numbers whatever `num_envs` is.
    """

    def __init__(self, env_id: str, num_envs: int, seed: int = 0, restart_on_load: bool = False) -> None:
        """Make the environments.

        `restart_on_load` makes the state of an environment that cannot be saved empty instead of an error; after
        loading it, all episodes begin anew. Raises UserError for an unknown id, one that cannot be built, and
        actions or observations that are no vectors of numbers.
        """
        if num_envs < 1:
            raise UserError(f"env.num_envs is {num_envs}; it must be at least 1")
        check_id(env_id)
        self.id, self.num_envs, self.device = env_id, num_envs, torch.device("cpu")
        self._envs = [_make(env_id) for _ in range(num_envs)]
        first = self._envs[0]
        self._space = first.observation_space
        self.obs_dims = {"policy": _flat_size(env_id, self._space)}
        self._middle, self._half, self._low, self._high = _action_scale(env_id, first.action_space)
        self._action_shape = first.action_space.shape
        self.action_dim = len(self._middle)
        self.step_dt = float(getattr(first.unwrapped, "dt", 0.0)) or 1.0 / first.metadata.get("render_fps", 1.0)
        self.max_episode_steps: int | None = first.spec.max_episode_steps if first.spec else None
        self._seed, self._exact = seed, not restart_on_load
        self._only_reset = False  # the next step starts new episodes and does nothing else
        self._obs: Obs = {}
        self._return, self._length = torch.zeros(num_envs), torch.zeros(num_envs)

    def reset(self) -> Obs:
        """Start every env anew. The first reset seeds them, later ones go on drawing."""
        seeds: list[int | None] = [None if self._obs else _seed_of(self._seed, i) for i in range(self.num_envs)]
        rows = [self._flat(env.reset(seed=seed)[0]) for env, seed in zip(self._envs, seeds)]
        self._obs = {"policy": torch.from_numpy(np.stack(rows))}
        self._return, self._length = torch.zeros(self.num_envs), torch.zeros(self.num_envs)
        return self._obs

    def start(self) -> Obs:
        """First observations of a training; the environments keep their own time, so all episodes begin at once."""
        return self.reset()

    def step(self, action: Tensor) -> Step:
        """One step of every env with actions `[N, A]`; rows with a value that is not finite are cut and invalid.

        Raises UserError for a wrong shape or a non-finite action.
        """
        self._check_action(action)
        if self._only_reset:
            return self._reset_step()
        targets = (self._middle + self._half * action.numpy()).clip(self._low, self._high)
        rows = [env.step(target.reshape(self._action_shape)) for env, target in zip(self._envs, targets)]
        final = torch.from_numpy(np.stack([self._flat(row[0]) for row in rows]))
        reward = torch.tensor([float(row[1]) for row in rows])
        terminated, truncated = (torch.tensor([bool(row[k]) for row in rows]) for k in (2, 3))
        valid = torch.isfinite(final).all(1) & torch.isfinite(reward)
        reward, final = reward.where(valid, 0.0), final.where(valid.unsqueeze(1), 0.0)
        terminated = terminated & valid
        truncated = (truncated & ~terminated) | ~valid
        return self._finish(final, reward, terminated, truncated, valid)

    @property
    def last_obs(self) -> Obs:
        """The observation the next action answers to."""
        return self._obs

    @property
    def log(self) -> dict[str, Tensor]:
        """`episode/return` and `episode/length` of the running episodes, `[N]` each."""
        return {"episode/return": self._return, "episode/length": self._length}

    def state_dict(self) -> dict[str, Any]:
        """Everything the future depends on, exact.

        For environments of MuJoCo and of plain numbers; raises UserError for others, unless built to restart on load.
        """
        try:
            memory = {str(i): gym_memory.save(env) for i, env in enumerate(self._envs)}
        except UserError as error:
            if self._exact:
                raise UserError(f"{self.id}: {error}") from None
            return {}
        return {"envs": memory, "obs": dict(self._obs), "return": self._return, "length": self._length}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Continue from `state_dict()` of an equal environment.

        From the state of one that cannot be saved, the next step ignores its action, starts new episodes, is invalid.
        """
        self.reset()
        self._only_reset = "envs" not in state
        if self._only_reset:
            return
        for i, env in enumerate(self._envs):
            gym_memory.load(env, state["envs"][str(i)])
        self._obs = {name: value.clone() for name, value in state["obs"].items()}
        self._return, self._length = state["return"].clone(), state["length"].clone()

    def close(self) -> None:
        """Release the environments."""
        for env in self._envs:
            env.close()

    def _finish(self, final: Tensor, reward: Tensor, terminated: Tensor, truncated: Tensor, valid: Tensor) -> Step:
        self._return, self._length = self._return + reward, self._length + 1.0
        log = {"reward/env": reward, **self.log, "episode/terminated": terminated.float()}
        ended = terminated | truncated
        obs = final.clone()
        for i in ended.nonzero()[:, 0].tolist():
            obs[i] = torch.from_numpy(self._flat(self._envs[i].reset()[0]))
        self._obs = {"policy": obs}
        self._return, self._length = self._return.where(~ended, 0.0), self._length.where(~ended, 0.0)
        return Step(self._obs, reward, terminated, truncated, valid, {"policy": final}, log)

    def _reset_step(self) -> Step:
        """A step that only reset: every row is cut and invalid."""
        self._only_reset = False
        nobody = torch.zeros(self.num_envs, dtype=torch.bool)
        nothing = torch.zeros(self.num_envs)
        final = torch.zeros_like(self._obs["policy"])
        log = {"reward/env": nothing, **self.log, "episode/terminated": nothing}
        return Step(self._obs, nothing, nobody, ~nobody, nobody.clone(), {"policy": final}, log)

    def _check_action(self, action: Tensor) -> None:
        expected = (self.num_envs, self.action_dim)
        if tuple(action.shape) != expected:
            raise UserError(f"action has shape {tuple(action.shape)}; expected {expected} (num_envs, action size)")
        if not bool(torch.isfinite(action).all()):
            raise UserError(f"an action of {self.id} is not finite")
        if not self._obs:
            raise UserError("step() before reset(): call reset() once first")

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


def _action_scale(env_id: str, space: gym.Space[Any]) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Middle, half-width, low and high of the action box, `[A]` each; 0 and 1 where a bound is missing."""
    if not isinstance(space, Box) or not np.issubdtype(space.dtype, np.floating):
        raise UserError(
            f"actions of {env_id} are {space}; only continuous ones (a Box) can be trained, e.g. Pendulum-v1"
        )
    low, high = space.low.ravel().astype(np.float32), space.high.ravel().astype(np.float32)
    bounded = np.isfinite(low) & np.isfinite(high)
    with np.errstate(invalid="ignore"):
        middle = np.where(bounded, 0.5 * (low + high), 0.0).astype(np.float32)
        half = np.where(bounded, 0.5 * (high - low), 1.0).astype(np.float32)
    return middle, half, low, high


def _seed_of(seed: int, env: int) -> int:
    """An independent seed for each env."""
    return int(np.random.SeedSequence([seed % 2**64, env]).generate_state(1)[0])
