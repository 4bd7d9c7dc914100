"""Recorded joint data: read, put in the robot's order, refused in one line where it cannot be used.

`.npz`: `time` [T] s, `joints` (names), `q` [T, J] rad or m, `target` [T, A] (positions, or torques in N m or N), and,
if it was measured, `dq` [T, J]; `targets` names the columns of `target` if they are not the robot's actuated joints.
`.csv`: the same as columns `time`, `q.<joint>`, `dq.<joint>`, `target.<joint>`. A recording of ours serves too, as does
`.mcap` of a robot: `robo-rl deploy run --record`.
"""

from __future__ import annotations

import csv
import itertools
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mujoco
import numpy as np
from numpy.typing import NDArray

from robo_rl.errors import UserError, nearest
from robo_rl.sim.robot import RobotCfg
from robo_rl.sim.robot_spec import load_spec

Array = NDArray[np.float64]

_JITTER = 0.2  # share of the period by which a time stamp may be off
_STILL, _STILL_M, _STILL_TARGET = 0.02, 0.002, 1e-6  # rad, m, and of a target: a joint that moves less tells nothing


@dataclass(frozen=True, eq=False)
class JointLog:
    """Joint data at a fixed rate. `target[t]` is in force from `time[t]` to `time[t + 1]`."""

    dt_s: float  # s
    joints: tuple[str, ...]  # J, all joints of the robot but a free one
    q: Array  # [T, J] rad or m
    dq: Array  # [T, J] rad/s or m/s
    target: Array  # [T, A] in the order of the robot's actuators
    first: NDArray[np.bool_]  # [T] a new stretch begins: nothing leads from the row before to this one


def read_log(path: Path, robot: RobotCfg, joints: Sequence[str]) -> JointLog:
    """The log in the order of `joints` and of the robot's actuators.

    Raises UserError for a file that is missing or unreadable, lacks a joint, has a gap, a value that is not finite, or
    a joint that hardly moves.
    """
    if not path.is_file():
        raise UserError(
            f"{path}: no such file; give a .npz or .csv with time, q and target, or a recording (.npz, .mcap)"
        )
    data = _read(path, robot)
    time = np.asarray(data["time"], np.float64)
    q = _columns(path, "q", data["q"], data["joints"], joints, len(time))
    target = _columns(path, "target", data["target"], data["targets"], robot.joints, len(time))
    first = np.asarray(data.get("first", np.arange(len(time)) == 0), bool)
    dt_s = _period(path, time, first)
    _finite(path, time, {"q": (q, joints), "target": (target, robot.joints)})
    dq = _columns(path, "dq", data["dq"], data["joints"], joints, len(time)) if "dq" in data else _speed(q, dt_s, first)
    _finite(path, time, {"dq": (dq, joints)})
    _excited(path, q, joints, target, robot)
    return JointLog(dt_s, tuple(joints), q, dq, target, first)


def _read(path: Path, robot: RobotCfg) -> dict[str, Any]:
    if path.suffix == ".mcap":
        from robo_rl.sim.sysid.flight_log import from_flight

        return from_flight(path, robot)
    return _read_csv(path) if path.suffix == ".csv" else _read_npz(path, robot)


def _read_npz(path: Path, robot: RobotCfg) -> dict[str, Any]:
    try:
        with np.load(path, allow_pickle=False) as archive:
            data: dict[str, Any] = {name: archive[name] for name in archive.files}
    except (OSError, ValueError, EOFError, TypeError, zipfile.BadZipFile) as fault:
        raise UserError(f"{path}: not a readable .npz ({fault}); write it again") from fault
    if "mjcf" in data:
        from robo_rl.sim.sysid.recording_log import from_recording

        return from_recording(path, robot)
    missing = [name for name in ("time", "joints", "q", "target") if name not in data]
    if missing:
        raise UserError(f"{path}: lacks {', '.join(missing)}; a log has time, joints, q, target and perhaps dq")
    data["joints"] = [str(name) for name in data["joints"]]
    data["targets"] = [str(name) for name in data["targets"]] if "targets" in data else list(robot.joints)
    return data


def _read_csv(path: Path) -> dict[str, Any]:
    with path.open(newline="", encoding="utf-8", errors="replace") as file:
        rows = [row for row in csv.reader(file) if row]
    names = [name.strip() for name in rows[0]] if rows else []
    if "time" not in names:
        raise UserError(f"{path}: no column time; a log has time, q.<joint>, target.<joint> and perhaps dq.<joint>")
    table = np.full((len(rows) - 1, len(names)), np.nan)
    for i, row in enumerate(rows[1:]):
        try:
            table[i] = [float(cell) if cell.strip() else np.nan for cell in row]
        except ValueError as fault:
            raise UserError(f"{path}:{i + 2}: {fault}; a row is {len(names)} numbers") from fault
    data: dict[str, Any] = {"time": table[:, names.index("time")]}
    for kind in ("q", "dq", "target"):
        found = [(i, name.partition(".")[2]) for i, name in enumerate(names) if name.startswith(f"{kind}.")]
        if found:
            data[kind] = table[:, [i for i, _ in found]]
            data["targets" if kind == "target" else "joints"] = [name for _, name in found]
        elif kind != "dq":
            raise UserError(f"{path}: no column {kind}.<joint>; a log has time, q.<joint>, target.<joint>")
    return data


def _columns(path: Path, what: str, value: Any, names: Sequence[str], wanted: Sequence[str], rows: int) -> Array:
    """Columns of `value` in the order of `wanted`, found by name."""
    value = np.asarray(value, np.float64)
    if value.shape != (rows, len(names)):
        raise UserError(
            f"{path}: {what} has shape {list(value.shape)}, expected [{rows}, {len(names)}]; one row a time"
        )
    for name in wanted:
        if name not in names:
            near = ", ".join(nearest(name, names)) or "none"
            raise UserError(f'{path}: {what} lacks joint "{name}" of the robot. Nearest in the log: {near}')
    return value[:, [list(names).index(name) for name in wanted]]


def _period(path: Path, time: Array, first: NDArray[np.bool_]) -> float:
    if len(time) < 3:
        raise UserError(f"{path}: {len(time)} rows are no log; record some seconds")
    step = np.diff(time)[~first[1:]]
    dt = float(np.median(step))
    if not dt > 0.0:
        raise UserError(f"{path}: time does not increase (median step {dt:g} s); it must be in seconds, in order")
    off = np.abs(np.diff(time) - dt)
    off[first[1:]] = 0.0
    if not off.max() <= _JITTER * dt:
        row = int(np.nanargmax(np.where(np.isfinite(off), off, np.inf)))
        raise UserError(
            f"{path}: a gap after row {row} (time {time[row]:g} s, then {time[row + 1]:g} s, period {dt:g} s); "
            "cut the log there, or resample it"
        )
    return dt


def _finite(path: Path, time: Array, columns: Mapping[str, tuple[Array, Sequence[str]]]) -> None:
    for what, (value, names) in columns.items():
        bad = np.argwhere(~np.isfinite(value))
        if len(bad):
            row, column = bad[0]
            raise UserError(
                f'{path}: {what} of joint "{names[column]}" is not finite at row {row} (time {time[row]:g} s); '
                "cut the log there"
            )


def _excited(path: Path, q: Array, joints: Sequence[str], target: Array, robot: RobotCfg) -> None:
    spec = load_spec(robot.mjcf_path)
    for i, name in enumerate(robot.joints):
        swing, told = np.ptp(q[:, list(joints).index(name)]), np.ptp(target[:, i])
        least = _STILL_M if spec.joint(name).type == mujoco.mjtJoint.mjJNT_SLIDE else _STILL
        if swing < least or told < _STILL_TARGET:
            raise UserError(
                f'{path}: joint "{name}" moves by {swing:.2g}, its target by {told:.2g}: too little to fit anything; '
                "drive every joint through a good part of its range, slowly and fast"
            )


def _speed(q: Array, dt_s: float, first: NDArray[np.bool_]) -> Array:
    """Central differences within each stretch."""
    out = np.zeros_like(q)
    edges = [*np.flatnonzero(first), len(q)]
    for start, end in itertools.pairwise(edges):
        if end - start >= 2:
            out[start:end] = np.gradient(q[start:end], dt_s, axis=0)
    return out
