"""A bundle as LEAPP 0.7 describes policies: `NAME.yaml` and `NAME.onnx`, which its `InferenceManager` loads.

Limits, ranges, start pose, golden vectors and signature have no place there. `is_first` is an input that is 1 on the
first step; states are fed back by the pipeline; the gains become constant outputs.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import yaml
from onnx import TensorProto, helper, numpy_helper

from robo_rl_deploy.atomic import write_atomically
from robo_rl_deploy.bundle.contract import policy_inputs, policy_outputs
from robo_rl_deploy.bundle.file import Bundle
from robo_rl_deploy.bundle.schema import Channel, Manifest
from robo_rl_deploy.errors import UserError

_NODE = "policy"
_SOURCES = {"joint_pos": "state/joint/position", "joint_vel": "state/joint/velocity"}
_UNITS = {"rad/s": "state/body/angular_velocity", "m/s^2": "state/body/linear_acceleration"}
_OUTPUTS = {"joint_position": "target/joint/position", "joint_velocity": "target/joint/velocity"}


def export_leapp(bundle: Bundle, folder: Path) -> Path:
    """Write both files into `folder`; returns the YAML's path. Raises `UserError`."""
    manifest = bundle.manifest
    if manifest.noise_shape is not None:
        raise UserError(f"{bundle.path}: the policy draws noise, which LEAPP cannot describe")
    model = _model(bundle)
    name = "".join(letter if letter.isalnum() else "_" for letter in manifest.name)
    data = model.SerializeToString()
    write_atomically(folder / f"{name}.onnx", data, "graph")
    description = {
        "models": {_NODE: _described(manifest, model, f"{name}.onnx", data)},
        "pipeline": _pipeline(manifest, model),
        "system information": {"leapp config version": "1.3", "exported by": "robo_rl", "bundle": bundle.digest},
    }
    text = yaml.safe_dump(description, sort_keys=False, width=120)
    write_atomically(folder / f"{name}.yaml", text.encode(), "description")
    return folder / f"{name}.yaml"


def name_of(port: str) -> str:
    """LEAPP separates by slashes and dots, so a port has neither."""
    return port.replace(".", "_").replace("/", "_")


def _model(bundle: Bundle) -> onnx.ModelProto:
    """The graph with plain port names and the gains as outputs."""
    model = onnx.load_model_from_string(bundle.policy_onnx)
    graph = model.graph
    for value in graph.input:
        graph.node.insert(0, helper.make_node("Identity", [name_of(value.name)], [value.name]))
    ports = {value.name: name_of(value.name) for value in (*graph.input, *graph.output)}
    for value in graph.output:
        if ports[value.name] != value.name:
            graph.node.append(helper.make_node("Identity", [value.name], [ports[value.name]]))
    for value in (*graph.input, *graph.output):
        value.name = ports[value.name]
    _drop_loops(graph)
    joints = {joint.actuator: joint for joint in bundle.manifest.robot.joints if joint.actuator}
    driven = [joints[name] for name in bundle.manifest.target_names if name in joints]
    for kind, values in (("kp", [j.stiffness for j in driven]), ("kd", [j.damping for j in driven])):
        if not values:
            continue
        graph.initializer.append(numpy_helper.from_array(np.array([values], np.float32), f"gains/{kind}"))
        graph.node.append(helper.make_node("Identity", [f"gains/{kind}"], [kind]))
        graph.output.append(helper.make_tensor_value_info(kind, TensorProto.FLOAT, [1, len(values)]))
    return model


def _drop_loops(graph: onnx.GraphProto) -> None:
    """An input whose name needed no change was given to itself."""
    for node in [node for node in graph.node if node.op_type == "Identity" and node.input[0] == node.output[0]]:
        graph.node.remove(node)


def _described(manifest: Manifest, model: onnx.ModelProto, file: str, data: bytes) -> dict[str, Any]:
    channels = {f"channel_{name_of(channel.name)}": channel for channel in manifest.channels}
    commands = {f"command_{name_of(command.name)}": command for command in manifest.commands}
    inputs = []
    for name, shape in _ports(policy_inputs(manifest)).items():
        entry = _tensor(name, shape)
        if name in channels:
            entry |= _of_channel(channels[name])
        elif name in commands:
            entry |= {"kind": "command/body/velocity", "element_names": [list(commands[name].element_names)]}
        inputs.append(entry)
    outputs = [_tensor(name, shape) for name, shape in _ports(policy_outputs(manifest)).items()]
    kinds = {_OUTPUTS.get(output.kind, "target/joint/effort") for output in manifest.outputs}
    outputs[0] |= {"kind": kinds.pop() if len(kinds) == 1 else "", "element_names": [list(manifest.target_names)]}
    for value in model.graph.output:
        if value.name in ("kp", "kd"):
            entry = _tensor(value.name, (1, manifest.num_targets))
            outputs.append(entry | {"kind": value.name, "element_names": [list(manifest.target_names)]})
    digests = {"md5sum": hashlib.md5(data).hexdigest(), "sha256sum": hashlib.sha256(data).hexdigest()}
    opset = next(entry.version for entry in model.opset_import if entry.domain in ("", "ai.onnx"))
    parameters = {"model_path": file, **digests, "backend": "onnx", "warp_segments": 0, "opset_version": opset}
    return {"inputs": inputs, "outputs": outputs, "parameters": parameters}


def _pipeline(manifest: Manifest, model: onnx.ModelProto) -> dict[str, Any]:
    states = [name_of(state.name) for state in manifest.state]
    feedback = {f"{_NODE}/next_state_{name}": [f"{_NODE}/state_{name}"] for name in states}
    fed = {f"state_{name}" for name in states} | {f"next_state_{name}" for name in states}
    return {
        "data_flow": {},
        "feedback_flow": feedback,
        "inputs": {_NODE: [name for name in _ports(policy_inputs(manifest)) if name not in fed]},
        "outputs": {_NODE: [value.name for value in model.graph.output if value.name not in fed]},
        "configs": {"frequency": manifest.rates.control_hz},
    }


def _of_channel(channel: Channel) -> dict[str, Any]:
    kind = _SOURCES.get(channel.source)
    if channel.source == "sensor":
        is_rotation = channel.size == 4 and channel.unit == "1"
        kind = "state/body/rotation" if is_rotation else _UNITS.get(channel.unit)
    return ({"kind": kind} if kind else {}) | {"element_names": [list(channel.element_names)]}


def _tensor(name: str, shape: tuple[int, ...]) -> dict[str, Any]:
    return {"name": name, "dtype": "float32", "shape": list(shape), "type": "tensor"}


def _ports(shapes: dict[str, tuple[int, ...]]) -> dict[str, tuple[int, ...]]:
    return {name_of(name): shape for name, shape in shapes.items()}
