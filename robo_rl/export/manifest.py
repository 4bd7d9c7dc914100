"""The bundle's manifest, read off the environment the policy was trained in."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping

import numpy as np
from robo_rl_deploy.bundle import schema
from torch import Tensor

from robo_rl.env.actuators.cfg import DCMotor, LearnedActuator
from robo_rl.env.actuators.net import net_path
from robo_rl.env.cfg import ObsTerm, TaskCfg
from robo_rl.env.state import Channels
from robo_rl.env.vec_env import VecEnv
from robo_rl.export.graphs import FLAT, PolicyGraph
from robo_rl.sim.model import RobotModel
from robo_rl.sim.rays import RaysCfg

_KIND = {
    "joint_position": "joint_position",
    "joint_velocity": "joint_velocity",
    "joint_torque": "torque",
    "thrust": "thrust",
    "raw_control": "raw_control",
}
_AXES = {3: ("x", "y", "z"), 4: ("w", "x", "y", "z")}


def build_manifest(
    env: VecEnv, graph: PolicyGraph, obs_group: str, unscored: tuple[str, ...], evaluation: Mapping[str, float]
) -> schema.Manifest:
    """The contract of a policy: names, order, units, limits, rates, observation recipe."""
    task, model = env.task, env.model
    pose = dict(zip(model.robot.joints, model.robot.default_pose_by_joint(), strict=True))
    return schema.Manifest(
        name=task.name,
        task=_task(task, unscored),
        robot=schema.Robot(model.robot.name, model.robot.digest, _joints(model, task)),
        rates=schema.Rates(control_hz=1.0 / task.step_dt_s, physics_hz=1.0 / task.sim_dt_s),
        channels=_channels(env, graph),
        outputs=(_output(env),),
        action=schema.Action(env.action_dim),
        actuator=_actuator(task),
        commands=tuple(_command(name, task) for name in task.commands if f"command.{name}" in graph.reads),
        obs=_obs(env, obs_group) if graph.reads != [FLAT] else (),
        state=tuple(schema.StateTensor(name, shape) for name, shape in graph.states.items()),
        envelope=schema.Envelope(),
        start=schema.Pose(pose),
        stop=schema.Pose(pose),
        deployable=graph.reads != [FLAT],
        evaluation=dict(evaluation),
    )


def _task(task: TaskCfg, unscored: tuple[str, ...]) -> schema.Task:
    metrics = {name: schema.Metric(metric.reduce, metric.after_s) for name, metric in task.metrics.items()}
    return schema.Task(task.name, schema.Success(task.success.after_s), metrics, unscored)


def _actuator(task: TaskCfg) -> schema.ActuatorModel:
    cfg = getattr(task.action, "actuator", None)
    if isinstance(cfg, DCMotor):
        numbers = {"stall_ratio": cfg.stall_ratio, "speed_ratio": cfg.speed_ratio}
        return schema.ActuatorModel(cfg.kind, numbers)
    if isinstance(cfg, LearnedActuator):
        return schema.ActuatorModel(cfg.kind, files={joints: _named(net) for joints, net in cfg.nets.items()})
    return schema.ActuatorModel()


def _named(net: str) -> str:
    path = net_path(net)
    return f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()}"


def _joints(model: RobotModel, task: TaskCfg) -> tuple[schema.Joint, ...]:
    robot = model.robot
    if not robot.joints:
        return ()
    unknown: tuple[None, ...] = (None,) * len(robot.joints)
    zero = (0.0,) * len(robot.joints)
    rows = zip(
        robot.joints,
        robot.actuators,
        robot.default_pose_by_joint(),
        model.joint_range,
        robot.velocity_by_joint() if robot.velocity else unknown,
        robot.effort_by_joint() if robot.effort else unknown,
        robot.stiffness_by_joint() if robot.stiffness and task.action.kind != "joint_velocity" else zero,
        robot.damping_by_joint() if robot.damping else zero,
        strict=True,
    )
    driven = [
        schema.Joint(name, actuator, default, _bound(span[0]), _bound(span[1]), velocity, effort, kp, kd)
        for name, actuator, default, span, velocity, effort, kp, kd in rows
    ]
    passive = {joint for channel in robot.channels.values() for joint in channel.joints} - set(robot.joints)
    return (*driven, *(schema.Joint(name, None, robot.default_pose.get(name, 0.0)) for name in sorted(passive)))


def _channels(env: VecEnv, graph: PolicyGraph) -> tuple[schema.Channel, ...]:
    if graph.reads == [FLAT]:
        size = graph.policy.obs_dim
        return (schema.Channel(FLAT, "flat", size, tuple(f"obs{i}" for i in range(size)), "1"),)
    return tuple(_channel(env, key) for key in graph.reads if not key.startswith("command."))


def _channel(env: VecEnv, key: str) -> schema.Channel:
    robot = env.model.robot
    if key == "action":
        return schema.Channel("last_action", "last_action", env.action_dim, robot.actuators, "1")
    if key == "phase":
        return schema.Channel("phase", "phase", 1, ("phase",), "1", period_s=env.task.phase_period_s)
    name = key.removeprefix("channel.")
    cfg, size = robot.channels[name], env.channels._read(key).shape[1]
    if cfg.source in ("joint_pos", "joint_vel"):
        elements = tuple(cfg.joints) or robot.joints
    else:
        elements = _AXES.get(size, tuple(str(i) for i in range(size)))
    rays = _rays(cfg.rays) if cfg.rays else None
    return schema.Channel(name, cfg.source, size, elements, cfg.unit, cfg.frame, cfg.sensor or None, rays=rays)


def _rays(cfg: RaysCfg) -> schema.Rays:
    origins, directions = (tuple(map(tuple, rows.tolist())) for rows in cfg.pattern.local())
    return schema.Rays(cfg.site, origins, directions, cfg.is_level, cfg.offset, cfg.max_range, cfg.groups)


def _output(env: VecEnv) -> schema.Output:
    low, high = (tuple(_bound(x) for x in bound.tolist()) for bound in (env.action_map.low, env.action_map.high))
    return schema.Output(_KIND[env.action_map.kind], env.model.robot.actuators, low, high)


def _command(name: str, task: TaskCfg) -> schema.Command:
    cfg = task.commands[name]
    ranges = tuple((float(low), float(high)) for low, high in zip(cfg.low, cfg.high, strict=True))
    default = tuple(float(np.clip(0.0, low, high)) for low, high in ranges)
    return schema.Command(name, len(cfg.names), tuple(cfg.names), ranges, default)


def _obs(env: VecEnv, group: str) -> tuple[schema.ObsTerm, ...]:
    terms = []
    for name, spec in env.groups[group].cfg.terms.items():
        keys = _reads(env, spec)
        clip = None if spec.clip is None else (float(spec.clip[0]), float(spec.clip[1]))
        terms.append(schema.ObsTerm(name, keys, clip, (float(spec.scale),), spec.history))
    return tuple(terms)


def _reads(env: VecEnv, spec: ObsTerm) -> tuple[str, ...]:
    """Channels and commands that one term reads."""
    keys: dict[str, None] = {}

    def read(key: str) -> Tensor:
        keys["last_action" if key == "action" else key.removeprefix("channel.")] = None
        return env.channels._read(key)

    spec.func(Channels(env.model, read), **spec.params)
    return tuple(keys)


def _bound(value: float) -> float | None:
    """None for a limit that is none: infinite, or the largest float32 that stands for it in a graph."""
    return float(value) if abs(value) < np.finfo(np.float32).max and math.isfinite(value) else None
