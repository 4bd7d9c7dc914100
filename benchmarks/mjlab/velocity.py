"""mjlab 1.6's flat-velocity task for its Go1 and G1 as tasks of ours; `check` compares the numbers with the export."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mujoco
import terms
from robo_rl_tasks import terms as shared
from robot_file import CACHE, NAMES, robot_file

from robo_rl.env import (
    CommandCfg,
    Event,
    JointPosition,
    Metric,
    ObsGroup,
    ObsTerm,
    RewardTerm,
    Success,
    TaskCfg,
    Termination,
    randomize,
)
from robo_rl.errors import UserError
from robo_rl.sim.robot import load_robot
from robo_rl.sim.scene import SceneCfg

STEP_S = 0.02  # s; mjlab multiplies every reward by the control period


@dataclass(frozen=True)
class Robot:
    """What the two tasks differ in."""

    body: str  # that is to stay upright, and whose centre of mass is moved
    standing: Mapping[str, float]  # rad, std of the pose reward by pattern, first match
    walking: Mapping[str, float]
    running: Mapping[str, float]
    slide: terms.Range  # sliding friction of the feet
    spin: terms.Range | None  # m
    roll: terms.Range | None  # m
    scene: SceneCfg
    rewards: Mapping[str, RewardTerm]  # those only this robot has


_LEGS = {".*calf.*": 0.6, ".*": 0.3}
_SOLVER = {"ground": False, "iterations": 10, "ls_iterations": 20}  # the plane is in the exported scene
ROBOTS = {
    "go1": Robot(
        body="robot/trunk",
        standing={".*calf.*": 0.1, ".*": 0.05},
        walking=_LEGS,
        running=_LEGS,
        slide=(0.3, 1.5),
        spin=(1e-4, 2e-2),
        roll=(1e-5, 5e-3),
        scene=SceneCfg(**_SOLVER, cone="elliptic", impratio=10.0),
        rewards={},
    ),
    "g1": Robot(
        body="robot/torso_link",
        standing={".*": 0.05},
        walking={
            ".*hip_pitch.*": 0.3, ".*hip_.*": 0.15, ".*knee.*": 0.35, ".*ankle_pitch.*": 0.25, ".*ankle_roll.*": 0.1,
            ".*waist_yaw.*": 0.2, ".*waist_roll.*": 0.08, ".*waist_pitch.*": 0.1, ".*shoulder_yaw.*": 0.1,
            ".*shoulder.*": 0.15, ".*elbow.*": 0.15, ".*wrist.*": 0.3,
        },
        running={
            ".*hip_pitch.*": 0.5, ".*hip_.*": 0.2, ".*knee.*": 0.6, ".*ankle_pitch.*": 0.35, ".*ankle_roll.*": 0.15,
            ".*waist_yaw.*": 0.3, ".*waist_roll.*": 0.08, ".*waist_pitch.*": 0.2, ".*shoulder_pitch.*": 0.5,
            ".*shoulder_roll.*": 0.2, ".*shoulder_yaw.*": 0.15, ".*elbow.*": 0.35, ".*wrist.*": 0.3,
        },
        slide=(0.3, 1.2),
        spin=None,
        roll=None,
        scene=SceneCfg(**_SOLVER),
        rewards={
            "body_ang_vel": RewardTerm(terms.body_ang_vel, -0.05 * STEP_S, {"body": "robot/torso_link"}),
            "angular_momentum": RewardTerm(terms.angular_momentum, -0.02 * STEP_S),
            "self_collisions": RewardTerm(terms.self_collisions, -1.0 * STEP_S),
        },
    ),
}  # fmt: skip


def velocity(name: str, cache: Path = CACHE) -> TaskCfg:
    """The flat-velocity task of `go1` or `g1`. Needs the export in the cache: `make bench-mjlab` makes it."""
    robot = ROBOTS[name]
    path = robot_file(name, cache)
    return TaskCfg(
        name=f"mjlab_{name}_velocity",
        robot=str(path),
        scene=robot.scene,
        sim_dt_s=0.005,
        decimation=4,
        episode_s=20.0,
        action=JointPosition(scale=_action_scale(path), clip=100.0),
        observations=_observations(),
        rewards=_rewards(robot, path),
        terminations={"fell_over": Termination(terms.fell_over)},
        trackers={
            "feet": type("Feet", (terms.Feet,), {"sensors": NAMES[name].contact}),
            "actions": terms.Actions,
        },
        commands={
            terms.TWIST: CommandCfg(
                names=terms.TWIST_PARTS,
                low=(-1.0, -1.0, -terms.MAX_TURN, -math.pi, 0.0, 0.0, 0.0),
                high=(1.0, 1.0, terms.MAX_TURN, math.pi, 1.0, 1.0, 1.0),
                resample_s=(3.0, 8.0),
            )
        },
        events=_events(robot, name, path),
        metrics=METRICS,
        success=Success(terms.is_up),
    )


def _action_scale(path: Path) -> dict[str, float]:
    """A quarter of the deflection at which a servo gives all it has, by joint. rad."""
    robot = load_robot(path)
    reach = zip(robot.joints, robot.effort_by_joint(), robot.stiffness_by_joint(), strict=True)
    return {joint: 0.25 * effort / stiffness for joint, effort, stiffness in reach}


def _observations() -> dict[str, ObsGroup]:
    policy = {
        "base_lin_vel": ObsTerm(terms.lin_vel, noise=0.5),
        "base_ang_vel": ObsTerm(shared.gyro, noise=0.2),
        "projected_gravity": ObsTerm(shared.gravity, noise=0.05),
        "joint_pos": ObsTerm(shared.joint_pos_rel, noise=0.01, bias=0.015),
        "joint_vel": ObsTerm(shared.joint_vel, noise=1.5),
        "actions": ObsTerm(shared.previous_action),
        "command": ObsTerm(terms.twist),
    }
    privileged = {
        "foot_height": ObsTerm(terms.foot_height),
        "foot_air_time": ObsTerm(terms.foot_air_time),
        "foot_contact": ObsTerm(terms.foot_contact),
        "foot_contact_forces": ObsTerm(terms.foot_contact_forces),
    }
    return {"policy": ObsGroup(policy), "critic": ObsGroup({**policy, **privileged}, corrupt=False)}


def _rewards(robot: Robot, path: Path) -> dict[str, RewardTerm]:
    joints = load_robot(path).joints
    std = {gait: _by_pattern(getattr(robot, gait), joints) for gait in ("standing", "walking", "running")}
    return {
        "track_linear_velocity": RewardTerm(terms.track_linear_velocity, 2.0 * STEP_S, {"variance": 0.25}),
        "track_angular_velocity": RewardTerm(terms.track_angular_velocity, 2.0 * STEP_S, {"variance": 0.5}),
        "upright": RewardTerm(terms.upright, 1.0 * STEP_S, {"body": robot.body, "variance": 0.2}),
        "pose": RewardTerm(terms.pose, 1.0 * STEP_S, std),
        "dof_pos_limits": RewardTerm(terms.dof_pos_limits, -1.0 * STEP_S, {"share": 0.9}),
        "action_rate_l2": RewardTerm(shared.action_rate, -0.1 * STEP_S),
        "foot_clearance": RewardTerm(terms.foot_clearance, -2.0 * STEP_S),
        "foot_swing_height": RewardTerm(terms.foot_swing_height, -0.25 * STEP_S),
        "foot_slip": RewardTerm(terms.foot_slip, -0.1 * STEP_S),
        "soft_landing": RewardTerm(terms.soft_landing, -1e-5 * STEP_S),
        **robot.rewards,
    }


def _events(robot: Robot, name: str, path: Path) -> dict[str, Event]:
    model = mujoco.MjModel.from_xml_path(str(path.with_name("robot.xml")))
    names = [model.geom(i).name for i in range(model.ngeom)]
    feet = tuple(geom for geom in names if re.fullmatch(NAMES[name].foot_geoms, geom))
    friction = {"geoms": feet, "slide": robot.slide, "spin": robot.spin, "roll": robot.roll}
    base = {"pos": ((-0.5, 0.5), (-0.5, 0.5), (0.01, 0.05)), "tilt_rad": 0.0, "yaw_rad": 3.14}
    return {
        "foot_friction": Event(terms.foot_friction, "startup", friction),
        "encoder_bias": Event(terms.encoder_bias, "startup", {"bias": (-0.015, 0.015)}),
        "base_com": Event(terms.base_com, "startup", {"half": (0.025, 0.025, 0.03), "body": robot.body}),
        "reset_base": Event(randomize.reset_base, "reset", {**base, "lin_vel": 0.0, "ang_vel": 0.0}),
        "reset_robot_joints": Event(randomize.reset_joints, "reset", {"offset": (0.0, 0.0), "velocity": (0.0, 0.0)}),
        "push_robot": Event(
            terms.push, "interval", {"lin": (0.5, 0.5, 0.4), "ang": (0.52, 0.52, 0.78)}, interval_s=(1.0, 3.0)
        ),
    }


METRICS = {
    "mean_action_acc": Metric(terms.action_acceleration),
    "error_vel_xy": Metric(terms.lin_vel_error),
    "error_vel_yaw": Metric(terms.turn_error),
    "slip_velocity": Metric(terms.slip_speed),
    "landing_force": Metric(terms.landing_force),
    "peak_height": Metric(terms.peak_height),
}


def check(task: TaskCfg, numbers: Mapping[str, Any]) -> None:
    """Raise UserError where the task is not made of the numbers mjlab exported."""
    mujoco_cfg, scene = numbers["mujoco"], task.scene
    ours_and_theirs = {
        "rewards": (
            {name: term.weight / STEP_S for name, term in task.rewards.items()},
            {name: weight for name, weight in numbers["rewards"].items() if weight},
        ),
        "noise": (
            {name: term.noise for name, term in task.observations["policy"].terms.items()},
            numbers["noise"]["actor"],
        ),
        "critic": (
            dict.fromkeys(task.observations["critic"].terms, 0.0),
            dict.fromkeys(numbers["noise"]["critic"], 0.0),
        ),
        "rates": (
            {"dt": task.sim_dt_s, "decimation": task.decimation, "episode": task.episode_s},
            {"dt": numbers["timestep_s"], "decimation": numbers["decimation"], "episode": numbers["episode_s"]},
        ),
        "solver": (
            {key: float(getattr(scene, key)) for key in ("iterations", "ls_iterations", "impratio")},
            {key: float(mujoco_cfg[key]) for key in ("iterations", "ls_iterations", "impratio")},
        ),
        "action scales": _scales(task, numbers),
        "names": ({scene.cone: 0.0, scene.integrator: 0.0}, {mujoco_cfg[k]: 0.0 for k in ("cone", "integrator")}),
    }
    for what, (ours, theirs) in ours_and_theirs.items():
        if ours.keys() != theirs.keys() or any(not math.isclose(ours[k], theirs[k], rel_tol=1e-6) for k in ours):
            raise UserError(
                f"{task.name}: {what} are {ours}, mjlab exported {theirs}; mend benchmarks/mjlab/velocity.py"
            )


def _scales(task: TaskCfg, numbers: Mapping[str, Any]) -> tuple[dict[str, float], dict[str, float]]:
    """Scale of the action of each joint, ours and theirs; mjlab's patterns have no prefix."""
    ours = dict(task.action.scale) if isinstance(task.action, JointPosition) else {}
    names = tuple(joint.removeprefix("robot/") for joint in ours)
    return ours, dict(zip(ours, _by_pattern(numbers["action_scale"], names), strict=True))


def _by_pattern(patterns: Mapping[str, float], joints: tuple[str, ...]) -> tuple[float, ...]:
    """Value of the first pattern that matches each joint."""
    return tuple(next(value for key, value in patterns.items() if re.fullmatch(key, joint)) for joint in joints)
