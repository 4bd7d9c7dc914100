"""Deterministic policy that sees a code of the observation, which is learned elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from robo_rl.env.spaces import Spaces
from robo_rl.nets.latent import StateEncoder, xavier
from robo_rl.nets.mlp import MLP
from robo_rl.policies.deterministic import DeterministicPolicy


@dataclass(frozen=True)
class LatentPolicyCfg:
    """Policy on top of an encoder: linear layers with layer norms without parameters."""

    hidden: tuple[int, ...] = (512, 512)  # units of the hidden layers
    activation: str = "relu"  # relu, elu, tanh, silu, gelu or leaky_relu
    normalize: bool = False  # shift and scale what the encoder sees by its running moments

    def build_single(self, in_dim: int, out_dim: int, generator: torch.Generator, parts: int, gain: float) -> MLP:
        """See `SingleCfg`. The last layer begins as the others do."""
        net = MLP(in_dim, self.hidden, out_dim, self.activation, gain, generator, norm=True)
        xavier(net, generator)
        return net


class LatentPolicy(DeterministicPolicy):
    """a = middle + reach * tanh(u(z)), z = encoder(o). The encoder is a part of what acts, and is exported with it."""

    def __init__(self, spaces: Spaces, cfg: LatentPolicyCfg, encoder: StateEncoder, generator: torch.Generator) -> None:
        super().__init__(spaces, cfg, generator, in_dim=encoder.out_dim)
        self.encoder = encoder

    def seen(self, obs: Tensor) -> Tensor:
        """The code of observations, [B, d] -> [B, Z]."""
        return self.encoder.forward(self.normalized(obs))
