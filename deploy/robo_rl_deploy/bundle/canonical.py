"""Canonical JSON and the strict reader that turns it into frozen dataclasses.

One value has one spelling: keys sorted, no spaces, floats as the shortest text that reads back to the same bits,
neither NaN nor infinity. A file whose text differs from the canonical spelling of what was read is refused, so nothing
can hide in it (duplicate keys, unknown fields, numbers that were rounded by hand).
"""

from __future__ import annotations

import dataclasses
import json
import math
import types
from collections.abc import Iterable
from typing import Any, NoReturn, TypeVar, Union, get_args, get_origin, get_type_hints

from robo_rl_deploy.errors import UserError, nearest

T = TypeVar("T")


def dumps(value: Any) -> bytes:
    """Canonical JSON of plain data (dict, list, tuple, str, int, float, bool, None) or of a dataclass.

    Raises `UserError` for a float that is not finite and for a type JSON does not have.
    """
    try:
        text = json.dumps(_plain(value), sort_keys=True, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError) as error:
        raise UserError(f"cannot be written as canonical JSON: {error}") from error
    return text.encode("ascii")


def loads(data: bytes, what: str) -> Any:
    """Plain data from canonical JSON; `what` names the file in errors. Raises `UserError` for anything else."""
    try:
        value = json.loads(data.decode("ascii"), parse_constant=_refuse_constant)
        is_canonical = dumps(value) == data
    except (ValueError, RecursionError) as error:
        raise UserError(f"{what} is not valid JSON: {error}") from error
    if not is_canonical:
        raise UserError(f"{what} is not canonical JSON; it was edited by hand. Export the bundle again.")
    return value


def decode(cls: type[T], value: Any, where: str) -> T:
    """Dataclass `cls` from plain data. Every field must be there with its type, and nothing else.

    `where` says in errors what was read. Raises `UserError` that names the field.
    """
    decoded = _decode(cls, value, where)
    assert isinstance(decoded, cls)
    return decoded


def _plain(value: Any) -> Any:
    """`value` with dataclasses as dicts, sequences and arrays as lists, numpy scalars as Python numbers."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        hints = get_type_hints(type(value))
        return {f.name: _plain_as(hints[f.name], getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if hasattr(value, "tolist"):
        return value.tolist()
    return value


def _plain_as(hint: Any, value: Any) -> Any:
    """`value` in the spelling of its declared type: an int given for a float field is written as a float."""
    if value is None:
        return None
    hint, args = _without_none(hint), get_args(_without_none(hint))
    if hint is float and not isinstance(value, (str, bool)):
        return float(value)
    if hint is int and not isinstance(value, (str, bool, float)):
        return int(value)
    if get_origin(hint) is tuple and isinstance(value, Iterable) and not isinstance(value, str):
        items = list(value)
        return [_plain_as(h, item) for h, item in zip(_item_hints(args, len(items)), items)]
    if get_origin(hint) is dict:
        return {str(key): _plain_as(args[1], item) for key, item in value.items()}
    return _plain(value)


def _decode(hint: Any, value: Any, where: str) -> Any:
    if hint is not Any and _without_none(hint) is not hint:
        return None if value is None else _decode(_without_none(hint), value, where)
    if dataclasses.is_dataclass(hint):
        return _decode_dataclass(hint, value, where)
    origin, args = get_origin(hint), get_args(hint)
    if origin is tuple:
        if not isinstance(value, list) or (args[-1] is not Ellipsis and len(value) != len(args)):
            _expected("a list" if args[-1] is Ellipsis else f"a list of {len(args)}", value, where)
        hints = _item_hints(args, len(value))
        return tuple(_decode(h, item, f"{where}[{i}]") for i, (h, item) in enumerate(zip(hints, value)))
    if origin is dict:
        if not isinstance(value, dict):
            _expected("an object", value, where)
        return {key: _decode(args[1], item, f"{where}.{key}") for key, item in value.items()}
    return _decode_scalar(hint, value, where)


def _decode_dataclass(cls: Any, value: Any, where: str) -> Any:
    if not isinstance(value, dict):
        _expected("an object", value, where)
    hints = get_type_hints(cls)
    names = [field.name for field in dataclasses.fields(cls)]
    for key in value:
        if key not in names:
            hint = "".join(f' Nearest: "{hit}".' for hit in nearest(key, names, n=1))
            raise UserError(f'{where}: unknown field "{key}".{hint}')
    for name in names:
        if name not in value:
            raise UserError(f'{where}: field "{name}" is missing')
    return cls(**{name: _decode(hints[name], value[name], f"{where}.{name}") for name in names})


def _decode_scalar(hint: Any, value: Any, where: str) -> Any:
    if hint is float:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not _is_finite(value):
            _expected("a finite number", value, where)
        return float(value)
    if hint is str and isinstance(value, str) and not value.isprintable():
        _expected("printable text", value, where)
    # bool is an int to Python, not to a reader of the file.
    if not isinstance(value, hint) or (hint is int and isinstance(value, bool)):
        _expected({str: "a string", int: "an integer", bool: "true or false"}[hint], value, where)
    return value


def _is_finite(value: int | float) -> bool:
    try:
        return math.isfinite(value)
    except OverflowError:  # a whole number beyond all floats
        return False


def _without_none(hint: Any) -> Any:
    """X of `X | None`; any other hint itself."""
    if get_origin(hint) in (Union, types.UnionType):
        return next(arg for arg in get_args(hint) if arg is not type(None))
    return hint


def _item_hints(args: tuple[Any, ...], length: int) -> list[Any]:
    """The type of each of `length` items of `tuple[args]`."""
    return [args[0]] * length if args[-1] is Ellipsis else list(args)


def _expected(kind: str, value: Any, where: str) -> NoReturn:
    raise UserError(f"{where}: expected {kind}, found {json.dumps(value)[:40]}")


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number")
