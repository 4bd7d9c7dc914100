"""Pure losses, one value a row; they see neither gamma nor the end of an episode."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from robo_rl import ranks


def masked_mean(x: Tensor, valid: Tensor, keep: int = 0) -> Tensor:
    """Mean of x where `valid` (bool, same shape); 0 where nothing is valid. NaN in an invalid row does not leak.

    `keep` leading dimensions of x, which `valid` does not have, stay: the means of several quantities at once.
    """
    total = torch.where(valid, x, 0.0).flatten(keep).sum(-1)
    return total / valid.sum().clamp(min=1)


def standardise(x: Tensor, valid: Tensor) -> Tensor:
    """(x - mean) / std over valid entries of all ranks, 0 elsewhere; a constant x gives 0."""
    mean = _mean_of_all(x, valid)
    var = _mean_of_all((x - mean).square(), valid)
    return torch.where(valid, (x - mean) / (var.sqrt() + 1e-8), 0.0)


def _mean_of_all(x: Tensor, valid: Tensor) -> Tensor:
    """`masked_mean` over the rows of all ranks."""
    return ranks.mean([masked_mean(x, valid)], valid.sum())[0]


def clipped_surrogate(log_ratio: Tensor, advantage: Tensor, clip: float) -> Tensor:
    """-min(r A, clip(r, 1 - clip, 1 + clip) A), r = exp(log_ratio) (Schulman et al. 2017, eq. 7)."""
    ratio = log_ratio.exp()
    return -torch.minimum(ratio * advantage, ratio.clamp(1.0 - clip, 1.0 + clip) * advantage)


def discovered_surrogate(log_ratio: Tensor, advantage: Tensor, alpha: float, beta: float) -> Tensor:
    """-(r A - drift), r = exp(log_ratio) (Lu et al. 2022, discovered policy optimisation).

    drift = relu(x - a tanh(x / a)), with x = (r - 1) A, a = alpha where A >= 0, and x = A log r, a = beta elsewhere.
    Its value and slope are 0 at r = 1. A good action is pushed less the likelier it has become; a bad one is pushed
    back once it has become about half as likely.
    """
    ratio = log_ratio.exp()
    better = (ratio - 1.0) * advantage
    worse = log_ratio * advantage
    drift = torch.where(
        advantage >= 0.0,
        functional.relu(better - alpha * torch.tanh(better / alpha)),
        functional.relu(worse - beta * torch.tanh(worse / beta)),
    )
    return drift - ratio * advantage


def bounded_ratio_loss(log_ratio: Tensor, target: Tensor, advantage: Tensor) -> Tensor:
    """|r - r*| |A|, r = exp(log_ratio), r* the ratio of the best policy within the bounds."""
    return (log_ratio.exp() - target).abs() * advantage.abs()


def bounded_ratio(above: Tensor, bound: float, softness: float) -> Tensor:
    """1 - bound + 2 bound sigmoid(x / softness): the ratio that an action of return x `above` the median deserves.

    Among policies whose ratio stays within 1 +- bound and whose density still sums to one, the best raises every action
    above the median of the returns under the old policy to the upper bound and lowers every other to the lower one.
    """
    return 1.0 - bound + 2.0 * bound * torch.sigmoid(above / softness)


def drawn_already(log_ratio: Tensor, clip: float) -> Tensor:
    """max(r, clip(r, 1 - clip, 1 + clip)), which is max(r, 1 - clip), r = exp(log_ratio) (Corrado and Hanna 2023).

    Its descent makes an action less likely that was drawn, until it has lost a share `clip` of its density.
    """
    return log_ratio.exp().clamp(min=1.0 - clip)


def median_loss(median: Tensor, ret: Tensor) -> Tensor:
    """log 2 cosh((R - u) / 2): |R - u| / 2 far away, whose mean is least at the median, smooth nearby."""
    error = ret - median
    return functional.softplus(error) - 0.5 * error


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
