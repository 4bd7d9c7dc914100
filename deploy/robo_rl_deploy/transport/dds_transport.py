"""The transport over cyclonedds. Imports cyclonedds: go through `transport.dds`."""

from __future__ import annotations

import time
from typing import Any

from cyclonedds.core import DDSException, Entity, Policy, Qos, ReadCondition, WaitSet
from cyclonedds.domain import Domain, DomainParticipant
from cyclonedds.pub import DataWriter
from cyclonedds.sub import DataReader
from cyclonedds.topic import Topic as DdsTopic

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport.base import Peers, Sample, Topic
from robo_rl_deploy.transport.codec import Codec
from robo_rl_deploy.transport.dds_link import ANY, Link, TypedLink, best_link
from robo_rl_deploy.transport.dds_peers import PeerList
from robo_rl_deploy.transport.dds_types import idl_class
from robo_rl_deploy.transport.inbox import Inbox, InboxSubscriber
from robo_rl_deploy.transport.names import dds_topic

# What DDS keeps between two calls, so that what was not taken in time can be counted; more than that goes uncounted.
_BACKLOG = 64
_MAX_DOMAIN = 232
_LOOPBACK = """<CycloneDDS><Domain id="any">
<General><Interfaces><NetworkInterface name="lo" multicast="false"/></Interfaces>
<AllowMulticast>false</AllowMulticast></General>
<Discovery><ParticipantIndex>auto</ParticipantIndex><MaxAutoParticipantIndex>32</MaxAutoParticipantIndex>
<Peers><Peer address="127.0.0.1"/></Peers></Discovery>
</Domain></CycloneDDS>"""
_NAMED = """<CycloneDDS><Domain id="any"><General><Interfaces><NetworkInterface name="{}"/></Interfaces></General>
</Domain></CycloneDDS>"""

_REPRESENTATION = Qos(Policy.DataRepresentation(use_cdrv0_representation=True))

# A process joins a domain in one way for its whole life.
_domains: dict[int, tuple[str | None, Domain | None]] = {}


class DdsTransport:
    """One participant of a DDS domain."""

    def __init__(self, domain: int, interface: str | None, raw: bool) -> None:
        _join(domain, interface)
        try:
            self._participant = DomainParticipant(domain)
        except DDSException as error:
            raise UserError(f"DDS domain {domain} cannot be joined by interface {interface}: {error}") from error
        self._link: Link = best_link(self._participant) if raw else TypedLink()
        self._waitset = WaitSet(self._participant)
        self._peers = PeerList(self._participant)
        self._publishers: list[DdsPublisher] = []
        self._subscribers: list[DdsSubscriber] = []
        self._is_open = True

    @property
    def is_raw(self) -> bool:
        """Messages take the quick way."""
        return not isinstance(self._link, TypedLink)

    def publisher(self, topic: Topic, prototype: Any = None) -> DdsPublisher:
        """As `Transport.publisher`."""
        codec = Codec(topic, prototype)
        qos = _qos(topic, topic.depth)
        publisher = DdsPublisher(DataWriter(self._participant, self._topic(topic), qos), topic, codec, self._link)
        self._publishers.append(publisher)
        return publisher

    def subscriber(self, topic: Topic, prototype: Any = None) -> DdsSubscriber:
        """As `Transport.subscriber`."""
        codec = Codec(topic, prototype)
        qos = _qos(topic, _history(topic))
        reader = DataReader(self._participant, self._topic(topic), qos)
        subscriber = DdsSubscriber(reader, self._waitset, topic, codec, self._link)
        self._subscribers.append(subscriber)
        return subscriber

    def wait(self, timeout_s: float) -> bool:
        """As `Transport.wait`."""
        deadline = time.monotonic_ns() + round(timeout_s * 1e9)
        # DDS also wakes for what is no message, such as a publisher that left.
        while not any([subscriber.fetch() for subscriber in self._subscribers]):
            left = deadline - time.monotonic_ns()
            if left <= 0:
                return False
            self._waitset.wait(left)
        return True

    def peers(self, topic: Topic) -> Peers:
        """As `Transport.peers`."""
        if not self._is_open:
            return Peers(0, 0)
        readers = [end.entity for end in self._subscribers if end.topic.name == topic.name and end.is_open]
        writers = [end.entity for end in self._publishers if end.topic.name == topic.name and end.is_open]
        return self._peers.on(topic, readers, writers)

    def close(self) -> None:
        """As `Transport.close`."""
        if self._is_open:
            self._is_open = False
            for publisher in self._publishers:
                publisher.close()
            for subscriber in self._subscribers:
                subscriber.close()
            _delete(self._waitset)
            _delete(self._participant)

    def _topic(self, topic: Topic) -> DdsTopic[Any]:
        if not self._is_open:
            raise UserError(f"topic {topic.name} cannot be joined: this transport was closed; open another")
        name = dds_topic(topic.name)
        try:
            return DdsTopic(self._participant, name, idl_class(topic.type), _REPRESENTATION)
        except DDSException as error:
            raise UserError(f"topic {topic.name} of type {topic.type} cannot be joined: {error}") from error


class DdsPublisher:
    """As `Publisher`."""

    def __init__(self, writer: DataWriter[Any], topic: Topic, codec: Codec, link: Link) -> None:
        self.entity, self.topic, self.is_open = writer, topic, True
        self._codec, self._link = codec, link

    def send(self, message: Any) -> None:
        """As `Publisher.send`."""
        data = self._codec.encode(message)
        if self.is_open:
            self._link.write(self.entity, data)

    def close(self) -> None:
        """As `Publisher.close`."""
        if self.is_open:
            self.is_open = False
            _delete(self.entity)


class DdsSubscriber(InboxSubscriber):
    """As `Subscriber`."""

    def __init__(self, reader: DataReader[Any], waitset: WaitSet, topic: Topic, codec: Codec, link: Link) -> None:
        self.entity, self.topic, self.is_open = reader, topic, True
        super().__init__(Inbox(codec, topic.depth))
        self._link, self._waitset = link, waitset
        self._condition = ReadCondition(reader, ANY)
        waitset.attach(self._condition)
        self._history = _history(topic)
        self._senders: dict[int, str] = {}

    def fetch(self) -> bool:
        """Take over what DDS has; True where something can be taken."""
        if self.is_open:
            now_ns = time.monotonic_ns()
            for data, info in self._link.take(self.entity, self._history):
                self._inbox.add(data, now_ns, self._sender(info.publication_handle) if info else "")
        return bool(self._inbox)

    def take(self) -> list[Sample]:
        """As `Subscriber.take`."""
        self.fetch()
        return super().take()

    def close(self) -> None:
        """As `Subscriber.close`."""
        if self.is_open:
            self.is_open = False
            self._inbox.clear()
            self._waitset.detach(self._condition)
            _delete(self._condition)
            _delete(self.entity)

    def _sender(self, handle: int) -> str:
        """The writer's GUID, or its handle where it has left already."""
        if handle not in self._senders:
            endpoint = self.entity.get_matched_publication_data(handle)
            self._senders[handle] = endpoint.key.hex if endpoint else f"{handle:x}"
        return self._senders[handle]


def _history(topic: Topic) -> int:
    """Messages that DDS keeps for a subscriber."""
    return max(topic.depth, _BACKLOG)


def _join(domain: int, interface: str | None) -> None:
    """Configure `domain` for this process, once."""
    if not 0 <= domain <= _MAX_DOMAIN:
        raise UserError(f"DDS has no domain {domain}; choose 0 to {_MAX_DOMAIN}")
    if domain not in _domains:
        config = None if interface is None else _LOOPBACK if interface == "lo" else _NAMED.format(interface)
        try:
            _domains[domain] = (interface, None if config is None else Domain(domain, config))
        except DDSException as error:
            raise UserError(f"DDS domain {domain} cannot be set up for interface {interface}: {error}") from error
    elif _domains[domain][0] != interface:
        raise UserError(
            f"DDS domain {domain} is joined by interface {_domains[domain][0]} in this process already, not {interface}"
        )


def _qos(topic: Topic, depth: int) -> Qos:
    """Quality of service as ROS 2's sensor data and default profiles have it."""
    return Qos(
        Policy.Reliability.Reliable(0) if topic.reliable else Policy.Reliability.BestEffort,
        Policy.Durability.Volatile,
        Policy.History.KeepLast(depth),
        Policy.WriterDataLifecycle(autodispose=False),
        Policy.DataRepresentation(use_cdrv0_representation=True),
    )


def _delete(entity: Entity) -> None:
    # cyclonedds deletes an entity with the last reference to it, wherever that is; its finaliser may run twice.
    entity.__del__()
