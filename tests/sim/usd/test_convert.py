"""MJCF as USD: complete, repeatable, kept up to date. Read back with pxr where it is installed."""

from __future__ import annotations

import math
from pathlib import Path

import mujoco
import numpy as np
import pytest
import robo_rl_assets

from robo_rl.cli import robot as robot_command
from robo_rl.errors import UserError
from robo_rl.sim.robot import list_robots, load_robot
from robo_rl.sim.usd.convert import WORLD_LINK, to_usda
from robo_rl.sim.usd.files import ROBOT_USD, convert_robot, robot_usd, usd_files, usd_of_scene
from robo_rl.sim.usd.text import identifier, number

ASSETS = Path(robo_rl_assets.__file__).parent
ARM = """<mujoco><compiler angle="radian"/><worldbody>
  <body name="upper" pos="0 0 1" euler="0.3 0 0.5">
    <joint name="lift" axis="0.6 0 -0.8" pos="0 0.1 0" range="-1 0.5" damping="0.3" armature="0.02" frictionloss="0.1"/>
    <inertial pos="0.1 0 0" mass="2" diaginertia="0.1 0.2 0.25" quat="0.9 0.1 0.2 0.3"/>
    <geom type="capsule" size="0.05 0.2" friction="0.7 0.01 0.001"/>
    <body name="fore" pos="0.4 0 0" euler="0 0.7 0">
      <joint name="slide" type="slide" axis="-1 0 0" range="-0.2 0.3"/>
      <geom name="hand" type="box" size="0.1 0.2 0.3" mass="1" contype="2"/>
      <body name="tip" pos="0 0 0.3"><geom type="sphere" size="0.02" mass="0.1"/></body>
    </body></body></worldbody></mujoco>"""


@pytest.fixture(scope="module")
def arm():
    return mujoco.MjModel.from_xml_string(ARM)


def test_numbers_and_names_are_those_of_usd():
    assert [number(x) for x in (0.1, -0.0, 1e-12, 1 / 3, 100000.0)] == ["0.1", "0", "1e-12", "0.333333333", "100000"]
    assert [identifier(name) for name in ("FL_hip", "left/knee-2", "2nd", "")] == ["FL_hip", "left_knee_2", "_2nd", "_"]


@pytest.mark.parametrize("file", usd_files(), ids=lambda file: file.name)
def test_kept_files_say_what_a_conversion_gives_today(file):
    assert file.is_current, "run: robo-rl robot usd"


def test_every_robot_of_ours_keeps_one():
    ours = {load_robot(name).name for name in list_robots() if (ASSETS / name / "robot.yaml").is_file()}
    assert ours == ours & {file.name for file in usd_files()}


def test_the_command_finds_and_mends_a_file_that_differs(tmp_path, capsys):
    robot = _copy_of("cartpole", tmp_path)
    assert robot_command.run(["usd", str(robot.path), "--check"]) == 1
    assert robot_command.run(["usd", str(robot.path)]) == 0
    assert robot_command.run(["usd", str(robot.path), "--check"]) == 0
    kept = robot.path.parent / ROBOT_USD
    kept.write_text(kept.read_text().replace("physics:mass = 0.57", "physics:mass = 0.58"))
    assert robot_command.run(["usd", str(robot.path), "--check"]) == 1
    assert "DIFFERS" in capsys.readouterr().out


def test_a_file_made_from_another_mjcf_is_refused(tmp_path):
    robot = _copy_of("cartpole", tmp_path)
    model = mujoco.MjModel.from_xml_path(str(robot.mjcf_path))
    assert usd_of_scene(robot, model, tmp_path).name == "cartpole.usda", "made now, where none is kept"
    robot_usd(robot).save()
    assert usd_of_scene(robot, model, tmp_path).name == ROBOT_USD
    model.body_mass[1] *= 2.0
    assert usd_of_scene(robot, model, tmp_path).name == "cartpole.usda", "made now, where the task changes the robot"
    robot.mjcf_path.write_text(robot.mjcf_path.read_text().replace('mass="0.57"', 'mass="0.6"'))
    with pytest.raises(UserError, match="robo-rl robot usd cartpole"):
        usd_of_scene(robot, model, tmp_path)


def test_what_usd_has_no_word_for_is_named():
    ball = '<mujoco><worldbody><body><joint name="hip" type="ball"/><geom size="1"/></body></worldbody></mujoco>'
    with pytest.raises(UserError, match='joint "hip" is a ball joint'):
        to_usda(mujoco.MjModel.from_xml_string(ball), "x")
    egg = '<mujoco><worldbody><body><geom name="egg" type="ellipsoid" size="1 2 3"/></body></worldbody></mujoco>'
    with pytest.raises(UserError, match='geom "geom_egg" may collide and is of type ellipsoid'):
        to_usda(mujoco.MjModel.from_xml_string(egg), "x")


def test_masses_and_frames_read_back(arm, tmp_path):
    stage = _stage(to_usda(arm, "arm"), tmp_path)
    physics = pytest.importorskip("pxr.UsdPhysics")
    data = mujoco.MjData(arm)
    mujoco.mj_forward(arm, data)
    for name in ("upper", "fore", "tip"):
        prim = stage.GetPrimAtPath(f"/arm/{name}")
        mass, body = physics.MassAPI(prim), arm.body(name)
        assert mass.GetMassAttr().Get() == pytest.approx(body.mass[0])
        np.testing.assert_allclose(mass.GetCenterOfMassAttr().Get(), body.ipos, atol=1e-7)
        np.testing.assert_allclose(mass.GetDiagonalInertiaAttr().Get(), body.inertia, rtol=1e-6)
        np.testing.assert_allclose(_wxyz(mass.GetPrincipalAxesAttr().Get()), body.iquat, atol=1e-7)
        np.testing.assert_allclose(_pose(prim)[0], data.body(name).xpos, atol=1e-8)
        np.testing.assert_allclose(_pose(prim)[1], data.body(name).xmat.reshape(3, 3), atol=1e-8)


def test_joints_close_where_mujoco_puts_them(arm, tmp_path):
    """Both frames of a joint, carried into the world by their bodies, are the same; their axis is MuJoCo's."""
    stage = _stage(to_usda(arm, "arm"), tmp_path)
    physics = pytest.importorskip("pxr.UsdPhysics")
    data = mujoco.MjData(arm)
    mujoco.mj_forward(arm, data)
    for name, parent, unit in (("lift", WORLD_LINK, math.degrees(1.0)), ("slide", "upper", 1.0)):
        joint, j = stage.GetPrimAtPath(f"/arm/joints/{name}"), arm.joint(name)
        base = physics.Joint(joint)
        ends = [base.GetBody0Rel().GetTargets()[0], base.GetBody1Rel().GetTargets()[0]]
        assert str(ends[0]) == f"/arm/{parent}"
        local = [
            (base.GetLocalPos0Attr().Get(), base.GetLocalRot0Attr().Get()),
            (base.GetLocalPos1Attr().Get(), base.GetLocalRot1Attr().Get()),
        ]
        frames = [_carried(_pose(stage.GetPrimAtPath(end)), *frame) for end, frame in zip(ends, local)]
        np.testing.assert_allclose(frames[0][0], frames[1][0], atol=1e-6)
        np.testing.assert_allclose(frames[0][1], frames[1][1], atol=1e-6)
        np.testing.assert_allclose(frames[1][0], data.joint(name).xanchor, atol=1e-6)
        column = "XYZ".index(joint.GetAttribute("physics:axis").Get())
        np.testing.assert_allclose(frames[1][1][:, column], data.joint(name).xaxis, atol=1e-6)
        limits = [joint.GetAttribute(f"physics:{end}Limit").Get() for end in ("lower", "upper")]
        np.testing.assert_allclose(limits, j.range * unit, rtol=1e-6)


def _copy_of(name, folder):
    source = load_robot(name).path.parent
    for file in ("robot.yaml", "robot.xml"):
        (folder / file).write_text((source / file).read_text())
    return load_robot(folder / "robot.yaml")


def _stage(text, folder):
    usd = pytest.importorskip("pxr.Usd", reason="pxr comes with Isaac Lab: make install-isaac")
    path = folder / "robot.usda"
    path.write_text(text)
    return usd.Stage.Open(str(path))


def _wxyz(quat):
    return np.array([quat.GetReal(), *quat.GetImaginary()])


def _matrix(wxyz):
    out = np.zeros(9)
    mujoco.mju_quat2Mat(out, np.asarray(wxyz, dtype=float))
    return out.reshape(3, 3)


def _pose(prim):
    """World position and rotation of a prim below the root, which is at the origin."""
    translate, orient = (prim.GetAttribute(f"xformOp:{kind}") for kind in ("translate", "orient"))
    if not translate:
        return np.zeros(3), np.eye(3)
    return np.array(translate.Get()), _matrix(_wxyz(orient.Get()))


def _carried(pose, pos, quat):
    return pose[0] + pose[1] @ np.array(pos), pose[1] @ _matrix(_wxyz(quat))


def test_every_robot_converts_or_says_why(tmp_path):
    text = convert_robot(load_robot("quadruped"))
    for name in ("FL_calf", "geom_RR_foot", "mjc:armature", "NewtonArticulationRootAPI"):
        assert name in text
