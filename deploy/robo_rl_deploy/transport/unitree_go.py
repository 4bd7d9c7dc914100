"""Unitree's messages for Go2, B2 and H1, at the level of motors. A quaternion is w x y z; `crc` is the driver's."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from robo_rl_deploy.transport.messages import each, zeros


@dataclass
class MotorCmd:
    """unitree_go/msg/MotorCmd: set points of one motor."""

    mode: int = 0
    q: float = 0.0  # rad
    dq: float = 0.0  # rad/s
    tau: float = 0.0  # N m
    kp: float = 0.0  # N m/rad
    kd: float = 0.0  # N m s/rad
    reserve: np.ndarray = field(default_factory=zeros(3, np.uint32))


@dataclass
class BmsCmd:
    """unitree_go/msg/BmsCmd: order to the battery."""

    off: int = 0
    reserve: np.ndarray = field(default_factory=zeros(3, np.uint8))


@dataclass
class LowCmd:
    """unitree_go/msg/LowCmd: set points of all motors."""

    head: np.ndarray = field(default_factory=zeros(2, np.uint8))
    level_flag: int = 0
    frame_reserve: int = 0
    sn: np.ndarray = field(default_factory=zeros(2, np.uint32))
    version: np.ndarray = field(default_factory=zeros(2, np.uint32))
    bandwidth: int = 0
    motor_cmd: list[MotorCmd] = field(default_factory=each(20, MotorCmd))
    bms_cmd: BmsCmd = field(default_factory=BmsCmd)
    wireless_remote: np.ndarray = field(default_factory=zeros(40, np.uint8))
    led: np.ndarray = field(default_factory=zeros(12, np.uint8))
    fan: np.ndarray = field(default_factory=zeros(2, np.uint8))
    gpio: int = 0
    reserve: int = 0
    crc: int = 0


@dataclass
class IMUState:
    """unitree_go/msg/IMUState."""

    quaternion: np.ndarray = field(default_factory=zeros(4, np.float32))  # w x y z
    gyroscope: np.ndarray = field(default_factory=zeros(3, np.float32))  # rad/s
    accelerometer: np.ndarray = field(default_factory=zeros(3, np.float32))  # m/s^2
    rpy: np.ndarray = field(default_factory=zeros(3, np.float32))  # rad
    temperature: int = 0


@dataclass
class MotorState:
    """unitree_go/msg/MotorState: what one motor measures."""

    mode: int = 0
    q: float = 0.0  # rad
    dq: float = 0.0  # rad/s
    ddq: float = 0.0  # rad/s^2
    tau_est: float = 0.0  # N m
    q_raw: float = 0.0
    dq_raw: float = 0.0
    ddq_raw: float = 0.0
    temperature: int = 0
    lost: int = 0
    reserve: np.ndarray = field(default_factory=zeros(2, np.uint32))


@dataclass
class BmsState:
    """unitree_go/msg/BmsState: the battery."""

    version_high: int = 0
    version_low: int = 0
    status: int = 0
    soc: int = 0  # per cent
    current: int = 0  # mA
    cycle: int = 0
    bq_ntc: np.ndarray = field(default_factory=zeros(2, np.uint8))
    mcu_ntc: np.ndarray = field(default_factory=zeros(2, np.uint8))
    cell_vol: np.ndarray = field(default_factory=zeros(15, np.uint16))  # mV


@dataclass
class LowState:
    """unitree_go/msg/LowState: what the robot measures."""

    head: np.ndarray = field(default_factory=zeros(2, np.uint8))
    level_flag: int = 0
    frame_reserve: int = 0
    sn: np.ndarray = field(default_factory=zeros(2, np.uint32))
    version: np.ndarray = field(default_factory=zeros(2, np.uint32))
    bandwidth: int = 0
    imu_state: IMUState = field(default_factory=IMUState)
    motor_state: list[MotorState] = field(default_factory=each(20, MotorState))
    bms_state: BmsState = field(default_factory=BmsState)
    foot_force: np.ndarray = field(default_factory=zeros(4, np.int16))
    foot_force_est: np.ndarray = field(default_factory=zeros(4, np.int16))
    tick: int = 0  # ms
    wireless_remote: np.ndarray = field(default_factory=zeros(40, np.uint8))
    bit_flag: int = 0
    adc_reel: float = 0.0
    temperature_ntc1: int = 0
    temperature_ntc2: int = 0
    power_v: float = 0.0  # V
    power_a: float = 0.0  # A
    fan_frequency: np.ndarray = field(default_factory=zeros(4, np.uint16))
    reserve: int = 0
    crc: int = 0
