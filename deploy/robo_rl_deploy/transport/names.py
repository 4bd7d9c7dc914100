"""ROS 2 names on the wire: how DDS spells topics and types, and the hash by which Zenoh tells types apart.

Topics as rmw checks them (rmw/validate_full_topic_name.h); type hashes are RIHS01 of REP 2016: SHA-256 of the type
description in JSON with ", " and ": " between tokens and fields in the order of the definition.
"""

from __future__ import annotations

import hashlib
import json
import re
from functools import cache
from typing import Any

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport.definitions import Field, fields, parts

# Numbers of type_description_interfaces/msg/FieldType; an array adds 48, a sequence without bound 144.
_TYPE_IDS = {
    "message": 1,
    "int8": 2,
    "uint8": 3,
    "int16": 4,
    "uint16": 5,
    "int32": 6,
    "uint32": 7,
    "int64": 8,
    "uint64": 9,
    "float32": 10,
    "float64": 11,
    "bool": 15,
    "byte": 16,
    "string": 17,
}
_ARRAY, _SEQUENCE = 48, 144
_MAX_TOPIC = 247  # characters; DDS allows 255, the longest prefix of ROS takes 8
_TOPIC = re.compile(r"(/[A-Za-z_][A-Za-z0-9_]*)+")


def check_topic(name: str) -> None:
    """Raises `UserError` where `name` is no full topic name of ROS 2."""
    if not name.startswith("/"):
        raise UserError(f'topic "{name}" does not start at the root; write "/{name}"')
    if len(name) > _MAX_TOPIC:
        raise UserError(f'topic "{name[:20]}..." has {len(name)} characters; ROS 2 allows {_MAX_TOPIC}')
    if not _TOPIC.fullmatch(name):
        raise UserError(
            f'topic {name!r} is no name in ROS 2; between slashes write letters, digits and "_", no digit first'
        )


def dds_topic(name: str) -> str:
    """What DDS calls the topic `name`: "rt/joint_states" for "/joint_states". Raises `UserError`."""
    check_topic(name)
    return f"rt{name}"


def dds_type(message_type: str) -> str:
    """What DDS calls the type: "sensor_msgs::msg::dds_::JointState_" for "sensor_msgs/msg/JointState"."""
    package, _, name = message_type.split("/")
    return f"{package}::msg::dds_::{name}_"


@cache
def type_hash(message_type: str) -> str:
    """The RIHS01 hash of a message type. Raises `UserError` for a type we do not have."""
    description = {
        "type_description": _describe(message_type),
        "referenced_type_descriptions": [_describe(part) for part in sorted(parts(message_type))],
    }
    return f"RIHS01_{hashlib.sha256(json.dumps(description).encode()).hexdigest()}"


def _describe(message_type: str) -> dict[str, Any]:
    described = [{"name": field.name, "type": _describe_type(field)} for field in fields(message_type)]
    return {"type_name": message_type, "fields": described}


def _describe_type(field: Field) -> dict[str, Any]:
    kind = _TYPE_IDS["message" if field.is_message else field.base]
    many = 0 if field.length is None else _ARRAY if field.length else _SEQUENCE
    nested = field.base if field.is_message else ""
    return {"type_id": kind + many, "capacity": field.length or 0, "string_capacity": 0, "nested_type_name": nested}
