"""rmw_zenoh's conventions: keys, tokens and attachments, against a peer that is not ours (ROBOTIS' zenoh-ros2-sdk)."""

from __future__ import annotations

import importlib.util
import os
import signal
import subprocess
import sys
import time

import pytest
import zenoh
from robo_rl_deploy.diagnostics.status import TOPIC, RunStatus
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.safety.states import State
from robo_rl_deploy.transport import cdr, zenoh_keys
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.messages import Bool
from robo_rl_deploy.transport.names import type_hash
from robo_rl_deploy.transport.zenoh import open_zenoh

DOMAIN = 10 + os.getpid() % 200
PEER = """
import sys, time
from zenoh_ros2_sdk import ROS2Publisher, ROS2Subscriber

options = {"msg_definition": "bool data", "domain_id": int(sys.argv[1]), "router_port": int(sys.argv[2])}
out = ROS2Publisher("/peer/out", "std_msgs/msg/Bool", **options)
back = ROS2Subscriber("/peer/in", "std_msgs/msg/Bool", lambda message: out.publish(data=not message.data), **options)
time.sleep(60)
"""
BOOL = "std_msgs/msg/Bool"


def until(condition) -> None:
    end = time.monotonic() + 20.0
    while not condition():
        assert time.monotonic() < end, "did not come about within 20 s"
        time.sleep(0.01)


def test_keys_and_tokens():
    topic = Topic("/leg/state", BOOL, depth=5)
    hashed = type_hash(BOOL)
    assert zenoh_keys.topic_key(7, topic) == f"7/leg/state/std_msgs::msg::dds_::Bool_/{hashed}"
    token = zenoh_keys.end_token(7, "0a1b", 3, "MP", topic)
    assert token == (
        f"@ros2_lv/7/0a1b/0/3/MP/%/%/robo_rl_0a1b/%leg%state/std_msgs::msg::dds_::Bool_/{hashed}/2::,5:,:,:,,"
    )
    assert zenoh_keys.read_token(token) == zenoh_keys.End(
        "0a1b", "MP", "/leg/state", "std_msgs::msg::dds_::Bool_", hashed
    )
    for other in ("", "a/b", zenoh_keys.node_token(7, "0a1b"), token.replace("/MP/", "/SS/"), token + "/x"):
        assert zenoh_keys.read_token(other) is None


def test_attachments_have_33_bytes_and_others_name_nobody():
    gid = bytes(range(16))
    data = zenoh_keys.attachment(1, 2, gid)
    assert data == b"\x01" + bytes(7) + b"\x02" + bytes(7) + b"\x10" + gid
    assert zenoh_keys.sender_of(data) == gid.hex()
    for other in (b"", data[:-1], data + b"\0", data[:16] + b"\x0f" + data[17:]):
        assert zenoh_keys.sender_of(other) == ""


@pytest.mark.skipif(importlib.util.find_spec("zenoh_ros2_sdk") is None, reason="zenoh-ros2-sdk is not installed")
def test_a_peer_of_another_maker_is_seen_heard_and_answers(zenoh_router):
    transport = open_zenoh(DOMAIN, [zenoh_router])
    to, back = Topic("/peer/in", BOOL, True, 64), Topic("/peer/out", BOOL, True, 64)
    publisher, subscriber = transport.publisher(to), transport.subscriber(back)
    port = zenoh_router.rsplit(":", 1)[1]
    peer = subprocess.Popen([sys.executable, "-c", PEER, str(DOMAIN), port])
    try:
        until(lambda: transport.peers(to).subscribers == 1 and transport.peers(back).publishers == 1)
        # It announces its subscriber before it listens; the first messages may be lost.
        until(lambda: (publisher.send(Bool(True)), transport.wait(0.5))[-1])
        time.sleep(0.5)
        subscriber.take()
        got = []
        for number in range(50):
            publisher.send(Bool(number % 3 == 0))
            until(lambda: transport.wait(1.0))
            got += subscriber.take()
        assert [sample.message.data for sample in got] == [number % 3 != 0 for number in range(50)]
        assert len({sample.sender for sample in got}) == 1
        assert len(got[0].sender) == 32
    finally:
        peer.kill()
        peer.wait()
        transport.close()


HANGS = """
import sys, time
from dataclasses import replace
from robo_rl_deploy.diagnostics.status import TOPIC
from robo_rl_deploy.transport.zenoh import open_zenoh
transport = open_zenoh(int(sys.argv[1]), [sys.argv[2]])
subscriber = transport.subscriber(TOPIC)
time.sleep(60.0)
"""


def test_a_listener_that_hangs_makes_nobody_wait_who_tells_a_state(zenoh_router):
    """Its buffers are full after some megabytes."""
    transport = open_zenoh(DOMAIN, [zenoh_router])
    publisher, message = transport.publisher(TOPIC), RunStatus("robot", State.RUN, cause="x" * 200).message(0)
    listener = subprocess.Popen([sys.executable, "-c", HANGS, str(DOMAIN), zenoh_router])
    try:
        end = time.monotonic() + 20.0
        while not transport.peers(TOPIC).subscribers:
            assert time.monotonic() < end
            time.sleep(0.05)
        time.sleep(0.5)
        listener.send_signal(signal.SIGSTOP)
        slowest = 0.0
        for _ in range(20_000):
            began = time.monotonic()
            publisher.send(message)
            slowest = max(slowest, time.monotonic() - began)
        assert slowest < 0.5  # 5 s, where the topic is not droppable
    finally:
        listener.kill()
        listener.wait()
        transport.close()


def test_another_hash_of_the_same_type_is_refused(zenoh_router):
    transport, config = open_zenoh(DOMAIN, [zenoh_router]), zenoh.Config()
    config.insert_json5("mode", '"client"')
    config.insert_json5("connect/endpoints", f'["{zenoh_router}"]')
    stranger = zenoh.open(config)
    topic = Topic("/hashed", BOOL)
    subscriber = transport.subscriber(topic)
    token = zenoh_keys.end_token(DOMAIN, str(stranger.zid()), 1, "MP", topic)
    declared = stranger.liveliness().declare_token(token.replace(type_hash(BOOL), "RIHS01_" + "0" * 64))
    until(lambda: bool(transport.peers(topic).refused))
    assert "definition" in transport.peers(topic).refused[0]
    assert transport.peers(topic).publishers == 0
    # Without any attachment a message is heard all the same.
    stranger.put(zenoh_keys.topic_key(DOMAIN, topic), cdr.encode(Bool(True)))
    until(lambda: transport.wait(0.1))
    assert [(sample.message.data, sample.sender) for sample in subscriber.take()] == [(True, "")]
    declared.undeclare()
    until(lambda: not transport.peers(topic).refused)
    transport.close()
    stranger.close()


def test_without_the_package_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "robo_rl_deploy.transport.zenoh_transport", None)
    with pytest.raises(UserError, match=r"robo-rl\[ros\]"):
        open_zenoh(0)


def test_an_address_that_cannot_be_is_named():
    with pytest.raises(UserError, match="nonsense"):
        open_zenoh(0, ["nonsense"])


def test_nobody_there_is_no_error():
    transport = open_zenoh(DOMAIN, ["tcp/127.0.0.1:9"])
    transport.publisher(Topic("/alone", BOOL)).send(Bool())
    assert transport.peers(Topic("/alone", BOOL)).subscribers == 0
    transport.close()
