"""Pictures of the envs of the `mujoco` backend, one after the other through one OpenGL context.

Each env is drawn with its own model fields: poses, colours, materials, lights and cameras that events changed. Without
shadows, reflections and multisampling: software OpenGL pays two to four times for them.
"""

from __future__ import annotations

import atexit
from collections.abc import Mapping
from functools import cache

import mujoco
import numpy as np
from numpy.typing import NDArray

from robo_rl.sim.camera import CameraCfg
from robo_rl.sim.gl import GlContext, offscreen_context
from robo_rl.sim.model import RobotModel

_MAX_GEOMS = 2000
_COSTLY = (mujoco.mjtRndFlag.mjRND_SHADOW, mujoco.mjtRndFlag.mjRND_REFLECTION)
_SOLID = (mujoco.mjtRndFlag.mjRND_SEGMENT, mujoco.mjtRndFlag.mjRND_IDCOLOR)  # makes far depth more exact
_DRAWN = ("cam_", "light_", "mat_", "geom_", "body_pos", "body_quat", "jnt_pos", "jnt_axis", "qpos0")


class CameraRenderer:
    """Draws cameras of one model; `close` frees what it holds on the graphics card."""

    def __init__(self, model: RobotModel) -> None:
        """Raises UserError where there is no off-screen OpenGL."""
        self._gl = _shared_context()
        self._model = model.mj.__copy__()
        self._model.vis.quality.offsamples = 0
        self._model.vis.quality.shadowsize = 0
        self._model.vis.global_.offwidth = self._model.vis.global_.offheight = 1
        self._data = mujoco.MjData(self._model)
        self._scene = mujoco.MjvScene(self._model, _MAX_GEOMS)
        self._camera = mujoco.MjvCamera()
        self._camera.type = mujoco.mjtCamera.mjCAMERA_FIXED
        self._context: mujoco.MjrContext | None = None
        self._size = (0, 0)

    def draw(
        self, cfg: CameraCfg, camera: int, qpos: NDArray[np.float64], fields: Mapping[str, NDArray[np.generic]]
    ) -> NDArray[np.generic]:
        """The picture `[C, H, W]` of one env in the state `qpos` [nq] with its own values of some model fields."""
        for name, value in fields.items():
            if name.startswith(_DRAWN):
                getattr(self._model, name)[...] = value
        self._data.qpos[:] = qpos if np.isfinite(qpos).all() else self._model.qpos0
        mujoco.mj_kinematics(self._model, self._data)
        mujoco.mj_comPos(self._model, self._data)
        mujoco.mj_camlight(self._model, self._data)
        self._camera.fixedcamid = camera
        option, everything = _option(cfg.groups), mujoco.mjtCatBit.mjCAT_ALL.value
        mujoco.mjv_updateScene(self._model, self._data, option, None, self._camera, everything, self._scene)
        return self._depth(cfg) if cfg.kind == "depth" else self._rgb(cfg)

    def close(self) -> None:
        """Free the textures and buffers; the next picture would make them anew."""
        if self._context is not None:
            self._gl.make_current()
            self._context.free()
            self._context = None

    def _rgb(self, cfg: CameraCfg) -> NDArray[np.uint8]:
        pixels = np.empty((cfg.height, cfg.width, 3), np.uint8)
        rectangle, context = self._render(cfg, solid=False)
        mujoco.mjr_readPixels(pixels, None, rectangle, context)
        return pixels[::-1].transpose(2, 0, 1)

    def _depth(self, cfg: CameraCfg) -> NDArray[np.float32]:
        """Distance along the viewing axis, m. The depth buffer runs from 1 at the near plane to 0 at the far
        one: z = near far / (near + d (far - near))."""
        buffer = np.empty((cfg.height, cfg.width), np.float32)
        rectangle, context = self._render(cfg, solid=True)
        mujoco.mjr_readPixels(None, buffer, rectangle, context)
        extent = float(self._model.stat.extent)
        near, far = self._model.vis.map.znear * extent, self._model.vis.map.zfar * extent
        depth = near * far / (near + buffer[::-1].astype(np.float64) * (far - near))
        return np.minimum(depth, cfg.max_range).astype(np.float32)[None]

    def _render(self, cfg: CameraCfg, solid: bool) -> tuple[mujoco.MjrRect, mujoco.MjrContext]:
        self._gl.make_current()
        context = self._sized(cfg.width, cfg.height)
        for flag in _COSTLY:
            self._scene.flags[flag] = False
        for flag in _SOLID:
            self._scene.flags[flag] = solid
        rectangle = mujoco.MjrRect(0, 0, cfg.width, cfg.height)
        mujoco.mjr_setBuffer(mujoco.mjtFramebuffer.mjFB_OFFSCREEN.value, context)
        mujoco.mjr_render(rectangle, self._scene, context)
        return rectangle, context

    def _sized(self, width: int, height: int) -> mujoco.MjrContext:
        """The context, with a buffer of at least these pixels."""
        if self._context is None:
            self._context = mujoco.MjrContext(self._model, mujoco.mjtFontScale.mjFONTSCALE_50.value)
            self._context.readDepthMap = mujoco.mjtDepthMap.mjDEPTH_ZEROFAR
            self._size = (0, 0)
        if width > self._size[0] or height > self._size[1]:
            self._size = (max(width, self._size[0]), max(height, self._size[1]))
            mujoco.mjr_resizeOffscreen(*self._size, self._context)
        return self._context


@cache
def _shared_context() -> GlContext:
    """One context for all cameras of the process; pictures go to buffers of their own size."""
    context = offscreen_context(1, 1)
    atexit.register(context.free)  # before the modules it needs are gone
    return context


@cache
def _option(groups: tuple[int, ...]) -> mujoco.MjvOption:
    """Geoms of the groups, and none of the marks that only a person needs."""
    option = mujoco.MjvOption()
    option.geomgroup[:] = [group in groups for group in range(mujoco.mjNGROUP)]
    for marks in (option.sitegroup, option.jointgroup, option.tendongroup, option.actuatorgroup, option.skingroup):
        marks[:] = 0
    return option
