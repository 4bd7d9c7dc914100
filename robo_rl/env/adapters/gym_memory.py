"""Saving a Gymnasium environment exactly: the values that its next step depends on, as tensors.

Gymnasium has no such call. What an environment remembers is in the attributes of its unwrapped object and of its
wrappers, in its random generator and, with MuJoCo, in `MjData`. Values are saved; an attribute that is neither a value
nor of a kind that stays as it was built (a space, a model) means that the environment cannot be saved.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from types import FunctionType, ModuleType
from typing import Any

import gymnasium as gym
import numpy as np
import torch
from gymnasium.envs.registration import EnvSpec
from torch import Tensor

from robo_rl.env.adapters.values import decode, encode, mujoco_arrays

GymEnv = gym.Env[Any, Any]
Memory = dict[str, Tensor]

_AS_BUILT = (type, FunctionType, ModuleType, gym.Space, gym.Env, EnvSpec, np.random.Generator)
_AS_BUILT_NAMES = frozenset({"MjModel", "MjData", "MujocoRenderer"})  # MjData is saved on its own, below


def save(env: GymEnv) -> Memory:
    """All that the future of `env` depends on. Raises UserError for an environment that cannot be saved exactly."""
    attributes = [{k: encode(v) for k, v in vars(layer).items() if not _is_as_built(v)} for layer in _layers(env)]
    text = json.dumps({"random": encode(env.unwrapped.np_random.bit_generator.state), "layers": attributes})
    data = {f"data/{name}": torch.from_numpy(value.copy()) for name, value in _mujoco_arrays(env)}
    return {"values": torch.frombuffer(bytearray(text.encode()), dtype=torch.uint8), **data}


def load(env: GymEnv, memory: Mapping[str, Tensor]) -> None:
    """Put `env`, built like the one that was saved, where `save` found the other."""
    values = json.loads(memory["values"].numpy().tobytes())
    env.unwrapped.np_random.bit_generator.state = decode(values["random"])
    for layer, attributes in zip(_layers(env), values["layers"], strict=True):
        for name, value in attributes.items():
            setattr(layer, name, decode(value))
    for name, value in _mujoco_arrays(env):
        value[...] = memory[f"data/{name}"].numpy()


def _layers(env: GymEnv) -> Iterator[GymEnv]:
    """The wrappers, outermost first, and the environment itself."""
    while isinstance(env, gym.Wrapper):
        yield env
        env = env.env
    yield env


def _is_as_built(value: Any) -> bool:
    return isinstance(value, _AS_BUILT) or type(value).__name__ in _AS_BUILT_NAMES


def _mujoco_arrays(env: GymEnv) -> Iterator[tuple[str, np.ndarray]]:
    data: Any = getattr(env.unwrapped, "data", None)
    if type(data).__name__ == "MjData":
        yield from mujoco_arrays(data)
