"""Standard deviations that stay positive and finite for every real parameter."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from robo_rl.errors import UserError
from robo_rl.nets.mlp import Head


class BoundedLogStd(nn.Module):
    """log std = lo + (hi - lo) sigmoid(x) with lo, hi = log of the bounds.

    Smooth inside and finite for any x, +-inf included; a clamp would lose its gradient at the bound and never return.
    """

    def __init__(self, initial: float, low: float, high: float) -> None:
        super().__init__()
        if not 0.0 < low < initial < high < math.inf:
            raise UserError(
                f"policy std: init_std {initial} must lie between min_std {low} and max_std {high}, all positive"
            )
        self.log_low, self.log_range = math.log(low), math.log(high / low)
        share = math.log(initial / low) / self.log_range
        self.initial_logit = math.log(share / (1.0 - share))

    def forward(self, logit: Tensor) -> Tensor:
        """Any shape, unbounded -> same shape, between the logarithms of the bounds."""
        return self.log_low + self.log_range * torch.sigmoid(logit)


class ConstantLogStd(nn.Module):
    """One learned standard deviation per action, the same in every state."""

    def __init__(self, action_dim: int, bounds: BoundedLogStd) -> None:
        super().__init__()
        self.bounds = bounds
        self.logit = nn.Parameter(torch.full((action_dim,), bounds.initial_logit))

    def forward(self, features: Tensor) -> Tensor:
        """features [..., d] -> log std [A], left to broadcast."""
        return self.bounds(self.logit)


class StateLogStd(nn.Module):
    """A standard deviation per action and state; nearly the same everywhere at the start."""

    def __init__(self, feature_dim: int, action_dim: int, bounds: BoundedLogStd, generator: torch.Generator) -> None:
        super().__init__()
        self.bounds = bounds
        self.head = Head(feature_dim, action_dim, 0.01, generator)
        nn.init.constant_(self.head.linear.bias, bounds.initial_logit)

    def forward(self, features: Tensor) -> Tensor:
        """features [..., d] -> log std [..., A]."""
        return self.bounds(self.head(features))
