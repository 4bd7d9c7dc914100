"""How the messages of each topic become one row of numbers, and where in it each channel is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from robo_rl_deploy.bundle.schema import Channel
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.pipeline.fields import Field, JointRows, field_of, flat

JOINT_TYPES = ("sensor_msgs/msg/JointState",)
IMU_TYPES = ("sensor_msgs/msg/Imu",)


@dataclass(frozen=True)
class Layout:
    """The row of one topic."""

    elements: tuple[str, ...]  # names of its numbers
    read: Callable[[Any], np.ndarray]  # message -> row; raises ValueError for one that does not fit
    parts: dict[str, np.ndarray] = field(default_factory=dict)  # channel -> indices into the row
    q: np.ndarray | None = None  # indices of the actuators' joints, [driven]; joint topics only
    dq: np.ndarray | None = None


def layouts(binding: Binding) -> dict[str, Layout]:
    """By stream: those that the policy reads, and those of joints and of inertial units, which the monitors read."""
    robot, read = binding.robot, {channel.name: channel for channel in binding.manifest.channels}
    wanted = {robot.channels[name].stream for name in read if name in robot.channels}
    always = (*JOINT_TYPES, *IMU_TYPES)
    names = [name for name, topic in robot.streams.items() if name in wanted or topic.type in always]
    return {
        name: _of_joints(name, binding) if robot.streams[name].type in JOINT_TYPES else _of_fields(name, binding)
        for name in names
        if robot.streams[name].type not in JOINT_TYPES or any(binding.joints)
    }


def _of_joints(stream: str, binding: Binding) -> Layout:
    """Positions, then speeds, of every joint that is driven or that the policy reads."""
    channels = [c for c in binding.manifest.channels if _stream_of(c, binding) == stream]
    driven = [i for i, joint in enumerate(binding.joints) if joint is not None]
    joints = [str(binding.joints[i]) for i in driven]
    passive = sorted({name for channel in channels for name in channel.element_names} - set(joints))
    wire = binding.wire
    names = [*(wire.names[i] for i in driven), *passive]
    sign = np.array([*wire.sign[driven], *(1.0 for _ in passive)])
    offset = np.array([*wire.offset[driven], *(0.0 for _ in passive)])
    count, order = len(names), [*joints, *passive]
    first = {"position": 0, "velocity": count}
    parts = {
        c.name: np.array([first[binding.robot.channels[c.name].field] + order.index(name) for name in c.element_names])
        for c in channels
    }
    elements = tuple(f"{name} {what}" for what in first for name in order)
    rows = np.arange(len(driven))
    return Layout(elements, JointRows(names, tuple(first), sign, offset), parts, rows, rows + count)


def _of_fields(stream: str, binding: Binding) -> Layout:
    """Field after field, each once."""
    robot, sizes = binding.robot, {channel.name: channel.size for channel in binding.manifest.channels}
    topic_type = robot.streams[stream].type
    parts: dict[str, np.ndarray] = {}
    fields: list[tuple[Field, int]] = []
    elements: list[str] = []
    for channel, source in robot.channels.items():
        if source.stream != stream:
            continue
        found = field_of(topic_type, source.field)
        size = found.size or sizes.get(channel)
        if size is None:  # as long as the policy says, and it does not read it
            continue
        parts[channel] = np.arange(len(elements), len(elements) + size)
        elements += [f"{channel}[{i}]" for i in range(size)]
        fields.append((found, size))
    return Layout(tuple(elements), flat(fields), parts)


def _stream_of(channel: Channel, binding: Binding) -> str | None:
    source = binding.robot.channels.get(channel.name)
    return source.stream if source else None
