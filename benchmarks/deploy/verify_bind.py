"""How long a robot takes from the bytes of a signed bundle to a bound policy.

    python benchmarks/deploy/verify_bind.py [policy.rpb] [--runs 50] [--hidden 512 256 128]

Without a file: a network of random weights for the robot `quadruped`, with 256 golden steps. Prints ms for the first
time in this process, p50 and p99.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from onnx import TensorProto, helper, numpy_helper
from robo_rl_deploy.bundle import (
    Action,
    Channel,
    Joint,
    Manifest,
    Output,
    Rates,
    Robot,
    Task,
    keys,
    read_bundle,
    write_bundle,
)
from robo_rl_deploy.bundle.file import write_signature
from robo_rl_deploy.bundle.golden import replay
from robo_rl_deploy.bundle.graph import Graph
from robo_rl_deploy.bundle.trust import Trust, add_key
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.robots.read import read_robot

LEGS, STEPS = ("FL", "FR", "RL", "RR"), 256
JOINTS = tuple(f"{leg}_{part}" for leg in LEGS for part in ("hip", "thigh", "calf"))
POSE = {"hip": 0.0, "thigh": 0.8, "calf": -1.5}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundle", nargs="?", type=Path)
    parser.add_argument("--runs", type=int, default=50)
    parser.add_argument("--hidden", type=int, nargs="+", default=[512, 256, 128])
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = args.bundle or synthetic(Path(folder) / "policy.rpb", args.hidden)
        copy = Path(folder) / "signed.rpb"
        copy.write_bytes(path.read_bytes())
        trust = signed(copy, Path(folder))
        rows = [measure(copy, trust) for _ in range(args.runs)]
    print(f"load {os.getloadavg()[0]:.1f}, {path.name}, {args.runs} runs, ms:   first     p50     p99")
    for name in rows[0]:
        values = [1e3 * row[name] for row in rows]
        print(f"{name:44} {values[0]:7.1f} {np.percentile(values, 50):7.1f} {np.percentile(values, 99):7.1f}")


def measure(path: Path, trust: Trust) -> dict[str, float]:
    """Seconds of each part."""
    begin = time.perf_counter()
    bundle = read_bundle(path, trust=trust)
    verified = time.perf_counter()
    bind(bundle.manifest, read_robot(bundle.manifest.robot.name), bundle.golden)
    bound = time.perf_counter()
    trust.check(bundle.signature)
    checked = time.perf_counter()
    read_bundle(path, verify_golden=False)
    return {
        "verify and bind": bound - begin,
        "of this: bind": bound - verified,
        "of this: signature": checked - bound,
        "verify, without golden vectors and signature": time.perf_counter() - checked,
    }


def signed(path: Path, folder: Path) -> Trust:
    public = keys.create_key(folder / "key.pem")
    write_signature(path, keys.sign(read_bundle(path).digest, keys.load_key(folder / "key.pem")))
    return add_key(Trust(folder / "trusted"), public, "benchmark")


def synthetic(path: Path, hidden: Sequence[int]) -> Path:
    manifest = Manifest(
        name="verify_bind",
        task=Task("none"),
        robot=Robot("quadruped", "0" * 64, tuple(joint(name) for name in JOINTS)),
        rates=Rates(50.0, 1000.0),
        channels=(
            Channel("imu_gyro", "sensor", 3, ("x", "y", "z"), "rad/s", "body", "imu_gyro"),
            Channel("imu_acc", "sensor", 3, ("x", "y", "z"), "m/s^2", "body", "imu_acc"),
            Channel("joint_pos", "joint_pos", 12, JOINTS, "rad"),
            Channel("joint_vel", "joint_vel", 12, JOINTS, "rad/s"),
            Channel("last_action", "last_action", 12, JOINTS, "1"),
        ),
        outputs=(Output("joint_position", JOINTS, (None,) * 12, (None,) * 12),),
        action=Action(12),
    )
    graph = network(manifest, hidden)
    return write_bundle(path, manifest, graph, record(manifest, graph), {}).path


def joint(name: str) -> Joint:
    return Joint(name, name, POSE[name.split("_")[1]], effort=23.7, stiffness=40.0, damping=1.0)


def network(manifest: Manifest, hidden: Sequence[int]) -> bytes:
    """An MLP with ELU on all channels; targets are the default pose and a quarter of the action."""
    rng, width = np.random.default_rng(0), sum(channel.size for channel in manifest.channels)
    weights: dict[str, np.ndarray] = {"scale": np.full(12, 0.25, np.float32)}
    weights["pose"] = np.array([joint.default for joint in manifest.robot.joints], np.float32)
    names = [f"channel.{channel.name}" for channel in manifest.channels]
    nodes, value = [helper.make_node("Concat", names, ["obs"], axis=1)], "obs"
    for i, size in enumerate([*hidden, 12]):
        weights[f"W{i}"] = rng.normal(0.0, 1.0 / np.sqrt(width), (width, size)).astype(np.float32)
        weights[f"b{i}"] = np.zeros(size, np.float32)
        is_last, width = i == len(hidden), size
        nodes.append(helper.make_node("Gemm", [value, f"W{i}", f"b{i}"], ["raw_action" if is_last else f"h{i}"]))
        value = f"e{i}"
        nodes += [] if is_last else [helper.make_node("Elu", [f"h{i}"], [value])]
    nodes += [helper.make_node("Mul", ["raw_action", "scale"], ["scaled"])]
    nodes += [helper.make_node("Add", ["scaled", "pose"], ["targets"])]
    inputs = {name: [1, channel.size] for name, channel in zip(names, manifest.channels)} | {"is_first": [1]}
    graph = helper.make_graph(
        nodes,
        "mlp",
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in inputs.items()],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 12]) for name in ("targets", "raw_action")],
        [numpy_helper.from_array(array, name) for name, array in weights.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=8)
    return bytes(model.SerializeToString())


def record(manifest: Manifest, graph: bytes) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(1)
    streams = {f"channel.{c.name}": rng.normal(size=(STEPS, c.size)).astype(np.float32) for c in manifest.channels}
    streams["is_first"] = (np.arange(STEPS) % 100 == 0).astype(np.float32)
    return streams | replay(manifest, Graph(graph, "policy.onnx"), streams)


if __name__ == "__main__":
    main()
