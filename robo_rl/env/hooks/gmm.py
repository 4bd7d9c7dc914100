"""Gaussian mixtures by expectation maximisation, in fixed numbers of steps so that nothing waits for a device."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

_STEPS = 30  # of expectation maximisation
_FLOOR = 1e-4  # added to variances: the data lie in the unit cube


@dataclass(frozen=True)
class Mixture:
    """K Gaussians in d dimensions."""

    weight: Tensor  # [K], sums to 1; 0 for one that is not there
    mean: Tensor  # [K, d]
    cov: Tensor  # [K, d, d]


def fit(x: Tensor, counts: Tensor, components: int, u: Tensor) -> Mixture:
    """Mixture of `components` Gaussians that makes the rows of `x [B, d]` with `counts [B]` (1 or 0) likely.

    Means begin at rows drawn by `u [components]` in [0, 1).
    """
    total = counts.sum().clamp_min(1.0)
    order = torch.argsort(counts, descending=True, stable=True)
    first = order[(u * total).long().clamp(0, len(x) - 1)]
    eye = torch.eye(x.shape[1], device=x.device, dtype=x.dtype)
    centre = (counts[:, None] * x).sum(0) / total
    spread = (counts[:, None] * (x - centre).square()).sum(0) / total + _FLOOR
    mix = Mixture(
        torch.full((components,), 1.0 / components, device=x.device, dtype=x.dtype),
        x[first],
        (spread.diag()).expand(components, -1, -1).clone(),
    )
    for _ in range(_STEPS):
        log = log_density(mix, x)
        share = torch.softmax(log, dim=1) * counts[:, None]  # [B, K]
        size = share.sum(0).clamp_min(1e-6)
        mean = share.T @ x / size[:, None]
        away = x[:, None] - mean  # [B, K, d]
        cov = torch.einsum("bk,bki,bkj->kij", share, away, away) / size[:, None, None] + _FLOOR * eye
        mix = Mixture(size / size.sum(), mean, cov)
    return mix


def log_density(mix: Mixture, x: Tensor) -> Tensor:
    """log(weight_k N(x; mean_k, cov_k)), `[B, K]`."""
    factor = cholesky(mix.cov)
    away = (x[:, None] - mix.mean).permute(1, 2, 0)  # [K, d, B]
    scaled = torch.linalg.solve_triangular(factor, away, upper=False).square().sum(1).T  # [B, K]
    half_log_det = factor.diagonal(dim1=1, dim2=2).log().sum(1)
    return mix.weight.clamp_min(1e-12).log() - 0.5 * (scaled + x.shape[1] * math.log(2.0 * math.pi)) - half_log_det


def aic(mix: Mixture, x: Tensor, counts: Tensor) -> Tensor:
    """Akaike's criterion, lower is better: 2 p - 2 log L. Scalar tensor."""
    components, d = mix.mean.shape
    parameters = components * (1 + d + d * (d + 1) / 2) - 1
    return 2.0 * parameters - 2.0 * (counts * torch.logsumexp(log_density(mix, x), dim=1)).sum()


def cholesky(cov: Tensor) -> Tensor:
    """Lower factors; `cholesky_ex` because `cholesky` looks at the result and so waits for a device."""
    return torch.linalg.cholesky_ex(cov, check_errors=False)[0]
