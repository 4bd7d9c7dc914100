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

from robo_rl.errors import UserError

GymEnv = gym.Env[Any, Any]
Memory = dict[str, Tensor]

_AS_BUILT = (type, FunctionType, ModuleType, gym.Space, gym.Env, EnvSpec, np.random.Generator)
_AS_BUILT_NAMES = frozenset({"MjModel", "MjData", "MujocoRenderer"})  # MjData is saved on its own, below
_ARRAY = "array"  # tags of what JSON has no word for
_TUPLE = "tuple"
_DICT = "dict"


def save(env: GymEnv) -> Memory:
    """All that the future of `env` depends on. Raises UserError for an environment that cannot be saved exactly."""
    attributes = [{k: _encode(v) for k, v in vars(layer).items() if not _is_as_built(v)} for layer in _layers(env)]
    text = json.dumps({"random": _encode(env.unwrapped.np_random.bit_generator.state), "layers": attributes})
    data = {f"data/{name}": torch.from_numpy(value.copy()) for name, value in _mujoco_arrays(env)}
    return {"values": torch.frombuffer(bytearray(text.encode()), dtype=torch.uint8), **data}


def load(env: GymEnv, memory: Mapping[str, Tensor]) -> None:
    """Put `env`, built like the one that was saved, where `save` found the other."""
    values = json.loads(memory["values"].numpy().tobytes())
    env.unwrapped.np_random.bit_generator.state = _decode(values["random"])
    for layer, attributes in zip(_layers(env), values["layers"], strict=True):
        for name, value in attributes.items():
            setattr(layer, name, _decode(value))
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


def _encode(value: Any) -> Any:
    """A value as JSON can hold it, bit for bit."""
    if value is None or type(value) in (bool, int, float, str):
        return value
    if isinstance(value, (np.ndarray, np.generic)) and value.dtype != object:
        return {_ARRAY: [value.dtype.str, list(value.shape), value.tobytes().hex(), isinstance(value, np.generic)]}
    if isinstance(value, tuple):
        return {_TUPLE: [_encode(item) for item in value]}
    if isinstance(value, list):
        return [_encode(item) for item in value]
    if isinstance(value, dict) and all(isinstance(key, str) for key in value):
        return {_DICT: {key: _encode(item) for key, item in value.items()}}
    raise UserError(
        f"an environment that holds a {type(value).__name__} cannot be saved exactly; "
        "a run that is resumed starts new episodes in it"
    )


def _decode(value: Any) -> Any:
    if isinstance(value, list):
        return [_decode(item) for item in value]
    if not isinstance(value, dict):
        return value
    ((tag, content),) = value.items()
    if tag == _TUPLE:
        return tuple(_decode(item) for item in content)
    if tag == _DICT:
        return {key: _decode(item) for key, item in content.items()}
    dtype, shape, data, is_scalar = content
    array = np.frombuffer(bytes.fromhex(data), np.dtype(dtype)).reshape(shape).copy()
    return array[()] if is_scalar else array


def _mujoco_arrays(env: GymEnv) -> Iterator[tuple[str, np.ndarray]]:
    """Arrays of `MjData` as large as the model says: the state, and derived fields, which lag behind the state."""
    data: Any = getattr(env.unwrapped, "data", None)
    if type(data).__name__ != "MjData":
        return
    pristine = type(data)(data.model)  # has no contacts, so arrays sized by them are empty
    for name in sorted(name for name in dir(data) if not name.startswith("_")):
        value = getattr(pristine, name)
        if isinstance(value, np.ndarray) and value.size and value.dtype in (np.float64, np.bool_):
            yield name, getattr(data, name)
