"""A wire inside one process: no threads, no clock but the receiver's, everything in the order in which it was sent.

Messages cross it as CDR bytes, so nobody shares memory and what could not be sent elsewhere cannot be sent here.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from typing import Any

from robo_rl_deploy.transport.base import Peers, Topic
from robo_rl_deploy.transport.codec import Codec
from robo_rl_deploy.transport.inbox import Inbox, InboxSubscriber
from robo_rl_deploy.transport.names import check_topic


class Bus:
    """What the transports of one process have in common; `clock` gives nanoseconds and may be a virtual one."""

    def __init__(self, clock: Callable[[], int] = time.monotonic_ns) -> None:
        self.clock = clock
        self.publishers: list[InprocPublisher] = []
        self.subscribers: list[InprocSubscriber] = []
        self.names = itertools.count(1)


class InprocTransport:
    """One member of a `Bus`."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._ends: list[InprocPublisher | InprocSubscriber] = []

    def publisher(self, topic: Topic, prototype: Any = None) -> InprocPublisher:
        """As `Transport.publisher`."""
        end = InprocPublisher(self._bus, self, topic, prototype)
        self._bus.publishers.append(end)
        self._ends.append(end)
        return end

    def subscriber(self, topic: Topic, prototype: Any = None) -> InprocSubscriber:
        """As `Transport.subscriber`."""
        end = InprocSubscriber(self._bus, self, topic, prototype)
        self._bus.subscribers.append(end)
        self._ends.append(end)
        return end

    def wait(self, timeout_s: float) -> bool:
        """As `Transport.wait`, but at once: while this runs nobody else in the process sends."""
        return any(end.waiting for end in self._ends if isinstance(end, InprocSubscriber))

    def peers(self, topic: Topic) -> Peers:
        """As `Transport.peers`."""
        others = [end for end in self._bus.publishers if end.owner is not self and end.topic.name == topic.name]
        readers = [end for end in self._bus.subscribers if end.owner is not self and end.topic.name == topic.name]
        heard = [end for end in others if self._refusal(topic, end) is None]
        served = [end for end in readers if self._refusal(topic, end) is None]
        refusals = [self._refusal(topic, end) for end in others] + [self._refusal(topic, end) for end in readers]
        return Peers(len(heard), len(served), tuple(text for text in refusals if text))

    def close(self) -> None:
        """As `Transport.close`."""
        for end in self._ends:
            end.close()

    def _refusal(self, topic: Topic, end: InprocPublisher | InprocSubscriber) -> str | None:
        """Why this transport and `end` do not hear each other."""
        kind = "publisher" if isinstance(end, InprocPublisher) else "subscriber"
        if end.topic.type != topic.type:
            return f"a {kind} on {topic.name} has type {end.topic.type}, not {topic.type}"
        ours = self._bus.subscribers if kind == "publisher" else self._bus.publishers
        for mine in ours:
            pair = (end, mine) if kind == "publisher" else (mine, end)
            if mine.owner is self and mine.topic.name == topic.name and not _reaches(*pair):
                return f"a {kind} on {topic.name} is refused: its reliability does not fit"
        return None


class InprocPublisher:
    """As `Publisher`."""

    def __init__(self, bus: Bus, owner: InprocTransport, topic: Topic, prototype: Any) -> None:
        check_topic(topic.name)
        self.owner, self.topic = owner, topic
        self._bus, self._codec, self._name = bus, Codec(topic, prototype), f"inproc-{next(bus.names)}"

    def send(self, message: Any) -> None:
        """As `Publisher.send`."""
        data = self._codec.encode(message)
        if self in self._bus.publishers:
            for subscriber in self._bus.subscribers:
                if _reaches(self, subscriber):
                    subscriber.deliver(data, self._name)

    def close(self) -> None:
        """As `Publisher.close`."""
        if self in self._bus.publishers:
            self._bus.publishers.remove(self)


class InprocSubscriber(InboxSubscriber):
    """As `Subscriber`."""

    def __init__(self, bus: Bus, owner: InprocTransport, topic: Topic, prototype: Any) -> None:
        check_topic(topic.name)
        self.owner, self.topic = owner, topic
        super().__init__(Inbox(Codec(topic, prototype), topic.depth))
        self._bus = bus

    def deliver(self, data: bytes, sender: str) -> None:
        """Any bytes arrive from `sender`."""
        self._inbox.add(data, self._bus.clock(), sender)

    def close(self) -> None:
        """As `Subscriber.close`."""
        self._inbox.clear()
        if self in self._bus.subscribers:
            self._bus.subscribers.remove(self)


def _reaches(publisher: InprocPublisher | InprocSubscriber, subscriber: InprocPublisher | InprocSubscriber) -> bool:
    """As in DDS: one topic, one type, and who asks for a reliable sender gets no other."""
    sent, wanted = publisher.topic, subscriber.topic
    return (sent.name, sent.type) == (wanted.name, wanted.type) and (sent.reliable or not wanted.reliable)
