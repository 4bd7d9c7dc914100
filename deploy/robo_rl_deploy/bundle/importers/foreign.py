"""What the formats of others have in common: a graph from one observation to one action, and how both are made up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import onnx
from google.protobuf.message import DecodeError

from robo_rl_deploy.bundle.onnx_rules import check_graph
from robo_rl_deploy.errors import UserError

Numbers = tuple[float, ...]

TERMS = {  # what others call an observation term -> what it is
    "base_ang_vel": "gyro",
    "imu_ang_vel": "gyro",
    "projected_gravity": "gravity",
    "velocity_commands": "command",
    "command": "command",
    "twist": "command",
    "joint_pos": "joint_pos",
    "joint_pos_rel": "joint_pos",
    "dof_pos": "joint_pos",
    "joint_vel": "joint_vel",
    "joint_vel_rel": "joint_vel",
    "dof_vel": "joint_vel",
    "actions": "last_action",
    "last_action": "last_action",
}
"""gyro: rad/s in the body's frame; gravity: unit vector of gravity there; command: what the operator asks for;
joint_pos: measured minus default pose, rad; joint_vel: rad/s; last_action: raw action of the step before."""


@dataclass(frozen=True)
class Term:
    """One observation term, in the order of the observation. History: oldest first."""

    name: str  # as the foreign file calls it
    kind: str  # a value of TERMS
    scale: Numbers = (1.0,)  # one factor, or one an element
    clip: tuple[float, float] | None = None  # before the scale
    history: int = 1  # control steps stacked; at a reset all are the first one


@dataclass(frozen=True)
class Foreign:
    """A policy as its files describe it. Joints in the policy's own order."""

    format: str
    graph: onnx.ModelProto  # one observation [1, d] in, one action [1, A] out
    joints: tuple[str, ...]  # [A], foreign spelling
    stiffness: Numbers  # N m/rad, [A]
    damping: Numbers  # N m s/rad, [A]
    default: Numbers  # rad, [A]
    scale: Numbers  # rad, [A]; target = offset + scale * action
    offset: Numbers  # rad, [A]
    terms: tuple[Term, ...]
    control_hz: float | None  # Hz; None: the file does not say
    commands: dict[str, tuple[float, float]] = field(default_factory=dict)  # element -> range, as far as it is known
    clip: tuple[float, float] | None = None  # of the raw action, before the scale
    notes: tuple[str, ...] = ()  # what a person should know


def read_graph(path: Path) -> onnx.ModelProto:
    """An ONNX file by the rules of a bundle. Raises `UserError`."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError(f"cannot read {path}: {error.strerror}") from error
    return check_graph(_static(data, str(path)), str(path))


def kind_of(name: str, where: str) -> str:
    """What the term `name` is: a value of TERMS. Raises `UserError` that names those that are known."""
    if name not in TERMS:
        raise UserError(
            f'{where}: observation "{name}" is not one that a robot measures; known: {", ".join(TERMS)}. '
            "Train without it, or export the run with the graph that computes it"
        )
    return TERMS[name]


def numbers(values: Sequence[Any], count: int | None, where: str) -> Numbers:
    """Finite floats, `count` of them where it is given; one number stands for all. Raises `UserError`."""
    try:
        row = tuple(float(value) for value in values)  # what is no number raises
    except (TypeError, ValueError) as error:
        raise UserError(f"{where}: {error}") from error
    if any(not abs(value) < 1e9 for value in row):
        raise UserError(f"{where}: holds a number that is not finite")
    if count is not None and len(row) == 1:
        return row * count
    if count is not None and len(row) != count:
        raise UserError(f"{where}: {len(row)} numbers, {count} joints")
    return row


def positive(value: object, where: str) -> float:
    """One number from a millionth on. Raises `UserError`."""
    (number,) = numbers([value], 1, where)
    if number < 1e-6:
        raise UserError(f"{where}: {number} is not positive")
    return number


def rounding(name: str, texts: Sequence[str], decimals: int = 3) -> tuple[str, ...]:
    """A note where all numbers were written with so few decimals, with the error that this may be."""
    plain = [text.strip() for text in texts]
    if not plain or not all(re.fullmatch(rf"-?\d+\.\d{{{decimals}}}", text) for text in plain):
        return ()
    smallest = min((abs(float(text)) for text in plain if float(text)), default=None)
    if smallest is None:
        return ()
    share = 50.0 * 10.0**-decimals / smallest
    return (f"{name} is rounded to {decimals} decimals: up to {share:.2g} % off; export it in full precision",)


def _static(data: bytes, what: str) -> bytes:
    """With a batch of one where the exporter left the batch open."""
    try:
        model = onnx.load_model_from_string(data)
        for value in (*model.graph.input, *model.graph.output):
            dims = value.type.tensor_type.shape.dim
            if len(dims) == 2 and not dims[0].HasField("dim_value"):
                dims[0].dim_value = 1
        return bytes(model.SerializeToString())
    except (DecodeError, UnicodeDecodeError) as error:
        raise UserError(f"{what} is not an ONNX model") from error
