"""Normalisation layers of E networks evaluated together, [E, B, d]."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F

_TINY = 1e-8  # under a root: a vector of zeros has no direction
_MOST_SCALE, _MOST_SHIFT = 3.0, 5.0  # of the corrections of BatchRenorm (Ioffe 2017, section 4)


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


class BatchRenorm(nn.Module):
    """BatchNorm whose batches are corrected towards the moments of the past (Ioffe 2017, arXiv 1702.03275).

    y = ((x - mean) / std * r + d) * scale + shift by mean and std of the batch, with r = std / std' within 1/3 to 3 and
    d = (mean - mean') / std' within +-5, both without gradient, mean' and std' of the past. So a row is normalised
    nearly as it is where the network does not train. The first `warm_up` batches are not corrected, r = 1 and d = 0:
    the past has to be known first. Variances are those of the batch itself, biased, the running one too.
    """

    def __init__(self, count: int, dim: int, warm_up: int, momentum: float = 0.01, eps: float = 1e-3) -> None:
        super().__init__()
        self.warm_up, self.momentum, self.eps = warm_up, momentum, eps
        self.scale = nn.Parameter(torch.ones(count, 1, dim))
        self.shift = nn.Parameter(torch.zeros(count, 1, dim))
        self.mean: Tensor
        self.var: Tensor
        self.batches: Tensor
        self.register_buffer("mean", torch.zeros(count, 1, dim))
        self.register_buffer("var", torch.ones(count, 1, dim))
        self.register_buffer("batches", torch.zeros(()))  # seen in training; on the device, of which nothing is asked

    def forward(self, x: Tensor, training: bool) -> Tensor:
        """[E, B, d] -> [E, B, d]; in training the running moments move by `momentum` towards those of the batch."""
        x = x.to(self.scale.dtype)
        if not training:
            factor = self.scale * torch.rsqrt(self.var + self.eps)
            return torch.addcmul(torch.addcmul(self.shift, self.mean, factor, value=-1.0), x, factor)
        var, mean = torch.var_mean(x, 1, correction=0, keepdim=True)
        factor = torch.rsqrt(var + self.eps)
        r, d = self._corrections(mean.detach(), factor.detach())
        self._remember(mean.detach(), var.detach())
        return torch.addcmul(self.shift, torch.addcmul(d, (x - mean) * factor, r), self.scale)

    def _corrections(self, mean: Tensor, factor: Tensor) -> tuple[Tensor, Tensor]:
        past = torch.rsqrt(self.var + self.eps)
        is_warm = self.batches >= self.warm_up
        r = (past / factor).clamp(1.0 / _MOST_SCALE, _MOST_SCALE)
        d = ((mean - self.mean) * past).clamp(-_MOST_SHIFT, _MOST_SHIFT)
        return torch.where(is_warm, r, 1.0), torch.where(is_warm, d, 0.0)

    @torch.no_grad()
    def _remember(self, mean: Tensor, var: Tensor) -> None:
        self.mean.lerp_(mean, self.momentum)
        self.var.lerp_(var, self.momentum)
        self.batches += 1.0


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
