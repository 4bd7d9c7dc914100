"""Videos have the frames they should have, and the frames show the robot."""

import subprocess

import numpy as np
import pytest
from toy_scene import arm_and_body

from robo_rl.errors import UserError
from robo_rl.sim import gl
from robo_rl.viz import offscreen
from robo_rl.viz.offscreen import OffscreenRenderer, tracking_camera
from robo_rl.viz.video import render_frame, write_mp4

imageio_ffmpeg = pytest.importorskip("imageio_ffmpeg", reason="the extra viz is not installed")


@pytest.fixture(scope="module", autouse=True)
def _needs_opengl():
    try:
        gl.offscreen_context(16, 16).free()
    except UserError as error:
        pytest.skip(str(error))


def red(picture: np.ndarray) -> np.ndarray:
    r, g, b = (picture[..., i].astype(int) for i in range(3))
    return (r > 80) & (r > 2.5 * g) & (r > 2.5 * b)


def test_video_has_every_frame_and_decodes(tmp_path):
    path = write_mp4(arm_and_body(steps=25), tmp_path / "a.mp4", width=160, height=120)
    frames, duration = imageio_ffmpeg.count_frames_and_secs(str(path))
    assert (frames, duration) == (25, pytest.approx(0.5, abs=0.02))
    reader = imageio_ffmpeg.read_frames(str(path))
    facts = next(reader)
    assert facts["codec"] == "h264"
    assert facts["pix_fmt"].startswith("yuv420p")
    assert facts["size"] == (160, 120)
    first, *_, last = (np.frombuffer(frame, np.uint8).reshape(120, 160, 3) for frame in reader)
    assert red(first).sum() > 50
    assert np.abs(first.astype(int) - last).mean() > 0.5


def test_time_is_real_whatever_the_frame_rate(tmp_path):
    path = write_mp4(arm_and_body(steps=50), tmp_path / "a.mp4", 64, 48, fps=10, seconds=0.6)
    assert imageio_ffmpeg.count_frames_and_secs(str(path))[0] == 6


def test_frames_differ_in_time_and_between_environments():
    recording = arm_and_body()
    start, later, other = (render_frame(recording, t, env, 160, 120) for t, env in ((0, 0), (0.9, 0), (0, 3)))
    assert start.shape == (120, 160, 3)
    assert all(red(picture).sum() > 50 for picture in (start, later, other))
    assert (red(start) ^ red(later)).sum() > 50
    assert (red(start) ^ red(other)).sum() > 50
    np.testing.assert_array_equal(start, render_frame(recording, -1.0, 0, 160, 120))


def test_many_renderers_one_after_another_all_draw():
    """Contexts that are not freed make later ones render nothing."""
    pictures = [render_frame(arm_and_body(), 0.5, 0, 64, 48) for _ in range(12)]
    assert all(np.array_equal(pictures[0], picture) for picture in pictures)


def test_closed_renderer_refuses():
    model = arm_and_body().model()
    renderer = OffscreenRenderer(model, 32, 32)
    renderer.close()
    renderer.close()
    with pytest.raises(RuntimeError, match="after close"):
        renderer.render(model.qpos0, tracking_camera(np.zeros(3), 1.0), lambda *_: None)


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"width": 161}, "even"),
        ({"fps": 0}, "even"),
        ({"env": 4}, "has 0 to 3"),
        ({"camera": "left"}, 'camera "left" not found'),
    ],
)
def test_wrong_wishes_leave_no_file(tmp_path, options, reason):
    with pytest.raises(UserError, match=reason):
        write_mp4(arm_and_body(), tmp_path / "a.mp4", **options)
    assert not list(tmp_path.iterdir())


def test_without_ffmpeg_one_line_says_so(tmp_path, monkeypatch):
    def missing():
        raise RuntimeError("No ffmpeg exe could be found")

    monkeypatch.setattr(imageio_ffmpeg, "get_ffmpeg_exe", missing)
    with pytest.raises(UserError, match=r"robo-rl\[viz\]"):
        write_mp4(arm_and_body(), tmp_path / "a.mp4")


def test_ffmpeg_that_dies_leaves_no_file(tmp_path, monkeypatch):
    monkeypatch.setattr(imageio_ffmpeg._io, "get_ffmpeg_exe", lambda: "false")
    with pytest.raises(UserError, match="ffmpeg stopped"):
        write_mp4(arm_and_body(steps=20), tmp_path / "a.mp4", 64, 48)
    assert not list(tmp_path.iterdir())


def test_without_opengl_one_line_names_the_ways_out(monkeypatch):
    def broken(width, height):
        raise RuntimeError("no device\nat all")

    monkeypatch.setattr(gl, "_OPENERS", {"egl": broken, "osmesa": broken, "native": broken})
    with pytest.raises(UserError, match=r"no off-screen OpenGL .*--html") as caught:
        offscreen.offscreen_context(8, 8)
    assert "\n" not in str(caught.value)


def test_platform_is_chosen_without_a_variable(tmp_path):
    """MuJoCo decides at import; a fresh process without MUJOCO_GL must still draw off screen."""
    import os
    import sys

    environment = {k: v for k, v in os.environ.items() if k not in ("MUJOCO_GL", "PYOPENGL_PLATFORM", "DISPLAY")}
    code = "from robo_rl.sim.gl import offscreen_context; offscreen_context(8, 8).free()"
    subprocess.run([sys.executable, "-c", code], env=environment, check=True, timeout=60)
