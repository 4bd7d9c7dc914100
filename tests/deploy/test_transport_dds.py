"""What only DDS has: other processes, other definitions of a type, a private interface that may be gone."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport import cdr
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.dds import open_dds
from robo_rl_deploy.transport.messages import Float64MultiArray
from wire_messages import TYPES, bits, random_message

pytest.importorskip("cyclonedds", reason="cyclonedds has wheels for x86_64 and Python 3.11 to 3.13")
from cyclonedds.domain import DomainParticipant
from cyclonedds.idl import annotations, make_idl_struct, types
from cyclonedds.pub import DataWriter
from cyclonedds.topic import Topic as DdsTopic
from robo_rl_deploy.transport.dds_types import idl_class

DOMAIN = 10 + (os.getpid() + 100) % 200
ECHOED = (
    "sensor_msgs/msg/JointState",
    "sensor_msgs/msg/Image",
    "std_msgs/msg/Bool",
    "diagnostic_msgs/msg/DiagnosticArray",
    "unitree_hg/msg/LowState",
)
ECHO = """
import sys
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.dds import open_dds

transport = open_dds(int(sys.argv[1]))
types = enumerate(sys.argv[2:])
topics = [[Topic(f"/{way}_{i}", t, True, 16) for way in ("to", "back")] for i, t in types]
ends = [(transport.subscriber(to), transport.publisher(back)) for to, back in topics]
while transport.wait(30.0):
    for subscriber, publisher in ends:
        for sample in subscriber.take():
            publisher.send(sample.message)
"""


def until(condition) -> None:
    end = time.monotonic() + 20.0
    while not condition():
        assert time.monotonic() < end, "did not come about within 20 s"
        time.sleep(0.01)


@pytest.fixture
def transport():
    opened = open_dds(DOMAIN)
    yield opened
    opened.close()


def test_another_process_sends_messages_back_bit_for_bit(transport):
    rng = random.Random(0)
    ends = []
    for index, message_type in enumerate(ECHOED):
        to, back = (Topic(f"/{way}_{index}", message_type, True, 16) for way in ("to", "back"))
        ends.append((to, back, transport.publisher(to), transport.subscriber(back)))
    peer = subprocess.Popen([sys.executable, "-c", ECHO, str(DOMAIN), *ECHOED])
    try:
        until(
            lambda: all(transport.peers(to).subscribers and transport.peers(back).publishers for to, back, *_ in ends)
        )
        for to, _, publisher, subscriber in ends:
            sent = [random_message(to.type, rng) for _ in range(5)]
            for message in sent:
                publisher.send(message)
            got = []
            until(lambda: (transport.wait(1.0), got.extend(subscriber.take()), len(got) == len(sent))[-1])
            assert [bits(sample.message) for sample in got] == [bits(message) for message in sent]
    finally:
        peer.kill()
        peer.wait()


@pytest.mark.parametrize("message_type", TYPES)
def test_cyclonedds_writes_the_same_bytes(message_type):
    rng = random.Random(1)
    for _ in range(5):
        data = cdr.encode(random_message(message_type, rng))
        message = idl_class(message_type).deserialize(data)
        assert message.serialize(use_version_2=False) == data


def test_another_definition_under_the_same_name_is_refused(transport):
    topic = Topic("/other_definition", "std_msgs/msg/Float64MultiArray")
    subscriber = transport.subscriber(topic)
    theirs = annotations.final(
        make_idl_struct("Other", "std_msgs::msg::dds_::Float64MultiArray_", {"data": types.sequence[types.int32]})
    )
    participant = DomainParticipant(DOMAIN)
    writer = DataWriter(participant, DdsTopic(participant, "rt/other_definition", theirs))
    until(lambda: bool(transport.peers(topic).refused))
    assert transport.peers(topic).publishers == 0
    assert "definition" in transport.peers(topic).refused[0]
    writer.write(theirs(data=[1, 2, 3]))
    assert not transport.wait(0.1)
    assert subscriber.take() == []


@pytest.mark.parametrize("broken", ["gone", "changed", "numb"])
def test_without_the_private_interface_the_public_one_is_taken(monkeypatch, broken):
    import cyclonedds._clayer as clayer

    if broken == "gone":
        monkeypatch.delattr(clayer, "ddspy_take")
    if broken == "changed":
        monkeypatch.setattr(clayer, "ddspy_write", lambda writer: 0)
    if broken == "numb":
        monkeypatch.setattr(clayer, "ddspy_write", lambda writer, data: 0)
    transport = open_dds(DOMAIN)
    monkeypatch.undo()
    try:
        assert not transport.is_raw
        topic = Topic(f"/fallback_{broken}", "std_msgs/msg/Float64MultiArray")
        publisher, subscriber = transport.publisher(topic), transport.subscriber(topic)
        publisher.send(Float64MultiArray(data=np.arange(3.0)))
        assert transport.wait(5.0)
        assert subscriber.take()[0].message.data.tolist() == [0.0, 1.0, 2.0]
    finally:
        transport.close()


def test_the_private_interface_is_taken_where_it_works(transport):
    assert transport.is_raw


def test_loopback_alone_and_no_multicast_by_default(transport):
    groups = Path("/proc/net/igmp").read_text()
    assert "0100FFEF" not in groups  # 239.255.0.1, where DDS meets


def test_a_domain_is_joined_in_one_way(transport):
    with pytest.raises(UserError, match="already"):
        open_dds(DOMAIN, interface="eth7")
    with pytest.raises(UserError, match="0 to 232"):
        open_dds(233)


def test_an_interface_that_is_not_there_is_named():
    with pytest.raises(UserError, match="no_such0"):
        open_dds(DOMAIN + 1, interface="no_such0")


def test_without_the_package_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "robo_rl_deploy.transport.dds_transport", None)
    with pytest.raises(UserError, match=r"robo-rl\[ros\]"):
        open_dds(DOMAIN)


def test_the_wires_are_imported_only_when_asked_for():
    code = (
        "import sys, robo_rl_deploy.transport.dds, robo_rl_deploy.transport.inproc; print('cyclonedds' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "False\n"


def test_a_closed_transport_joins_nothing(transport):
    transport.close()
    with pytest.raises(UserError, match="closed"):
        transport.publisher(Topic("/late", "std_msgs/msg/Bool"))
