"""Our types in ROS 1. Imports rospy: go through `transport.ros1`."""

from __future__ import annotations

import importlib
from functools import cache
from typing import Any

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport.definitions import Field, fields
from robo_rl_deploy.transport.ros1_bytes import HEADER
from robo_rl_deploy.transport.ros1_rospy import rospy

_TIME = "builtin_interfaces/msg/Time"


def ros1_type(message_type: str) -> str:
    """ROS 1's spelling: "sensor_msgs/JointState" for "sensor_msgs/msg/JointState"."""
    return message_type.replace("/msg/", "/")


@cache
def carrier(message_type: str) -> type[Any]:
    """The class by which rospy carries the bytes of `message_type` as they are, under ROS 1's name and checksum.

    Raises `UserError` where ROS 1 has no such type, or another under the same name.
    """
    theirs = message_module_class(message_type)

    class Carrier(rospy.AnyMsg):
        _type, _md5sum, _full_text = theirs._type, theirs._md5sum, theirs._full_text
        _has_header = False  # rospy shall not look for one: it is in the bytes

        def __init__(self, data: bytes | None = None) -> None:
            super().__init__()
            self._buff = data

    return Carrier


def message_module_class(message_type: str) -> type[Any]:
    """The class that ROS 1 itself generated for `message_type`. Raises `UserError` as `carrier` does."""
    package, _, name = message_type.split("/")
    if package.startswith("unitree") or message_type == _TIME:
        raise UserError(f"ROS 1 has no type {message_type}; send it by DDS or Zenoh")
    try:
        cls: type[Any] = getattr(importlib.import_module(f"{package}.msg"), name)
    except (ImportError, AttributeError) as error:
        wanted = f"python3-{package.replace('_', '-')}"
        raise UserError(f"ROS 1 has no type {message_type} here ({error}): apt-get install {wanted}") from error
    _check(message_type, cls)
    return cls


def _check(message_type: str, cls: type[Any]) -> None:
    """Refuse a class whose fields are not those of our definition."""
    ours = [(field.name, _spelled(field)) for field in fields(message_type)]
    ours = [("seq", "uint32"), *ours] if message_type == HEADER else ours
    theirs = list(zip(cls.__slots__, cls._slot_types))
    if ours != theirs:
        missing = [f"{spelled} {name}" for name, spelled in sorted(set(ours) ^ set(theirs))] or ["the order of fields"]
        raise UserError(f"{message_type} is another type in this ROS 1; it differs in {', '.join(missing)}")
    for part in {field.base for field in fields(message_type) if field.is_message and field.base != _TIME}:
        message_module_class(part)


def _spelled(field: Field) -> str:
    base = "time" if field.base == _TIME else ros1_type(field.base)
    return base if field.length is None else f"{base}[{field.length or ''}]"
