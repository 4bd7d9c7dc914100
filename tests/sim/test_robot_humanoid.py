"""The humanoid: weight, mirror symmetry, a pose it stands in, lying down, and limbs that do not pass through it."""

import mujoco
import numpy as np
import pytest
from robot_bench import assert_left_mirrors_right, assert_limits_hold, at_rest, on_servos, simulate

from robo_rl.sim.robot import load_robot

ROBOT = load_robot("humanoid")


@pytest.fixture(scope="module")
def model() -> mujoco.MjModel:
    return on_servos(ROBOT)


def loads(model: mujoco.MjModel, data: mujoco.MjData) -> dict[str, float]:
    """Force of each touch sensor that feels something, N."""
    read = {model.sensor(i).name: float(data.sensor(i).data[0]) for i in range(model.nsensor)}
    return {name: force for name, force in read.items() if name.endswith("_touch") and force > 1.0}


def test_weighs_and_measures_what_the_data_sheet_says(model):
    assert model.body_subtreemass[0] == pytest.approx(35.1, abs=0.1)
    straight = at_rest(ROBOT, model, **dict.fromkeys(ROBOT.joints, 0.0))
    head, sole = straight.geom("head").xpos[2] + 0.085, straight.site("left_foot").xpos[2]
    assert head - sole == pytest.approx(1.31, abs=0.02)


def test_left_mirrors_right(model):
    assert_left_mirrors_right(model)


def test_soles_are_flat_on_the_ground_in_the_default_pose(model):
    data = at_rest(ROBOT, model)
    for foot in ROBOT.feet:
        assert data.site(foot).xpos[2] == pytest.approx(0.0, abs=1e-3)
        assert data.site(foot).xmat[8] == pytest.approx(1.0, abs=1e-4)
    feet = np.array([data.site(foot).xpos for foot in ROBOT.feet])
    assert -0.085 < data.subtree_com[0, 0] - feet[0, 0] < 0.085  # the weight is over the soles


def test_stands_for_five_seconds(model):
    data = at_rest(ROBOT, model)
    simulate(model, data, 5.0)
    assert 0.74 < data.qpos[2] < 0.78
    assert data.body("pelvis").xmat[8] > np.cos(0.05)
    assert np.abs(data.qvel).max() < 0.05
    assert set(loads(model, data)) == {"left_touch", "right_touch"}
    assert sum(loads(model, data).values()) == pytest.approx(model.body_subtreemass[0] * 9.81, rel=0.05)


@pytest.mark.parametrize(("pitch", "down"), [(np.pi / 2, "belly"), (-np.pi / 2, "back")])
def test_lies_on_the_ground_and_feels_it(model, pitch, down):
    """Dropped flat: rests on its trunk, nothing sinks in by more than 1 cm."""
    data = at_rest(ROBOT, model)
    data.qpos[:7] = (0.0, 0.0, 0.2, np.cos(pitch / 2), 0.0, np.sin(pitch / 2), 0.0)
    simulate(model, data, 3.0)
    assert np.abs(data.qvel).max() < 0.2
    assert data.contact.dist.min() > -0.01
    felt = loads(model, data)
    assert {"torso_touch", "pelvis_touch"} & set(felt), (down, felt)
    assert 0.04 < data.qpos[2] < 0.2


def test_arms_do_not_pass_through_the_body(model):
    """Arms pressed across the chest, and legs against each other: at rest less than 2 cm into each other."""
    model.opt.gravity[2] = 0.0
    cross = {"left_shoulder_roll": -1.5, "right_shoulder_roll": 1.5, "left_elbow": -1.6, "right_elbow": -1.6}
    knock = {"left_hip_roll": -0.5, "right_hip_roll": 0.5}
    for wanted in (cross, knock):
        data = at_rest(ROBOT, model)
        data.qpos[2] = 2.0
        for name, target in wanted.items():
            data.actuator(name).ctrl = target
        simulate(model, data, 1.5)
        assert -0.02 < data.contact.dist.min() < 0.0
    model.opt.gravity[2] = -9.81


def test_joint_limits_and_torque_limits_hold(model):
    data = at_rest(ROBOT, model)
    data.qpos[2] = 2.0
    assert_limits_hold(ROBOT, model, data, slack=0.15)


def test_survives_violent_targets(model):
    """Random targets from random states: finite, and never under the ground."""
    rng = np.random.default_rng(0)
    pose = np.array(ROBOT.default_pose_by_joint())
    for _ in range(4):
        data = at_rest(ROBOT, model)
        data.qvel[:] = rng.normal(size=model.nv)
        for _ in range(100):
            data.ctrl[:] = pose + 0.7 * rng.normal(size=len(pose))
            mujoco.mj_step(model, data, nstep=4)
        assert np.isfinite(data.qpos).all()
        assert 0.03 < data.qpos[2] < 1.2
