"""A robot on its servos in an engine of its own: what the tests of every robot begin with."""

from __future__ import annotations

import mujoco
import numpy as np

from robo_rl.sim.robot import RobotCfg
from robo_rl.sim.scene import SceneCfg, build_spec, compile_scene, position_servo

TIMESTEP_S = 0.005


def on_servos(robot: RobotCfg, scene: SceneCfg | None = None) -> mujoco.MjModel:
    """The compiled scene with the gains of the robot file."""
    spec = build_spec(robot, scene or SceneCfg(), TIMESTEP_S)
    position_servo(spec, robot, robot.stiffness_by_joint(), robot.damping_by_joint())
    return compile_scene(spec)


def at_rest(robot: RobotCfg, model: mujoco.MjModel, **pose: float) -> mujoco.MjData:
    """Default pose, some joints elsewhere, every servo told to stay there."""
    data = mujoco.MjData(model)
    if robot.base:
        data.qpos[2] = robot.base_height
    for joint, position in {**robot.default_pose, **pose}.items():
        data.joint(joint).qpos = position
    for actuator, joint in zip(robot.actuators, robot.joints, strict=True):
        data.actuator(actuator).ctrl = data.joint(joint).qpos
    mujoco.mj_forward(model, data)
    return data


def simulate(model: mujoco.MjModel, data: mujoco.MjData, seconds: float) -> None:
    mujoco.mj_step(model, data, nstep=round(seconds / TIMESTEP_S))


def assert_limits_hold(robot: RobotCfg, model: mujoco.MjModel, data: mujoco.MjData, slack: float = 0.1) -> None:
    """Servos told to go as far beyond every limit as an action may tell them, without weight: no joint beyond its range
    by more than `slack` rad or m, no torque beyond the effort."""
    gravity = model.opt.gravity.copy()
    model.opt.gravity[:] = 0.0
    lows, highs = np.array([model.joint(name).range for name in robot.joints]).T
    reach = np.array(robot.effort_by_joint()) / np.array(robot.stiffness_by_joint())
    for target in (lows - reach, highs + reach):
        data.ctrl[:] = target
        for _ in range(200):
            mujoco.mj_step(model, data)
            assert (np.abs(data.actuator_force) <= np.array(robot.effort_by_joint()) + 1e-9).all()
        joints = np.array([data.joint(name).qpos[0] for name in robot.joints])
        np.testing.assert_array_less(lows - slack, joints)
        np.testing.assert_array_less(joints, highs + slack)
    model.opt.gravity[:] = gravity


def assert_left_mirrors_right(model: mujoco.MjModel) -> None:
    """Masses, centres, inertias, places and joint ranges of `left_*` and `right_*` under y -> -y."""
    flip = np.array([1.0, -1.0, 1.0])
    lefts = [model.body(i) for i in range(model.nbody) if model.body(i).name.startswith("left_")]
    assert lefts
    for left in lefts:
        right = model.body(left.name.replace("left", "right"))
        np.testing.assert_allclose(right.mass, left.mass)
        np.testing.assert_allclose(right.inertia, left.inertia)
        np.testing.assert_allclose(right.ipos, left.ipos * flip, atol=1e-12)
        np.testing.assert_allclose(right.pos, left.pos * flip, atol=1e-12)
    for left in (model.joint(i) for i in range(model.njnt) if model.joint(i).name.startswith("left_")):
        right = model.joint(left.name.replace("left", "right"))
        pitch = abs(left.axis[1]) > 0.5  # turns about y are the same on both sides, the others change sign
        np.testing.assert_allclose(right.range, left.range if pitch else -left.range[::-1])
