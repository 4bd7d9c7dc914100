"""A bundle and a robot, checked against each other name by name before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from robo_rl_deploy.bundle.schema import MEASURED_SOURCES, Channel, Joint, Manifest, Output
from robo_rl_deploy.command import DQ, KD, KP, TAU, JointCommand, Q
from robo_rl_deploy.drivers.base import Driver, Wire
from robo_rl_deploy.drivers.joint_state import JointStateDriver
from robo_rl_deploy.drivers.ros2_control import Ros2Control
from robo_rl_deploy.drivers.unitree import MOTORS, Unitree
from robo_rl_deploy.errors import UserError, nearest, unknown
from robo_rl_deploy.pipeline.fields import JOINT_TYPES, check_frame, check_unit, field_of
from robo_rl_deploy.robots.config import JointCfg, RobotCfg
from robo_rl_deploy.safety.limits import Limits
from robo_rl_deploy.safety.seen import Seen

_DRIVERS = ("ros2_control", "joint_state", *MOTORS)
_SLOWEST_LOOP_HZ = 200.0  # a PD loop with a leg's gains diverges below (measured at 50 and 100 Hz with a humanoid's)
_ROW = {"joint_position": Q, "joint_velocity": DQ, "torque": TAU, "thrust": TAU}


@dataclass(frozen=True)
class Binding:
    """What is needed to run this policy on this robot. All arrays [A], in the order of `names`."""

    manifest: Manifest
    robot: RobotCfg
    names: tuple[str, ...]  # actuators
    joints: tuple[str | None, ...]  # the joint that each drives; None for a rotor
    limits: Limits
    hold_kp: np.ndarray  # gains that hold a pose
    hold_kd: np.ndarray
    start: np.ndarray  # rad or m, pose to take before the policy
    stop: np.ndarray  # rad or m, pose to take after it
    wire: Wire
    driver: Driver
    rows: np.ndarray  # row of the command that a target is
    base: JointCommand  # what a command is beside the targets: the policy's gains
    seen: dict[str, Seen]  # measured channel -> what it showed in the golden episodes

    def command(self, targets: np.ndarray) -> JointCommand:
        """The neutral command of the policy's `targets` [A]."""
        command = self.base.copy()
        command.values.reshape(-1)[self._places] = targets
        return command

    @cached_property
    def _places(self) -> np.ndarray:
        """Where each target lies in the values of a command, row by row, [A]."""
        return self.rows * len(self.rows) + np.arange(len(self.rows))


def bind(manifest: Manifest, robot: RobotCfg, golden: Mapping[str, np.ndarray] | None = None) -> Binding:
    """Raises `UserError` for the first thing that does not fit. `golden` is the bundle's: what channels showed then."""
    _check_robot(manifest, robot)
    names, kinds = manifest.target_names, _kinds(manifest)
    by_actuator = {joint.actuator: joint for joint in manifest.robot.joints if joint.actuator}
    joints = [by_actuator.get(name) for name in names]
    own = [_cfg_of(name, robot) for name in names]
    for name, joint, cfg, output in zip(names, joints, own, kinds):
        _check_limits(name, joint, cfg, output)
    limits = _limits(joints, own, kinds)
    wire = Wire(
        tuple(cfg.wire or (joint.name if joint else name) for name, joint, cfg in zip(names, joints, own)),
        np.array([cfg.sign for cfg in own]),
        np.array([cfg.offset for cfg in own]),
    )
    holds = [output.kind == "joint_position" for output in kinds]
    kp = np.array([_first(c.hold_kp, j.stiffness if j and h else 0.0) for c, j, h in zip(own, joints, holds)])
    kd = np.array([_first(c.hold_kd, j.damping if j else 0.0) for c, j in zip(own, joints)])
    driver = _driver(robot, wire, kp, kd, limits)
    if driver.cannot_damp:
        raise UserError(f"{robot.robot}: driver {robot.driver.kind} cannot damp: {driver.cannot_damp}")
    for channel in manifest.channels:
        _check_channel(channel, robot)
    if any(joints) and not any(topic.type in JOINT_TYPES for topic in robot.streams.values()):
        raise UserError(f"{robot.robot}: streams: none tells where the joints are; one of {', '.join(JOINT_TYPES)}")
    return Binding(
        manifest=manifest,
        robot=robot,
        names=names,
        joints=tuple(joint.name if joint else None for joint in joints),
        limits=limits,
        hold_kp=np.minimum(kp, limits.kp),
        hold_kd=np.minimum(kd, limits.kd),
        start=_pose(manifest.start.pose, joints, limits),
        stop=_pose(manifest.stop.pose, joints, limits),
        wire=wire,
        driver=driver,
        rows=np.array([_ROW[output.kind] for output in kinds]),
        base=_base(joints, kinds),
        seen=_seen(manifest, golden or {}),
    )


def _seen(manifest: Manifest, golden: Mapping[str, np.ndarray]) -> dict[str, Seen]:
    rows = {c.name: golden.get(f"channel.{c.name}") for c in manifest.channels if c.source in MEASURED_SOURCES}
    return {name: Seen(row.min(0), row.max(0)) for name, row in rows.items() if row is not None}


def _check_robot(manifest: Manifest, robot: RobotCfg) -> None:
    if not manifest.deployable:
        raise UserError(f"{manifest.name}: a flat bundle, for simulators only; no robot measures what it reads")
    if manifest.robot.name != robot.robot:
        raise UserError(f"{manifest.name} was trained for {manifest.robot.name}, not for {robot.robot}")
    if robot.loop.rate_hz < _SLOWEST_LOOP_HZ and any(joint.stiffness for joint in manifest.robot.joints):
        text = f"at {robot.loop.rate_hz:g} Hz a position loop is not stable, from {_SLOWEST_LOOP_HZ:g} Hz on it is"
        raise UserError(f"{robot.robot}: loop.rate_hz: {text}")
    for name in manifest.target_names:
        _cfg_of(name, robot)
    for command in manifest.commands:
        source = robot.commands.get(command.name)
        if source and source.fields and len(source.fields) != command.size:
            raise UserError(
                f"{robot.robot}: commands.{command.name}: {len(source.fields)} fields, the policy has {command.size}"
            )


def _kinds(manifest: Manifest) -> list[Output]:
    """The output that each target belongs to, [A]."""
    for output in manifest.outputs:
        if output.kind not in _ROW:
            raise UserError(f"{manifest.name}: outputs of kind {output.kind} are an engine's own; no robot takes them")
    return [output for output in manifest.outputs for _ in output.names]


def _cfg_of(actuator: str, robot: RobotCfg) -> JointCfg:
    for pattern, cfg in robot.joints.items():
        try:
            if re.fullmatch(pattern, actuator):
                return cfg
        except re.error as error:
            raise UserError(f'{robot.robot}: joints: "{pattern}" is no pattern: {error}') from error
    hints = "".join(f'; nearest: "{hit}"' for hit in nearest(actuator, robot.joints, n=1))
    raise UserError(f'{robot.robot} has no actuator "{actuator}"{hints}')


def _check_limits(name: str, joint: Joint | None, cfg: JointCfg, output: Output) -> None:
    """What the policy was trained with must be within what the robot bears."""
    if cfg.sign not in (-1.0, 1.0):
        raise UserError(f"{name}: sign must be 1 or -1, not {cfg.sign}")
    largest = output.upper[output.names.index(name)]
    if joint is None:
        if largest is not None and cfg.effort is not None and largest > cfg.effort * (1.0 + 1e-6):
            raise UserError(f"{name}: the policy's thrust {largest:g} is beyond the robot's {cfg.effort:g}")
        return
    pairs = [
        ("lower", joint.lower, cfg.lower, True),
        ("upper", joint.upper, cfg.upper, False),
        ("velocity", joint.velocity, cfg.velocity, False),
        ("effort", joint.effort, cfg.effort, False),
        ("stiffness", joint.stiffness, cfg.kp_max, False),
        ("damping", joint.damping, cfg.kd_max, False),
    ]
    for what, trained, bound, is_lowest in pairs:
        if trained is None or bound is None:
            continue
        slack = 1e-6 * max(abs(bound), 1.0)
        if (trained < bound - slack) if is_lowest else (trained > bound + slack):
            raise UserError(f"{name}: the policy's {what} {trained:g} is beyond the robot's {bound:g}")
    if output.kind == "joint_position" and joint.stiffness == 0.0:
        raise UserError(f"{name}: the policy commands positions, but its bundle has no stiffness for the joint")


def _limits(joints: list[Joint | None], own: list[JointCfg], kinds: list[Output]) -> Limits:
    def pick(what: str, robot: str, none: float) -> np.ndarray:
        """The policy's limit where it has one (it is within the robot's), else the robot's, else `none`."""
        trained = [getattr(joint, what) if joint else None for joint in joints]
        return np.array([_first(t, getattr(cfg, robot), none) for t, cfg in zip(trained, own)], float)

    rotor = np.array([joint is None for joint in joints])
    velocity, effort = pick("velocity", "velocity", np.inf), pick("effort", "effort", np.inf)
    safe_kd = np.array([cfg.safe_kd for cfg in own])
    stiffness = np.array([joint.stiffness if joint else 0.0 for joint in joints])
    damping = np.array([joint.damping if joint else 0.0 for joint in joints])
    return Limits(
        lower=np.where(rotor, 0.0, pick("lower", "lower", -np.inf)),
        upper=np.where(rotor, 0.0, pick("upper", "upper", np.inf)),
        velocity=velocity,
        effort=effort,
        kp=np.maximum(stiffness, [_first(cfg.hold_kp, 0.0) for cfg in own]),
        kd=np.maximum(np.maximum(damping, [_first(cfg.hold_kd, 0.0) for cfg in own]), safe_kd),
        slew=np.array([_first(cfg.slew, limit) for cfg, limit in zip(own, velocity)]),
        safe_kd=safe_kd,
        tau_lower=np.where([output.kind == "thrust" for output in kinds], 0.0, -np.inf),
    )


def _driver(robot: RobotCfg, wire: Wire, kp: np.ndarray, kd: np.ndarray, limits: Limits) -> Driver:
    cfg = robot.driver
    if cfg.kind == "ros2_control":
        return Ros2Control(cfg.topic, wire)
    if cfg.kind == "joint_state":
        return JointStateDriver(cfg.topic, cfg.damping_topic, wire, kp, kd, limits.safe_kd)
    if cfg.kind in MOTORS:
        return Unitree(cfg.kind, cfg.topic, wire, cfg.mode_machine)
    raise unknown("driver", cfg.kind, _DRIVERS, ", ".join(_DRIVERS))


def _check_channel(channel: Channel, robot: RobotCfg) -> None:
    """Every measured channel has a stream, in the same unit."""
    if channel.source not in MEASURED_SOURCES:
        return
    where = f"{robot.robot}: channel {channel.name}"
    if channel.name not in robot.channels:
        raise UserError(f"{where}: the policy reads it, the robot's file says nothing of it")
    source = robot.channels[channel.name]
    if source.stream not in robot.streams:
        raise unknown("stream", source.stream, robot.streams, ", ".join(robot.streams))
    field = field_of(robot.streams[source.stream].type, source.field)
    check_unit(where, field, source.unit, channel.unit)
    check_frame(where, field, source.frame, channel.frame)
    if field.size is not None and field.size != channel.size:
        raise UserError(f"{where}: the policy reads {channel.size} numbers, {source.field} has {field.size}")


def _pose(pose: dict[str, float], joints: list[Joint | None], limits: Limits) -> np.ndarray:
    values = [pose.get(joint.name, joint.default) if joint else 0.0 for joint in joints]
    return np.clip(np.array(values, float), limits.lower, limits.upper)


def _base(joints: list[Joint | None], kinds: list[Output]) -> JointCommand:
    """Gains of the policy: of a position both, of a speed only damping, of an effort none."""
    base = JointCommand.zeros(len(joints))
    for i, (joint, output) in enumerate(zip(joints, kinds)):
        if joint is not None and output.kind == "joint_position":
            base.values[KP, i] = joint.stiffness
        if joint is not None and output.kind in ("joint_position", "joint_velocity"):
            base.values[KD, i] = joint.damping
    return base


def _first(*values: float | None) -> float:
    """The first number that is known."""
    return next(value for value in values if value is not None)
