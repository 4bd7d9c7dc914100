"""Whether a robot file describes something that can exist and stand: one check a property, with advice."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from robo_rl.errors import UserError
from robo_rl.sim.robot import RobotCfg
from robo_rl.sim.scene import SceneCfg, build_spec, compile_scene, position_servo, velocity_servo

if TYPE_CHECKING:
    import mujoco

Verdict = Literal["PASS", "WARN", "FAIL"]

_TIMESTEP_S = 0.005
_STAND_S = 2.0
_DROP_M = 0.02  # the robot starts this far above its standing pose
_DEGREES = 7.0  # rad; a hinge limit above one turn is likely to be in degrees
_TINY_RANGE = 0.12  # rad; 7 rad read as degrees
_FREE_Q = 7  # length of a free joint in qpos


@dataclass(frozen=True)
class Check:
    """One property, what was found, and what to do where it is not good."""

    name: str
    verdict: Verdict
    found: str
    advice: str = ""


def check_robot(robot: RobotCfg) -> list[Check]:
    """All checks of a robot file. Raises `UserError` where it does not compile, and for the body of a benchmark."""
    if not robot.deployable:
        raise UserError(f'robot "{robot.name}" is the body of a benchmark, which nobody builds: nothing to check')
    model = compile_scene(build_spec(robot, SceneCfg(), _TIMESTEP_S))
    checks: list[Callable[[RobotCfg, mujoco.MjModel], Check]] = [
        _mass,
        _inertia,
        _limits,
        _pose_in_limits,
        _effort,
        _collision,
        _self_collision,
        _standing,
    ]
    return [check(robot, model) for check in checks]


def _moving_bodies(model: mujoco.MjModel) -> list[int]:
    return [i for i in range(1, model.nbody) if model.body_weldid[i] != 0]


def _mass(robot: RobotCfg, model: mujoco.MjModel) -> Check:
    """Every link that moves on a joint of its own carries mass."""
    moved = [i for i in _moving_bodies(model) if model.body_jntnum[i]]
    empty = [model.body(i).name for i in moved if model.body_subtreemass[i] <= 1e-6 * model.body_subtreemass[0]]
    total = f"{model.body_subtreemass[0]:.4g} kg in {len(moved)} moving links"
    if empty:
        return Check(
            "mass", "FAIL", f"{total}; as good as none: {_some(empty)}", "give them an <inertial> or geoms with mass"
        )
    return Check("mass", "PASS", total)


def _inertia(robot: RobotCfg, model: mujoco.MjModel) -> Check:
    """Principal inertias are positive, meet the triangle inequality and fit the robot's size."""
    import numpy as np

    heavy = [i for i in _moving_bodies(model) if model.body_mass[i] > 0.0]
    inertia = np.sort(model.body_inertia[heavy], axis=1)
    invalid = (inertia[:, 0] <= 0.0) | (inertia[:, :2].sum(1) < inertia[:, 2] * (1.0 - 1e-6))
    gyration = np.sqrt(inertia[:, 2] / model.body_mass[heavy])
    large = gyration > 2.0 * model.stat.extent
    if invalid.any():
        names = [model.body(heavy[k]).name for k in np.flatnonzero(invalid)]
        return Check(
            "inertia", "FAIL", f"no body has the inertia of {_some(names)}", "A + B >= C must hold; correct them"
        )
    if large.any():
        names = [model.body(heavy[k]).name for k in np.flatnonzero(large)]
        return Check(
            "inertia", "WARN", f"larger than the robot itself: {_some(names)}", "are masses in kg and lengths in m?"
        )
    return Check("inertia", "PASS", f"valid; radius of gyration {gyration.min():.2g} to {gyration.max():.2g} m")


def _limits(robot: RobotCfg, model: mujoco.MjModel) -> Check:
    """Driven joints have limits that look like radians."""
    import mujoco

    joints = [model.joint(name) for name in robot.joints]
    hinges = [joint for joint in joints if joint.type[0] == mujoco.mjtJoint.mjJNT_HINGE and joint.limited[0]]
    wide = [joint.name for joint in hinges if abs(joint.range).max() > _DEGREES]
    narrow = [joint.name for joint in hinges if abs(joint.range).max() < _TINY_RANGE]
    free = [joint.name for joint in joints if not joint.limited[0]]
    if free and _on_wheels(robot):
        return Check("joint limits", "PASS", f"{len(free)} of {len(joints)} driven joints are wheels")
    if wide:
        return Check(
            "joint limits", "WARN", f"beyond a turn: {_some(wide)}", "degrees? a URDF and angle=radian want rad"
        )
    if narrow:
        advice = 'radians read as degrees? add <compiler angle="radian"/>'
        return Check("joint limits", "WARN", f"under {_TINY_RANGE} rad: {_some(narrow)}", advice)
    if free:
        return Check("joint limits", "WARN", f"none on {_some(free)}", "add a range, unless it is a wheel")
    return Check("joint limits", "PASS", f"{len(joints)} driven joints limited")


def _pose_in_limits(robot: RobotCfg, model: mujoco.MjModel) -> Check:
    outside = []
    for name, position in robot.default_pose.items():
        joint = model.joint(name)
        if joint.limited[0] and not joint.range[0] <= position <= joint.range[1]:
            outside.append(name)
    if outside:
        return Check("default pose", "FAIL", f"outside the limits: {_some(outside)}", "edit default_pose in robot.yaml")
    return Check("default pose", "PASS", "inside the joint limits")


def _effort(robot: RobotCfg, model: mujoco.MjModel) -> Check:
    try:
        effort = robot.effort_by_joint()
    except UserError as missing:
        return Check("effort limits", "FAIL", str(missing).split(": ", 1)[-1], "take them from the motors' data sheet")
    if min(effort, default=1.0) <= 0.0:
        return Check("effort limits", "FAIL", "zero", "take them from the motors' data sheet")
    unit = "N m or N" if robot.joints else "N"
    return Check("effort limits", "PASS", f"{len(effort)} actuators, {min(effort):.4g} to {max(effort):.4g} {unit}")


def _collision(robot: RobotCfg, model: mujoco.MjModel) -> Check:
    """Something can touch the ground, where the robot is not bolted down."""
    if robot.base is None:
        return Check("collision geoms", "PASS", "not needed: the base is fixed")
    ground = model.geom("ground")
    solid = [
        i
        for i in range(model.ngeom)
        if model.geom_bodyid[i]
        and (model.geom_contype[i] & ground.conaffinity[0] or model.geom_conaffinity[i] & ground.contype[0])
    ]
    if not solid:
        return Check(
            "collision geoms", "FAIL", "nothing can touch the ground", "add <collision> shapes to base and feet"
        )
    if robot.joints and not robot.feet and not _on_wheels(robot):
        return Check("collision geoms", "WARN", f"{len(solid)} geoms, no feet", "name sites at the soles in feet")
    return Check("collision geoms", "PASS", f"{len(solid)} geoms, {len(robot.feet)} feet")


def _self_collision(robot: RobotCfg, model: mujoco.MjModel) -> Check:
    """Links do not overlap in the default pose."""
    import mujoco

    data = _placed(robot, model, lift=1.0)
    mujoco.mj_forward(model, data)
    pairs = {tuple(sorted(model.body(model.geom_bodyid[g]).name for g in c.geom)) for c in data.contact if c.dist < 0.0}
    if pairs:
        touching = [" and ".join(pair) for pair in sorted(pairs)]
        return Check(
            "self-collision", "WARN", f"overlap in the default pose: {_some(touching)}", "add <exclude>, or edit geoms"
        )
    return Check("self-collision", "PASS", "none in the default pose")


def _standing(robot: RobotCfg, model: mujoco.MjModel) -> Check:
    """Two seconds under position servos at the default pose, on braked wheels, or of flight for rotors."""
    if not robot.joints:
        return _lift(robot, model)
    if robot.base is None and not robot.stiffness:
        return Check("standing pose", "PASS", "not tried: driven by torque or force, no position gains")
    try:
        held = _held_model(robot)
    except UserError as missing:
        return Check("standing pose", "WARN", f"not tried: {str(missing).split(': ', 1)[-1]}", "complete robot.yaml")
    return _judge(robot, held)


def _on_wheels(robot: RobotCfg) -> bool:
    """Driven by velocity: the robot file has velocity gains and no position gains."""
    return bool(robot.joints and robot.damping and not robot.stiffness)


def _held_model(robot: RobotCfg) -> mujoco.MjModel:
    spec = build_spec(robot, SceneCfg(), _TIMESTEP_S)
    if _on_wheels(robot):
        velocity_servo(spec, robot, robot.damping_by_joint())
    else:
        position_servo(spec, robot, robot.stiffness_by_joint(), robot.damping_by_joint())
    return compile_scene(spec)


def _judge(robot: RobotCfg, model: mujoco.MjModel) -> Check:
    """Simulate and compare with the start: finite, base as high and as upright, driven joints where they were told."""
    import mujoco
    import numpy as np

    data = _placed(robot, model, lift=_DROP_M)
    target = np.zeros(len(robot.joints)) if _on_wheels(robot) else np.array(robot.default_pose_by_joint())
    for name, wanted in zip(robot.actuators, target):
        data.actuator(name).ctrl = wanted
    for _ in range(round(_STAND_S / _TIMESTEP_S)):
        mujoco.mj_step(model, data)
    if not np.isfinite(data.qpos).all():
        return Check("standing pose", "FAIL", "the simulation diverged", "check inertias and armature; lower the gains")
    if robot.base is not None:
        base = data.body(robot.base)
        height, upright = float(base.xpos[2]), float(base.xmat[8])
        found = f"base {height:.3f} m (default {robot.base_height:.3f}), tilt {np.degrees(np.arccos(upright)):.0f} deg"
        if height < 0.7 * robot.base_height or upright < np.cos(0.5):
            # Two feet need a balancing policy; with more, servos alone must do.
            verdict: Verdict = "WARN" if len(robot.feet) < 3 else "FAIL"
            return Check(
                "standing pose", verdict, f"fell: {found}", "edit default_pose, or raise stiffness and damping"
            )
        speed = np.abs(data.qvel).max()
        if _on_wheels(robot) and speed > 0.05:
            advice = "raise damping, the gain of the wheels' velocity loop"
            return Check("standing pose", "WARN", f"rolls away at {speed:.2f} m/s or rad/s: {found}", advice)
        return Check("standing pose", "PASS", found)
    error = np.abs([data.joint(name).qpos[0] for name in robot.joints] - target).max(initial=0.0)
    if error > 0.3:
        return Check("standing pose", "WARN", f"sags by {error:.2f} rad or m", "raise stiffness")
    return Check("standing pose", "PASS", f"held within {error:.3f} rad or m")


def _lift(robot: RobotCfg, model: mujoco.MjModel) -> Check:
    """Rotors together carry the weight with something to spare."""
    ratio = sum(robot.effort_by_joint()) / (model.body_subtreemass[0] * abs(model.opt.gravity[2]))
    if ratio < 1.2:
        return Check(
            "lift", "FAIL", f"thrust over weight {ratio:.2f}", "check mass and effort: flight needs more than 1.2"
        )
    return Check("lift", "PASS", f"thrust over weight {ratio:.2f}")


def _placed(robot: RobotCfg, model: mujoco.MjModel, lift: float) -> mujoco.MjData:
    """The robot in its default pose, `lift` m above the ground."""
    import mujoco

    data = mujoco.MjData(model)
    if robot.base is not None:
        start = model.jnt_qposadr[model.body_jntadr[model.body(robot.base).id]]
        data.qpos[start : start + _FREE_Q] = (0.0, 0.0, robot.base_height + lift, 1.0, 0.0, 0.0, 0.0)
    for name, position in robot.default_pose.items():
        data.joint(name).qpos = position
    return data


def _some(names: Iterable[str], shown: int = 3) -> str:
    listed = list(names)
    more = f" and {len(listed) - shown} more" if len(listed) > shown else ""
    return ", ".join(listed[:shown]) + more
