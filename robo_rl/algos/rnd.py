"""Random network distillation: a bonus for states that were not seen often (Burda et al. 2019, arXiv 1810.12894)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from robo_rl.algos.adam import Adam
from robo_rl.algos.hooks import RewardStage
from robo_rl.data.rollout import Rollout
from robo_rl.env.spaces import Spaces
from robo_rl.nets.mlp import Head, Trunk
from robo_rl.nets.normalizer import Normalizer
from robo_rl.policies.gaussian import GaussianPolicy


@dataclass(frozen=True)
class RndCfg:
    """Bonus for novel states."""

    weight: float = 0.0  # reward per standard deviation of the prediction error; 0: off
    group: str = "policy"  # observations whose novelty counts
    hidden: tuple[int, ...] = (64, 64)  # units of the hidden layers of both networks
    features: int = 16  # numbers that are predicted
    learning_rate: float = 1e-3  # of the predictor
    updates: int = 4  # gradient steps of the predictor per iteration, each on another share of the rows

    def __post_init__(self) -> None:
        if not self.weight >= 0.0:
            raise ValueError(f"weight={self.weight}: expected at least 0")
        for name in ("features", "learning_rate", "updates"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)}: expected more than 0")

    def build(self, spaces: Spaces, generator: torch.Generator) -> Rnd:
        """The stage, on the device of `generator`. Raises UserError for a group that the task lacks."""
        with torch.device(generator.device):
            return Rnd(spaces.dim(self.group), self, generator)


class Net(nn.Module):
    """[B, d] -> [B, features]."""

    def __init__(self, obs_dim: int, cfg: RndCfg, generator: torch.Generator) -> None:
        super().__init__()
        self.trunk = Trunk(obs_dim, cfg.hidden, "elu", generator)
        self.head = Head(self.trunk.out_dim, cfg.features, 1.0, generator)

    def forward(self, obs: Tensor) -> Tensor:
        """See the class."""
        return self.head(self.trunk(obs))


class Rnd(RewardStage):
    """weight e(s') / std(e), e(s) = mean |f(s) - g(s)|^2: f is random and stays, g learns to predict it where it is.

    s' is the observation that a step led to. The last step of an episode earns nothing: what follows it is another
    episode. The std is that of all errors so far.
    """

    def __init__(self, obs_dim: int, cfg: RndCfg, generator: torch.Generator) -> None:
        super().__init__()
        self.cfg, self.groups = cfg, frozenset({cfg.group})
        self.target = Net(obs_dim, cfg, generator).requires_grad_(False)
        self.predictor = Net(obs_dim, cfg, generator)
        self.inputs, self.errors = Normalizer(obs_dim), Normalizer(1)
        self._predictor: Sequence[Tensor] = list(self.predictor.parameters())
        self.optimizer = Adam([(self._predictor, cfg.learning_rate, 0.0)])

    def forward(self, rollout: Rollout, policy: GaussianPolicy) -> Tensor:
        """See `RewardStage`. The predictor learns after the bonus is known."""
        data, obs = rollout.data, rollout.obs()[self.cfg.group]
        follows = torch.cat([obs[1:], rollout.last_obs[self.cfg.group].unsqueeze(0)])
        goes_on = data["valid"] & ~(data["terminated"] | data["truncated"])
        self.inputs.update(follows, goes_on)
        seen = torch.where(goes_on.unsqueeze(-1), self.inputs(follows), 0.0)
        with torch.no_grad():
            error = self._error(seen)
        self.errors.update(error.unsqueeze(-1), goes_on)
        self._learn(seen.flatten(0, 1), goes_on.flatten())
        spread = self.errors.var.sqrt().float() + 1e-8
        return torch.where(goes_on, self.cfg.weight * error / spread, 0.0)

    def get_extra_state(self) -> dict[str, Any]:
        """Of the optimiser."""
        return self.optimizer.state_dict()

    def set_extra_state(self, state: dict[str, Any]) -> None:
        """Inverse of `get_extra_state`."""
        self.optimizer.load_state_dict(state)

    def _learn(self, seen: Tensor, counts: Tensor) -> None:
        for part in range(self.cfg.updates):
            rows, count = seen[part :: self.cfg.updates], counts[part :: self.cfg.updates]
            loss = torch.where(count, self._error(rows), 0.0).sum() / count.sum().clamp(min=1)
            self.optimizer.step(torch.autograd.grad(loss, self._predictor), rows=count.sum())

    def _error(self, seen: Tensor) -> Tensor:
        """[..., d] -> [...]."""
        return (self.predictor(seen) - self.target(seen)).square().mean(-1)
