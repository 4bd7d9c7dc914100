"""A YAML file as a frozen dataclass: every field checked, those that are left out have their defaults."""

from __future__ import annotations

import dataclasses
import json
from typing import Any, TypeVar, get_args, get_type_hints

from robo_rl_deploy.bundle import canonical
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.plain_yaml import plain_yaml

T = TypeVar("T")


def parse_config(cls: type[T], text: str, where: str, what: str, schema: int) -> T:
    """`cls` from YAML; `where` names the file in errors, `what` its kind. Raises `UserError`."""
    plain = plain_yaml(text, where)
    if not isinstance(plain, dict) or plain.get("schema", schema) != schema:
        raise UserError(f"{where}: expected {what} of schema {schema}")
    return canonical.decode(cls, _complete(cls, plain), where)


def _complete(cls: Any, plain: Any) -> Any:
    """`plain` with the defaults of the fields that are left out."""
    if not dataclasses.is_dataclass(cls) or not isinstance(plain, dict):
        return plain
    hints, given = get_type_hints(cls), dict(plain)
    for entry in dataclasses.fields(cls):
        hint = hints[entry.name]
        if entry.name in given:
            given[entry.name] = _complete_as(hint, given[entry.name])
        elif entry.default is not dataclasses.MISSING:
            given[entry.name] = json.loads(canonical.dumps({"_": entry.default}))["_"]
        elif entry.default_factory is not dataclasses.MISSING:
            given[entry.name] = json.loads(canonical.dumps({"_": entry.default_factory()}))["_"]
    return given


def _complete_as(hint: Any, value: Any) -> Any:
    """Into dictionaries of dataclasses too."""
    args = get_args(hint)
    if len(args) == 2 and dataclasses.is_dataclass(args[1]) and isinstance(value, dict):
        return {key: _complete(args[1], item) for key, item in value.items()}
    return _complete(hint, value)
