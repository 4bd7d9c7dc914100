"""A bundle of the usual size for a legged robot: 48 observations, normaliser, 512-256-128 ELU, 12 actions.

    python benchmarks/deploy/mlp_bundle.py build/cortex-m/policy.rpb

The weights are random: what is measured with it is time, memory and rounding, not skill.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import mlp
import numpy as np
from onnx import helper
from robo_rl_deploy.bundle import (
    Action,
    Bundle,
    Channel,
    Command,
    Joint,
    Manifest,
    Output,
    Rates,
    Robot,
    Task,
    Tolerance,
    write_bundle,
)

LEGS, PARTS = ("FL", "FR", "RL", "RR"), ("hip", "thigh", "calf")
JOINTS = tuple(f"{leg}_{part}" for leg in LEGS for part in PARTS)
WIDTHS = (512, 256, 128)
XYZ = ("x", "y", "z")
MANIFEST = Manifest(
    name="mlp",
    task=Task("walk"),
    robot=Robot(
        "quadruped",
        "0" * 64,
        tuple(Joint(n, n, 0.0, -2.5, 2.5, 30.0, 23.7, stiffness=30.0, damping=1.0) for n in JOINTS),
    ),
    rates=Rates(50.0, 200.0),
    channels=(
        Channel("joint_pos", "joint_pos", 12, JOINTS, "rad"),
        Channel("joint_vel", "joint_vel", 12, JOINTS, "rad/s"),
        Channel("imu_gyro", "sensor", 3, XYZ, "rad/s", sensor="imu_gyro"),
        Channel("imu_acc", "sensor", 3, XYZ, "m/s^2", sensor="imu_acc"),
        Channel("gravity", "sensor", 3, XYZ, "1", sensor="gravity"),
        Channel("last_action", "last_action", 12, JOINTS, "1"),
    ),
    commands=(Command("velocity", 3, ("vx", "vy", "wz"), ((-1.0, 1.0),) * 3, (0.0,) * 3, unit="m/s"),),
    outputs=(Output("joint_position", JOINTS, (-2.5,) * 12, (2.5,) * 12),),
    action=Action(12),
    tests=Tolerance(2e-6, 2e-6),
)


INPUTS = {f"channel.{c.name}": c.size for c in MANIFEST.channels} | {"command.velocity": 3}


def constants_of(seed: int) -> dict[str, np.ndarray]:
    """Weights W [out, in], biases b, and the numbers of normaliser and action map."""
    rng = np.random.default_rng(seed)
    constants = {
        "shift": rng.normal(0, 0.3, (1, 48)),
        "scale": rng.uniform(0.5, 2.0, (1, 48)),
        "ten": np.array(10.0),
        "minus_ten": np.array(-10.0),
        "reach": np.array(0.25),
        "low": np.array(-2.5),
        "high": np.array(2.5),
    }
    constants = {name: array.astype(np.float32) for name, array in constants.items()}
    return constants | mlp.weights_of((48, *WIDTHS, 12), rng)


def policy_onnx(seed: int = 0) -> bytes:
    """obs -> clip((obs - shift) scale) -> layers -> raw_action; targets = clip(0.25 raw_action)."""
    nodes = [
        helper.make_node("Concat", list(INPUTS), ["obs"], axis=1),
        helper.make_node("Sub", ["obs", "shift"], ["centred"]),
        helper.make_node("Mul", ["centred", "scale"], ["scaled"]),
        helper.make_node("Clip", ["scaled", "minus_ten", "ten"], ["seen"]),
    ]
    nodes += mlp.layers("seen", "raw_action", len(WIDTHS) + 1)
    nodes.append(helper.make_node("Mul", ["raw_action", "reach"], ["offset"]))
    nodes.append(helper.make_node("Clip", ["offset", "low", "high"], ["targets"]))
    inputs = {name: [1, size] for name, size in INPUTS.items()} | {"is_first": [1]}
    return mlp.model(nodes, inputs, {"targets": [1, 12], "raw_action": [1, 12]}, constants_of(seed))


def exact(record: dict[str, np.ndarray], seed: int = 0) -> dict[str, np.ndarray]:
    """Both outputs in float64, so that what a self-test shows is the rounding of the tested code alone."""
    c = {name: array.astype(float) for name, array in constants_of(seed).items()}
    h = (np.concatenate([record[name] for name in INPUTS], 1).astype(float) - c["shift"]) * c["scale"]
    h = np.clip(h, -10, 10)
    for i in range(len(WIDTHS)):
        h = h @ c[f"W{i}"].T + c[f"b{i}"]
        h = np.where(h < 0, np.expm1(h), h)
    raw = h @ c[f"W{len(WIDTHS)}"].T + c[f"b{len(WIDTHS)}"]
    return {"raw_action": raw, "targets": np.clip(0.25 * raw, -2.5, 2.5)}


def make(path: Path, steps: int = 48) -> Bundle:
    """Write it, with a random record that holds two episodes."""
    rng = np.random.default_rng(1)
    record = {f"channel.{c.name}": rng.normal(size=(steps, c.size)).astype(np.float32) for c in MANIFEST.channels}
    record["command.velocity"] = rng.uniform(-1, 1, (steps, 3)).astype(np.float32)
    record["is_first"] = np.isin(np.arange(steps), (0, steps // 2)).astype(np.float32)
    return write_bundle(path, MANIFEST, policy_onnx(), record | exact(record), {})


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    print(make(parser.parse_args().out).path)
