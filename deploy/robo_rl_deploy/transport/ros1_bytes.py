"""The bytes of ROS 1 messages: little-endian, nothing aligned, texts without a closing zero.

Two things differ from ROS 2's definitions: a header starts with a running number, and time counts unsigned seconds.
What arrives is trusted no more than CDR is.
"""

from __future__ import annotations

import itertools
import struct
from functools import cache
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
def _packer(step: Numbers) -> struct.Struct:
    is_second = [path.split(".")[-1] == "sec" for path in step.paths]
    return struct.Struct("<" + "".join("I" if second else code for second, code in zip(is_second, step.codes)))


def _write(message_type: str, message: Any, body: bytearray) -> None:
    for step in steps(message_type):
        try:
            _write_step(step, message, body)
        except Ros1Error:
            raise
        except MALFORMED as error:
            where = " or ".join(step.paths) if isinstance(step, Numbers) else step.path
            raise Ros1Error(f"{message_type}: {where} cannot be sent: {error}") from error


def _write_step(step: Step, message: Any, body: bytearray) -> None:
    if isinstance(step, Numbers):
        body += _packer(step).pack(*[attrgetter(path)(message) for path in step.paths])
        return
    value = attrgetter(step.path)(message)
    if isinstance(step, Text):
        _write_text(value, body)
        return
    if isinstance(step, Texts) and isinstance(value, str):
        raise TypeError("a text where a list of texts belongs")
    _write_count(step, len(value), body)
    if isinstance(step, Array):
        body += as_array(value, step.dtype).tobytes()
    for item in value if not isinstance(step, Array) else ():
        if isinstance(step, Messages):
            _write(step.message_type, item, body)
        else:
            _write_text(item, body)


def _write_count(step: Array | Texts | Messages, count: int, body: bytearray) -> None:
    length = 0 if isinstance(step, Texts) else step.length
    if length and count != length:
        raise ValueError(f"{count} where {length} belong")
    if not length:
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
    length = 0 if isinstance(step, Texts) else step.length
    count, position = (length, position) if length else _read_count(data, position, _least(step))
    if isinstance(step, Array):
        _check_room(data, position, count, step.dtype.itemsize)
        values.append(np.frombuffer(data, step.dtype, count, position).copy() if count else np.zeros(0, step.dtype))
        return position + count * step.dtype.itemsize
    items: list[Any] = []
    for _ in range(count):
        position = _read_item(step, data, position, items)
    values.append(items)
    return position


def _read_item(step: Texts | Messages, data: bytes, position: int, items: list[Any]) -> int:
    if isinstance(step, Texts):
        return _read_text(data, position, items)
    inner: list[Any] = []
    position = _read(step.message_type, data, position, inner)
    items.append(builder(step.message_type)(iter(inner)))
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


def _least(step: Array | Texts | Messages) -> int:
    if isinstance(step, Array):
        return step.dtype.itemsize
    return COUNT.size if isinstance(step, Texts) else smallest(step.message_type)


def _check_room(data: bytes, position: int, count: int, size: int) -> None:
    if count * size > len(data) - position:
        raise ValueError(f"{count} values announced, {max(len(data) - position, 0)} bytes left")
