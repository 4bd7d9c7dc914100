"""The network of CrossQ: E of them evaluated together."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn

from robo_rl.nets.batched import BatchedLinear, BatchedNet, bias_of
from robo_rl.nets.mlp import activation
from robo_rl.nets.norms import BatchRenorm


class BatchRenormMLP(BatchedNet):
    """Multilayer perceptron of CrossQ (Bhatt et al. 2024): BatchRenorm, then for each layer linear, activation,
    BatchRenorm; linear. Nothing is bound."""

    batch_statistics = True

    def __init__(
        self,
        count: int,
        in_dim: int,
        hidden: Sequence[int],
        out_dim: int,
        act: str,
        generator: torch.Generator,
        gain: float,
        warm_up: int,
    ) -> None:
        super().__init__()
        self.norm_in = BatchRenorm(count, in_dim, warm_up)
        pairs = list(zip((in_dim, *hidden), hidden))
        self.layers = nn.ModuleList(BatchedLinear(count, *pair, math.sqrt(2.0), generator) for pair in pairs)
        self.norms = nn.ModuleList(BatchRenorm(count, width, warm_up) for width in hidden)
        self.act = activation(act)
        self.head = BatchedLinear(count, hidden[-1] if hidden else in_dim, out_dim, gain, generator)

    def features(self, x: Tensor, training: bool) -> Tensor:
        """See `BatchedNet`."""
        x = self.norm_in.forward(x, training)
        for layer, norm in zip(self.layers, self.norms):
            x = norm.forward(self.act.forward(layer.forward(x)), training)
        return x

    def last(self, x: Tensor) -> Tensor:
        """See `BatchedNet`."""
        return self.head.forward(x)

    def last_bias(self) -> Tensor:
        """See `BatchedNet`."""
        return bias_of(self.head)
