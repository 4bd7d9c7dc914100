"""Event functions that change what cameras see: colours, materials, textures, lights, the cameras themselves.

As in `randomize.py`: ranges are (low, high), drawn for each env, around the compiled model's values, so repeated draws
do not accumulate. Each env is drawn with its own.
"""

from __future__ import annotations

import torch
from torch import Tensor

from robo_rl.env.events import EventContext
from robo_rl.rotations import rotate

Range = tuple[float, float]


def colour(ctx: EventContext, geoms: tuple[str, ...], rgb: tuple[Range, Range, Range]) -> None:
    """One colour out of a box of red, green and blue in [0, 1] for some geoms without a material."""
    value = ctx.defaults("geom_rgba")
    value[:, ctx.columns("geom", geoms), :3] = _rgb(ctx, rgb).unsqueeze(1)
    ctx.write_param("geom_rgba", value)


def material(ctx: EventContext, name: str, rgb: tuple[Range, Range, Range]) -> None:
    """The colour of a material out of a box in [0, 1]; it tints its texture."""
    i = ctx.model.index("material", name)
    value = ctx.defaults("mat_rgba")[:, i]
    value[:, :3] = _rgb(ctx, rgb)
    ctx.write_param("mat_rgba", value, i)


def texture(ctx: EventContext, name: str, textures: tuple[str, ...]) -> None:
    """One of some textures of the scene for a material, each as likely; "" is none."""
    i = ctx.model.index("material", name)
    known = [ctx.model.index("texture", texture) if texture else -1 for texture in textures]
    ids = ctx.constant(textures, lambda: torch.tensor(known, dtype=torch.float64))
    drawn = ids[(ctx.uniform(0.0, float(len(textures)), 1)[:, 0]).long().clamp_max(len(textures) - 1)]
    value = ctx.defaults("mat_texid")[:, i]
    value[:, 1] = drawn  # the role of the colour, mjTEXROLE_RGB
    ctx.write_param("mat_texid", value, i)


def light(ctx: EventContext, name: str, offset: float, tilt_rad: float, brightness: Range, tint: float = 0.0) -> None:
    """Move a light by at most `offset` m along each axis, turn it by at most `tilt_rad`, scale its diffuse colour by
    `brightness` and each of its components by at most 1 +- `tint`."""
    i = ctx.model.index("light", name)
    ctx.write_param("light_pos", ctx.default("light_pos")[i] + ctx.uniform(-offset, offset, 3).double(), i)
    along = ctx.defaults("light_dir")[:, i]
    turned = rotate(_small_turn(ctx, tilt_rad), along.float()).double()
    ctx.write_param("light_dir", turned / turned.norm(dim=1, keepdim=True), i)
    factor = ctx.uniform(*brightness, 1).double() * ctx.uniform(1.0 - tint, 1.0 + tint, 3).double()
    ctx.write_param("light_diffuse", (ctx.default("light_diffuse")[i] * factor).clamp(0.0, 1.0), i)


def camera(ctx: EventContext, name: str, offset: float, turn_rad: float, fovy_deg: float = 0.0) -> None:
    """A camera that is not quite where it should be: moved by at most `offset` m along each axis of its body, turned by
    at most `turn_rad` about any axis, its field of view off by at most `fovy_deg`."""
    i = ctx.model.index("camera", name)
    ctx.write_param("cam_pos", ctx.default("cam_pos")[i] + ctx.uniform(-offset, offset, 3).double(), i)
    turned = _product(_small_turn(ctx, turn_rad).double(), ctx.defaults("cam_quat")[:, i])
    ctx.write_param("cam_quat", turned / turned.norm(dim=1, keepdim=True), i)
    fovy = ctx.default("cam_fovy")[i] + ctx.uniform(-fovy_deg, fovy_deg, 1)[:, 0].double()
    ctx.write_param("cam_fovy", fovy.clamp(1.0, 179.0), i)


def _rgb(ctx: EventContext, rgb: tuple[Range, Range, Range]) -> Tensor:
    box = ctx.constant(rgb, lambda: torch.tensor(rgb, dtype=torch.float64).clamp(0.0, 1.0))
    return box[:, 0] + (box[:, 1] - box[:, 0]) * ctx.uniform(0.0, 1.0, 3).double()


def _small_turn(ctx: EventContext, angle_rad: float) -> Tensor:
    """A turn by at most an angle about an axis of any direction, wxyz `[R, 4]`."""
    axis = torch.nn.functional.normalize(ctx.normal(1.0, 3), dim=1)
    half = 0.5 * ctx.uniform(-angle_rad, angle_rad, 1)
    return torch.cat([half.cos(), half.sin() * axis], dim=1)


def _product(a: Tensor, b: Tensor) -> Tensor:
    """Product of quaternions `[R, 4]`, wxyz."""
    vector = a[:, :1] * b[:, 1:] + b[:, :1] * a[:, 1:] + torch.linalg.cross(a[:, 1:], b[:, 1:])
    return torch.cat([a[:, :1] * b[:, :1] - (a[:, 1:] * b[:, 1:]).sum(1, keepdim=True), vector], dim=1)
