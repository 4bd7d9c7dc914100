"""The model a test runs on: with or without ground, joints held by servos or driven by the bare motors."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from robo_rl.errors import UserError
from robo_rl.sim.model import RobotModel
from robo_rl.sim.robot import RobotCfg
from robo_rl.sim.scene import SceneCfg, build_spec, compile_scene, position_servo

Drive = Literal["servo", "motor", "rotor"]


@dataclass(frozen=True)
class Rig:
    """Tests with the same rig share a simulation."""

    ground: bool
    servo: bool  # position servos where the robot file has gains; else controls are torques, forces or thrusts


def drive_of(robot: RobotCfg, servo: bool = True) -> Drive:
    """What the controls of a robot are: joint targets (with gains for every joint), joint torques, or rotor thrusts."""
    if not robot.joints:
        return "rotor"
    has_gains = all(any(robot.means(p, joint) for p in robot.stiffness) for joint in robot.joints)
    return "servo" if servo and has_gains else "motor"


def build_rig(robot: RobotCfg, rig: Rig, dt_s: float, scene: SceneCfg) -> RobotModel:
    """The compiled model of a rig, the scene else as given."""
    spec = build_spec(robot, replace(scene, ground=rig.ground), dt_s)
    hold = np.zeros(len(robot.actuators))
    if drive_of(robot, rig.servo) == "servo":
        position_servo(spec, robot, robot.stiffness_by_joint(), robot.damping_by_joint())
        hold = np.asarray(robot.default_pose_by_joint(), dtype=np.float64)
    mj = compile_scene(spec)
    model = RobotModel(robot, mj, spec.to_xml(), hold)
    unnamed = [i for i in range(mj.njnt) if not mj.joint(i).name]
    if unnamed:
        raise UserError(f"{robot.path}: joint {unnamed[0]} of {robot.mjcf} has no name; states are copied by name")
    return model
