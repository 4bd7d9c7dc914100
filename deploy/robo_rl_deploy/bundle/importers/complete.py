"""A foreign policy and a robot's file make a bundle. What neither tells is asked for in one line."""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from robo_rl_deploy.bundle.golden import replay
from robo_rl_deploy.bundle.graph import Graph
from robo_rl_deploy.bundle.importers.foreign import Foreign
from robo_rl_deploy.bundle.importers.wrap import state_of, term_size, wrap
from robo_rl_deploy.bundle.schema import (
    Action,
    Channel,
    Command,
    Joint,
    Manifest,
    ObsTerm,
    Output,
    Pose,
    Rates,
    Robot,
    StateTensor,
    Task,
)
from robo_rl_deploy.errors import UserError, nearest
from robo_rl_deploy.robots.config import RobotCfg

FIELDS = {"gyro": "angular_velocity", "gravity": "orientation", "joint_pos": "position", "joint_vel": "velocity"}
SHAPES = {"gyro": (("x", "y", "z"), "rad/s", "body"), "gravity": (("w", "x", "y", "z"), "1", "world")}
UNKNOWN_DIGEST = "0" * 64  # of the model that others trained with
Ranges = Mapping[str, tuple[float, float]]  # element of a command -> (lowest, highest)
_GOLDEN_STEPS, _GOLDEN_RESETS = 256, (0, 100)


@dataclass(frozen=True)
class Parts:
    """The arguments of `write_bundle` after the path."""

    manifest: Manifest
    policy_onnx: bytes
    golden: dict[str, np.ndarray]
    provenance: dict[str, Any]


def parts_of(foreign: Foreign, robot: RobotCfg, name: str, files: Mapping[str, bytes]) -> Parts:
    """What `write_bundle` takes; golden vectors are made by running the graph. Raises `UserError`."""
    if foreign.control_hz is None:
        raise UserError(f"{foreign.format} does not tell the control rate; give it: --rate HZ")
    manifest, inputs = describe(foreign, robot, name)
    graph = wrap(foreign, manifest, inputs)
    digests = {path: hashlib.sha256(data).hexdigest() for path, data in files.items()}
    provenance = {
        "imported": foreign.format,
        "files": digests,
        "notes": list(foreign.notes),
        "limits": f"those of {robot.robot}'s file",
    }
    return Parts(manifest, graph, golden_of(manifest, graph), provenance)


def describe(foreign: Foreign, robot: RobotCfg, name: str) -> tuple[Manifest, dict[str, str]]:
    """The manifest, and which input of the graph each kind of term reads. Raises `UserError`."""
    names = tuple(own_name(joint, robot) for joint in foreign.joints)
    rows = zip(names, foreign.default, foreign.stiffness, foreign.damping)
    joints = tuple(joint_of(name, robot, *numbers) for name, *numbers in rows)
    channels, commands, inputs = _channels(foreign, robot, names)
    pose = {joint.name: joint.default for joint in joints}
    control_hz = foreign.control_hz or 1.0
    unbounded = (None,) * len(names)
    manifest = Manifest(
        name=name,
        task=Task(f"imported from {foreign.format}"),
        robot=Robot(robot.robot, UNKNOWN_DIGEST, joints),
        rates=Rates(control_hz, control_hz * max(round(robot.loop.rate_hz / control_hz), 1)),
        channels=channels,
        commands=commands,
        outputs=(Output("joint_position", names, unbounded, unbounded),),
        action=Action(len(names)),
        obs=tuple(ObsTerm(t.name, (_shown(inputs[t.kind]),), t.clip, t.scale, t.history) for t in foreign.terms),
        start=Pose(pose),
        stop=Pose(pose),
    )
    size = {f"channel.{c.name}": c.size for c in channels} | {f"command.{c.name}": c.size for c in commands}
    states = tuple(
        StateTensor(state_of(t), (t.history, term_size(t, size[inputs[t.kind]])))
        for t in foreign.terms
        if t.history > 1
    )
    return replace(manifest, state=states), inputs


def own_name(joint: str, robot: RobotCfg) -> str:
    """The robot's name of a joint: the same, or without the ending that others give it."""
    for name in (joint, joint.removesuffix("_joint")):
        if any(re.fullmatch(pattern, name) for pattern in robot.joints):
            return name
    hint = "".join(f'; nearest: "{hit}"' for hit in nearest(joint, robot.joints, n=1))
    raise UserError(f'{robot.robot} has no joint "{joint}"{hint}; --robot names another robot or a file of yours')


def joint_of(name: str, robot: RobotCfg, default: float, stiffness: float, damping: float) -> Joint:
    """A driven joint with the limits of the robot's file."""
    cfg = next(cfg for pattern, cfg in robot.joints.items() if re.fullmatch(pattern, name))
    limits = (cfg.lower, cfg.upper, cfg.velocity, cfg.effort)
    return Joint(name, name, default, *limits, stiffness=stiffness, damping=damping)


def sensor_channel(kind: str, robot: RobotCfg) -> Channel:
    """A channel of the inertial unit. Raises `UserError` where the robot has none, or several."""
    elements, unit, frame = SHAPES[kind]
    name = channel_name(kind, robot)
    return Channel(name, "sensor", len(elements), elements, unit, frame, sensor=name)


def _channels(
    foreign: Foreign, robot: RobotCfg, names: tuple[str, ...]
) -> tuple[tuple[Channel, ...], tuple[Command, ...], dict[str, str]]:
    channels: list[Channel] = []
    commands: list[Command] = []
    inputs: dict[str, str] = {}
    for kind in dict.fromkeys(term.kind for term in foreign.terms):
        if kind == "last_action":
            channels.append(Channel("last_action", "last_action", len(names), names, "1"))
        elif kind == "command":
            commands.append(command_of(foreign.format, foreign.commands, robot))
            inputs[kind] = f"command.{commands[-1].name}"
            continue
        elif kind in ("joint_pos", "joint_vel"):
            unit = "rad" if kind == "joint_pos" else "rad/s"
            channels.append(Channel(channel_name(kind, robot), kind, len(names), names, unit))
        else:
            channels.append(sensor_channel(kind, robot))
        inputs[kind] = f"channel.{channels[-1].name}"
    return tuple(channels), tuple(commands), inputs


def channel_name(kind: str, robot: RobotCfg) -> str:
    """The robot's channel of that kind. Raises `UserError` unless there is exactly one."""
    found = [name for name, channel in robot.channels.items() if channel.field == FIELDS[kind]]
    if len(found) != 1:
        raise UserError(
            f"{robot.robot}: {len(found)} channels of field {FIELDS[kind]}, which the policy's {kind} needs; "
            "one is expected in the robot's file"
        )
    return found[0]


def command_of(what: str, known: Ranges, robot: RobotCfg) -> Command:
    """The one command of the robot's file, with the ranges that are known. Raises `UserError`."""
    if len(robot.commands) != 1:
        raise UserError(f"{robot.robot}: its file has {len(robot.commands)} commands, the policy takes one")
    ((name, source),) = robot.commands.items()
    elements = source.fields or tuple(known)
    if len(known) != len(elements):
        raise UserError(
            f"{what} tells the ranges of {len(known)} of {len(elements)} elements of the command "
            f"({', '.join(elements)}); give them in this order: --command-range=LOW:HIGH for each"
        )
    ranges = tuple(known.values())
    default = tuple(min(max(0.0, low), high) for low, high in ranges)
    return Command(name, len(elements), elements, ranges, default)


def _shown(name: str) -> str:
    return name.removeprefix("channel.")


def golden_of(manifest: Manifest, graph: bytes) -> dict[str, np.ndarray]:
    """Plausible measurements, drawn, with what the graph makes of them."""
    rng, steps = np.random.default_rng(0), _GOLDEN_STEPS
    pose = np.array([joint.default for joint in manifest.robot.joints])
    record: dict[str, np.ndarray] = {}
    for channel in manifest.channels:
        row = rng.normal(0.0, 0.5, (steps, channel.size))
        if channel.source == "joint_pos":
            row = pose + 0.4 * row
        elif channel.size == 4 and channel.source == "sensor":
            row = np.array([1.0, 0.0, 0.0, 0.0]) + 0.2 * row
            row /= np.linalg.norm(row, axis=1, keepdims=True)
        record[f"channel.{channel.name}"] = row
    for command in manifest.commands:
        low, high = np.array(command.ranges).T
        record[f"command.{command.name}"] = rng.uniform(low, high, (steps, command.size))
    record["is_first"] = np.isin(np.arange(steps), _GOLDEN_RESETS)
    record = {key: value.astype(np.float32) for key, value in record.items()}
    return record | replay(manifest, Graph(graph, "policy.onnx"), record)


def parse_range(text: str) -> tuple[float, float]:
    """LOW:HIGH. Raises `UserError`."""
    low, _, high = text.partition(":")
    try:
        bounds = float(low), float(high)
    except ValueError:
        raise UserError(f'--command-range "{text}": expected LOW:HIGH, as in -1.0:1.0') from None
    if not (all(map(math.isfinite, bounds)) and bounds[0] <= bounds[1]):
        raise UserError(f'--command-range "{text}": LOW must not be above HIGH, both finite')
    return bounds
