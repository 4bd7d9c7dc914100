"""A small imitation of rclpy, all nodes in one process: what our wire uses of it and no more.

The fields of the message classes are those that rosbags knows of ROS 2 Humble. `install` puts it in the place of rclpy.
"""

from __future__ import annotations

import itertools
import sys
import time
from collections import deque
from dataclasses import dataclass
from enum import Enum
from types import ModuleType, SimpleNamespace
from typing import Any, ClassVar

from rosbags.interfaces import Nodetype
from wire_messages import TYPES, rosbags_store

Policy = Enum("Policy", ["BEST_EFFORT", "RELIABLE", "KEEP_LAST", "VOLATILE"])
_gids = itertools.count(1)
_NAMES = {"bool": "boolean", "byte": "octet", "float32": "float", "float64": "double"}


@dataclass
class QoSProfile:
    depth: int
    history: Policy
    reliability: Policy
    durability: Policy


class Context:
    is_running, domain = False, None

    def ok(self) -> bool:
        return self.is_running

    def try_shutdown(self) -> None:
        self.is_running = False


def init(args: list[str], context: Context, domain_id: int) -> None:
    context.is_running, context.domain = True, domain_id


class End:
    """A publisher or a subscription."""

    def __init__(self, node: Node, cls: Any, topic: str, qos: QoSProfile, callback: Any = None) -> None:
        self.node, self.cls, self.topic, self.qos, self.callback = node, cls, topic, qos, callback
        self.gid = next(_gids).to_bytes(16, "little")
        self.queue: deque[Any] = deque(maxlen=qos.depth)

    def publish(self, data: Any) -> None:
        assert type(data) is bytes, "anything else would be taken for a message"
        for end in self.matched():
            end.queue.append((data, {"source_timestamp": 0, "publisher_gid": {"data": self.gid}}))

    def matched(self) -> list[End]:
        ends = [end for node in Node.all for end in node.subscriptions]
        return [end for end in ends if self.fits(end)]

    def fits(self, reader: End) -> bool:
        same = (self.topic, self.cls) == (reader.topic, reader.cls)
        near = self.node.context.domain == reader.node.context.domain
        return same and near and Policy.RELIABLE in (self.qos.reliability, _wanted(reader))

    def get_subscription_count(self) -> int:
        return len(self.matched())


def _wanted(reader: End) -> Policy | None:
    """RELIABLE where any publisher is good enough for it."""
    return Policy.RELIABLE if reader.qos.reliability == Policy.BEST_EFFORT else None


class Subscription:
    CallbackType = None


class Node:
    all: ClassVar[list[Node]] = []

    def __init__(self, name: str, context: Context, enable_rosout: bool, start_parameter_services: bool) -> None:
        assert context.ok()
        self.name, self.context = name, context
        self.publishers: list[End] = []
        self.subscriptions: list[End] = []
        Node.all.append(self)

    def create_publisher(self, cls: Any, topic: str, qos: QoSProfile) -> End:
        self.publishers.append(End(self, cls, topic, qos))
        return self.publishers[-1]

    def create_subscription(self, cls: Any, topic: str, callback: Any, qos: QoSProfile, raw: bool) -> End:
        assert raw
        self.subscriptions.append(End(self, cls, topic, qos, callback))
        return self.subscriptions[-1]

    def destroy_publisher(self, end: End) -> None:
        self.publishers.remove(end)

    def destroy_subscription(self, end: End) -> None:
        self.subscriptions.remove(end)

    def destroy_node(self) -> None:
        Node.all.remove(self)

    def get_publishers_info_by_topic(self, topic: str) -> list[Any]:
        return [_info(end) for node in Node.all for end in node.publishers if end.topic == topic]

    def get_subscriptions_info_by_topic(self, topic: str) -> list[Any]:
        return [_info(end) for node in Node.all for end in node.subscriptions if end.topic == topic]


def _info(end: End) -> Any:
    return SimpleNamespace(node_name=end.node.name, topic_type=end.cls.ros_type, qos_profile=end.qos)


class SingleThreadedExecutor:
    def __init__(self, context: Context) -> None:
        self.nodes: list[Node] = []

    def add_node(self, node: Node) -> None:
        self.nodes.append(node)

    def spin_once(self, timeout_sec: float) -> None:
        """Hands out one message, as the real one does."""
        end_time = time.monotonic() + timeout_sec
        while time.monotonic() < end_time:
            for end in [end for node in self.nodes for end in list(node.subscriptions)]:
                if end.queue:
                    end.callback(*end.queue.popleft())
                    return
            time.sleep(0.0005)

    def shutdown(self) -> None:
        self.nodes.clear()


def _spelled(description: Any) -> str:
    kind, value = description
    if kind == Nodetype.BASE:
        return _NAMES.get(value[0], value[0])
    if kind == Nodetype.NAME:
        return value.replace("/msg/", "/")
    base, length = value
    return f"{_spelled(base)}[{length}]" if kind == Nodetype.ARRAY else f"sequence<{_spelled(base)}>"


def _message_modules() -> dict[str, ModuleType]:
    modules: dict[str, ModuleType] = {}
    for kind in TYPES:
        package, _, name = kind.split("/")
        _, described = rosbags_store().fielddefs[kind]
        fields = {field: _spelled(description) for field, description in described}
        module = modules.setdefault(f"{package}.msg", ModuleType(f"{package}.msg"))
        reader = classmethod(lambda cls, fields=fields: dict(fields))
        setattr(module, name, type(name, (), {"ros_type": kind, "get_fields_and_field_types": reader}))
    return modules


def install(monkeypatch: Any) -> None:
    """Put the imitation where rclpy would be imported from."""
    contents = {
        "rclpy": {"init": init, "create_node": Node},
        "rclpy.context": {"Context": Context},
        "rclpy.executors": {"SingleThreadedExecutor": SingleThreadedExecutor},
        "rclpy.qos": {
            "QoSProfile": QoSProfile,
            "ReliabilityPolicy": Policy,
            "HistoryPolicy": Policy,
            "DurabilityPolicy": Policy,
        },
        "rclpy.subscription": {"Subscription": Subscription},
    }
    for name, content in contents.items():
        module = ModuleType(name)
        vars(module).update(content)
        monkeypatch.setitem(sys.modules, name, module)
    for name, module in _message_modules().items():
        monkeypatch.setitem(sys.modules, name.split(".")[0], ModuleType(name.split(".")[0]))
        monkeypatch.setitem(sys.modules, name, module)
    for name in ("ros2_transport", "ros2_types"):
        # Imported anew, and once more after the test, when rclpy may be a real one.
        monkeypatch.setitem(sys.modules, f"robo_rl_deploy.transport.{name}", ModuleType(name))
        del sys.modules[f"robo_rl_deploy.transport.{name}"]
