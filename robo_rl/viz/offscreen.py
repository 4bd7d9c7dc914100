"""Pictures of a MuJoCo model without a window."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType

import mujoco
import numpy as np
from numpy.typing import NDArray
from robo_rl_deploy.viz.poses import Kinematics

from robo_rl.errors import UserError
from robo_rl.sim.gl import offscreen_context

Decorate = Callable[[mujoco.MjData, mujoco.MjvScene], None]
_MAX_GEOMS = 10_000
# Software OpenGL is bound by geometry and passes, so these cost 2 to 4 times the frame rate.
_COSTLY = (mujoco.mjtRndFlag.mjRND_SHADOW, mujoco.mjtRndFlag.mjRND_REFLECTION)
_SUPERSAMPLING = 2  # each pixel is the mean of 2 x 2: smooth edges at a third of the price of multisampling


class OffscreenRenderer:
    """Renders states of one model; use it as a context manager.

    A context that is never freed makes the next one render nothing at an absurd speed, hence no rendering after
    `close`, and no silent re-creation.
    """

    def __init__(self, model: mujoco.MjModel, width: int, height: int) -> None:
        """Open a context for pictures of `width` x `height` pixels. Raises `UserError` where there is no OpenGL."""
        self.width, self.height = width, height
        wide, high = width * _SUPERSAMPLING, height * _SUPERSAMPLING
        model.vis.global_.offwidth, model.vis.global_.offheight = wide, high
        model.vis.quality.offsamples, model.vis.quality.shadowsize = 0, 0
        self._model, self._kinematics = model, Kinematics(model)
        self._gl = offscreen_context(wide, high)
        self._context = mujoco.MjrContext(model, mujoco.mjtFontScale.mjFONTSCALE_100.value)
        mujoco.mjr_setBuffer(mujoco.mjtFramebuffer.mjFB_OFFSCREEN.value, self._context)
        self._scene = mujoco.MjvScene(model, _MAX_GEOMS)
        for flag in _COSTLY:
            self._scene.flags[flag] = False
        self._rectangle = mujoco.MjrRect(0, 0, wide, high)
        self._pixels = np.empty((high, wide, 3), np.uint8)
        self._is_open = True

    def render(self, qpos: NDArray[np.floating], camera: mujoco.MjvCamera, decorate: Decorate) -> NDArray[np.uint8]:
        """The picture of one state `qpos` [nq], [height, width, 3]; `decorate` may add geoms to the scene."""
        if not self._is_open:
            raise RuntimeError("render() after close()")
        data = self._kinematics.place(qpos)
        mujoco.mj_camlight(self._model, data)
        everything = mujoco.mjtCatBit.mjCAT_ALL.value
        mujoco.mjv_updateScene(self._model, data, mujoco.MjvOption(), None, camera, everything, self._scene)
        decorate(data, self._scene)
        self._gl.make_current()
        mujoco.mjr_render(self._rectangle, self._scene, self._context)
        mujoco.mjr_readPixels(self._pixels, None, self._rectangle, self._context)
        return _shrunk(self._pixels[::-1])

    def close(self) -> None:
        """Free the context; the renderer is of no use after it."""
        if self._is_open:
            self._is_open = False
            self._gl.make_current()
            self._context.free()
            self._gl.free()

    def __enter__(self) -> OffscreenRenderer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def fixed_camera(model: mujoco.MjModel, name: str) -> mujoco.MjvCamera:
    """A camera of the scene, by name. Raises `UserError` with the names there are."""
    found = mujoco.mj_name2id(model, mujoco.mjtObj.mjOBJ_CAMERA, name)
    if found < 0:
        names = [model.camera(i).name for i in range(model.ncam)]
        raise UserError(f'camera "{name}" not found. Cameras of this scene: {", ".join(names) or "none"}')
    camera = mujoco.MjvCamera()
    camera.type, camera.fixedcamid = mujoco.mjtCamera.mjCAMERA_FIXED, found
    return camera


def tracking_camera(target: NDArray[np.floating], distance: float) -> mujoco.MjvCamera:
    """A free camera that looks down on `target` [3] m from `distance` m, obliquely from the front right."""
    camera = mujoco.MjvCamera()
    camera.type = mujoco.mjtCamera.mjCAMERA_FREE
    camera.lookat[:], camera.distance = target, distance
    camera.azimuth, camera.elevation = 130.0, -20.0
    return camera


def _shrunk(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    n = _SUPERSAMPLING
    blocks = pixels.reshape(pixels.shape[0] // n, n, pixels.shape[1] // n, n, 3)
    total = sum(blocks[:, i, :, j].astype(np.uint16) for i in range(n) for j in range(n))
    return ((np.asarray(total) + n * n // 2) // (n * n)).astype(np.uint8)
