"""Residual networks of FlashSAC, BRO and XQC: E of them evaluated together."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn

from robo_rl.nets.batched import BatchedLinear, BatchedNet, bias_of
from robo_rl.nets.mlp import activation
from robo_rl.nets.norms import BatchNorm, LayerNorm, RMSNorm

_EXPANSION = 4  # inner width of a block of FlashSAC


class FlashBlock(nn.Module):
    """x + relu(BN(W2 relu(BN(W1 x)))), four times as wide inside."""

    def __init__(self, count: int, width: int, generator: torch.Generator) -> None:
        super().__init__()
        inner = _EXPANSION * width
        self.up = BatchedLinear(count, width, inner, 1.0, generator, has_bias=False)
        self.norm_up = BatchNorm(count, inner)
        self.down = BatchedLinear(count, inner, width, 1.0, generator, has_bias=False)
        self.norm_down = BatchNorm(count, width)

    def forward(self, x: Tensor, training: bool) -> Tensor:
        """[E, B, d] -> [E, B, d]."""
        inner = self.norm_up.forward(self.up.forward(x), training).relu_()
        return x + self.norm_down.forward(self.down.forward(inner), training).relu_()


class FlashNet(BatchedNet):
    """Network of FlashSAC (2026): BatchNorm, linear, blocks, RMSNorm, linear.

    The BatchNorm of the inputs is what normalises observations. `project` puts every row of weights to length 1, scale
    and shift of each BatchNorm together and the scale of the RMSNorm to sqrt(d); so they start.
    """

    batch_statistics = True

    def __init__(
        self, count: int, in_dim: int, hidden: Sequence[int], out_dim: int, generator: torch.Generator, bound: bool
    ) -> None:
        super().__init__()
        width = one_width(hidden)
        self.bound = bound
        self.norm_in = BatchNorm(count, in_dim)
        self.embed = BatchedLinear(count, in_dim, width, 1.0, generator, has_bias=False)
        self.blocks = nn.ModuleList(FlashBlock(count, width, generator) for _ in hidden)
        self.norm_out = RMSNorm(count, width)
        self.head = BatchedLinear(count, width, out_dim, 1.0, generator)
        # Listed once: walking the modules costs as much as a small product.
        self._bound = [m for m in self.modules() if isinstance(m, (BatchedLinear, BatchNorm, RMSNorm))]
        self.project()

    def features(self, x: Tensor, training: bool) -> Tensor:
        """See `BatchedNet`."""
        x = self.embed.forward(self.norm_in.forward(x, training))
        for block in self.blocks:
            x = block.forward(x, training)
        return self.norm_out.forward(x)

    def last(self, x: Tensor) -> Tensor:
        """See `BatchedNet`."""
        return self.head.forward(x)

    def last_bias(self) -> Tensor:
        """See `BatchedNet`."""
        return bias_of(self.head)

    def project(self) -> None:
        """See the class."""
        if self.bound:
            for module in self._bound:
                module.project()


class BroNet(BatchedNet):
    """Network of BRO (Nauman et al. 2024): linear, LayerNorm, activation, blocks x + LN(W2 act(LN(W1 x))), linear."""

    def __init__(
        self,
        count: int,
        in_dim: int,
        hidden: Sequence[int],
        out_dim: int,
        act: str,
        generator: torch.Generator,
        gain: float,
    ) -> None:
        super().__init__()
        width = one_width(hidden)

        def layer(width_in: int) -> list[nn.Module]:
            return [BatchedLinear(count, width_in, width, math.sqrt(2.0), generator), LayerNorm(count, width)]

        self.embed = nn.Sequential(*layer(in_dim), activation(act))
        self.blocks = nn.ModuleList(nn.Sequential(*layer(width), activation(act), *layer(width)) for _ in hidden)
        self.head = BatchedLinear(count, width, out_dim, gain, generator)

    def features(self, x: Tensor, training: bool) -> Tensor:
        """See `BatchedNet`."""
        x = self.embed(x)
        for block in self.blocks:
            x = x + block(x)
        return x

    def last(self, x: Tensor) -> Tensor:
        """See `BatchedNet`."""
        return self.head.forward(x)

    def last_bias(self) -> Tensor:
        """See `BatchedNet`."""
        return bias_of(self.head)


class BatchNormMLP(BatchedNet):
    """Multilayer perceptron of CrossQ and XQC: BatchNorm, then for each layer linear, BatchNorm, activation; linear.

    `project` puts every row of the hidden layers' weights to length 1: behind a BatchNorm it changes the effective
    learning rate only (Palenicek et al. 2025).
    """

    batch_statistics = True

    def __init__(
        self,
        count: int,
        in_dim: int,
        hidden: Sequence[int],
        out_dim: int,
        act: str,
        generator: torch.Generator,
        bound: bool,
        gain: float,
    ) -> None:
        super().__init__()
        self.bound = bound
        self.norm_in = BatchNorm(count, in_dim)
        pairs = list(zip((in_dim, *hidden), hidden))
        self.layers = nn.ModuleList(BatchedLinear(count, *pair, 1.0, generator, has_bias=False) for pair in pairs)
        self.norms = nn.ModuleList(BatchNorm(count, width) for width in hidden)
        self.act = activation(act)
        self.head = BatchedLinear(count, hidden[-1] if hidden else in_dim, out_dim, gain, generator)
        self._bound = [layer for layer in self.layers if isinstance(layer, BatchedLinear)]
        self.project()

    def features(self, x: Tensor, training: bool) -> Tensor:
        """See `BatchedNet`."""
        x = self.norm_in.forward(x, training)
        for layer, norm in zip(self.layers, self.norms):
            x = self.act.forward(norm.forward(layer.forward(x), training))
        return x

    def last(self, x: Tensor) -> Tensor:
        """See `BatchedNet`."""
        return self.head.forward(x)

    def last_bias(self) -> Tensor:
        """See `BatchedNet`."""
        return bias_of(self.head)

    def project(self) -> None:
        """See the class."""
        if self.bound:
            for layer in self._bound:
                layer.project()


def one_width(hidden: Sequence[int]) -> int:
    """The width of a residual network, each entry of `hidden` a block. Raises ValueError where they differ."""
    if not hidden or len(set(hidden)) > 1:
        raise ValueError(f"hidden={list(hidden)}: expected one width for every block")
    return hidden[0]
