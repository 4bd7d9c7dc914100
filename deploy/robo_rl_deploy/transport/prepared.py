"""The codec for one layout: messages whose names and lengths are those of a prototype.

Then every number has a fixed place in the bytes. Sending patches the numbers, and single texts that are as long as
those before them, in a copy of the prototype; receiving compares what is fixed (counts, names) once and reads the
numbers where they must be. Any other message takes the way of `transport.cdr`, so the answer is the same for all
messages, only sooner for these.
"""

from __future__ import annotations

import contextlib
import struct
from operator import attrgetter, itemgetter
from typing import Any, Protocol

import numpy as np

from robo_rl_deploy.transport import cdr
from robo_rl_deploy.transport.layout import (
    COUNT,
    Array,
    Messages,
    Numbers,
    Step,
    Text,
    Texts,
    aligned,
    builder,
    padding,
    steps,
)
from robo_rl_deploy.transport.registry import type_of
from robo_rl_deploy.transport.rows import RowSlot

_START = len(cdr.HEADER)


class Prepared:
    """Codec for messages like `prototype`."""

    def __init__(self, prototype: Any) -> None:
        """Raises `CdrError` where `prototype` itself does not fit its definition."""
        self.message_type = type_of(type(prototype))
        self._cls = type(prototype)
        self._buffer = bytearray(cdr.encode(prototype))
        self._size = len(self._buffer)
        self._build = builder(self.message_type)
        plan = _Plan(self._buffer)
        self._slots, _ = plan.slots(self.message_type, prototype, 0)
        # Two slices at least: itemgetter gives a tuple only then.
        fixed = [slice(0, 2), slice(0, 0), *plan.fixed]
        self._fixed = itemgetter(*fixed)
        self._expected = self._fixed(bytes(self._buffer))

    def encode(self, message: Any) -> bytes:
        """As `cdr.encode`."""
        if type(message) is self._cls and self._patch(message):
            return bytes(self._buffer)
        return cdr.encode(message)

    def decode(self, data: bytes) -> Any:
        """As `cdr.decode` for the type of the prototype."""
        return self.decode_fitting(data) if self.fits(data) else cdr.decode(self.message_type, data)

    def fits(self, data: bytes) -> bool:
        """Whether counts and names are those of the prototype."""
        # Up to three bytes of filling may follow.
        return 0 <= len(data) - self._size < 4 and self._fixed(data) == self._expected

    def decode_fitting(self, data: bytes) -> Any:
        """As `decode`, of what `fits`."""
        # A copy without the header: numpy's arrays lie in it, aligned, and belong to the message alone.
        body = bytearray(memoryview(data)[_START:])
        values: list[Any] = []
        for slot in self._slots:
            slot.read(body, values)
        return self._build(iter(values))

    def _patch(self, message: Any) -> bool:
        """Put the numbers of `message` into the buffer; False where it has another layout or something wrong in it."""
        try:
            return all([slot.write(message) for slot in self._slots])
        except (AttributeError, OverflowError, TypeError, ValueError, struct.error):
            return False


class _Slot(Protocol):
    """A step at its fixed place."""

    def write(self, message: Any) -> bool:
        """Patch it; False where `message` does not fit."""

    def read(self, body: bytearray, values: list[Any]) -> None:
        """Append its value or values."""


class _NumberSlot:
    def __init__(self, step: Numbers, packed: struct.Struct, position: int, buffer: bytearray) -> None:
        self._get, self._single = attrgetter(*step.paths), len(step.paths) == 1
        self._packed, self._position, self._buffer = packed, position, buffer

    def write(self, message: Any) -> bool:
        values = self._get(message)
        self._packed.pack_into(self._buffer, self._position + _START, *((values,) if self._single else values))
        return True

    def read(self, body: bytearray, values: list[Any]) -> None:
        values.extend(self._packed.unpack_from(body, self._position))


class _ArraySlot:
    def __init__(self, step: Array, count: int, position: int, buffer: bytearray) -> None:
        self._get, self._dtype, self._count, self._position = attrgetter(step.path), step.dtype, count, position
        self._view = np.ndarray(count, step.dtype, buffer, position + _START)

    def write(self, message: Any) -> bool:
        values = self._get(message)
        if type(values) is not np.ndarray or values.dtype != self._dtype or values.shape != self._view.shape:
            return False
        self._view[:] = values
        return True

    def read(self, body: bytearray, values: list[Any]) -> None:
        values.append(np.ndarray(self._count, self._dtype, body, self._position))


class _TextSlot:
    def __init__(self, step: Text, value: str, position: int, buffer: bytearray) -> None:
        start = position + padding(position, COUNT.size) + COUNT.size + _START
        self._get, self._value, self._shown = attrgetter(step.path), value, value
        self._place, self._size, self._buffer = slice(start, start + len(value.encode())), len(value.encode()), buffer

    def write(self, message: Any) -> bool:
        text = self._get(message)
        if text == self._shown:
            return True
        raw = text.encode()
        if len(raw) != self._size or 0 in raw:
            return False
        self._buffer[self._place], self._shown = raw, text
        return True

    def read(self, body: bytearray, values: list[Any]) -> None:
        del body
        values.append(self._value)


class _TextsSlot:
    def __init__(self, step: Texts, value: list[str]) -> None:
        self._get, self._value = attrgetter(step.path), value

    def write(self, message: Any) -> bool:
        return bool(self._get(message) == self._value)

    def read(self, body: bytearray, values: list[Any]) -> None:
        del body
        values.append(self._value.copy())


class _MessageSlot:
    def __init__(self, step: Messages, items: list[list[_Slot]]) -> None:
        self._get, self._items, self._build = attrgetter(step.path), items, builder(step.message_type)

    def write(self, message: Any) -> bool:
        items = self._get(message)
        if len(items) != len(self._items):
            return False
        return all([slot.write(item) for item, slots in zip(items, self._items) for slot in slots])

    def read(self, body: bytearray, values: list[Any]) -> None:
        made = []
        for slots in self._items:
            inner: list[Any] = []
            for slot in slots:
                slot.read(body, inner)
            made.append(self._build(iter(inner)))
        values.append(made)


class _Plan:
    """Finds where everything of a prototype lies and which bytes are the same in every message like it."""

    def __init__(self, buffer: bytearray) -> None:
        self.fixed: list[slice] = []
        self._buffer = buffer
        self._last_is_fixed = False

    def slots(self, message_type: str, message: Any, position: int) -> tuple[list[_Slot], int]:
        """The slots of `message` from `position` of the body, and where it ends."""
        made: list[_Slot] = []
        for step in steps(message_type):
            slot, position = self._slot(step, message, position)
            made.append(slot)
        return made, position

    def _slot(self, step: Step, message: Any, position: int) -> tuple[_Slot, int]:
        if isinstance(step, Numbers):
            packed = aligned(step.codes, position)
            self._last_is_fixed = False
            return _NumberSlot(step, packed, position, self._buffer), position + packed.size
        value = attrgetter(step.path)(message)
        if isinstance(step, Text):
            return _TextSlot(step, value, position, self._buffer), self._text(value, position)
        if isinstance(step, Texts):
            position = self._count(position)
            for text in value:
                position = self._text(text, position)
            return _TextsSlot(step, list(value)), position
        if not step.length:
            position = self._count(position)
        if isinstance(step, Messages):
            return self._messages(step, value, position)
        return self._array(step, len(value), position)

    def _messages(self, step: Messages, value: list[Any], position: int) -> tuple[_Slot, int]:
        with contextlib.suppress(ValueError):  # they are no row of numbers: one slot a message
            row = RowSlot(step, len(value), position, self._buffer, _START)
            self._last_is_fixed = False
            return row, row.end
        items = []
        for item in value:
            slots, position = self.slots(step.message_type, item, position)
            items.append(slots)
        return _MessageSlot(step, items), position

    def _array(self, step: Array, count: int, position: int) -> tuple[_Slot, int]:
        if count:
            position += padding(position, step.dtype.itemsize)
            self._last_is_fixed = False
        return _ArraySlot(step, count, position, self._buffer), position + count * step.dtype.itemsize

    def _count(self, position: int) -> int:
        start = position + padding(position, COUNT.size)
        return self._fix(start, start + COUNT.size)

    def _text(self, text: str, position: int) -> int:
        start = self._count(position)
        return self._fix(start, start + len(text.encode()) + 1)

    def _fix(self, start: int, end: int) -> int:
        """These bytes of the body are fixed; they join those before them where nothing but padding is between."""
        start, stop = start + _START, end + _START
        if self._last_is_fixed:
            self.fixed[-1] = slice(self.fixed[-1].start, stop)
        else:
            self.fixed.append(slice(start, stop))
        self._last_is_fixed = True
        return end
