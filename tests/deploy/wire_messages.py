"""Random messages, their comparison bit for bit, and the same messages in rosbags' classes."""

from __future__ import annotations

import random
import struct
from functools import cache
from typing import Any

import numpy as np
from robo_rl_deploy.transport.definitions import DEFINITIONS, NUMBERS, Field, fields, schema_text
from robo_rl_deploy.transport.registry import message_class
from rosbags.typesys import Stores, get_types_from_msg, get_typestore
from rosbags.typesys.store import Typestore

TYPES = tuple(DEFINITIONS)
LETTERS = "aZ_0/ éß関節\U0001f9be"
HARD_FLOATS = (float("nan"), float("inf"), -float("inf"), -0.0, 5e-324, 0.1)


def random_message(message_type: str, rng: random.Random) -> Any:
    """A message with any names, any numbers and lengths of 0 to 15 (of 0 to 3 messages), each array of its own."""
    return message_class(message_type)(*[_random_field(field, rng) for field in fields(message_type)])


def bits(value: Any) -> Any:
    """Plain data that is equal exactly for values that are equal bit for bit, NaN included."""
    if isinstance(value, np.ndarray):
        return (value.dtype.str, value.shape, value.tobytes())
    if isinstance(value, float):
        return struct.pack("<d", value)
    if isinstance(value, list):
        return [bits(item) for item in value]
    if hasattr(value, "__dataclass_fields__"):
        return (type(value), [bits(getattr(value, name)) for name in value.__dataclass_fields__])
    return value


@cache
def rosbags_store() -> Typestore:
    """rosbags with its own definitions of the standard messages and ours of Unitree's."""
    store = get_typestore(Stores.ROS2_HUMBLE)
    for message_type in TYPES:
        if message_type.startswith("unitree"):
            store.register(get_types_from_msg(schema_text(message_type), message_type))
    return store


def rosbags_bytes(message_type: str, message: Any) -> bytes:
    """`message` as rosbags writes it."""
    return bytes(rosbags_store().serialize_cdr(_rosbags_message(message_type, message), message_type))


def _rosbags_message(message_type: str, message: Any) -> Any:
    values = {}
    for field in fields(message_type):
        value = getattr(message, field.name)
        if field.is_message and field.length is None:
            value = _rosbags_message(field.base, value)
        elif field.is_message:
            value = [_rosbags_message(field.base, item) for item in value]
        # rosbags takes a byte as signed.
        values[field.name] = (value ^ 128) - 128 if field.base == "byte" else value
    return rosbags_store().types[message_type](**values)


def _random_field(field: Field, rng: random.Random) -> Any:
    count = None if field.length is None else field.length or rng.randrange(4 if field.is_message else 16)
    if field.is_message:
        return _one_or_many(count, lambda: random_message(field.base, rng))
    if field.base == "string":
        return _one_or_many(count, lambda: "".join(rng.choices(LETTERS, k=rng.randrange(12))))
    dtype = np.dtype(NUMBERS[field.base])
    raw = np.frombuffer(rng.randbytes(dtype.itemsize * (1 if count is None else count)), dtype).copy()
    if dtype.kind == "f":
        raw[rng.random() < 0.3 :: 3] = rng.choice(HARD_FLOATS)
    if dtype.kind == "b":
        raw = raw.view(np.uint8) % 2 == 1
    return raw[0].item() if count is None else raw


def _one_or_many(count: int | None, make: Any) -> Any:
    return make() if count is None else [make() for _ in range(count)]
