"""Gaussian policy squashed into the bounds of the actions."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from robo_rl.env.spaces import Spaces
from robo_rl.errors import UserError
from robo_rl.nets.mlp import Head, Trunk
from robo_rl.nets.normalizer import Normalizer
from robo_rl.policies.base import Obs, PolicyStep
from robo_rl.policies.std import SquashedLogStd

_HALF_LOG_2PI = 0.5 * math.log(2.0 * math.pi)
_LOG_2 = math.log(2.0)
_CENTRED = 0.99  # an action of 0 outside of its bounds begins this near to them


@dataclass(frozen=True)
class SquashedCfg:
    """Squashed Gaussian policy."""

    hidden: tuple[int, ...] = (256, 256)  # units of the hidden layers
    activation: str = "relu"  # relu, elu, tanh, silu, gelu or leaky_relu
    init_std: float = 1.0  # before squashing, at the start of training
    min_std: float = 0.0067  # before squashing, never below
    max_std: float = 7.4  # before squashing, never above
    normalize: bool = True  # shift and scale observations by their running moments


class SquashedGaussianPolicy(nn.Module):
    """a = middle + reach * tanh(u), u ~ N(mean(o), diag std(o)^2), middle and reach of the actions' bounds.

    What it draws lies within the bounds; densities are those of tanh(u), the same for every unit of the actions. The
    first policy takes the action 0 in the mean.
    """

    state_dim = 0

    def __init__(self, spaces: Spaces, cfg: SquashedCfg, generator: torch.Generator, obs_group: str = "policy") -> None:
        super().__init__()
        spaces.require_bounds("a squashed policy")
        self.obs_group, self.obs_dim, self.action_dim = obs_group, spaces.obs_dims[obs_group], spaces.action_dim
        self.normalizer = Normalizer(self.obs_dim) if cfg.normalize else None
        self.trunk = Trunk(self.obs_dim, cfg.hidden, cfg.activation, generator)
        self.head = Head(self.trunk.out_dim, 2 * self.action_dim, 0.01, generator)
        self.log_std = SquashedLogStd(cfg.init_std, cfg.min_std, cfg.max_std)
        self.middle: Tensor
        self.reach: Tensor
        self.register_buffer("middle", 0.5 * (spaces.action_high + spaces.action_low))
        self.register_buffer("reach", 0.5 * (spaces.action_high - spaces.action_low))
        with torch.no_grad():
            start = (-self.middle / self.reach).clamp(-_CENTRED, _CENTRED).atanh()
            self.head.linear.bias.copy_(torch.cat((start, torch.full_like(start, self.log_std.initial))))

    def forward(self, obs: Tensor, state: Tensor, is_first: Tensor) -> tuple[Tensor, Tensor]:
        """Action of the mean [N, A] and the state, empty, for obs [N, d]: the function that is exported."""
        mean, _ = self._moments(self._normalized(obs))
        return self.middle + self.reach * mean.tanh(), state

    def act(
        self,
        obs: Obs,
        state: Tensor,
        is_first: Tensor,
        generator: torch.Generator | None = None,
        deterministic: bool = False,
    ) -> PolicyStep:
        """See `Policy.act`; `deterministic` squashes the mean."""
        mean, log_std = self._moments(self.inputs(obs))
        if deterministic:
            return PolicyStep(self.middle + self.reach * mean.tanh(), None, state)
        squashed, logp = squashed_sample(mean, log_std, generator)
        return PolicyStep(self.middle + self.reach * squashed, logp, state)

    def inputs(self, obs: Obs) -> Tensor:
        """What the network sees of observations [B, d]."""
        if self.obs_group not in obs:
            raise UserError(f'the policy reads observation group "{self.obs_group}"; the task has {", ".join(obs)}')
        return self._normalized(obs[self.obs_group])

    def rsample(self, inputs: Tensor, generator: torch.Generator | None) -> tuple[Tensor, Tensor]:
        """A draw with gradient from `inputs(obs)` [B, d]: tanh(u) [B, A], between -1 and 1, and its log-density [B]."""
        return squashed_sample(*self._moments(inputs), generator)

    def unit(self, action: Tensor) -> Tensor:
        """Actions [..., A] as they lie between their bounds, -1 to 1."""
        return (action - self.middle) / self.reach

    def initial_state(self, num_envs: int) -> Tensor:
        """Nothing, [num_envs, 0], on the device of the policy."""
        return self.middle.new_zeros(num_envs, 0)

    def update_normalizer(self, obs: Obs, valid: Tensor) -> None:
        """See `Policy.update_normalizer`."""
        if self.normalizer is not None:
            self.normalizer.update(obs[self.obs_group], valid)

    def _normalized(self, obs: Tensor) -> Tensor:
        return obs if self.normalizer is None else self.normalizer.forward(obs)

    def _moments(self, inputs: Tensor) -> tuple[Tensor, Tensor]:
        x = inputs
        for layer in self.trunk:
            x = layer.forward(x)  # without hooks, as in `BatchedMLP`
        mean, log_std = self.head.forward(x).chunk(2, dim=-1)
        return mean, self.log_std.forward(log_std)


class ByChance:
    """Acts uniformly within the bounds of a squashed policy, whatever it sees."""

    def __init__(self, policy: SquashedGaussianPolicy) -> None:
        self._policy = policy

    def act(
        self,
        obs: Obs,
        state: Tensor,
        is_first: Tensor,
        generator: torch.Generator | None = None,
        deterministic: bool = False,
    ) -> PolicyStep:
        """See `Actor.act`."""
        middle, reach = self._policy.middle, self._policy.reach
        u = torch.rand(len(state), len(middle), generator=generator, device=middle.device)
        return PolicyStep(middle + reach * (2.0 * u - 1.0), None, state)

    def initial_state(self, num_envs: int) -> Tensor:
        """That of the policy."""
        return self._policy.initial_state(num_envs)


def squashed_sample(mean: Tensor, log_std: Tensor, generator: torch.Generator | None) -> tuple[Tensor, Tensor]:
    """tanh(u) [..., A] and its log-density [...], u = mean + std * noise.

    log p = log N(u) - sum log(1 - tanh(u)^2), and log(1 - tanh(u)^2) = 2 (log 2 - u - softplus(-2 u)) exactly, finite
    for any u, where 1 - tanh(u)^2 in float32 is 0 beyond u = 9.
    """
    noise = torch.randn(mean.shape, generator=generator, device=mean.device, dtype=mean.dtype)
    u = torch.addcmul(mean, log_std.exp(), noise)
    squeeze = u + nn.functional.softplus(-2.0 * u)
    logp = (2.0 * squeeze - log_std - 0.5 * noise.square()).sum(-1) - mean.shape[-1] * (_HALF_LOG_2PI + 2.0 * _LOG_2)
    return u.tanh(), logp
