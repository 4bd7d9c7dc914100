"""The bytes of ROS 1 messages: little-endian, nothing aligned, texts without a closing zero.

Two things differ from ROS 2's definitions: a header starts with a running number, and time counts unsigned seconds.
What arrives is trusted no more than CDR is.
"""

from __future__ import annotations

import itertools
import struct
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any

import numpy as np

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.cdr import MALFORMED, as_array
from robo_rl_deploy.transport.codec import Codec
from robo_rl_deploy.transport.definitions import fields
from robo_rl_deploy.transport.layout import COUNT, Array, Messages, Numbers, Step, Text, Texts, builder, smallest, steps

HEADER = "std_msgs/msg/Header"


class Ros1Error(UserError):
    """A message that does not fit its definition, or bytes that are no such message."""


class Ros1Codec(Codec):
    """As `Codec`, in ROS 1's bytes; what is sent is numbered from one."""

    def __init__(self, topic: Topic, prototype: Any = None) -> None:
        super().__init__(topic, prototype)
        self._numbers = itertools.count(1)

    def encode(self, message: Any) -> bytes:
        """As `Codec.encode`."""
        self._check_type(message)
        return encode(self._topic.type, message, next(self._numbers) & 0xFFFFFFFF)

    def decode(self, data: bytes) -> Any:
        """As `Codec.decode`."""
        try:
            return decode(self._topic.type, data)
        except Ros1Error:
            return None


def encode(message_type: str, message: Any, number: int = 0) -> bytes:
    """The bytes of `message`; `number` goes into its header. Raises `Ros1Error` naming the field that does not fit."""
    body = bytearray(COUNT.pack(number) if _starts_with_header(message_type) else b"")
    _write(message_type, message, body)
    return bytes(body)


def decode(message_type: str, data: bytes) -> Any:
    """The message in `data`; its arrays are its own. Raises `Ros1Error` for anything else."""
    start = COUNT.size if _starts_with_header(message_type) else 0
    values: list[Any] = []
    try:
        end = _read(message_type, data, start, values)
    except (struct.error, ValueError) as error:
        raise Ros1Error(f"{message_type}: {error}") from error
    if end != len(data):
        raise Ros1Error(f"{message_type}: {len(data) - end} bytes left over; the sender has another definition of it")
    return builder(message_type)(iter(values))


@cache
def _starts_with_header(message_type: str) -> bool:
    return message_type == HEADER or fields(message_type)[0].base == HEADER


@cache
def _getters(message_type: str) -> list[tuple[Step, Any]]:
    """Every step with what gets its value or, of numbers, its values."""
    return [(s, attrgetter(*(s.paths if isinstance(s, Numbers) else [s.path]))) for s in steps(message_type)]


@lru_cache(maxsize=64)
def _packed(texts: tuple[str, ...]) -> bytes:
    """The bytes of a list of texts, which hardly ever changes: the names of joints."""
    body = bytearray(COUNT.pack(len(texts)))
    for text in texts:
        _write_text(text, body)
    return bytes(body)


# The list of texts that was read last at each step, and its bytes.
_unpacked: dict[Step, tuple[bytes, list[str]]] = {}


@cache
def _packer(step: Numbers) -> struct.Struct:
    is_second = [path.split(".")[-1] == "sec" for path in step.paths]
    return struct.Struct("<" + "".join("I" if second else code for second, code in zip(is_second, step.codes)))


def _write(message_type: str, message: Any, body: bytearray) -> None:
    for step, get in _getters(message_type):
        try:
            _write_step(step, get(message), body)
        except Ros1Error:
            raise
        except MALFORMED as error:
            where = " or ".join(step.paths) if isinstance(step, Numbers) else step.path
            raise Ros1Error(f"{message_type}: {where} cannot be sent: {error}") from error


def _write_step(step: Step, value: Any, body: bytearray) -> None:
    if isinstance(step, Numbers):
        body += _packer(step).pack(*(value if len(step.paths) > 1 else (value,)))
    elif isinstance(step, Text):
        _write_text(value, body)
    elif isinstance(step, Texts):
        if isinstance(value, str):
            raise TypeError("a text where a list of texts belongs")
        body += _packed(tuple(value))
    elif isinstance(step, Array):
        _write_count(step, len(value), body)
        body += as_array(value, step.dtype).tobytes()
    else:
        _write_count(step, len(value), body)
        for item in value:
            _write(step.message_type, item, body)


def _write_count(step: Array | Messages, count: int, body: bytearray) -> None:
    if step.length and count != step.length:
        raise ValueError(f"{count} where {step.length} belong")
    if not step.length:
        body += COUNT.pack(count)


def _write_text(text: str, body: bytearray) -> None:
    raw = text.encode()
    body += COUNT.pack(len(raw)) + raw


def _read(message_type: str, data: bytes, position: int, values: list[Any]) -> int:
    for step in steps(message_type):
        position = _read_step(step, data, position, values)
    return position


def _read_step(step: Step, data: bytes, position: int, values: list[Any]) -> int:
    if isinstance(step, Numbers):
        packer = _packer(step)
        values.extend(packer.unpack_from(data, position))
        return position + packer.size
    if isinstance(step, Text):
        return _read_text(data, position, values)
    if isinstance(step, Texts):
        return _read_texts(step, data, position, values)
    least = step.dtype.itemsize if isinstance(step, Array) else smallest(step.message_type)
    count, position = (step.length, position) if step.length else _read_count(data, position, least)
    if isinstance(step, Array):
        _check_room(data, position, count, step.dtype.itemsize)
        values.append(np.frombuffer(data, step.dtype, count, position).copy() if count else np.zeros(0, step.dtype))
        return position + count * step.dtype.itemsize
    items: list[Any] = []
    for _ in range(count):
        inner: list[Any] = []
        position = _read(step.message_type, data, position, inner)
        items.append(builder(step.message_type)(iter(inner)))
    values.append(items)
    return position


def _read_texts(step: Texts, data: bytes, start: int, values: list[Any]) -> int:
    known, texts = _unpacked.get(step, (b"", []))
    if known and data.startswith(known, start):
        values.append(texts.copy())
        return start + len(known)
    count, position = _read_count(data, start, COUNT.size)
    texts = []
    for _ in range(count):
        position = _read_text(data, position, texts)
    _unpacked[step] = (data[start:position], texts)
    values.append(texts.copy())
    return position


def _read_text(data: bytes, position: int, values: list[Any]) -> int:
    count, position = _read_count(data, position, 1)
    values.append(data[position : position + count].decode())
    return position + count


def _read_count(data: bytes, position: int, least: int) -> tuple[int, int]:
    """A count of things that take `least` bytes each, and where they start."""
    count = COUNT.unpack_from(data, position)[0]
    _check_room(data, position + COUNT.size, count, least)
    return count, position + COUNT.size


def _check_room(data: bytes, position: int, count: int, size: int) -> None:
    if count * size > len(data) - position:
        raise ValueError(f"{count} values announced, {max(len(data) - position, 0)} bytes left")
