"""Multi-skip residual trunk (Castanyer et al. 2025, arXiv 2506.15544, sec. 4): deep networks whose gradients arrive.

z = LN(W x);  y = z;  y <- b(y) + z for each block b(y) = y + LN(W2 act(LN(W1 act(y))));  LN(W' y). Each block sees the
first features again. It takes the place of the hidden layers of multilayer perceptrons, of the same width at the end.
"""

from __future__ import annotations

import copy
import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from robo_rl.errors import UserError
from robo_rl.interventions.base import Intervention, InterventionCfg, Site
from robo_rl.nets import mlp, norms
from robo_rl.nets.batched import BatchedLinear


@dataclass(frozen=True)
class Cfg(InterventionCfg):
    """Trunk of every network; `strength` is a factor of the first features where they come in again."""

    blocks: int = 2  # residual blocks
    width: int = 0  # units of a block; 0: as many as the hidden layers had at the end

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.blocks < 1 or self.width < 0:
            raise ValueError(f"blocks={self.blocks}, width={self.width}: expected at least 1 and 0")

    def make(self, site: Site) -> MultiSkip:
        """See `InterventionCfg`."""
        return MultiSkip(self, site)


class MultiSkip(Intervention):
    """See the module."""

    cfg: Cfg

    def __init__(self, cfg: Cfg, site: Site) -> None:
        super().__init__(cfg, site)
        self.cfg = cfg

    def build(self, net: nn.Module, generator: torch.Generator) -> None:
        """See `Intervention`. Raises UserError for a network without such layers."""
        found = [(owner, getattr(owner, "trunk", None)) for owner in net.modules()]
        trunks = [(owner, trunk) for owner, trunk in found if isinstance(trunk, nn.Sequential) and len(trunk)]
        if not trunks:
            raise UserError(
                f"intervention={self.name} takes the place of hidden layers of a multilayer perceptron, and there are "
                "none. Use net=mlp with some, or leave it out"
            )
        for owner, trunk in trunks:
            owner.trunk = nn.Sequential(SkipTrunk(trunk, self.cfg, generator))


class SkipTrunk(nn.Module):
    """In place of hidden layers: [.., in_dim] -> [.., out_dim], or [E, B, in_dim] of E networks beside each other."""

    def __init__(self, instead_of: nn.Sequential, cfg: Cfg, generator: torch.Generator) -> None:
        super().__init__()
        linear = [layer for layer in instead_of if isinstance(layer, nn.Linear | BatchedLinear)]
        count = len(linear[0].weight) if isinstance(linear[0], BatchedLinear) else 0
        in_dim = linear[0].weight.shape[1]
        out_dim = linear[-1].weight.shape[-1 if count else 0]
        width = cfg.width or out_dim
        self.again = cfg.strength
        self.act = copy.deepcopy(instead_of[-1])
        if isinstance(self.act, nn.ReLU | nn.ELU | nn.LeakyReLU):
            self.act.inplace = False  # what a block adds to must stay as it is
        self.first = _normed(count, in_dim, width, generator)
        self.ups = nn.ModuleList(_normed(count, width, width, generator) for _ in range(cfg.blocks))
        self.downs = nn.ModuleList(_normed(count, width, width, generator) for _ in range(cfg.blocks))
        self.last = _normed(count, width, out_dim, generator)

    def forward(self, x: Tensor) -> Tensor:
        """See the class."""
        z = y = self.first(x)
        for up, down in zip(self.ups, self.downs, strict=True):
            y = y + down(self.act(up(self.act(y)))) + self.again * z
        return self.act(self.last(y))


def _normed(count: int, in_dim: int, out_dim: int, generator: torch.Generator) -> nn.Sequential:
    gain = math.sqrt(2.0)
    if count:
        return nn.Sequential(BatchedLinear(count, in_dim, out_dim, gain, generator), norms.LayerNorm(count, out_dim))
    return nn.Sequential(mlp.linear(in_dim, out_dim, gain, generator), nn.LayerNorm(out_dim, device=generator.device))
