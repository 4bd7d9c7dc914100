"""Height fields of a scene, which USD has no word for: put into each env's world while Isaac Lab builds it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import mujoco
import numpy as np

from robo_rl.sim.isaaclab.parts import Parts
from robo_rl.sim.isaaclab.shapes import ENV
from robo_rl.sim.usd.convert import height_fields
from robo_rl.sim.usd.geoms import collides

_RAW_SOLREF = 1  # Newton's mark of a solref that is MuJoCo's own, which it gives to every shape read from USD


def adding_fields(mj: mujoco.MjModel, parts: Parts) -> AbstractContextManager[None]:
    """While it is entered, every world that Isaac Lab builds gets the model's height fields."""
    geoms = [i for i in height_fields(mj) if collides(mj, i)]
    if not geoms:
        return nullcontext()
    from isaaclab_newton.cloner import newton_builder_world_hook

    return newton_builder_world_hook(_adder(mj, parts, geoms))


def _adder(mj: mujoco.MjModel, parts: Parts, geoms: Sequence[int]) -> Callable[..., None]:
    from newton import Heightfield

    made = []
    for i in geoms:
        height, center = with_a_moat(mj, i)
        rows, columns = height.shape
        cell_x, cell_y = _cell(mj, i)
        half = {"hx": 0.5 * cell_x * (columns - 1), "hy": 0.5 * cell_y * (rows - 1)}
        made.append((i, center, Heightfield(height, nrow=rows, ncol=columns, **half)))

    def add(builder: Any, world: int, pos: np.ndarray, quat: np.ndarray) -> None:
        del pos, quat  # all envs are at the same place
        for i, center, field in made:
            builder.add_shape_heightfield(
                xform=(*center, *mj.geom_quat[i][[1, 2, 3, 0]]),  # xyzw
                heightfield=field,
                cfg=_contact(builder, mj, i),
                label=f"{ENV}{world}/{parts.path(mj, i)}",
                custom_attributes=_of_mujoco(mj, i),
            )

    return add


def _cell(mj: mujoco.MjModel, geom: int) -> tuple[float, float]:
    """Size of a cell, m."""
    field = int(mj.geom_dataid[geom])
    x, y = 2.0 * mj.hfield_size[field, :2]
    return x / (mj.hfield_ncol[field] - 1), y / (mj.hfield_nrow[field] - 1)


def with_a_moat(mj: mujoco.MjModel, geom: int) -> tuple[np.ndarray, np.ndarray]:
    """Heights `[rows, columns + 1]` m, the lowest 0, over an origin, and that origin `[3]` m in the world.

    Newton gives a field no depth below its lowest point, where things would fall through. A column more, beyond the
    edge, as deep as the base of MuJoCo's field makes all the rest as thick as there. And it forgets a lowest height
    other than 0 as soon as shapes change (newton 1.6).
    """
    field = int(mj.geom_dataid[geom])
    rows, columns, start = (int(x[field]) for x in (mj.hfield_nrow, mj.hfield_ncol, mj.hfield_adr))
    _, _, top, base = mj.hfield_size[field]
    height = base + top * mj.hfield_data[start : start + rows * columns].reshape(rows, columns).astype(np.float64)
    middle, turned = np.array([0.5 * _cell(mj, geom)[0], 0.0, -base]), np.zeros(3)
    mujoco.mju_rotVecQuat(turned, middle, mj.geom_quat[geom])
    return np.pad(height, ((0, 0), (0, 1))), mj.geom_pos[geom] + turned


def _contact(builder: Any, mj: mujoco.MjModel, i: int) -> Any:
    slide, spin, roll = mj.geom_friction[i].tolist()
    cfg = builder.default_shape_cfg.copy()
    cfg.mu, cfg.mu_torsional, cfg.mu_rolling = slide, spin, roll
    cfg.margin, cfg.gap = float(mj.geom_margin[i]), float(mj.geom_gap[i])
    return cfg


def _of_mujoco(mj: mujoco.MjModel, i: int) -> dict[str, Any]:
    return {
        "mujoco:condim": int(mj.geom_condim[i]),
        "mujoco:geom_priority": int(mj.geom_priority[i]),
        "mujoco:geom_solmix": float(mj.geom_solmix[i]),
        "mujoco:geom_solimp": tuple(mj.geom_solimp[i].tolist()),
        "mujoco:solref": tuple(mj.geom_solref[i].tolist()),
        "mujoco:solref_mode": _RAW_SOLREF,
    }
