"""Diagonal-Gaussian policy, feed-forward or recurrent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor, nn

from robo_rl.errors import UserError
from robo_rl.nets.gru import Gru
from robo_rl.nets.mlp import Head, Trunk
from robo_rl.nets.normalizer import Normalizer
from robo_rl.policies import distribution
from robo_rl.policies.base import Obs, PolicyStep
from robo_rl.policies.std import BoundedLogStd, ConstantLogStd, SoftplusLogStd, StateLogStd


@dataclass(frozen=True)
class GaussianCfg:
    """Diagonal-Gaussian policy."""

    hidden: tuple[int, ...] = (64, 64)  # units of the hidden layers
    activation: str = "relu"  # relu, elu, tanh, silu, gelu or leaky_relu
    group: str = "policy"  # observations it reads; with those that no robot has it can teach, not be exported
    gru: int = 0  # units of a GRU before the hidden layers; 0: feed-forward
    norm: bool = False  # normalise the units of a hidden layer before the activation, without parameters
    sparsity: float = 0.0  # share of the weights that begin at 0; 0: orthogonal weights
    std: Literal["constant", "state", "softplus"] = "constant"  # one an action; of the state too, by exp or softplus
    init_std: float = 0.5  # unit of action, at the start of training (softplus: 0.69)
    min_std: float = 0.05  # unit of action, never below
    max_std: float = 2.0  # unit of action, never above
    normalize: bool = True  # shift and scale observations by their running moments

    def __post_init__(self) -> None:
        if not 0.0 <= self.sparsity < 1.0:
            raise ValueError(f"sparsity={self.sparsity}: expected at least 0, less than 1")


class GaussianPolicy(nn.Module):
    """a ~ N(mean(o), diag std^2). Reads one observation group; the normaliser is part of it and so of its export."""

    def __init__(
        self,
        obs_dim: int,
        action_dim: int,
        cfg: GaussianCfg,
        generator: torch.Generator,
    ) -> None:
        super().__init__()
        self.obs_group, self.obs_dim, self.action_dim, self.state_dim = cfg.group, obs_dim, action_dim, cfg.gru
        self.normalizer = Normalizer(obs_dim) if cfg.normalize else None
        self.gru = Gru(obs_dim, cfg.gru, generator) if cfg.gru else None
        self.trunk = Trunk(cfg.gru or obs_dim, cfg.hidden, cfg.activation, generator, cfg.norm, cfg.sparsity)
        # A small gain: the first policy is nearly the same in every state and explores by its std alone.
        self.mean = Head(self.trunk.out_dim, action_dim, 0.01, generator, cfg.sparsity)
        bounds = BoundedLogStd(cfg.init_std, cfg.min_std, cfg.max_std)
        self.log_std: ConstantLogStd | StateLogStd | SoftplusLogStd
        if cfg.std == "softplus":
            self.log_std = SoftplusLogStd(self.trunk.out_dim, action_dim, bounds, generator, cfg.sparsity)
        elif cfg.std == "state":
            self.log_std = StateLogStd(self.trunk.out_dim, action_dim, bounds, generator)
        else:
            self.log_std = ConstantLogStd(action_dim, bounds)

    def forward(self, obs: Tensor, state: Tensor, is_first: Tensor) -> tuple[Tensor, Tensor]:
        """Mean action [N, A] and next state [N, S] for obs [N, d], state [N, S], is_first [N] bool."""
        features, state = self._features(obs, state, is_first)
        return self.mean(features), state

    def act(
        self,
        obs: Obs,
        state: Tensor,
        is_first: Tensor,
        generator: torch.Generator | None = None,
        deterministic: bool = False,
    ) -> PolicyStep:
        """See `Policy.act`; `deterministic` returns the mean."""
        features, state = self._features(self._group(obs), state, is_first)
        mean, log_std = self.mean(features), self.log_std(features)
        action = mean if deterministic else distribution.sample(mean, log_std, generator)
        return PolicyStep(action, distribution.log_prob(action, mean, log_std), state)

    def distribution(self, obs: Obs, state: Tensor, is_first: Tensor) -> tuple[Tensor, Tensor]:
        """Mean and log std of the action for learning.

        Feed-forward: obs [B, d] -> two [B, A]. Recurrent: obs [B, L, d] with `state` [B, S] before the first step and
        `is_first` [B, L] -> two [B, L, A], as if the policy had acted step by step.
        """
        x = self._normalized(self._group(obs))
        if self.gru is not None:
            x = self.gru.sequence(x.transpose(0, 1), state, is_first.transpose(0, 1)).transpose(0, 1)
        features = self.trunk(x)
        mean = self.mean(features)
        return mean, self.log_std(features).expand_as(mean)

    def initial_state(self, num_envs: int) -> Tensor:
        """Zeros [num_envs, S] on the device of the policy."""
        return self.mean.linear.weight.new_zeros(num_envs, self.state_dim)

    def update_normalizer(self, obs: Obs, valid: Tensor) -> None:
        """See `Policy.update_normalizer`."""
        if self.normalizer is not None:
            self.normalizer.update(self._group(obs), valid)

    def _features(self, obs: Tensor, state: Tensor, is_first: Tensor) -> tuple[Tensor, Tensor]:
        x = self._normalized(obs)
        if self.gru is not None:
            x = state = self.gru(x, state, is_first)
        return self.trunk(x), state

    def _normalized(self, obs: Tensor) -> Tensor:
        return obs if self.normalizer is None else self.normalizer(obs)

    def _group(self, obs: Obs) -> Tensor:
        if self.obs_group not in obs:
            raise UserError(f'the policy reads observation group "{self.obs_group}"; the task has {", ".join(obs)}')
        return obs[self.obs_group]
