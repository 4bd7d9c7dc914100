"""The scene a robot is simulated in: ground, light, camera and solver options on one MjSpec, and position servos."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from robo_rl.errors import UserError
from robo_rl.sim.props import PropCfg, attach_props
from robo_rl.sim.robot import RobotCfg
from robo_rl.sim.robot_spec import compile_spec, load_spec
from robo_rl.sim.terrain.build import add_terrain
from robo_rl.sim.terrain.cfg import TerrainCfg
from robo_rl.sim.terrain.generate import generate

if TYPE_CHECKING:
    from collections.abc import Sequence

    import mujoco
    import numpy as np

INTEGRATORS = ("euler", "rk4", "implicit", "implicitfast")  # in the order of mjtIntegrator
BODY_FORCES = ("cacc", "cfrc_int", "cfrc_ext")  # data fields that the engine computes for some sensors only
CONES = ("pyramidal", "elliptic")  # in the order of mjtCone


def as_it_is(spec: mujoco.MjSpec) -> None:
    """Change nothing."""
    del spec


@dataclass(frozen=True)
class SceneCfg:
    """What surrounds the robot, and how exactly the engine solves. The time step is the task's."""

    ground: bool = True  # a plane at z = 0, geom "ground"; a terrain that is not flat takes its place
    terrain: TerrainCfg | None = None  # generated ground, geom "terrain", and what hangs over it
    friction: tuple[float, float, float] = (
        0.8,
        0.005,
        0.0001,
    )  # of the ground: sliding (1), torsional (m), rolling (m)
    integrator: str = "implicitfast"  # euler | rk4 | implicit | implicitfast
    cone: str = "pyramidal"  # friction cone: pyramidal | elliptic
    iterations: int = 10  # constraint solver iterations, at most
    ls_iterations: int = 10  # line search iterations in each, at most
    impratio: float = 1.0  # frictional over normal constraint impedance
    memory_mib: int = 4  # MiB for contacts and constraints of an env while it steps; one that needs more is cut
    contacts: int = 0  # on a GPU, contacts an env has room for; 0 measures it. One that needs more is cut
    constraints: int = 0  # on a GPU, constraint rows an env has room for (1 to 10 a contact); 0 measures it
    camera_distance: float = 2.0  # m, from the tracking camera "track" to the base
    native: bool = False  # the robot's MJCF is a scene of its own: of all the above only memory_mib is applied to it
    edit: Callable[..., None] = as_it_is  # f(spec: mujoco.MjSpec), what the task changes in the robot's MJCF
    body_forces: bool = False  # compute cfrc_ext, cfrc_int and cacc: wrenches and accelerations of every body
    props: Mapping[str, PropCfg] = field(default_factory=dict)  # what else is in it, by name


def build_spec(robot: RobotCfg, scene: SceneCfg, timestep_s: float) -> mujoco.MjSpec:
    """Robot, ground, props, light and tracking camera, with the options set; physics steps of `timestep_s` seconds.

    The ground's friction holds for every contact with it (its priority is above the robot's geoms), so that one model
    field, `geom_friction` of geom "ground", randomises it. MuJoCo's own reset on divergence is off. A `native` scene
    keeps its own surroundings and options; its time step is set all the same.
    """
    spec = load_spec(robot.mjcf_path)
    scene.edit(spec)
    _set_necessary_options(spec, scene, timestep_s)
    if scene.body_forces:
        _sense_body_forces(spec)
    attach_props(spec, robot, scene.props)
    if scene.native:
        return spec
    _set_options(spec, scene)
    _add_light_and_sky(spec)
    terrain = generate(scene.terrain) if scene.terrain else None
    if terrain:
        add_terrain(spec, terrain, scene.friction)
    if scene.ground and (terrain is None or terrain.is_flat):
        _add_ground(spec, scene.friction)
    _add_camera(spec, robot.base, scene.camera_distance)
    return spec


def position_servo(
    spec: mujoco.MjSpec,
    robot: RobotCfg,
    stiffness: Sequence[float],
    damping: Sequence[float],
    delay_steps: int = 0,
) -> None:
    """Turn the motors into position servos: torque = clip(kp (target - q) - kd dq, +-effort), at physics rate.

    `stiffness` [nu] in N m/rad and `damping` [nu] in N m s/rad, in actuator order. The control becomes the joint
    target in rad (m for slides), without a range.

    `delay_steps` > 0 reserves the engine's command history, so that the model field `actuator_delay` (seconds, per
    actuator, also per env) may go up to `delay_steps * timestep`. The engine acts on the newest command that is at
    least `delay` old, so a delay in ((k - 1) dt, k dt] is k physics steps, and k = 0 only for 0. Exactly k dt is on
    the edge and rounding decides it: ask for (k - 1/2) dt, see `delay_s`. After a reset the history holds zeros;
    write the first command over `history_slots` of `MjData.history`, or the servo pulls to zero until it has filled.
    """
    for name, kp, kd in zip(robot.actuators, stiffness, damping, strict=True):
        spec.actuator(name).set_to_position(kp=kp, kv=kd)
    _at_the_joint(spec, robot, delay_steps)


def velocity_servo(spec: mujoco.MjSpec, robot: RobotCfg, damping: Sequence[float], delay_steps: int = 0) -> None:
    """Turn the motors into velocity servos: torque = clip(kd (target - dq), +-effort), at physics rate.

    `damping` [nu] in N m s/rad, in actuator order. The control becomes the joint's target speed in rad/s (m/s for
    slides), without a range. `delay_steps` as for `position_servo`.
    """
    for name, kd in zip(robot.actuators, damping, strict=True):
        spec.actuator(name).set_to_velocity(kv=kd)
    _at_the_joint(spec, robot, delay_steps)


def _at_the_joint(spec: mujoco.MjSpec, robot: RobotCfg, delay_steps: int) -> None:
    """Gains and effort of the servos are at the joint; the target has no range, the effort has."""
    for name, effort in zip(robot.actuators, robot.effort_by_joint(), strict=True):
        actuator = spec.actuator(name)
        actuator.gear = [1.0, 0.0, 0.0, 0.0, 0.0, 0.0]
        actuator.ctrllimited = False
        actuator.forcelimited, actuator.forcerange = True, [-effort, effort]
        actuator.nsample = delay_steps


def delayed(spec: mujoco.MjSpec, robot: RobotCfg, delay_steps: int) -> None:
    """Reserve the engine's command history for the motors as they are; `delay_steps` as for `position_servo`."""
    for name in robot.actuators:
        spec.actuator(name).nsample = delay_steps


def torque_motor(spec: mujoco.MjSpec, robot: RobotCfg) -> None:
    """Make every control the torque (force) at its joint, N m (N), without a limit: a motor model outside sets it."""
    for name in robot.actuators:
        actuator = spec.actuator(name)
        actuator.set_to_motor()
        actuator.gear = [1.0, 0.0, 0.0, 0.0, 0.0, 0.0]
        actuator.ctrllimited = actuator.forcelimited = False
        actuator.nsample = 0


def delay_s(steps: int, timestep_s: float) -> float:
    """The value of `actuator_delay` in s that delays a command by exactly `steps` physics steps."""
    return max(0.0, steps - 0.5) * timestep_s


def history_slots(model: mujoco.MjModel) -> np.ndarray:
    """Where `MjData.history` holds the past commands: int64 [nu, delay_steps]; the rest is bookkeeping.

    The engine lays an actuator's history out as two words of bookkeeping, n times in s, n commands (measured with
    mujoco 3.17, checked by a test).
    """
    import numpy as np

    samples = model.actuator_history[:, 0]
    steps = int(samples.max(initial=0))
    first = model.actuator_historyadr[:, None] + 2 + steps
    return (first + np.arange(steps)[None]).astype(np.int64)


def compile_scene(spec: mujoco.MjSpec) -> mujoco.MjModel:
    """The compiled model; `UserError` with the engine's reason where it does not compile."""
    return compile_spec(spec)


def require_body_forces(model: mujoco.MjModel, name: str) -> None:
    """Raise UserError for a field of `BODY_FORCES` that the engine does not compute for the model."""
    if not senses_body_forces(model):
        raise UserError(f'the engine does not compute "{name}" for this scene; set scene.body_forces=true')


def senses_body_forces(model: mujoco.MjModel) -> bool:
    """Whether the model has a sensor for which the engine computes the wrench on every body."""
    import mujoco

    kinds = ("ACCELEROMETER", "FORCE", "TORQUE", "FRAMELINACC", "FRAMEANGACC")
    return bool({int(getattr(mujoco.mjtSensor, f"mjSENS_{kind}")) for kind in kinds} & set(model.sensor_type.tolist()))


def _sense_body_forces(spec: mujoco.MjSpec) -> None:
    """A sensor that nobody reads; the wrenches of all bodies come with it."""
    import mujoco

    body = spec.worldbody.first_body()
    body.name = body.name or "base"
    sensor = spec.add_sensor(name="body_forces", type=mujoco.mjtSensor.mjSENS_FRAMELINACC, objname=body.name)
    sensor.objtype = mujoco.mjtObj.mjOBJ_BODY


def _set_necessary_options(spec: mujoco.MjSpec, scene: SceneCfg, timestep_s: float) -> None:
    import mujoco

    if spec.memory < 0:  # the engine's own default grows with the number of bodies, not with what RL needs
        spec.memory = scene.memory_mib << 20
        spec.nstack = -1  # an older way to say it, which an engine does not take beside the newer one
    spec.option.timestep = timestep_s
    # A diverged env must stay visible as such; the engine would silently put it back to its initial state.
    spec.option.disableflags |= mujoco.mjtDisableBit.mjDSBL_AUTORESET


def _set_options(spec: mujoco.MjSpec, scene: SceneCfg) -> None:
    option = spec.option
    option.integrator = INTEGRATORS.index(_one_of("integrator", scene.integrator, INTEGRATORS))
    option.cone = CONES.index(_one_of("cone", scene.cone, CONES))
    option.iterations = scene.iterations
    option.ls_iterations = scene.ls_iterations
    option.impratio = scene.impratio


def _one_of(key: str, value: str, known: Sequence[str]) -> str:
    if value not in known:
        raise UserError(f'scene.{key}: "{value}" is not one of {", ".join(known)}')
    return value


def _add_ground(spec: mujoco.MjSpec, friction: tuple[float, float, float]) -> None:
    import mujoco

    spec.add_texture(
        name="ground",
        type=mujoco.mjtTexture.mjTEXTURE_2D,
        builtin=mujoco.mjtBuiltin.mjBUILTIN_CHECKER,
        mark=mujoco.mjtMark.mjMARK_EDGE,
        rgb1=[0.24, 0.28, 0.32],
        rgb2=[0.18, 0.21, 0.25],
        markrgb=[0.5, 0.5, 0.5],
        width=256,
        height=256,
    )
    # The texture list is indexed by role; slot RGB is the colour.
    textures = ["", "ground"] + [""] * (int(mujoco.mjtTextureRole.mjNTEXROLE) - 2)
    spec.add_material(name="ground", textures=textures, texrepeat=[1, 1], texuniform=True, reflectance=0.1)
    ground = spec.worldbody.add_geom(name="ground", type=mujoco.mjtGeom.mjGEOM_PLANE, material="ground")
    ground.size = [0.0, 0.0, 0.05]
    ground.friction = list(friction)
    ground.priority = 1


def _add_light_and_sky(spec: mujoco.MjSpec) -> None:
    import mujoco

    spec.add_texture(
        name="sky",
        type=mujoco.mjtTexture.mjTEXTURE_SKYBOX,
        builtin=mujoco.mjtBuiltin.mjBUILTIN_GRADIENT,
        rgb1=[0.55, 0.70, 0.85],
        rgb2=[0.12, 0.16, 0.22],
        width=128,
        height=768,
    )
    light = spec.worldbody.add_light(name="sun", pos=[0.0, 0.0, 4.0], dir=[0.3, 0.2, -1.0])
    light.type = mujoco.mjtLightType.mjLIGHT_DIRECTIONAL
    light.diffuse, light.specular = [0.7, 0.7, 0.7], [0.2, 0.2, 0.2]
    spec.visual.headlight.ambient = [0.3, 0.3, 0.3]
    spec.visual.headlight.diffuse = [0.4, 0.4, 0.4]
    spec.visual.global_.offwidth, spec.visual.global_.offheight = 1280, 720


def _add_camera(spec: mujoco.MjSpec, base: str | None, distance_m: float) -> None:
    """A camera that follows the base from its rear right, a little above, without turning with it; where the base is
    fixed, it stands as far from the robot's root."""
    import mujoco

    camera = (spec.body(base) if base else spec.worldbody).add_camera(name="track")
    camera.mode = mujoco.mjtCamLight.mjCAMLIGHT_TRACK if base else mujoco.mjtCamLight.mjCAMLIGHT_FIXED
    origin = [0.0, 0.0, 0.0] if base else next(iter(spec.worldbody.bodies)).pos
    camera.pos = [at + distance_m * axis for at, axis in zip(origin, (-0.644, -0.644, 0.414))]
    # Image axes: x right and y up; the camera looks along its -z, at the base.
    camera.alt.type = mujoco.mjtOrientation.mjORIENTATION_XYAXES
    camera.alt.xyaxes = [0.7071, -0.7071, 0.0, 0.2927, 0.2927, 0.9107]
