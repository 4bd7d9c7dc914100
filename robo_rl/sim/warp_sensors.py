"""Rays and pictures of all envs at once with MuJoCo Warp's ray tracer; recorded once, replayed for each reading."""

from __future__ import annotations

import copy
from typing import Any

import mujoco
import mujoco_warp as mjw
import torch
import warp as wp
from torch import Tensor

from robo_rl.sim.camera import CameraCfg
from robo_rl.sim.warp_device import Replay

_SKY = (0.55, 0.70, 0.85)  # where a scene has no sky: the upper colour of our own scenes'


class RayCast:
    """Rays in memory of their own: origins and directions are copied in, distances come out."""

    def __init__(
        self, model: Any, data: Any, count: int, groups: tuple[int, ...], exclude_body: int, device: wp.Device
    ) -> None:
        shape = (data.nworld, count)
        place = wp.device_to_torch(device)
        self._origin, self._direction = (torch.zeros(*shape, 3, device=place) for _ in range(2))
        self._distance = torch.zeros(shape, device=place)
        with wp.ScopedDevice(device):
            start, along = (wp.from_torch(x, dtype=wp.vec3) for x in (self._origin, self._direction))
            geom, normal = wp.zeros(shape, dtype=int), wp.zeros(shape, dtype=wp.vec3)
            excluded: wp.array = wp.full(count, exclude_body, dtype=int)
        seen = mjw._src.types.vec6f(*(int(group in groups) for group in range(mujoco.mjNGROUP)))
        out = wp.from_torch(self._distance)
        self._replay = Replay(
            lambda: mjw.rays(model, data, start, along, seen, True, excluded, out, geom, normal), device
        )

    def __call__(self, origin: Tensor, direction: Tensor) -> Tensor:
        """Distances `[N, R]`, m, infinite for a miss."""
        self._origin.copy_(origin)
        self._direction.copy_(direction)
        self._replay()
        return torch.where(self._distance < 0.0, torch.inf, self._distance)

    def forget(self) -> None:
        """The model's arrays are others: record again."""
        self._replay.forget()


class WarpCamera:
    """One camera in all envs."""

    def __init__(
        self, mj: mujoco.MjModel, model: Any, data: Any, cfg: CameraCfg, camera: int, device: wp.Device
    ) -> None:
        self._cfg = cfg
        height, width, is_rgb = cfg.height, cfg.width, cfg.kind == "rgb"
        with wp.ScopedDevice(device):
            context = mjw.create_render_context(
                copy.copy(mj),
                nworld=data.nworld,
                cam_res=(width, height),
                render_rgb=is_rgb,
                render_depth=not is_rgb,
                render_seg=False,
                use_precomputed_rays=False,  # the field of view may differ between envs
                enabled_geom_groups=list(cfg.groups),
                cam_active=[i == camera for i in range(mj.ncam)],
                background_color=(*_SKY, 1.0),
                render_skybox=any(kind == mujoco.mjtTexture.mjTEXTURE_SKYBOX for kind in mj.tex_type),
            )
            shape = (data.nworld, height, width)
            out: wp.array = wp.zeros(shape, dtype=wp.vec3) if is_rgb else wp.zeros(shape, dtype=float)
        self._pixels = wp.to_torch(out)

        def draw() -> None:
            mjw.refit_bvh(model, data, context)
            mjw.render(model, data, context)
            if is_rgb:
                mjw.get_rgb(context, 0, out)
            else:
                mjw.get_depth(context, 0, cfg.max_range, out)  # as a share of the range, at most 1

        self._replay = Replay(draw, device)

    def __call__(self) -> Tensor:
        """Pictures `[N, C, H, W]`; depth is `max_range` where nothing is seen."""
        self._replay()
        if self._cfg.kind == "rgb":
            return (self._pixels * 255.0).round().clamp(0.0, 255.0).to(torch.uint8).permute(0, 3, 1, 2).contiguous()
        share = self._pixels.unsqueeze(1)
        return torch.where(share > 0.0, share, 1.0) * self._cfg.max_range

    def forget(self) -> None:
        """The model's arrays are others: record again."""
        self._replay.forget()
