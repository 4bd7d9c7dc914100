"""Networks of SimbaV2 (Lee et al. 2025), whose features and weights lie on unit spheres: E of them together."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn

from robo_rl.nets.batched import BatchedLinear, BatchedNet
from robo_rl.nets.norms import on_sphere
from robo_rl.nets.residual import one_width

_EXPANSION = 4  # inner width of a block
_CONSTANT = 3.0  # is appended to the inputs, so that their length is not lost on the sphere
_TINY = 1e-8  # behind the ReLU: a vector of zeros has no direction


class Scaler(nn.Module):
    """Learned scale of each feature: it starts at `init`, its parameter at `scale`, which sets how fast it moves."""

    def __init__(self, count: int, dim: int, init: float, scale: float) -> None:
        super().__init__()
        self.ratio = init / scale
        self.scale = nn.Parameter(torch.full((count, 1, dim), scale))

    def forward(self, x: Tensor) -> Tensor:
        """[E, B, d] -> [E, B, d]."""
        return x * (self.scale * self.ratio)


class SphereBlock(nn.Module):
    """x <- on_sphere(x + alpha (h - x)), h = on_sphere(W2 relu(s * W1 x)), four times as wide inside."""

    def __init__(self, count: int, width: int, blocks: int, generator: torch.Generator) -> None:
        super().__init__()
        inner = _EXPANSION * width
        start = math.sqrt(2.0 / width) / math.sqrt(_EXPANSION)
        self.up = BatchedLinear(count, width, inner, 1.0, generator, has_bias=False)
        self.scaler = Scaler(count, inner, start, start)
        self.down = BatchedLinear(count, inner, width, 1.0, generator, has_bias=False)
        self.alpha = Scaler(count, width, 1.0 / (blocks + 1.0), 1.0 / math.sqrt(width))

    def forward(self, x: Tensor) -> Tensor:
        """[E, B, d] -> [E, B, d]."""
        inner = self.scaler.forward(self.up.forward(x)).relu() + _TINY
        h = on_sphere(self.down.forward(inner))
        return on_sphere(x + self.alpha.forward(h - x))


class SphereHead(nn.Module):
    """W2 (s * W1 x) + bias."""

    def __init__(self, count: int, width: int, out_dim: int, generator: torch.Generator) -> None:
        super().__init__()
        self.inner = BatchedLinear(count, width, width, 1.0, generator, has_bias=False)
        self.scaler = Scaler(count, width, 1.0, 1.0)
        self.outer = BatchedLinear(count, width, out_dim, 1.0, generator, has_bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """[E, B, d] -> [E, B, out_dim]."""
        return self.outer.forward(self.scaler.forward(self.inner.forward(x)))


class SphereNet(BatchedNet):
    """Inputs with a constant, on the sphere; linear, scaled, on the sphere; blocks; a head for each of `parts` outputs.

    `project` puts every row of weights to length 1; so they start.
    """

    def __init__(
        self, count: int, in_dim: int, hidden: Sequence[int], out_dim: int, generator: torch.Generator, parts: int
    ) -> None:
        super().__init__()
        width = one_width(hidden)
        start = math.sqrt(2.0 / width)
        self.embed = BatchedLinear(count, in_dim + 1, width, 1.0, generator, has_bias=False)
        self.scaler = Scaler(count, width, start, start)
        self.blocks = nn.ModuleList(SphereBlock(count, width, len(hidden), generator) for _ in hidden)
        self.heads = nn.ModuleList(SphereHead(count, width, out_dim // parts, generator) for _ in range(parts))
        self.bias = nn.Parameter(torch.zeros(count, 1, out_dim))
        self._bound = [m for m in self.modules() if isinstance(m, BatchedLinear)]  # listed once
        self.project()

    def features(self, x: Tensor, training: bool) -> Tensor:
        """See `BatchedNet`."""
        x = on_sphere(torch.cat((x, torch.full_like(x[..., :1], _CONSTANT)), dim=-1))
        x = on_sphere(self.scaler.forward(self.embed.forward(x)))
        for block in self.blocks:
            x = block.forward(x)
        return x

    def last(self, x: Tensor) -> Tensor:
        """See `BatchedNet`."""
        return torch.cat([head.forward(x) for head in self.heads], dim=-1) + self.bias

    def last_bias(self) -> Tensor:
        """See `BatchedNet`."""
        return self.bias.data

    def project(self) -> None:
        """See the class."""
        for module in self._bound:
            module.project()
