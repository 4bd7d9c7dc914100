"""What every wire promises: the words of `transport.base`, checked on each of them."""

from __future__ import annotations

import itertools
import os
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import fake_rclpy
import numpy as np
import pytest
from robo_rl_deploy.diagnostics.listener import Listener
from robo_rl_deploy.diagnostics.status import TOPIC, RunStatus
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.safety.states import State
from robo_rl_deploy.transport import cdr, ros1_bytes
from robo_rl_deploy.transport.base import Topic, Transport
from robo_rl_deploy.transport.dds import open_dds
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.transport.messages import Bool, Header, JointState, Joy, Time, Twist
from robo_rl_deploy.transport.ros2 import open_rclpy
from robo_rl_deploy.transport.zenoh import open_zenoh
from ros1_worker import Worker
from wire_messages import bits, random_message

NAMES = [f"joint_{i}" for i in range(12)]
# A process of its own has domains of its own: tests run side by side.
DOMAIN = 10 + os.getpid() % 200
NUMBERS = itertools.count()
OLD_ROS2 = ("foxy", "galactic", "humble", "iron", "jazzy")


def joints(value: float, names: list[str] = NAMES) -> JointState:
    n = len(names)
    return JointState(Header(Time(1, 2), "base"), list(names), np.full(n, value), np.zeros(n), np.zeros(n))


@dataclass
class Wire:
    """Opens transports that hear each other; `inject` sends any bytes through a publisher."""

    open: Callable[[], Transport]
    inject: Callable[[Any, bytes], None]
    matches_reliability: bool = True
    encode: Callable[[Any], bytes] = cdr.encode
    names_senders: bool = True
    ends_of_one_peer: int = 2  # how many two ends of one peer are counted
    opened: list[Transport] = field(default_factory=list)

    def transport(self) -> Transport:
        self.opened.append(self.open())
        return self.opened[-1]

    def pair(self, topic: Topic, prototype: Any = None) -> tuple[Any, Any, Transport]:
        """A publisher and a subscriber that are connected, and the transport of the subscriber."""
        sender, receiver = self.transport(), self.transport()
        publisher, subscriber = sender.publisher(topic, prototype), receiver.subscriber(topic, prototype)
        until(lambda: sender.peers(topic).subscribers == 1 and receiver.peers(topic).publishers == 1)
        return publisher, subscriber, receiver


@pytest.fixture(params=["inproc", "dds", "dds_typed", "zenoh", "ros1", "rclpy", "imitated_ros2"])
def wire(request: pytest.FixtureRequest) -> Iterator[Wire]:
    if request.param == "inproc":
        bus = Bus()
        made = Wire(lambda: InprocTransport(bus), lambda end, data: [s.deliver(data, "x") for s in bus.subscribers])
    elif request.param == "zenoh":
        router = request.getfixturevalue("zenoh_router")
        made = Wire(lambda: open_zenoh(DOMAIN, [router]), lambda end, data: end.entity.put(data), False)
    elif request.param == "ros1":
        made = ros1_wire(request.getfixturevalue("ros1_master"), request.getfixturevalue("ros1_nodes"))
    elif request.param in ("rclpy", "imitated_ros2"):
        made = ros2_wire(request)
    else:
        pytest.importorskip("cyclonedds", reason="cyclonedds has wheels for x86_64 and Python 3.11 to 3.13")
        from robo_rl_deploy.transport.dds_link import RawLink

        raw = request.param == "dds"
        made = Wire(lambda: open_dds(DOMAIN, raw=raw), lambda end, data: RawLink().write(end.entity, data))
    yield made
    for transport in made.opened:
        transport.close()


def ros1_wire(master: str, nodes: list[Worker]) -> Wire:
    free = iter(nodes)
    return Wire(
        lambda: next(free).call("open_transport", master),
        lambda end, data: end.send_bytes(data),
        matches_reliability=False,
        encode=lambda message: ros1_bytes.encode("sensor_msgs/msg/JointState", message),
        ends_of_one_peer=1,
    )


def ros2_wire(request: pytest.FixtureRequest) -> Wire:
    if request.param == "imitated_ros2":
        fake_rclpy.install(request.getfixturevalue("monkeypatch"))
    else:
        pytest.importorskip("rclpy", reason="ROS 2 is not installed, or its setup.bash is not sourced")
    names_senders = request.param == "imitated_ros2" or os.environ.get("ROS_DISTRO") not in OLD_ROS2
    return Wire(lambda: open_rclpy(DOMAIN), lambda end, data: end.entity.publish(data), names_senders=names_senders)


@pytest.fixture
def topic() -> Topic:
    # Reliable: a busy machine drops the end of a burst on a topic that is not.
    return Topic(f"/test_{next(NUMBERS)}/joints", "sensor_msgs/msg/JointState", reliable=True, depth=8)


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 10.0
    while not condition():
        assert time.monotonic() < end, "did not come about within 10 s"
        time.sleep(0.005)


def receive(subscriber: Any, transport: Transport, count: int) -> list[Any]:
    samples: list[Any] = []
    until(lambda: (transport.wait(0.2), samples.extend(subscriber.take()), len(samples) >= count)[-1])
    return samples


def test_messages_arrive_bit_for_bit_in_order_and_are_counted(wire, topic):
    publisher, subscriber, receiver = wire.pair(topic)
    sent = [joints(0.1), joints(float("nan"), NAMES[:2]), JointState(name=["関節"])]
    before = time.monotonic_ns()
    for message in sent:
        publisher.send(message)
    samples = receive(subscriber, receiver, 3)
    assert [bits(sample.message) for sample in samples] == [bits(message) for message in sent]
    assert [sample.seq for sample in samples] == [0, 1, 2]
    assert all(before <= sample.received_ns <= time.monotonic_ns() for sample in samples)
    assert subscriber.take() == []
    assert subscriber.rejected == 0


def test_the_newest_are_kept_and_a_step_of_seq_shows_the_rest(wire, topic):
    publisher, subscriber, receiver = wire.pair(Topic(topic.name, topic.type, reliable=True, depth=8))
    for value in range(20):
        publisher.send(joints(value))
    time.sleep(0.5)
    samples = subscriber.take()
    assert [sample.message.position[0] for sample in samples] == list(range(12, 20))
    assert [sample.seq for sample in samples] == list(range(12, 20))
    publisher.send(joints(20))
    assert receive(subscriber, receiver, 1)[0].seq == 20


def test_reliable_loses_nothing_that_is_taken_in_time(wire, topic):
    topic = Topic(topic.name, topic.type, reliable=True, depth=200)
    publisher, subscriber, receiver = wire.pair(topic, joints(0.0))
    values: list[float] = []
    for burst in range(5):
        for value in range(100):
            publisher.send(joints(100 * burst + value))
        values += [sample.message.position[3] for sample in receive(subscriber, receiver, 100)]
    assert values == list(range(500))


def test_what_is_like_no_prototype_arrives_too(wire, topic):
    publisher, subscriber, receiver = wire.pair(topic, joints(0.0))
    sent = [joints(1.0), joints(2.0, NAMES[::-1]), joints(3.0, NAMES[:5]), JointState(), joints(4.0)]
    for message in sent:
        publisher.send(message)
    samples = receive(subscriber, receiver, len(sent))
    assert [bits(sample.message) for sample in samples] == [bits(message) for message in sent]


def test_states_arrive_bit_for_bit_like_the_usual_one_or_not(wire):
    """Texts of the same length are patched into what is prepared, others are not."""
    rng, topic = random.Random(0), replace(TOPIC, name=f"/test_{next(NUMBERS)}/diagnostics")
    usual = RunStatus("robot", State.RUN, rate_hz=50.0, digest="ab" * 32)
    publisher, subscriber, receiver = wire.pair(topic, usual.message(1))
    states = [usual, replace(usual, rate_hz=49.9, missed=3), replace(usual, state=State.ESTOP, cause="pressed"), usual]
    sent = [status.message(10**18 + i) for i, status in enumerate(states)]
    sent += [random_message(topic.type, rng) for _ in range(5)]
    for message in sent:
        publisher.send(message)
    samples = receive(subscriber, receiver, len(sent))
    assert [bits(sample.message) for sample in samples] == [bits(message) for message in sent]


def test_who_joins_late_hears_the_state_of_a_run_time_within_a_second_of_its_joining(wire):
    sender, receivers = wire.transport(), [wire.transport() for _ in range(2)]
    publisher, status = sender.publisher(TOPIC), RunStatus("robot", State.RUN, rate_hz=50.0)
    for receiver in receivers:  # one after the other
        listener = Listener(receiver, "robot")
        until(lambda: receiver.peers(replace(TOPIC, reliable=False)).publishers == 1)
        joined = time.monotonic()
        while listener.status is None:
            publisher.send(status.message(time.time_ns()))
            time.sleep(0.25)
            listener.poll(time.monotonic_ns())
        assert time.monotonic() - joined < 1.0
        assert listener.status == status


def test_nobody_shares_memory(wire, topic):
    publisher, subscriber, receiver = wire.pair(topic, joints(0.0))
    other = receiver.subscriber(topic, joints(0.0))
    until(lambda: wire.opened[0].peers(topic).subscribers == wire.ends_of_one_peer)
    message = joints(1.0)
    publisher.send(message)
    message.position[:] = 2.0
    first, second = receive(subscriber, receiver, 1)[0], receive(other, receiver, 1)[0]
    first.message.position[:] = 3.0
    first.message.name[0] = "changed"
    assert bits(second.message) == bits(joints(1.0))


def test_writers_are_told_apart(wire, topic):
    if not wire.names_senders:
        pytest.skip("rclpy before Kilted does not say who sent a message")
    publisher, subscriber, receiver = wire.pair(topic)
    intruder = wire.transport().publisher(topic)
    until(lambda: receiver.peers(topic).publishers == 2)
    for sender in (publisher, intruder, publisher):
        sender.send(joints(0.0))
        time.sleep(0.05)
    one, two, three = [sample.sender for sample in receive(subscriber, receiver, 3)]
    assert one == three != two
    assert "" not in (one, two)


def test_a_second_publisher_is_seen_by_the_first_and_so_is_its_leaving(wire, topic):
    mine, others = wire.transport(), wire.transport()
    mine.publisher(topic)
    assert mine.peers(topic).publishers == 0
    intruder = others.publisher(topic)
    until(lambda: mine.peers(topic).publishers == 1)
    intruder.close()
    until(lambda: mine.peers(topic).publishers == 0)


def test_one_hears_oneself_but_is_no_peer_of_oneself(wire, topic):
    transport = wire.transport()
    publisher, subscriber = transport.publisher(topic), transport.subscriber(topic)
    publisher.send(joints(5.0))
    assert receive(subscriber, transport, 1)[0].message.position[0] == 5.0
    peers = transport.peers(topic)
    assert (peers.publishers, peers.subscribers, peers.refused) == (0, 0, ())


def test_another_topic_is_not_heard(wire, topic):
    _, subscriber, receiver = wire.pair(topic)
    elsewhere = wire.transport().publisher(Topic(f"{topic.name}_2", topic.type))
    elsewhere.send(joints(0.0))
    assert not receiver.wait(0.1)
    assert subscriber.take() == []


def test_another_type_is_refused_by_name(wire, topic):
    sender, receiver = wire.transport(), wire.transport()
    other = Topic(topic.name, "sensor_msgs/msg/Joy")
    publisher, subscriber = sender.publisher(other), receiver.subscriber(topic)
    until(lambda: bool(receiver.peers(topic).refused) and bool(sender.peers(other).refused))
    assert receiver.peers(topic).publishers == 0
    assert "Joy" in receiver.peers(topic).refused[0]
    assert "JointState" in sender.peers(other).refused[0]
    publisher.send(Joy())
    assert not receiver.wait(0.1)
    assert (subscriber.take(), subscriber.rejected) == ([], 0)


def test_best_effort_does_not_serve_who_asks_for_reliable(wire, topic):
    if not wire.matches_reliability:
        pytest.skip("this wire connects any two ends")
    sender, receiver = wire.transport(), wire.transport()
    topic, wanted = Topic(topic.name, topic.type), topic
    publisher = sender.publisher(topic)
    subscriber = receiver.subscriber(wanted)
    until(lambda: bool(receiver.peers(wanted).refused) and bool(sender.peers(topic).refused))
    assert (receiver.peers(wanted).publishers, sender.peers(topic).subscribers) == (0, 0)
    assert "reliab" in receiver.peers(wanted).refused[0]
    publisher.send(joints(0.0))
    assert not receiver.wait(0.1)
    assert subscriber.take() == []


def test_reliable_serves_who_asks_for_less(wire, topic):
    sender, receiver = wire.transport(), wire.transport()
    topic, offered = Topic(topic.name, topic.type), topic
    publisher, subscriber = sender.publisher(offered), receiver.subscriber(topic)
    until(lambda: receiver.peers(topic).publishers == 1 and sender.peers(offered).subscribers == 1)
    publisher.send(joints(1.0))
    assert len(receive(subscriber, receiver, 1)) == 1


def test_bytes_that_are_no_message_are_counted_and_left_out(wire, topic):
    publisher, subscriber, receiver = wire.pair(topic, joints(0.0))
    data = bytearray(wire.encode(joints(1.0)))
    data[data.index(b"joint_3")] = 0xFF  # no UTF-8
    publisher.send(joints(0.0))
    wire.inject(publisher, bytes(data))
    publisher.send(joints(2.0))
    samples = receive(subscriber, receiver, 2)
    assert [(sample.message.position[0], sample.seq) for sample in samples] == [(0.0, 0), (2.0, 2)]
    assert subscriber.rejected == 1


def test_wait(wire, topic):
    publisher, subscriber, receiver = wire.pair(topic)
    assert receiver.wait(0.0) is False
    publisher.send(joints(0.0))
    until(lambda: receiver.wait(1.0))
    assert receiver.wait(0.0) is True
    assert len(subscriber.take()) == 1
    assert receiver.wait(0.05) is False


def test_a_publisher_that_leaves_is_no_message(wire, topic):
    publisher, subscriber, receiver = wire.pair(topic)
    publisher.send(joints(0.0))
    receive(subscriber, receiver, 1)
    publisher.close()
    assert receiver.wait(0.2) is False
    assert (subscriber.take(), subscriber.rejected) == ([], 0)


@pytest.mark.parametrize("message", [Twist(), None, "text", JointState(position=[["x"]]), JointState(name=[1])])
def test_what_is_not_of_the_topic_is_not_sent(wire, topic, message):
    publisher = wire.transport().publisher(topic, joints(0.0))
    with pytest.raises(UserError):
        publisher.send(message)


@pytest.mark.parametrize(
    ("wrong", "cause"),
    [
        (Topic("joints", "std_msgs/msg/Bool"), "root"),
        (Topic("/joints", "std_msgs/msg/Boole"), "std_msgs/msg/Bool"),
        (Topic("/joints", "std_msgs/msg/Bool", depth=0), "depth"),
    ],
)
def test_a_topic_that_cannot_be_is_refused(wire, wrong, cause):
    transport = wire.transport()
    for join in (transport.publisher, transport.subscriber):
        with pytest.raises(UserError, match=cause):
            join(wrong)


def test_a_prototype_of_another_type_is_refused(wire, topic):
    with pytest.raises(UserError, match="Bool"):
        wire.transport().publisher(topic, Bool())


def test_closing_twice_is_no_error_and_ends_everything(wire, topic):
    publisher, subscriber, receiver = wire.pair(topic)
    publisher.send(joints(0.0))
    for end in (subscriber, publisher, receiver, *wire.opened):
        end.close()
        end.close()
    publisher.send(joints(1.0))
    assert subscriber.take() == []
    assert receiver.wait(0.0) is False
    assert receiver.peers(topic).publishers == 0
