"""Height fields as few triangles: blocks that are flat enough become two, however many cells they have.

Where smaller neighbours have corners on the edge of a block, it becomes a fan that takes them in: no cracks.
"""

from __future__ import annotations

import mujoco
import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_BLOCKS = (32, 16, 8, 4, 2, 1)  # cells along the side of a block, the largest first
_FINEST_M = 0.002  # m, deviation from the field that is tried first
_NEAR_M = 0.5  # m, from a robot's way: as exact as possible; further away it may be as many times worse, squared
_TILE = 8  # cells along the side of what is judged by its distance


def field_triangles(
    model: mujoco.MjModel, field: int, budget: int, ways: Array | None = None, margin: float = np.inf
) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
    """Vertices [V, 3] m and faces [F, 3] of a height field in its own frame, as exact as `budget` triangles allow.

    With `ways` [P, 2] m, points where robots go, exactness is spent on what is near them, and what lies `margin` m
    beyond all of them is left out.
    """
    rows, columns, start = model.hfield_nrow[field], model.hfield_ncol[field], model.hfield_adr[field]
    half_x, half_y, top, _ = model.hfield_size[field]
    height = model.hfield_data[start : start + rows * columns].reshape(rows, columns).astype(np.float64) * top
    x, y = np.linspace(-half_x, half_x, columns), np.linspace(-half_y, half_y, rows)
    if ways is not None:
        bounds = np.stack([ways.min(axis=0) - margin, ways.max(axis=0) + margin])
        column, row = (_between(line, bounds[:, axis]) for axis, line in enumerate((x, y)))
        height, x, y = height[row, column], x[column], y[row]
    count = 2 * (height.shape[0] - 1) * (height.shape[1] - 1)
    if count <= budget:
        return _mesh(height, x, y, [(1, np.ones((height.shape[0] - 1, height.shape[1] - 1), bool))])
    leeway = _leeway(x, y, ways)
    tolerance = _FINEST_M
    while True:
        vertices, faces = _mesh(height, x, y, _blocks(height, tolerance, leeway))
        if len(faces) <= budget or tolerance > np.ptp(height):
            return vertices, faces
        tolerance *= 1.4


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


def _leeway(x: Array, y: Array, ways: Array | None) -> Array:
    """How many times worse than at a robot's feet each tile may be drawn, [rows, columns]."""
    if ways is None:
        return np.ones((len(y) // _TILE, len(x) // _TILE))
    step = np.array([x[1] - x[0], y[1] - y[0]])
    middle = np.stack(np.meshgrid(x[:-_TILE:_TILE], y[:-_TILE:_TILE]), axis=-1) + 0.5 * _TILE * step
    points = np.unique(np.round(ways / (0.5 * _NEAR_M)), axis=0) * 0.5 * _NEAR_M
    distance = np.full(middle.shape[:2], np.inf)
    for point in points:
        np.minimum(distance, np.hypot(*np.moveaxis(middle - point, -1, 0)), out=distance)
    return np.maximum(distance / _NEAR_M, 1.0) ** 2


def _allowed(leeway: Array, side: int, rows: int, columns: int) -> Array:
    """The leeway of each block: that of its tile, the least where it has several; none beyond the last whole tile."""
    if side <= _TILE:
        share = _TILE // side
        out = np.ones((rows, columns))
        fine = np.kron(leeway, np.ones((share, share)))[:rows, :columns]
        out[: fine.shape[0], : fine.shape[1]] = fine
        return out
    share = side // _TILE
    blocks = leeway[: rows * share, : columns * share].reshape(rows, share, columns, share)
    return blocks.min(axis=(1, 3))


def _blocks(height: Array, tolerance: float, leeway: Array) -> list[tuple[int, NDArray[np.bool_]]]:
    """(side, which blocks of that side are kept): the largest whose two triangles are within `tolerance` m, times the
    `leeway` of where they are."""
    taken = np.zeros((height.shape[0] - 1, height.shape[1] - 1), bool)
    out = []
    for side in _BLOCKS:
        rows, columns = taken.shape[0] // side, taken.shape[1] // side
        if not rows or not columns:
            continue
        allowed = tolerance * _allowed(leeway, side, rows, columns)
        fits = _deviation(height, side, rows, columns) <= allowed if side > 1 else np.ones((rows, columns), bool)
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
    rims = [_rims(side, kept, width) for side, kept in blocks]
    is_corner = np.zeros(height.size, bool)
    for (side, _), rim in zip(blocks, rims, strict=True):
        is_corner[rim[:, ::side]] = True
    faces = [_faces(rim, is_corner[rim], side, width) for (side, _), rim in zip(blocks, rims, strict=True)]
    used, index = np.unique(np.concatenate(faces), return_inverse=True)
    vertices = np.stack([x[used % width], y[used // width], height.ravel()[used]], axis=1)
    return vertices.astype(np.float32), index.reshape(-1, 3).astype(np.int32)


def _rims(side: int, kept: NDArray[np.bool_], width: int) -> NDArray[np.int64]:
    """The points on the rim of each block, counter-clockwise from its lowest corner, [B, 4 side] into the field."""
    row, column = np.nonzero(kept)
    along = np.arange(side)
    rim = np.concatenate([along, side + along * width, side * width + side - along, (side - along) * width])
    return (side * row * width + side * column)[:, None] + rim


def _faces(rim: NDArray[np.int64], is_corner: NDArray[np.bool_], side: int, width: int) -> NDArray[np.int64]:
    """Triangles [F, 3] of blocks: two, or a fan from the middle to all points of the rim that are somebody's corner."""
    plain = is_corner.sum(1) == 4
    a, b, c, d = rim[plain][:, ::side].T
    two = [np.stack([a, b, c], 1), np.stack([a, c, d], 1)]
    rim, is_corner = rim[~plain], is_corner[~plain]
    block, place = np.nonzero(is_corner)
    point = rim[block, place]
    following = np.roll(point, -1)
    is_last = np.append(block[1:] != block[:-1], True)[: len(block)]
    following[is_last] = rim[block[is_last], 0]  # the first of a rim is its own block's corner
    middle = rim[block, 0] + (side // 2) * (width + 1)
    return np.concatenate([*two, np.stack([middle, point, following], 1)])
