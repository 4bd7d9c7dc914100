"""MP4 from a recording: only the frames of the clip are rendered, after the fact and off screen."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path

import mujoco
import numpy as np
from numpy.typing import NDArray
from robo_rl_deploy.viz.framing import leashed, robot_radius, smoothed, tile_side
from robo_rl_deploy.viz.poses import Kinematics, finite_held, follow_point, moving_bodies

from robo_rl.data.recording import Recording
from robo_rl.errors import UserError
from robo_rl.files import published
from robo_rl.viz.offscreen import OffscreenRenderer, fixed_camera, tracking_camera
from robo_rl.viz.studio import add_contact_shadows, studio_model

_SMOOTHING_S = 0.75  # s before and after over which the camera's target is averaged
_DISTANCE = 4.5  # camera distance in radii of the robot
_SIGHT = 12.0  # of a height field, this many radii around the robot's way are drawn
_LEASH = 0.8  # how far the camera's target may be from the robot, in radii: a fast robot stays in the picture


def write_mp4(
    recording: Recording,
    path: str | Path,
    width: int = 640,
    height: int = 480,
    fps: int = 50,
    camera: str | None = None,
    *,
    env: int = 0,
    seconds: float | None = None,
) -> Path:
    """Write environment `env` as H.264 (yuv420p), whole or not at all; real time whatever `fps` is.

    `camera` names a camera of the scene; by default the view follows the base. Raises `UserError` for an odd picture
    size, an env or camera that is not there, and where OpenGL or ffmpeg is missing.
    """
    if width % 2 or height % 2 or min(width, height, fps) < 1:
        raise UserError(
            f"video of {width} x {height} at {fps} fps: H.264 needs even, positive sizes and a positive rate"
        )
    try:
        import imageio_ffmpeg

        imageio_ffmpeg.get_ffmpeg_exe()
    except (ImportError, RuntimeError) as error:
        raise UserError(f"no ffmpeg ({error}). pip install 'robo-rl[viz]' brings one, or use --html") from error
    clip = _Clip(recording, env, camera)
    length = min(recording.duration_s, seconds if seconds is not None else np.inf)
    times = np.arange(max(1, round(length * fps))) / fps
    with published(path) as temporary, OffscreenRenderer(clip.model, width, height) as renderer:
        # quality 8 of 10 is about crf 15: the flat colours of a checkered floor show blocks below it.
        writer = imageio_ffmpeg.write_frames(
            str(temporary), (width, height), fps=fps, codec="libx264", quality=8, macro_block_size=2
        )
        _encode(writer, (renderer.render(*clip.at(time), clip.shadows) for time in times))
    return Path(path)


def render_frame(
    recording: Recording, t: float, env: int = 0, width: int = 640, height: int = 480, camera: str | None = None
) -> NDArray[np.uint8]:
    """The picture of environment `env` at `t` seconds, [height, width, 3]; `t` is clipped to the recording."""
    clip = _Clip(recording, env, camera)
    with OffscreenRenderer(clip.model, width, height) as renderer:
        return renderer.render(*clip.at(t), clip.shadows)


class _Clip:
    """States and camera of one environment over time."""

    def __init__(self, recording: Recording, env: int, camera: str | None) -> None:
        if not 0 <= env < recording.num_envs:
            raise UserError(f"env {env}: the recording has 0 to {recording.num_envs - 1}")
        model, self._dt_s = recording.model(), recording.dt_s
        self._qpos = finite_held(recording.states(model)[:, env : env + 1])[:, 0]
        bodies = moving_bodies(model)
        poses = Kinematics(model).bodies(self._qpos, bodies)
        points = follow_point(model, poses, bodies)
        self._radius = robot_radius(model, poses)
        mean = smoothed(points, recording.done[:, env], round(_SMOOTHING_S / recording.dt_s))
        self._targets = leashed(mean, points, _LEASH * self._radius)
        ways = points[:, :2]
        window = np.stack([ways.min(axis=0), ways.max(axis=0)]) + _SIGHT * self._radius * np.array([[-1.0], [1.0]])
        self.model = studio_model(recording, tile_side(self._radius), window)
        # Clipping planes are given in extents of the scene, which may be far larger than the robot.
        self.model.vis.map.znear = 0.1 * self._radius / self.model.stat.extent
        self.model.vis.map.zfar = 150.0 * self._radius / self.model.stat.extent
        self._fixed = fixed_camera(self.model, camera) if camera else None

    def shadows(self, data: mujoco.MjData, scene: mujoco.MjvScene) -> None:
        add_contact_shadows(self.model, data, scene, fade=self._radius)

    def at(self, time: float) -> tuple[NDArray[np.floating], mujoco.MjvCamera]:
        # The state that holds at `time`; the small excess absorbs rounding, 0.06 / 0.02 is not quite 3.
        step = int(np.clip(time / self._dt_s + 1e-6, 0, len(self._qpos) - 1))
        return self._qpos[step], self._fixed or tracking_camera(self._targets[step], _DISTANCE * self._radius)


def _encode(writer: Generator[None, NDArray[np.uint8], None], frames: Iterator[NDArray[np.uint8]]) -> None:
    """Feed frames to the generator that `imageio_ffmpeg` gives. Raises `UserError` where ffmpeg gives up."""
    next(writer)
    try:
        for frame in frames:
            writer.send(np.ascontiguousarray(frame))
    except OSError as error:
        raise UserError(f"ffmpeg stopped ({' '.join(str(error).split())[:200]}). Is the disk full?") from error
    finally:
        writer.close()
