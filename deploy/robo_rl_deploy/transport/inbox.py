"""What arrived on one topic and was not taken yet, the same for every wire that carries CDR."""

from __future__ import annotations

from collections import deque
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
