"""Unitree's messages for G1 and H1-2, at the level of motors. A quaternion is w x y z; `crc` is the driver's."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from robo_rl_deploy.transport.messages import each, zeros


@dataclass
class MotorCmd:
    """unitree_hg/msg/MotorCmd: set points of one motor."""

    mode: int = 0
    q: float = 0.0  # rad
    dq: float = 0.0  # rad/s
    tau: float = 0.0  # N m
    kp: float = 0.0  # N m/rad
    kd: float = 0.0  # N m s/rad
    reserve: int = 0


@dataclass
class LowCmd:
    """unitree_hg/msg/LowCmd: set points of all motors."""

    mode_pr: int = 0
    mode_machine: int = 0
    motor_cmd: list[MotorCmd] = field(default_factory=each(35, MotorCmd))
    reserve: np.ndarray = field(default_factory=zeros(4, np.uint32))
    crc: int = 0


@dataclass
class IMUState:
    """unitree_hg/msg/IMUState."""

    quaternion: np.ndarray = field(default_factory=zeros(4, np.float32))  # w x y z
    gyroscope: np.ndarray = field(default_factory=zeros(3, np.float32))  # rad/s
    accelerometer: np.ndarray = field(default_factory=zeros(3, np.float32))  # m/s^2
    rpy: np.ndarray = field(default_factory=zeros(3, np.float32))  # rad
    temperature: int = 0


@dataclass
class MotorState:
    """unitree_hg/msg/MotorState: what one motor measures."""

    mode: int = 0
    q: float = 0.0  # rad
    dq: float = 0.0  # rad/s
    ddq: float = 0.0  # rad/s^2
    tau_est: float = 0.0  # N m
    temperature: np.ndarray = field(default_factory=zeros(2, np.int16))
    vol: float = 0.0  # V
    sensor: np.ndarray = field(default_factory=zeros(2, np.uint32))
    motorstate: int = 0
    reserve: np.ndarray = field(default_factory=zeros(4, np.uint32))


@dataclass
class LowState:
    """unitree_hg/msg/LowState: what the robot measures."""

    version: np.ndarray = field(default_factory=zeros(2, np.uint32))
    mode_pr: int = 0
    mode_machine: int = 0
    tick: int = 0  # ms
    imu_state: IMUState = field(default_factory=IMUState)
    motor_state: list[MotorState] = field(default_factory=each(35, MotorState))
    wireless_remote: np.ndarray = field(default_factory=zeros(40, np.uint8))
    reserve: np.ndarray = field(default_factory=zeros(4, np.uint32))
    crc: int = 0


@dataclass
class BmsState:
    """unitree_hg/msg/BmsState: the battery, on a topic of its own."""

    version_high: int = 0
    version_low: int = 0
    fn: int = 0
    cell_vol: np.ndarray = field(default_factory=zeros(40, np.uint16))  # mV
    bmsvoltage: np.ndarray = field(default_factory=zeros(3, np.uint32))
    current: int = 0  # mA
    soc: int = 0  # per cent
    soh: int = 0  # per cent
    temperature: np.ndarray = field(default_factory=zeros(12, np.int16))
    cycle: int = 0
    manufacturer_date: int = 0
    bmsstate: np.ndarray = field(default_factory=zeros(5, np.uint32))
    reserve: np.ndarray = field(default_factory=zeros(3, np.uint32))
