"""A recording of `robo-rl deploy run --record` as a joint log: the ticks in which all joints held trained gains."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from robo_rl_deploy.bundle import Manifest
from robo_rl_deploy.record import Recording, read_recording
from robo_rl_deploy.record.replay import attached_bundle

from robo_rl.errors import UserError
from robo_rl.sim.robot import RobotCfg

_SAME_GAIN = 0.01  # share by which a gain may be off
_STILL = 0.05  # rad/s, root mean square, that a base which is held may turn
_JITTER = 0.2  # share of the period by which a tick may be late; beyond it a new stretch begins


def from_flight(path: Path, robot: RobotCfg) -> dict[str, Any]:
    """Members of a joint log.

    Raises UserError for another robot, for one whose base turned, and where no tick has the gains of the training (or
    none at all and only torques).
    """
    recording = read_recording(path)
    manifest = attached_bundle(recording, path).manifest
    if manifest.robot.name != robot.name:
        raise UserError(f'{path}: a recording of robot "{manifest.robot.name}"; fit that one: --robot')
    by_actuator = {joint.actuator: joint for joint in manifest.robot.joints if joint.actuator}
    driven = [by_actuator[name] for name in manifest.target_names if name in by_actuator]
    columns = [i for i, name in enumerate(manifest.target_names) if name in by_actuator]
    sent = {name: recording.arrays[f"sent.{name}"][:, columns] for name in ("q", "kp", "tau_ff")}
    gains = np.array([joint.stiffness for joint in driven])
    good = np.isfinite(sent["q"]).all(1) & (np.abs(sent["kp"] - gains) <= _SAME_GAIN * gains).all(1)
    rows = np.flatnonzero(good)
    if not len(rows):
        raise UserError(f"{path}: no tick in which every joint held the gains of the training; record the policy's run")
    if robot.base is not None:
        _check_held(path, recording, manifest, rows)
    time = 1e-9 * recording.arrays["tick.stamp_ns"][rows]
    names, q, dq = _joints(recording, manifest, [joint.name for joint in driven], columns, rows)
    return {
        "time": time - time[0],
        "joints": names,
        "q": q,
        "dq": dq,
        "target": (sent["q"] if gains.any() else sent["tau_ff"])[rows],
        "targets": [joint.name for joint in driven],
        "first": _first(recording, rows, time),
    }


def _joints(
    recording: Recording, manifest: Manifest, driven: list[str], columns: list[int], rows: np.ndarray
) -> tuple[list[str], np.ndarray, np.ndarray]:
    """Names, positions and speeds: the driven joints, then those that the policy only reads."""
    parts = {"joint_pos": dict[str, np.ndarray](), "joint_vel": dict[str, np.ndarray]()}
    for channel in manifest.channels:
        if channel.source in parts:
            values = recording.arrays[f"channel.{channel.name}"][rows].astype(float)
            parts[channel.source] |= dict(zip(channel.element_names, values.T, strict=True))
    passive = [n for n in parts["joint_pos"] if n in parts["joint_vel"] and n not in driven]
    found = []
    for name, source in (("q", "joint_pos"), ("dq", "joint_vel")):
        measured = recording.arrays[f"measured.{name}"][rows][:, columns]
        found.append(np.column_stack([measured, *(parts[source][n] for n in passive)]))
    return [*driven, *passive], found[0], found[1]


def _check_held(path: Path, recording: Recording, manifest: Manifest, rows: np.ndarray) -> None:
    """A base that swings or walks accelerates its joints, which this fit knows nothing of."""
    for channel in manifest.channels:
        if channel.source == "sensor" and channel.unit == "rad/s" and channel.frame == "body" and channel.size == 3:
            turn = float(np.sqrt((recording.arrays[f"channel.{channel.name}"][rows] ** 2).sum(1).mean()))
            if turn > _STILL:
                raise UserError(
                    f"{path}: the base turned at {turn:.2g} rad/s, so it was not held; bolt it to a stand and record "
                    "again, or use robo-rl deploy gap with --hang, which reckons with a rope"
                )


def _first(recording: Recording, rows: np.ndarray, time: np.ndarray) -> np.ndarray:
    """[T] nothing leads from the row before: rows were lost or left out, or the tick was late."""
    step = np.diff(time)
    period = float(np.median(step)) if len(step) else 0.0
    breaks = (np.diff(recording.number[rows]) != 1) | (np.abs(step - period) > _JITTER * period)
    return np.concatenate([[True], breaks])
