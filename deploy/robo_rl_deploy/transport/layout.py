"""A message as the wire sees it: a row of steps, messages inside it unfolded.

CDR aligns a number of n bytes to n, counted from the start of the body (after the four bytes of the header), so where a
step lies depends on the length of all that comes before it.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any

import numpy as np

from robo_rl_deploy.transport.definitions import NUMBERS, Field, fields
from robo_rl_deploy.transport.registry import message_class

COUNT = struct.Struct("<I")


@dataclass(frozen=True)
class Numbers:
    """Single numbers in a row."""

    paths: tuple[str, ...]  # from the message, "header.stamp.sec"
    codes: str  # of `struct`, one each


@dataclass(frozen=True)
class Array:
    """Numbers of one kind: always `length`, or a count and as many if that is 0."""

    path: str
    dtype: np.dtype[Any]
    length: int


@dataclass(frozen=True)
class Text:
    """A string: count with the closing zero byte, UTF-8, zero byte."""

    path: str


@dataclass(frozen=True)
class Texts:
    """Strings after their count."""

    path: str


@dataclass(frozen=True)
class Messages:
    """Messages of one type: always `length`, or a count and as many if that is 0."""

    path: str
    message_type: str
    length: int


Step = Numbers | Array | Text | Texts | Messages


@cache
def steps(message_type: str) -> tuple[Step, ...]:
    """The whole message in the order of the wire."""
    row: list[Step] = []
    for are_numbers, group in groupby(_unfold(message_type, ""), lambda step: isinstance(step, Numbers)):
        if are_numbers:
            run = [step for step in group if isinstance(step, Numbers)]
            row.append(Numbers(sum((step.paths for step in run), ()), "".join(step.codes for step in run)))
        else:
            row.extend(group)
    return tuple(row)


@cache
def smallest(message_type: str) -> int:
    """Bytes that a message of this type has at least, padding left out."""
    return sum(_smallest_step(step) for step in steps(message_type))


@cache
def builder(message_type: str) -> Callable[[Iterator[Any]], Any]:
    """A function that makes the message of the values of its steps, number by number."""
    cls = message_class(message_type)
    makers = [builder(f.base) if f.is_message and f.length is None else next for f in fields(message_type)]
    return lambda values: cls(*[make(values) for make in makers])


def padding(position: int, size: int) -> int:
    """Bytes from `position` of the body to where a number of `size` bytes may start."""
    return -position % size


def aligned(codes: str, position: int) -> struct.Struct:
    """Packs numbers that start at `position` of the body, with the padding before and between them."""
    return _aligned(codes, position % 8)


@cache
def _aligned(codes: str, position: int) -> struct.Struct:
    spelled = "<"
    for code in codes:
        size = struct.calcsize(f"<{code}")
        spelled += "x" * padding(position, size) + code
        position += padding(position, size) + size
    return struct.Struct(spelled)


def _unfold(message_type: str, prefix: str) -> Iterator[Step]:
    for field in fields(message_type):
        path = prefix + field.name
        if field.is_message and field.length is None:
            yield from _unfold(field.base, f"{path}.")
        else:
            yield _step(field, path)


def _step(field: Field, path: str) -> Step:
    if field.is_message:
        return Messages(path, field.base, field.length or 0)
    if field.base == "string":
        return Text(path) if field.length is None else Texts(path)
    if field.length is None:
        return Numbers((path,), NUMBERS[field.base])
    return Array(path, np.dtype(f"<{NUMBERS[field.base]}" if field.base != "bool" else "?"), field.length)


def _smallest_step(step: Step) -> int:
    if isinstance(step, Numbers):
        return sum(struct.calcsize(f"<{code}") for code in step.codes)
    if isinstance(step, Array):
        return step.length * step.dtype.itemsize or COUNT.size
    if isinstance(step, Messages):
        return step.length * smallest(step.message_type) or COUNT.size
    return COUNT.size
