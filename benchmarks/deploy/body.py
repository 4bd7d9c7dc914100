"""A robot of any number of joints and a policy of any size for it, made of nothing, for measurements."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import mlp
import numpy as np
from onnx import helper
from robo_rl_deploy.bundle import (
    Action,
    Bundle,
    Channel,
    Chunk,
    Command,
    Envelope,
    Joint,
    Manifest,
    Output,
    Rates,
    Robot,
    Task,
    write_bundle,
)
from robo_rl_deploy.bundle.golden import replay
from robo_rl_deploy.bundle.graph import Graph
from robo_rl_deploy.robots.config import RobotCfg
from robo_rl_deploy.robots.read import parse_robot

ROBOT_FILE = """
schema: 1
robot: body
description: joints without a body
loop: {closed_by: motor controller, rate_hz: 1000.0}
driver: {kind: ros2_control, topic: /commands, watchdog_s: 0.05}
joints:
  ".*": {lower: -3.0, upper: 3.0, velocity: 30.0, effort: 90.0, kp_max: 100.0, kd_max: 5.0, safe_kd: 2.0}
streams:
  joints: {topic: /joint_states, type: sensor_msgs/msg/JointState, has_effort: true}
  imu: {topic: /imu/data, type: sensor_msgs/msg/Imu}
channels:
  joint_pos: {stream: joints, field: position}
  joint_vel: {stream: joints, field: velocity}
  imu_quat: {stream: imu, field: orientation}
  imu_gyro: {stream: imu, field: angular_velocity}
  imu_acc: {stream: imu, field: linear_acceleration}
commands:
  velocity: {topic: /cmd_vel, type: geometry_msgs/msg/Twist, fields: [linear.x, linear.y, angular.z], timeout_s: 0.5}
monitors: {power: 5000.0}
"""


def robot() -> RobotCfg:
    """The robot, whatever its number of joints."""
    return parse_robot(ROBOT_FILE, "body.yaml")


def bundle(
    path: Path,
    joints: int = 29,
    hidden: Sequence[int] = (512, 256, 128),
    control_hz: float = 50.0,
    chunk: Chunk | None = None,
    steps: int = 64,
) -> Bundle:
    """A policy with random weights: joints, inertial unit, velocity command and last action in, positions out.

    `steps`: golden ones.
    """
    manifest = replace(_manifest(joints, control_hz), chunk=chunk)
    inputs = {f"channel.{c.name}": c.size for c in manifest.channels} | {"command.velocity": 3, "is_first": 1}
    policy = _network(inputs, hidden, [joints] if chunk is None else [chunk.horizon, joints])
    rng = np.random.default_rng(0)
    record = {name: rng.normal(size=(steps, size)).astype(np.float32) for name, size in inputs.items()}
    record["is_first"] = (np.arange(steps) == 0).astype(np.float32)
    record |= replay(manifest, Graph(policy, "policy.onnx"), record)
    return write_bundle(path, manifest, policy, record, {})


def _manifest(joints: int, control_hz: float) -> Manifest:
    names = tuple(f"joint_{i}" for i in range(joints))
    return Manifest(
        name="body",
        task=Task(name="none"),
        robot=Robot(
            "body",
            "0" * 64,
            tuple(
                Joint(name, name, 0.0, -3.0, 3.0, velocity=30.0, effort=90.0, stiffness=40.0, damping=1.0)
                for name in names
            ),
        ),
        rates=Rates(control_hz, 20.0 * control_hz),
        channels=(
            Channel("joint_pos", "joint_pos", joints, names, "rad"),
            Channel("joint_vel", "joint_vel", joints, names, "rad/s"),
            Channel("imu_quat", "sensor", 4, tuple("wxyz"), "1", frame="world", sensor="imu_quat"),
            Channel("imu_gyro", "sensor", 3, tuple("xyz"), "rad/s", frame="body", sensor="imu_gyro"),
            Channel("last_action", "last_action", joints, names, "1"),
        ),
        commands=(Command("velocity", 3, ("x", "y", "yaw"), ((-1.0, 1.0),) * 3, (0.0,) * 3, unit="m/s, rad/s"),),
        outputs=(Output("joint_position", names, (-3.0,) * joints, (3.0,) * joints),),
        action=Action(joints),
        envelope=Envelope(tilt=1.0),
    )


def _network(inputs: dict[str, int], hidden: Sequence[int], actions: list[int]) -> bytes:
    """An MLP over all inputs but `is_first`, which adds nothing; targets = 0.1 raw_action, within the range."""
    seen = [name for name in inputs if name != "is_first"]
    widths = [sum(inputs[name] for name in seen), *hidden, math.prod(actions)]
    constants: dict[str, np.ndarray] = {"none": np.array(0.0, np.float32), "scale": np.array(0.1, np.float32)}
    constants |= {"low": np.array(-3.0, np.float32), "high": np.array(3.0, np.float32)}
    constants["rows"] = np.array([1, *actions], np.int64)
    nodes = [
        helper.make_node("Concat", seen, ["obs"], axis=1),
        *mlp.layers("obs", "out", len(widths) - 1),
        helper.make_node("Mul", ["is_first", "none"], ["nothing"]),
        helper.make_node("Add", ["out", "nothing"], ["flat"]),
        helper.make_node("Reshape", ["flat", "rows"], ["raw_action"]),
        helper.make_node("Mul", ["raw_action", "scale"], ["scaled"]),
        helper.make_node("Clip", ["scaled", "low", "high"], ["targets"]),
    ]
    shapes = {name: [1] if name == "is_first" else [1, size] for name, size in inputs.items()}
    outputs = {"targets": [1, *actions], "raw_action": [1, *actions]}
    return mlp.model(nodes, shapes, outputs, constants | mlp.weights_of(widths, np.random.default_rng(0)))
