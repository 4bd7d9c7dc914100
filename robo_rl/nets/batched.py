"""Networks of the same shape evaluated together, by one batched product a layer."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn

from robo_rl.nets.mlp import activation


class BatchedLinear(nn.Module):
    """E linear layers: y_e = x_e W_e + b_e. Orthogonal weights of the given gain, zero bias."""

    def __init__(self, count: int, in_dim: int, out_dim: int, gain: float, generator: torch.Generator) -> None:
        super().__init__()
        weight = torch.empty(count, in_dim, out_dim)
        for part in weight:
            nn.init.orthogonal_(part, gain=gain, generator=generator)
        self.weight = nn.Parameter(weight)
        self.bias = nn.Parameter(torch.zeros(count, 1, out_dim))

    def forward(self, x: Tensor) -> Tensor:
        """x [E, B, in_dim] -> [E, B, out_dim]."""
        return torch.baddbmm(self.bias, x, self.weight)


class BatchedMLP(nn.Module):
    """E multilayer perceptrons [E, B, in_dim] -> [E, B, out_dim] float32; the last layer is never in bf16."""

    def __init__(
        self, count: int, in_dim: int, hidden: Sequence[int], out_dim: int, act: str, generator: torch.Generator
    ) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for width_in, width in zip((in_dim, *hidden), hidden):
            layers += [BatchedLinear(count, width_in, width, math.sqrt(2.0), generator), activation(act)]
        self.trunk = nn.Sequential(*layers)
        self.head = BatchedLinear(count, hidden[-1] if hidden else in_dim, out_dim, 1.0, generator)

    def forward(self, x: Tensor) -> Tensor:
        """See the class."""
        for layer in self.trunk:
            x = layer.forward(x)  # without hooks: of small networks calling a module costs as much as its product
        features = x
        if torch.is_autocast_enabled(x.device.type):
            with torch.autocast(x.device.type, enabled=False):
                return self.head.forward(features.float())
        return self.head.forward(features)
