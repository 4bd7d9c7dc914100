"""Our environment as a `VecEnv` of stable-baselines3."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from typing import Any, NoReturn

import numpy as np
import torch
from torch import Tensor

from robo_rl.env.adapters import spaces
from robo_rl.env.adapters.spaces import array
from robo_rl.env.step import Obs, Step
from robo_rl.env.vec_env import VecEnv
from robo_rl.errors import UserError
from robo_rl.extras import missing_extra

try:
    from stable_baselines3.common.vec_env import base_vec_env as sb3
except ModuleNotFoundError as error:
    raise missing_extra(error) or error from error


class Sb3VecEnv(sb3.VecEnv):
    """A `VecEnv` for stable-baselines3: NumPy in, NumPy out, no memory shared with the environment.

    Observations are one Box, or a Dict of Boxes where several groups are asked for (`MultiInputPolicy`). `infos` of a
    row that ended hold `terminal_observation`, `TimeLimit.truncated`, and what a `Monitor` adds, which is not needed:
    `episode` (`r`, `l`, `t`) and `is_success`.

    The library knows no invalid rows. Where physics diverged (`valid` false in the row's info) the reward is 0 and the
    episode is cut, with the last observation before the step as the terminal one: its value takes the place of what was
    lost, and next to nothing is learnt from the row. It has no `episode` and enters no statistic.
    """

    def __init__(self, env: VecEnv, groups: tuple[str, ...] = ("policy",)) -> None:
        """Wrap `env` and give its observation `groups`. Raises UserError for a group that the task does not have."""
        self.env, self.groups = env, groups
        self.render_mode = None
        self._action = torch.zeros(env.num_envs, env.action_dim, device=env.device)
        self._start_s = time.monotonic()
        super().__init__(env.num_envs, spaces.observation_space(env, groups), spaces.action_space(env))

    def reset(self) -> Any:
        """First observations of new episodes; after `seed(n)` all that follows is as after building with seed n."""
        if self._seeds[0] is not None:
            self.env.reseed(self._seeds[0])
        self._reset_seeds()
        self._reset_options()
        return spaces.observations(self.env.reset(), self.groups)

    def step_async(self, actions: np.ndarray) -> None:
        """Take the actions `[N, A]` of the step that `step_wait` makes."""
        self._action = torch.as_tensor(np.asarray(actions), dtype=torch.float32, device=self.env.device)

    def step_wait(self) -> tuple[Any, np.ndarray, np.ndarray, list[dict[str, Any]]]:
        """Observations, rewards `[N]`, whether an episode ended `[N]`, and one dict for each row.

        Raises UserError for a wrong shape or a value that is not finite.
        """
        before = self.env.last_obs
        step = self.env.step(self._action)
        obs, done = spaces.observations(step.obs, self.groups), array(step.terminated | step.truncated)
        return obs, array(step.reward), done, self._infos(step, before, done)

    def close(self) -> None:
        """Release the simulator."""
        self.env.close()

    def get_attr(self, attr_name: str, indices: sb3.VecEnvIndices = None) -> list[Any]:
        """An attribute of the environment, once for each index: all rows are one object."""
        holder = self if attr_name == "render_mode" else self.env
        return [getattr(holder, attr_name)] * len(self._rows(indices))

    def set_attr(self, attr_name: str, value: Any, indices: sb3.VecEnvIndices = None) -> NoReturn:
        """Refused, as rows have no attributes of their own."""
        raise UserError(f'the rows are one batched environment: set "{attr_name}" on `.env` itself')

    def env_method(self, method_name: str, *args: Any, indices: sb3.VecEnvIndices = None, **kwargs: Any) -> NoReturn:
        """Refused, as rows have no methods of their own."""
        raise UserError(f'the rows are one batched environment: call "{method_name}" on `.env` itself')

    def env_is_wrapped(self, wrapper_class: type[Any], indices: sb3.VecEnvIndices = None) -> list[bool]:
        """False for each index: a row is in no Gymnasium wrapper."""
        return [False] * len(self._rows(indices))

    def _rows(self, indices: sb3.VecEnvIndices) -> Sequence[int]:
        return list(self._get_indices(indices))

    def _infos(self, step: Step, before: Obs, done: np.ndarray) -> list[dict[str, Any]]:
        valid = array(step.valid)
        infos: list[dict[str, Any]] = [{"valid": ok, "TimeLimit.truncated": False} for ok in valid.tolist()]
        ended = np.flatnonzero(done)
        if len(ended):
            rows = torch.as_tensor(ended, device=self.env.device)
            last = {k: _last(step.valid, step.final_obs[k], before[k])[rows] for k in self.groups}
            terminal = spaces.observations(last, self.groups)
            truncated = array(step.truncated)
            log = {name: array(value[rows]) for name, value in step.log.items() if name.startswith("episode/")}
            for k, i in enumerate(ended):
                infos[i]["terminal_observation"] = _row(terminal, k)
                infos[i]["TimeLimit.truncated"] = bool(truncated[i])
                if valid[i]:
                    infos[i] |= self._episode({name: float(value[k]) for name, value in log.items()})
        return infos

    def _episode(self, log: dict[str, float]) -> dict[str, Any]:
        seconds = round(time.monotonic() - self._start_s, 6)
        episode = {"r": log["episode/return"], "l": int(log["episode/length"]), "t": seconds}
        known = {name: value for name, value in log.items() if not math.isnan(value)}  # metrics that counted
        return {"episode": episode, "is_success": bool(log["episode/success"]), **known}


def _last(valid: Tensor, final: Tensor, before: Tensor) -> Tensor:
    """Last observation `[N, d]` that is known of each row."""
    return torch.where(valid.unsqueeze(1), final, before)


def _row(obs: Any, k: int) -> Any:
    return {name: value[k] for name, value in obs.items()} if isinstance(obs, dict) else obs[k]
