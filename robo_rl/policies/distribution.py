"""Diagonal Gaussian in closed form, by mean and log std, which broadcast against each other.

torch.distributions validates its arguments and is several times slower; log std avoids every logarithm.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

_HALF_LOG_2PI = 0.5 * math.log(2.0 * math.pi)


def log_prob(action: Tensor, mean: Tensor, log_std: Tensor) -> Tensor:
    """Log-density [...] of `action` [..., A] under N(mean, diag std^2)."""
    z = (action - mean) * torch.exp(-log_std)
    return -0.5 * z.square().sum(-1) - (log_std + _HALF_LOG_2PI).sum(-1)


def entropy(log_std: Tensor) -> Tensor:
    """Differential entropy [...] in nats of N(., diag std^2), log_std [..., A]."""
    return (log_std + (0.5 + _HALF_LOG_2PI)).sum(-1)


def kl(mean_p: Tensor, log_std_p: Tensor, mean_q: Tensor, log_std_q: Tensor) -> Tensor:
    """KL(p || q) [...] in nats between diagonal Gaussians with means and log stds [..., A]."""
    shrink = log_std_q - log_std_p
    shift = (mean_p - mean_q) * torch.exp(-log_std_q)
    return (shrink + 0.5 * (torch.exp(-2.0 * shrink) + shift.square() - 1.0)).sum(-1)


def sample(mean: Tensor, log_std: Tensor, generator: torch.Generator | None) -> Tensor:
    """One draw [..., A]."""
    noise = torch.randn(mean.shape, generator=generator, device=mean.device, dtype=mean.dtype)
    return torch.addcmul(mean, torch.exp(log_std), noise)
