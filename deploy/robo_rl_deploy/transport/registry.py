"""Which class holds which ROS type."""

from __future__ import annotations

from functools import cache
from types import ModuleType
from typing import Any

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport import definitions, messages, unitree_go, unitree_hg

_MODULES: dict[str, ModuleType] = {"unitree_go": unitree_go, "unitree_hg": unitree_hg}


@cache
def message_class(message_type: str) -> type[Any]:
    """The dataclass of `message_type`, say "sensor_msgs/msg/JointState". Raises `UserError` for one we do not have."""
    definitions.fields(message_type)
    package, _, name = message_type.split("/")
    found: type[Any] = getattr(_MODULES.get(package, messages), name)
    return found


def type_of(cls: type[Any]) -> str:
    """The ROS type of a message's class. Raises `UserError` for a class that is no message."""
    try:
        return _types()[cls]
    except KeyError:
        raise UserError(
            f"{cls.__name__} is no message; the messages are in robo_rl_deploy/transport/messages.py"
        ) from None


@cache
def _types() -> dict[type[Any], str]:
    return {message_class(message_type): message_type for message_type in definitions.DEFINITIONS}
