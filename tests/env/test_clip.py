from __future__ import annotations

import mujoco
import numpy as np
import pytest
import torch

from robo_rl.env import MotionClip, frame_at
from robo_rl.env.actions import build_model
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError

FPS, FRAMES = 50.0, 100
TIME = np.arange(FRAMES) / FPS
TURN = 2.0 * np.pi / (FRAMES / FPS)  # rad/s, once around in a clip


@pytest.fixture(scope="module")
def model():
    return build_model(load_task("quadruped_velocity"))


def turning_clip(**changes) -> MotionClip:
    """A base that turns about z while the knee of one leg swings."""
    half = 0.5 * TURN * TIME
    values = {
        "joints": ("FL_calf",),
        "fps": FPS,
        "base_pos": np.stack([np.sin(TURN * TIME), 0.0 * TIME, 0.3 + 0.0 * TIME], axis=1),
        "base_quat": np.stack([np.cos(half), 0.0 * half, 0.0 * half, np.sin(half)], axis=1),
        "joint_pos": -1.5 + 0.2 * np.sin(TURN * TIME)[:, None],
    }
    return MotionClip(**{**values, **changes})


def test_velocities_are_the_derivatives_in_the_engines_frames(model):
    velocity = turning_clip().qvel(model)[1:-1]  # the attitude's double cover makes the ends meet as well
    knee = model.qvel_of(["FL_calf"])[0]
    np.testing.assert_allclose(velocity[:, knee], 0.2 * TURN * np.cos(TURN * TIME)[1:-1], atol=2e-3)
    np.testing.assert_allclose(velocity[:, model.base_qvel.start], TURN * np.cos(TURN * TIME)[1:-1], atol=5e-3)
    np.testing.assert_allclose(velocity[:, model.base_qvel.start + 5], TURN, atol=1e-6)


def test_velocity_at_the_seam_is_that_of_the_repeated_motion(model):
    knee = model.qvel_of(["FL_calf"])[0]
    np.testing.assert_allclose(turning_clip().qvel(model)[0, knee], 0.2 * TURN, atol=2e-3)


def test_keypoints_are_in_the_frame_of_the_base(model):
    clip, site = turning_clip(), "FR_foot"  # a leg that does not move, on a base that turns and travels
    table = clip.keypoint_table(model, (site,))
    assert table.shape == (FRAMES, 1, 3)
    torch.testing.assert_close(table, table[:1].expand_as(table), atol=1e-6, rtol=0.0)
    data = mujoco.MjData(model.mj)
    data.qpos[:] = model.default_qpos
    mujoco.mj_kinematics(model.mj, data)
    reference = data.site_xpos[model.index("site", site)] - data.xpos[model.base_body]
    np.testing.assert_allclose(table[0, 0], reference, atol=1e-6)


def test_joints_are_mapped_by_name_and_the_others_stay_in_the_default_pose(model):
    table = turning_clip().joint_table(model)
    column = model.robot.joints.index("FL_calf")
    np.testing.assert_allclose(table[:, column], -1.5 + 0.2 * np.sin(TURN * TIME), atol=1e-6)
    others = [i for i in range(len(model.robot.joints)) if i != column]
    pose = torch.tensor(model.robot.default_pose_by_joint())[others]
    torch.testing.assert_close(table[:, others], pose.expand(FRAMES, -1).float())


def test_a_relative_joint_counts_from_the_default_pose(model, tmp_path):
    """FL_calf stands at its default angle where the clip says 0."""
    swing = turning_clip().joint_pos + 1.5
    clip = turning_clip(joint_pos=swing, relative=("FL_calf",))
    column, pose = model.robot.joints.index("FL_calf"), model.robot.default_pose["FL_calf"]
    np.testing.assert_allclose(clip.joint_table(model)[:, column], pose + swing[:, 0], atol=1e-6)
    clip.save(tmp_path / "clip.npz")
    assert MotionClip.load(tmp_path / "clip.npz").relative == ("FL_calf",)


def test_a_file_of_before_has_no_relative_joints(tmp_path):
    clip = turning_clip()
    clip.save(tmp_path / "clip.npz")
    with np.load(tmp_path / "clip.npz") as file:
        np.savez(tmp_path / "old.npz", **{key: file[key] for key in file.files if key != "relative"})
    assert MotionClip.load(tmp_path / "old.npz").relative == ()


def test_a_file_gives_back_what_was_saved(tmp_path):
    clip = turning_clip()
    clip.save(tmp_path / "clip.npz")
    read = MotionClip.load(tmp_path / "clip.npz")
    assert (read.joints, read.fps, read.duration_s) == (clip.joints, clip.fps, 2.0)
    for name in ("base_pos", "base_quat", "joint_pos"):
        np.testing.assert_array_equal(getattr(read, name), getattr(clip, name))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"joints": ("FL_calf", "FR_calf")}, "for 2 joints"),
        ({"base_quat": np.zeros((FRAMES, 4))}, "length 1"),
        ({"joint_pos": np.full((FRAMES, 1), np.nan)}, "not finite"),
        ({"base_pos": np.zeros((3, 3))}, "base_pos"),
        ({"fps": 0.0}, "fps"),
        ({"relative": ("FR_calf",)}, "none of its joints"),
    ],
)
def test_an_inconsistent_clip_is_refused(changes, said):
    with pytest.raises(UserError, match=said):
        turning_clip(**changes)


def test_a_file_that_is_none_is_refused_in_one_line(tmp_path):
    (tmp_path / "text.npz").write_text("no clip")
    np.savez(tmp_path / "other.npz", joints=np.array(["a"]))
    for name in ("missing.npz", "text.npz", "other.npz"):
        with pytest.raises(UserError) as error:
            MotionClip.load(tmp_path / name)
        assert "\n" not in str(error.value)


def test_a_joint_the_robot_does_not_have_is_named(model):
    with pytest.raises(UserError, match="FL_claf"):
        turning_clip(joints=("FL_claf",)).qpos(model)


def test_frames_are_the_nearest_and_the_end_is_the_beginning():
    phase = torch.tensor([[0.0], [0.004], [0.006], [0.5], [0.999]])
    assert frame_at(phase, 100).tolist() == [0, 0, 1, 50, 0]
