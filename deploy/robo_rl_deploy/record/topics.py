"""What a row says on which topic: each group of fields number by number, and what ROS tools can draw.

`/robo_rl/<group>` carries floats and `/robo_rl/<group>/whole` integers, fields one behind the other; float64 and int64
hold every float32, int32 and bool exactly (uint64 by its bits). They are what is read back; the others are for people.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
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

Make = Callable[[np.ndarray, Sequence[int]], Iterator[Any]]
"""`make(rows, stamps)`: a message for each structured row [n] and its wall-clock stamp, ns."""


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

    def messages(self, rows: np.ndarray, stamps: Sequence[int]) -> Iterator[Float64MultiArray | Int64MultiArray]:
        """A `Make`; one dimension that bears the topic's name."""
        del stamps
        layout = MultiArrayLayout([MultiArrayDimension(self.name, self.size, self.size)])
        columns = [_flat(rows, field, "<i8" if self.is_whole else "<f8") for field in self.fields]
        cls = Int64MultiArray if self.is_whole else Float64MultiArray
        return (cls(layout, data) for data in np.concatenate(columns, axis=1))

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
    """(topic, type, their messages) for tools that know ROS's own types."""
    fields = {field.name: field for field in layout.fields}
    views: list[tuple[str, str, Make]] = []
    for topic, group, effort in (("/joint_states", "measured", "tau"), ("/joint_command", "sent", "tau_ff")):
        if f"{group}.q" in fields and fields[f"{group}.q"].names:
            parts = [fields.get(f"{group}.{key}") for key in ("q", "dq", effort)]
            views.append((topic, "sensor_msgs/msg/JointState", _joints(list(fields[f"{group}.q"].names), parts)))
    sizes = {"imu_quat": 4, "imu_gyro": 3, "imu_acc": 3}
    unit = [fields.get(f"channel.{name}") for name in sizes]
    unit = [field if field and field.size == size else None for field, size in zip(unit, sizes.values())]
    if any(unit):
        views.append(("/imu", "sensor_msgs/msg/Imu", _imu(unit)))
    return views


def _flat(rows: np.ndarray, field: Field, dtype: str = "<f8") -> np.ndarray:
    """The field's numbers, [n, size]."""
    return rows[field.name].reshape(len(rows), field.size).astype(dtype)


def _joints(names: list[str], fields: list[Field | None]) -> Make:
    def make(rows: np.ndarray, stamps: Sequence[int]) -> Iterator[JointState]:
        columns = [np.zeros((len(rows), 0)) if field is None else _flat(rows, field) for field in fields]
        for stamp, q, dq, tau in zip(stamps, *columns):
            yield JointState(Header(Time.of(stamp)), names, q, dq, tau)

    return make


def _imu(parts: list[Field | None]) -> Make:
    """Of orientation w x y z, gyroscope and accelerometer; None: the robot has none."""
    unknown, missing = np.zeros(9), np.array([-1.0] + [0.0] * 8)
    covariances = [missing if field is None else unknown for field in parts]
    defaults = ((1.0, 0.0, 0.0, 0.0), (0.0, 0.0, 0.0), (0.0, 0.0, 0.0))

    def make(rows: np.ndarray, stamps: Sequence[int]) -> Iterator[Imu]:
        columns = [[d] * len(rows) if f is None else _flat(rows, f).tolist() for f, d in zip(parts, defaults)]
        for stamp, (w, x, y, z), gyro, acc in zip(stamps, *columns):
            header, q = Header(Time.of(stamp), "imu"), Quaternion(x, y, z, w)
            yield Imu(header, q, covariances[0], Vector3(*gyro), covariances[1], Vector3(*acc), covariances[2])

    return make
