"""The few ROS messages of a recording as CDR (XCDR1, little-endian) and their definitions, as ROS publishes them."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np

from robo_rl_deploy.transport.messages import Header, JointState, Quaternion, Vector3

_ENCAPSULATION = b"\x00\x01\x00\x00"


@dataclass
class MultiArray:
    """std_msgs/msg/Float64MultiArray or Int64MultiArray, as `data` is, with one dimension named `label`."""

    label: str
    data: np.ndarray  # [n] float64 or int64


@dataclass
class Imu:
    """sensor_msgs/msg/Imu; covariances are zero: unknown. The first one is -1 where a part is not measured."""

    header: Header
    orientation: Quaternion = field(default_factory=Quaternion)
    angular_velocity: Vector3 = field(default_factory=Vector3)  # rad/s
    linear_acceleration: Vector3 = field(default_factory=Vector3)  # m/s^2
    measured: tuple[bool, bool, bool] = (True, True, True)


def encode(message: Any) -> bytes:
    """`message` as CDR with its encapsulation header."""
    if isinstance(message, MultiArray):
        return _ENCAPSULATION + _array_head(message.label, len(message.data)) + message.data.tobytes()
    body = bytearray(struct.pack("<iI", message.header.stamp.sec, message.header.stamp.nanosec))
    _put_text(body, message.header.frame_id)
    if isinstance(message, JointState):
        _align(body, 4)
        body += _texts(tuple(message.name), len(body) % 8)
        for values in (message.position, message.velocity, message.effort):
            _put_floats(body, values)
        return _ENCAPSULATION + bytes(body)
    assert isinstance(message, Imu)  # there is no other type
    q, w, a = message.orientation, message.angular_velocity, message.linear_acceleration
    _align(body, 8)
    for part, has in zip(((q.x, q.y, q.z, q.w), (w.x, w.y, w.z), (a.x, a.y, a.z)), message.measured):
        body += struct.pack(f"<{len(part)}d9d", *part, 0.0 if has else -1.0, *[0.0] * 8)
    return _ENCAPSULATION + bytes(body)


@lru_cache(64)
def _array_head(label: str, size: int) -> bytes:
    """layout.dim, layout.data_offset and the length of the data; 8-byte numbers follow."""
    body = bytearray(struct.pack("<I", 1))
    _put_text(body, label)
    _align(body, 4)
    body += struct.pack("<IIII", size, size, 0, size)
    if size:
        _align(body, 8)
    return bytes(body)


@lru_cache(64)
def _texts(texts: tuple[str, ...], offset: int) -> bytes:
    """A sequence of strings that begins `offset` bytes behind a multiple of eight."""
    body = bytearray(offset) + struct.pack("<I", len(texts))
    for text in texts:
        _put_text(body, text)
    return bytes(body[offset:])


def _put_text(body: bytearray, text: str) -> None:
    _align(body, 4)
    data = text.encode() + b"\0"
    body += struct.pack("<I", len(data)) + data


def _put_floats(body: bytearray, values: np.ndarray) -> None:
    _align(body, 4)
    body += struct.pack("<I", len(values))
    if len(values):
        _align(body, 8)
    body += np.asarray(values, "<f8").tobytes()


def _align(body: bytearray, size: int) -> None:
    body += bytes(-len(body) % size)


_RULE = "=" * 80
_TIME = f"{_RULE}\nMSG: builtin_interfaces/Time\nint32 sec\nuint32 nanosec\n"
_HEADER = f"{_RULE}\nMSG: std_msgs/Header\nbuiltin_interfaces/Time stamp\nstring frame_id\n{_TIME}"
_LAYOUT = (
    f"{_RULE}\nMSG: std_msgs/MultiArrayLayout\nMultiArrayDimension[] dim\nuint32 data_offset\n"
    f"{_RULE}\nMSG: std_msgs/MultiArrayDimension\nstring label\nuint32 size\nuint32 stride\n"
)
_XYZ = "float64 x\nfloat64 y\nfloat64 z\n"
SCHEMAS = {
    "std_msgs/msg/Float64MultiArray": f"MultiArrayLayout layout\nfloat64[] data\n{_LAYOUT}",
    "std_msgs/msg/Int64MultiArray": f"MultiArrayLayout layout\nint64[] data\n{_LAYOUT}",
    "sensor_msgs/msg/JointState": (
        "std_msgs/Header header\nstring[] name\nfloat64[] position\nfloat64[] velocity\nfloat64[] effort\n" + _HEADER
    ),
    "sensor_msgs/msg/Imu": (
        "std_msgs/Header header\ngeometry_msgs/Quaternion orientation\nfloat64[9] orientation_covariance\n"
        "geometry_msgs/Vector3 angular_velocity\nfloat64[9] angular_velocity_covariance\n"
        "geometry_msgs/Vector3 linear_acceleration\nfloat64[9] linear_acceleration_covariance\n"
        f"{_HEADER}{_RULE}\nMSG: geometry_msgs/Quaternion\n{_XYZ}float64 w\n"
        f"{_RULE}\nMSG: geometry_msgs/Vector3\n{_XYZ}"
    ),
}
"""Message definition by type, what it consists of behind it: schema encoding ros2msg."""
