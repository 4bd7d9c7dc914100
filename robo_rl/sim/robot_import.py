"""A foreign MJCF or URDF becomes a folder with robot.xml, robot.yaml and the meshes, or nothing at all."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from robo_rl.errors import UserError
from robo_rl.sim.robot import SCHEMA, RobotCfg, load_robot
from robo_rl.sim.robot_assets import copy_assets
from robo_rl.sim.robot_convert import Draft, Drive, convert
from robo_rl.sim.robot_ground import probe_ground
from robo_rl.sim.robot_overlay import Overlay, apply_overlay, merged
from robo_rl.sim.robot_spec import compile_spec, load_spec


@dataclass(frozen=True)
class Imported:
    """A robot file that has been written."""

    robot: RobotCfg
    assumed: tuple[str, ...]  # what the source file does not say, one line each


def import_robot(
    source: Path,
    out: Path,
    name: str | None = None,
    fixed_base: bool = False,
    *,
    overlay: Overlay | None = None,
    licence: str = "unknown",
    source_name: str = "",
) -> Imported:
    """Write `out`/`name`/ from an MJCF or URDF; `name` defaults to the file's. `overlay` is what we know beyond it.

    The folder appears complete or not at all. Raises `UserError` where the source does not parse or compile, a mesh is
    missing, the folder exists already, or it cannot be written.
    """
    name = name or re.sub(r"\W+", "_", source.stem)
    if not re.fullmatch(r"\w+", name):
        raise UserError(f'robot name "{name}": use letters, digits and _ only; give one with --name')
    target = out / name
    if target.exists():
        raise UserError(f"{target} exists already; choose another --name or --out, or remove it")
    try:
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=out, prefix=f".{name}.") as scratch:
            folder = Path(scratch) / name
            folder.mkdir()
            assumed = _write(source, folder, name, fixed_base, overlay or Overlay(), licence, source_name)
            load_robot(folder)  # refuse what could not be read back
            shutil.move(folder, target)
    except OSError as fault:
        raise UserError(
            f"cannot write {target}: {fault.strerror or fault}; free the disk or choose another --out"
        ) from fault
    return Imported(load_robot(target), assumed)


def _write(
    source: Path, folder: Path, name: str, fixed_base: bool, overlay: Overlay, licence: str, source_name: str
) -> tuple[str, ...]:
    """robot.xml, robot.yaml and meshes in `folder`; returns what was assumed."""
    import yaml

    is_urdf = source.suffix.lower() == ".urdf"
    spec = load_spec(source)
    copy_assets(spec, source, folder)
    draft = convert(spec, is_urdf, fixed_base)
    apply_overlay(draft, overlay)
    table = _table(draft, name, source, _velocities(source) if is_urdf else {})
    table = merged({**table, "licence": licence, "source": source_name or source.name}, overlay)
    spec.modelname = name
    compile_spec(spec)  # what is written below is the compiled state
    (folder / "robot.xml").write_text(spec.to_xml(), encoding="utf-8")
    (folder / "robot.yaml").write_text(yaml.safe_dump(table, sort_keys=False, allow_unicode=True), encoding="utf-8")
    return tuple(draft.assumed)


def _table(draft: Draft, name: str, source: Path, velocities: Mapping[str, float]) -> dict[str, Any]:
    """robot.yaml as plain values; adds the sole sites to the draft's spec."""
    joints = [drive.joint for drive in draft.drives if drive.joint]
    height, feet = _stand(draft)
    return {
        "schema": SCHEMA,
        "name": name,
        "mjcf": "robot.xml",
        "description": f"imported from {source.name}",
        "source": source.name,
        "licence": "unknown",
        "base": draft.base,
        "base_height": height,
        "actuators": [drive.actuator for drive in draft.drives],
        "joints": joints,
        "default_pose": {joint: _rounded(value) for joint, value in draft.default_pose.items()},
        "stiffness": _per_drive(draft, lambda drive: drive.stiffness),
        "damping": _per_drive(draft, lambda drive: drive.damping),
        "effort": _per_drive(draft, lambda drive: drive.effort),
        "velocity": {re.escape(joint): velocities[joint] for joint in joints if joint in velocities},
        "loop": {"closed_by": "motor controller", "rate_hz": 1000},
        "channels": _channels(draft, joints),
        "feet": feet,
    }


def _stand(draft: Draft) -> tuple[float, list[str]]:
    """Base height in m and names of the sole sites, added to the spec; nothing for a fixed base or a flying robot."""
    if draft.base is None:
        return 0.0, []
    height, soles = probe_ground(draft.spec, draft.base, draft.default_pose)
    if not any(drive.joint for drive in draft.drives):
        return max(0.0, _rounded(height)), []
    names = []
    for sole in soles:
        site = draft.spec.body(sole.body).add_site(name=f"{sole.body}_sole", pos=list(sole.pos))
        names.append(site.name)
    return max(0.0, _rounded(height)), names


def _per_drive(draft: Draft, value: Callable[[Drive], float | None]) -> dict[str, float]:
    found = {re.escape(drive.joint or drive.actuator): value(drive) for drive in draft.drives}
    return {pattern: _rounded(number) for pattern, number in found.items() if number is not None}


def _channels(draft: Draft, joints: list[str]) -> dict[str, dict[str, str]]:
    channels: dict[str, dict[str, str]] = {}
    if joints:
        channels["joint_pos"] = {"source": "joint_pos", "unit": "rad"}
        channels["joint_vel"] = {"source": "joint_vel", "unit": "rad/s"}
    frames = {"imu_gyro": ("rad/s", "body"), "imu_quat": ("1", "world")}
    for channel, sensor in draft.imu.items():
        unit, frame = frames[channel]
        channels[channel] = {"source": "sensor", "sensor": sensor, "unit": unit, "frame": frame}
    return channels


def _velocities(source: Path) -> dict[str, float]:
    """No-load speed by joint, from the `velocity` limits of a URDF, which the engine does not keep."""
    from xml.etree import ElementTree

    limits = {joint.get("name", ""): joint.find("limit") for joint in ElementTree.parse(source).iter("joint")}
    found = {name: limit.get("velocity", "0") for name, limit in limits.items() if limit is not None}
    try:
        return {name: float(text) for name, text in found.items() if float(text) > 0.0}
    except ValueError as fault:
        raise UserError(f"{source}: velocity limit of a joint: {fault}") from fault


def _rounded(value: float) -> float:
    """Six significant digits: what a person wants to read and edit."""
    return float(f"{value:.6g}")
