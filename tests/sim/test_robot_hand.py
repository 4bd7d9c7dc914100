"""The hand: weight, like fingers, tips that feel, a bowl that holds a cube, and a thumb that does not pass through."""

import mujoco
import numpy as np
import pytest
from robot_bench import assert_limits_hold, at_rest, on_servos, simulate

from robo_rl.sim.props import PropCfg
from robo_rl.sim.robot import load_robot
from robo_rl.sim.scene import SceneCfg

ROBOT = load_robot("hand")
CUBE = SceneCfg(props={"cube": PropCfg("cube", pos=(-0.02, 0.0, 0.56), mount="free", size=(0.03, 0.03, 0.03))})


@pytest.fixture(scope="module")
def model() -> mujoco.MjModel:
    return on_servos(ROBOT)


def test_weighs_about_what_the_data_sheet_says(model):
    assert 0.9 < model.body("palm").subtreemass[0] < 1.09  # the sheet's 1.09 kg are with cover and cables


def test_fingers_are_alike_and_the_outer_ones_mirror_each_other(model):
    for link in ("proximal", "middle", "distal"):
        index, ring = model.body(f"index_{link}"), model.body(f"ring_{link}")
        np.testing.assert_allclose(index.pos, ring.pos)
        np.testing.assert_allclose(index.inertia, ring.inertia)
    data = at_rest(ROBOT, model, **dict.fromkeys(ROBOT.default_pose, 0.0) | {"thumb_0": 0.263})
    tips = {name: data.site(f"{name}_tip").xpos for name in ("index", "middle", "ring")}
    np.testing.assert_allclose(tips["index"] * (1, -1, 1), tips["ring"], atol=1e-6)
    reach = 0.0007 + 0.0164 + 0.054 + 0.0384 + 0.0267
    np.testing.assert_allclose(tips["middle"], (reach, 0.0, 0.5), atol=1e-6)


def test_palm_faces_up_and_fingers_bend_upwards(model):
    data = at_rest(ROBOT, model)
    np.testing.assert_allclose(data.body("palm").xmat.reshape(3, 3)[:, 0], (0, 0, 1), atol=1e-5)
    assert all(data.site(f"{name}_tip").xpos[2] > 0.55 for name in ("index", "middle", "ring", "thumb"))


def test_holds_its_pose_for_five_seconds(model):
    data = at_rest(ROBOT, model)
    simulate(model, data, 5.0)
    error = [data.joint(name).qpos[0] - ROBOT.default_pose.get(name, 0.0) for name in ROBOT.joints]
    assert np.abs(error).max() < 0.03
    assert np.abs(data.qvel).max() < 1e-3


def test_joint_limits_and_torque_limits_hold(model):
    assert_limits_hold(ROBOT, model, at_rest(ROBOT, model))


def test_a_cube_dropped_on_the_palm_stays_there():
    model = on_servos(ROBOT, CUBE)
    data = at_rest(ROBOT, model)
    simulate(model, data, 3.0)
    assert data.body("cube").xpos[2] == pytest.approx(0.5111 + 0.03, abs=3e-3)
    assert np.abs(data.body("cube").xpos[:2]).max() < 0.06
    assert np.abs(data.body("cube").cvel).max() < 0.02


def test_closing_on_a_cube_is_felt_at_the_tips():
    model = on_servos(ROBOT, CUBE)
    data = at_rest(ROBOT, model)
    simulate(model, data, 1.0)
    for name in ("index_1", "middle_1", "ring_1"):
        data.actuator(name).ctrl = 1.2
    for name in ("index_2", "middle_2", "ring_2"):
        data.actuator(name).ctrl = 1.6
    simulate(model, data, 1.0)
    assert sum(data.sensor(f"{name}_touch").data[0] for name in ("index", "middle", "ring")) > 0.5
    assert data.contact.dist.min() > -0.004


def test_the_thumb_does_not_pass_through_the_fingers(model):
    fist = {f"{name}_{k}": 1.4 for name in ("index", "middle", "ring") for k in (1, 2, 3)}
    fist |= {"thumb_0": 1.396, "thumb_1": 0.9, "thumb_2": 1.2, "thumb_3": 1.2}
    data = at_rest(ROBOT, model)
    for name, target in fist.items():
        data.actuator(name).ctrl = target
    simulate(model, data, 2.0)
    touching = [{model.geom(g).name.split("_")[0] for g in contact.geom} for contact in data.contact]
    assert touching
    assert all("thumb" in pair and "palm" not in pair for pair in touching)
    assert data.contact.dist.min(initial=0.0) > -0.004
