"""A LEAPP description (`graph.yaml`, written by leapp 0.7) and the one ONNX file it names.

It tells kinds of tensors, names of elements, gains and feedback. It does not tell limits, a pose to start from, ranges
of commands, and the rate only where its author gave one: those come from the robot's file and from options. Its SHA-256
covers the ONNX file alone; the YAML is believed.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import compose

from robo_rl_deploy.bundle.graph import Graph
from robo_rl_deploy.bundle.importers import complete
from robo_rl_deploy.bundle.importers.foreign import positive, read_graph
from robo_rl_deploy.bundle.importers.wrap import Nodes, serialized
from robo_rl_deploy.bundle.onnx_rules import static_shape
from robo_rl_deploy.bundle.schema import (
    Action,
    Channel,
    Command,
    Manifest,
    Output,
    Pose,
    Rates,
    Robot,
    StateTensor,
    Task,
)
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.plain_yaml import plain_yaml, read_text
from robo_rl_deploy.robots.config import RobotCfg

KINDS = {
    "state/joint/position": "joint_pos",
    "state/joint/velocity": "joint_vel",
    "state/body/angular_velocity": "gyro",
    "state/body/rotation": "gravity",  # of which the orientation is the measurement
    "command/body/velocity": "command",
}
TARGET, STIFFNESS, DAMPING = "target/joint/position", "kp", "kd"
_LARGEST = 1 << 26  # bytes of initial values


@dataclass(frozen=True)
class Tensor:
    """An input or output as the YAML describes it."""

    name: str
    shape: tuple[int, ...]
    kind: str  # "" where none is said
    elements: tuple[str, ...]  # of the last axis; () where none are said

    @property
    def size(self) -> int:
        """Elements of one sample."""
        return int(np.prod(self.shape))


@dataclass(frozen=True)
class Leapp:
    """The parts of a description that are used here."""

    path: Path
    onnx_path: Path
    graph: onnx.ModelProto
    inputs: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]
    feedback: dict[str, str]  # input -> the output of the step before
    initial: dict[str, np.ndarray]  # input -> what it is at a reset; else zero
    control_hz: float | None


def read_leapp(path: Path) -> Leapp:
    """Raises `UserError`, also where the ONNX file is not the one that was described."""
    plain = plain_yaml(read_text(path), str(path))
    models = _get(plain, "models", path)
    if not isinstance(models, dict) or len(models) != 1:
        raise UserError(f"{path}: only a pipeline of one model is read; export it as one node")
    ((node, model),) = models.items()
    parameters, pipeline = _get(model, "parameters", path), _get(plain, "pipeline", path)
    _get(pipeline, "inputs", path)  # it has to be a table
    if _get(parameters, "backend", path) != "onnx":
        raise UserError(f"{path}: backend {parameters['backend']}; export it with onnx")
    onnx_path = _beside(path, _get(parameters, "model_path", path))
    graph = read_graph(onnx_path)
    if hashlib.sha256(onnx_path.read_bytes()).hexdigest() != _get(parameters, "sha256sum", path):
        raise UserError(f"{path}: {onnx_path.name} is not the file that was described (its SHA-256 is another)")
    inputs, outputs = (_tensors(_get(model, side, path), path) for side in ("inputs", "outputs"))
    for tensors, values in ((inputs, graph.graph.input), (outputs, graph.graph.output)):
        described = {tensor.name: tensor.shape for tensor in tensors}
        if described != {value.name: static_shape(value, onnx_path.name) for value in values}:
            raise UserError(f"{path}: describes {', '.join(described)}; {onnx_path.name} has others, or other shapes")
    configs = pipeline.get("configs")
    frequency = configs.get("frequency") if isinstance(configs, dict) else None
    return Leapp(
        path=path,
        onnx_path=onnx_path,
        graph=graph,
        inputs=inputs,
        outputs=outputs,
        feedback=_feedback(pipeline.get("feedback_flow") or {}, str(node), path),
        initial=_initial(pipeline.get("initial_values"), str(node), path),
        control_hz=None if frequency is None else positive(frequency, f"{path}: frequency"),
    )


def describe(leapp: Leapp, robot: RobotCfg, name: str, pose: tuple[float, ...], ranges: complete.Ranges) -> Manifest:
    """The manifest; `pose` is where to start, rad, in the order of the targets. Raises `UserError`."""
    if leapp.control_hz is None:
        raise UserError(f"{leapp.path} does not tell the control rate; give it: --rate HZ")
    target = _output(leapp, TARGET)
    if len(pose) != target.size:
        text = ", ".join(target.elements)
        raise UserError(f"{leapp.path} does not tell a pose to start from; give it: --pose=RAD,RAD,... of {text}")
    names = tuple(complete.own_name(joint, robot) for joint in target.elements)
    kp, kd = (_constant(leapp, kind, target) for kind in (STIFFNESS, DAMPING))
    joints = tuple(complete.joint_of(n, robot, *row) for n, *row in zip(names, pose, kp, kd, strict=True))
    channels, commands = _measured(leapp, robot, ranges)
    states = tuple(StateTensor(t.name, (t.size,)) for t in leapp.inputs if t.name in leapp.feedback)
    physics_hz = leapp.control_hz * max(round(robot.loop.rate_hz / leapp.control_hz), 1)
    unbounded = (None,) * len(names)
    start = Pose(dict(zip(names, pose)))
    return Manifest(
        name=name,
        task=Task("imported from LEAPP"),
        robot=Robot(robot.robot, complete.UNKNOWN_DIGEST, joints),
        rates=Rates(leapp.control_hz, physics_hz),
        channels=channels,
        commands=commands,
        outputs=(Output("joint_position", names, unbounded, unbounded),),
        action=Action(len(names)),
        state=states,
        start=start,
        stop=start,
    )


def wrap(leapp: Leapp, manifest: Manifest) -> bytes:
    """`policy.onnx` for the manifest; the raw action is the target, since LEAPP knows no other."""
    made, states = Nodes(), {state.name for state in manifest.state}
    made.constant("one", [1.0])
    made.add("Sub", ["one", "is_first"], "goes_on")
    channel = {c.source if c.source != "sensor" else c.name: f"channel.{c.name}" for c in manifest.channels}
    sensors = [c.name for c in manifest.channels if c.source == "sensor"]
    for tensor in leapp.inputs:
        kind = KINDS.get(tensor.kind, "")
        if tensor.name in states:
            value = _state(made, tensor, leapp.initial.get(tensor.name))
        elif kind == "command":
            value = f"command.{manifest.commands[0].name}"
        elif kind in channel:
            value = channel[kind]
        else:
            size = 3 if kind == "gyro" else 4
            named = next(n for n in sensors if next(c for c in manifest.channels if c.name == n).size == size)
            value = _quaternion(made, tensor, channel[named]) if kind == "gravity" else channel[named]
        shape = made.constant(f"{tensor.name}/shape", tensor.shape, np.int64)
        made.add("Reshape", [value, shape], f"foreign/{tensor.name}")
    inner = compose.add_prefix(leapp.graph, "foreign/")
    made.nodes += inner.graph.node
    row = made.constant("row", [1, -1], np.int64)
    made.add("Reshape", [f"foreign/{_output(leapp, TARGET).name}", row], "targets")
    made.add("Identity", ["targets"], "raw_action")
    for name in states:
        made.add("Reshape", [f"foreign/{leapp.feedback[name]}", row], f"next_state.{name}")
    return serialized(made, inner, manifest)


def _measured(
    leapp: Leapp, robot: RobotCfg, ranges: complete.Ranges
) -> tuple[tuple[Channel, ...], tuple[Command, ...]]:
    channels: list[Channel] = []
    commands: list[Command] = []
    for tensor in leapp.inputs:
        if tensor.name in leapp.feedback:
            continue
        kind = KINDS.get(tensor.kind)
        if kind is None:
            said = f'kind "{tensor.kind}"' if tensor.kind else "no kind"
            raise UserError(f'{leapp.path}: input "{tensor.name}" has {said}; known are {", ".join(KINDS)}')
        if kind == "command":
            commands.append(complete.command_of(str(leapp.path), ranges, robot))
        elif kind in ("joint_pos", "joint_vel"):
            names = tuple(complete.own_name(joint, robot) for joint in _named(tensor, leapp))
            unit = "rad" if kind == "joint_pos" else "rad/s"
            channels.append(Channel(complete.channel_name(kind, robot), kind, len(names), names, unit))
        else:
            channels.append(complete.sensor_channel(kind, robot))
    return tuple(channels), tuple(commands)


def _state(made: Nodes, tensor: Tensor, initial: np.ndarray | None) -> str:
    """What was fed back, or what it begins with."""
    kept = made.add("Mul", [f"state.{tensor.name}", "goes_on"], f"{tensor.name}/kept")
    if initial is None or not initial.any():
        return kept
    first = made.constant(f"{tensor.name}/initial", initial.reshape(1, -1))
    fresh = made.add("Mul", [first, "is_first"], f"{tensor.name}/fresh")
    return made.add("Add", [kept, fresh], f"{tensor.name}/value")


def _quaternion(made: Nodes, tensor: Tensor, source: str) -> str:
    """In the order that its elements say. Raises `UserError` where they say none."""
    order = [name[-1:].lower() for name in tensor.elements]
    if sorted(order) != ["w", "x", "y", "z"]:
        raise UserError(f'input "{tensor.name}": its elements do not say where w, x, y and z are')
    index = made.constant(f"{tensor.name}/order", ["wxyz".index(letter) for letter in order], np.int64)
    return made.add("Gather", [source, index], f"{tensor.name}/ordered", axis=1)


def _constant(leapp: Leapp, kind: str, target: Tensor) -> tuple[float, ...]:
    """Gains in the order of the targets: an output that is the same whatever goes in. Raises `UserError`."""
    output = _output(leapp, kind)
    if sorted(output.elements) != sorted(target.elements):
        raise UserError(f'{leapp.path}: output "{output.name}" names other joints than "{target.name}"')
    graph, rng = Graph(leapp.graph.SerializeToString(), leapp.onnx_path.name), np.random.default_rng(0)
    feeds = [{n: rng.normal(size=s).astype(np.float32) for n, s in graph.inputs.items()} for _ in range(2)]
    first, second = (graph.run(feed, [output.name])[0].reshape(-1) for feed in feeds)
    if not np.array_equal(first, second):
        raise UserError(
            f'{leapp.path}: output "{output.name}" changes; gains that the policy changes are not supported'
        )
    by_name = dict(zip(output.elements, first.tolist()))
    return tuple(by_name[name] for name in target.elements)


def _output(leapp: Leapp, kind: str) -> Tensor:
    found = [tensor for tensor in leapp.outputs if tensor.kind == kind]
    if len(found) != 1:
        raise UserError(f"{leapp.path}: {len(found)} outputs of kind {kind}; a bundle needs one")
    _named(found[0], leapp)
    return found[0]


def _named(tensor: Tensor, leapp: Leapp) -> tuple[str, ...]:
    if len(tensor.elements) != tensor.size:
        raise UserError(f'{leapp.path}: "{tensor.name}" has {tensor.size} elements and {len(tensor.elements)} names')
    return tensor.elements


def _tensors(rows: Any, path: Path) -> tuple[Tensor, ...]:
    if not isinstance(rows, list):
        raise UserError(f"{path}: inputs and outputs: expected lists of tensors")
    return tuple(_tensor(row, path) for row in rows)


def _tensor(row: Any, path: Path) -> Tensor:
    name, shape = str(_get(row, "name", path)), _get(row, "shape", path)
    if row.get("dtype") != "float32" or not isinstance(shape, list) or not all(isinstance(n, int) for n in shape):
        raise UserError(f'{path}: "{name}" is no float32 tensor of fixed shape')
    axes = row.get("element_names") or []
    last = axes[-1] if isinstance(axes, list) and axes and isinstance(axes[-1], list) else []
    return Tensor(name, tuple(shape), str(row.get("kind") or ""), tuple(map(str, last)))


def _feedback(flow: Any, node: str, path: Path) -> dict[str, str]:
    """input -> output, both without the node's name."""
    found = {}
    for source, targets in (flow if isinstance(flow, dict) else {}).items():
        for target in targets if isinstance(targets, list) else []:
            ends = [str(end).split("/") for end in (target, source)]
            if any(len(end) != 2 or end[0] != node for end in ends):
                raise UserError(f"{path}: feedback {source} -> {target} is not one of {node} to itself")
            found[ends[0][1]] = ends[1][1]
    return found


def _initial(name: Any, node: str, path: Path) -> dict[str, np.ndarray]:
    """A safetensors file: the length of a JSON header, the header, float32 numbers. Raises `UserError`."""
    if not name:
        return {}
    file = _beside(path, name)
    try:
        data = file.read_bytes() if file.stat().st_size <= _LARGEST else b""
        end = 8 + int.from_bytes(data[:8], "little")
        header = json.loads(data[8:end])
        found = {}
        for key, entry in header.items():
            if key != "__metadata__" and entry["dtype"] == "F32":
                begin, stop = entry["data_offsets"]
                values = np.frombuffer(data[end + begin : end + stop], "<f4").reshape(entry["shape"])
                found[key.removeprefix(f"{node}/")] = values
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UserError(f"{file}: no initial values ({type(error).__name__})") from error
    return found


def _beside(path: Path, name: Any) -> Path:
    """A file in the folder of the YAML. Raises `UserError` for a name that leads elsewhere."""
    if not isinstance(name, str) or name != Path(name).name or name in ("", "..", "."):
        raise UserError(f"{path}: names {name!r}, which is no file beside it")
    return path.with_name(name)


def _get(row: Any, key: str, path: Path) -> Any:
    if not isinstance(row, dict) or row.get(key) is None:
        raise UserError(f"{path}: {key} is missing; expected a description by leapp")
    return row[key]
