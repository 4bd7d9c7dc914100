"""What arrived on one topic and was not taken yet, the same for every wire that carries CDR."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from robo_rl_deploy.transport.base import Sample
from robo_rl_deploy.transport.codec import Codec


@dataclass(frozen=True)
class _Arrival:
    data: bytes | None
    received_ns: int
    seq: int
    sender: str


class Inbox:
    """The newest `depth` messages, decoded when they are taken. One thread may add while another takes."""

    def __init__(self, codec: Codec, depth: int) -> None:
        self.rejected = 0  # messages that could not be read so far
        self._codec = codec
        self._waiting: deque[_Arrival] = deque(maxlen=depth)
        self._arrived = 0

    def __bool__(self) -> bool:
        """Something can be taken."""
        return bool(self._waiting)

    def add(self, data: bytes | None, received_ns: int, sender: str) -> None:
        """A message arrives; None where its bytes are lost already."""
        self._waiting.append(_Arrival(data, received_ns, self._arrived, sender))
        self._arrived += 1

    def take(self) -> list[Sample]:
        """As `Subscriber.take`."""
        samples = []
        for _ in range(len(self._waiting)):
            arrival = self._waiting.popleft()
            message = None if arrival.data is None else self._codec.decode(arrival.data)
            if message is None:
                self.rejected += 1
            else:
                samples.append(Sample(message, arrival.received_ns, arrival.seq, arrival.sender))
        return samples

    def clear(self) -> None:
        """Forget what was not taken."""
        self._waiting.clear()


class InboxSubscriber:
    """What every subscriber is that somebody fills an inbox of."""

    def __init__(self, inbox: Inbox) -> None:
        self._inbox = inbox

    @property
    def waiting(self) -> bool:
        """Something can be taken."""
        return bool(self._inbox)

    @property
    def rejected(self) -> int:
        """As `Subscriber.rejected`."""
        return self._inbox.rejected

    def take(self) -> list[Sample]:
        """As `Subscriber.take`."""
        return self._inbox.take()


def wait_for(subscribers: Iterable[object], arrival: threading.Event, timeout_s: float) -> bool:
    """As `Transport.wait`, where other threads fill the inboxes and set `arrival`."""
    deadline = time.monotonic() + timeout_s
    while True:
        arrival.clear()
        if any(end.waiting for end in subscribers if isinstance(end, InboxSubscriber)):
            return True
        if not arrival.wait(max(deadline - time.monotonic(), 0.0)):
            return False
