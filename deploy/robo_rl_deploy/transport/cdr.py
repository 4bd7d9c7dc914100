"""CDR, the bytes of ROS 2 messages: XCDR1, little-endian, from the definitions.

What arrives is not trusted: any bytes give a message or a `CdrError`, and no count is believed before as many bytes are
known to be there.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import Any

import numpy as np

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport.layout import (
    COUNT,
    Array,
    Messages,
    Numbers,
    Step,
    Text,
    aligned,
    builder,
    padding,
    smallest,
    steps,
)
from robo_rl_deploy.transport.registry import type_of

HEADER = b"\x00\x01\x00\x00"  # XCDR1, little-endian; the last two bytes are options that nobody needs
MALFORMED = (AttributeError, OverflowError, TypeError, ValueError, struct.error)

Write = Callable[[Any, bytearray], None]  # message, body so far
Read = Callable[[bytes, int, list[Any]], int]  # body, position, values so far -> position after


class CdrError(UserError):
    """A message that does not fit its definition, or bytes that are no such message."""


def encode(message: Any) -> bytes:
    """The bytes of `message`, header included. Raises `CdrError` naming the field that does not fit."""
    message_type = type_of(type(message))
    body = bytearray()
    _write_steps(message_type, message, body)
    return HEADER + body


def decode(message_type: str, data: bytes | bytearray | memoryview) -> Any:
    """The message in `data`, header included; its arrays are its own. Raises `CdrError` for anything else."""
    head, body = bytes(data[:4]), bytes(data[4:])
    if len(head) < len(HEADER) or head[:2] != HEADER[:2]:
        raise CdrError(f"{message_type}: starts with {head.hex(' ') or 'nothing'}, not with the header of XCDR1")
    values: list[Any] = []
    try:
        end = _read_steps(message_type, body, 0, values)
    except (struct.error, ValueError) as error:
        raise CdrError(f"{message_type}: {error}") from error
    # DDS fills up to a multiple of four.
    if len(body) - end >= 4:
        raise CdrError(f"{message_type}: {len(body) - end} bytes left over; the sender has another definition of it")
    return builder(message_type)(iter(values))


def _write_steps(message_type: str, message: Any, body: bytearray) -> None:
    for step, write in _writers(message_type):
        try:
            write(message, body)
        except MALFORMED as error:
            raise CdrError(f"{message_type} cannot be sent: {_culprit(step, message)}: {error}") from error


def _read_steps(message_type: str, body: bytes, position: int, values: list[Any]) -> int:
    for read in _readers(message_type):
        position = read(body, position, values)
    return position


@cache
def _writers(message_type: str) -> list[tuple[Step, Write]]:
    return [(step, _writer(step)) for step in steps(message_type)]


@cache
def _readers(message_type: str) -> list[Read]:
    return [_reader(step) for step in steps(message_type)]


def _writer(step: Step) -> Write:
    if isinstance(step, Numbers):
        return _number_writer(step)
    if isinstance(step, Array):
        return _array_writer(step)
    if isinstance(step, Messages):
        return _message_writer(step)
    get = attrgetter(step.path)
    if isinstance(step, Text):
        return lambda message, body: _write_text(get(message), body)
    return lambda message, body: _write_texts(get(message), body)


def _number_writer(step: Numbers) -> Write:
    get, codes, single = attrgetter(*step.paths), step.codes, len(step.paths) == 1

    def write(message: Any, body: bytearray) -> None:
        values = get(message)
        body += aligned(codes, len(body)).pack(*((values,) if single else values))

    return write


def _array_writer(step: Array) -> Write:
    get, dtype, length = attrgetter(step.path), step.dtype, step.length

    def write(message: Any, body: bytearray) -> None:
        values = as_array(get(message), dtype)
        if length and len(values) != length:
            raise ValueError(f"{len(values)} values where {length} belong")
        if not length:
            _write_count(len(values), body)
        if len(values):
            body += bytes(padding(len(body), dtype.itemsize))
            body += values.tobytes()

    return write


def _message_writer(step: Messages) -> Write:
    get, length = attrgetter(step.path), step.length

    def write(message: Any, body: bytearray) -> None:
        items = get(message)
        if length and len(items) != length:
            raise ValueError(f"{len(items)} messages where {length} belong")
        if not length:
            _write_count(len(items), body)
        for item in items:
            _write_steps(step.message_type, item, body)

    return write


def _write_count(count: int, body: bytearray) -> None:
    body += bytes(padding(len(body), COUNT.size)) + COUNT.pack(count)


def _write_text(text: str, body: bytearray) -> None:
    raw = text.encode()
    if 0 in raw:
        raise ValueError("a text with a zero byte")
    _write_count(len(raw) + 1, body)
    body += raw + b"\0"


def _write_texts(texts: list[str], body: bytearray) -> None:
    if isinstance(texts, str):
        raise TypeError("a text where a list of texts belongs")
    _write_count(len(texts), body)
    for text in texts:
        _write_text(text, body)


def _reader(step: Step) -> Read:
    if isinstance(step, Numbers):
        return _number_reader(step)
    if isinstance(step, Array):
        return _array_reader(step)
    if isinstance(step, Messages):
        return _message_reader(step)
    return _read_text if isinstance(step, Text) else _read_texts


def _number_reader(step: Numbers) -> Read:
    codes = step.codes

    def read(body: bytes, position: int, values: list[Any]) -> int:
        packed = aligned(codes, position)
        values.extend(packed.unpack_from(body, position))
        return position + packed.size

    return read


def _array_reader(step: Array) -> Read:
    dtype, length = step.dtype, step.length

    def read(body: bytes, position: int, values: list[Any]) -> int:
        count, position = (length, position) if length else _read_count(body, position)
        if count:
            position += padding(position, dtype.itemsize)
            _check_room(body, position, count, dtype.itemsize)
        values.append(np.frombuffer(body, dtype, count, position).copy() if count else np.zeros(0, dtype))
        return position + count * dtype.itemsize

    return read


def _message_reader(step: Messages) -> Read:
    make, least = builder(step.message_type), smallest(step.message_type)

    def read(body: bytes, position: int, values: list[Any]) -> int:
        count, position = (step.length, position) if step.length else _read_count(body, position)
        _check_room(body, position, count, least)
        items = []
        for _ in range(count):
            inner: list[Any] = []
            position = _read_steps(step.message_type, body, position, inner)
            items.append(make(iter(inner)))
        values.append(items)
        return position

    return read


def _read_count(body: bytes, position: int) -> tuple[int, int]:
    position += padding(position, COUNT.size)
    return COUNT.unpack_from(body, position)[0], position + COUNT.size


def _read_text(body: bytes, position: int, values: list[Any]) -> int:
    count, position = _read_count(body, position)
    _check_room(body, position, count, 1)
    raw = body[position : position + count]
    # Some senders write an empty text without its zero byte.
    if raw and raw.find(0) != count - 1:
        raise ValueError("a text that its zero byte does not end")
    values.append(raw[:-1].decode())
    return position + count


def _read_texts(body: bytes, position: int, values: list[Any]) -> int:
    count, position = _read_count(body, position)
    _check_room(body, position, count, COUNT.size)
    texts: list[Any] = []
    for _ in range(count):
        position = _read_text(body, position, texts)
    values.append(texts)
    return position


def _check_room(body: bytes, position: int, count: int, size: int) -> None:
    if count * size > len(body) - position:
        raise ValueError(f"{count} values announced, {max(len(body) - position, 0)} bytes left")


def as_array(value: Any, dtype: np.dtype[Any]) -> np.ndarray:
    """`value` [n] in `dtype`, refused where a number would become another one."""
    array = np.asarray(value)
    if array.ndim != 1:
        raise ValueError(f"an array of {array.ndim} dimensions where one belongs")
    if array.dtype == dtype or not array.size:
        return array.astype(dtype, copy=False)
    if not np.can_cast(array.dtype, dtype, "same_kind"):
        raise TypeError(f"{array.dtype} where {dtype} belongs")
    with np.errstate(over="ignore"):
        converted = array.astype(dtype)
    spoilt = converted != array if dtype.kind in "iu" else np.isfinite(array) & ~np.isfinite(converted)
    if spoilt.any():
        raise OverflowError(f"{array[spoilt][0]} does not fit into {dtype}")
    return converted


def _culprit(step: Step, message: Any) -> str:
    """The field of `step` that cannot be written."""
    if not isinstance(step, Numbers):
        return step.path
    for path, code in zip(step.paths, step.codes):
        try:
            struct.pack(f"<{code}", attrgetter(path)(message))
        except MALFORMED:
            return path
    return step.paths[0]
