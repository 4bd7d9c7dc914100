"""Shapes as triangles, for viewers that know no primitives."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from robo_rl_deploy.viz.shapes import Mesh, Shape

_SIDES, _RINGS = 24, 12


def triangles(shape: Shape) -> Mesh:
    """The surface of a shape in its own frame, outward faces counter-clockwise."""
    if shape.mesh is not None:
        return shape.mesh
    if shape.kind == "box":
        return _box(np.array(shape.size))
    radius, second, third = shape.size
    if shape.kind == "cylinder":
        z = np.array([-second, -second, second, second])
        return _turned(np.array([0.0, radius, radius, 0.0]), z, sharp=True)
    latitude = np.linspace(-np.pi / 2, np.pi / 2, _RINGS + 1)
    if shape.kind == "capsule":
        half = np.linspace(0, np.pi / 2, _RINGS // 2 + 1)
        latitude = np.concatenate([half - np.pi / 2, half])
        shift = np.repeat([-second, second], len(half))
        return _turned(radius * np.cos(latitude), radius * np.sin(latitude) + shift)
    ball = _turned(np.cos(latitude), np.sin(latitude))
    axes = (radius, second, third) if shape.kind == "ellipsoid" else (radius,) * 3
    return Mesh((ball.vertices * np.array(axes)).astype(np.float32), ball.faces)


def _turned(radius: NDArray[np.floating], z: NDArray[np.floating], sharp: bool = False) -> Mesh:
    """Surface of revolution of the profile (radius, z) [R] about z; `sharp` keeps an edge at every ring."""
    if sharp:  # each ring twice, so that normals are not averaged across it
        radius, z = np.repeat(radius, 2)[1:-1], np.repeat(z, 2)[1:-1]
    angle = np.arange(_SIDES) * 2 * np.pi / _SIDES
    ring = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    points = np.concatenate([np.column_stack([r * ring, np.full(_SIDES, height)]) for r, height in zip(radius, z)])
    lower = np.arange(len(radius) - 1)[:: 2 if sharp else 1, None] * _SIDES
    side, after = np.arange(_SIDES), (np.arange(_SIDES) + 1) % _SIDES
    a, b = (lower + side).ravel(), (lower + after).ravel()
    faces = np.concatenate([np.column_stack([a, b, b + _SIDES]), np.column_stack([a, b + _SIDES, a + _SIDES])])
    corners = points[faces]
    areas = np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1)
    return Mesh(points.astype(np.float32), faces[areas > 1e-12].astype(np.int32))


def _box(half: NDArray[np.floating]) -> Mesh:
    vertices: list[NDArray[np.float64]] = []
    faces: list[list[int]] = []
    for axis in range(3):
        for side in (-1.0, 1.0):
            corners = np.zeros((4, 3))
            corners[:, axis] = side
            corners[:, (axis + 1) % 3] = side * np.array([-1, 1, 1, -1])
            corners[:, (axis + 2) % 3] = [-1, -1, 1, 1]
            first = 4 * len(vertices)
            faces += [[first, first + 1, first + 2], [first, first + 2, first + 3]]
            vertices.append(corners * half)
    return Mesh(np.concatenate(vertices).astype(np.float32), np.array(faces, np.int32))
