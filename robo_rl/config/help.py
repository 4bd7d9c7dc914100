"""Every setting of a run with its type, default and meaning: the text of `robo-rl train task=NAME --help`."""

from __future__ import annotations

import inspect
import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

from robo_rl.config.binder import element_of, type_hints
from robo_rl.config.coerce import show
from robo_rl.config.field_docs import field_docs
from robo_rl.config.plain import flatten, is_config, plain_value, to_plain


@dataclass(frozen=True)
class Setting:
    """One line of the help."""

    key: str  # dotted
    kind: str  # type, as short as it can be said
    value: Any  # plain default
    doc: str  # unit and meaning


def settings(cfg: Any, prefix: str = "") -> Iterator[Setting]:
    """The settings of a dataclass tree, depth first, in the order of the fields."""
    plain = flatten(cfg)
    hints, docs = type_hints(type(cfg)), field_docs(type(cfg))
    for item in fields(cfg):
        if not item.metadata.get("selected"):
            value = getattr(cfg, item.name)
            yield from _setting(item.name, value, hints[item.name], docs.get(item.name, ""), plain, prefix)


def table(rows: list[Setting], untuned: Mapping[str, Any]) -> str:
    """Aligned lines `key  type  default  meaning`; where `untuned` differs, its value is named too."""
    lines, group = [], ""
    width = max((len(row.key) for row in rows), default=0)
    for row in rows:
        head = row.key.rpartition(".")[0].partition(".")[0]
        if head != group:
            lines.append("")
            group = head
        default = show(row.value)
        doc = row.doc
        if row.key in untuned and untuned[row.key] != row.value:
            doc += f" [tuned by the task, else {show(untuned[row.key])}]"
        lines.append(f"  {row.key:<{width}}  {row.kind:<12}  {default:<12}  {doc}".rstrip())
    return "\n".join(lines)


def type_name(kind: Any, value: Any = None) -> str:
    """An annotation in one short word: `int`, `a|b|c`, `[float,float]`; of `value` where the annotation is Any."""
    origin, args = get_origin(kind), get_args(kind)
    if kind is Any or isinstance(kind, TypeVar):
        return _name_of(value)
    if origin is Literal:
        return "|".join(show(choice) for choice in args)
    if origin in (Union, types.UnionType):
        return "|".join(type_name(member) for member in args)
    if origin is tuple:
        return f"[{type_name(args[0])},...]" if args[-1] is Ellipsis else f"[{','.join(map(type_name, args))}]"
    return "null" if kind is type(None) else getattr(kind, "__name__", str(kind))


def _name_of(value: Any) -> str:
    if isinstance(value, (tuple, list)):
        return f"[{','.join(map(_name_of, value))}]"
    return "null" if value is None else type(value).__name__


def _setting(name: str, value: Any, kind: Any, doc: str, plain: Mapping[str, Any], prefix: str) -> Iterator[Setting]:
    key = f"{prefix}{name}"
    if is_config(value):
        yield from settings(value, f"{key}.")
        if callable(function := getattr(value, "func", None)):
            yield from _parameters(function, getattr(value, "params", {}), f"{key}.params.")
    elif isinstance(value, Mapping):
        element = element_of(kind)
        if name != "params":  # those are shown with the doc of their function
            for child, item in value.items():
                yield from _setting(child, item, element, doc, to_plain(value), f"{key}.")
    elif name in plain and not (get_origin(kind) is Literal and len(get_args(kind)) == 1):  # a tag, not a choice
        yield Setting(key, type_name(kind, value), plain[name], doc)


def _parameters(function: Any, params: Mapping[str, Any], prefix: str) -> Iterator[Setting]:
    """The parameters of a term; what they mean is said by the term's function."""
    summary = (inspect.getdoc(function) or "").partition("\n")[0]
    for name, value in params.items():
        if not callable(value):
            yield Setting(f"{prefix}{name}", _name_of(value), plain_value(value), f"of {function.__name__}: {summary}")
