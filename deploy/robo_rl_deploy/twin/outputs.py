"""A twin's sensors as the messages of its robot's file."""

from __future__ import annotations

from typing import Any

import mujoco
import numpy as np

from robo_rl_deploy.drivers.unitree import motor_indices
from robo_rl_deploy.drivers.unitree_crc import Checksum
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.pipeline.layouts import SCAN_TYPE
from robo_rl_deploy.pipeline.motor_rows import LOW_STATE_TYPES
from robo_rl_deploy.pipeline.scans import sweep
from robo_rl_deploy.transport.messages import (
    Float64MultiArray,
    Header,
    Imu,
    JointState,
    LaserScan,
    Quaternion,
    Time,
    Vector3,
)
from robo_rl_deploy.transport.registry import message_class
from robo_rl_deploy.twin.sensing import Make, Values
from robo_rl_deploy.twin.twin import Twin

_MS = 1_000_000  # ns


def make_output(twin: Twin, binding: Binding, stream: str, values: Values) -> Make:
    """What makes the messages of `stream`; `values` is how the sensor shows its numbers.

    Raises `UserError` where the twin cannot publish them.
    """
    topic_type = binding.robot.streams[stream].type
    if topic_type == "sensor_msgs/msg/JointState":
        return _joint_state(twin, binding, values)
    if topic_type == "sensor_msgs/msg/Imu":
        return _imu(twin, binding, stream, values)
    if topic_type in LOW_STATE_TYPES:
        return _low_state(twin, binding, stream, values)
    return _numbers(twin, binding, stream, values)


class _Joints:
    """Joints that are driven, then those that the policy only reads, on the driver's axes."""

    def __init__(self, twin: Twin, binding: Binding) -> None:
        model, wire = twin.model, binding.wire
        driven = [i for i, joint in enumerate(binding.joints) if joint is not None]
        read = {name for channel in binding.manifest.channels for name in channel.element_names}
        known = {mujoco.mj_id2name(model, mujoco.mjtObj.mjOBJ_JOINT, i): i for i in range(model.njnt)}
        passive = [joint.name for joint in binding.manifest.robot.joints if not joint.actuator]
        passive = [name for name in passive if name in read and name in known]
        joints = [known[str(binding.joints[i])] for i in driven] + [known[name] for name in passive]
        self.names = [wire.names[i] for i in driven] + passive
        self._sign = np.array([*wire.sign[driven], *(1.0 for _ in passive)])
        self._offset = np.array([*wire.offset[driven], *(0.0 for _ in passive)])
        self._q, self._v = model.jnt_qposadr[joints], model.jnt_dofadr[joints]
        self._motors, self._free, self._data = twin.actuators[driven], np.zeros(len(passive)), twin.data

    def read(self, values: Values) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Position, speed, effort, as `values` shows them."""
        data, sign = self._data, self._sign
        q, dq = sign * data.qpos[self._q] + self._offset, sign * data.qvel[self._v]
        effort = sign * np.concatenate([data.actuator_force[self._motors], self._free])
        return values("position", q), values("velocity", dq), values("effort", effort)


class _Unit:
    """An inertial unit: fields of the stream's messages from sensors of the scene."""

    def __init__(self, twin: Twin, binding: Binding, stream: str) -> None:
        channels = binding.robot.channels.items()
        found = {source.field: source.sensor or name for name, source in channels if source.stream == stream}
        fields = ("orientation", "angular_velocity", "linear_acceleration")
        self._rows = {name: _sensor(twin, binding, found[name]) for name in fields if name in found}
        self._data = twin.data

    def read(self, values: Values) -> dict[str, list[float]]:
        """By field, as `values` shows them; an orientation is w x y z."""
        data = self._data.sensordata
        return {name: values(name, data[rows]).tolist() for name, rows in self._rows.items()}


def _joint_state(twin: Twin, binding: Binding, values: Values) -> Make:
    joints = _Joints(twin, binding)

    def make(now_ns: int) -> JointState:
        return JointState(Header(Time.of(now_ns)), joints.names, *joints.read(values))

    return make


def _imu(twin: Twin, binding: Binding, stream: str, values: Values) -> Make:
    unit = _Unit(twin, binding, stream)

    def make(now_ns: int) -> Imu:
        message, shown = Imu(Header(Time.of(now_ns))), unit.read(values)
        if "orientation" in shown:
            w, x, y, z = shown["orientation"]
            message.orientation = Quaternion(x, y, z, w)
        if "angular_velocity" in shown:
            message.angular_velocity = Vector3(*shown["angular_velocity"])
        if "linear_acceleration" in shown:
            message.linear_acceleration = Vector3(*shown["linear_acceleration"])
        return message

    return make


def _low_state(twin: Twin, binding: Binding, stream: str, values: Values) -> Make:
    """Motors by their index and the inertial unit, in one message with its checksum."""
    topic_type = binding.robot.streams[stream].type
    joints, unit, checksum = _Joints(twin, binding), _Unit(twin, binding, stream), Checksum(topic_type)
    motors = motor_indices(joints.names, topic_type.partition("/")[0])
    of_unit = {"orientation": "quaternion", "angular_velocity": "gyroscope", "linear_acceleration": "accelerometer"}

    def make(now_ns: int) -> Any:
        message = message_class(topic_type)()
        for index, q, dq, tau in zip(motors, *(row.tolist() for row in joints.read(values))):
            motor = message.motor_state[index]
            motor.mode, motor.q, motor.dq, motor.tau_est = 1, q, dq, tau
        for name, numbers in unit.read(values).items():
            setattr(message.imu_state, of_unit[name], np.array(numbers, np.float32))
        message.tick = now_ns // _MS & 0xFFFFFFFF
        message.crc = checksum(message)
        return message

    return make


def _numbers(twin: Twin, binding: Binding, stream: str, values: Values) -> Make:
    """Channels that travel as they are."""
    robot, topic_type = binding.robot, binding.robot.streams[stream].type
    names = [name for name, source in robot.channels.items() if source.stream == stream]
    read = {channel.name for channel in binding.manifest.channels}
    names = [name for name in names if name in read]
    if topic_type not in ("std_msgs/msg/Float64MultiArray", SCAN_TYPE) or len(names) != 1:
        raise UserError(f"{robot.robot}: stream {stream}: the twin does not publish {topic_type}")

    def make(now_ns: int) -> Any:
        return Float64MultiArray(data=values("data", twin.read()[names[0]].astype(float)))

    return _scan(twin, binding, names[0], values) if topic_type == SCAN_TYPE else make


def _scan(twin: Twin, binding: Binding, name: str, values: Values) -> Make:
    rays = next(channel.rays for channel in binding.manifest.channels if channel.name == name)
    if rays is None:
        raise UserError(f"{binding.robot.robot}: channel {name} has no rays, so no LaserScan carries it")
    angles = np.unwrap(sweep(rays))
    step = float(angles[-1] - angles[0]) / max(len(angles) - 1, 1) or 1.0
    if np.abs(np.diff(angles) - step).max(initial=0.0) > 1e-3:
        raise UserError(f"{binding.robot.robot}: the rays of {name} are not equally far apart, as a LaserScan's are")

    def make(now_ns: int) -> Any:
        shown = values("ranges", twin.read()[name]).astype(np.float32)
        first, last = float(angles[0]), float(angles[-1])
        return LaserScan(Header(Time.of(now_ns)), first, last, step, range_max=rays.max_range, ranges=shown)

    return make


def _sensor(twin: Twin, binding: Binding, name: str) -> slice:
    model = twin.model
    index = mujoco.mj_name2id(model, mujoco.mjtObj.mjOBJ_SENSOR, name)
    if index < 0:
        raise UserError(f'{binding.robot.robot}: the twin\'s scene has no sensor "{name}"')
    first = int(model.sensor_adr[index])
    return slice(first, first + int(model.sensor_dim[index]))
