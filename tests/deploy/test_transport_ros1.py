"""What only ROS 1 has: a master that may be gone, peers that are rospy itself, one node a process."""

from __future__ import annotations

import io
import os
import random
import signal
import socket
import subprocess
import sys
import time
import xmlrpc.client

import numpy as np
import pytest
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport import ros1_bytes
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.definitions import fields
from robo_rl_deploy.transport.messages import Bool, Header, JointState, Time
from robo_rl_deploy.transport.ros1 import open_ros1
from ros1_worker import Worker
from wire_messages import TYPES, bits, random_message

JOINTS = "sensor_msgs/msg/JointState"
STANDARD = [kind for kind in TYPES if not kind.startswith(("unitree", "builtin"))]
# rospy as anybody writes it, with the message classes of ROS 1.
ECHO = """
import rospy
from sensor_msgs.msg import JointState

rospy.init_node("echo", disable_rosout=True)
out = rospy.Publisher("/echo/back", JointState, queue_size=300)
count = 0

def answer(message):
    global count
    count += 1
    message.effort = [message.header.seq, count]
    out.publish(message)

rospy.Subscriber("/echo/to", JointState, answer)
rospy.spin()
"""
LOGGING = """
import logging, sys
path, master = sys.argv[1:]
logging.basicConfig(filename=path, filemode="w", level=logging.INFO, format="%(message)s")
before = (list(logging.root.handlers), logging.root.level, logging.getLoggerClass())
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.ros1 import open_ros1
transport = open_ros1(master)
transport.subscriber(Topic("/log", "std_msgs/msg/Bool"))
assert (list(logging.root.handlers), logging.root.level, logging.getLoggerClass()) == before
logging.getLogger("ours").info("still here")
"""
LISTENERS = """
import os, subprocess, sys
from robo_rl_deploy.transport.ros1 import open_ros1
transport = open_ros1(sys.argv[1])
links = []
for descriptor in os.listdir("/proc/self/fd"):
    try:
        links.append(os.readlink(f"/proc/self/fd/{descriptor}"))
    except FileNotFoundError:
        pass
rows = [row.split() for row in open("/proc/net/tcp").read().splitlines()[1:]]
print({row[1].split(":")[0] for row in rows if row[3] == "0A" and f"socket:[{row[9]}]" in links})
"""


def until(condition) -> None:
    end = time.monotonic() + 20.0
    while not condition():
        assert time.monotonic() < end, "did not come about within 20 s"
        time.sleep(0.01)


def take(subscriber, transport, count: int) -> list:
    samples: list = []
    until(lambda: (transport.wait(0.2), samples.extend(subscriber.take()), len(samples) >= count)[-1])
    return samples


def theirs(kind: str, message):
    """`message` in the class that ROS 1 generated."""
    import genpy

    if kind == "builtin_interfaces/msg/Time":
        return genpy.Time(message.sec, message.nanosec)
    package, _, name = kind.split("/")
    made = getattr(pytest.importorskip(f"{package}.msg"), name)()
    for field in fields(kind):
        value = getattr(message, field.name)
        if field.is_message:
            value = (
                [theirs(field.base, item) for item in value] if field.length is not None else theirs(field.base, value)
            )
        elif field.base == "byte":
            value = (value ^ 128) - 128
        elif field.base == "uint8" and field.length is not None:
            value = value.tobytes()
        setattr(made, field.name, value)
    return made


def plain_message(kind: str, rng: random.Random):
    """A random message without the NaNs that Python's floats change, and with times that ROS 1 has."""
    message = random_message(kind, rng)
    for holder in (message, getattr(message, "header", None)):
        for name, value in vars(holder).items() if holder else ():
            if isinstance(value, np.ndarray) and value.dtype.kind == "f":
                value[np.isnan(value)] = np.nan
            if isinstance(value, float) and value != value:
                setattr(holder, name, float("nan"))
            if isinstance(value, Time):
                value.sec, value.nanosec = value.sec % 2**31, value.nanosec % 1_000_000_000
    return message


@pytest.mark.parametrize("kind", STANDARD)
def test_the_bytes_are_those_of_ros1_itself(kind):
    pytest.importorskip("genpy")
    rng = random.Random(0)
    for _ in range(30):
        message = plain_message(kind, rng)
        buffer = io.BytesIO()
        theirs(kind, message).serialize(buffer)
        assert ros1_bytes.encode(kind, message) == buffer.getvalue()
        assert bits(ros1_bytes.decode(kind, buffer.getvalue())) == bits(message)


@pytest.mark.parametrize("kind", STANDARD)
def test_any_bytes_give_a_message_or_the_error(kind):
    rng = random.Random(1)
    data = ros1_bytes.encode(kind, plain_message(kind, rng))
    for length in range(len(data)):
        with pytest.raises(ros1_bytes.Ros1Error):
            ros1_bytes.decode(kind, data[:length])
    with pytest.raises(ros1_bytes.Ros1Error, match="left over"):
        ros1_bytes.decode(kind, data + b"\0")
    for _ in range(200):
        spoilt = bytearray(data)
        spoilt[rng.randrange(len(data))] = rng.randrange(256)
        try:
            ros1_bytes.decode(kind, bytes(spoilt))
        except ros1_bytes.Ros1Error:
            continue


def test_what_ros1_cannot_say_is_refused_by_field():
    with pytest.raises(UserError, match=r"header\.stamp\.sec"):
        ros1_bytes.encode(JOINTS, JointState(Header(Time(-1, 0))))
    with pytest.raises(UserError, match="position"):
        ros1_bytes.encode(JOINTS, JointState(position=[[1.0]]))


def test_what_was_read_belongs_to_the_message_alone():
    data = ros1_bytes.encode(JOINTS, JointState(name=["a", "b"], position=np.arange(2.0)))
    first = ros1_bytes.decode(JOINTS, data)
    first.name[0] = "changed"
    first.position[:] = 7.0
    second = ros1_bytes.decode(JOINTS, data)
    assert (second.name, second.position.tolist()) == (["a", "b"], [0.0, 1.0])
    longer = ros1_bytes.encode(JOINTS, JointState(name=["a", "b", "c"]))
    assert ros1_bytes.decode(JOINTS, longer).name == ["a", "b", "c"]


def test_headers_are_numbered_from_one():
    codec = ros1_bytes.Ros1Codec(Topic("/j", JOINTS))
    assert [codec.encode(JointState())[:4] for _ in range(2)] == [b"\1\0\0\0", b"\2\0\0\0"]


def test_types_that_ros1_has_not_are_refused(ros1_master):
    from robo_rl_deploy.transport.ros1_classes import carrier

    for kind in ("unitree_go/msg/LowCmd", "builtin_interfaces/msg/Time"):
        with pytest.raises(UserError, match=f"ROS 1 has no type {kind}"):
            carrier(kind)


def test_another_definition_of_a_type_is_refused(ros1_master, monkeypatch):
    import geometry_msgs.msg
    from robo_rl_deploy.transport.ros1_classes import message_module_class

    monkeypatch.setattr(geometry_msgs.msg.Vector3, "_slot_types", ["float32", "float64", "float64"])
    with pytest.raises(UserError, match="float32 x"):
        message_module_class("geometry_msgs/msg/Twist")


def test_a_missing_package_is_named(ros1_master, monkeypatch):
    from robo_rl_deploy.transport.ros1_classes import message_module_class

    monkeypatch.setitem(sys.modules, "diagnostic_msgs.msg", None)
    with pytest.raises(UserError, match="python3-diagnostic-msgs"):
        message_module_class("diagnostic_msgs/msg/KeyValue")


def test_without_rospy_the_way_to_it_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "robo_rl_deploy.transport.ros1_transport", None)
    with pytest.raises(UserError, match="make ros1"):
        open_ros1()


@pytest.mark.parametrize("master", ["http://127.0.0.1:9", "http://127.0.0.1:9/x y", "nonsense"])
def test_no_master_is_an_error_at_once(ros1_master, master):
    with pytest.raises(UserError, match="roscore"):
        open_ros1(master)


def test_a_silent_master_is_an_error_in_time(ros1_master):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        start = time.monotonic()
        with pytest.raises(UserError, match=r"nothing within 0\.3 s"):
            open_ros1(f"http://127.0.0.1:{silent.getsockname()[1]}", timeout_s=0.3)
        assert time.monotonic() - start < 3.0


def test_rospy_with_its_own_classes_is_seen_heard_and_answers(ros1_master, ros1_nodes):
    environment = {**os.environ, "ROS_MASTER_URI": ros1_master, "ROS_IP": "127.0.0.1"}
    peer = subprocess.Popen([sys.executable, "-c", ECHO], env=environment, stdout=subprocess.DEVNULL)
    transport = ros1_nodes[0].call("open_transport", ros1_master)
    to, back = Topic("/echo/to", JOINTS, True, 300), Topic("/echo/back", JOINTS, True, 300)
    publisher, subscriber = transport.publisher(to), transport.subscriber(back)
    try:
        until(lambda: transport.peers(to).subscribers == 1 and transport.peers(back).publishers == 1)
        for value in range(200):
            publisher.send(JointState(Header(Time(3, 4), "base"), ["関節", "b"], np.array([value, 0.1]), np.zeros(2)))
        samples = take(subscriber, transport, 200)
        assert [sample.message.position.tolist() for sample in samples] == [[value, 0.1] for value in range(200)]
        assert [sample.message.effort.tolist() for sample in samples] == [[n, n] for n in range(1, 201)]
        assert samples[0].message.name == ["関節", "b"]
        assert samples[0].message.header == Header(Time(3, 4), "base")
        assert {sample.sender for sample in samples} == {"/echo"}
        # A process that is killed takes leave of nobody; the master goes on naming it.
        peer.send_signal(signal.SIGKILL)
        until(lambda: transport.peers(back).publishers == 0 and transport.peers(to).subscribers == 0)
    finally:
        peer.kill()
        peer.wait()
        transport.close()


def test_topics_go_on_without_the_master_and_new_ones_are_refused(ros1_own_master):
    master, process = ros1_own_master
    workers = [Worker(), Worker()]
    topic = Topic("/lonely", "std_msgs/msg/Bool", True, 8)
    try:
        sender, receiver = [worker.call("open_transport", master) for worker in workers]
        publisher, subscriber = sender.publisher(topic), receiver.subscriber(topic)
        until(lambda: sender.peers(topic).subscribers == 1)
        process.kill()
        process.wait()
        for value in (True, False):
            publisher.send(Bool(value))
        assert [sample.message.data for sample in take(subscriber, receiver, 2)] == [True, False]
        peers = receiver.peers(topic)
        assert peers.publishers == 1
        assert "master" in peers.refused[0]
        with pytest.raises(UserError, match="roscore"):
            receiver.subscriber(Topic("/new", "std_msgs/msg/Bool"))
    finally:
        for worker in workers:
            worker.stop()


def test_a_node_that_is_ended_from_outside_says_so(ros1_master):
    worker = Worker()
    topic = Topic("/ended", "std_msgs/msg/Bool")
    try:
        transport = worker.call("open_transport", ros1_master)
        publisher = transport.publisher(topic)
        with xmlrpc.client.ServerProxy(ros1_master) as master:
            publishing = dict(master.getSystemState("/test")[2][0])
            with xmlrpc.client.ServerProxy(master.lookupNode("/test", publishing["/ended"][0])[2]) as node:
                node.shutdown("/test", "as rosnode kill does")
        until(lambda: transport.peers(topic).refused)
        assert "ended from outside" in transport.peers(topic).refused[0]
        with pytest.raises(UserError, match="ended from outside"):
            transport.subscriber(topic)
        publisher.send(Bool())
        transport.close()
    finally:
        worker.stop()


def test_a_process_joins_one_master_and_a_topic_by_one_type(ros1_master, ros1_nodes):
    transport = ros1_nodes[0].call("open_transport", ros1_master)
    transport.publisher(Topic("/one_type", "std_msgs/msg/Bool"))
    with pytest.raises(UserError, match="std_msgs/Bool"):
        transport.subscriber(Topic("/one_type", JOINTS))
    with pytest.raises(UserError, match="already"):
        ros1_nodes[0].call("open_transport", "http://127.0.0.1:9")
    transport.close()
    with pytest.raises(UserError, match="closed"):
        transport.publisher(Topic("/late", "std_msgs/msg/Bool"))


def test_logging_stays_ours(ros1_master, tmp_path):
    log = tmp_path / "ours.log"
    environment = {**os.environ, "ROS_HOME": str(tmp_path / "ros")}
    ran = subprocess.run(
        [sys.executable, "-c", LOGGING, str(log), ros1_master], env=environment, capture_output=True, text=True
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")
    assert log.read_text() == "still here\n"
    assert not (tmp_path / "ros").exists()


def test_it_listens_on_this_machine_alone(ros1_master):
    ran = subprocess.run([sys.executable, "-c", LISTENERS, ros1_master], capture_output=True, text=True)
    assert ran.stdout == "{'0100007F'}\n", ran.stderr
