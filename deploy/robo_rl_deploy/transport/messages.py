"""The messages that cross a wire, field by field as ROS defines them; numeric sequences are arrays."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np


def _floats() -> np.ndarray:
    return np.zeros(0)


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
class JointState:
    """sensor_msgs/msg/JointState: by name, in any order; a field may be empty."""

    header: Header = field(default_factory=Header)
    name: list[str] = field(default_factory=list)
    position: np.ndarray = field(default_factory=_floats)  # [n] rad or m
    velocity: np.ndarray = field(default_factory=_floats)  # [n] rad/s or m/s
    effort: np.ndarray = field(default_factory=_floats)  # [n] N m or N
