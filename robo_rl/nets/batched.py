"""Networks of the same shape evaluated together, by one batched product a layer."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Sequence

import torch
from torch import Tensor, nn

from robo_rl.nets.mlp import activation
from robo_rl.nets.norms import LayerNorm


class BatchedLinear(nn.Module):
    """E linear layers: y_e = x_e W_e + b_e. Orthogonal weights of the given gain, zero bias."""

    def __init__(
        self, count: int, in_dim: int, out_dim: int, gain: float, generator: torch.Generator, has_bias: bool = True
    ) -> None:
        super().__init__()
        weight = torch.empty(count, in_dim, out_dim)
        for part in weight:
            nn.init.orthogonal_(part, gain=gain, generator=generator)
        self.weight = nn.Parameter(weight)
        self.bias = nn.Parameter(torch.zeros(count, 1, out_dim)) if has_bias else None

    def forward(self, x: Tensor) -> Tensor:
        """x [E, B, in_dim] -> [E, B, out_dim]."""
        return x @ self.weight if self.bias is None else torch.baddbmm(self.bias, x, self.weight)

    @torch.no_grad()
    def project(self) -> None:
        """What leads to one output back to length 1."""
        self.weight.mul_(torch.rsqrt(self.weight.square().sum(1, keepdim=True).clamp(min=1e-16)))


class BatchedNet(nn.Module, ABC):
    """E networks [E, B, in_dim] -> [E, B, out_dim] float32; the last layer is never in bf16.

    A network whose weights are bound has `project`, which puts them back after each gradient step.
    """

    batch_statistics = False  # whether rows of a batch see each other in training

    @abstractmethod
    def features(self, x: Tensor, training: bool) -> Tensor:
        """All but the last layer."""

    @abstractmethod
    def last(self, x: Tensor) -> Tensor:
        """The last layer."""

    @abstractmethod
    def last_bias(self) -> Tensor:
        """What is added to the outputs, [E, 1, out_dim]; to be changed in place before training."""

    def forward(self, x: Tensor, training: bool = False) -> Tensor:
        """See the class."""
        features = self.features(x, training)
        if torch.is_autocast_enabled(x.device.type):
            with torch.autocast(x.device.type, enabled=False):
                return self.last(features.float())
        return self.last(features)

    def project(self) -> None:
        """Put bound weights back; nothing where none is."""


class BatchedMLP(BatchedNet):
    """Multilayer perceptrons, with layer normalisation before each activation where `norm` says so."""

    def __init__(
        self,
        count: int,
        in_dim: int,
        hidden: Sequence[int],
        out_dim: int,
        act: str,
        generator: torch.Generator,
        norm: bool = False,
        gain: float = 1.0,
    ) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for width_in, width in zip((in_dim, *hidden), hidden):
            layers.append(BatchedLinear(count, width_in, width, math.sqrt(2.0), generator))
            layers += [LayerNorm(count, width)] if norm else []
            layers.append(activation(act))
        self.trunk = nn.Sequential(*layers)
        self.head = BatchedLinear(count, hidden[-1] if hidden else in_dim, out_dim, gain, generator)

    def features(self, x: Tensor, training: bool) -> Tensor:
        """See `BatchedNet`."""
        for layer in self.trunk:
            x = layer.forward(x)  # without hooks: of small networks calling a module costs as much as its product
        return x

    def last(self, x: Tensor) -> Tensor:
        """See `BatchedNet`."""
        return self.head.forward(x)

    def last_bias(self) -> Tensor:
        """See `BatchedNet`."""
        return bias_of(self.head)


def bias_of(linear: BatchedLinear) -> Tensor:
    """The bias of a layer that has one."""
    if linear.bias is None:
        raise ValueError("this layer has no bias")
    return linear.bias.data
