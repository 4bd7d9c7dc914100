"""Normalisation layers of E networks evaluated together, [E, B, d]."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F

_TINY = 1e-8  # under a root: a vector of zeros has no direction


class BatchNorm(nn.Module):
    """Shifts and scales each feature by the moments of the batch, or of the past where it does not train (Ioffe and
    Szegedy 2015). Each network has its own moments; the running variance is unbiased."""

    def __init__(self, count: int, dim: int, momentum: float = 0.01, eps: float = 1e-5) -> None:
        super().__init__()
        self.momentum, self.eps = momentum, eps
        self.scale = nn.Parameter(torch.ones(count, dim))
        self.shift = nn.Parameter(torch.zeros(count, dim))
        self.mean: Tensor
        self.var: Tensor
        self.register_buffer("mean", torch.zeros(count, dim))
        self.register_buffer("var", torch.ones(count, dim))

    def forward(self, x: Tensor, training: bool) -> Tensor:
        """[E, B, d] -> [E, B, d]; in training the running moments move by `momentum` towards those of the batch."""
        parts = zip(x, self.mean, self.var, self.scale, self.shift)
        return torch.stack([F.batch_norm(*part, training, self.momentum, self.eps) for part in parts])

    @torch.no_grad()
    def project(self) -> None:
        """Scale and shift together back to the norm sqrt(d)."""
        square = (self.scale.square() + self.shift.square()).sum(-1, keepdim=True)
        factor = math.sqrt(self.scale.shape[-1]) * torch.rsqrt(square + _TINY)
        self.scale.mul_(factor)
        self.shift.mul_(factor)


class RMSNorm(nn.Module):
    """x / sqrt(mean x^2), with a learned scale (Zhang and Sennrich 2019)."""

    def __init__(self, count: int, dim: int, eps: float = 1e-6) -> None:
        super().__init__()
        self.eps = eps
        self.scale = nn.Parameter(torch.ones(count, 1, dim))

    def forward(self, x: Tensor) -> Tensor:
        """[E, B, d] -> [E, B, d]."""
        x = x.float()
        return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + self.eps) * self.scale

    @torch.no_grad()
    def project(self) -> None:
        """The scale back to the norm sqrt(d)."""
        square = self.scale.square().sum(-1, keepdim=True)
        self.scale.mul_(math.sqrt(self.scale.shape[-1]) * torch.rsqrt(square + _TINY))


class LayerNorm(nn.Module):
    """Shifts and scales a row by its own moments, with a learned scale and shift (Ba et al. 2016)."""

    def __init__(self, count: int, dim: int, eps: float = 1e-5) -> None:
        super().__init__()
        self.dim, self.eps = (dim,), eps
        self.scale = nn.Parameter(torch.ones(count, 1, dim))
        self.shift = nn.Parameter(torch.zeros(count, 1, dim))

    def forward(self, x: Tensor) -> Tensor:
        """[E, B, d] -> [E, B, d]."""
        return torch.addcmul(self.shift, F.layer_norm(x, self.dim, eps=self.eps), self.scale)


def on_sphere(x: Tensor) -> Tensor:
    """Rows [..., d] of length 1."""
    x = x.float()
    return x * torch.rsqrt(x.square().sum(-1, keepdim=True) + _TINY)
