"""Environments of another project under our interface, on the CPU: all at once, or one after the other."""

from __future__ import annotations

import abc
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor

from robo_rl.env.step import Obs, Step
from robo_rl.errors import UserError

if TYPE_CHECKING:
    import mujoco

Memory = dict[str, Tensor]


@dataclass(frozen=True)
class ActionBox:
    """What an environment takes: bounds `[A]`, infinite where there is none."""

    low: np.ndarray
    high: np.ndarray

    def ends(self) -> tuple[Tensor, Tensor]:
        """The actions that reach the bounds, -1 and 1; infinite where there is none. [A] each."""
        bounded = torch.from_numpy(np.isfinite(self.low) & np.isfinite(self.high))
        high = torch.where(bounded, 1.0, torch.inf)
        return -high, high

    def target(self, action: np.ndarray) -> np.ndarray:
        """A bounded dimension is reached from its low (-1) to its high (+1) and not beyond; others are passed on."""
        bounded = np.isfinite(self.low) & np.isfinite(self.high)
        with np.errstate(invalid="ignore"):
            middle = np.where(bounded, 0.5 * (self.low + self.high), 0.0).astype(np.float32)
            half = np.where(bounded, 0.5 * (self.high - self.low), 1.0).astype(np.float32)
        return (middle + half * action).clip(self.low, self.high)


@dataclass(frozen=True)
class OneStep:
    """One step of one environment."""

    obs: np.ndarray  # [d] float32
    reward: float
    terminated: bool
    truncated: bool


@dataclass(frozen=True)
class Physics:
    """The simulation of one environment, where it is MuJoCo in this process."""

    model: mujoco.MjModel
    data: mujoco.MjData
    folder: Path  # where the files are that its XML names


@dataclass(frozen=True)
class Limits:
    """Control steps after which an episode is cut, None for never."""

    own: int | None  # by the environment itself
    asked: int | None  # by us

    def first(self, name: str) -> int | None:
        """The one that cuts. Raises UserError for one that was asked for and never would."""
        if self.own is not None and self.asked is not None and self.asked > self.own:
            raise UserError(
                f"task.max_episode_steps={self.asked}: {name} itself cuts an episode after {self.own} steps; "
                "give no more than that, or null"
            )
        return self.asked or self.own


class HostVecEnv(abc.ABC):
    """N copies of an environment with the interface of `VecEnv`.

    One observation group, `policy`: the observation, flattened. Actions are dimensionless, see `ActionBox`. Env i draws
    the same random numbers whatever `num_envs` is. A family of environments says how they are stepped and saved.
    """

    device = torch.device("cpu")
    step_dt: float

    def __init__(
        self, name: str, num_envs: int, seed: int, box: ActionBox, obs_size: int, exact: bool, limits: Limits
    ) -> None:
        """`exact` false makes the state of an environment that cannot be saved empty instead of an error; after loading
        it, all episodes begin anew. Raises UserError for a limit beyond the environment's own."""
        self.id, self.num_envs = name, num_envs
        self.max_episode_steps, self._cut = limits.first(name), limits.asked
        self.obs_dims, self.action_dim = {"policy": obs_size}, len(box.low)
        self._box, self._seed, self._exact = box, seed, exact
        self._only_reset = False  # the next step starts new episodes and does nothing else
        self._obs: Obs = {}
        self._return, self._length = torch.zeros(num_envs), torch.zeros(num_envs)

    @property
    def action_bounds(self) -> tuple[Tensor, Tensor]:
        """Lower and upper actions `[A]` beyond which nothing changes; infinite where there is no bound."""
        return self._box.ends()

    @abc.abstractmethod
    def reset_one(self, i: int, seed: int | None) -> np.ndarray:
        """Begin an episode in env i; with a seed its random numbers begin anew. Observation `[d]` float32."""

    @abc.abstractmethod
    def step_all(self, targets: np.ndarray) -> list[OneStep]:
        """Step every env with targets `[N, A]` in its own unit; a value that is not finite cuts the row."""

    @abc.abstractmethod
    def save_one(self, i: int) -> Memory:
        """All that the future of env i depends on. Raises UserError where that cannot be saved."""

    @abc.abstractmethod
    def load_one(self, i: int, memory: Mapping[str, Tensor]) -> None:
        """Inverse of `save_one`, in an environment built alike."""

    @abc.abstractmethod
    def close(self) -> None:
        """Release the environments."""

    def physics(self, count: int) -> list[Physics]:
        """Of the first `count` envs; empty where it is of another kind."""
        del count
        return []

    def reset(self) -> Obs:
        """Start every env anew. The first reset seeds them, later ones go on drawing."""
        seeds = [None if self._obs else seed_of(self._seed, i) for i in range(self.num_envs)]
        rows = [self.reset_one(i, seed) for i, seed in enumerate(seeds)]
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
        targets = self._box.target(action.numpy())
        rows = self.step_all(targets)
        final = torch.from_numpy(np.stack([row.obs for row in rows]))
        reward = torch.tensor([float(row.reward) for row in rows])
        terminated = torch.tensor([bool(row.terminated) for row in rows])
        truncated = torch.tensor([bool(row.truncated) for row in rows])
        if self._cut is not None:
            truncated = truncated | (self._length + 1.0 >= self._cut)
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

        Raises UserError for environments that cannot be saved, unless built to restart on load.
        """
        try:
            memory = {str(i): self.save_one(i) for i in range(self.num_envs)}
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
        for i in range(self.num_envs):
            self.load_one(i, state["envs"][str(i)])
        self._obs = {name: value.clone() for name, value in state["obs"].items()}
        self._return, self._length = state["return"].clone(), state["length"].clone()

    def _finish(self, final: Tensor, reward: Tensor, terminated: Tensor, truncated: Tensor, valid: Tensor) -> Step:
        self._return, self._length = self._return + reward, self._length + 1.0
        log = {"reward/env": reward, **self.log, "episode/terminated": terminated.float()}
        ended = terminated | truncated
        obs = final.clone()
        for i in ended.nonzero()[:, 0].tolist():
            obs[i] = torch.from_numpy(self.reset_one(i, None))
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


class SerialVecEnv(HostVecEnv):
    """N copies that are stepped one after the other."""

    @abc.abstractmethod
    def step_one(self, i: int, target: np.ndarray) -> OneStep:
        """Step env i with a target `[A]` in its own unit; a value that is not finite cuts the row."""

    def step_all(self, targets: np.ndarray) -> list[OneStep]:
        """See `HostVecEnv`."""
        return [self.step_one(i, target) for i, target in enumerate(targets)]


def check_count(num_envs: int) -> None:
    """Raise UserError for less than one environment."""
    if num_envs < 1:
        raise UserError(f"env.num_envs is {num_envs}; it must be at least 1")


def seed_of(seed: int, env: int) -> int:
    """An independent seed for each env, below 2^32."""
    return int(np.random.SeedSequence([seed % 2**64, env]).generate_state(1)[0])
