"""A dataclass tree as plain values: what can be written in a file, typed on the command line and compared."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

OMITTED = object()  # stands for a value that has no plain form: a function, a class


def is_config(value: object) -> bool:
    """Whether a value is an instance of a dataclass."""
    return is_dataclass(value) and not isinstance(value, type)


def to_plain(cfg: Any) -> dict[str, Any]:
    """A dataclass or a mapping as dicts, lists and primitives. Functions are left out; an enumeration is its value."""
    return dict(_members(cfg))


def flatten(cfg: Any) -> dict[str, Any]:
    """Dotted key -> plain value of every setting; a list is one value. Selections (`task=`) are not settings."""
    return dict(_leaves(_settings(cfg), ""))


def diff(base: Any, cfg: Any) -> dict[str, tuple[Any, Any]]:
    """Dotted key -> (value in `base`, value in `cfg`) where the two differ; None stands for absent."""
    old, new = flatten(base), flatten(cfg)
    keys = [*old, *(key for key in new if key not in old)]
    return {key: (old.get(key), new.get(key)) for key in keys if old.get(key) != new.get(key)}


def functions(cfg: Any, prefix: str = "") -> Iterator[str]:
    """Dotted keys of the values that have no plain form."""
    for name, value in _items(cfg):
        if is_config(value) or isinstance(value, Mapping):
            yield from functions(value, f"{prefix}{name}.")
        elif plain_value(value) is OMITTED:
            yield f"{prefix}{name}"


def plain_value(value: Any) -> Any:
    """One value as dicts, lists and primitives; `OMITTED` for what has no plain form."""
    if value is None or (isinstance(value, (bool, int, float, str)) and not isinstance(value, enum.Enum)):
        return value
    if is_config(value) or isinstance(value, Mapping):
        return dict(_members(value))
    if isinstance(value, (tuple, list)):
        items = [plain_value(item) for item in value]
        return OMITTED if any(item is OMITTED for item in items) else items
    if isinstance(value, enum.Enum):
        return value.value
    return str(value) if isinstance(value, Path) else OMITTED


def _members(value: Any) -> Iterator[tuple[str, Any]]:
    for name, member in _items(value):
        plain = plain_value(member)
        if plain is not OMITTED:
            yield name, plain


def _items(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        yield from value.items()
    else:
        yield from ((item.name, getattr(value, item.name)) for item in fields(value))


def _settings(cfg: Any) -> dict[str, Any]:
    """Like `to_plain`, without the fields that a selection fills."""
    selected = {item.name for item in fields(cfg) if item.metadata.get("selected")}
    return {name: value for name, value in _members(cfg) if name not in selected}


def _leaves(plain: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
    for name, value in plain.items():
        if isinstance(value, Mapping):
            yield from _leaves(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value
