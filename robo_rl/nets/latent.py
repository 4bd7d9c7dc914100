"""Networks that encode observations and actions, and foretell from the code what follows (Fujimoto et al. 2025)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from robo_rl.nets.batched import BatchedLinear
from robo_rl.nets.mlp import MLP, Head, activation, linear
from robo_rl.nets.two_hot import TwoHot


@torch.no_grad()
def xavier(net: nn.Module, generator: torch.Generator) -> None:
    """Weights uniform within +-gain sqrt(6 / (inputs + outputs)), gain sqrt 2 as for ReLU (Glorot and Bengio 2010),
    biases 0, of all linear layers of `net`."""
    for module in net.modules():
        if isinstance(module, nn.Linear | BatchedLinear):
            bound = math.sqrt(2.0) * math.sqrt(6.0 / sum(module.weight.shape[-2:]))
            module.weight.uniform_(-bound, bound, generator=generator)
            if module.bias is not None:
                module.bias.zero_()


@dataclass(frozen=True)
class LatentCfg:
    """Encoder of observations and actions, and the linear model on it."""

    state: int = 512  # width of the code of an observation
    action: int = 256  # width of the code of an action
    both: int = 512  # width of the code of the two together
    hidden: tuple[int, ...] = (512, 512)  # units of the hidden layers, of observations and of the two together
    activation: str = "elu"  # relu, elu, tanh, silu, gelu or leaky_relu
    bins: int = 65  # of the reward that is foretold
    reach: float = 10.0  # symlog of the largest reward that the bins hold, log(1 + |reward|)

    def __post_init__(self) -> None:
        for name in ("state", "action", "both", "reach"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)}: expected more than 0")
        if self.bins < 2:
            raise ValueError(f"bins={self.bins}: expected at least 2")


class StateEncoder(nn.Module):
    """z_s = act(LN(MLP(o))): [..., d] -> [..., Z]. Layer norms are without parameters, here and below."""

    def __init__(self, obs_dim: int, cfg: LatentCfg, generator: torch.Generator) -> None:
        super().__init__()
        self.out_dim = cfg.state
        self.net = MLP(obs_dim, cfg.hidden, cfg.state, cfg.activation, 1.0, generator, norm=True)
        self.act = activation(cfg.activation)
        xavier(self, generator)

    def forward(self, obs: Tensor) -> Tensor:
        """See the class; float32."""
        return self.act.forward(F.layer_norm(self.net.forward(obs), (self.out_dim,)))


@dataclass(frozen=True)
class Foretold:
    """What a model says of L steps of B rows."""

    terminated: Tensor  # [L, B] 1 where the episode terminates, by squared error: not a probability
    state: Tensor  # [L, B, Z] code of the next observation
    reward: Tensor  # [L, B, K] logits


class LatentModel(nn.Module):
    """z_sa = MLP(z_s, act(W a)), and (terminated, z_s', reward) linear in z_sa."""

    def __init__(self, action_dim: int, cfg: LatentCfg, generator: torch.Generator) -> None:
        super().__init__()
        self.sizes = 1, cfg.state, cfg.bins
        self.action = linear(action_dim, cfg.action, 1.0, generator)
        self.act = activation(cfg.activation)
        width = cfg.state + cfg.action
        self.both = MLP(width, cfg.hidden, cfg.both, cfg.activation, 1.0, generator, norm=True)
        self.head = Head(cfg.both, sum(self.sizes), 1.0, generator)
        self.reward = TwoHot(cfg.bins, cfg.reach)
        xavier(self, generator)

    def forward(self, state: Tensor, action: Tensor) -> Tensor:
        """z_s [..., Z] and actions [..., A] between -1 and 1 -> z_sa [..., Y], float32."""
        return self._join(state, self.act.forward(self.action.forward(action)))

    def unroll(self, state: Tensor, action: Tensor) -> Foretold:
        """From z_s [B, Z] through actions [L, B, A], each step from the z_s that the one before foretold."""
        steps = []
        for chosen in self.act.forward(self.action.forward(action)):
            steps.append(self.head.forward(self._join(state, chosen)))
            state = steps[-1][..., 1 : 1 + self.sizes[1]]
        terminated, states, reward = torch.stack(steps).split(self.sizes, dim=-1)
        return Foretold(terminated.squeeze(-1), states, reward)

    def _join(self, state: Tensor, code: Tensor) -> Tensor:
        return self.both.forward(torch.cat((state, code), dim=-1))
