"""Three joints on a stand that a policy swings, as a bundle without torch: enough motion to know the motors by."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import tiny_bundle
from onnx import helper
from robo_rl_deploy.bundle import (
    Action,
    Bundle,
    Channel,
    Joint,
    Manifest,
    ObsTerm,
    Output,
    Rates,
    Robot,
    Task,
    twin_members,
    write_bundle,
)
from robo_rl_deploy.bundle.golden import replay
from robo_rl_deploy.bundle.graph import Graph
from robo_rl_deploy.robots.config import RobotCfg
from tiny_robot import changed_robot

JOINTS = ("shoulder", "elbow", "wrist")
STEPS = 600
PERIOD_S = 3.0
_JOINT = 'type="hinge" damping="0.1" frictionloss="0.05" armature="0.02" range="-2 2" limited="true"'
_LINK = '<geom type="capsule" fromto="0 0 0 0 0 -.25" size=".03" mass="0.6" contype="0" conaffinity="0"/>'
_SERVO = '<position name="{0}" joint="{0}" kp="40" kv="2" forcerange="-25 25"/>'
SCENE = f"""
<mujoco model="tiny_arm">
  <option timestep="0.004" integrator="implicitfast"/>
  <worldbody>
    <body name="upper"><joint name="shoulder" axis="0 1 0" {_JOINT}/>{_LINK}
      <body name="lower" pos="0 0 -.25"><joint name="elbow" axis="0 1 0" {_JOINT}/>{_LINK}
        <body name="hand" pos="0 0 -.25"><joint name="wrist" axis="1 0 0" {_JOINT}/>{_LINK}
    </body></body></body>
  </worldbody>
  <actuator>{"".join(_SERVO.format(name) for name in JOINTS)}</actuator>
</mujoco>
"""
FLOATING = SCENE.replace(
    "<worldbody>", '<worldbody><body name="base" pos="0 0 2"><freejoint/><geom size=".1" mass="3"/>'
).replace("</worldbody>", "</body></worldbody>")
MANIFEST = Manifest(
    name="tiny_arm",
    task=Task("swing"),
    robot=Robot(
        name="tiny_arm",
        digest="0" * 64,
        joints=tuple(Joint(n, n, 0.0, lower=-2.0, upper=2.0, effort=25.0, stiffness=40.0, damping=2.0) for n in JOINTS),
    ),
    rates=Rates(control_hz=50.0, physics_hz=250.0),
    channels=(
        Channel("joint_pos", "joint_pos", 3, JOINTS, "rad"),
        Channel("joint_vel", "joint_vel", 3, JOINTS, "rad/s"),
        Channel("phase", "phase", 1, ("phase",), "1", period_s=PERIOD_S),
    ),
    obs=(ObsTerm("joint_pos", ("joint_pos",)),),
    outputs=(Output("joint_position", JOINTS, (-1.5,) * 3, (1.5,) * 3),),
    action=Action(3),
)
YAML = """
schema: 1
robot: tiny_arm
description: three joints on a stand
loop: {closed_by: motor controller, rate_hz: 1000.0}
driver: {kind: ros2_control, topic: /motors/commands, watchdog_s: 0.05}
joints:
  ".*": {lower: -2.0, upper: 2.0, velocity: 30.0, effort: 25.0, kp_max: 60.0, kd_max: 4.0, slew: 100.0, safe_kd: 2.0}
streams:
  joints: {topic: /joint_states, type: sensor_msgs/msg/JointState, has_effort: true}
channels:
  joint_pos: {stream: joints, field: position}
  joint_vel: {stream: joints, field: velocity}
"""
UNITREE = (
    ("kind: ros2_control, topic: /motors/commands", "kind: unitree_go, topic: /lowcmd"),
    ("/joint_states, type: sensor_msgs/msg/JointState", "/lowstate, type: unitree_go/msg/LowState"),
    (
        '  ".*": {',
        "".join(
            f'  {name}: {{wire: "{9 - 2 * i}", sign: {1 - 2 * (i % 2)}.0, offset: 0.{i}, lower: -2.0, upper: 2.0, '
            "velocity: 30.0, effort: 25.0, kp_max: 60.0, kd_max: 4.0, slew: 100.0, safe_kd: 2.0}\n"
            for i, name in enumerate(JOINTS)
        )
        + '  "nobody": {',
    ),
)


def robot(*changes: tuple[str, str]) -> RobotCfg:
    """The robot, with pieces of its text replaced."""
    return changed_robot(YAML, *changes)


def policy_onnx() -> bytes:
    """targets = 0.4 sin(2 pi n phase + b) + 0.12 sin(2 pi m phase) + a little of where the joints are."""
    turn = 2.0 * np.pi
    weights = {
        "slow": turn * np.array([[1.0, 2.0, 3.0]], np.float32),
        "fast": turn * np.array([[5.0, 7.0, 9.0]], np.float32),
        "shift": np.array([0.0, 1.0, 2.0], np.float32),
        "zero": np.zeros(3, np.float32),
        "most": np.float32(0.4),
        "eighth": np.float32(0.12),
        "tenth": np.float32(0.05),
        "low": np.float32(-1.5),
        "high": np.float32(1.5),
    }
    nodes = [
        helper.make_node("Gemm", ["channel.phase", "slow", "shift"], ["a"]),
        helper.make_node("Gemm", ["channel.phase", "fast", "zero"], ["b"]),
        helper.make_node("Sin", ["a"], ["sin_a"]),
        helper.make_node("Sin", ["b"], ["sin_b"]),
        helper.make_node("Mul", ["sin_a", "most"], ["big"]),
        helper.make_node("Mul", ["sin_b", "eighth"], ["small"]),
        helper.make_node("Add", ["channel.joint_pos", "channel.joint_vel"], ["where"]),
        helper.make_node("Mul", ["where", "tenth"], ["little"]),
        helper.make_node("Add", ["big", "small"], ["swing"]),
        helper.make_node("Add", ["swing", "little"], ["raw_action"]),
        helper.make_node("Clip", ["raw_action", "low", "high"], ["targets"]),
    ]
    inputs = {f"channel.{c.name}": [1, c.size] for c in MANIFEST.channels} | {"is_first": [1]}
    return tiny_bundle.model_bytes(nodes, inputs, {"targets": [1, 3], "raw_action": [1, 3]}, weights)


def task_onnx() -> bytes:
    """A reward of one, for ever."""
    nodes = [
        helper.make_node("ReduceSum", ["qpos"], ["sum"], keepdims=0),
        helper.make_node("Mul", ["sum", "nothing"], ["none"]),
        helper.make_node("Add", ["none", "one"], ["scalar"]),
        helper.make_node("Reshape", ["scalar", "flat"], ["reward"]),
        helper.make_node("Identity", ["reward"], ["reward.alive"]),
        helper.make_node("Mul", ["reward", "nothing"], ["terminated"]),
    ]
    weights = {"nothing": np.float32(0.0), "one": np.float32(1.0), "flat": np.array([1], np.int64)}
    outputs = {"reward": [1], "reward.alive": [1], "terminated": [1]}
    return tiny_bundle.model_bytes(nodes, {"qpos": [1, 3]}, outputs, weights)


def starts(count: int = 4, base: bool = False) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(2)
    qpos, qvel = rng.uniform(-0.5, 0.5, (count, 3)), rng.uniform(-0.2, 0.2, (count, 3))
    if base:
        qpos = np.hstack([np.tile([0.0, 0.0, 2.0, 1.0, 0.0, 0.0, 0.0], (count, 1)), qpos])
        qvel = np.hstack([np.zeros((count, 6)), qvel])
    return {
        "episode_steps": np.array(STEPS),
        "qpos": qpos,
        "qvel": qvel,
        "act": np.zeros((count, 0)),
        "return": np.full(count, float(STEPS)),
        "success": np.ones(count),
        "length": np.full(count, float(STEPS)),
    }


def make(path: Path, floating: bool = False) -> Bundle:
    """Write the bundle; `floating`: the same arm on a base that is not held."""
    rng, policy = np.random.default_rng(1), policy_onnx()
    record = {f"channel.{c.name}": rng.normal(size=(40, c.size)).astype(np.float32) for c in MANIFEST.channels}
    record["is_first"] = np.isin(np.arange(40), (0, 17)).astype(np.float32)
    record |= replay(MANIFEST, Graph(policy, "policy.onnx"), record)
    task = None if floating else task_onnx()
    twin = twin_members(FLOATING if floating else SCENE, starts(base=floating), task)
    return write_bundle(path, MANIFEST, policy, record, {}, twin)
