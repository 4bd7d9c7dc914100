"""Quaternions (wxyz, batched in the leading dimensions) as pure functions: the toolbox of terms and events."""

from __future__ import annotations

import torch
from torch import Tensor


def rotate(q: Tensor, v: Tensor) -> Tensor:
    """Vector `v [..., 3]` turned from the frame of q into its parent frame."""
    w, u = q[..., :1], q[..., 1:]
    t = 2.0 * torch.linalg.cross(u, v)
    return v + w * t + torch.linalg.cross(u, t)


def rotate_inverse(q: Tensor, v: Tensor) -> Tensor:
    """Vector `v [..., 3]` of the parent frame, seen in the frame of q."""
    w, u = q[..., :1], q[..., 1:]
    t = 2.0 * torch.linalg.cross(u, v)
    return v - w * t + torch.linalg.cross(u, t)


def multiply(a: Tensor, b: Tensor) -> Tensor:
    """Hamilton product, `[..., 4]`."""
    aw, ax, ay, az = a.unbind(-1)
    bw, bx, by, bz = b.unbind(-1)
    return torch.stack(
        [
            aw * bw - ax * bx - ay * by - az * bz,
            aw * bx + ax * bw + ay * bz - az * by,
            aw * by - ax * bz + ay * bw + az * bx,
            aw * bz + ax * by - ay * bx + az * bw,
        ],
        dim=-1,
    )


def conjugate(q: Tensor) -> Tensor:
    """The opposite turn of a unit quaternion, `[..., 4]`."""
    return torch.cat([q[..., :1], -q[..., 1:]], dim=-1)


def xyzw(q: Tensor) -> Tensor:
    """The same in the order of Isaac Lab, USD's tools and ROS, `[..., 4]`."""
    return q[..., [1, 2, 3, 0]]


def from_axis_angle(axis: Tensor, angle: Tensor) -> Tensor:
    """Unit quaternion of a turn by `angle [..., 1]` rad about the unit vector `axis [..., 3]`."""
    half = 0.5 * angle
    return torch.cat([half.cos(), half.sin() * axis], dim=-1)


def yaw(q: Tensor) -> Tensor:
    """Heading angle about the world's z axis, rad, `[...]`."""
    w, x, y, z = q.unbind(-1)
    return torch.atan2(2.0 * (w * z + x * y), 1.0 - 2.0 * (y * y + z * z))


def rotation_matrix(q: Tensor) -> Tensor:
    """Rotation matrix flattened by rows, `[..., 9]`."""
    w, x, y, z = q.unbind(-1)
    return torch.stack(
        [
            1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y),
            2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x),
            2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y),
        ],
        dim=-1,
    )  # fmt: skip
