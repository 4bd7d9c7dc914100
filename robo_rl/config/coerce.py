"""One plain value to the type of one field, or a line that says what was expected."""

from __future__ import annotations

import enum
import math
import types
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin

from robo_rl.errors import UserError, nearest

_NAMES = {int: "a whole number", float: "a number", bool: "true or false", str: "text", type(None): "null"}


def coerce(key: str, value: Any, kind: Any, current: Any = None) -> Any:
    """`value` as the annotation `kind` asks for; raises UserError that names `key` and what was expected.

    An int takes a float without fraction (1e6), a float takes an int, a bool takes only true and false, a tuple of
    text takes a single word. Where the annotation says nothing, `current` (the value to be replaced) decides.
    """
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _union(key, value, get_args(kind), current)
    if origin is Literal:
        return _choice(key, value, get_args(kind))
    if kind is tuple or origin in (tuple, list):
        return _sequence(key, value, kind, current)
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return kind(_choice(key, value, tuple(member.value for member in kind)))
    if kind in (int, float, bool, str, Path, type(None)):
        return _scalar(key, value, kind)
    return _like(key, value, current)


def expected(key: str, value: Any, wanted: str) -> UserError:
    """The line for a value that does not fit."""
    return UserError(f"{key}={show(value)}: expected {wanted}")


def show(value: Any) -> str:
    """A plain value as it is typed on the command line."""
    if isinstance(value, bool):
        return str(value).lower()
    if value is None:
        return "null"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(show(item) for item in value) + "]"
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{name}:{show(item)}" for name, item in value.items()) + "}"
    return f"{value:g}" if isinstance(value, float) and float(f"{value:g}") == value else str(value)


def describe(kind: Any) -> str:
    """An annotation in words."""
    origin, args = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return " or ".join(describe(member) for member in args)
    if origin is Literal:
        return " or ".join(show(choice) for choice in args)
    if origin is tuple:
        several = len(args) == 2 and args[1] is Ellipsis
        items = f"{describe(args[0])}, ..." if several else ", ".join(describe(item) for item in args)
        return f"a list [{items}]"
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return " or ".join(show(member.value) for member in kind)
    return _NAMES.get(kind, "a value of another kind")


def _scalar(key: str, value: Any, kind: type) -> Any:
    if kind is int and isinstance(value, float) and value.is_integer():
        return int(value)
    if kind is float and isinstance(value, (int, float)) and not isinstance(value, bool) and not math.isnan(value):
        return float(value)
    if kind is Path and isinstance(value, str):
        return Path(value)
    if isinstance(value, bool) is (kind is bool) and isinstance(value, kind) and value == value:
        return value
    raise expected(key, value, "text" if kind is Path else describe(kind))


def _union(key: str, value: Any, members: tuple[Any, ...], current: Any) -> Any:
    exact = [kind for kind in members if isinstance(kind, type) and type(value) is kind]  # 1 stays int in int | float
    for kind in (*exact, *members):
        if isinstance(kind, type) and kind not in _NAMES and not issubclass(kind, (Path, enum.Enum)):
            continue  # a dataclass: the binder goes into the current one, a plain value cannot make another
        try:
            return coerce(key, value, kind, current)
        except UserError:
            continue
    raise expected(key, value, " or ".join(describe(kind) for kind in members))


def _choice(key: str, value: Any, choices: tuple[Any, ...]) -> Any:
    for choice in choices:
        if choice == value and type(choice) is type(value):
            return choice
    near = nearest(str(value), [str(choice) for choice in choices], n=1)
    mean = f". Did you mean {near[0]}?" if near else ""
    raise expected(key, value, " or ".join(show(choice) for choice in choices) + mean)


def _sequence(key: str, value: Any, kind: Any, current: Any) -> Any:
    items = get_args(kind)
    make = list if get_origin(kind) is list else tuple
    open_ended = make is list or (len(items) == 2 and items[1] is Ellipsis)
    if open_ended and isinstance(value, str) and (items[0] is str or get_origin(items[0]) is Literal):
        value = [value]
    if not isinstance(value, (list, tuple)):
        raise expected(key, value, describe(kind))
    if not items:
        return make(value)
    if not open_ended and len(value) != len(items):
        raise expected(key, value, f"{len(items)} values, got {len(value)}")
    kinds = [items[0]] * len(value) if open_ended else items
    return make(coerce(f"{key}[{i}]", item, each) for i, (item, each) in enumerate(zip(value, kinds)))


def _like(key: str, value: Any, current: Any) -> Any:
    """`value` in the type of `current`: for the parameters of terms, whose annotation is Any."""
    if current is None:
        return tuple(value) if isinstance(value, list) else value
    if isinstance(current, (tuple, list)):
        if not isinstance(value, (list, tuple)) or len(value) != len(current):
            raise expected(key, value, f"a list of {len(current)} values")
        return type(current)(_like(f"{key}[{i}]", item, old) for i, (item, old) in enumerate(zip(value, current)))
    if isinstance(current, (int, float)) and not isinstance(current, bool):
        # A parameter written `std=1` means a number: a fraction is as good as a whole one.
        number = _scalar(key, value, float)
        return value if isinstance(current, int) and isinstance(value, int) else number
    return _scalar(key, value, type(current))
