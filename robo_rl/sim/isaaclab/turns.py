"""Rotations by quaternions wxyz, as the state of MuJoCo has them."""

from __future__ import annotations

import torch
from torch import Tensor


def turned(wxyz: Tensor, vector: Tensor, inverse: bool = False) -> Tensor:
    """Vectors `[..., 3]` of the body frame in the world, or the other way round."""
    scale = wxyz.norm(dim=-1, keepdim=True).clamp_min(1e-9)
    w, u = wxyz[..., :1] / scale, wxyz[..., 1:] / scale
    u = -u if inverse else u
    u, vector = torch.broadcast_tensors(u, vector)
    t = 2.0 * torch.linalg.cross(u, vector)
    return vector + w * t + torch.linalg.cross(u, t)


def after(a: Tensor, b: Tensor) -> Tensor:
    """Turn by b `[..., 4]`, then by a."""
    w, u, x, v = a[..., :1], a[..., 1:], b[..., :1], b[..., 1:]
    u, v = torch.broadcast_tensors(u, v)
    real = w * x - (u * v).sum(-1, keepdim=True)
    return torch.cat([real, w * v + x * u + torch.linalg.cross(u, v)], dim=-1)


def inverse(wxyz: Tensor) -> Tensor:
    """The opposite turn, of unit quaternions."""
    return torch.cat([wxyz[..., :1], -wxyz[..., 1:]], dim=-1)


def xyzw(wxyz: Tensor) -> Tensor:
    """The same in Isaac Lab's order."""
    return wxyz[..., [1, 2, 3, 0]]
