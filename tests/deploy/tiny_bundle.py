"""A cart-pole policy bundle of a few kB, built with onnx.helper: no torch, no robo_rl."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from robo_rl_deploy.bundle import (
    Action,
    Bundle,
    Channel,
    Command,
    Envelope,
    Joint,
    Manifest,
    Metric,
    ObsTerm,
    Output,
    Pose,
    Rates,
    Robot,
    StateTensor,
    Success,
    Task,
    Tolerance,
    twin_members,
    write_bundle,
)
from robo_rl_deploy.bundle.golden import replay
from robo_rl_deploy.bundle.graph import Graph

SCENE = """
<mujoco model="cartpole">
  <option timestep="0.005" integrator="implicitfast"/>
  <worldbody>
    <geom name="floor" type="plane" size="5 5 .1" pos="0 0 -1"/>
    <body name="cart">
      <joint name="slide" type="slide" axis="1 0 0" damping="0.1" range="-2 2" limited="true"/>
      <geom type="box" size=".1 .05 .05" mass="1" contype="0" conaffinity="0"/>
      <site name="imu"/>
      <body name="pole">
        <joint name="hinge" type="hinge" axis="0 1 0"/>
        <geom type="capsule" fromto="0 0 0 0 0 -.6" size=".02" mass=".1" contype="0" conaffinity="0"/>
      </body>
    </body>
  </worldbody>
  <actuator><position name="push" joint="slide" kp="40" kv="4" forcerange="-20 20"/></actuator>
  <sensor>
    <accelerometer name="acc" site="imu"/><jointpos name="encoder" joint="hinge"/>
    <framequat name="imu_quat" objtype="site" objname="imu"/><gyro name="imu_gyro" site="imu"/>
  </sensor>
</mujoco>
"""
EPISODE_STEPS = 40
DECIMATION = 4

MANIFEST = Manifest(
    name="tiny",
    task=Task(
        name="cartpole_tiny",
        success=Success(after_s=0.4),
        metrics={"speed": Metric("rms"), "peak": Metric("max", after_s=0.1)},
        unscored=("style",),
    ),
    robot=Robot(
        name="cartpole",
        digest="0" * 64,
        joints=(
            Joint("slide", "push", default=0.1, lower=-2.0, upper=2.0, effort=20.0, stiffness=40.0, damping=4.0),
            Joint("hinge", None, default=0.0),
        ),
    ),
    rates=Rates(control_hz=50.0, physics_hz=200.0),
    channels=(
        Channel("joint_pos", "joint_pos", 2, ("hinge", "slide"), "rad"),  # not the order of the scene
        Channel("joint_vel", "joint_vel", 2, ("slide", "hinge"), "rad/s"),
        Channel("encoder", "sensor", 1, ("angle",), "rad", sensor="encoder"),
        Channel("last_action", "last_action", 1, ("push",), "1"),
        Channel("phase", "phase", 1, ("phase",), "1", period_s=0.1),
    ),
    obs=(ObsTerm("joint_pos", ("joint_pos",), clip=(-3.0, 3.0)),),
    commands=(Command("place", 1, ("x",), ((-1.0, 1.0),), (0.0,), unit="m", frame="world"),),
    outputs=(Output("joint_position", ("push",), (-1.0,), (1.0,)),),
    action=Action(1),
    state=(StateTensor("previous", (2,)),),
    envelope=Envelope(tilt=1.0),
    start=Pose({"slide": 0.1}),
    tests=Tolerance(1e-6, 1e-6),
    evaluation={"success": 0.98},
)


def policy_onnx(manifest: Manifest = MANIFEST, seed: int = 0, **changes: np.ndarray) -> bytes:
    """raw_action = obs W + b; targets = clip(raw_action, -1, 1); the state is the last joint_pos, filled at is_first.

    `changes` replaces initialisers by name.
    """
    rng = np.random.default_rng(seed)
    inputs = {f"channel.{c.name}": c.size for c in manifest.channels} | {"command.place": 1}
    width = sum(inputs.values()) + 2
    weights = {
        "W": rng.normal(0.0, 0.1, (width, manifest.action.size)).astype(np.float32),
        "b": np.array([0.05], np.float32),
        "one": np.ones(1, np.float32),
        "low": np.float32(-1.0),
        "high": np.float32(1.0),
    } | changes
    nodes = [
        helper.make_node("Sub", ["one", "is_first"], ["going_on"]),
        helper.make_node("Mul", ["is_first", "channel.joint_pos"], ["fresh"]),
        helper.make_node("Mul", ["going_on", "state.previous"], ["kept"]),
        helper.make_node("Add", ["fresh", "kept"], ["filled"]),
        helper.make_node("Concat", [*inputs, "filled"], ["obs"], axis=1),
        helper.make_node("Gemm", ["obs", "W", "b"], ["raw_action"]),
        helper.make_node("Clip", ["raw_action", "low", "high"], ["targets"]),
        helper.make_node("Identity", ["channel.joint_pos"], ["next_state.previous"]),
    ]
    shapes = {name: [1, size] for name, size in inputs.items()} | {"state.previous": [1, 2], "is_first": [1]}
    outputs = {"targets": [1, 1], "raw_action": [1, 1], "next_state.previous": [1, 2]}
    return model_bytes(nodes, shapes, outputs, weights)


def task_onnx() -> bytes:
    """reward = alive - (x - place)^2; ends beyond |angle| 1.2; success within 0.6 m; a counter as term state."""
    weights = {
        "one": np.ones(1, np.float32),
        "two": np.array([1.0, 1.0], np.float32),
        "far": np.float32(0.6),
        "fallen": np.float32(1.2),
        "i0": np.array([0], np.int64),
        "i1": np.array([1], np.int64),
        "flat": np.array([1], np.int64),
    }
    nodes = [
        helper.make_node("Gather", ["qpos", "i0"], ["x"], axis=1),
        helper.make_node("Gather", ["qpos", "i1"], ["angle"], axis=1),
        helper.make_node("Gather", ["qvel", "i0"], ["speed"], axis=1),
        helper.make_node("Sub", ["x", "command.place"], ["error"]),
        helper.make_node("Mul", ["error", "error"], ["square"]),
        helper.make_node("Neg", ["square"], ["cost"]),
        helper.make_node("Reshape", ["cost", "flat"], ["reward.place"]),
        helper.make_node("Add", ["termstate.count", "one"], ["count"]),
        helper.make_node("Identity", ["count"], ["next_termstate.count"]),
        helper.make_node("Div", ["count", "count"], ["alive"]),
        helper.make_node("Reshape", ["alive", "flat"], ["reward.alive"]),
        helper.make_node("Add", ["reward.alive", "reward.place"], ["reward"]),
        helper.make_node("Abs", ["angle"], ["tilt"]),
        helper.make_node("Greater", ["tilt", "fallen"], ["is_fallen"]),
        helper.make_node("Cast", ["is_fallen"], ["terminated_row"], to=TensorProto.FLOAT),
        helper.make_node("Reshape", ["terminated_row", "flat"], ["terminated"]),
        helper.make_node("Abs", ["error"], ["distance"]),
        helper.make_node("Less", ["distance", "far"], ["is_near"]),
        helper.make_node("Cast", ["is_near"], ["success_row"], to=TensorProto.FLOAT),
        helper.make_node("Reshape", ["success_row", "flat"], ["success"]),
        helper.make_node("Reshape", ["speed", "flat"], ["metric.speed"]),
        helper.make_node("Concat", ["distance", "one_row"], ["metric.peak"], axis=1),
        helper.make_node("Unsqueeze", ["one", "i0"], ["one_row"]),
    ]
    nodes.insert(-2, nodes.pop())  # one_row before its use
    del weights["two"]
    inputs = {"qpos": [1, 2], "qvel": [1, 2], "command.place": [1, 1], "termstate.count": [1, 1]}
    outputs = {
        name: [1] for name in ("reward", "reward.alive", "reward.place", "terminated", "success", "metric.speed")
    }
    return model_bytes(nodes, inputs, outputs | {"metric.peak": [1, 2], "next_termstate.count": [1, 1]}, weights)


def model_bytes(nodes: list, inputs: dict, outputs: dict, weights: dict, opset: int = 18, domain: str = "") -> bytes:
    def values(shapes: dict) -> list:
        return [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in shapes.items()]

    initializers = [numpy_helper.from_array(np.asarray(array), name) for name, array in weights.items()]
    graph = helper.make_graph(nodes, "tiny", values(inputs), values(outputs), initializers)
    imports = [helper.make_opsetid("", opset)] + ([helper.make_opsetid(domain, 1)] if domain else [])
    return helper.make_model(graph, opset_imports=imports, ir_version=8).SerializeToString()


def edited(model: bytes, edit) -> bytes:
    """`model` after `edit(ModelProto)`."""
    proto = onnx.load_model_from_string(model)
    edit(proto)
    return proto.SerializeToString()


def task_of_another_command() -> bytes:
    """`task_onnx`, with rewards that read the command "goal", which the policy does not know."""

    def rename(model) -> None:
        model.graph.input[2].name = "command.goal"
        for node in model.graph.node:
            node.input[:] = ["command.goal" if name == "command.place" else name for name in node.input]

    return edited(task_onnx(), rename)


def golden(manifest: Manifest = MANIFEST, policy: bytes | None = None, steps: int = 30) -> dict[str, np.ndarray]:
    """A random record with two resets; outputs by the graph itself."""
    rng = np.random.default_rng(1)
    streams = {f"channel.{c.name}": rng.normal(size=(steps, c.size)) for c in manifest.channels}
    streams |= {f"command.{c.name}": rng.uniform(-1, 1, (steps, c.size)) for c in manifest.commands}
    streams["is_first"] = np.isin(np.arange(steps), (0, 17))
    if manifest.noise_shape is not None:
        streams["noise"] = rng.normal(size=(steps, *manifest.noise_shape))
    if manifest.chunk is not None and manifest.chunk.prefix:
        streams["prefix"] = rng.normal(size=(steps, manifest.chunk.prefix, manifest.action.size))
        streams["prefix_size"] = rng.integers(0, manifest.chunk.prefix + 1, steps)
    record = {name: array.astype(np.float32) for name, array in streams.items()}
    return record | replay(manifest, Graph(policy or policy_onnx(manifest), "policy.onnx"), record)


def starts(count: int = 5, **changes: np.ndarray) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(2)
    arrays = {
        "episode_steps": np.array(EPISODE_STEPS),
        "qpos": rng.uniform(-0.2, 0.2, (count, 2)),
        "qvel": rng.uniform(-0.2, 0.2, (count, 2)),
        "act": np.zeros((count, 0)),
        "command/place": rng.uniform(-0.5, 0.5, (count, 1)),
        "return": np.full(count, 20.0),
        "success": np.ones(count),
        "length": np.full(count, float(EPISODE_STEPS)),
    }
    return arrays | changes


def make(path: Path, manifest: Manifest = MANIFEST, **parts) -> Bundle:
    """Write the tiny bundle; `parts` replaces policy_onnx, golden, provenance or twin."""
    policy = parts.get("policy_onnx", policy_onnx())
    return write_bundle(
        path,
        manifest,
        policy,
        parts["golden"] if "golden" in parts else golden(manifest, policy),
        parts.get("provenance", {"seed": 3}),
        parts["twin"] if "twin" in parts else twin_members(SCENE, starts(), task_onnx()),
    )


def variant(**changes) -> Manifest:
    return replace(MANIFEST, **changes)
