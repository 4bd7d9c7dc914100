"""A policy that only explores: the one that is learned, moved to where more is hoped for."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from robo_rl.nets.kinds import NetCfg
from robo_rl.policies.base import Obs, PolicyStep
from robo_rl.policies.squashed import SquashedGaussianPolicy, squashed_sample


class OptimisticPolicy(nn.Module):
    """a = middle + reach * tanh(u), u ~ N(mean(o) + shift(o, mean(o)), (std_scale std(o))^2), mean and std of `policy`.

    `net` is the shift, 0 at the start but for bound networks (Nauman et al. 2024).
    """

    def __init__(
        self, policy: SquashedGaussianPolicy, cfg: NetCfg, std_scale: float, generator: torch.Generator
    ) -> None:
        super().__init__()
        self.policy, self.action_dim = policy, policy.action_dim
        self.net = cfg.build_single(policy.obs_dim + policy.action_dim, policy.action_dim, generator, 1, 0.01)
        self._log_scale = math.log(std_scale)

    @property
    def middle(self) -> Tensor:
        """Of the actions' bounds, [A]."""
        return self.policy.middle

    def initial_state(self, num_envs: int) -> Tensor:
        """Nothing, [num_envs, 0]."""
        return self.policy.initial_state(num_envs)

    def shifted(self, inputs: Tensor, training: bool = False) -> tuple[Tensor, Tensor, Tensor]:
        """Of `policy.inputs(obs)` [B, d]: mean and log std of u, with gradient to `net` only, and by how many std of
        `policy` the mean was moved, all [B, A]."""
        with torch.no_grad():
            mean, log_std = self.policy.moments(inputs)
        shift = self.net.forward(torch.cat((inputs, mean), dim=-1), training)
        return mean + shift, log_std + self._log_scale, shift * (-log_std).exp()

    def act(
        self,
        obs: Obs,
        state: Tensor,
        is_first: Tensor,
        generator: torch.Generator | None = None,
        deterministic: bool = False,
    ) -> PolicyStep:
        """See `Policy.act`; `deterministic` squashes the mean."""
        shape = len(state), self.action_dim
        if deterministic:
            return self.act_with(obs, state, self.middle.new_zeros(shape))
        return self.act_with(obs, state, torch.randn(shape, generator=generator, device=self.middle.device))

    def act_with(self, obs: Obs, state: Tensor, noise: Tensor) -> PolicyStep:
        """Like `act`, with noise [N, A] of N(0, 1) that was drawn before."""
        mean, log_std, _ = self.shifted(self.policy.inputs(obs))
        squashed, logp = squashed_sample(mean, log_std, noise)
        return PolicyStep(self.middle + self.policy.reach * squashed, logp, state)
