"""The checksum at the end of Unitree's LowCmd and LowState.

The robot takes it over its own C struct, as little-endian words without the last one, from the highest bit on: CRC-32
with polynomial 0x04C11DB7, start 0xFFFFFFFF and nothing reversed. That is zlib's CRC-32, which reverses every bit and
inverts the result, of the bytes of each word in opposite order and with their bits reversed.
"""

from __future__ import annotations

import zlib
from functools import cache
from struct import calcsize
from typing import Any

import numpy as np

from robo_rl_deploy.transport import cdr
from robo_rl_deploy.transport.definitions import NUMBERS, Field, fields
from robo_rl_deploy.transport.layout import padding
from robo_rl_deploy.transport.prepared import Prepared
from robo_rl_deploy.transport.registry import message_class

_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


class Checksum:
    """Of messages of one type, all of whose fields have a fixed length."""

    def __init__(self, message_type: str) -> None:
        self._codec = Prepared(message_class(message_type)())
        self._order = _words(message_type)

    def __call__(self, message: Any) -> int:
        """The checksum that belongs into `message.crc`; what is there does not count. Raises `CdrError`."""
        encoded = np.frombuffer(self._codec.encode(message), np.uint8)
        state = ~zlib.crc32(encoded[self._order].tobytes().translate(_REVERSED)) & 0xFFFFFFFF
        return int.from_bytes(state.to_bytes(4, "little").translate(_REVERSED), "big")

    def verify(self, message: Any) -> None:
        """Raises ValueError where `message.crc` is another."""
        if self(message) != message.crc:
            raise ValueError(f"checksum {message.crc:#010x} does not belong to the message")


def _words(message_type: str) -> np.ndarray:
    """Where each byte of the struct is in the message as sent, words turned round, the last word left out."""
    index: list[int] = []
    _place(message_type, index, 0)
    return np.array(index[:-4], np.intp).reshape(-1, 4)[:, ::-1].ravel()


def _place(message_type: str, index: list[int], position: int) -> int:
    """Append the bytes of a struct to `index`; the message stands at `position` of the body. Returns its end there.

    The struct differs from the message where another struct begins or ends: C aligns it as a whole. What only the
    struct has, padding, is zero, as the first byte of the header is.
    """
    for field in fields(message_type):
        for _ in range(1 if field.length is None else field.length):
            size = _alignment(field)
            index += [0] * padding(len(index), size)
            if field.is_message:
                position = _place(field.base, index, position)
                continue
            start = len(cdr.HEADER) + position + padding(position, size)
            index += range(start, start + size)
            position = start + size - len(cdr.HEADER)
    index += [0] * padding(len(index), max(map(_alignment, fields(message_type))))
    return position


@cache
def _alignment(field: Field) -> int:
    """Bytes; a struct has that of its strictest member."""
    if field.is_message:
        return max(map(_alignment, fields(field.base)))
    return calcsize(f"<{NUMBERS[field.base]}")
