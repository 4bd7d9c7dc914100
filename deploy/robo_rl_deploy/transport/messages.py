"""The messages that cross a wire, field by field as ROS defines them; numeric sequences are arrays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, ClassVar, TypeVar

import numpy as np

T = TypeVar("T")


def zeros(length: int, dtype: Any) -> Callable[[], np.ndarray]:
    """Makes arrays of `length` zeros, for the default of a field."""
    return lambda: np.zeros(length, dtype)


def each(length: int, make: Callable[[], T]) -> Callable[[], list[T]]:
    """Makes lists of `length` messages that `make` makes, for the default of a field."""
    return lambda: [make() for _ in range(length)]


@dataclass
class Time:
    """builtin_interfaces/msg/Time: seconds and nanoseconds of a clock."""

    sec: int = 0
    nanosec: int = 0

    @classmethod
    def of(cls, ns: int) -> Time:
        """From nanoseconds."""
        return cls(*divmod(ns, 1_000_000_000))

    @property
    def ns(self) -> int:
        """In nanoseconds."""
        return self.sec * 1_000_000_000 + self.nanosec


@dataclass
class Header:
    """std_msgs/msg/Header: when and in which frame."""

    stamp: Time = field(default_factory=Time)
    frame_id: str = ""


@dataclass
class Bool:
    """std_msgs/msg/Bool."""

    data: bool = False


@dataclass
class MultiArrayDimension:
    """std_msgs/msg/MultiArrayDimension: one axis of an array."""

    label: str = ""
    size: int = 0
    stride: int = 0  # elements from one row of this axis to the end of it


@dataclass
class MultiArrayLayout:
    """std_msgs/msg/MultiArrayLayout: the axes of an array, outermost first; none for a plain list."""

    dim: list[MultiArrayDimension] = field(default_factory=list)
    data_offset: int = 0


@dataclass
class Float64MultiArray:
    """std_msgs/msg/Float64MultiArray: what ros2_control's forward controllers are commanded by."""

    layout: MultiArrayLayout = field(default_factory=MultiArrayLayout)
    data: np.ndarray = field(default_factory=zeros(0, np.float64))


@dataclass
class Int64MultiArray:
    """std_msgs/msg/Int64MultiArray: whole numbers, in recordings."""

    layout: MultiArrayLayout = field(default_factory=MultiArrayLayout)
    data: np.ndarray = field(default_factory=zeros(0, np.int64))


@dataclass
class Vector3:
    """geometry_msgs/msg/Vector3."""

    x: float = 0.0
    y: float = 0.0
    z: float = 0.0


@dataclass
class Quaternion:
    """geometry_msgs/msg/Quaternion: x y z w, unlike everything else of ours."""

    x: float = 0.0
    y: float = 0.0
    z: float = 0.0
    w: float = 1.0


@dataclass
class Twist:
    """geometry_msgs/msg/Twist: velocity of a body."""

    linear: Vector3 = field(default_factory=Vector3)  # m/s
    angular: Vector3 = field(default_factory=Vector3)  # rad/s


@dataclass
class JointState:
    """sensor_msgs/msg/JointState: by name, in any order; a field may be empty."""

    header: Header = field(default_factory=Header)
    name: list[str] = field(default_factory=list)
    position: np.ndarray = field(default_factory=zeros(0, np.float64))  # [n] rad or m
    velocity: np.ndarray = field(default_factory=zeros(0, np.float64))  # [n] rad/s or m/s
    effort: np.ndarray = field(default_factory=zeros(0, np.float64))  # [n] N m or N


@dataclass
class Imu:
    """sensor_msgs/msg/Imu; a covariance of zeros is unknown, one that starts with -1 has no measurement."""

    header: Header = field(default_factory=Header)
    orientation: Quaternion = field(default_factory=Quaternion)
    orientation_covariance: np.ndarray = field(default_factory=zeros(9, np.float64))
    angular_velocity: Vector3 = field(default_factory=Vector3)  # rad/s, in the frame of the header
    angular_velocity_covariance: np.ndarray = field(default_factory=zeros(9, np.float64))
    linear_acceleration: Vector3 = field(default_factory=Vector3)  # m/s^2, gravity's reaction included
    linear_acceleration_covariance: np.ndarray = field(default_factory=zeros(9, np.float64))


@dataclass
class LaserScan:
    """sensor_msgs/msg/LaserScan: ranges along equally spaced rays, counter-clockwise about +z."""

    header: Header = field(default_factory=Header)
    angle_min: float = 0.0  # rad
    angle_max: float = 0.0  # rad
    angle_increment: float = 0.0  # rad
    time_increment: float = 0.0  # s from ray to ray
    scan_time: float = 0.0  # s from scan to scan
    range_min: float = 0.0  # m; nearer values mean nothing
    range_max: float = 0.0  # m; farther values mean nothing
    ranges: np.ndarray = field(default_factory=zeros(0, np.float32))  # [n] m
    intensities: np.ndarray = field(default_factory=zeros(0, np.float32))  # [n] or empty


@dataclass
class Image:
    """sensor_msgs/msg/Image: uncompressed, row by row."""

    header: Header = field(default_factory=Header)
    height: int = 0
    width: int = 0
    encoding: str = ""  # "rgb8", "mono8", "32FC1", ...
    is_bigendian: int = 0
    step: int = 0  # bytes of a row
    data: np.ndarray = field(default_factory=zeros(0, np.uint8))  # [height * step]


@dataclass
class Joy:
    """sensor_msgs/msg/Joy: a game pad."""

    header: Header = field(default_factory=Header)
    axes: np.ndarray = field(default_factory=zeros(0, np.float32))  # -1 .. 1
    buttons: np.ndarray = field(default_factory=zeros(0, np.int32))  # 0 or 1


@dataclass
class KeyValue:
    """diagnostic_msgs/msg/KeyValue."""

    key: str = ""
    value: str = ""


@dataclass
class DiagnosticStatus:
    """diagnostic_msgs/msg/DiagnosticStatus: how one component does."""

    OK: ClassVar[int] = 0
    WARN: ClassVar[int] = 1
    ERROR: ClassVar[int] = 2
    STALE: ClassVar[int] = 3

    level: int = 0
    name: str = ""
    message: str = ""
    hardware_id: str = ""
    values: list[KeyValue] = field(default_factory=list)


@dataclass
class DiagnosticArray:
    """diagnostic_msgs/msg/DiagnosticArray: how all components do."""

    header: Header = field(default_factory=Header)
    status: list[DiagnosticStatus] = field(default_factory=list)
