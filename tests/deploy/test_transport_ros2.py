"""The wire through rclpy against an imitation of rclpy: types, quality of service, threads. No ROS 2 is run here."""

from __future__ import annotations

import importlib
import os
import sys
import threading
import time

import fake_rclpy
import pytest
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.messages import Bool
from robo_rl_deploy.transport.ros2 import open_rclpy
from wire_messages import TYPES

BOOL = "std_msgs/msg/Bool"


@pytest.fixture
def ros2(monkeypatch):
    monkeypatch.setattr(os, "environ", {**os.environ, "ROS_DISTRO": "jazzy"})
    fake_rclpy.install(monkeypatch)
    opened = []

    def open_one(domain: int = 7, is_local: bool = True):
        opened.append(open_rclpy(domain, is_local))
        return opened[-1]

    yield open_one
    for transport in opened:
        transport.close()


def types_module():
    return importlib.import_module("robo_rl_deploy.transport.ros2_types")


@pytest.mark.parametrize("kind", TYPES)
def test_every_type_of_ours_is_that_of_ros2(ros2, kind):
    assert types_module().ros2_class(kind).ros_type == kind


def test_another_definition_is_refused_inside_another_message_too(ros2, monkeypatch):
    vector = sys.modules["geometry_msgs.msg"].Vector3
    fields = classmethod(lambda cls: {"x": "float", "y": "double", "z": "double"})
    monkeypatch.setattr(vector, "get_fields_and_field_types", fields)
    with pytest.raises(UserError, match="float x"):
        types_module().ros2_class("geometry_msgs/msg/Twist")


def test_fields_in_another_order_are_refused(ros2, monkeypatch):
    vector = sys.modules["geometry_msgs.msg"].Vector3
    fields = classmethod(lambda cls: {"y": "double", "x": "double", "z": "double"})
    monkeypatch.setattr(vector, "get_fields_and_field_types", fields)
    with pytest.raises(UserError, match="order"):
        types_module().ros2_class("geometry_msgs/msg/Vector3")


def test_a_byte_with_a_sign_is_the_same_byte(ros2, monkeypatch):
    state = sys.modules["unitree_go.msg"].IMUState
    fields = {**state.get_fields_and_field_types(), "temperature": "int8"}
    monkeypatch.setattr(state, "get_fields_and_field_types", classmethod(lambda cls: fields))
    assert types_module().ros2_class("unitree_go/msg/IMUState") is state


def test_a_missing_package_is_named(ros2, monkeypatch):
    monkeypatch.setitem(sys.modules, "unitree_hg.msg", None)
    with pytest.raises(UserError, match="install its package unitree_hg"):
        ros2().publisher(Topic("/low", "unitree_hg/msg/LowCmd"))


def test_quality_of_service_is_what_the_topic_says(ros2):
    transport, policy = ros2(), fake_rclpy.Policy
    written = transport.publisher(Topic("/a", BOOL, True, 5)).entity.qos
    assert written == fake_rclpy.QoSProfile(5, policy.KEEP_LAST, policy.RELIABLE, policy.VOLATILE)
    read = transport.subscriber(Topic("/b", BOOL, False, 5)).entity.qos
    assert read == fake_rclpy.QoSProfile(64, policy.KEEP_LAST, policy.BEST_EFFORT, policy.VOLATILE)
    assert transport.subscriber(Topic("/c", BOOL, False, 500)).entity.qos.depth == 500


def test_domains_do_not_hear_each_other(ros2):
    publisher = ros2(1).publisher(Topic("/a", BOOL))
    other, same = ros2(2), ros2(1)
    ends = [other.subscriber(Topic("/a", BOOL)), same.subscriber(Topic("/a", BOOL))]
    publisher.send(Bool(True))
    assert same.wait(5.0)
    assert [len(end.take()) for end in ends] == [0, 1]
    with pytest.raises(UserError, match="0 to 232"):
        ros2(233)


@pytest.mark.parametrize(("distribution", "old"), [("humble", "1"), ("jazzy", None)])
def test_it_stays_on_this_machine_unless_told_otherwise(ros2, distribution, old):
    os.environ.pop("ROS_AUTOMATIC_DISCOVERY_RANGE", None)
    os.environ["ROS_DISTRO"] = distribution
    ros2(is_local=False)
    assert "ROS_AUTOMATIC_DISCOVERY_RANGE" not in os.environ
    ros2()
    assert os.environ["ROS_AUTOMATIC_DISCOVERY_RANGE"] == "LOCALHOST"
    assert os.environ.get("ROS_LOCALHOST_ONLY") == old


def test_a_rclpy_that_names_no_sender_is_heard_all_the_same(ros2, monkeypatch):
    monkeypatch.delattr(fake_rclpy.Subscription, "CallbackType")
    monkeypatch.setattr(fake_rclpy.End, "publish", lambda end, data: [e.queue.append((data,)) for e in end.matched()])
    transport = ros2()
    publisher, subscriber = transport.publisher(Topic("/a", BOOL)), transport.subscriber(Topic("/a", BOOL))
    publisher.send(Bool(True))
    assert transport.wait(5.0)
    assert [(sample.message, sample.sender) for sample in subscriber.take()] == [(Bool(True), "")]


def test_a_message_without_a_gid_names_nobody(ros2):
    subscriber = ros2().subscriber(Topic("/a", BOOL))
    subscriber.on_message(b"\0\1\0\0\1", {"source_timestamp": 1})
    assert [(sample.message, sample.sender) for sample in subscriber.take()] == [(Bool(True), "")]


def test_who_is_not_connected_yet_is_not_counted(ros2, monkeypatch):
    one, two = ros2(), ros2()
    topic = Topic("/a", BOOL)
    one.publisher(topic)
    one.subscriber(topic)
    two.subscriber(topic)
    assert one.peers(topic).subscribers == 1
    monkeypatch.setattr(fake_rclpy.End, "get_subscription_count", lambda end: 1)  # itself
    assert one.peers(topic).subscribers == 0


def test_closing_ends_the_thread_and_the_node(ros2):
    before, nodes = threading.active_count(), len(fake_rclpy.Node.all)
    transport = ros2()
    assert threading.active_count() == before + 1
    start = time.monotonic()
    transport.close()
    assert (threading.active_count(), len(fake_rclpy.Node.all)) == (before, nodes)
    assert time.monotonic() - start < 5.0
    with pytest.raises(UserError, match="closed"):
        transport.publisher(Topic("/late", BOOL))


def test_without_rclpy_the_way_to_it_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "robo_rl_deploy.transport.ros2_transport", None)
    with pytest.raises(UserError, match=r"setup\.bash"):
        open_rclpy(0)
