"""Running normaliser of observations."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from robo_rl import ranks

CLIP = 10.0  # in standard deviations; an outlier must not saturate the first layer
EPS = 1e-2  # added to the standard deviation, so that a constant input does not amplify rounding


class Normalizer(nn.Module):
    """Shifts and scales each feature by its running mean and standard deviation.

    Call `update` after learning, never between collection and learning: the recomputed log-probability would use other
    statistics than the collected one. Moments are float64 and merged exactly (Chan et al. 1983), so they equal
    a two-pass computation over all valid rows seen. Before the first update it is the identity (with clipping).
    """

    def __init__(self, dim: int) -> None:
        super().__init__()
        self.count: Tensor
        self.mean: Tensor
        self.m2: Tensor
        self.frozen: Tensor
        self.shift: Tensor
        self.scale: Tensor
        self.register_buffer("count", torch.zeros((), dtype=torch.float64))
        self.register_buffer("mean", torch.zeros(dim, dtype=torch.float64))
        self.register_buffer("m2", torch.zeros(dim, dtype=torch.float64))  # sum of squared deviations
        self.register_buffer("frozen", torch.zeros((), dtype=torch.bool))
        self.register_buffer("shift", torch.zeros(dim))
        self.register_buffer("scale", torch.ones(dim))

    def forward(self, x: Tensor) -> Tensor:
        """[..., dim] -> [..., dim], clipped to +-CLIP."""
        return ((x - self.shift) * self.scale).clamp(-CLIP, CLIP)

    @property
    def var(self) -> Tensor:
        """Population variance [dim] float64; 1 before the first update."""
        return torch.where(self.count > 0, self.m2 / self.count.clamp(min=1.0), torch.ones_like(self.m2))

    @torch.no_grad()
    def update(self, x: Tensor, valid: Tensor) -> None:
        """Merge rows x [..., dim] where `valid` [...] is true, those of all ranks. No host branch: safe to capture in a
        graph."""
        keep = (valid & ~self.frozen).reshape(-1, 1)
        rows = torch.where(keep, x.reshape(-1, x.shape[-1]).double(), 0.0)  # where: an invalid row may hold NaN
        n = ranks.total(keep.sum().double())
        batch_mean = ranks.total(rows.sum(0)) / n.clamp(min=1.0)
        batch_m2 = ranks.total(torch.where(keep, rows - batch_mean, 0.0).square().sum(0))
        total = self.count + n
        share = n / total.clamp(min=1.0)
        delta = batch_mean - self.mean
        self.m2 += batch_m2 + delta.square() * self.count * share
        self.mean += delta * share
        self.count.copy_(total)
        self.shift.copy_(self.mean)
        self.scale.copy_(torch.where(total > 0, 1.0 / (self.var.sqrt() + EPS), 1.0))

    def freeze(self) -> None:
        """Ignore every later `update`; kept in the state dict."""
        self.frozen.fill_(True)
