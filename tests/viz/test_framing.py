"""Where cameras look and how far apart robots stand."""

import mujoco
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from robo_rl_deploy.viz.framing import grid_offsets, leashed, robot_radius, smoothed, tile_side
from robo_rl_deploy.viz.poses import Kinematics, follow_point, moving_bodies
from toy_scene import arm_and_body


@pytest.mark.parametrize("half", [0, 1, 4, 100])
def test_smoothing_is_the_mean_within_the_episode(half):
    rng = np.random.default_rng(2)
    points, done = rng.normal(size=(40, 3)), rng.random(40) < 0.1
    episode = np.concatenate([[0], np.cumsum(done)[:-1]])
    for t, value in enumerate(smoothed(points, done, half)):
        near = [k for k in range(40) if abs(k - t) <= half and episode[k] == episode[t]]
        np.testing.assert_allclose(value, points[near].mean(axis=0), atol=1e-12)


def test_leash_holds_and_pulls_only_where_it_is_tight():
    points, wish = np.zeros((3, 3)), np.array([[0.5, 0, 0], [0, 3, 4], [0, 0, 0.0]])
    np.testing.assert_allclose(leashed(wish, points, 1.0), [[0.5, 0, 0], [0, 0.6, 0.8], [0, 0, 0]])


@given(st.integers(1, 70), st.floats(0.1, 10))
def test_grid_is_centred_and_never_crowded(count, spacing):
    places = grid_offsets(count, spacing)
    assert len(places) == count
    apart = np.linalg.norm(places[:, None] - places[None], axis=-1) + 1e9 * np.eye(count)
    assert apart.min() > 0.999 * spacing
    assert np.abs(places).max() <= spacing * (np.ceil(np.sqrt(count)) - 1) / 2 + 1e-9


@given(st.floats(0.02, 50))
def test_tiles_are_round_numbers_near_the_robots_size(radius):
    side = tile_side(radius)
    assert side <= radius * (1 + 1e-9) < 2.5 * side * (1 + 1e-6)
    assert f"{side:e}"[0] in "125"


def test_radius_covers_every_geom():
    recording = arm_and_body()
    model = recording.model()
    poses = Kinematics(model).bodies(recording.qpos[:1], moving_bodies(model))
    radius = robot_radius(model, poses)
    assert 0.3 < radius < 1.2


PILLAR = '<body name="pillar" mocap="true" pos="9 0 1"><geom type="cylinder" size="0.1 1"/></body>'
BALL = '<body name="ball" pos="1 0 0"><freejoint/><geom size="0.2"/></body>'
FLOATING = '<body name="drone"><freejoint/><geom size="0.1"/></body>'
STANDING = '<body name="arm"><joint/><geom size="0.1"/></body>'


@pytest.mark.parametrize(
    ("bodies", "radius"),
    [(FLOATING, 0.1), (FLOATING + PILLAR, 0.1), (STANDING + PILLAR, 0.1), (STANDING + BALL, 0.7)],
)
def test_radius_is_the_robots_whatever_stands_about(bodies, radius):
    model = mujoco.MjModel.from_xml_string(f"<mujoco><worldbody>{bodies}</worldbody></mujoco>")
    q = np.concatenate(
        [model.qpos0, *([*model.body_pos[b], 1.0, 0.0, 0.0, 0.0] for b in np.flatnonzero(model.body_mocapid >= 0))]
    )
    poses = Kinematics(model).bodies(q[None, None], moving_bodies(model))
    assert robot_radius(model, poses) == pytest.approx(radius)


def test_camera_follows_the_free_body():
    recording = arm_and_body()
    model = recording.model()
    bodies = moving_bodies(model)
    points = follow_point(model, Kinematics(model).bodies(recording.qpos, bodies), bodies)
    np.testing.assert_allclose(points, recording.qpos[..., :3], atol=1e-6)
