"""Bytes in and out of cyclonedds. Imports cyclonedds: go through `transport.dds`.

The quick way hands CDR bytes to the package's own C layer, which is no public interface: it is tried out before it is
trusted. The other way goes through the public one, which packs and unpacks every message in Python once more.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol

from cyclonedds.core import InstanceState, Policy, Qos, SampleState, ViewState
from cyclonedds.domain import DomainParticipant
from cyclonedds.pub import DataWriter
from cyclonedds.sub import DataReader
from cyclonedds.topic import Topic

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport import cdr
from robo_rl_deploy.transport.dds_types import idl_class
from robo_rl_deploy.transport.messages import Bool

ANY = SampleState.Any | ViewState.Any | InstanceState.Any
_TIMEOUT = -10  # DDS_RETCODE_TIMEOUT: the queue is full; what does not wait is lost


class Link(Protocol):
    """One way to move bytes."""

    def write(self, writer: Any, data: bytes) -> None:
        """Send CDR with its header. Raises `UserError` where DDS refuses it."""

    def take(self, reader: Any, count: int) -> Iterator[tuple[bytes | None, Any]]:
        """At most `count` that arrived: bytes (None: unreadable) and cyclonedds' SampleInfo."""


class RawLink:
    """Bytes as they are."""

    def __init__(self) -> None:
        from cyclonedds._clayer import ddspy_take, ddspy_write

        self._write, self._take = ddspy_write, ddspy_take

    def write(self, writer: Any, data: bytes) -> None:
        """As `Link.write`."""
        # The C layer takes whole words only.
        code = self._write(writer._ref, data if len(data) % 4 == 0 else data + bytes(-len(data) % 4))
        if code < 0 and code != _TIMEOUT:
            raise UserError(f"DDS does not send on {writer.topic.name}: error {code}")

    def take(self, reader: Any, count: int) -> Iterator[tuple[bytes | None, Any]]:
        """As `Link.take`."""
        samples = self._take(reader._ref, ANY, count)
        if isinstance(samples, int):
            raise UserError(f"DDS does not receive on {reader.topic.name}: error {samples}")
        return ((data, info) for data, info in samples if info.valid_data)


class TypedLink:
    """Bytes by way of cyclonedds' own messages."""

    def write(self, writer: Any, data: bytes) -> None:
        """As `Link.write`."""
        writer.write(writer.data_type.deserialize(data))

    def take(self, reader: Any, count: int) -> Iterator[tuple[bytes | None, Any]]:
        """As `Link.take`."""
        for _ in range(count):
            try:
                samples = reader.take(1)
            except Exception:  # whatever cyclonedds' decoder meets in a stranger's bytes
                yield None, None
                continue
            if not samples:
                return
            if samples[0].sample_info.valid_data:
                yield samples[0].serialize(use_version_2=False), samples[0].sample_info


def best_link(participant: DomainParticipant) -> Link:
    """`RawLink` where a message of our own comes through it unchanged, else `TypedLink`."""
    try:
        return RawLink() if _comes_through(RawLink(), participant) else TypedLink()
    # The C layer is private and may change with any release; what it raises then is not told anywhere.
    except (ImportError, AttributeError, TypeError, ValueError, UserError):
        return TypedLink()


def _comes_through(link: Link, participant: DomainParticipant) -> bool:
    sent = cdr.encode(Bool(True))
    qos = Qos(Policy.Reliability.Reliable(0), Policy.DataRepresentation(use_cdrv0_representation=True))
    topic = Topic(participant, f"robo_rl_self_check_{participant.guid.hex}", idl_class("std_msgs/msg/Bool"), qos)
    reader, writer = DataReader(participant, topic, qos), DataWriter(participant, topic, qos)
    link.write(writer, sent)
    got = [(data[: len(sent)], info.publication_handle) for data, info in link.take(reader, 2) if data]
    return len(got) == 1 and got[0][0] == sent and isinstance(got[0][1], int)
