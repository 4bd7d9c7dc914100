from __future__ import annotations

import math

import mujoco
import numpy as np
import pytest
import torch
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

from robo_rl.env import VecEnv
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
    limits = model.range_of(clip.joints)
    assert (clip.joint_pos >= limits[:, 0]).all()
    assert (clip.joint_pos <= limits[:, 1]).all()
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
