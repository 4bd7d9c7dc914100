"""What we know of a well-known robot beyond its own files: `assets/robo_rl_assets/menagerie/<name>.yaml`.

    model: go2.xml              # MJCF in the robot's folder
    licence: BSD-3-Clause       # SPDX expression of the robot's files
    rename_geoms: {FL: FL_foot}
    sites: {FL_foot: {body: FL_calf, pos: [0, 0, -0.2]}}        # added, or moved; `size` makes it a sphere or a box
    sensors: {FL_touch: {type: touch, site: FL_foot_volume}}    # added, where there is none of that name
    joints: {damping: 0.2, frictionloss: 0.0}                   # of every hinge and slide
    self_collision: false       # its links touch the world, not each other
    gravcomp: true              # its controller carries its own weight
    pedestal: 0.4               # m, height of what its fixed base stands on
    robot: {...}                # keys of robot.yaml: names and patterns come before what is derived, lists replace it

The body "base" in `sites` is the floating base, whatever the files call it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from robo_rl.errors import UserError
from robo_rl.sim import robot_schema as read
from robo_rl.sim.robot_convert import Draft, scalar_joints
from robo_rl.sim.robot_spec import one_line

if TYPE_CHECKING:
    import mujoco

_SENSORS = ("touch", "framelinvel", "framepos", "framequat", "gyro", "accelerometer")


@dataclass(frozen=True)
class Overlay:
    """One overlay file; empty for a robot without."""

    model: str = ""
    licence: str = ""
    rename_geoms: Mapping[str, str] = field(default_factory=dict)
    sites: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    sensors: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    joints: Mapping[str, float] = field(default_factory=dict)
    self_collision: bool = True
    gravcomp: bool = False
    pedestal: float = 0.0  # m
    robot: Mapping[str, Any] = field(default_factory=dict)


def overlay_files() -> dict[str, Path]:
    """Name -> overlay file of the robots that have one."""
    import robo_rl_assets

    files = [file for root in robo_rl_assets.__path__ for file in Path(root).glob("menagerie/*.yaml")]
    return {file.stem: file for file in sorted(files)}


def load_overlay(name: str) -> Overlay:
    """The overlay of a robot, empty where there is none. Raises UserError for a key that does not exist."""
    import yaml

    path = overlay_files().get(name)
    if path is None:
        return Overlay()
    try:
        table = read.Table.of(yaml.safe_load(path.read_text(encoding="utf-8")), str(path))
    except yaml.YAMLError as fault:
        raise UserError(f"{path}: not valid YAML: {one_line(fault)}") from fault
    empty: dict[str, Any] = {}
    overlay = Overlay(
        model=table.take("model", read.text, ""),
        licence=table.take("licence", read.text, ""),
        rename_geoms=table.take("rename_geoms", _table, empty),
        sites=table.take("sites", _table, empty),
        sensors=table.take("sensors", _table, empty),
        joints=table.take("joints", read.numbers_by_name, empty),
        self_collision=bool(table.take("self_collision", _value, True)),
        gravcomp=bool(table.take("gravcomp", _value, False)),
        pedestal=table.take("pedestal", read.not_negative, 0.0),
        robot=table.take("robot", _table, empty),
    )
    table.finish()
    return overlay


def apply_overlay(draft: Draft, overlay: Overlay) -> None:
    """Rework the draft's spec; the default pose is there before the robot is put on the ground."""
    spec = draft.spec
    for old, new in overlay.rename_geoms.items():
        if spec.geom(old) is not None:
            spec.geom(old).name = new
    for name, site in overlay.sites.items():
        _put_site(draft, name, site)
    for name, sensor in overlay.sensors.items():
        if not any(known.name == name for known in spec.sensors):
            _add_sensor(spec, name, sensor)
    for joint in scalar_joints(spec):
        for quantity, value in overlay.joints.items():
            old = getattr(joint, quantity)
            setattr(joint, quantity, value if isinstance(old, float) else [value, *old[1:]])
    _set_physics(spec, overlay)
    known = {joint.name for joint in scalar_joints(spec)}
    pose = overlay.robot.get("default_pose", {})
    draft.default_pose.update({joint: float(value) for joint, value in pose.items() if joint in known})


def _set_physics(spec: mujoco.MjSpec, overlay: Overlay) -> None:
    for geom in spec.geoms if not overlay.self_collision else ():
        if geom.contype or geom.conaffinity:
            geom.contype, geom.conaffinity = 0, 1
    for body in spec.bodies if overlay.gravcomp else ():
        body.gravcomp = 1.0
    for body in spec.worldbody.bodies:
        body.pos = [*body.pos[:2], body.pos[2] + overlay.pedestal]


def merged(table: Mapping[str, Any], overlay: Overlay) -> dict[str, Any]:
    """robot.yaml as derived, with what the overlay knows better."""
    result = dict(table)
    for key, value in overlay.robot.items():
        if key != "default_pose":
            result[key] = {**value, **table.get(key, {}), **value} if isinstance(value, Mapping) else value
    return {**result, "licence": overlay.licence or table["licence"]}


def _put_site(draft: Draft, name: str, wanted: Mapping[str, Any]) -> None:
    import mujoco

    spec = draft.spec
    body = spec.body(draft.base if wanted["body"] == "base" and draft.base else wanted["body"])
    if body is None:
        raise UserError(f'overlay of "{spec.modelname}": site "{name}" is on body "{wanted["body"]}", which is missing')
    site = spec.site(name) or body.add_site(name=name)
    site.pos = list(wanted["pos"])
    size = wanted.get("size")
    if size is not None:
        sizes = size if isinstance(size, list) else [size]
        site.type = mujoco.mjtGeom.mjGEOM_BOX if len(sizes) == 3 else mujoco.mjtGeom.mjGEOM_SPHERE
        site.size = [*sizes, *[0.0] * (3 - len(sizes))]
    site.group = 4


def _add_sensor(spec: mujoco.MjSpec, name: str, wanted: Mapping[str, Any]) -> None:
    import mujoco

    if wanted["type"] not in _SENSORS:
        raise UserError(f'overlay of "{spec.modelname}": sensor type "{wanted["type"]}" is not one of {_SENSORS}')
    reference = {"reftype": mujoco.mjtObj.mjOBJ_XBODY, "refname": wanted["ref"]} if "ref" in wanted else {}
    kind = getattr(mujoco.mjtSensor, f"mjSENS_{wanted['type'].upper()}")
    spec.add_sensor(name=name, type=kind, objtype=mujoco.mjtObj.mjOBJ_SITE, objname=wanted["site"], **reference)


def _table(value: object, where: str) -> Mapping[str, Any]:
    return read.Table.of(value, where).raw


def _value(value: object, where: str) -> bool:
    if not isinstance(value, bool):
        raise UserError(f"{where}: expected true or false, found {value!r}")
    return value
