"""From the dimensionless action to engine controls: one clamped affine map, the same for every kind of action."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import mujoco
import numpy as np
import torch
from torch import Tensor

from robo_rl.env.actuators.cfg import IdealPD
from robo_rl.env.actuators.drive import Drive, make_drive
from robo_rl.env.cfg import ActionCfg, JointPosition, JointTorque, JointVelocity, RawControl, TaskCfg, Thrust
from robo_rl.env.command_delay import delay_steps
from robo_rl.errors import UserError
from robo_rl.sim.backend import SimBackend
from robo_rl.sim.capacity import Capacity
from robo_rl.sim.model import RobotModel
from robo_rl.sim.props import with_measured
from robo_rl.sim.robot import RobotCfg, load_robot
from robo_rl.sim.robot_spec import spec_xml
from robo_rl.sim.scene import build_spec, compile_scene, delayed, position_servo, torque_motor, velocity_servo
from robo_rl.sim.terrain.generate import generate

_HUGE = float(np.finfo(np.float32).max)  # no bound, yet finite: a bundle refuses constants that are not


def build_model(task: TaskCfg) -> RobotModel:
    """Robot, scene and the actuators that the task's action needs, compiled.

    A motor model outside the engine needs torque motors; a twin, which has no such model, gets position servos.

    Raises UserError for an unknown robot, a file that does not compile, or an action the robot cannot take.
    """
    robot = load_robot(task.robot)
    posed = {robot.name_of("joint", role): position for role, position in task.default_pose.items()}
    robot = replace(robot, default_pose={**robot.default_pose, **posed})
    spec = _spec(task, robot)
    mj, xml = compile_scene(spec), spec_xml(spec)
    pose = robot.default_pose_by_joint() if isinstance(task.action, JointPosition) else np.zeros(len(robot.actuators))
    if runs_motor(task.action):
        torques = _spec(task, robot)
        torque_motor(torques, robot)
        mj, pose = compile_scene(torques), np.zeros(len(robot.actuators))
    terrain = generate(task.scene.terrain) if task.scene.terrain else None
    props = task.scene.props
    room = Capacity(task.scene.contacts, task.scene.constraints)
    hold = np.asarray(pose, dtype=np.float64)
    return RobotModel(with_measured(robot, props), mj, xml, hold, terrain, props, room)


def runs_motor(cfg: ActionCfg) -> bool:
    """Whether a motor model outside the engine drives the joints."""
    if isinstance(cfg, JointPosition):
        return not isinstance(cfg.actuator, IdealPD)
    return isinstance(cfg, JointTorque) and cfg.actuator is not None


def build_drive(task: TaskCfg, sim: SimBackend) -> Drive:
    """What drives the joints of a backend in one control step."""
    action, device = task.action, sim.device
    if isinstance(action, JointPosition):
        pose = torch.tensor(sim.model.robot.default_pose_by_joint(), device=device)
        return make_drive(action.actuator, sim, task.decimation, True, delay_steps(action, sim.dt)[1], pose)
    actuator = (action.actuator if isinstance(action, JointTorque) else None) or IdealPD()
    rest = torch.zeros(sim.model.num_actuators, device=device)
    return make_drive(actuator, sim, task.decimation, False, 0, rest)


def _spec(task: TaskCfg, robot: RobotCfg) -> mujoco.MjSpec:
    spec = build_spec(robot, task.scene, task.sim_dt_s)
    _command(spec, robot, task)
    return spec


def _command(spec: mujoco.MjSpec, robot: RobotCfg, task: TaskCfg) -> None:
    """Make the robot file's motors what the action commands."""
    action = task.action
    if isinstance(action, (JointPosition, JointVelocity)):
        _require_joints(robot, action)
        delay = delay_steps(action, task.sim_dt_s)[1]
        if isinstance(action, JointPosition):
            position_servo(spec, robot, robot.stiffness_by_joint(), robot.damping_by_joint(), delay_steps=delay)
        else:
            velocity_servo(spec, robot, robot.damping_by_joint(), delay_steps=delay)
    elif isinstance(action, JointTorque):
        _require_joints(robot, action)
    elif isinstance(action, Thrust):
        delayed(spec, robot, delay_steps(action, task.sim_dt_s)[1])


class AffineAction:
    """`target = clamp(offset + scale * clamp(action, -clip, clip), low, high)`, all `[A]`, in the actuators' unit."""

    def __init__(self, cfg: ActionCfg, model: RobotModel, device: torch.device | str = "cpu") -> None:
        self.kind = cfg.kind
        offset, scale, clip, low, high = _coefficients(cfg, model)
        self.offset, self.scale, self.low, self.high = (
            torch.as_tensor(np.clip(x, -_HUGE, _HUGE), dtype=torch.float32, device=device)
            for x in (offset, scale, low, high)
        )
        self.clip = clip
        ends = torch.stack([self.offset - self.scale.abs() * clip, self.offset + self.scale.abs() * clip])
        self._is_identity = bool((self.offset == 0.0).all() and (self.scale == 1.0).all())
        self._stays_within = bool((ends[0] >= self.low).all() and (ends[1] <= self.high).all())

    def target(self, action: Tensor) -> Tensor:
        """Controls for raw actions `[N, A]`. What would change nothing is left out."""
        action = action.clamp(-self.clip, self.clip)
        target = action if self._is_identity else self.offset + self.scale * action
        return target if self._stays_within else target.clamp(self.low, self.high)

    def bounds(self) -> tuple[Tensor, Tensor]:
        """Lower and upper actions `[A]` beyond which the target no longer changes; infinite where it always does."""
        low = ((self.low - self.offset) / self.scale).clamp_min(-self.clip)
        high = ((self.high - self.offset) / self.scale).clamp_max(self.clip)
        return low, high


def _coefficients(cfg: ActionCfg, model: RobotModel) -> tuple[np.ndarray, np.ndarray, float, np.ndarray, np.ndarray]:
    robot, count = model.robot, model.num_actuators
    if isinstance(cfg, JointPosition):
        # a target beyond the joint limit by effort / stiffness still asks for full torque at the limit
        reach = np.array(robot.effort_by_joint()) / np.array(robot.stiffness_by_joint())
        low, high = model.joint_range[:, 0] - reach, model.joint_range[:, 1] + reach
        return np.array(robot.default_pose_by_joint()), _scale(cfg, robot), cfg.clip, low, high
    if isinstance(cfg, JointVelocity):
        speed = np.array(robot.velocity_by_joint())
        return np.zeros(count), _scale(cfg, robot), cfg.clip, -speed, speed
    if isinstance(cfg, JointTorque):
        effort = np.array(robot.effort_by_joint())
        return np.zeros(count), _scale(cfg, robot) * effort, 1.0, -effort, effort
    bounds = model.mj.actuator_ctrlrange[model.actuator_ids]
    if isinstance(cfg, RawControl):
        return _raw_coefficients(cfg, model, bounds)
    hover = hover_thrust(model)
    return np.full(count, hover), np.full(count, cfg.scale * hover), _HUGE, bounds[:, 0], bounds[:, 1]


def _scale(cfg: JointPosition | JointVelocity | JointTorque, robot: RobotCfg) -> np.ndarray:
    """Scale of each actuator `[A]`."""
    if not isinstance(cfg.scale, Mapping):
        return np.full(len(robot.actuators), cfg.scale)
    where = f'action {cfg.kind} on robot "{robot.name}"'
    driven = robot.joints or robot.actuators
    idle = [pattern for pattern in cfg.scale if not any(robot.means(pattern, name) for name in driven)]
    if idle:
        names = ", ".join(robot.role_of(name) for name in driven)
        raise UserError(
            f'{where}: scale: "{idle[0]}" matches none of {names} (roles: {{joint: ...}} in its robot.yaml)'
        )
    return np.array(robot.by_joint(cfg.scale, "scale", where))


def _raw_coefficients(
    cfg: RawControl, model: RobotModel, bounds: np.ndarray
) -> tuple[np.ndarray, np.ndarray, float, np.ndarray, np.ndarray]:
    limited = model.mj.actuator_ctrllimited[model.actuator_ids].astype(bool)
    low, high = np.where(limited, bounds[:, 0], -np.inf), np.where(limited, bounds[:, 1], np.inf)
    if not cfg.normalized:
        return np.zeros(len(low)), np.ones(len(low)), _HUGE, low, high
    if not limited.all():
        name = model.robot.actuators[int(np.argmin(limited))]
        raise UserError(f'actuator "{name}" of robot "{model.robot.name}" has no ctrlrange; use normalized=False')
    return 0.5 * (low + high), 0.5 * (high - low), 1.0, low, high


def hover_thrust(model: RobotModel) -> float:
    """Thrust of each rotor that carries the nominal mass, N."""
    mass = float(model.mj.body_subtreemass[max(model.base_body, 0)])  # of the robot, not of what else is in the scene
    return mass * float(np.linalg.norm(model.mj.opt.gravity)) / model.num_actuators


def _require_joints(robot: RobotCfg, cfg: ActionCfg) -> None:
    if len(robot.joints) != len(robot.actuators):
        raise UserError(
            f'Action {cfg.kind} drives joints, but robot "{robot.name}" has {len(robot.actuators)} actuators and '
            f"{len(robot.joints)} joints. Use thrust actions, or name one joint for each actuator in its robot.yaml"
        )
