"""Our environment as a `gymnasium.vector.VectorEnv`, for libraries that train on that interface."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch

from robo_rl.env.adapters import spaces
from robo_rl.env.adapters.spaces import array
from robo_rl.env.step import Obs, Step
from robo_rl.env.vec_env import VecEnv
from robo_rl.extras import missing_extra

try:
    from gymnasium.spaces import Space
    from gymnasium.vector import AutoresetMode, VectorEnv
    from gymnasium.vector.utils import batch_space
except ModuleNotFoundError as error:
    raise missing_extra(error) or error from error

Info = dict[str, Any]


class GymnasiumVectorEnv(VectorEnv[Any, Any, np.ndarray]):
    """A `VecEnv` with same-step autoreset: NumPy in, NumPy out, no memory shared with the environment.

    Observations are one Box `[N, d]`, or a Dict of Boxes where several groups are asked for. The action space is the
    box of dimensionless actions outside of which nothing changes any more.

    `infos` are laid out as by `gymnasium.vector.SyncVectorEnv`: on rows that ended, `final_obs` (one array or dict for
    each row) and `final_info` hold the end of the old episode; each key `k` comes with a mask `_k`. Rows that went on
    have `reward/<term>`; `final_info` adds `episode/<name>` and `valid`, false where physics diverged: such a row is
    truncated with zero reward and a zero observation, and must not be learnt from.
    """

    def __init__(self, env: VecEnv, groups: tuple[str, ...] = ("policy",)) -> None:
        """Wrap `env` and give its observation `groups`. Raises UserError for a group that the task does not have."""
        self.metadata = {"autoreset_mode": AutoresetMode.SAME_STEP, "render_modes": []}
        self.env, self.groups, self.num_envs = env, groups, env.num_envs
        self.single_observation_space: Space[Any] = spaces.observation_space(env, groups)
        self.single_action_space: Space[Any] = spaces.action_space(env)
        self.observation_space = batch_space(self.single_observation_space, env.num_envs)
        self.action_space = batch_space(self.single_action_space, env.num_envs)

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> tuple[Any, Info]:
        """Start all episodes anew, or those of `options["reset_mask"]` (bool array `[N]`).

        With a seed, everything that follows is as after building the environment with that seed.
        """
        super().reset(seed=seed)
        if seed is not None:
            self.env.reseed(seed)
        mask = (options or {}).get("reset_mask")
        obs = self.env.reset(None if mask is None else torch.as_tensor(mask, device=self.env.device))
        return spaces.observations(obs, self.groups), {}

    def step(self, actions: Any) -> tuple[Any, np.ndarray, np.ndarray, np.ndarray, Info]:
        """One control step with actions `[N, A]`. Raises UserError for a wrong shape or a value that is not finite."""
        action = torch.as_tensor(np.asarray(actions), dtype=torch.float32, device=self.env.device)
        step = self.env.step(action)
        obs = spaces.observations(step.obs, self.groups)
        reward = array(step.reward).astype(np.float64)
        return obs, reward, array(step.terminated), array(step.truncated), self._infos(step)

    def close_extras(self, **kwargs: Any) -> None:
        """Release the simulator."""
        self.env.close()

    def _infos(self, step: Step) -> Info:
        ended = array(step.terminated | step.truncated)
        log = {name: array(value) for name, value in step.log.items()}
        infos = _masked({k: v for k, v in log.items() if not k.startswith("episode/")}, ~ended)
        if ended.any():
            infos |= {"final_obs": self._rows(step.final_obs, ended), "_final_obs": ended.copy()}
            final = _masked({**log, "valid": array(step.valid)}, ended)
            infos |= {"final_info": final, "_final_info": ended.copy()}
        return infos

    def _rows(self, obs: Obs, mask: np.ndarray) -> np.ndarray:
        """`[N]` array of objects: the observation of each row of the mask, None elsewhere."""
        arrays = {name: array(obs[name]) for name in self.groups}
        out = np.full(self.num_envs, None, dtype=object)
        for i in np.flatnonzero(mask):
            row = {name: value[i].copy() for name, value in arrays.items()}
            out[i] = row[self.groups[0]] if len(row) == 1 else row
        return out


def _masked(values: dict[str, np.ndarray], mask: np.ndarray) -> Info:
    """Each value, zero outside the mask, with its mask; nothing where the mask is empty."""
    if not mask.any():
        return {}
    infos: Info = {}
    for name, value in values.items():
        infos[name] = np.where(mask, value, np.zeros_like(value))
        infos[f"_{name}"] = mask.copy()
    return infos
