"""Fewer triangles for pictures: vertex clustering (Rossignac and Borrel 1993)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Triangles = tuple[NDArray[np.float32], NDArray[np.int32]]


def cluster(vertices: NDArray[np.floating], faces: NDArray[np.integer], target_faces: int) -> Triangles:
    """Merge the vertices of each cell of a grid into their mean and drop the triangles that collapse.

    `vertices` [V, 3], `faces` [F, 3]. The grid is the finest of a bisection that leaves at most `target_faces`
    triangles, so every vertex moves by less than the diagonal of one cell. Returns vertices and faces.
    """
    low, high = 1, 1024  # cells along the longest side; 1 collapses all, 1024 is finer than any picture
    best = _merged(vertices, faces, low)
    while low <= high:
        cells = (low + high) // 2
        merged = _merged(vertices, faces, cells)
        if len(merged[1]) <= target_faces:
            best, low = merged, cells + 1
        else:
            high = cells - 1
    return best


def _merged(vertices: NDArray[np.floating], faces: NDArray[np.integer], cells: int) -> Triangles:
    low = vertices.min(axis=0)
    side = max(float((vertices.max(axis=0) - low).max()), 1e-9) / cells
    keys = np.minimum((vertices - low) // side, cells - 1).astype(np.int64)
    flat = (keys[:, 0] * cells + keys[:, 1]) * cells + keys[:, 2]
    _, inverse, counts = np.unique(flat, return_inverse=True, return_counts=True)
    sums = np.stack([np.bincount(inverse, weights=vertices[:, axis]) for axis in range(3)], axis=1)
    moved = inverse[faces].astype(np.int32)
    a, b, c = moved.T
    solid = moved[(a != b) & (b != c) & (c != a)]
    # The same triangle can survive several times; rotate the smallest index first so that equal ones look equal.
    first = np.argmin(solid, axis=1)[:, None]
    turned = np.take_along_axis(solid, (first + np.arange(3)) % 3, axis=1)
    return (sums / counts[:, None]).astype(np.float32), np.unique(turned, axis=0).astype(np.int32)
