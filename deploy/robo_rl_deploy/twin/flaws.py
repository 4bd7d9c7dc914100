"""In what a twin is worse than its model, as real robots are: one YAML, `twin.yaml`.

seed: 0
command: {delay_s: 0.012}
sensors:
  joints: {delay_s: 0.002, fields: {position: {white: 0.001, step: 0.0004}, velocity: {white: 0.05}}}
joints:
  ".*_calf": {kp: 0.8, friction: 0.1, armature: 1.5}
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from robo_rl_deploy.errors import UserError, unknown
from robo_rl_deploy.pipeline.fields import FIELDS
from robo_rl_deploy.plain_yaml import read_text
from robo_rl_deploy.robots.config import RobotCfg
from robo_rl_deploy.yaml_config import parse_config

SCHEMA_VERSION = 1


@dataclass(frozen=True)
class NoiseCfg:
    """Of one field of a message, in the field's unit; an orientation is turned, rad."""

    white: float = 0.0  # standard deviation, drawn for each message
    bias: float = 0.0  # half-width, drawn for each episode
    step: float = 0.0  # numbers are whole multiples of it; 0: they are not rounded


@dataclass(frozen=True)
class SensorCfg:
    """Of one stream of the robot's file."""

    delay_s: float = 0.0  # s between measuring and sending, to whole physics steps
    loss: float = 0.0  # share of messages that are never sent
    fields: dict[str, NoiseCfg] = field(default_factory=dict)  # field of the message, see pipeline/fields.py


@dataclass(frozen=True)
class CommandCfg:
    """Of commands on their way to the motors."""

    delay_s: float = 0.0  # s, to whole physics steps
    loss: float = 0.0  # share that never arrives


@dataclass(frozen=True)
class MotorCfg:
    """Of an actuator and its joint."""

    kp: float = 1.0  # factor of the stiffness that is asked for
    kd: float = 1.0  # factor of the damping that is asked for
    strength: float = 1.0  # factor of the effort that comes out, and of its limit
    effort: float | None = None  # N m or N, largest effort; null: that of the model
    stall: float | None = None  # N m or N at standstill, of the torque-speed line; null: there is none
    no_load: float | None = None  # rad/s or m/s at which no effort is left, of the torque-speed line
    friction: float = 0.0  # N m or N, Coulomb friction beside the model's
    damping: float = 0.0  # N m s/rad or N s/m beside the model's
    armature: float = 1.0  # factor of the rotor's inertia


@dataclass(frozen=True)
class FlawsCfg:
    """All of it."""

    seed: int = 0
    command: CommandCfg = CommandCfg()
    sensors: dict[str, SensorCfg] = field(default_factory=dict)  # stream of the robot's file ->
    joints: dict[str, MotorCfg] = field(default_factory=dict)  # pattern (full match) of an actuator; the first counts
    schema: int = SCHEMA_VERSION

    @property
    def loses(self) -> bool:
        """Some messages never arrive."""
        return self.command.loss > 0.0 or any(sensor.loss > 0.0 for sensor in self.sensors.values())


def read_flaws(path: str | Path) -> FlawsCfg:
    """The flaws of a file. Raises `UserError` that names the field which is wrong."""
    return parse_flaws(read_text(Path(path)), str(path))


def parse_flaws(text: str, where: str) -> FlawsCfg:
    """Flaws from YAML; `where` names it in errors. Raises `UserError`."""
    flaws = parse_config(FlawsCfg, text, where, "a twin's file", SCHEMA_VERSION)
    ways: dict[str, CommandCfg | SensorCfg] = {"command": flaws.command, **flaws.sensors}
    for name, way in ways.items():
        if way.delay_s < 0.0 or not 0.0 <= way.loss <= 1.0:
            raise UserError(f"{where}: {name}: delay_s must not be below 0, and loss is a share from 0 to 1")
    for name, motor in flaws.joints.items():
        _check_motor(motor, f"{where}: joints.{name}")
    for name, sensor in flaws.sensors.items():
        for key, noise in sensor.fields.items():
            if min(noise.white, noise.bias, noise.step) < 0.0:
                raise UserError(f"{where}: sensors.{name}.{key}: white, bias and step must not be below 0")
    return flaws


def check_flaws(flaws: FlawsCfg, robot: RobotCfg, actuators: Iterable[str]) -> None:
    """Raises `UserError` where the robot has not what a name says."""
    for stream, sensor in flaws.sensors.items():
        if stream not in robot.streams:
            raise unknown("stream", stream, robot.streams, ", ".join(robot.streams))
        known = FIELDS.get(robot.streams[stream].type, {})
        for name in sensor.fields:
            if name not in known:
                raise unknown(f"field of {robot.streams[stream].type}", name, known, ", ".join(known))
    names = list(actuators)
    for pattern in flaws.joints:
        if not any(_fits(pattern, name) for name in names):
            raise UserError(f'joints: "{pattern}" is no actuator of {robot.robot}; there are {", ".join(names)}')


def motor_of(actuator: str, flaws: FlawsCfg) -> MotorCfg:
    """What is wrong with an actuator."""
    return next((motor for pattern, motor in flaws.joints.items() if _fits(pattern, actuator)), MotorCfg())


def _fits(pattern: str, name: str) -> bool:
    try:
        return re.fullmatch(pattern, name) is not None
    except re.error as error:
        raise UserError(f'joints: "{pattern}" is no pattern: {error}') from error


def _check_motor(motor: MotorCfg, where: str) -> None:
    if min(motor.kp, motor.kd, motor.strength, motor.friction, motor.damping, motor.armature) < 0.0:
        raise UserError(f"{where}: no number may be below 0")
    if (motor.stall is None) != (motor.no_load is None):
        raise UserError(f"{where}: a torque-speed line needs both stall and no_load")
    for name in ("effort", "stall", "no_load"):
        value = getattr(motor, name)
        if value is not None and value <= 0.0:
            raise UserError(f"{where}: {name} must be above 0")
