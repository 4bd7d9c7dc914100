"""Standard deviations that stay positive and finite for every real parameter."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor, nn

from robo_rl.errors import UserError
from robo_rl.nets.mlp import Head


class _ClampInward(torch.autograd.Function):
    """Clamp that, outside its bounds, lets only those gradients pass that lead back: descent never gets stuck there."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, low: float, high: float) -> Tensor:
        ctx.save_for_backward(x)
        ctx.bounds = (low, high)
        return x.clamp(low, high)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None, None]:
        (x,), (low, high) = ctx.saved_tensors, ctx.bounds
        stuck = ((x > high) & (gradient < 0.0)) | ((x < low) & (gradient > 0.0))
        return gradient.masked_fill(stuck, 0.0), None, None


class BoundedLogStd(nn.Module):
    """Logarithms of standard deviations, held between bounds for any input, +-inf included."""

    def __init__(self, initial: float, low: float, high: float) -> None:
        super().__init__()
        if not 0.0 < low <= initial <= high < math.inf:
            raise UserError(
                f"policy std: init_std {initial} must lie between min_std {low} and max_std {high}, above 0"
            )
        self.initial, self.low, self.high = math.log(initial), math.log(low), math.log(high)

    def forward(self, log_std: Tensor) -> Tensor:
        """Any shape, unbounded -> same shape, between the bounds."""
        return _ClampInward.apply(log_std, self.low, self.high)


class ConstantLogStd(nn.Module):
    """One learned standard deviation per action, the same in every state."""

    def __init__(self, action_dim: int, bounds: BoundedLogStd) -> None:
        super().__init__()
        self.bounds = bounds
        self.unbounded = nn.Parameter(torch.full((action_dim,), bounds.initial))

    def forward(self, features: Tensor) -> Tensor:
        """features [..., d] -> log std [A], left to broadcast."""
        return self.bounds(self.unbounded)


class StateLogStd(nn.Module):
    """A standard deviation per action and state; nearly the same everywhere at the start."""

    def __init__(self, feature_dim: int, action_dim: int, bounds: BoundedLogStd, generator: torch.Generator) -> None:
        super().__init__()
        self.bounds = bounds
        self.head = Head(feature_dim, action_dim, 0.01, generator)
        nn.init.constant_(self.head.linear.bias, bounds.initial)

    def forward(self, features: Tensor) -> Tensor:
        """features [..., d] -> log std [..., A]."""
        return self.bounds(self.head(features))


class SoftplusLogStd(nn.Module):
    """The logarithm of softplus(x), x linear in the features, between bounds.

    It grows slower than an exponential, and begins near to softplus(0) = 0.69.
    """

    def __init__(
        self, feature_dim: int, action_dim: int, bounds: BoundedLogStd, generator: torch.Generator, sparsity: float
    ) -> None:
        super().__init__()
        self.bounds = bounds
        self.head = Head(feature_dim, action_dim, 0.01, generator, sparsity)

    def forward(self, features: Tensor) -> Tensor:
        """features [..., d] -> log std [..., A]."""
        return self.bounds(log_softplus(self.head(features)))


def log_softplus(x: Tensor) -> Tensor:
    """log log(1 + exp x), finite with its gradient for any finite x: far below 0 it is x itself."""
    return torch.where(x < _LOW, x, torch.nn.functional.softplus(x.clamp(min=_LOW)).log())


_LOW = -15.0  # there softplus(x) and exp(x) are the same number of float32


class SquashedLogStd(nn.Module):
    """Logarithms of standard deviations as log(low) + log(high / low) (1 + tanh x) / 2: between their bounds for any
    finite x, with a gradient that leads back from everywhere."""

    def __init__(self, initial: float, low: float, high: float, device: torch.device) -> None:
        super().__init__()
        if not 0.0 < low < initial < high < math.inf:
            raise UserError(
                f"policy std: init_std {initial} must lie between min_std {low} and max_std {high}, above 0"
            )
        middle, reach = 0.5 * math.log(high * low), 0.5 * math.log(high / low)
        self.initial = math.atanh((math.log(initial) - middle) / reach)  # x at the start
        self.middle: Tensor
        self.reach: Tensor
        self.register_buffer("middle", torch.full((), middle, device=device), persistent=False)
        self.register_buffer("reach", torch.full((), reach, device=device), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        """Any shape, unbounded -> same shape, between the bounds."""
        return torch.addcmul(self.middle, self.reach, x.tanh())
