"""The transport over rclpy. Imports rclpy: go through `transport.ros2`, which tells what it was run on."""

from __future__ import annotations

import itertools
import os
import threading
import time
from collections.abc import Callable
from typing import Any

import rclpy
from rclpy.context import Context
from rclpy.executors import SingleThreadedExecutor
from rclpy.qos import DurabilityPolicy, HistoryPolicy, QoSProfile, ReliabilityPolicy
from rclpy.subscription import Subscription

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport.base import Peers, Topic
from robo_rl_deploy.transport.codec import Codec
from robo_rl_deploy.transport.inbox import Inbox, InboxSubscriber, wait_for
from robo_rl_deploy.transport.names import check_topic
from robo_rl_deploy.transport.ros2_types import ros2_class

_BACKLOG = 64  # messages that the middleware keeps until our thread takes them over
_MAX_DOMAIN = 232
_numbers = itertools.count(1)


class Ros2Transport:
    """One node, with a context and an executor of its own; the executor runs in a thread."""

    def __init__(self, domain: int, is_local: bool) -> None:
        if not 0 <= domain <= _MAX_DOMAIN:
            raise UserError(f"ROS 2 has no domain {domain}; choose 0 to {_MAX_DOMAIN}")
        if is_local:
            _stay_on_this_machine()
        self._context = Context()
        rclpy.init(args=[], context=self._context, domain_id=domain)
        self._name = f"robo_rl_{os.getpid()}_{next(_numbers)}"
        self._node = rclpy.create_node(
            self._name, context=self._context, enable_rosout=False, start_parameter_services=False
        )
        self._executor = SingleThreadedExecutor(context=self._context)
        self._executor.add_node(self._node)
        self._arrival = threading.Event()
        self._ends: list[Ros2Publisher | Ros2Subscriber] = []
        self._is_open = True
        self._thread = threading.Thread(target=self._spin, name=self._name, daemon=True)
        self._thread.start()

    def publisher(self, topic: Topic, prototype: Any = None) -> Ros2Publisher:
        """As `Transport.publisher`."""
        codec, cls = self._check(topic, prototype)
        entity = self._node.create_publisher(cls, topic.name, _qos(topic, topic.depth))
        end = Ros2Publisher(entity, topic, codec, self._node.destroy_publisher)
        self._ends.append(end)
        return end

    def subscriber(self, topic: Topic, prototype: Any = None) -> Ros2Subscriber:
        """As `Transport.subscriber`."""
        codec, cls = self._check(topic, prototype)
        end = Ros2Subscriber(Inbox(codec, topic.depth), topic, self._arrival, self._node.destroy_subscription)
        # rclpy looks at the signature; before it did, it gave the message alone.
        callback = end.on_message if hasattr(Subscription, "CallbackType") else end.on_data
        qos = _qos(topic, max(topic.depth, _BACKLOG))
        end.entity = self._node.create_subscription(cls, topic.name, callback, qos, raw=True)
        self._ends.append(end)
        return end

    def wait(self, timeout_s: float) -> bool:
        """As `Transport.wait`."""
        return wait_for(self._ends, self._arrival, timeout_s)

    def peers(self, topic: Topic) -> Peers:
        """As `Transport.peers`, from ROS 2's graph."""
        if not self._is_open:
            return Peers(0, 0)
        publishers = self._others(self._node.get_publishers_info_by_topic(topic.name))
        subscribers = self._others(self._node.get_subscriptions_info_by_topic(topic.name))
        heard = [_refusal(topic, end, "publisher") for end in publishers]
        served = [_refusal(topic, end, "subscriber") for end in subscribers]
        # The graph may know a subscriber before our publisher is connected with it.
        count = min([served.count(None), *self._connected(topic)])
        return Peers(heard.count(None), count, tuple(text for text in heard + served if text))

    def close(self) -> None:
        """As `Transport.close`."""
        if self._is_open:
            self._is_open = False
            self._thread.join()
            for end in self._ends:
                end.close()
            self._executor.shutdown()
            self._node.destroy_node()
            self._context.try_shutdown()

    def _connected(self, topic: Topic) -> list[int]:
        """For each of our publishers on `topic`: the subscribers that it is connected with, ours left out."""
        ours = [end for end in self._ends if end.topic.name == topic.name and end.is_open]
        readers = [end.topic for end in ours if isinstance(end, Ros2Subscriber)]
        writers = [end for end in ours if isinstance(end, Ros2Publisher)]
        counts = []
        for writer in writers:
            own = [reader for reader in readers if writer.topic.reliable or not reader.reliable]
            counts.append(max(writer.entity.get_subscription_count() - len(own), 0))
        return counts

    def _spin(self) -> None:
        while self._is_open and self._context.ok():
            self._executor.spin_once(timeout_sec=0.05)

    def _check(self, topic: Topic, prototype: Any) -> tuple[Codec, type[Any]]:
        if not self._is_open:
            raise UserError(f"topic {topic.name} cannot be joined: this transport was closed; open another")
        check_topic(topic.name)
        return Codec(topic, prototype), ros2_class(topic.type)

    def _others(self, ends: list[Any]) -> list[Any]:
        return [end for end in ends if end.node_name != self._name]


class Ros2Publisher:
    """As `Publisher`."""

    def __init__(self, entity: Any, topic: Topic, codec: Codec, destroy: Callable[[Any], Any]) -> None:
        self.entity, self.topic, self.is_open = entity, topic, True
        self._codec, self._destroy = codec, destroy

    def send(self, message: Any) -> None:
        """As `Publisher.send`."""
        data = self._codec.encode(message)
        if self.is_open:
            self.entity.publish(data)

    def close(self) -> None:
        """As `Publisher.close`."""
        if self.is_open:
            self.is_open = False
            self._destroy(self.entity)


class Ros2Subscriber(InboxSubscriber):
    """As `Subscriber`. Messages come in on the executor's thread."""

    def __init__(self, inbox: Inbox, topic: Topic, arrival: threading.Event, destroy: Callable[[Any], Any]) -> None:
        super().__init__(inbox)
        self.entity: Any = None
        self.topic, self.is_open = topic, True
        self._arrival, self._destroy = arrival, destroy

    def on_message(self, data: bytes, info: Any) -> None:
        """A message arrives, and what ROS 2 knows of it."""
        gid = info.get("publisher_gid")
        self._add(data, bytes(gid["data"]).hex() if gid else "")

    def on_data(self, data: bytes) -> None:
        """A message arrives from a rclpy that says no more."""
        self._add(data, "")

    def close(self) -> None:
        """As `Subscriber.close`."""
        if self.is_open:
            self.is_open = False
            self._destroy(self.entity)
            self._inbox.clear()

    def _add(self, data: bytes, sender: str) -> None:
        if self.is_open:
            self._inbox.add(data, time.monotonic_ns(), sender)
            self._arrival.set()


def _stay_on_this_machine() -> None:
    """The first is read from Iron on, the second before; later distributions complain of the second."""
    os.environ["ROS_AUTOMATIC_DISCOVERY_RANGE"] = "LOCALHOST"
    if os.environ.get("ROS_DISTRO") in ("foxy", "galactic", "humble"):
        os.environ["ROS_LOCALHOST_ONLY"] = "1"


def _qos(topic: Topic, depth: int) -> Any:
    reliability = ReliabilityPolicy.RELIABLE if topic.reliable else ReliabilityPolicy.BEST_EFFORT
    return QoSProfile(
        depth=depth, history=HistoryPolicy.KEEP_LAST, reliability=reliability, durability=DurabilityPolicy.VOLATILE
    )


def _refusal(topic: Topic, end: Any, kind: str) -> str | None:
    """Why the other `end` and ours do not hear each other."""
    if end.topic_type != topic.type:
        return f"a {kind} on {topic.name} has type {end.topic_type}, not {topic.type}"
    is_best_effort = end.qos_profile.reliability == ReliabilityPolicy.BEST_EFFORT
    if kind == "publisher" and topic.reliable and is_best_effort:
        return f"a publisher on {topic.name} is best effort where we ask for reliable"
    if kind == "subscriber" and not topic.reliable and not is_best_effort:
        return f"a subscriber on {topic.name} asks for reliable where we are best effort"
    return None
