"""Our types in an installed ROS 2."""

from __future__ import annotations

import importlib
from functools import cache
from typing import Any

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport.definitions import Field, fields

# How ROS 2's Python classes spell numbers; int8 and uint8 are the same byte, and unitree_ros2 confuses them.
_SPELLED = {"bool": "boolean", "byte": "octet", "float32": "float", "float64": "double", "int8": "uint8"}


@cache
def ros2_class(message_type: str) -> type[Any]:
    """The class that ROS 2 generated for `message_type`.

    Bytes go through it as they are, so its fields have to be those of our definition. Raises `UserError` where they are
    not, or there is no such class.
    """
    package, _, name = message_type.split("/")
    try:
        cls: type[Any] = getattr(importlib.import_module(f"{package}.msg"), name)
    except (ImportError, AttributeError) as error:
        raise UserError(
            f"ROS 2 has no type {message_type} here ({error}): install its package {package} and source the setup"
        ) from error
    ours = [(field.name, _spelled(field)) for field in fields(message_type)]
    theirs = [(name, text.replace("int8", "uint8").replace("uuint8", "uint8")) for name, text in _fields(cls)]
    if ours != theirs:
        differing = (
            ", ".join(f"{text} {name}" for name, text in sorted(set(ours) ^ set(theirs))) or "the order of fields"
        )
        raise UserError(f"{message_type} is another type in this ROS 2; it differs in {differing}")
    for part in {field.base for field in fields(message_type) if field.is_message}:
        ros2_class(part)
    return cls


def _fields(cls: type[Any]) -> list[tuple[str, str]]:
    return list(cls.get_fields_and_field_types().items())


def _spelled(field: Field) -> str:
    base = field.base.replace("/msg/", "/") if field.is_message else _SPELLED.get(field.base, field.base)
    if field.length is None:
        return base
    return f"{base}[{field.length}]" if field.length else f"sequence<{base}>"
