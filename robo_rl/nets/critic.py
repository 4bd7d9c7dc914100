"""State-value network; trained beside the policy, never exported."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from robo_rl.nets.mlp import Head, Trunk
from robo_rl.nets.normalizer import Normalizer


@dataclass(frozen=True)
class CriticCfg:
    """State-value network."""

    hidden: tuple[int, ...] = (64, 64)  # units of the hidden layers
    activation: str = "relu"  # relu, elu, tanh, silu, gelu or leaky_relu
    norm: bool = False  # normalise the units of a hidden layer before the activation, without parameters
    sparsity: float = 0.0  # share of the weights that begin at 0; 0: orthogonal weights
    normalize: bool = True  # shift and scale observations by their running moments

    def __post_init__(self) -> None:
        if not 0.0 <= self.sparsity < 1.0:
            raise ValueError(f"sparsity={self.sparsity}: expected at least 0, less than 1")


class ValueNet(nn.Module):
    """V(s). Reads group `critic` (privileged state) where the task has one, else what the policy reads."""

    def __init__(self, obs_dims: dict[str, int], cfg: CriticCfg, generator: torch.Generator) -> None:
        super().__init__()
        self.obs_group = "critic" if "critic" in obs_dims else "policy"
        dim = obs_dims[self.obs_group]
        self.normalizer = Normalizer(dim) if cfg.normalize else None
        self.trunk = Trunk(dim, cfg.hidden, cfg.activation, generator, cfg.norm, cfg.sparsity)
        self.value = Head(self.trunk.out_dim, 1, 1.0, generator, cfg.sparsity)

    def forward(self, obs: dict[str, Tensor]) -> Tensor:
        """obs[group] [..., d] -> value [...], discounted reward, float32."""
        x = obs[self.obs_group]
        if self.normalizer is not None:
            x = self.normalizer(x)
        return self.value(self.trunk(x)).squeeze(-1)

    def update_normalizer(self, obs: dict[str, Tensor], valid: Tensor) -> None:
        """Merge observations [..., d] where `valid` [...] into the statistics, after learning."""
        if self.normalizer is not None:
            self.normalizer.update(obs[self.obs_group], valid)
