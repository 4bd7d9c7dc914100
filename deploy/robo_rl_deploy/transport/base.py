"""What a wire has to offer. Nothing here knows a robot: who sends what on which topic is the driver's business.

A topic carries messages of one type of `transport.messages`. Times are nanoseconds: `stamp` inside a message is the
sender's clock, `received_ns` the receiver's monotonic one, the only one that ages are measured with.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol


@dataclass(frozen=True)
class Topic:
    """One named stream of messages."""

    name: str  # in ROS spelling, "/joint_states"
    type: str  # in ROS spelling, "sensor_msgs/msg/JointState"
    reliable: bool = False  # True: the wire repeats what was lost; False: what is late is worth nothing
    depth: int = 1  # newest messages that are kept until they are taken
    is_droppable: bool = False  # where the way is full a message is left out, also of a reliable topic: no sender waits


@dataclass(frozen=True)
class Sample:
    """A message as it arrived."""

    message: Any  # of `transport.messages`
    received_ns: int  # receiver's clock
    seq: int  # how many messages of the topic arrived before it; a step of more than one: some were not taken in time
    sender: str = ""  # names the writer where the wire tells writers apart


@dataclass(frozen=True)
class Peers:
    """Who else is on a topic, oneself left out."""

    publishers: int
    subscribers: int
    refused: tuple[str, ...] = field(default=())  # why somebody on the same name is not heard: type, QoS, hash


class Publisher(Protocol):
    """Sends on one topic."""

    def send(self, message: Any) -> None:
        """Hand `message` to the wire without waiting. Raises `UserError` where it is not of the topic's type."""

    def close(self) -> None:
        """Leave the topic."""


class Subscriber(Protocol):
    """Receives on one topic."""

    def take(self) -> list[Sample]:
        """What arrived since the last call, oldest first, at most `Topic.depth`; never waits.

        A message that cannot be read is left out and counted in `rejected`.
        """

    @property
    def rejected(self) -> int:
        """Messages that could not be read so far."""

    def close(self) -> None:
        """Leave the topic."""


class Transport(Protocol):
    """A wire."""

    def publisher(self, topic: Topic, prototype: Any = None) -> Publisher:
        """Join `topic` as a sender. `prototype` is a message like all that will follow (names and lengths), for a wire
        that can prepare it. Raises `UserError`."""

    def subscriber(self, topic: Topic, prototype: Any = None) -> Subscriber:
        """Join `topic` as a receiver; `prototype` as for `publisher`, others are read too. Raises `UserError`."""

    def wait(self, timeout_s: float) -> bool:
        """Wait until something can be taken from any subscriber; False when the time is up."""

    def peers(self, topic: Topic) -> Peers:
        """Who else is on `topic` now."""

    def close(self) -> None:
        """Leave everything; more than once is no error."""
