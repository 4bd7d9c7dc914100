"""Where the installed mujoco and mujoco_warp are of different versions."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import mujoco
import numpy as np
from mujoco_warp._src import io, types

from robo_rl.errors import UserError

_KNOWN = 11  # numbers of an equality constraint that mujoco_warp 3.12 reads: anchors, relative pose, torque scale


@contextlib.contextmanager
def equality_data_of_eleven(mj: mujoco.MjModel) -> Iterator[None]:
    """While a model is put on the device: mujoco has twelve numbers for an equality constraint since 3.13, and
    mujoco_warp 3.12 takes eleven. The twelfth is zero for the constraints that both know.

    Raises UserError for a model that uses it.
    """
    if not mj.neq or mj.eq_data.shape[1] == _KNOWN:
        yield
        return
    if np.any(mj.eq_data[:, _KNOWN:]):
        raise UserError("an equality constraint of this model is of a kind that mujoco_warp does not know yet")
    create = io._create_array

    def narrowed(data: Any, spec: Any, *sizes: Any) -> Any:
        is_equality = data is not None and getattr(spec, "dtype", None) is types.vec11
        return create(np.asarray(data)[..., :_KNOWN] if is_equality else data, spec, *sizes)

    io._create_array = narrowed
    try:
        yield
    finally:
        io._create_array = create
