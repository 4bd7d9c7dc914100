"""Robot files: `robot.yaml` beside an MJCF, read strictly into a frozen `RobotCfg`, names checked against the MJCF.

Nothing here imports torch; mujoco is imported only where names are checked, so that listing robots stays quick.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from robo_rl.errors import UserError, unknown
from robo_rl.sim import robot_schema as read
from robo_rl.sim.camera import CameraCfg, read_camera
from robo_rl.sim.parity.tolerance import Tolerances, read_tolerances
from robo_rl.sim.rays import RaysCfg, read_rays
from robo_rl.sim.robot_files import included_files, mjcf_file
from robo_rl.sim.robot_spec import asset_files, load_spec, one_line

SCHEMA = 1
SOURCES = ("joint_pos", "joint_vel", "sensor", "rays", "camera")
ROLE_KINDS = ("body", "joint")
FRAMES = ("", "body", "world")
LISTING = "robo-rl list robots"


@dataclass(frozen=True)
class ChannelCfg:
    """A quantity that the real robot can measure."""

    source: str  # joint_pos | joint_vel | sensor | rays | camera
    unit: str  # SI unit of each element, "1" if it has none
    frame: str = ""  # body | world, empty where it has none
    sensor: str = ""  # MJCF sensor, for source "sensor"
    joints: tuple[str, ...] = ()  # joints read, in order, for the joint sources; by default RobotCfg.joints
    rays: RaysCfg | None = None  # for source "rays"
    camera: CameraCfg | None = None  # for source "camera"


@dataclass(frozen=True)
class LoopCfg:
    """Where the innermost control loop is closed on the real robot."""

    closed_by: str  # what closes it, e.g. "motor controller"
    rate_hz: float  # Hz


@dataclass(frozen=True)
class RobotCfg:
    """One robot as `robot.yaml` describes it. SI units; `actuators` and `joints` share one order, the policy's."""

    path: Path  # the robot.yaml
    digest: str  # hex SHA-256 over robot.yaml, the MJCF, what it includes, and the mesh and picture files it names
    name: str
    mjcf: str  # file name of the MJCF beside robot.yaml, or package://<package>/<file> in an installed package
    description: str  # one line
    source: str  # where the numbers come from
    licence: str  # SPDX expression
    base: str | None  # body on the free joint, None for a fixed base
    base_height: float  # m, of the base in the standing pose
    actuators: tuple[str, ...]  # MJCF actuator names
    joints: tuple[str, ...]  # joint driven by each actuator; empty for rotors
    default_pose: Mapping[str, float]  # rad or m, by joint; others are 0
    stiffness: Mapping[str, float]  # N m/rad or N/m, by pattern
    damping: Mapping[str, float]  # N m s/rad or N s/m, by pattern
    effort: Mapping[str, float]  # N m or N, by pattern
    velocity: Mapping[str, float]  # rad/s or m/s, no-load speed, by pattern
    loop: LoopCfg
    channels: Mapping[str, ChannelCfg]
    feet: tuple[str, ...]  # sites at the foot soles
    parity: Tolerances  # how far backends may lie apart, `robo-rl parity`
    deployable: bool = True  # False: the body of a benchmark, which nobody builds; its actor may see the whole state
    # By kind, body or joint: the name that tasks use -> the name in the MJCF, where they differ
    roles: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def licence_text(self) -> str:
        """The licence file beside robot.yaml, empty where there is none (robots that come with robo_rl)."""
        files = sorted(self.path.parent.glob("LICENSE*"))
        return "\n".join(file.read_text(encoding="utf-8", errors="replace") for file in files)

    @property
    def mjcf_path(self) -> Path:
        """The MJCF file. Raises `UserError` where it is in a package that is not installed."""
        return mjcf_file(self.path, self.mjcf)

    def name_of(self, kind: str, role: str) -> str:
        """Name in the MJCF of the body or joint that plays a role; the role itself where the file names none."""
        return self.roles.get(kind, {}).get(role, role)

    def role_of(self, joint: str) -> str:
        """What tasks call a joint: its role, or its own name where it has none."""
        return next((role for role, name in self.roles.get("joint", {}).items() if name == joint), joint)

    def means(self, pattern: str, joint: str) -> bool:
        """Whether a pattern of names matches a joint by its name or by its role."""
        return any(re.fullmatch(pattern, name) for name in (joint, self.role_of(joint)))

    def stiffness_by_joint(self) -> tuple[float, ...]:
        """Position gain of each actuator. N m/rad (N/m for slides)."""
        return self._by_pattern("stiffness")

    def damping_by_joint(self) -> tuple[float, ...]:
        """Velocity gain of each actuator. N m s/rad (N s/m for slides)."""
        return self._by_pattern("damping")

    def effort_by_joint(self) -> tuple[float, ...]:
        """Largest torque (or force, or thrust) of each actuator. N m or N."""
        return self._by_pattern("effort")

    def velocity_by_joint(self) -> tuple[float, ...]:
        """No-load speed of each actuator. rad/s or m/s."""
        return self._by_pattern("velocity")

    def default_pose_by_joint(self) -> tuple[float, ...]:
        """Joint position of each actuator in the standing pose. rad or m; empty for rotors."""
        return tuple(self.default_pose.get(joint, 0.0) for joint in self.joints)

    def _by_pattern(self, quantity: str) -> tuple[float, ...]:
        return self.by_joint(getattr(self, quantity), quantity, str(self.path))

    def by_joint(self, patterns: Mapping[str, float], quantity: str, where: str) -> tuple[float, ...]:
        """Value of the first pattern that matches each joint (each actuator, where there are no joints).

        Raises UserError, which begins with `where`, for a joint that no pattern matches.
        """
        return tuple(self._first_match(patterns, name, quantity, where) for name in self.joints or self.actuators)

    def _first_match(self, patterns: Mapping[str, float], name: str, quantity: str, where: str) -> float:
        for pattern, value in patterns.items():
            if self.means(pattern, name):
                return value
        raise UserError(f'{where}: no {quantity} for "{name}"; add it to {quantity}, e.g. {{"{name}": 1.0}}')


def list_robots() -> dict[str, str]:
    """Name -> one line of the robots that come with robo_rl, and of those of MuJoCo Menagerie that are on this machine.
    Reads YAML only."""
    from robo_rl.sim import menagerie

    own = {path.parent.name: str(_load_yaml(path).get("description", "")) for path in _built_in()}
    return dict(sorted(own.items())) | {
        name: "of MuJoCo Menagerie, on this machine" for name in menagerie.local_names()
    }


def load_robot(name_or_path: str | Path) -> RobotCfg:
    """The robot of a name, a folder or a robot.yaml.

    Raises `UserError` for an unknown name, a robot.yaml with unknown, missing or mistyped keys, and names that the MJCF
    does not have. The MJCF is parsed but not compiled: `scene.compile_scene` does that.
    """
    path = _resolve(name_or_path)
    # Imported here because the checks need RobotCfg.
    from robo_rl.sim.robot_check import check_names

    robot = _parse(path)
    check_names(robot, load_spec(robot.mjcf_path))
    return robot


def check_robot(name: str) -> None:
    """Raise UserError unless a robot of that name, or at that path, can be loaded; quick, reads no robot file."""
    from robo_rl.sim import menagerie

    if name in menagerie.known_names() and name not in {path.parent.name for path in _built_in()}:
        menagerie.check_local(name)
    elif not Path(name).expanduser().exists():
        _resolve(name)


def _built_in() -> list[Path]:
    import robo_rl_assets

    return [path for root in robo_rl_assets.__path__ for path in Path(root).rglob("robot.yaml")]


def _resolve(name_or_path: str | Path) -> Path:
    """robot.yaml of a built-in name, of a path to a folder or to the file itself, or of a Menagerie robot."""
    from robo_rl.sim import menagerie

    known = {path.parent.name: path for path in _built_in()}
    if str(name_or_path) in known:
        return known[str(name_or_path)]
    path = Path(name_or_path).expanduser()
    path = path / "robot.yaml" if path.is_dir() else path
    if path.is_file():
        return path.resolve()
    others = menagerie.known_names()
    if str(name_or_path) in others:
        return menagerie.robot_file(str(name_or_path))
    raise unknown("Robot", str(name_or_path), [*known, *others], f"{LISTING}; or give a folder with a robot.yaml")


def _load_yaml(path: Path) -> Mapping[str, Any]:
    import yaml

    try:
        return read.Table.of(yaml.safe_load(path.read_text(encoding="utf-8")), str(path)).raw
    except (yaml.YAMLError, UnicodeDecodeError) as fault:
        raise UserError(f"{path}: not valid YAML: {one_line(fault)}") from fault


def _parse(path: Path) -> RobotCfg:
    """The file read strictly, key by key, in the order of the documentation."""
    raw = _load_yaml(path)
    deployable = read.truth(raw.get("deployable", True), f"{path}: deployable")
    table = read.Table.of(raw if deployable else {**_UNSAID, **raw}, str(path))
    table.asked.append("deployable")
    if table.take("schema", read.number) != SCHEMA:
        raise UserError(f"{path}: schema {table.raw['schema']} is unknown, this version reads {SCHEMA}; update robo_rl")
    base = "" if "base" in table.raw and table.raw["base"] is None else table.take("base", read.text)
    table.asked.append("base")
    mjcf = table.take("mjcf", read.text)
    joints = table.take("joints", read.names)
    robot = RobotCfg(
        path=path,
        digest=_digest(path, mjcf_file(path, mjcf)),
        name=table.take("name", read.text),
        mjcf=mjcf,
        description=table.take("description", read.text),
        source=table.take("source", read.text),
        licence=table.take("licence", read.text),
        base=base or None,
        base_height=table.take("base_height", read.not_negative),
        actuators=table.take("actuators", read.names),
        joints=joints,
        default_pose=table.take("default_pose", read.numbers_by_name),
        stiffness=table.take("stiffness", read.numbers_by_pattern),
        damping=table.take("damping", read.numbers_by_pattern),
        effort=table.take("effort", read.numbers_by_pattern),
        velocity=table.take("velocity", read.numbers_by_pattern),
        loop=table.take("loop", _loop),
        channels=table.take("channels", lambda raw, where: _channels(raw, where, joints)),
        feet=table.take("feet", read.names),
        parity=table.take("parity", read_tolerances, Tolerances()),
        deployable=deployable,
        roles=table.take("roles", _roles, {}),
    )
    table.finish()
    return robot


# Where there is no real robot, nobody can say what it measures, how strong it is, or what closes its loop.
_UNSAID: Mapping[str, Any] = {
    "base_height": 0.0,
    "joints": [],
    "default_pose": {},
    "stiffness": {},
    "damping": {},
    "effort": {},
    "velocity": {},
    "loop": {"closed_by": "simulator", "rate_hz": 1.0},
    "channels": {},
    "feet": [],
}


def _roles(raw: object, where: str) -> dict[str, dict[str, str]]:
    table = read.Table.of(raw, where)
    none: dict[str, str] = {}
    roles = {kind: table.take(kind, read.texts_by_name, none) for kind in ROLE_KINDS}
    table.finish()
    return roles


def _loop(raw: object, where: str) -> LoopCfg:
    table = read.Table.of(raw, where)
    loop = LoopCfg(table.take("closed_by", read.text), table.take("rate_hz", read.positive))
    table.finish()
    return loop


def _channels(raw: object, where: str, joints: tuple[str, ...]) -> dict[str, ChannelCfg]:
    table = read.Table.of(raw, where)
    return {name: table.take(name, lambda value, at: _channel(value, at, joints)) for name in table.raw}


def _channel(raw: object, where: str, joints: tuple[str, ...]) -> ChannelCfg:
    table = read.Table.of(raw, where)
    source = table.take("source", read.text)
    if source not in SOURCES:
        raise UserError(f'{where}: source "{source}" is not one of {", ".join(SOURCES)}')
    channel = ChannelCfg(
        source=source,
        unit=table.take("unit", read.text),
        frame=table.take("frame", read.text, ""),
        sensor=table.take("sensor", read.text) if source == "sensor" else "",
        joints=table.take("joints", read.names, joints) if source in ("joint_pos", "joint_vel") else (),
        rays=read_rays(table) if source == "rays" else None,
        camera=read_camera(table) if source == "camera" else None,
    )
    if channel.frame not in FRAMES:
        raise UserError(f'{where}: frame "{channel.frame}" is not body or world')
    table.finish()
    return channel


def _digest(yaml_path: Path, mjcf_path: Path) -> str:
    """SHA-256 over name and content of every file that makes the robot."""
    files = [yaml_path, mjcf_path, *included_files(mjcf_path), *asset_files(mjcf_path)]
    digest = hashlib.sha256()
    for file in files:
        if file.is_file():
            content = hashlib.sha256(file.read_bytes()).hexdigest()
            digest.update(f"{file.name} {content}\n".encode())
    return digest.hexdigest()
