"""The networks of off-policy algorithms by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

import torch
from torch import Tensor, nn

from robo_rl.errors import UserError
from robo_rl.nets.batched import BatchedMLP, BatchedNet
from robo_rl.nets.mlp import MLP
from robo_rl.nets.renormed import BatchRenormMLP
from robo_rl.nets.residual import BatchNormMLP, BroNet, FlashNet, one_width
from robo_rl.nets.sphere import SphereNet

NetName = Literal["mlp", "unit", "layer_norm", "batch_norm", "batch_renorm", "flash", "bro", "sphere"]


class SingleCfg(Protocol):
    """Settings that make one network."""

    @property
    def normalize(self) -> bool:
        """Shift and scale observations by their running moments."""
        ...

    def build_single(
        self, in_dim: int, out_dim: int, generator: torch.Generator, parts: int, gain: float
    ) -> MLP | SingleNet:
        """One network [B, in_dim] -> [B, out_dim]; the outputs are `parts` of equal size. `gain` of the last layer
        where it is free."""
        ...


@dataclass(frozen=True)
class NetCfg:
    """A network; of residual ones (flash, bro, sphere) each entry of `hidden` is a block, all of the same width.

    `unit` is an mlp whose last features are scaled to length 1; there are no sets of it.
    """

    net: NetName = "mlp"  # the hidden layers
    hidden: tuple[int, ...] = (256, 256)  # units of the hidden layers
    activation: str = "relu"  # relu, elu, tanh, silu, gelu or leaky_relu; not of flash and sphere
    bound: bool = True  # rows of weights go back to length 1 after each gradient step; of flash and batch_norm
    warm_up: int = 100_000  # batches until batch_renorm corrects them towards the past, as long as batch_norm
    normalize: bool = True  # shift and scale observations by their running moments

    def __post_init__(self) -> None:
        """Raise ValueError for a residual network of several widths."""
        if self.net in ("flash", "bro", "sphere"):
            one_width(self.hidden)
        if self.warm_up < 0:
            raise ValueError(f"warm_up={self.warm_up}: expected at least 0")

    @property
    def batch_statistics(self) -> bool:
        """Whether rows of a batch see each other in training."""
        return self.net in ("batch_norm", "batch_renorm", "flash")

    def build(
        self, count: int, in_dim: int, out_dim: int, generator: torch.Generator, parts: int = 1, gain: float = 1.0
    ) -> BatchedNet:
        """`count` networks; the outputs are `parts` of equal size. `gain` of the last layer where it is not bound."""
        if self.net == "flash":
            return FlashNet(count, in_dim, self.hidden, out_dim, generator, self.bound)
        if self.net == "bro":
            return BroNet(count, in_dim, self.hidden, out_dim, self.activation, generator, gain)
        if self.net == "sphere":
            return SphereNet(count, in_dim, self.hidden, out_dim, generator, parts)
        if self.net == "batch_norm":
            return BatchNormMLP(count, in_dim, self.hidden, out_dim, self.activation, generator, self.bound, gain)
        if self.net == "batch_renorm":
            act = self.activation
            return BatchRenormMLP(count, in_dim, self.hidden, out_dim, act, generator, gain, self.warm_up)
        if self.net == "unit":
            raise UserError("net=unit is a network of AVG; a set of critics has none of it. Use net=mlp")
        norm = self.net == "layer_norm"
        return BatchedMLP(count, in_dim, self.hidden, out_dim, self.activation, generator, norm, gain)

    def build_single(
        self, in_dim: int, out_dim: int, generator: torch.Generator, parts: int, gain: float
    ) -> MLP | SingleNet:
        """One network [B, in_dim] -> [B, out_dim], see `build`."""
        if self.net in ("mlp", "unit"):  # faster alone than as a set of one
            return MLP(in_dim, self.hidden, out_dim, self.activation, gain, generator, self.net == "unit")
        return SingleNet(self.build(1, in_dim, out_dim, generator, parts, gain))


class SingleNet(nn.Module):
    """A set of one network, without the dimension of the set."""

    def __init__(self, net: BatchedNet) -> None:
        super().__init__()
        self.net, self.batch_statistics = net, net.batch_statistics

    def forward(self, x: Tensor, training: bool = False) -> Tensor:
        """[B, in_dim] -> [B, out_dim]."""
        return self.net.forward(x.unsqueeze(0), training).squeeze(0)

    def last_bias(self) -> Tensor:
        """See `BatchedNet.last_bias`, [out_dim]."""
        return self.net.last_bias().view(-1)

    def project(self) -> None:
        """See `BatchedNet.project`."""
        self.net.project()
