"""What the replay page carries is what was recorded, to within the promised rounding."""

import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from robo_rl_deploy.viz.poses import Kinematics, finite_held, moving_bodies
from toy_scene import arm_and_body

from robo_rl.viz.html import POS_STEP_M, QUAT_STEP
from robo_rl.viz.tracks import LEVELS, continuous, quantise

curves = arrays(np.float64, (3, 7), elements=st.floats(-1e4, 1e4))


def unpacked(packed: bytes, count: int) -> np.ndarray:
    """The page's decoder, one number at a time."""
    data = zlib.decompress(packed)
    middle, step = (np.frombuffer(data, "<f4", count, start) for start in (0, 4 * count))
    planes = data[8 * count :]
    total = len(planes) // 2
    values = np.empty((count, total // count))
    for c in range(count):
        level = 0
        for k in range(values.shape[1]):
            i = c * values.shape[1] + k
            level = (level + planes[i] + 256 * planes[total + i]) & 0xFFFF
            values[c, k] = float(middle[c]) + float(step[c]) * (level - 0x10000 if level >= 0x8000 else level)
    return values


@given(curves, st.sampled_from([1e-4, 1e-2, 1.0]))
@settings(max_examples=60, deadline=None)
def test_error_is_at_most_half_a_step(values, resolution):
    tracks = quantise(values, resolution)
    step = np.maximum(resolution, np.ptp(values, axis=1) / LEVELS)
    # The middle is a float32: its rounding may push the ends half a unit of it outside the levels.
    slack = 1e-6 * np.abs(values).max(axis=1) + 1e-9
    assert (np.abs(tracks.values() - values).max(axis=1) <= 0.5 * step * (1 + 1e-5) + slack).all()


@given(curves)
@settings(max_examples=30, deadline=None)
def test_packed_is_read_back_exactly(values):
    tracks = quantise(values, 1e-3)
    np.testing.assert_array_equal(unpacked(tracks.packed(), 3), tracks.values())


def test_poses_are_exact_to_a_millimetre_and_a_tenth_of_a_degree():
    recording = arm_and_body(num_envs=3, steps=200)
    recording.qpos[..., :3] *= 10.0  # 10 m of way
    model = recording.model()
    poses = Kinematics(model).bodies(recording.qpos, moving_bodies(model))
    pos, quat = (values.reshape(200, -1).T for values in (poses.pos, continuous(poses.quat)))
    assert np.abs(quantise(pos, POS_STEP_M).values() - pos).max() < 1e-3
    back = quantise(quat, QUAT_STEP).values().T.reshape(poses.quat.shape)
    back /= np.linalg.norm(back, axis=-1, keepdims=True)
    # |q x r| = sin(angle / 2) is exact for small angles, where the arc cosine of the dot product is not.
    distance = np.minimum(np.linalg.norm(back - poses.quat, axis=-1), np.linalg.norm(back + poses.quat, axis=-1))
    assert np.rad2deg(4 * np.arcsin(distance / 2)).max() < 0.1


def test_continuous_keeps_the_rotation_and_removes_jumps():
    rng = np.random.default_rng(1)
    angle = np.cumsum(rng.uniform(0, 0.4, (50, 4)), axis=0)
    smooth = np.stack([np.cos(angle), np.sin(angle), 0 * angle, 0 * angle], -1)
    flipped = smooth * rng.choice([-1.0, 1.0], (50, 4, 1))
    result = continuous(flipped)
    np.testing.assert_array_equal(np.abs(result), np.abs(smooth))
    assert ((result[1:] * result[:-1]).sum(-1) > 0).all()
    np.testing.assert_array_equal(continuous(flipped[:1]), flipped[:1])


def test_diverged_rows_hold_the_last_good_one():
    qpos = np.arange(24.0).reshape(6, 2, 2)
    qpos[2:4, 0, 1] = np.nan
    qpos[0, 1] = np.inf
    held = finite_held(qpos)
    np.testing.assert_array_equal(held[2:4, 0], qpos[[1, 1], 0])
    np.testing.assert_array_equal(held[4:], qpos[4:])
    assert np.isinf(held[0, 1]).all()  # nothing came before it


def test_non_finite_state_is_drawn_in_the_reference_pose():
    model = arm_and_body().model()
    reference = Kinematics(model).place(model.qpos0).xpos.copy()
    np.testing.assert_array_equal(Kinematics(model).place(np.full(model.nq, np.nan)).xpos, reference)


@pytest.mark.parametrize("scale", [1.0, 0.5, 3.0])
def test_quaternions_of_any_length_give_rigid_poses(scale):
    model = arm_and_body().model()
    qpos = model.qpos0.copy()
    qpos[3:7] *= scale
    poses = Kinematics(model).bodies(qpos, moving_bodies(model))
    np.testing.assert_allclose(np.linalg.norm(poses.quat, axis=-1), 1.0)
