"""Props: attached under their name, where and as heavy as asked for; every mistake is one line before a simulator."""

import math
from pathlib import Path

import mujoco
import numpy as np
import pytest

from robo_rl.errors import UserError
from robo_rl.sim.props import PropCfg, clamp_joints, list_props, prop_digest
from robo_rl.sim.robot import load_robot
from robo_rl.sim.scene import SceneCfg, build_spec, compile_scene

ARM, DOG = load_robot("arm"), load_robot("quadruped")


def scene(robot=ARM, **props: PropCfg) -> mujoco.MjModel:
    return compile_scene(build_spec(robot, SceneCfg(props=props), 0.005))


@pytest.mark.parametrize("name", list_props())
def test_every_prop_stands_in_a_scene_fixed_and_free(name):
    for mount in ("fixed", "free"):
        model = scene(thing=PropCfg(name, pos=(0.6, 0.0, 1.0), mount=mount))
        assert model.body("thing").mass > 0.0
        assert model.body("thing").jntnum[0] == (mount == "free")
        names = [model.geom(i).name for i in range(model.ngeom) if model.geom(i).bodyid == model.body("thing").id]
        assert names
        assert all(name.startswith("thing_") for name in names)


def test_the_same_prop_twice_and_their_own_joints():
    model = scene(left=PropCfg("cabinet", pos=(0.5, 0.5, 0.0)), right=PropCfg("cabinet", pos=(0.5, -0.5, 0.0)))
    assert {"left_slide", "right_slide"} <= {model.joint(i).name for i in range(model.njnt)}
    assert {"left_handle", "right_handle"} <= {model.site(i).name for i in range(model.nsite)}


@pytest.mark.parametrize("mount", ["fixed", "free"])
def test_stands_where_it_was_put(mount):
    model = scene(cube=PropCfg("cube", pos=(0.4, -0.1, 0.5), yaw_rad=0.6, mount=mount))
    data = mujoco.MjData(model)
    mujoco.mj_forward(model, data)
    np.testing.assert_allclose(data.body("cube").xpos, (0.4, -0.1, 0.5))
    np.testing.assert_allclose(data.body("cube").xquat, (np.cos(0.3), 0, 0, np.sin(0.3)))


def test_size_and_mass_are_those_asked_for_and_the_inertia_follows():
    """A box of half-lengths a, b, c and mass m has I_x = m (b^2 + c^2) / 3."""
    model = scene(box=PropCfg("box", size=(0.1, 0.2, 0.3), mass=3.0))
    assert model.body("box").mass[0] == pytest.approx(3.0)
    assert sorted(model.body("box").inertia) == pytest.approx(sorted([0.13, 0.1, 0.05]))
    assert model.geom("box_solid").pos == pytest.approx([0.0, 0.0, 0.3])  # it still stands on its frame
    assert scene(cabinet=PropCfg("cabinet", mass=2.0)).body("cabinet").subtreemass[0] == pytest.approx(2.0)


def test_measured_props_are_seen_from_a_fixed_base_and_from_the_world():
    cube = PropCfg("cube", pos=(0.5, 0.1, 0.6), yaw_rad=0.4, measured=True)
    for robot, expected in ((ARM, (0.5, 0.1, 0.2)), (DOG, (0.5, 0.1, 0.6))):
        model = scene(robot, cube=cube)
        data = mujoco.MjData(model)
        mujoco.mj_forward(model, data)
        assert data.sensor("cube_pos").data == pytest.approx(expected)
        assert data.sensor("cube_quat").data == pytest.approx((np.cos(0.2), 0.0, 0.0, np.sin(0.2)))


def test_the_scene_as_text_is_the_same_scene():
    """What a twin or a replay compiles, props included."""
    props = {
        "table": PropCfg("table", pos=(0.55, 0, 0)),
        "peg": PropCfg("peg", pos=(0.5, 0, 0.6), mount="free", mass=0.1),
    }
    spec = build_spec(ARM, SceneCfg(props=props), 0.005)
    model = compile_scene(spec)
    again = mujoco.MjModel.from_xml_string(spec.to_xml())
    for field in ("qpos0", "body_mass", "body_inertia", "geom_size", "geom_pos", "geom_friction"):
        np.testing.assert_allclose(getattr(again, field), getattr(model, field), rtol=1e-5, atol=1e-6)


def test_a_ball_comes_to_rest_on_the_table_and_a_cube_does_not_sink():
    model = scene(
        table=PropCfg("table", pos=(0.6, 0.0, 0.0)),
        ball=PropCfg("ball", pos=(0.6, 0.2, 0.5), mount="free"),
        cube=PropCfg("cube", pos=(0.6, -0.2, 0.45), mount="free"),
    )
    data = mujoco.MjData(model)
    mujoco.mj_step(model, data, nstep=400)
    assert data.body("ball").xpos[2] == pytest.approx(0.4335, abs=2e-3)
    assert data.body("cube").xpos[2] == pytest.approx(0.425, abs=2e-3)
    assert np.abs(data.body("cube").cvel).max() < 0.01


def test_a_free_goal_marker_hangs_in_the_air_and_touches_nothing():
    model = scene(goal=PropCfg("goal", pos=(0.3, 0.2, 0.9), mount="free"))
    data = mujoco.MjData(model)
    mujoco.mj_step(model, data, nstep=500)
    np.testing.assert_allclose(data.body("goal").xpos, (0.3, 0.2, 0.9), atol=1e-9)


def test_a_drawer_opens_when_its_handle_is_pulled():
    model = scene(cabinet=PropCfg("cabinet", pos=(0.8, 0.0, 0.4)))
    data = mujoco.MjData(model)
    data.xfrc_applied[model.body("cabinet_drawer").id, 0] = -4.0
    mujoco.mj_step(model, data, nstep=200)
    assert data.joint("cabinet_slide").qpos[0] == pytest.approx(0.25, abs=0.01)


def test_a_clamped_prop_stands_where_its_joints_show_and_is_not_pushed_away():
    model = scene(board=PropCfg("hole_board", pos=(0.5, 0.0, 0.3), mount="clamped"))
    data = mujoco.MjData(model)
    for name, value in zip(clamp_joints("board"), (0.03, -0.02, 0.4), strict=True):
        data.joint(name).qpos[0] = value
    data.xfrc_applied[model.body("board").id] = (200.0, -100.0, -50.0, 0.0, 0.0, 10.0)
    mujoco.mj_step(model, data, nstep=200)
    np.testing.assert_allclose(data.body("board").xpos, (0.53, -0.02, 0.3), atol=5e-4)
    np.testing.assert_allclose(data.body("board").xquat, (math.cos(0.2), 0.0, 0.0, math.sin(0.2)), atol=1e-4)


def test_the_peg_drops_into_the_hole_and_not_beside_it():
    for offset, height in ((0.0, 0.05), (0.045, 0.09)):
        model = scene(
            board=PropCfg("hole_board", pos=(0.5, 0, 0)), peg=PropCfg("peg", pos=(0.5 + offset, 0, 0.1), mount="free")
        )
        data = mujoco.MjData(model)
        mujoco.mj_step(model, data, nstep=60)
        assert data.body("peg").xpos[2] == pytest.approx(height, abs=5e-3)


BAD = {
    "unknown": (PropCfg("cubes"), 'Prop "cubes" not found. Nearest: cube'),
    "several geoms resized": (PropCfg("table", size=(1.0, 1.0, 1.0)), "size is for props of one geom, table has 5"),
    "wrong number of sizes": (PropCfg("ball", size=(0.1, 0.1)), "size of ball has 1 positive numbers"),
    "negative size": (PropCfg("ball", size=(-0.1,)), "size of ball has 1 positive numbers"),
    "no mass": (PropCfg("cube", mass=0.0), "mass is 0.0 kg; it must be above 0"),
    "no file": (PropCfg("./gone.xml"), "gone.xml: no such file"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_props_are_one_line(case):
    prop, expected = BAD[case]
    with pytest.raises(UserError) as error:
        scene(thing=prop)
    assert expected in str(error.value)
    assert "\n" not in str(error.value)


def test_a_name_that_the_robot_has_already_is_refused():
    with pytest.raises(UserError, match=r'scene\.props\.hand: robot "arm" has a body of that name'):
        scene(hand=PropCfg("cube"))


@pytest.mark.parametrize(
    ("world", "complaint"),
    [
        ("<body/><body/>", "has 2 bodies in the world; put all in one"),
        ('<body><joint/><geom size="0.1"/></body>', "has a joint at its root already; use mount=fixed"),
    ],
)
def test_own_files_that_do_not_fit_are_refused(tmp_path: Path, world, complaint):
    path = tmp_path / "own.xml"
    path.write_text(f"<mujoco><worldbody>{world}</worldbody></mujoco>")
    with pytest.raises(UserError, match=complaint):
        scene(own=PropCfg(str(path), mount="free"))


def test_digests_follow_the_file(tmp_path: Path):
    path = tmp_path / "cube.xml"
    path.write_bytes(list_props()["cube"].read_bytes())
    assert prop_digest(str(path)) == prop_digest("cube")
    path.write_bytes(path.read_bytes() + b"\n")
    assert prop_digest(str(path)) != prop_digest("cube")
