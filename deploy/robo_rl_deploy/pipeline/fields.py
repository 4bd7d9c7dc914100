"""Numbers out of messages: which field of which message gives which elements, in which unit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

import numpy as np

from robo_rl_deploy.errors import UserError, unknown
from robo_rl_deploy.pipeline.motor_rows import LOW_STATE_TYPES, MOTOR_FIELDS

Read = Callable[[Any], np.ndarray]


@dataclass(frozen=True)
class Field:
    """One readable field of a message type."""

    unit: str  # SI; "" where the message does not say
    size: int | None  # elements; None: as many as are asked for
    read: Callable[[Any], Any]  # message -> numbers
    frame: str = ""  # body, world; "" where the message does not say


def _measured(message: Any, name: str) -> Any:
    """A field of an Imu; a covariance that begins with -1 says that there is no such measurement."""
    if getattr(message, f"{name}_covariance")[0] == -1.0:
        raise ValueError(f"the unit says that it does not measure {name}")
    return getattr(message, name)


def _vector(name: str) -> Callable[[Any], Any]:
    def read(message: Any) -> tuple[float, float, float]:
        v = _measured(message, name)
        return v.x, v.y, v.z

    return read


def _quaternion(message: Any) -> tuple[float, float, float, float]:
    q = _measured(message, "orientation")
    return q.w, q.x, q.y, q.z


def _motors(name: str) -> Callable[[Any], Any]:
    get = attrgetter(MOTOR_FIELDS[name])
    return lambda message: [get(motor) for motor in message.motor_state]


_LOW_STATE = {
    "position": Field("rad", None, _motors("position")),
    "velocity": Field("rad/s", None, _motors("velocity")),
    "effort": Field("N m", None, _motors("effort")),
    "orientation": Field("1", 4, lambda m: m.imu_state.quaternion, "world"),
    "angular_velocity": Field("rad/s", 3, lambda m: m.imu_state.gyroscope, "body"),
    "linear_acceleration": Field("m/s^2", 3, lambda m: m.imu_state.accelerometer, "body"),
}
FIELDS: dict[str, dict[str, Field]] = {
    "sensor_msgs/msg/JointState": {
        "position": Field("rad", None, lambda m: m.position),
        "velocity": Field("rad/s", None, lambda m: m.velocity),
        "effort": Field("N m", None, lambda m: m.effort),
    },
    "sensor_msgs/msg/Imu": {
        "orientation": Field("1", 4, _quaternion, "world"),
        "angular_velocity": Field("rad/s", 3, _vector("angular_velocity"), "body"),
        "linear_acceleration": Field("m/s^2", 3, _vector("linear_acceleration"), "body"),
    },
    "sensor_msgs/msg/LaserScan": {"ranges": Field("m", None, lambda m: m.ranges, "body")},
    "std_msgs/msg/Float64MultiArray": {"data": Field("", None, lambda m: m.data)},
    **dict.fromkeys(LOW_STATE_TYPES, _LOW_STATE),
}
JOINT_TYPES = ("sensor_msgs/msg/JointState", *LOW_STATE_TYPES)  # that say where joints are
IMU_TYPES = ("sensor_msgs/msg/Imu", *LOW_STATE_TYPES)
_LINEAR = {"rad": "m", "rad/s": "m/s", "N m": "N"}  # the same fields of a joint that slides


def field_of(message_type: str, name: str) -> Field:
    """The field, or `UserError` with the known ones."""
    if message_type not in FIELDS:
        raise unknown("message type", message_type, FIELDS, ", ".join(FIELDS))
    if name not in FIELDS[message_type]:
        raise unknown(f"field of {message_type}", name, FIELDS[message_type], ", ".join(FIELDS[message_type]))
    return FIELDS[message_type][name]


def check_unit(where: str, field: Field, said: str, unit: str) -> None:
    """Raises `UserError` where a channel is in another `unit` than the message, or than the robot's file `said`."""
    own = {field.unit, _LINEAR.get(field.unit)}
    if field.unit and own.issuperset(unit.split(", ")) and not said:  # "rad, m": some joints turn, others slide
        return
    _check_said(where, "unit", field.unit, said, unit)


def check_frame(where: str, field: Field, said: str, frame: str) -> None:
    """The same of its frame, "" where a frame has no meaning."""
    _check_said(where, "frame", field.frame, said, frame)


def _check_said(where: str, what: str, own: str, said: str, expected: str) -> None:
    if own and said and own != said:
        raise UserError(f'{where}: {what} "{said}" in the robot\'s file, but the message has "{own}"')
    known = own or said
    if expected and not known:
        raise UserError(f'{where}: the message tells no {what}; say it in the robot\'s file, {what}: "{expected}" fits')
    if expected != known and (said or expected):
        raise UserError(f'{where}: the policy expects {what} "{expected}", the robot gives "{known}"')


class JointRows:
    """Reads joints of a JointState by name, in whatever order they come."""

    def __init__(self, names: Sequence[str], wanted: Sequence[str], sign: np.ndarray, offset: np.ndarray) -> None:
        """`names` on the wire [J]; `wanted` fields; q = sign (q_wire - offset), the others times sign, [J]."""
        self._names, self._wanted = list(names), list(wanted)
        self._sign, self._offset = sign, offset
        self._seen: list[str] | None = None
        self._index = np.zeros(0, int)

    def __call__(self, message: Any) -> np.ndarray:
        """The wanted fields one after the other, [W * J]. Raises ValueError: names or lengths are wrong."""
        if message.name is not self._seen and message.name != self._seen:
            self._index, self._seen = self._find(message.name), list(message.name)
        rows = [self._row(message, name) for name in self._wanted]
        return np.concatenate(rows)

    def _row(self, message: Any, name: str) -> np.ndarray:
        values = np.asarray(getattr(message, name), float)
        if len(values) != len(message.name):
            raise ValueError(f"{len(message.name)} names, but {len(values)} numbers of {name}")
        row = values[self._index]
        return self._sign * (row - self._offset) if name == "position" else self._sign * row

    def _find(self, names: Sequence[str]) -> np.ndarray:
        index = {name: i for i, name in enumerate(names)}
        if len(index) != len(names):
            raise ValueError("a joint is named twice")
        for name in self._names:
            if name not in index:
                raise ValueError(f'joint "{name}" is missing')
        return np.array([index[name] for name in self._names])


def flat(parts: Sequence[tuple[Field, int]]) -> Read:
    """Reads fields of fixed sizes one after the other. What it gives raises ValueError for a wrong length."""

    def read(message: Any) -> np.ndarray:
        values: list[float] = []
        for field, size in parts:
            numbers = field.read(message)
            if len(numbers) != size:
                raise ValueError(f"{len(numbers)} numbers where {size} are agreed")
            values.extend(numbers)
        return np.array(values, float)

    return read
