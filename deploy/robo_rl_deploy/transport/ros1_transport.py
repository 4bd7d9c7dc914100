"""The transport over rospy. Imports rospy: go through `transport.ros1`."""

from __future__ import annotations

import threading
import time
from typing import Any

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport import ros1_node, ros1_peers
from robo_rl_deploy.transport.base import Peers, Topic
from robo_rl_deploy.transport.inbox import Inbox, InboxSubscriber, wait_for
from robo_rl_deploy.transport.names import check_topic
from robo_rl_deploy.transport.ros1_bytes import Ros1Codec
from robo_rl_deploy.transport.ros1_classes import carrier, ros1_type
from robo_rl_deploy.transport.ros1_rospy import rospy

# Messages that wait for a slow peer on a reliable topic; rospy drops the oldest beyond that.
_BACKLOG = 64
_ENDED = "the node that this process is to ROS 1 was ended from outside (rosnode kill); start the process again"


class Ros1Transport:
    """A part of the node that this process is."""

    def __init__(self, master: str, address: str, timeout_s: float) -> None:
        self._master = ros1_node.join(master, address, timeout_s)
        self._timeout_s = timeout_s
        self._arrival = threading.Event()
        self._ends: list[Ros1Publisher | Ros1Subscriber] = []
        self._is_open = True

    def publisher(self, topic: Topic, prototype: Any = None) -> Ros1Publisher:
        """As `Transport.publisher`."""
        codec, cls = self._check(topic, prototype)
        queue = max(topic.depth, _BACKLOG) if topic.reliable else topic.depth
        end = Ros1Publisher(rospy.Publisher(topic.name, cls, tcp_nodelay=True, queue_size=queue), cls, codec)
        self._ends.append(end)
        self._settle(topic)
        return end

    def subscriber(self, topic: Topic, prototype: Any = None) -> Ros1Subscriber:
        """As `Transport.subscriber`."""
        codec, cls = self._check(topic, prototype)
        end = Ros1Subscriber(Inbox(codec, topic.depth), self._arrival)
        end.entity = rospy.Subscriber(topic.name, cls, end.on_message, tcp_nodelay=True)
        self._ends.append(end)
        self._settle(topic)
        return end

    def wait(self, timeout_s: float) -> bool:
        """As `Transport.wait`."""
        return wait_for(self._ends, self._arrival, timeout_s)

    def peers(self, topic: Topic) -> Peers:
        """As `Transport.peers`, in nodes. Asks the master and others: takes milliseconds, not for every tick."""
        if rospy.is_shutdown():
            return Peers(0, 0, (_ENDED,))
        return ros1_peers.peers_on(self._master, topic) if self._is_open else Peers(0, 0)

    def close(self) -> None:
        """As `Transport.close`."""
        self._is_open = False
        for end in self._ends:
            end.close()

    def _check(self, topic: Topic, prototype: Any) -> tuple[Ros1Codec, type[Any]]:
        if not self._is_open:
            raise UserError(f"topic {topic.name} cannot be joined: this transport was closed; open another")
        if rospy.is_shutdown():
            raise UserError(_ENDED)
        check_topic(topic.name)
        codec, cls = Ros1Codec(topic, prototype), carrier(topic.type)
        joined_as = ros1_peers.own_type(topic.name)
        if joined_as not in (None, ros1_type(topic.type)):
            raise UserError(f"topic {topic.name} is joined by this process as {joined_as} already, not {topic.type}")
        self._master.check()
        return codec, cls

    def _settle(self, topic: Topic) -> None:
        """Wait until this node hears itself on `topic`, where it has both ends: that is a TCP connection, too."""
        deadline = time.monotonic() + self._timeout_s
        while not ros1_peers.is_connected_with_itself(topic.name, self._master.caller):
            if time.monotonic() > deadline:
                raise UserError(f"this node does not reach itself on {topic.name}; is its address right?")
            time.sleep(0.002)


class Ros1Publisher:
    """As `Publisher`. A thread of rospy's writes to each peer."""

    def __init__(self, entity: Any, cls: type[Any], codec: Ros1Codec) -> None:
        self.entity, self.is_open = entity, True
        self._cls, self._codec = cls, codec

    def send(self, message: Any) -> None:
        """As `Publisher.send`."""
        data = self._codec.encode(message)
        if self.is_open:
            self.send_bytes(data)

    def send_bytes(self, data: bytes) -> None:
        """Send any bytes."""
        self.entity.publish(self._cls(data))

    def close(self) -> None:
        """As `Publisher.close`."""
        if self.is_open:
            self.is_open = False
            self.entity.unregister()


class Ros1Subscriber(InboxSubscriber):
    """As `Subscriber`. Messages come in on a thread of rospy's for each peer."""

    def __init__(self, inbox: Inbox, arrival: threading.Event) -> None:
        self.entity: Any = None
        super().__init__(inbox)
        self._arrival, self._is_open = arrival, True
        self._lock = threading.Lock()  # an inbox takes one thread that adds

    def on_message(self, carried: Any) -> None:
        """A message arrives."""
        with self._lock:
            if self._is_open:
                sender = carried._connection_header.get("callerid", "")
                self._inbox.add(carried._buff, time.monotonic_ns(), sender)
                self._arrival.set()

    def close(self) -> None:
        """As `Subscriber.close`."""
        if self._is_open:
            self._is_open = False
            self.entity.unregister()
            self._inbox.clear()
