"""What a row says on which topic: each group of fields number by number, and what ROS tools can draw.

`/robo_rl/<group>` carries floats and `/robo_rl/<group>/whole` integers, fields one behind the other; float64 and int64
hold every float32, int32 and bool exactly (uint64 by its bits). They are what is read back; the others are for people.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from robo_rl_deploy.record.row import Field, RowLayout
from robo_rl_deploy.transport.messages import (
    Float64MultiArray,
    Header,
    Imu,
    Int64MultiArray,
    JointState,
    MultiArrayDimension,
    MultiArrayLayout,
    Quaternion,
    Time,
    Vector3,
)

Make = Callable[[np.void, int], Any]


@dataclass(frozen=True)
class GroupTopic:
    """The floats or the integers of a group."""

    name: str
    fields: tuple[Field, ...]
    is_whole: bool

    @property
    def type(self) -> str:
        """In ROS spelling."""
        return f"std_msgs/msg/{'Int64' if self.is_whole else 'Float64'}MultiArray"

    @property
    def size(self) -> int:
        """Numbers in a message."""
        return sum(field.size for field in self.fields)

    def message(self, row: np.void, stamp_ns: int) -> Float64MultiArray | Int64MultiArray:
        """Of a structured row; one dimension that bears the topic's name."""
        del stamp_ns
        dtype = "<i8" if self.is_whole else "<f8"
        data = np.concatenate([np.asarray(row[field.name]).reshape(-1).astype(dtype) for field in self.fields])
        layout = MultiArrayLayout([MultiArrayDimension(self.name, len(data), len(data))])
        return Int64MultiArray(layout, data) if self.is_whole else Float64MultiArray(layout, data)

    def columns(self, data: np.ndarray) -> Iterator[tuple[str, np.ndarray]]:
        """(field name, [T, *shape] of the field's own dtype) from messages [T, size]."""
        first = 0
        for field in self.fields:
            part = data[:, first : first + field.size].astype(field.dtype)
            yield field.name, part.reshape(len(data), *field.shape)
            first += field.size


def group_topics(layout: RowLayout) -> list[GroupTopic]:
    """All that is needed to have every number of a row back."""
    topics = []
    for group, fields in layout.groups().items():
        floats = tuple(f for f in fields if f.dtype.startswith("float"))
        whole = tuple(f for f in fields if not f.dtype.startswith("float"))
        topics += [GroupTopic(f"/robo_rl/{group}", floats, False)] if floats else []
        topics += [GroupTopic(f"/robo_rl/{group}/whole", whole, True)] if whole else []
    return topics


def view_topics(layout: RowLayout) -> list[tuple[str, str, Make]]:
    """(topic, type, message of a row and its wall-clock stamp) for tools that know ROS's own types."""
    fields = {field.name: field for field in layout.fields}
    views: list[tuple[str, str, Make]] = []
    for topic, group, effort in (("/joint_states", "measured", "tau"), ("/joint_command", "sent", "tau_ff")):
        if f"{group}.q" in fields and fields[f"{group}.q"].names:
            keys = [f"{group}.{key}" if f"{group}.{key}" in fields else None for key in ("q", "dq", effort)]
            views.append((topic, "sensor_msgs/msg/JointState", _joints(list(fields[f"{group}.q"].names), keys)))
    sizes = {"imu_quat": 4, "imu_gyro": 3, "imu_acc": 3}
    has = {name: f"channel.{name}" in fields and fields[f"channel.{name}"].size == n for name, n in sizes.items()}
    if any(has.values()):
        views.append(("/imu", "sensor_msgs/msg/Imu", _imu(has)))
    return views


def _joints(names: list[str], keys: list[str | None]) -> Make:
    def make(row: np.void, stamp_ns: int) -> JointState:
        values = [np.zeros(0) if key is None else np.asarray(row[key], float).reshape(-1) for key in keys]
        return JointState(Header(Time.of(stamp_ns)), names, *values)

    return make


def _imu(has: dict[str, bool]) -> Make:
    unknown, missing = np.zeros(9), np.array([-1.0] + [0.0] * 8)
    covariances = [unknown if there else missing for there in has.values()]

    def make(row: np.void, stamp_ns: int) -> Imu:
        part = {name: row[f"channel.{name}"].tolist() for name, there in has.items() if there}
        w, x, y, z = part.get("imu_quat", (1.0, 0.0, 0.0, 0.0))
        gyro, acc = (Vector3(*part.get(name, (0.0, 0.0, 0.0))) for name in ("imu_gyro", "imu_acc"))
        header = Header(Time.of(stamp_ns), "imu")
        return Imu(header, Quaternion(x, y, z, w), covariances[0], gyro, covariances[1], acc, covariances[2])

    return make
