"""Bytes of messages: those of rosbags, and nothing but a message or a `CdrError` from any other bytes."""

from __future__ import annotations

import random
import time
import tracemalloc

import numpy as np
import pytest
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport import cdr, unitree_go
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.cdr import CdrError
from robo_rl_deploy.transport.codec import Codec
from robo_rl_deploy.transport.messages import DiagnosticArray, Float64MultiArray, Header, Image, JointState, Joy, Time
from robo_rl_deploy.transport.prepared import Prepared
from robo_rl_deploy.transport.registry import type_of
from robo_rl_deploy.transport.rows import RowSlot
from wire_messages import TYPES, bits, random_message, rosbags_bytes, rosbags_store

JOINTS = "sensor_msgs/msg/JointState"
ARM = JointState(Header(Time(5, 6), "base"), ["shoulder", "elbow", "関節"], np.ones(3), np.zeros(3), np.full(3, 2.0))


def compare_with_rosbags(count: int) -> None:
    rng = random.Random(count)
    for index in range(count):
        message_type = TYPES[index % len(TYPES)] if index % 2 else JOINTS
        message = random_message(message_type, rng)
        data = cdr.encode(message)
        assert data == rosbags_bytes(message_type, message)
        assert bits(cdr.decode(message_type, data)) == bits(message)
        theirs = rosbags_store().deserialize_cdr(data, message_type)
        assert bytes(rosbags_store().serialize_cdr(theirs, message_type)) == data


def feed_hostile_bytes(count: int) -> int:
    """Random bytes and damaged messages, also to prepared codecs; how many were refused."""
    rng, refused = random.Random(count), 0
    prepared = {message_type: Prepared(random_message(message_type, rng)) for message_type in TYPES}
    for index in range(count):
        message_type = TYPES[index % len(TYPES)]
        data = hostile_bytes(message_type, prepared[message_type], rng)
        try:
            message = cdr.decode(message_type, data)
        except CdrError:
            refused += 1
            with pytest.raises(CdrError, match=r"^[^\n]*$"):
                prepared[message_type].decode(data)
        else:
            assert bits(prepared[message_type].decode(data)) == bits(message)
            cdr.encode(message)
    return refused


def hostile_bytes(message_type: str, prepared: Prepared, rng: random.Random) -> bytes:
    kind = rng.randrange(5)
    if kind == 0:
        return cdr.HEADER[: rng.randrange(5)] + rng.randbytes(rng.randrange(64))
    like_prototype = bytes(prepared._buffer)
    data = bytearray(like_prototype if kind == 1 else cdr.encode(random_message(message_type, rng)))
    for _ in range(rng.randrange(4)):
        at = rng.randrange(len(data))
        data[at] = rng.choice([0, 0xFF, data[at] ^ 1 << rng.randrange(8)])
    if kind == 3:
        del data[rng.randrange(len(data)) :]
    if kind == 4:
        data += rng.randbytes(rng.randrange(9))
    return bytes(data)


def test_bytes_are_those_of_rosbags():
    compare_with_rosbags(2000)


@pytest.mark.slow
def test_bytes_are_those_of_rosbags_10000_times():
    compare_with_rosbags(10_000)


def test_hostile_bytes_give_a_message_or_a_cdr_error():
    assert 500 < feed_hostile_bytes(3000) < 2900


@pytest.mark.slow
def test_hostile_bytes_give_a_message_or_a_cdr_error_100000_times():
    assert 10_000 < feed_hostile_bytes(100_000) < 97_000


@pytest.mark.parametrize("message_type", TYPES)
def test_every_shorter_message_is_refused(message_type):
    data = cdr.encode(random_message(message_type, random.Random(1)))
    for size in range(len(data)):
        with pytest.raises(CdrError):
            cdr.decode(message_type, data[:size])


@pytest.mark.parametrize("count", [2**31, 2**32 - 1])
@pytest.mark.parametrize(
    "message_type", ["std_msgs/msg/Float64MultiArray", JOINTS, "diagnostic_msgs/msg/DiagnosticArray"]
)
def test_a_false_count_costs_neither_time_nor_memory(message_type, count):
    empty = {
        "std_msgs/msg/Float64MultiArray": (Float64MultiArray(), 4),
        JOINTS: (JointState(), 20),
        "diagnostic_msgs/msg/DiagnosticArray": (DiagnosticArray(), 20),
    }
    message, at = empty[message_type]
    data = bytearray(cdr.encode(message)) + bytes(64)
    assert data[at : at + 4] == bytes(4)
    data[at : at + 4] = count.to_bytes(4, "little")
    tracemalloc.start()
    started = time.process_time()
    with pytest.raises(CdrError, match="announced"):
        cdr.decode(type_of(type(message)), bytes(data))
    assert time.process_time() - started < 0.1
    assert tracemalloc.get_traced_memory()[1] < 1e6
    tracemalloc.stop()


@pytest.mark.parametrize("head", [b"", b"\x00\x01\x00", b"\x00\x00\x00\x00", b"\x00\x07\x00\x00", b"\x01\x00\x00\x00"])
def test_another_encoding_is_refused(head):
    with pytest.raises(CdrError, match="XCDR1"):
        cdr.decode("std_msgs/msg/Bool", head + b"\x01" * (len(head) == 4))


def test_filling_is_accepted_and_an_empty_text_may_lack_its_zero():
    data = cdr.encode(ARM)
    assert bits(cdr.decode(JOINTS, data + bytes(3))) == bits(ARM)
    assert bits(Prepared(ARM).decode(data[:2] + b"\x00\x03" + data[4:] + bytes(3))) == bits(ARM)
    with pytest.raises(CdrError, match="left over"):
        cdr.decode(JOINTS, data + bytes(4))
    assert cdr.decode("diagnostic_msgs/msg/KeyValue", cdr.HEADER + bytes(8)).key == ""


@pytest.mark.parametrize(
    ("message", "field"),
    [
        (JointState(Header(Time(2**31, 0))), "header.stamp.sec"),
        (JointState(Header(Time(0, -1))), "header.stamp.nanosec"),
        (JointState(Header(None)), "header.stamp.sec"),
        (JointState(Header(frame_id=b"base")), "header.frame_id"),
        (JointState(Header(frame_id="a\0b")), "zero byte"),
        (JointState(Header(frame_id="\ud800")), "header.frame_id"),
        (JointState(name="elbow"), "name"),
        (JointState(name=["elbow", 3]), "name"),
        (JointState(position=np.zeros((2, 2))), "position"),
        (JointState(position=["x"]), "position"),
        (JointState(position=None), "position"),
        (Joy(buttons=[0.5]), "buttons"),
        (Joy(buttons=[2**40]), "buttons"),
        (Joy(axes=[1e39]), "axes"),
        (Image(data=np.array([256])), "data"),
        (unitree_go.LowCmd(motor_cmd=[]), "motor_cmd: 0 messages where 20"),
        (unitree_go.LowCmd(led=np.zeros(11, np.uint8)), "led: 11 values where 12"),
        (
            unitree_go.LowCmd(motor_cmd=[unitree_go.MotorCmd(mode=256)] * 20),
            "unitree_go/msg/MotorCmd cannot be sent: mode",
        ),
    ],
)
def test_what_does_not_fit_names_its_field(message, field):
    for encode in (cdr.encode, Prepared(type(message)()).encode):
        with pytest.raises(UserError, match=field):
            encode(message)


def test_numbers_of_another_kind_are_sent_where_they_stay_the_same():
    sent = cdr.encode(JointState(position=[1, 2], velocity=np.array([0.5], np.float32), effort=()))
    got = cdr.decode(JOINTS, sent)
    assert (got.position.tolist(), got.velocity.tolist(), got.effort.tolist()) == ([1.0, 2.0], [0.5], [])
    assert cdr.decode("sensor_msgs/msg/Joy", cdr.encode(Joy(axes=[float("nan")], buttons=[1]))).buttons.tolist() == [1]


def test_a_decoded_message_owns_its_arrays():
    data = cdr.encode(ARM)
    for decode in (lambda: cdr.decode(JOINTS, data), lambda: Prepared(ARM).decode(data)):
        first, second = decode(), decode()
        first.position[:] = 7.0
        first.name[0] = "wrist"
        assert bits(second) == bits(ARM)
        assert first.position.flags.aligned
        assert first.position.flags.writeable


@pytest.mark.parametrize("message_type", TYPES)
def test_prepared_gives_the_same_for_messages_like_its_prototype_and_for_others(message_type):
    rng = random.Random(3)
    for _ in range(5):
        prepared = Prepared(random_message(message_type, rng))
        alike = cdr.decode(message_type, redraw_numbers(prepared, rng))
        for message in (alike, random_message(message_type, rng), alike):
            data = cdr.encode(message)
            assert prepared.encode(message) == data
            assert bits(prepared.decode(data)) == bits(message)


def redraw_numbers(prepared: Prepared, rng: random.Random) -> bytes:
    """Bytes of the prototype's layout with other numbers."""
    data = bytearray(prepared._buffer)
    for at in range(4, len(data)):
        data[at] = rng.choice((data[at], rng.randrange(2)))
    for fixed in (slice(0, 4), *prepared._fixed.__reduce__()[1]):
        data[fixed] = prepared._buffer[fixed]
    return bytes(data)


def test_prepared_never_asks_the_general_codec_for_its_own_layout(monkeypatch):
    prepared, data = Prepared(ARM), cdr.encode(ARM)
    monkeypatch.delattr(cdr, "decode")
    monkeypatch.delattr(cdr, "encode")
    assert bits(prepared.decode(prepared.encode(ARM))) == bits(ARM)
    assert prepared.encode(ARM) == data


def test_a_name_of_the_same_length_is_seen():
    other = JointState(ARM.header, ["shoulder", "elbaw", "関節"], ARM.position, ARM.velocity, ARM.effort)
    prepared = Prepared(ARM)
    assert prepared.encode(other) == cdr.encode(other)
    assert prepared.decode(cdr.encode(other)).name == other.name
    assert type_of(type(prepared.decode(cdr.encode(other)))) == JOINTS


@pytest.mark.parametrize("message_type", ["unitree_go/msg/LowState", "unitree_hg/msg/LowState"])
def test_an_array_among_many_that_does_not_fit_is_refused_and_one_of_another_kind_is_sent(message_type):
    rng = random.Random(4)
    message, prepared = random_message(message_type, rng), Prepared(random_message(message_type, rng))
    first, second = message.motor_state[3], message.motor_state[7]
    whole, first.reserve = first.reserve, np.arange(len(first.reserve), dtype=np.uint8)
    assert prepared.encode(message) == cdr.encode(message)
    for motor in message.motor_state:
        motor.reserve = motor.reserve.astype(np.uint16)
    assert prepared.encode(message) == cdr.encode(message)
    first.reserve = whole.astype(np.int64)
    for encode in (cdr.encode, prepared.encode):
        with pytest.raises(CdrError, match="reserve: int64 where uint32"):
            encode(message)
    # As many numbers in all as there should be.
    first.reserve, second.reserve = whole[:1], np.concatenate((whole[1:], second.reserve))
    for encode in (cdr.encode, prepared.encode):
        with pytest.raises(CdrError, match="reserve: 1 values where"):
            encode(message)


def test_motors_of_one_layout_are_packed_in_one_go():
    """Were they not, the answer would be right all the same, and late."""
    for message_type in ("unitree_go/msg/LowCmd", "unitree_hg/msg/LowState"):
        slots = Prepared(random_message(message_type, random.Random(5)))._slots
        assert sum(isinstance(slot, RowSlot) for slot in slots) == 1


@pytest.mark.parametrize("message_type", TYPES)
def test_a_receiver_that_learns_what_it_hears_reads_the_same_as_one_that_does_not(message_type):
    """One layout, then a few of another, then so many that they are learned."""
    rng, codec = random.Random(5), Codec(Topic("/any", message_type))
    first, second = (Prepared(random_message(message_type, rng)) for _ in range(2))
    for prepared in [first] * 4 + [second] * 3 + [first] * 2 + [second] * 110 + [first] * 2:
        data = redraw_numbers(prepared, rng)
        assert bits(codec.decode(data)) == bits(cdr.decode(message_type, data))


def test_a_layout_that_was_heard_is_read_without_the_general_codec(monkeypatch):
    codec, data = Codec(Topic("/joint_states", JOINTS)), cdr.encode(ARM)
    codec.decode(data)
    monkeypatch.delattr(cdr, "decode")
    assert bits(codec.decode(data)) == bits(ARM)
