"""Height fields as few triangles: blocks that are flat enough become two, however many cells they have."""

from __future__ import annotations

import mujoco
import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_BLOCKS = (32, 16, 8, 4, 2, 1)  # cells along the side of a block, the largest first
_FINEST_M = 0.002  # m, deviation from the field that is tried first


def field_triangles(
    model: mujoco.MjModel, field: int, budget: int, window: Array | None = None
) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
    """Vertices [V, 3] m and faces [F, 3] of a height field in its own frame, as exact as `budget` triangles allow.

    `window` [2, 2] m, lowest and highest x, y, leaves out what lies beyond it.
    """
    rows, columns, start = model.hfield_nrow[field], model.hfield_ncol[field], model.hfield_adr[field]
    half_x, half_y, top, _ = model.hfield_size[field]
    height = model.hfield_data[start : start + rows * columns].reshape(rows, columns).astype(np.float64) * top
    x, y = np.linspace(-half_x, half_x, columns), np.linspace(-half_y, half_y, rows)
    if window is not None:
        column, row = (_between(line, window[:, axis]) for axis, line in enumerate((x, y)))
        height, x, y = height[row, column], x[column], y[row]
    count = 2 * (height.shape[0] - 1) * (height.shape[1] - 1)
    if count <= budget:
        return _mesh(height, x, y, [(1, np.ones((height.shape[0] - 1, height.shape[1] - 1), bool))])
    tolerance = _FINEST_M
    while True:
        blocks = _blocks(height, tolerance)
        if 2 * sum(int(kept.sum()) for _, kept in blocks) <= budget or tolerance > np.ptp(height):
            return _mesh(height, x, y, blocks)
        tolerance *= 1.6


def crop_fields(spec: mujoco.MjSpec, window: Array) -> None:
    """Leave of every height field of the world what lies within `window` [2, 2] m: rendering pays for all of it."""
    for geom in spec.worldbody.geoms:
        if geom.type != mujoco.mjtGeom.mjGEOM_HFIELD:
            continue
        field = spec.hfield(geom.hfieldname)
        half_x, half_y, top, base = field.size
        x, y = np.linspace(-half_x, half_x, field.ncol), np.linspace(-half_y, half_y, field.nrow)
        column, row = (_between(line, window[:, axis] - geom.pos[axis]) for axis, line in enumerate((x, y)))
        height = np.reshape(field.userdata, (field.nrow, field.ncol))[row, column]
        low, span = height.min(), max(np.ptp(height), 1e-9)  # the engine stretches what it compiles to 0 to 1
        field.userdata = ((height - low) / span).ravel().tolist()
        x, y = x[column], y[row]
        field.ncol, field.nrow = len(x), len(y)
        field.size = [0.5 * (x[-1] - x[0]), 0.5 * (y[-1] - y[0]), span * top, base]
        middle = [0.5 * (x[0] + x[-1]), 0.5 * (y[0] + y[-1]), low * top]
        geom.pos = np.asarray(geom.pos) + middle


def _between(line: Array, bounds: Array) -> slice:
    """Indices of the points of a line that lie within bounds, one more on each side, at least two."""
    first = int(np.clip(np.searchsorted(line, bounds[0]) - 1, 0, len(line) - 2))
    last = int(np.clip(np.searchsorted(line, bounds[1]) + 1, first + 2, len(line)))
    return slice(first, last)


def _blocks(height: Array, tolerance: float) -> list[tuple[int, NDArray[np.bool_]]]:
    """(side, which blocks of that side are kept): the largest whose two triangles are within `tolerance` m."""
    taken = np.zeros((height.shape[0] - 1, height.shape[1] - 1), bool)
    out = []
    for side in _BLOCKS:
        rows, columns = taken.shape[0] // side, taken.shape[1] // side
        if not rows or not columns:
            continue
        fits = _deviation(height, side, rows, columns) <= tolerance if side > 1 else np.ones((rows, columns), bool)
        kept = fits & ~taken[: rows * side : side, : columns * side : side]
        taken[: rows * side, : columns * side] |= np.kron(kept, np.ones((side, side), bool))
        out.append((side, kept))
    return out


def _deviation(height: Array, side: int, rows: int, columns: int) -> Array:
    """Largest distance of a block's heights from its two triangles, [rows, columns] m."""
    corner = [[height[r : r + rows * side : side, c : c + columns * side : side] for c in (0, side)] for r in (0, side)]
    worst = np.zeros((rows, columns))
    for i in range(side + 1):
        for j in range(side + 1):
            u, v = j / side, i / side
            third = corner[0][1] if u > v else corner[1][0]
            far, near = max(u, v), min(u, v)
            plane = corner[0][0] + far * (third - corner[0][0]) + near * (corner[1][1] - third)
            here = height[i : i + rows * side : side, j : j + columns * side : side][:rows, :columns]
            np.maximum(worst, np.abs(here - plane), out=worst)
    return worst


def _mesh(
    height: Array, x: Array, y: Array, blocks: list[tuple[int, NDArray[np.bool_]]]
) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
    width = height.shape[1]
    faces = []
    for side, kept in blocks:
        row, column = np.nonzero(kept)
        corner = side * row * width + side * column
        right, up = corner + side, corner + side * width
        across = up + side
        faces += [np.stack([corner, right, across], 1), np.stack([corner, across, up], 1)]
    used, index = np.unique(np.concatenate(faces), return_inverse=True)
    vertices = np.stack([x[used % width], y[used // width], height.ravel()[used]], axis=1)
    return vertices.astype(np.float32), index.reshape(-1, 3).astype(np.int32)
