from __future__ import annotations

import math

import mujoco
import numpy as np
import pytest
import torch
from fake_state import fake_state, model_of
from robo_rl_tasks.locomotion import motion_tracking as task
from robo_rl_tasks.locomotion.exercise_clip import exercise
from robo_rl_tasks.locomotion.motion_tracking import (
    EXERCISE,
    KEYPOINTS,
    attitude_error,
    follows_keypoints,
    is_lost,
    joint_error,
    keypoint_error,
    motion,
    motion_tracking,
    share,
)

from robo_rl.env import VecEnv, rotations
from robo_rl.env.actions import build_model
from robo_rl.env.registry import load_task

N = 32


@pytest.fixture(scope="module")
def env():
    env = VecEnv(load_task("motion_tracking"), N, seed=3, threads=1)
    env.reset()
    return env


def test_episodes_begin_in_the_frame_that_the_command_says(env):
    env.reset()
    assert share(env.state).std() > 0.2
    assert joint_error(env.state, EXERCISE).max() < 0.06  # half-width of the noise: 0.05 rad
    assert keypoint_error(env.state, EXERCISE).max() < 0.05
    assert not is_lost(env.state, EXERCISE).any()


def test_a_training_begins_in_the_frames_of_its_ages():
    env = VecEnv(load_task("motion_tracking"), N, seed=3, threads=1)
    env.start()
    assert env.state.phase.std() > 0.2
    assert joint_error(env.state, EXERCISE).max() < 0.06
    assert keypoint_error(env.state, EXERCISE).max() < 0.05
    assert not is_lost(env.state, EXERCISE).any()


def test_the_place_in_the_motion_moves_with_time(env):
    env.reset()
    before = share(env.state)
    env.step(torch.zeros(N, env.action_dim))
    moved = (share(env.state) - before).remainder(1.0)
    torch.testing.assert_close(moved, torch.full((N, 1), 0.02 / motion(EXERCISE).duration_s), atol=1e-5, rtol=0.0)


def test_errors_against_a_slow_reference(env):
    env.reset()
    for _ in range(10):
        env.step(torch.full((N, env.action_dim), 0.2))
    clip, model, data = motion(EXERCISE), env.model, mujoco.MjData(env.model.mj)
    sites = [model.index("site", name) for name in KEYPOINTS]

    def points(qpos: np.ndarray) -> np.ndarray:
        data.qpos[:] = qpos
        mujoco.mj_kinematics(model.mj, data)
        turn = data.xmat[model.base_body].reshape(3, 3)
        return (data.site_xpos[sites] - data.xpos[model.base_body]) @ turn

    for i in range(4):
        frame = round(float(share(env.state)[i]) * 400) % 400
        wanted, actual = clip.qpos(model)[frame], env.state.field("qpos")[i].double().numpy()
        error = np.linalg.norm(points(actual) - points(wanted), axis=1).mean()
        assert keypoint_error(env.state, EXERCISE)[i] == pytest.approx(error, abs=1e-5)
        joints = np.sqrt(np.mean((actual - wanted)[model.joint_qpos] ** 2))
        assert joint_error(env.state, EXERCISE)[i] == pytest.approx(joints, abs=1e-5)
        reward = math.exp(-((error / 0.1) ** 2))
        assert follows_keypoints(env.state, EXERCISE)[i] == pytest.approx(reward, abs=1e-3)


def test_attitude_error_is_the_chord_of_the_tilt(env):
    env.reset()
    q = env.state.field("qpos").clone()
    half = 0.5 * math.radians(30.0)
    q[:, env.model.base_qpos][:, 3:] = torch.tensor([math.cos(half), 0.0, math.sin(half), 0.0])
    env.sim.write_state(torch.ones(N, dtype=torch.bool), q=q)
    env._fresh()
    torch.testing.assert_close(
        attitude_error(env.state, EXERCISE), torch.full((N,), 2.0 * math.sin(half)), atol=1e-4, rtol=0.0
    )


def test_the_exercise_keeps_within_the_joints_and_its_standing_foot_on_the_ground():
    clip, model = exercise(), build_model(load_task("motion_tracking"))
    limits, positions = model.range_of(clip.joints), clip.qpos(model)[:, model.qpos_of(clip.joints)]
    assert (positions >= limits[:, 0]).all()
    assert (positions <= limits[:, 1]).all()
    feet = clip.keypoint_table(model, ("left_foot", "right_foot")) + torch.as_tensor(clip.base_pos)[:, None]
    assert feet[:, 0, 2].abs().max() < 0.015  # the left foot never leaves the ground
    assert feet[:, 0, :2].std(0).max() < 0.02  # and does not slide
    assert feet[:, 1, 2].max() > 0.1  # the right one is lifted
    assert feet[:, 1, 2].min() > -0.015


def test_another_motion_comes_from_a_file(tmp_path):
    path = str(tmp_path / "still.npz")
    clip = exercise()
    still = type(clip)(
        clip.joints, clip.fps, clip.base_pos[:1].repeat(100, 0), clip.base_quat[:100], clip.joint_pos[:1].repeat(100, 0)
    )
    still.save(path)
    task = motion_tracking(path)
    assert task.phase_period_s == pytest.approx(2.0)
    env = VecEnv(task, 4, threads=1)
    env.reset()
    assert keypoint_error(env.state, path).max() < 0.05


TASK, SHARE = "motion_tracking", 0.25
ZERO = (0.0, 0.0, 0.0)


def following(joints: float = 0.0, up: float = 0.0, tilt_deg: float = 0.0, keypoints=(ZERO,) * 5, **base):
    """A quarter into the motion: all joints off by `joints` rad, the pelvis too high by `up` m, tilted by `tilt_deg`
    from the reference and turned left by 90 degrees, the keypoints off by so much in the world."""
    clip, model = motion(EXERCISE), model_of(TASK)
    frame = round(SHARE * len(clip.joint_pos)) % len(clip.joint_pos)
    place = torch.as_tensor(clip.base_pos[frame]).float() + torch.tensor([0.0, 0.0, up])
    half, quarter = math.radians(tilt_deg) / 2.0, math.pi / 4.0
    lean = torch.tensor([math.cos(half), math.sin(half), 0.0, 0.0])
    left = torch.tensor([math.cos(quarter), 0.0, 0.0, math.sin(quarter)])
    reference = torch.as_tensor(clip.base_quat[frame]).float()
    quat = rotations.multiply(left, rotations.multiply(reference, lean))
    sites = torch.zeros(model.mj.nsite, 3)
    wanted = clip.keypoint_table(model, KEYPOINTS)[frame].float()
    for name, local, error in zip(KEYPOINTS, wanted, keypoints):
        sites[model.index("site", name)] = place + rotations.rotate(quat, local) + torch.tensor(error)
    there = clip.qpos(model)[frame, model.qpos_of(clip.joints)]
    pose = {name: (float(angle) + joints, 0.0) for name, angle in zip(clip.joints, there)}
    return fake_state(
        TASK,
        base={"pos": place.tolist(), "quat": quat.tolist(), **base},
        joints=pose,
        site_xpos=sites.tolist(),
        phase=[0.75],
        command_start=[0.5],
    )


ONE_OFF = ((0.0, 0.3, 0.4), *(ZERO,) * 4)  # 10 cm on average
CHORD_DEG = math.degrees(2.0 * math.asin(0.125))

BY_HAND = [  # function, state, value
    (task.follows_joints, following(joints=0.1), math.exp(-0.08 * 16.0 / 21.0)),  # the motion is of 16 joints
    (task.follows_keypoints, following(keypoints=ONE_OFF), math.exp(-1.0)),
    (task.follows_height, following(up=-0.08), math.exp(-1.0)),
    (task.follows_attitude, following(tilt_deg=CHORD_DEG), math.exp(-1.0)),
]


@pytest.mark.parametrize(("func", "s", "expected"), BY_HAND)
def test_reward_by_hand(func, s, expected):
    assert func(s, EXERCISE).item() == pytest.approx(expected, rel=1e-3)
    assert func(following(), EXERCISE).item() == pytest.approx(1.0, rel=1e-4)


def test_drift_is_horizontal_and_every_reward_of_its_own_has_its_number():
    assert task.drift(following(lin_vel=[0.3, 0.4, 9.0])).item() == pytest.approx(0.25)
    own = {func for func, _ in task.REWARDS.values() if func.__module__ == task.__name__}
    assert own == {task.drift, *(func for func, *_ in BY_HAND)}


def far(error: float):
    return ((0.0, 0.0, error),) * 5


@pytest.mark.parametrize(
    ("state", "lost", "close"),
    [
        ({}, False, True),
        ({"up": 0.14}, False, True),
        ({"up": -0.16}, False, False),
        ({"up": 0.24}, False, False),
        ({"up": -0.26}, True, False),
        ({"keypoints": far(0.19)}, False, True),
        ({"keypoints": far(0.21)}, False, False),
        ({"keypoints": far(0.39)}, False, False),
        ({"keypoints": far(0.41)}, True, False),
        ({"tilt_deg": 44.0}, False, None),
        ({"tilt_deg": 46.0}, True, None),
    ],
)
def test_lost_and_close_by_hand(state, lost, close):
    s = following(**state)
    assert is_lost(s, EXERCISE).item() is lost
    assert close is None or task.is_close(s, EXERCISE).item() is close


def test_observations_by_hand():
    s = following(keypoints=((0.0, 0.3, 0.4), *(ZERO,) * 4))
    assert share(s).item() == pytest.approx(SHARE)  # 0.75 + 0.5, once around
    assert task.clock(s)[0].tolist() == pytest.approx([1.0, 0.0, 0.0, -1.0], abs=1e-5)
    torch.testing.assert_close(task.reference_rel(s, EXERCISE), s.joint_pos_rel, atol=1e-5, rtol=0.0)
    assert task.reference_rel(s, EXERCISE).abs().max() > 0.05
    errors = task.keypoint_errors(s, EXERCISE)[0]
    back = rotations.rotate(s.base_quat_w[0], errors[:3])
    assert back.tolist() == pytest.approx([0.0, 0.3, 0.4], abs=1e-5)
    assert errors[3:].abs().max() < 1e-5
