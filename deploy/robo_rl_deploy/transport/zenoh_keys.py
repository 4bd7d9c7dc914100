"""Keys and tokens of rmw_zenoh: where a topic's messages go and how its ends are announced.

Source: rmw_zenoh's design.md. A topic's key holds the hash of its type, so ends with different definitions of a type
are on different keys and never hear each other.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.names import check_topic, dds_type, type_hash

PUBLISHER, SUBSCRIBER, NODE = "MP", "MS", "NN"
_GID_SIZE = 16
_ATTACHMENT = struct.Struct(f"<qqB{_GID_SIZE}s")


@dataclass(frozen=True)
class End:
    """One end of a topic, as its token announces it."""

    session: str
    kind: str  # PUBLISHER or SUBSCRIBER
    topic: str
    type: str  # in DDS's spelling
    type_hash: str


def topic_key(domain: int, topic: Topic) -> str:
    """Where the messages of `topic` go. Raises `UserError`."""
    check_topic(topic.name)
    return f"{domain}{topic.name}/{dds_type(topic.type)}/{type_hash(topic.type)}"


def node_token(domain: int, session: str) -> str:
    """Announces our node."""
    return f"@ros2_lv/{domain}/{session}/0/0/{NODE}/%/%/{_node(session)}"


def end_token(domain: int, session: str, number: int, kind: str, topic: Topic) -> str:
    """Announces one of our ends; `number` tells the ends of a session apart."""
    where = f"@ros2_lv/{domain}/{session}/0/{number}/{kind}/%/%/{_node(session)}"
    # Fields left empty have ROS's defaults: reliable, volatile, keep last, nothing that expires.
    qos = f"{'' if topic.reliable else 2}::,{topic.depth}:,:,:,,"
    return f"{where}/{topic.name.replace('/', '%')}/{dds_type(topic.type)}/{type_hash(topic.type)}/{qos}"


def read_token(token: str) -> End | None:
    """The end that `token` announces; None for anything else."""
    parts = token.split("/")
    if len(parts) != 13 or parts[5] not in (PUBLISHER, SUBSCRIBER):
        return None
    return End(parts[2], parts[5], parts[9].replace("%", "/"), parts[10], parts[11])


def attachment(seq: int, stamp_ns: int, gid: bytes) -> bytes:
    """What goes with every message: number and time of sending, and the sender's 16 bytes."""
    return _ATTACHMENT.pack(seq, stamp_ns, _GID_SIZE, gid)


def sender_of(data: bytes) -> str:
    """The sender in an attachment, "" where it has another form."""
    if len(data) != _ATTACHMENT.size or data[16] != _GID_SIZE:
        return ""
    return data[17:].hex()


def _node(session: str) -> str:
    return f"robo_rl_{session[:8]}"
