"""Unitree's motors: the checksum against a slow one over the struct written out, commands there and back."""

from __future__ import annotations

import random
from dataclasses import replace
from operator import attrgetter
from struct import pack

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from robo_rl_deploy.command import JointCommand
from robo_rl_deploy.drivers.base import Wire
from robo_rl_deploy.drivers.unitree import MOTORS, Unitree
from robo_rl_deploy.drivers.unitree_crc import Checksum
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.pipeline.fields import FIELDS
from robo_rl_deploy.pipeline.motor_rows import MotorRows
from robo_rl_deploy.pipeline.receiver import Receiver
from robo_rl_deploy.transport import cdr
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.definitions import fields
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.transport.prepared import Prepared
from robo_rl_deploy.transport.registry import message_class
from tiny_robot import IMU, tiny_robot
from wire_messages import bits, random_message

PACKAGES = tuple(MOTORS)
# The robots' structs, as formats of `struct`; what they consist of, in order, is the message's fields.
STRUCTS = {
    "unitree_go/msg/LowCmd": "<4B4IH2x" + 20 * "B3x5f3I" + "4B" + "55Bx2I",
    "unitree_hg/msg/LowCmd": "<2B2x" + 35 * "B3x5fI" + "5I",
    "unitree_go/msg/LowState": "<4B4IH2x" + "13fB3x" + 20 * "B3x7fB3x3I" + "4BiH4B15H" + "8hI41B3xf2B2x2f4H2I",
    "unitree_hg/msg/LowState": "<2I2B2xI" + "13fh2x" + 35 * "B3x4f2hf7I" + "40B5I",
}
TYPES = tuple(STRUCTS)


def crc_bit_by_bit(data: bytes) -> int:
    """CRC-32 from the highest bit of each byte on: polynomial 0x04C11DB7, start 0xFFFFFFFF."""
    crc = 0xFFFFFFFF
    for byte in data:
        for bit in range(7, -1, -1):
            top = (crc >> 31) ^ (byte >> bit & 1)
            crc = (crc << 1 & 0xFFFFFFFF) ^ (0x04C11DB7 if top else 0)
    return crc


def leaves(value, message_type: str):
    """Every number of a message, in order."""
    for field in fields(message_type):
        inner = getattr(value, field.name)
        if field.is_message:
            for item in [inner] if field.length is None else inner:
                yield from leaves(item, field.base)
        else:
            yield from [inner] if field.length is None else inner.tolist()


def slow_checksum(message, message_type: str) -> int:
    struct = pack(STRUCTS[message_type], *leaves(message, message_type))
    words = np.frombuffer(struct, "<u4")[:-1]
    return crc_bit_by_bit(words.astype(">u4").tobytes())


def wire(names: list[str], seed: int = 0) -> Wire:
    rng = np.random.default_rng(seed)
    return Wire(tuple(names), rng.choice([-1.0, 1.0], len(names)), rng.normal(size=len(names)))


def test_the_slow_checksum_is_the_known_one():
    """The check value of CRC-32/MPEG-2 in the usual catalogues."""
    assert crc_bit_by_bit(b"123456789") == 0x0376E6E7


@pytest.mark.parametrize("message_type", TYPES)
def test_the_checksum_is_that_of_the_robots_struct(message_type):
    rng, checksum = random.Random(0), Checksum(message_type)
    for _ in range(3):
        message = random_message(message_type, rng)
        assert checksum(message) == slow_checksum(message, message_type)
        message.crc = checksum(message)
        checksum.verify(cdr.decode(message_type, cdr.encode(message)))


@pytest.mark.parametrize("message_type", TYPES)
def test_any_flipped_bit_is_noticed(message_type):
    rng, checksum = random.Random(1), Checksum(message_type)
    message = random_message(message_type, rng)
    message.crc = checksum(message)
    again = cdr.encode(message)
    noticed = 0
    for _ in range(200):
        data = bytearray(again)
        data[rng.randrange(4, len(data))] ^= 1 << rng.randrange(8)
        damaged = cdr.decode(message_type, bytes(data))
        if bits(damaged) == bits(message):  # a byte of padding
            continue
        noticed += 1
        with pytest.raises(ValueError, match="checksum"):
            checksum.verify(damaged)
    assert noticed > 100


@pytest.mark.parametrize("package", PACKAGES)
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_a_command_comes_back(package: str, data: st.DataObject):
    names = data.draw(st.lists(st.integers(0, MOTORS[package] - 1), min_size=1, unique=True))
    driver = Unitree(package, "/lowcmd", wire([str(name) for name in names], len(names)))
    command = JointCommand(np.random.default_rng(sum(names)).normal(0.0, 30.0, (5, len(names))))
    (message,) = driver.encode(command, 0)
    (prototype,) = driver.prototypes
    received = Prepared(prototype).decode(Prepared(prototype).encode(message))
    assert np.allclose(driver.decode((received,)).values, command.values, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("package", PACKAGES)
def test_motors_of_nobody_are_off_and_the_others_are_told_by_their_index(package: str):
    driver = Unitree(package, "/lowcmd", Wire(("7", "2"), np.array([1.0, -1.0]), np.array([0.5, 0.0])))
    command = JointCommand.of(*np.arange(10.0).reshape(5, 2) + 1.0)
    (message,) = driver.encode(command, 0)
    numbers = attrgetter("mode", "q", "dq", "kp", "kd", "tau")
    told = {i: numbers(motor) for i, motor in enumerate(message.motor_cmd) if any(numbers(motor))}
    assert told == {7: (1, 1.5, 3.0, 5.0, 7.0, 9.0), 2: (1, -2.0, -4.0, 6.0, 8.0, -10.0)}
    assert message.crc == slow_checksum(message, driver.topics[0].type)
    message.motor_cmd[2].mode = 0
    message.crc = slow_checksum(message, driver.topics[0].type)
    back = driver.decode((message,))
    assert back.values[:, 1].tolist() == [0.0] * 5
    assert back.values[:, 0].tolist() == command.values[:, 0].tolist()
    message.motor_cmd[7].kp = 500.0
    with pytest.raises(ValueError, match="checksum"):
        driver.decode((message,))


def test_start_bytes_and_machine():
    (go,) = Unitree("unitree_go", "/lowcmd", wire(["0"])).prototypes
    (hg,) = Unitree("unitree_hg", "/lowcmd", wire(["0"]), mode_machine=5).prototypes
    assert (go.head.tolist(), go.level_flag, hg.mode_machine) == ([0xFE, 0xEF], 0xFF, 5)


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.parametrize("name", ["hip", "", "-1", "+1", "01", "1.0", " 1", "²", "35"])
def test_other_names_are_refused_in_one_line(package: str, name: str):
    with pytest.raises(UserError, match=r"^wire name [^\n]*$"):
        Unitree(package, "/lowcmd", wire(["0", name]))


def test_a_go_has_twenty_motors_each_for_one_joint():
    with pytest.raises(UserError, match="twice"):
        Unitree("unitree_go", "/lowcmd", wire(["3", "3"]))
    Unitree("unitree_hg", "/lowcmd", wire(["20"]))
    with pytest.raises(UserError, match="0 to 19"):
        Unitree("unitree_go", "/lowcmd", wire(["20"]))


@pytest.mark.parametrize("package", PACKAGES)
def test_a_low_state_is_read_by_motor(package: str):
    message_type = f"{package}/msg/LowState"
    message = random_message(message_type, random.Random(2))
    for i, motor in enumerate(message.motor_state):
        motor.q, motor.dq, motor.tau_est = i + 0.5, 10.0 * i, -1.0 * i
    message.crc = Checksum(message_type)(message)
    sign, offset = np.array([1.0, -1.0]), np.array([0.0, 2.0])
    read = MotorRows(message_type, ["4", "1"], ["position", "velocity", "effort"], sign, offset)
    assert read(message).tolist() == [4.5, 0.5, 40.0, -10.0, -4.0, 1.0]
    assert FIELDS[message_type]["position"].read(message)[4] == 4.5
    for field, part in (("orientation", "quaternion"), ("angular_velocity", "gyroscope")):
        np.testing.assert_array_equal(FIELDS[message_type][field].read(message), getattr(message.imu_state, part))
    np.testing.assert_array_equal(
        FIELDS[message_type]["linear_acceleration"].read(message), message.imu_state.accelerometer
    )
    message.imu_state.quaternion[0] = 0.25
    with pytest.raises(ValueError, match="checksum"):
        read(message)


@pytest.mark.parametrize("package", PACKAGES)
def test_a_robot_of_unitrees_is_bound_commanded_and_measured(package: str, bundle):
    message_type = f"{package}/msg/LowState"
    robot = tiny_robot(
        ("kind: ros2_control, topic: /motors/commands", f"kind: {package}, topic: /lowcmd"),
        ("safe_kd: 3.0", "safe_kd: 3.0, wire: '5', sign: -1.0, offset: 0.25"),
        ("topic: /joint_states, type: sensor_msgs/msg/JointState", f"topic: /lowstate, type: {message_type}"),
        (IMU, "channels:\n  imu_quat: {stream: joints, field: orientation}\n"),
    )
    driven = [replace(c, size=1, element_names=("slide",)) for c in bundle.manifest.channels if "joint" in c.name]
    binding = bind(replace(bundle.manifest, channels=tuple(driven)), robot)
    assert binding.driver.topics == (Topic("/lowcmd", f"{package}/msg/LowCmd", reliable=True, is_droppable=True),)
    (message,) = binding.driver.encode(JointCommand.damping(np.array([3.0])), 0)
    assert [i for i, motor in enumerate(message.motor_cmd) if motor.kd == 3.0] == [5]

    bus = Bus()
    receiver = Receiver(binding, InprocTransport(bus))
    publisher = InprocTransport(bus).publisher(Topic("/lowstate", message_type))
    state = message_class(message_type)()
    state.motor_state[5].q, state.motor_state[5].dq = 1.25, 4.0
    state.imu_state.quaternion[:] = (0.5, -0.5, 0.5, -0.5)
    state.crc = Checksum(message_type)(state)
    publisher.send(state)
    receiver.take(0)
    measured = receiver.measured()
    assert (measured.q.tolist(), measured.dq.tolist()) == ([-1.0], [-4.0])
    assert measured.quat.tolist() == [0.5, -0.5, 0.5, -0.5]
    assert measured.channels["joint_pos"].tolist() == [-1.0]
    state.motor_state[5].q = 2.0
    publisher.send(state)
    receiver.take(0)
    assert receiver.measured().q.tolist() == [-1.0]
    with pytest.raises(UserError, match="wire name"):
        bind(bundle.manifest, tiny_robot(("kind: ros2_control", f"kind: {package}")))
