"""Strict reading of robot.yaml: every key known, present and of its type, else one line that says where and what."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from robo_rl.errors import UserError, nearest

T = TypeVar("T")


@dataclass
class Table:
    """A mapping read key by key; `finish` refuses the keys that nobody asked for."""

    raw: Mapping[str, Any]
    where: str  # file, and the key path inside it, for messages
    asked: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, raw: object, where: str) -> Table:
        """The table behind `raw`; `UserError` where it is no mapping with text keys."""
        if not isinstance(raw, Mapping) or not all(isinstance(key, str) for key in raw):
            raise UserError(f"{where}: expected a mapping of names to values, found {_shown(raw)}")
        return cls(raw, where)

    def take(self, key: str, read: Callable[[object, str], T], default: T | None = None) -> T:
        """`read(value, where)` of a key; a missing key without a default is an error."""
        self.asked.append(key)
        if key in self.raw:
            return read(self.raw[key], f"{self.where}: {key}")
        if default is None:
            raise UserError(f'{self.where}: key "{key}" is missing; add it')
        return default

    def finish(self) -> None:
        """Refuse unknown keys, with the nearest known ones."""
        for key in self.raw:
            if key not in self.asked:
                near = nearest(key, self.asked)
                hint = f"Nearest: {', '.join(near)}." if near else f"Known: {', '.join(sorted(self.asked))}."
                raise UserError(f'{self.where}: unknown key "{key}". {hint}')


def text(value: object, where: str) -> str:
    """A string without line breaks."""
    if not isinstance(value, str) or "\n" in value.strip():
        raise UserError(f"{where}: expected one line of text, found {_shown(value)}")
    return value.strip()


def number(value: object, where: str) -> float:
    """A finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise UserError(f"{where}: expected a finite number, found {_shown(value)}")
    return float(value)


def not_negative(value: object, where: str) -> float:
    """A finite number of at least zero."""
    result = number(value, where)
    if result < 0.0:
        raise UserError(f"{where}: expected a number of at least 0, found {_shown(value)}")
    return result


def positive(value: object, where: str) -> float:
    """A finite number above zero."""
    result = number(value, where)
    if result <= 0.0:
        raise UserError(f"{where}: expected a number above 0, found {_shown(value)}")
    return result


def truth(value: object, where: str) -> bool:
    """true or false."""
    if not isinstance(value, bool):
        raise UserError(f"{where}: expected true or false, found {_shown(value)}")
    return value


def count(value: object, where: str) -> int:
    """A whole number above zero."""
    result = positive(value, where)
    if result != int(result):
        raise UserError(f"{where}: expected a whole number, found {_shown(value)}")
    return int(result)


def geom_groups(value: object, where: str) -> tuple[int, ...]:
    """A list of MuJoCo's geom groups, 0 to 5."""
    if not isinstance(value, list) or not all(type(item) is int and 0 <= item < 6 for item in value):
        raise UserError(f"{where}: expected a list of geom groups from 0 to 5, found {_shown(value)}")
    return tuple(value)


def names(value: object, where: str) -> tuple[str, ...]:
    """A list of different names."""
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise UserError(f"{where}: expected a list of names, found {_shown(value)}")
    twice = {item for item in value if value.count(item) > 1}
    if twice:
        raise UserError(f"{where}: named twice: {', '.join(sorted(twice))}")
    return tuple(value)


def texts_by_name(value: object, where: str) -> dict[str, str]:
    """Name -> one line of text."""
    table = Table.of(value, where)
    return {key: table.take(key, text) for key in table.raw}


def numbers_by_name(value: object, where: str) -> dict[str, float]:
    """Name -> finite number."""
    table = Table.of(value, where)
    return {key: table.take(key, number) for key in table.raw}


def numbers_by_pattern(value: object, where: str) -> dict[str, float]:
    """Regular expression -> number of at least zero, in the order of the file."""
    table = Table.of(value, where)
    for pattern in table.raw:
        try:
            re.compile(pattern)
        except re.error as fault:
            raise UserError(f'{where}: "{pattern}" is not a regular expression ({fault})') from fault
    return {key: table.take(key, not_negative) for key in table.raw}


def _shown(value: object) -> str:
    return repr(value) if len(repr(value)) <= 60 else f"{repr(value)[:57]}..."
