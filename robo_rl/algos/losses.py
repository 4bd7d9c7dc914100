"""Pure losses, one value a row; they see neither gamma nor the end of an episode."""

from __future__ import annotations

import torch
from torch import Tensor


def masked_mean(x: Tensor, valid: Tensor, keep: int = 0) -> Tensor:
    """Mean of x where `valid` (bool, same shape); 0 where nothing is valid. NaN in an invalid row does not leak.

    `keep` leading dimensions of x, which `valid` does not have, stay: the means of several quantities at once.
    """
    total = torch.where(valid, x, 0.0).flatten(keep).sum(-1)
    return total / valid.sum().clamp(min=1)


def standardise(x: Tensor, valid: Tensor) -> Tensor:
    """(x - mean) / std over valid entries, 0 elsewhere; a constant x gives 0."""
    mean = masked_mean(x, valid)
    var = masked_mean((x - mean).square(), valid)
    return torch.where(valid, (x - mean) / (var.sqrt() + 1e-8), 0.0)


def clipped_surrogate(log_ratio: Tensor, advantage: Tensor, clip: float) -> Tensor:
    """-min(r A, clip(r, 1 - clip, 1 + clip) A), r = exp(log_ratio) (Schulman et al. 2017, eq. 7)."""
    ratio = log_ratio.exp()
    return -torch.minimum(ratio * advantage, ratio.clamp(1.0 - clip, 1.0 + clip) * advantage)


def value_loss(value: Tensor, ret: Tensor) -> Tensor:
    """Squared error of the value, (V - R)^2."""
    return (value - ret).square()


def clipped_value_loss(value: Tensor, value_old: Tensor, ret: Tensor, clip: float) -> Tensor:
    """max((V - R)^2, (V_clip - R)^2), V_clip within `clip` (unit of value) of the value before the update."""
    near = value_old + (value - value_old).clamp(-clip, clip)
    return torch.maximum(value_loss(value, ret), value_loss(near, ret))


def explained_variance(value: Tensor, ret: Tensor, valid: Tensor) -> Tensor:
    """1 - Var(R - V) / Var(R) over valid entries: 1 is perfect, 0 no better than the mean."""
    error = ret - value
    var_error = masked_mean((error - masked_mean(error, valid)).square(), valid)
    var_ret = masked_mean((ret - masked_mean(ret, valid)).square(), valid)
    return 1.0 - var_error / var_ret.clamp(min=1e-12)
