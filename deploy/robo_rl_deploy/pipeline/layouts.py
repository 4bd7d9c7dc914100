"""How the messages of each topic become one row of numbers, and where in it each channel is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from robo_rl_deploy.bundle.schema import Channel
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.pipeline.fields import IMU_TYPES, JOINT_TYPES, Field, JointRows, field_of, flat
from robo_rl_deploy.pipeline.motor_rows import LOW_STATE_TYPES, MOTOR_FIELDS, MotorRows
from robo_rl_deploy.pipeline.scans import ScanRows

SCAN_TYPE = "sensor_msgs/msg/LaserScan"


@dataclass(frozen=True)
class Layout:
    """The row of one topic."""

    elements: tuple[str, ...]  # names of its numbers
    read: Callable[[Any], np.ndarray]  # message -> row; raises ValueError for one that does not fit
    parts: dict[str, np.ndarray] = field(default_factory=dict)  # channel -> indices into the row
    q: np.ndarray | None = None  # indices of the actuators' joints, [driven]; joint topics only
    dq: np.ndarray | None = None
    effort: np.ndarray | None = None  # only where the robot's file says that it is measured


def layouts(binding: Binding) -> dict[str, Layout]:
    """By stream: those that the policy reads, and those of joints and of inertial units, which the monitors read."""
    robot, read = binding.robot, {channel.name: channel for channel in binding.manifest.channels}
    wanted = {robot.channels[name].stream for name in read if name in robot.channels}
    always = {*IMU_TYPES, *(JOINT_TYPES if any(binding.joints) else ())}
    names = [name for name, topic in robot.streams.items() if name in wanted or topic.type in always]
    return {name: _layout(name, binding) for name in names}


def _layout(stream: str, binding: Binding) -> Layout:
    topic_type = binding.robot.streams[stream].type
    if topic_type in LOW_STATE_TYPES:
        return _of_both(stream, binding)
    return _of_joints(stream, binding) if topic_type in JOINT_TYPES else _of_fields(stream, binding)


def _of_both(stream: str, binding: Binding) -> Layout:
    """Joints, which come first because reading them checks the message, and an inertial unit in one message."""
    joints, unit = _of_joints(stream, binding), _of_fields(stream, binding)
    parts = {name: indices + len(joints.elements) for name, indices in unit.parts.items()}
    return Layout(
        joints.elements + unit.elements,
        lambda message: np.concatenate((joints.read(message), unit.read(message))),
        {**joints.parts, **parts},
        joints.q,
        joints.dq,
        joints.effort,
    )


def _of_joints(stream: str, binding: Binding) -> Layout:
    """Positions, then speeds, then efforts if measured, of every joint that is driven or that the policy reads."""
    channels = [c for c in binding.manifest.channels if _stream_of(c, binding) == stream]
    channels = [c for c in channels if binding.robot.channels[c.name].field in MOTOR_FIELDS]
    driven = [i for i, joint in enumerate(binding.joints) if joint is not None]
    joints = [str(binding.joints[i]) for i in driven]
    passive = sorted({name for channel in channels for name in channel.element_names} - set(joints))
    wire = binding.wire
    names = [*(wire.names[i] for i in driven), *passive]
    sign = np.array([*wire.sign[driven], *(1.0 for _ in passive)])
    offset = np.array([*wire.offset[driven], *(0.0 for _ in passive)])
    count, order = len(names), [*joints, *passive]
    first = {"position": 0, "velocity": count}
    if binding.robot.streams[stream].has_effort:
        first["effort"] = 2 * count
    parts = {
        c.name: np.array([first[binding.robot.channels[c.name].field] + order.index(name) for name in c.element_names])
        for c in channels
    }
    elements = tuple(f"{name} {what}" for what in first for name in order)
    rows = np.arange(len(driven))
    topic_type, axes = binding.robot.streams[stream].type, (names, tuple(first), sign, offset)
    read = MotorRows(topic_type, *axes) if topic_type in LOW_STATE_TYPES else JointRows(*axes)
    return Layout(elements, read, parts, rows, rows + count, rows + 2 * count if "effort" in first else None)


def _of_fields(stream: str, binding: Binding) -> Layout:
    """Field after field, each once."""
    robot, read = binding.robot, {channel.name: channel for channel in binding.manifest.channels}
    topic_type = robot.streams[stream].type
    parts: dict[str, np.ndarray] = {}
    fields: list[tuple[Field, int]] = []
    elements: list[str] = []
    for channel, source in robot.channels.items():
        if source.stream != stream or source.field in MOTOR_FIELDS:
            continue
        found = field_of(topic_type, source.field)
        if found.size is None and channel not in read:  # as long as the policy says, and it does not read it
            continue
        size = found.size or read[channel].size
        rays = read[channel].rays if channel in read else None
        found = replace(found, read=ScanRows(rays)) if rays and topic_type == SCAN_TYPE else found
        parts[channel] = np.arange(len(elements), len(elements) + size)
        elements += [f"{channel}[{i}]" for i in range(size)]
        fields.append((found, size))
    return Layout(tuple(elements), flat(fields), parts)


def _stream_of(channel: Channel, binding: Binding) -> str | None:
    source = binding.robot.channels.get(channel.name)
    return source.stream if source else None
