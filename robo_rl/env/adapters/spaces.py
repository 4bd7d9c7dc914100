"""The spaces of a `VecEnv` in Gymnasium's terms, and its tensors as arrays: for libraries that speak NumPy."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor

from robo_rl.env.step import Obs
from robo_rl.env.vec_env import VecEnv
from robo_rl.errors import UserError, nearest
from robo_rl.extras import missing_extra

try:
    from gymnasium.spaces import Box, Dict, Space
except ModuleNotFoundError as error:
    raise missing_extra(error) or error from error


def observation_space(env: VecEnv, groups: tuple[str, ...]) -> Space[Any]:
    """Of one env: a Box `[d]`, or a Dict of Boxes for several groups. Raises UserError for an unknown group."""
    for name in groups:
        if name not in env.obs_dims:
            raise UserError(f'no observation group "{name}". Nearest: {", ".join(nearest(name, env.obs_dims))}')
    boxes: dict[str, Space[Any]] = {name: _box(env, name) for name in groups}
    return boxes[groups[0]] if len(groups) == 1 else Dict(boxes)


def _box(env: VecEnv, group: str) -> Box:
    """Bytes for pictures of colours, numbers without bounds otherwise."""
    if env.obs_dtypes[group] == torch.uint8:
        return Box(0, 255, env.obs_shapes[group], np.uint8)
    return Box(-np.inf, np.inf, env.obs_shapes[group], np.float32)


def action_space(env: VecEnv) -> Box:
    """Of one env: the box of dimensionless actions outside of which nothing changes any more, `[A]`."""
    low, high = (bound.cpu().numpy() for bound in env.action_map.bounds())
    return Box(low, high, dtype=np.float32)


def array(value: Tensor) -> np.ndarray:
    """A copy the environment will not write into."""
    return np.array(value.cpu().numpy())


def observations(obs: Obs, groups: tuple[str, ...]) -> Any:
    """The arrays of `observation_space`, `[N, d]` each."""
    arrays = {name: array(obs[name]) for name in groups}
    return arrays[groups[0]] if len(groups) == 1 else arrays
