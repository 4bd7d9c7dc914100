"""Many plain messages in a row, as of a robot's motors: their numbers are packed and unpacked in one go.

Plain means numbers and arrays of fixed length. Numbers go through one `struct` format of the whole row, in which arrays
are gaps; a field that is an array is, for all items, one array of two dimensions over the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain, pairwise
from operator import attrgetter
from struct import Struct, calcsize
from typing import Any

import numpy as np

from robo_rl_deploy.transport.layout import Array, Messages, Numbers, padding, steps
from robo_rl_deploy.transport.registry import message_class

Column = Callable[[tuple[Any, ...], bytearray], Any]  # numbers of all items, body -> a field's values, item by item


@dataclass(frozen=True)
class _Place:
    """Where an array lies in the body."""

    dtype: np.dtype[Any]
    shape: tuple[int, int]  # items, length
    first: int  # position of the first item's
    stride: int  # bytes from item to item

    def view(self, buffer: bytearray, offset: int) -> np.ndarray:
        """[items, length] over the bytes of `buffer`, whose body starts at `offset`."""
        strides = (self.stride, self.dtype.itemsize)
        return np.ndarray(self.shape, self.dtype, buffer, self.first + offset, strides)


class RowSlot:
    """The items of `step` from `position` of the body on, patched into `buffer`, whose body starts at `offset`."""

    def __init__(self, step: Messages, count: int, position: int, buffer: bytearray, offset: int) -> None:
        """Raises ValueError where the items are not plain, or lie at no regular distance."""
        parts = steps(step.message_type)
        if count < 1 or not all(_is_plain(part) for part in parts):
            raise ValueError("not plain")
        spelled, self.end, starts = _spell(parts, count, position)
        self._packed, self._position, self._buffer, self._offset = Struct(spelled), position, buffer, offset
        names = [path for part in parts if isinstance(part, Numbers) for path in part.paths]
        self._get, self._numbers_of, self._count = attrgetter(step.path), _getter(names), count
        places = {path: _place(part, starts[path]) for path, part in _arrays(parts)}
        self._arrays = [(attrgetter(path), place, place.view(buffer, offset)) for path, place in places.items()]
        self._make, self._columns = message_class(step.message_type), list(_columns(parts, names, places))

    def write(self, message: Any) -> bool:
        """Patch them; False where `message` has another number of them, or an array is of another kind."""
        items = self._get(message)
        if len(items) != self._count:
            return False
        numbers = chain.from_iterable(map(self._numbers_of, items))
        self._packed.pack_into(self._buffer, self._position + self._offset, *numbers)
        for get, place, view in self._arrays:
            arrays = [get(item) for item in items]
            values = np.concatenate(arrays)
            if values.dtype != place.dtype or values.ndim != 1 or {*map(len, arrays)} != {place.shape[1]}:
                return False
            view[:] = values.reshape(place.shape)
        return True

    def read(self, body: bytearray, values: list[Any]) -> None:
        """Append the list of them."""
        numbers = self._packed.unpack_from(body, self._position)
        values.append(list(map(self._make, *[column(numbers, body) for column in self._columns])))


def _is_plain(part: Any) -> bool:
    if isinstance(part, Numbers):
        return not any("." in path for path in part.paths)
    return isinstance(part, Array) and part.length > 0 and "." not in part.path


def _arrays(parts: tuple[Any, ...]) -> Iterator[tuple[str, Array]]:
    return ((part.path, part) for part in parts if isinstance(part, Array))


def _getter(names: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    """Gives a tuple, which attrgetter does for two names and more."""
    get = attrgetter(*names) if names else lambda item: ()
    return (lambda item: (get(item),)) if len(names) == 1 else get


def _spell(parts: tuple[Any, ...], count: int, position: int) -> tuple[str, int, dict[str, list[int]]]:
    """The `struct` format of all items with arrays as gaps, where they end, and where each item's array starts."""
    spelled, starts = "<", {path: list[int]() for path, _ in _arrays(parts)}
    for part in parts * count:
        if isinstance(part, Array):
            gap = padding(position, part.dtype.itemsize)
            starts[part.path].append(position + gap)
            gap += part.length * part.dtype.itemsize
            spelled, position = f"{spelled}{gap}x", position + gap
            continue
        for code in part.codes:
            size = calcsize(f"<{code}")
            gap = padding(position, size)
            spelled, position = f"{spelled}{gap}x{code}", position + gap + size
    return spelled, position, starts


def _place(part: Array, starts: list[int]) -> _Place:
    strides = {after - before for before, after in pairwise(starts)}
    if len(strides) > 1:
        raise ValueError("no regular distance")
    return _Place(part.dtype, (len(starts), part.length), starts[0], strides.pop() if strides else 0)


def _columns(parts: tuple[Any, ...], names: list[str], places: dict[str, _Place]) -> Iterator[Column]:
    """Of every field in its order."""
    for part in parts:
        if isinstance(part, Array):
            yield _array_column(places[part.path])
        else:
            yield from (_number_column(names.index(path), len(names)) for path in part.paths)


def _array_column(place: _Place) -> Column:
    return lambda numbers, body: place.view(body, 0)


def _number_column(first: int, step: int) -> Column:
    return lambda numbers, body: numbers[first::step]
