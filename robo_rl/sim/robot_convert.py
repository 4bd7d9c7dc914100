"""What a robot file needs, made from a foreign MJCF or URDF on its MjSpec: base, torque motors, IMU, standing pose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from robo_rl.errors import UserError
from robo_rl.sim.robot_spec import compile_spec

if TYPE_CHECKING:
    import mujoco

# Deflection at which a guessed position gain reaches the effort limit, and guessed damping time; the product gives
# 40 N m/rad and 1 N m s/rad for the 24 N m joints of a 15 kg quadruped, which stands on them.
_DEFLECTION = {"hinge": 0.6, "slide": 0.05}  # rad, m
_DAMPING_TIME = 0.025  # s, damping over stiffness
_OWN_SITE = "robo_rl_imu"
_HOME_KEYS = ("home", "stand", "standing", "default")


@dataclass(frozen=True)
class Drive:
    """What the source file says of one driven joint; None where it says nothing."""

    actuator: str
    joint: str  # "" for a rotor
    effort: float | None  # N m or N
    stiffness: float | None  # N m/rad or N/m
    damping: float | None  # N m s/rad or N s/m


@dataclass
class Draft:
    """A spec on its way to a robot file, with what has been assumed on the way."""

    spec: mujoco.MjSpec
    base: str | None
    drives: list[Drive]
    default_pose: dict[str, float]  # rad or m
    imu: Mapping[str, str] = field(default_factory=dict)  # channel -> sensor
    assumed: list[str] = field(default_factory=list)  # lines for the person


def convert(spec: mujoco.MjSpec, is_urdf: bool, fixed_base: bool) -> Draft:
    """Rework `spec` in place. A URDF's root link floats unless `fixed_base`; an MJCF says itself whether it does."""
    assumed: list[str] = []
    _name_all(spec)
    _remove_ground(spec, assumed)
    # Before the first compilation, which welds a URDF's root link to the world unless it floats.
    base = _base(spec, is_urdf, fixed_base, assumed)
    if is_urdf:
        _note_guessed_masses(spec, assumed)
    pose = _default_pose(spec, assumed)
    _untie(spec, assumed)
    drives = _read_drives(spec) if len(spec.actuators) else _add_motors(spec, assumed)
    _to_motors(spec, drives)
    drives = [_with_gains(drive, spec, assumed) for drive in drives]
    imu = _imu(spec, base, assumed) if base else {}
    return Draft(spec, base, drives, pose, imu, assumed)


def _name_all(spec: mujoco.MjSpec) -> None:
    """Names for the bodies, joints and actuators that have none: robot.yaml goes by name."""
    for i, body in enumerate(spec.bodies):
        body.name = body.name or f"body{i}"
    for body in spec.bodies:
        for i, joint in enumerate(body.joints):
            joint.name = joint.name or f"{body.name}_joint{i or ''}"
    for actuator in spec.actuators:
        actuator.name = actuator.name or actuator.target


def scalar_joints(spec: mujoco.MjSpec) -> list[Any]:
    """Hinge and slide joints."""
    import mujoco

    return [j for j in spec.joints if j.type in (mujoco.mjtJoint.mjJNT_HINGE, mujoco.mjtJoint.mjJNT_SLIDE)]


def _default_pose(spec: mujoco.MjSpec, assumed: list[str]) -> dict[str, float]:
    """Joint positions of the home keyframe; without one zero, or the middle of a range that leaves zero out."""
    model = compile_spec(spec)
    joints = [joint.name for joint in scalar_joints(spec)]
    if model.nkey:
        names = [model.key(i).name for i in range(model.nkey)]
        chosen = next((names.index(name) for name in _HOME_KEYS if name in names), 0)
        for key in list(spec.keys):
            spec.delete(key)
        return {name: float(model.key_qpos[chosen][model.joint(name).qposadr[0]]) for name in joints}
    assumed.append("no keyframe gives a standing pose: joints at zero or mid-range; edit default_pose")
    return {name: _reachable_zero(model.joint(name)) for name in joints}


def _reachable_zero(joint: Any) -> float:
    low, high = joint.range
    return 0.0 if not joint.limited[0] or low <= 0.0 <= high else float(low + high) / 2.0


def _remove_ground(spec: mujoco.MjSpec, assumed: list[str]) -> None:
    import mujoco

    for geom in list(spec.worldbody.geoms):
        if geom.type == mujoco.mjtGeom.mjGEOM_PLANE:
            assumed.append(f'ground plane "{geom.name}" left out: the scene brings its own')
            spec.delete(geom)


def _base(spec: mujoco.MjSpec, is_urdf: bool, fixed_base: bool, assumed: list[str]) -> str | None:
    """The body on the free joint, if any."""
    import mujoco

    free = [body for body in spec.bodies if any(j.type == mujoco.mjtJoint.mjJNT_FREE for j in body.joints)]
    if len(free) > 1:
        names = ", ".join(body.name for body in free)
        raise UserError(f"{names} all float: a robot file holds one robot; remove the others")
    if free:
        return free[0].name
    roots = list(spec.worldbody.bodies)
    if fixed_base or not is_urdf or len(roots) != 1 or len(roots[0].joints):
        return None
    roots[0].add_freejoint(name="root")
    assumed.append(f'base "{roots[0].name}" floats; for a robot bolted down import with --fixed-base')
    return roots[0].name


def _note_guessed_masses(spec: mujoco.MjSpec, assumed: list[str]) -> None:
    """A URDF link without <inertial> has no mass; the engine gives it that of its geoms, as if they were water."""
    guessed = [
        body.name for body in spec.bodies if not body.explicitinertial and len(body.geoms) and body.name != "world"
    ]
    if guessed:
        assumed.append(f"mass of {', '.join(guessed)} from its shape at 1000 kg/m^3; give it an <inertial>")


def _add_motors(spec: mujoco.MjSpec, assumed: list[str]) -> list[Drive]:
    """One motor for each hinge and slide, limited as the joint says."""
    import mujoco

    joints = scalar_joints(spec)
    if not joints:
        raise UserError(f'"{spec.modelname}" has no hinge or slide joint and no actuator: nothing to control')
    for joint in joints:
        spec.add_actuator(name=joint.name, target=joint.name, trntype=mujoco.mjtTrn.mjTRN_JOINT)
    assumed.append(f"a motor for each of the {len(joints)} joints; delete those that are passive")
    return [Drive(j.name, j.name, _largest(j.actfrcrange), None, None) for j in joints]


def _untie(spec: mujoco.MjSpec, assumed: list[str]) -> None:
    """A motor on a tendon over joints that a constraint moves alike (a gripper) becomes one on the first of them.

    With coefficients c_i the tendon moves by sum(c_i) times the joint, so that is its gear.
    """
    import mujoco

    coupled = [{e.name1, e.name2} for e in spec.equalities if e.type == mujoco.mjtEq.mjEQ_JOINT]
    tendons = {tendon.name: tendon for tendon in spec.tendons}
    for actuator in spec.actuators:
        if actuator.trntype != mujoco.mjtTrn.mjTRN_TENDON:
            continue
        wraps = [wrap for wrap in tendons[actuator.target].path if wrap.type == mujoco.mjtWrap.mjWRAP_JOINT]
        parts = [(wrap.target.name, wrap.coef) for wrap in wraps]
        names = [name for name, _ in parts]
        if len(names) > 1 and all({names[0], name} in coupled for name in names[1:]):
            actuator.target, actuator.trntype = names[0], mujoco.mjtTrn.mjTRN_JOINT
            actuator.gear = [actuator.gear[0] * sum(coef for _, coef in parts), *actuator.gear[1:]]
            assumed.append(f'actuator "{actuator.name}" drives "{names[0]}"; {", ".join(names[1:])} follow it')


def _read_drives(spec: mujoco.MjSpec) -> list[Drive]:
    """Limits and gains of the actuators in the file, carried over the gear to the joint."""
    import mujoco

    by_joint = {joint.name: joint for joint in spec.joints}
    on_joint = [
        a for a in spec.actuators if a.trntype in (mujoco.mjtTrn.mjTRN_JOINT, mujoco.mjtTrn.mjTRN_JOINTINPARENT)
    ]
    on_site = [a for a in spec.actuators if a.trntype == mujoco.mjtTrn.mjTRN_SITE]
    if len(on_site) == len(spec.actuators):
        return [Drive(a.name, "", _largest(a.ctrlrange), None, None) for a in on_site]
    other = next((a.name for a in spec.actuators if a not in on_joint), None)
    if other is not None:
        raise UserError(
            f'actuator "{other}" drives no joint; make every actuator drive a joint, or every one a rotor site'
        )
    return [_read_drive(actuator, by_joint[actuator.target]) for actuator in on_joint]


def _read_drive(actuator: Any, joint: Any) -> Drive:
    import mujoco

    gear = abs(float(actuator.gear[0]))
    is_servo = actuator.biastype == mujoco.mjtBias.mjBIAS_AFFINE
    effort = _largest(actuator.forcerange, gear) or _largest(joint.actfrcrange)
    if effort is None and not is_servo:
        effort = _largest(actuator.ctrlrange, gear * abs(float(actuator.gainprm[0])))
    stiffness, damping = -(gear**2) * float(actuator.biasprm[1]), -(gear**2) * float(actuator.biasprm[2])
    has_gains = is_servo and stiffness > 0.0
    return Drive(
        actuator.name, actuator.target, effort, stiffness if has_gains else None, damping if has_gains else None
    )


def _to_motors(spec: mujoco.MjSpec, drives: Sequence[Drive]) -> None:
    """Every joint actuator becomes a torque motor with gear 1, limited to its effort. Rotors stay as they are."""
    for drive in drives:
        if not drive.joint:
            continue
        actuator = spec.actuator(drive.actuator)
        actuator.set_to_motor()
        actuator.gear = [1.0, 0.0, 0.0, 0.0, 0.0, 0.0]
        actuator.forcelimited, actuator.forcerange = False, [0.0, 0.0]
        actuator.ctrllimited = drive.effort is not None
        actuator.ctrlrange = [-(drive.effort or 0.0), drive.effort or 0.0]


def _with_gains(drive: Drive, spec: mujoco.MjSpec, assumed: list[str]) -> Drive:
    """Guess position gains from the effort limit where the file has none."""
    import mujoco

    if not drive.joint or drive.stiffness is not None or drive.effort is None:
        return drive
    is_slide = spec.joint(drive.joint).type == mujoco.mjtJoint.mjJNT_SLIDE
    stiffness = drive.effort / _DEFLECTION["slide" if is_slide else "hinge"]
    line = "position gains guessed from the effort limits; edit stiffness and damping"
    if line not in assumed:
        assumed.append(line)
    return Drive(drive.actuator, drive.joint, drive.effort, stiffness, stiffness * _DAMPING_TIME)


def _imu(spec: mujoco.MjSpec, base: str, assumed: list[str]) -> dict[str, str]:
    """Channel -> sensor for gyro and attitude: those of the file, else new ones at the base's origin."""
    import mujoco

    kinds = {"imu_gyro": mujoco.mjtSensor.mjSENS_GYRO, "imu_quat": mujoco.mjtSensor.mjSENS_FRAMEQUAT}
    found: dict[str, str] = {}
    for channel, kind in kinds.items():
        sensor = next((s for s in spec.sensors if s.type == kind and s.name), None)
        found[channel] = sensor.name if sensor else channel
        if sensor is None:
            site = _imu_site(spec, base)
            spec.add_sensor(name=channel, type=kind, objtype=mujoco.mjtObj.mjOBJ_SITE, objname=site.name)
            place = f'put at the origin of "{base}"; move site {site.name} to where the IMU sits'
            assumed.append(f"{channel} {place if site.name == _OWN_SITE else f'at site {site.name}'}")
    return found


def _imu_site(spec: mujoco.MjSpec, base: str) -> Any:
    """The base's site that is called after an IMU, else a new one at its origin."""
    there = next((site for site in spec.body(base).sites if "imu" in site.name.lower()), None)
    return there or spec.body(base).add_site(name=_OWN_SITE)


def _largest(bounds: Sequence[float], factor: float = 1.0) -> float | None:
    """Largest magnitude of a range times factor; None for a range that is not set."""
    low, high = float(bounds[0]), float(bounds[1])
    return max(abs(low), abs(high)) * factor if high > low else None
