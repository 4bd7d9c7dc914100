"""The quadruped: weight, mirror symmetry, a pose it stands in, limits that hold, and touch that is felt."""

import mujoco
import numpy as np
import pytest

from robo_rl.sim.robot import load_robot
from robo_rl.sim.scene import SceneCfg, build_spec, compile_scene, position_servo

ROBOT = load_robot("quadruped")
POSE = np.array(ROBOT.default_pose_by_joint())
TIMESTEP_S = 0.005


@pytest.fixture(scope="module")
def model() -> mujoco.MjModel:
    """On position servos with the gains of the robot file."""
    spec = build_spec(ROBOT, SceneCfg(), TIMESTEP_S)
    position_servo(spec, ROBOT, ROBOT.stiffness_by_joint(), ROBOT.damping_by_joint())
    return compile_scene(spec)


@pytest.fixture
def standing(model: mujoco.MjModel) -> mujoco.MjData:
    data = mujoco.MjData(model)
    data.qpos[2], data.qpos[7:], data.ctrl[:] = ROBOT.base_height, POSE, POSE
    mujoco.mj_forward(model, data)
    return data


def mirrored(body: str) -> str:
    """Body or site of the other side."""
    return {"L": "R", "R": "L"}[body[1]].join((body[0], body[2:])) if body[1] in "LR" and body[2] == "_" else body


def test_weighs_what_the_data_sheet_says(model):
    assert 14.5 < model.body_subtreemass[0] < 16.0


def test_left_mirrors_right(model):
    """Masses, centres, inertias and joint ranges under y -> -y; abduction turns the other way."""
    for i in range(1, model.nbody):
        body, other = model.body(i), model.body(mirrored(model.body(i).name))
        flip = np.array([1.0, -1.0, 1.0])
        np.testing.assert_allclose(other.mass, body.mass)
        np.testing.assert_allclose(other.ipos, body.ipos * flip, atol=1e-12)
        np.testing.assert_allclose(other.pos, body.pos * flip, atol=1e-12)
        np.testing.assert_allclose(other.inertia, body.inertia)
    for joint in map(model.joint, ROBOT.joints):
        other = model.joint(mirrored(joint.name)).range
        np.testing.assert_allclose(other, -joint.range[::-1] if joint.name.endswith("_hip") else joint.range)


def test_soles_touch_the_ground_in_the_default_pose(model, standing):
    soles = np.array([standing.site(foot).xpos for foot in ROBOT.feet])
    np.testing.assert_allclose(soles[:, 2], 0.0, atol=1e-3)
    np.testing.assert_allclose(soles[[0, 2], 1], -soles[[1, 3], 1])  # left and right
    np.testing.assert_array_less(0.1, soles[:2, 0])  # front
    np.testing.assert_array_less(soles[2:, 0], -0.1)  # rear


def test_inertias_are_physical(model):
    inertia = np.sort(model.body_inertia[1:], axis=1)
    assert (inertia[:, 0] > 0).all()
    assert (inertia[:, :2].sum(1) >= inertia[:, 2]).all()


def test_stands_for_two_seconds(model, standing):
    for _ in range(400):
        mujoco.mj_step(model, standing)
    assert 0.28 < standing.qpos[2] < 0.32
    assert standing.body("trunk").xmat[8] > np.cos(0.05)
    assert np.abs(standing.qvel).max() < 0.1
    weight = model.body_subtreemass[0] * 9.81
    load = sum(standing.sensor(f"{leg}_touch").data[0] for leg in ("FL", "FR", "RL", "RR"))
    assert load == pytest.approx(weight, rel=0.05)
    assert all(standing.sensor(f"{leg}_knee_touch").data[0] == 0.0 for leg in ("FL", "FR", "RL", "RR"))


@pytest.mark.parametrize(
    ("height", "thigh", "touching"),
    [(0.10, 2.6, {"trunk_touch"}), (0.25, 0.0, {"FL_knee_touch", "FR_knee_touch", "RL_knee_touch", "RR_knee_touch"})],
)
def test_what_touches_the_ground_is_felt(model, standing, height, thigh, touching):
    """Lying on the belly, and kneeling: the right sensors carry the weight and the feet none."""
    standing.qpos[2], standing.qpos[7:] = height, np.tile([0.0, thigh, -2.7], 4)
    standing.ctrl[:] = standing.qpos[7:]
    for _ in range(200):
        mujoco.mj_step(model, standing)
    loads = {model.sensor(i).name: standing.sensor(i).data[0] for i in range(model.nsensor)}
    felt = {name for name, load in loads.items() if name.endswith("_touch") and load > 1.0}
    assert felt == touching
    assert sum(loads[name] for name in felt) == pytest.approx(model.body_subtreemass[0] * 9.81, rel=0.05)


def test_joint_limits_and_torque_limits_hold(model, standing):
    """Servos told to go far beyond every limit, in the air."""
    model.opt.gravity[2] = 0.0
    standing.qpos[2] = 2.0
    lows, highs = np.array([model.joint(name).range for name in ROBOT.joints]).T
    for sign in (-1.0, 1.0):
        standing.ctrl[:] = sign * 20.0
        for _ in range(400):
            mujoco.mj_step(model, standing)
            assert (np.abs(standing.actuator_force) <= np.array(ROBOT.effort_by_joint()) + 1e-9).all()
        joints = standing.qpos[7:]
        np.testing.assert_array_less(lows - 0.1, joints)
        np.testing.assert_array_less(joints, highs + 0.1)
    model.opt.gravity[2] = -9.81


def test_survives_violent_targets(model):
    """Random targets over the whole range from random states: finite, above the ground, no energy from nowhere."""
    rng = np.random.default_rng(0)
    data = mujoco.MjData(model)
    for _ in range(8):
        mujoco.mj_resetData(model, data)
        data.qpos[2], data.qpos[7:] = 0.35, POSE + 0.3 * rng.normal(size=12)
        data.qvel[:] = 2.0 * rng.normal(size=18)
        for _ in range(100):
            data.ctrl[:] = POSE + 0.7 * rng.normal(size=12)
            mujoco.mj_step(model, data, nstep=4)
        assert np.isfinite(data.qpos).all()
        assert 0.03 < data.qpos[2] < 1.0


def test_only_the_ground_is_touched(model, standing):
    """No contact pair between links in any pose: the engine tests 13 pairs, not hundreds."""
    solid = [i for i in range(model.ngeom) if model.geom_contype[i] or model.geom_conaffinity[i]]
    pairs = [
        (a, b)
        for a in solid
        for b in solid
        if a < b
        and (model.geom_contype[a] & model.geom_conaffinity[b] or model.geom_contype[b] & model.geom_conaffinity[a])
    ]
    assert len(pairs) == 13
    assert all(model.geom("ground").id in pair for pair in pairs)
