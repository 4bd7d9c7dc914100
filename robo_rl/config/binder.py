"""The one place where plain values enter the frozen dataclass tree; types, lengths and names are checked here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from robo_rl.config.coerce import coerce, expected
from robo_rl.config.near import unknown_setting
from robo_rl.config.plain import flatten, functions, is_config
from robo_rl.errors import UserError

T = TypeVar("T", bound=Any)


def apply(cfg: T, values: Mapping[str, Any]) -> T:
    """`cfg` with the values of a nested dict set, everything else untouched.

    Raises UserError for a key that does not exist (with the nearest one), for a function, and for a value of the wrong
    type, length or choice.
    """
    return _apply(cfg, values, "", cfg)


def check_key(cfg: Any, key: str) -> None:
    """Raise UserError unless the dotted `key` is a setting of `cfg`, or a group of settings."""
    known = flatten(cfg)
    if key in known or any(name.startswith(f"{key}.") for name in known):
        return
    if key in set(functions(cfg)):
        raise _function(key)
    raise unknown_setting(key, known)


def _apply(cfg: T, values: Mapping[str, Any], prefix: str, root: Any) -> T:
    hints = type_hints(type(cfg))
    selected = {item.name for item in fields(cfg) if item.metadata.get("selected")}
    changed: dict[str, Any] = {}
    for name, value in values.items():
        key = f"{prefix}{name}"
        if name not in hints:
            check_key(root, key)
        current = getattr(cfg, name)
        if name in selected:
            if value != current:
                raise UserError(f"{key} is not a setting: it is what the command line chose")
            continue
        changed[name] = _member(key, value, hints[name], current, root)
    return _replaced(cfg, changed, prefix)


def _member(key: str, value: Any, kind: Any, current: Any, root: Any) -> Any:
    if is_config(current) and isinstance(value, Mapping):
        return _apply(current, value, f"{key}.", root)
    if isinstance(current, Mapping):
        return _mapping(key, value, kind, current, root)
    if callable(current) and not is_config(current):
        raise _function(key)
    if isinstance(current, tuple) and is_dataclass(item_of(kind)):
        return _configs(key, value, item_of(kind), current, root)
    if is_config(current) and not (value is None and type(None) in get_args(kind)):
        raise expected(
            key, value, "its settings one by one: " + ", ".join(f"{key}.{name}" for name in flatten(current))
        )
    return coerce(key, value, kind, current)


def _mapping(key: str, value: Any, kind: Any, current: Mapping[str, Any], root: Any) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise expected(key, value, "settings one by one: " + ", ".join(f"{key}.{name}" for name in current))
    element = element_of(kind)
    merged = dict(current)
    for name, item in value.items():
        if name not in current:
            check_key(root, f"{key}.{name}")
        merged[name] = _member(f"{key}.{name}", item, element, current[name], root)
    return merged


def _configs(key: str, value: Any, cls: type, current: tuple[Any, ...], root: Any) -> tuple[Any, ...]:
    """A tuple of dataclasses, element by element; of another length it is made anew, which functions cannot be."""
    fixed = any(next(functions(old), None) for old in current)
    if not isinstance(value, (list, tuple)) or (fixed and len(value) != len(current)):
        raise expected(key, value, f"a list of {len(current)} groups of settings" if fixed else "a list of settings")
    if len(value) != len(current):
        return tuple(_made(f"{key}[{i}]", item, cls) for i, item in enumerate(value))
    return tuple(
        _member(f"{key}[{i}]", item, type(old), old, root) for i, (item, old) in enumerate(zip(value, current))
    )


def _made(key: str, value: Any, cls: type) -> Any:
    """A dataclass out of all its settings."""
    hints = type_hints(cls)
    if not isinstance(value, Mapping) or set(value) != set(hints):
        raise expected(key, value, "all of its settings: " + ", ".join(hints))
    return cls(**{name: coerce(f"{key}.{name}", value[name], kind) for name, kind in hints.items()})


def _replaced(cfg: Any, changed: dict[str, Any], prefix: str) -> Any:
    try:
        return replace(cfg, **changed)
    except ValueError as error:  # a check of the dataclass itself, over several fields
        raise UserError(f"{prefix.rstrip('.') or 'settings'}: {error}") from error


def _function(key: str) -> UserError:
    return UserError(f"{key} is a function and cannot be set from the command line. Change it in the task file")


def element_of(kind: Any) -> Any:
    """What the values of an annotated mapping are: of `Mapping[str, X]`, or of `Y | Mapping[str, X]`."""
    found = [get_args(member)[1] for member in (kind, *get_args(kind)) if get_origin(member) is Mapping]
    return found[0] if found else Any


def item_of(kind: Any) -> Any:
    """X of an annotation `tuple[X, ...]`, else None."""
    return get_args(kind)[0] if get_origin(kind) is tuple and get_args(kind) else None


def type_hints(cls: Any) -> dict[str, Any]:
    """Annotations of a dataclass, resolved."""
    names = {item.name for item in fields(cls)} if is_dataclass(cls) else set()
    return {name: kind for name, kind in get_type_hints(cls).items() if name in names}
