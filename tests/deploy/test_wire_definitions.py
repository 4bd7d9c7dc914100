"""The definitions, the dataclasses and ROS's own definitions say the same."""

from __future__ import annotations

import dataclasses
import hashlib
import inspect

import numpy as np
import pytest
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.transport import messages, unitree_go, unitree_hg
from robo_rl_deploy.transport.definitions import DEFINITIONS, NUMBERS, constants, fields, parts, schema_text
from robo_rl_deploy.transport.names import type_hash
from robo_rl_deploy.transport.registry import message_class, type_of
from rosbags.typesys import Stores, get_types_from_msg, get_typestore
from wire_messages import TYPES

STANDARD = [message_type for message_type in TYPES if not message_type.startswith("unitree")]


@pytest.mark.parametrize("message_type", TYPES)
def test_a_dataclass_has_the_fields_of_its_definition(message_type):
    cls = message_class(message_type)
    made = cls()
    assert [field.name for field in dataclasses.fields(cls)] == [field.name for field in fields(message_type)]
    assert type_of(cls) == message_type
    assert cls.__doc__.startswith(message_type)
    assert {name: getattr(cls, name) for name in constants(message_type)} == constants(message_type)
    for field in fields(message_type):
        value = getattr(made, field.name)
        if field.length is None:
            kinds = {"f": float, "?": bool, "d": float}
            wanted = str if field.base == "string" else kinds.get(NUMBERS.get(field.base), int)
            assert type(value) is (message_class(field.base) if field.is_message else wanted)
        elif field.is_message or field.base == "string":
            assert len(value) == field.length
            assert all(type(item) is message_class(field.base) for item in value)
        else:
            assert (value.dtype, value.shape) == (np.dtype(NUMBERS[field.base]), (field.length,))


def test_every_dataclass_and_every_line_of_a_definition_is_in_use():
    classes = [
        cls
        for module in (messages, unitree_go, unitree_hg)
        for _, cls in inspect.getmembers(module, inspect.isclass)
        if cls.__module__ == module.__name__
    ]
    assert {type_of(cls) for cls in classes} == set(TYPES)
    for message_type, text in DEFINITIONS.items():
        assert len(text.split()) == 2 * (len(fields(message_type)) + len(constants(message_type)))


@pytest.mark.parametrize("release", [Stores.ROS2_HUMBLE, Stores.ROS2_JAZZY, Stores.ROS2_KILTED, Stores.ROS2_LYRICAL])
def test_the_standard_messages_are_those_of_ros(release):
    theirs = get_typestore(release).fielddefs
    for message_type in STANDARD:
        ours = get_types_from_msg(schema_text(message_type), message_type)
        for part in (message_type, *parts(message_type)):
            assert list(ours[part][1]) == list(theirs[part][1]), part


def ros1_sum(message_type: str) -> str:
    """The MD5 sum by which ROS 1 tells types apart: of the definition, constants first, with the sums of its parts."""
    if message_type == "std_msgs/msg/Header":  # has a running number in ROS 1
        return str(get_typestore(Stores.ROS1_NOETIC).generate_msgdef(message_type, ros_version=1)[1])
    lines = [f"byte {name}={value}" for name, value in constants(message_type).items()]
    for field in fields(message_type):
        many = "" if field.length is None else f"[{field.length or ''}]"
        lines.append(f"{ros1_sum(field.base)} {field.name}" if field.is_message else f"{field.base}{many} {field.name}")
    return hashlib.md5("\n".join(lines).encode()).hexdigest()


@pytest.mark.parametrize("message_type", [name for name in STANDARD if name.startswith("diagnostic_msgs")])
def test_diagnostics_have_the_sum_of_ros_1(message_type):
    theirs = get_typestore(Stores.ROS1_NOETIC).generate_msgdef(message_type, ros_version=1)[1]
    assert ros1_sum(message_type) == theirs


def test_the_sum_and_the_hash_of_a_diagnostic_array_are_those_that_ros_prints():
    array = "diagnostic_msgs/msg/DiagnosticArray"
    assert ros1_sum(array) == "60810da900de1dd6ddd437c3503511da"
    for release in (Stores.ROS2_HUMBLE, Stores.ROS2_JAZZY, Stores.ROS2_KILTED, Stores.ROS2_LYRICAL):
        assert get_typestore(release).hash_rihs01(array) == type_hash(array)


@pytest.mark.parametrize("message_type", TYPES)
def test_the_text_for_logs_says_what_the_table_says(message_type):
    read = get_types_from_msg(schema_text(message_type), message_type)
    assert set(read) == {message_type, *parts(message_type)}
    for part in read:
        assert [name for name, _ in read[part][1]] == [field.name for field in fields(part)]


def test_an_unknown_type_is_answered_with_the_nearest():
    with pytest.raises(UserError, match="sensor_msgs/msg/JointState"):
        fields("sensor_msgs/msg/JointStates")
    with pytest.raises(UserError, match="no message"):
        type_of(int)


def test_times_are_nanoseconds():
    assert messages.Time.of(-1) == messages.Time(-1, 999_999_999)
    assert messages.Time.of(1_796_015_661_996_872_047).ns == 1_796_015_661_996_872_047
