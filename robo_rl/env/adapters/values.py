"""Values of other people's Python objects as JSON and back, bit for bit and with their type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from robo_rl.errors import UserError

_ARRAY = "array"  # tags of what JSON has no word for
_TUPLE = "tuple"
_DICT = "dict"


def encode(value: Any) -> Any:
    """A value as JSON can hold it, bit for bit. Raises UserError for what is no value."""
    if value is None or type(value) in (bool, int, float, str):
        return value
    if isinstance(value, (np.ndarray, np.generic)) and value.dtype != object:
        return {_ARRAY: [value.dtype.str, list(value.shape), value.tobytes().hex(), isinstance(value, np.generic)]}
    if isinstance(value, tuple):
        return {_TUPLE: [encode(item) for item in value]}
    if isinstance(value, list):
        return [encode(item) for item in value]
    if isinstance(value, dict) and all(isinstance(key, str) for key in value):
        return {_DICT: {key: encode(item) for key, item in value.items()}}
    raise UserError(
        f"an environment that holds a {type(value).__name__} cannot be saved exactly; "
        "a run that is resumed starts new episodes in it"
    )


def decode(value: Any) -> Any:
    """Inverse of `encode`."""
    if isinstance(value, list):
        return [decode(item) for item in value]
    if not isinstance(value, dict):
        return value
    ((tag, content),) = value.items()
    if tag == _TUPLE:
        return tuple(decode(item) for item in content)
    if tag == _DICT:
        return {key: decode(item) for key, item in content.items()}
    dtype, shape, data, is_scalar = content
    array = np.frombuffer(bytes.fromhex(data), np.dtype(dtype)).reshape(shape).copy()
    return array[()] if is_scalar else array


def mujoco_arrays(data: Any) -> Iterator[tuple[str, np.ndarray]]:
    """Arrays of an `MjData` as large as the model says: the state, and derived fields, which lag behind the state."""
    pristine = type(data)(data.model)  # has no contacts, so arrays sized by them are empty
    for name in sorted(name for name in dir(data) if not name.startswith("_")):
        value = getattr(pristine, name)
        if isinstance(value, np.ndarray) and value.size and value.dtype in (np.float64, np.bool_):
            yield name, getattr(data, name)
