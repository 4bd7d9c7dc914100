"""The transport over Zenoh. Imports zenoh: go through `transport.zenoh`."""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Sequence
from typing import Any

import zenoh

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport import zenoh_keys
from robo_rl_deploy.transport.base import Peers, Topic
from robo_rl_deploy.transport.codec import Codec
from robo_rl_deploy.transport.inbox import Inbox, InboxSubscriber, wait_for
from robo_rl_deploy.transport.names import dds_type, type_hash


class ZenohTransport:
    """One Zenoh session, one node to ROS."""

    def __init__(self, domain: int, connect: Sequence[str]) -> None:
        self._domain = domain
        try:
            self._session = zenoh.open(_config(connect))
        except zenoh.ZError as error:
            raise UserError(f"Zenoh cannot be joined through {', '.join(connect)}: {error}") from error
        self._zid = str(self._session.zid())
        self._arrival = threading.Event()
        self._tokens: set[str] = set()
        self._ends: list[ZenohPublisher | ZenohSubscriber] = []
        self._is_open = True
        liveliness = self._session.liveliness()
        self._node = liveliness.declare_token(zenoh_keys.node_token(domain, self._zid))
        self._announcements = liveliness.declare_subscriber(f"@ros2_lv/{domain}/**", self._on_token, history=True)

    def publisher(self, topic: Topic, prototype: Any = None) -> ZenohPublisher:
        """As `Transport.publisher`."""
        codec, key = Codec(topic, prototype), self._key(topic)
        waits = topic.reliable and not topic.is_droppable
        writer = self._session.declare_publisher(
            key,
            congestion_control=zenoh.CongestionControl.BLOCK if waits else zenoh.CongestionControl.DROP,
            reliability=zenoh.Reliability.RELIABLE if topic.reliable else zenoh.Reliability.BEST_EFFORT,
            express=True,
        )
        text, token = self._announce(zenoh_keys.PUBLISHER, topic)
        publisher = ZenohPublisher(writer, token, hashlib.sha256(text.encode()).digest()[:16], codec)
        self._ends.append(publisher)
        return publisher

    def subscriber(self, topic: Topic, prototype: Any = None) -> ZenohSubscriber:
        """As `Transport.subscriber`."""
        subscriber = ZenohSubscriber(Inbox(Codec(topic, prototype), topic.depth), self._arrival)
        reader = self._session.declare_subscriber(self._key(topic), subscriber.on_sample)
        subscriber.declared = (reader, self._announce(zenoh_keys.SUBSCRIBER, topic)[1])
        self._ends.append(subscriber)
        return subscriber

    def wait(self, timeout_s: float) -> bool:
        """As `Transport.wait`."""
        return wait_for(self._ends, self._arrival, timeout_s)

    def peers(self, topic: Topic) -> Peers:
        """As `Transport.peers`; Zenoh connects whatever has the same type and hash."""
        read = [zenoh_keys.read_token(token) for token in tuple(self._tokens)] if self._is_open else []
        others = [end for end in read if end and end.session != self._zid and end.topic == topic.name]
        fits = {end for end in others if (end.type, end.type_hash) == (dds_type(topic.type), type_hash(topic.type))}
        kinds = [end.kind for end in others if end in fits]
        refused = tuple(_refusal(topic, end) for end in others if end not in fits)
        return Peers(kinds.count(zenoh_keys.PUBLISHER), kinds.count(zenoh_keys.SUBSCRIBER), refused)

    def close(self) -> None:
        """As `Transport.close`."""
        if self._is_open:
            self._is_open = False
            for end in self._ends:
                end.close()
            self._session.close()

    def _key(self, topic: Topic) -> str:
        if not self._is_open:
            raise UserError(f"topic {topic.name} cannot be joined: this transport was closed; open another")
        return zenoh_keys.topic_key(self._domain, topic)

    def _announce(self, kind: str, topic: Topic) -> tuple[str, Any]:
        text = zenoh_keys.end_token(self._domain, self._zid, len(self._ends) + 1, kind, topic)
        return text, self._session.liveliness().declare_token(text)

    def _on_token(self, sample: Any) -> None:
        change = self._tokens.add if sample.kind == zenoh.SampleKind.PUT else self._tokens.discard
        change(str(sample.key_expr))


class ZenohPublisher:
    """As `Publisher`."""

    def __init__(self, writer: Any, token: Any, gid: bytes, codec: Codec) -> None:
        self.entity, self.is_open = writer, True
        self._token, self._gid, self._codec, self._seq = token, gid, codec, 0

    def send(self, message: Any) -> None:
        """As `Publisher.send`."""
        data = self._codec.encode(message)
        if self.is_open:
            self._seq += 1
            self.entity.put(data, attachment=zenoh_keys.attachment(self._seq, time.time_ns(), self._gid))

    def close(self) -> None:
        """As `Publisher.close`."""
        if self.is_open:
            self.is_open = False
            self._token.undeclare()
            self.entity.undeclare()


class ZenohSubscriber(InboxSubscriber):
    """As `Subscriber`. Messages come in on a thread of Zenoh's."""

    def __init__(self, inbox: Inbox, arrival: threading.Event) -> None:
        self.declared: tuple[Any, ...] = ()
        super().__init__(inbox)
        self._arrival, self._is_open = arrival, True

    def on_sample(self, sample: Any) -> None:
        """A message arrives."""
        if self._is_open:
            extra = sample.attachment
            sender = zenoh_keys.sender_of(extra.to_bytes()) if extra is not None else ""
            self._inbox.add(sample.payload.to_bytes(), time.monotonic_ns(), sender)
            self._arrival.set()

    def close(self) -> None:
        """As `Subscriber.close`."""
        if self._is_open:
            self._is_open = False
            for declared in self.declared:
                declared.undeclare()
            self._inbox.clear()


def _config(connect: Sequence[str]) -> Any:
    config = zenoh.Config()
    settings = {
        "mode": "peer",
        "connect/endpoints": list(connect),
        "connect/exit_on_failure": False,
        # Who wants to reach us directly does so from this machine; others come through the router.
        "listen/endpoints": ["tcp/127.0.0.1:0"],
        "scouting/multicast/enabled": False,
        "timestamping/enabled": True,
    }
    for name, value in settings.items():
        config.insert_json5(name, json.dumps(value))
    return config


def _refusal(topic: Topic, end: zenoh_keys.End) -> str:
    kind = "publisher" if end.kind == zenoh_keys.PUBLISHER else "subscriber"
    if end.type != dds_type(topic.type):
        return f"a {kind} on {topic.name} has type {end.type}, not {dds_type(topic.type)}"
    return f"a {kind} on {topic.name} has another definition of {topic.type}: {end.type_hash}"
