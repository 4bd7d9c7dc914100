"""Gaussian policy squashed into the bounds of the actions."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from robo_rl.env.spaces import Spaces
from robo_rl.nets.kinds import NetCfg
from robo_rl.policies.base import Obs, PolicyStep
from robo_rl.policies.bounded import BoundedPolicy
from robo_rl.policies.std import SquashedLogStd

_HALF_LOG_2PI = 0.5 * math.log(2.0 * math.pi)
_LOG_2 = math.log(2.0)


@dataclass(frozen=True)
class SquashedCfg(NetCfg):
    """Squashed Gaussian policy."""

    init_std: float = 1.0  # before squashing, at the start of training
    min_std: float = 0.0067  # before squashing, never below
    max_std: float = 7.4  # before squashing, never above


@dataclass(frozen=True)
class Draw:
    """A draw from a squashed Gaussian, with gradient."""

    mean: Tensor  # [B, A] of u
    log_std: Tensor  # [B, A] of u
    noise: Tensor  # [B, A] of N(0, 1), u = mean + std * noise
    action: Tensor  # [B, A] tanh(u)
    logp: Tensor  # [B] log-density of the action

    def log_ratio(self, mean: Tensor, log_std: Tensor) -> Tensor:
        """log pi(a) - log pi'(a) [B], pi' with moments [B, A] of u; both are squashed alike, which cancels."""
        u = torch.addcmul(self.mean, self.log_std.exp(), self.noise)
        off = (u - mean) * (-log_std).exp()
        return (log_std - self.log_std + 0.5 * (off.square() - self.noise.square())).sum(-1)


class SquashedGaussianPolicy(BoundedPolicy):
    """a = middle + reach * tanh(u), u ~ N(mean(o), diag std(o)^2), middle and reach of the actions' bounds.

    What it draws lies within the bounds; densities are those of tanh(u), the same for every unit of the actions. The
    first policy takes the action 0 in the mean.
    """

    def __init__(self, spaces: Spaces, cfg: SquashedCfg, generator: torch.Generator, obs_group: str = "policy") -> None:
        super().__init__(spaces, cfg, 2, generator, obs_group)
        self.log_std = SquashedLogStd(cfg.init_std, cfg.min_std, cfg.max_std, generator.device)
        with torch.no_grad():
            self.net.last_bias()[..., self.action_dim :] = self.log_std.initial

    def forward(self, obs: Tensor, state: Tensor, is_first: Tensor) -> tuple[Tensor, Tensor]:
        """Action of the mean [N, A] and the state, empty, for obs [N, d]: the function that is exported."""
        mean, _ = self.moments(self.seen(obs))
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
        if not deterministic:
            return self.act_with(obs, state, self.noise(len(state), generator))
        mean, _ = self.moments(self.inputs(obs))
        return PolicyStep(self.middle + self.reach * mean.tanh(), None, state)

    def act_with(self, obs: Obs, state: Tensor, noise: Tensor) -> PolicyStep:
        """Like `act`, with noise [N, A] of N(0, 1) that was drawn before."""
        squashed, logp = squashed_sample(*self.moments(self.inputs(obs)), noise)
        return PolicyStep(self.middle + self.reach * squashed, logp, state)

    def noise(self, rows: int, generator: torch.Generator | None) -> Tensor:
        """What `act_with`, `rsample` and `draw` take, [rows, A]."""
        return torch.randn((rows, self.action_dim), generator=generator, device=self.middle.device)

    def rsample(self, inputs: Tensor, noise: Tensor, beside: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Action [B, A], between -1 and 1, and its log-density [B], see `draw`."""
        drawn = self.draw(inputs, noise, beside)
        return drawn.action, drawn.logp

    def draw(self, inputs: Tensor, noise: Tensor, beside: Tensor | None = None) -> Draw:
        """A draw from `inputs(obs)` [B, d] by noise [B, A] of N(0, 1); `beside` as for `outputs`."""
        mean, log_std = self.moments(inputs, beside)
        return Draw(mean, log_std, noise, *squashed_sample(mean, log_std, noise))

    def moments(self, inputs: Tensor, beside: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Mean and log std [B, A] of u, of `inputs(obs)` [B, d]; `beside` as for `outputs`."""
        mean, log_std = self.outputs(inputs, beside).chunk(2, dim=-1)
        return mean, self.log_std.forward(log_std)


def squashed_sample(mean: Tensor, log_std: Tensor, noise: Tensor) -> tuple[Tensor, Tensor]:
    """tanh(u) [..., A] and its log-density [...], u = mean + std * noise, noise of N(0, 1).

    log p = log N(u) - sum log(1 - tanh(u)^2), and log(1 - tanh(u)^2) = 2 (log 2 - u - softplus(-2 u)) exactly, finite
    for any u, where 1 - tanh(u)^2 in float32 is 0 beyond u = 9.
    """
    if torch.is_grad_enabled():
        action, logp = _SquashedSample.apply(mean, log_std, noise)
        return action, logp
    return _sampled(mean, log_std, noise)[:2]


def _sampled(mean: Tensor, log_std: Tensor, noise: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """What `squashed_sample` returns, and std * noise."""
    kick = log_std.exp() * noise
    u = mean + kick
    twice = u + u  # of small tensors a product with a number takes twice the time of a sum
    squeeze = torch.add(twice, nn.functional.softplus(-twice), alpha=2.0)
    rest = torch.add(log_std, noise.square(), alpha=0.5)
    logp = (squeeze - rest).sum(-1) - mean.shape[-1] * (_HALF_LOG_2PI + 2.0 * _LOG_2)
    return u.tanh(), logp, kick


class _SquashedSample(torch.autograd.Function):
    """`squashed_sample` with its slopes written down: those that autograd finds take longer than the sample.

    d tanh(u) / du = 1 - tanh(u)^2, d log p / du = 2 tanh(u), and directly d log p / d log std = -1.
    """

    @staticmethod
    def forward(ctx: Any, mean: Tensor, log_std: Tensor, noise: Tensor) -> tuple[Tensor, Tensor]:
        action, logp, kick = _sampled(mean, log_std, noise)
        ctx.save_for_backward(action, kick)
        return action, logp

    @staticmethod
    def backward(ctx: Any, of_action: Tensor, of_logp: Tensor) -> tuple[Tensor, Tensor, None]:
        action, kick = ctx.saved_tensors
        of_logp = of_logp.unsqueeze(-1)
        # of_action (1 - a^2) + 2 a of_logp
        of_u = torch.addcmul(of_action, action, torch.addcmul(of_logp, of_action, action, value=-0.5), value=2.0)
        return of_u, of_u * kick - of_logp, None
