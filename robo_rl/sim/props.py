"""What stands in a scene besides the robot: small MJCF files attached to it under the prop's name.

A prop's MJCF has one body in the world (the root), made of primitive geoms. In the scene the root bears the prop's
name; everything else inside bears it as a prefix: prop `cabinet` has body `cabinet`, joint `cabinet_slide`, site
`cabinet_handle`. The root's frame is put where `pos` and `yaw_rad` say.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from robo_rl.errors import UserError, unknown
from robo_rl.sim.robot import ChannelCfg, RobotCfg
from robo_rl.sim.robot_spec import compile_spec, load_spec

if TYPE_CHECKING:
    import mujoco

_CLAMP_N = 500.0  # N; a tenth of it in N m about the vertical


@dataclass(frozen=True)
class PropCfg:
    """One prop."""

    model: str  # name of a prop that comes with robo_rl, or the path of an MJCF
    pos: tuple[float, float, float] = (0.0, 0.0, 0.0)  # m, of its frame in the world; offsets of `reset_prop` add to it
    yaw_rad: float = 0.0  # rad, turn about the vertical
    # clamped: on joints x, y and turn, so that its place is part of the state, as states kept for later starts need it
    mount: Literal["fixed", "free", "clamped"] = "fixed"  # stands fast, floats, or stands held by dry friction
    size: tuple[float, ...] | None = None  # m, of its only geom, as in MJCF: half-lengths, radius; None: the file's
    mass: float | None = None  # kg, of all its bodies together; None: the file's
    measured: bool = False  # the robot is told where it is: channels <name>_pos and <name>_quat


def list_props() -> dict[str, Path]:
    """Name -> MJCF of the props that come with robo_rl."""
    import robo_rl_assets

    files = [file for root in robo_rl_assets.__path__ for file in Path(root).glob("props/*.xml")]
    return {file.stem: file for file in sorted(files)}


def prop_path(model: str) -> Path:
    """The MJCF of a prop. Raises UserError for a name that does not exist, with the nearest ones."""
    known = list_props()
    if model in known:
        return known[model]
    path = Path(model).expanduser()
    if path.suffix == ".xml":
        return path.resolve()
    raise unknown("Prop", model, known, f"{', '.join(known)}; or the path of an MJCF (.xml)")


def prop_digest(model: str) -> str:
    """Hex SHA-256 of a prop's MJCF."""
    return hashlib.sha256(prop_path(model).read_bytes()).hexdigest()


def prop_licence(model: str) -> str:
    """SPDX expression of a prop; that of a file from elsewhere is not known."""
    return "Apache-2.0" if model in list_props() else "unknown"


def attach_props(spec: mujoco.MjSpec, robot: RobotCfg, props: Mapping[str, PropCfg]) -> None:
    """Put every prop into the scene. Raises UserError for a prop that does not exist or cannot be attached."""
    for name, prop in props.items():
        part = load_spec(prop_path(prop.model))
        root = _root(part, name, prop)
        taken = [body.name for body in spec.bodies]
        if name in taken:
            raise UserError(f'scene.props.{name}: robot "{robot.name}" has a body of that name; choose another')
        _resize(part, name, prop)
        _set_mass(part, name, prop)
        half = 0.5 * prop.yaw_rad
        frame = spec.worldbody.add_frame(pos=list(prop.pos), quat=[math.cos(half), 0.0, 0.0, math.sin(half)])
        attached = frame.attach_body(root, f"{name}_", "")
        attached.name = name
        if prop.mount == "free":
            attached.add_freejoint(name=f"{name}_free")
        if prop.mount == "clamped":
            _clamp(attached, name)
        if prop.measured:
            _add_sensors(spec, robot, name)


def with_measured(robot: RobotCfg, props: Mapping[str, PropCfg]) -> RobotCfg:
    """The robot with the channels of the props that it is told of: in its base frame where it is bolted down, else in
    the world's."""
    frame = "world" if robot.base else "body"
    channels = dict(robot.channels)
    for name in (name for name, prop in props.items() if prop.measured):
        channels[f"{name}_pos"] = ChannelCfg("sensor", "m", frame, f"{name}_pos")
        channels[f"{name}_quat"] = ChannelCfg("sensor", "1", frame, f"{name}_quat")
    return replace(robot, channels=channels)


def _root(part: mujoco.MjSpec, name: str, prop: PropCfg) -> Any:
    roots = list(part.worldbody.bodies)
    if len(roots) != 1:
        raise UserError(f"scene.props.{name}: {prop.model} has {len(roots)} bodies in the world; put all in one")
    if len(part.meshes) or len(part.hfields) or any(texture.file for texture in part.textures):
        raise UserError(f"scene.props.{name}: {prop.model} names mesh or picture files; make it of primitive geoms")
    if prop.mount != "fixed" and len(roots[0].joints):
        raise UserError(f"scene.props.{name}: {prop.model} has a joint at its root already; use mount=fixed")
    return roots[0]


def clamp_joints(name: str) -> tuple[str, str, str]:
    """Joints of a clamped prop: m along its x and y, rad about its z."""
    return f"{name}_x", f"{name}_y", f"{name}_turn"


def _clamp(body: Any, name: str) -> None:
    """Joints that no force of a robot arm moves. Their axes are those of the prop before it is turned."""
    import mujoco

    x, y, turn = clamp_joints(name)
    slide, hinge = mujoco.mjtJoint.mjJNT_SLIDE, mujoco.mjtJoint.mjJNT_HINGE
    for joint, kind, axis, hold in ((x, slide, 0, _CLAMP_N), (y, slide, 1, _CLAMP_N), (turn, hinge, 2, 0.1 * _CLAMP_N)):
        # The engine's own softness of dry friction lets 200 N push a board by 0.3 m/s, this by 0.3 mm/s.
        part = body.add_joint(name=joint, type=kind, axis=[float(i == axis) for i in range(3)], frictionloss=hold)
        part.solimp_friction = [0.9999, 0.9999, 0.001, 0.5, 2.0]


def _resize(part: mujoco.MjSpec, name: str, prop: PropCfg) -> None:
    if prop.size is None:
        return
    geoms = list(part.geoms)
    if len(geoms) != 1:
        raise UserError(f"scene.props.{name}: size is for props of one geom, {prop.model} has {len(geoms)}")
    old = geoms[0].size
    counted = sum(1 for value in old if value > 0.0)
    if len(prop.size) != counted or min(prop.size) <= 0.0:
        raise UserError(f"scene.props.{name}: size of {prop.model} has {counted} positive numbers (m), not {prop.size}")
    new = [*prop.size, *[0.0] * (3 - counted)]
    # What stands on its frame goes on standing on it.
    geoms[0].pos = [at * (b / a if a > 0.0 else 1.0) for at, a, b in zip(geoms[0].pos, _extent(old), _extent(new))]
    geoms[0].size = new


def _extent(size: Any) -> tuple[float, float, float]:
    """Half-lengths along x, y and z that a size of one, two or three numbers stands for."""
    counted = [float(value) for value in size if value > 0.0]
    x, z = counted[0], counted[-1]
    return (x, counted[1], z) if len(counted) == 3 else (x, x, z)


def _set_mass(part: mujoco.MjSpec, name: str, prop: PropCfg) -> None:
    """Scale every mass by one factor, so that the sum is what is asked for; inertias follow."""
    if prop.mass is None:
        return
    if prop.mass <= 0.0:
        raise UserError(f"scene.props.{name}: mass is {prop.mass} kg; it must be above 0")
    factor = prop.mass / float(compile_spec(part.copy()).body_subtreemass[0])
    for geom in part.geoms:
        if geom.mass == geom.mass:  # not NaN, which stands for "by density"
            geom.mass *= factor
        else:
            geom.density *= factor
    for body in part.bodies:
        if body.explicitinertial:
            body.mass *= factor
            body.inertia = body.inertia * factor


def _add_sensors(spec: mujoco.MjSpec, robot: RobotCfg, name: str) -> None:
    """Pose of the prop's frame, seen from the robot's root where it is bolted down."""
    import mujoco

    reference: dict[str, Any] = {}
    if robot.base is None:
        root = next(iter(spec.worldbody.bodies))
        reference = {"reftype": mujoco.mjtObj.mjOBJ_XBODY, "refname": root.name}
    for kind, suffix in ((mujoco.mjtSensor.mjSENS_FRAMEPOS, "pos"), (mujoco.mjtSensor.mjSENS_FRAMEQUAT, "quat")):
        spec.add_sensor(
            name=f"{name}_{suffix}", type=kind, objtype=mujoco.mjtObj.mjOBJ_XBODY, objname=name, **reference
        )
