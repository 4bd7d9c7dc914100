"""Types for cyclonedds, made from the definitions. Imports cyclonedds: go through `transport.dds`."""

from __future__ import annotations

from functools import cache
from typing import Any

from cyclonedds.idl import make_idl_struct, types
from cyclonedds.idl.annotations import final

from robo_rl_deploy.transport.definitions import Field, fields
from robo_rl_deploy.transport.names import dds_type


@cache
def idl_class(message_type: str) -> Any:
    """The IDL struct of `message_type`, final as ROS's are, under the name that ROS gives it in DDS."""
    members = {field.name: _member(field) for field in fields(message_type)}
    return final(make_idl_struct(message_type.split("/")[-1], dds_type(message_type), members))


def _member(field: Field) -> Any:
    if field.is_message:
        base = idl_class(field.base)
    else:
        base = {"bool": bool, "string": str}.get(field.base) or getattr(types, field.base)
    if field.length is None:
        return base
    many: Any = types.array if field.length else types.sequence
    return many[base, field.length] if field.length else many[base]
