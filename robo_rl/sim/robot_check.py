"""Names in robot.yaml against the names in its MJCF."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from robo_rl.errors import UserError, nearest
from robo_rl.sim.robot import RobotCfg

if TYPE_CHECKING:
    import mujoco


def check_names(robot: RobotCfg, spec: mujoco.MjSpec) -> None:
    """Every name of robot.yaml exists in the MJCF, and each actuator drives the joint listed beside it."""
    joints = [joint.name for joint in spec.joints]
    by_actuator = {actuator.name: actuator for actuator in spec.actuators}
    sensors = [channel.sensor for channel in robot.channels.values() if channel.sensor]
    read_joints = [joint for channel in robot.channels.values() for joint in channel.joints]
    _all_known(robot, "body", [robot.base] if robot.base else [], [body.name for body in spec.bodies])
    _all_known(robot, "actuator", robot.actuators, by_actuator)
    _all_known(robot, "joint", [*robot.joints, *robot.default_pose, *read_joints], joints)
    _all_known(robot, "sensor", sensors, [sensor.name for sensor in spec.sensors])
    sites = [channel.rays.site for channel in robot.channels.values() if channel.rays]
    cameras = [channel.camera.camera for channel in robot.channels.values() if channel.camera]
    _all_known(robot, "site", [*robot.feet, *sites], [site.name for site in spec.sites])
    _all_known(robot, "camera", cameras, [camera.name for camera in spec.cameras])
    _check_roles(robot, {"body": [body.name for body in spec.bodies], "joint": joints})
    missing = [name for name in by_actuator if name not in robot.actuators]
    if missing:
        raise UserError(f"{robot.path}: actuators misses {', '.join(missing)} of {robot.mjcf}; list every actuator")
    _check_drives(robot, {name: actuator.target for name, actuator in by_actuator.items()})
    for quantity in ("stiffness", "damping", "effort", "velocity"):
        _check_patterns(robot, quantity)


def _check_roles(robot: RobotCfg, known: Mapping[str, Collection[str]]) -> None:
    """Roles name what there is, each something of its own, and are no names themselves: one word, one thing."""
    for kind, roles in robot.roles.items():
        _all_known(robot, kind, roles.values(), known[kind])
        for role, name in roles.items():
            if role in known[kind] and role != name:
                raise UserError(f'{robot.path}: role "{role}" of {kind} "{name}" is the name of another {kind}')
            if list(roles.values()).count(name) > 1:
                raise UserError(f'{robot.path}: {kind} "{name}" has more than one role; give it one')


def _check_drives(robot: RobotCfg, target: Mapping[str, str]) -> None:
    if robot.joints and len(robot.joints) != len(robot.actuators):
        counts = f"{len(robot.joints)} joints for {len(robot.actuators)} actuators"
        raise UserError(f"{robot.path}: {counts}; list the joint of each actuator")
    for actuator, joint in zip(robot.actuators, robot.joints):
        if target[actuator] != joint:
            raise UserError(
                f'{robot.path}: actuator "{actuator}" drives "{target[actuator]}" in {robot.mjcf}, not "{joint}"; '
                "give joints in the order of actuators"
            )


def _check_patterns(robot: RobotCfg, quantity: str) -> None:
    driven = robot.joints or robot.actuators
    for pattern in getattr(robot, quantity):
        if not any(robot.means(pattern, name) for name in driven):
            raise UserError(f'{robot.path}: {quantity}: "{pattern}" matches none of {", ".join(driven)}')


def _all_known(robot: RobotCfg, kind: str, used: Iterable[str], known: Collection[str]) -> None:
    for name in used:
        if name not in known:
            near = nearest(name, known)
            hint = f"Nearest: {', '.join(near)}." if near else f"It has: {', '.join(known) or 'none'}."
            raise UserError(f'{robot.path}: {robot.mjcf} has no {kind} "{name}". {hint}')
