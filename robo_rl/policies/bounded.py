"""What policies within the bounds of the actions share."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from robo_rl.env.spaces import Spaces
from robo_rl.errors import UserError
from robo_rl.nets.mlp import Head, Trunk
from robo_rl.nets.normalizer import Normalizer
from robo_rl.policies.base import Obs

_CENTRED = 0.99  # an action of 0 outside of its bounds begins this near to them


class BoundedPolicy(nn.Module):
    """a = middle + reach * tanh(u(o)), middle and reach of the actions' bounds; `parts` numbers an action come out of
    the network, the first of them is u. The first policy takes the action 0."""

    state_dim = 0

    def __init__(
        self,
        spaces: Spaces,
        hidden: tuple[int, ...],
        activation: str,
        normalize: bool,
        parts: int,
        generator: torch.Generator,
        obs_group: str,
    ) -> None:
        super().__init__()
        spaces.require_bounds("a squashed policy")
        self.obs_group, self.obs_dim, self.action_dim = obs_group, spaces.obs_dims[obs_group], spaces.action_dim
        self.normalizer = Normalizer(self.obs_dim) if normalize else None
        self.trunk = Trunk(self.obs_dim, hidden, activation, generator)
        self.head = Head(self.trunk.out_dim, parts * self.action_dim, 0.01, generator)
        self.middle: Tensor
        self.reach: Tensor
        self.register_buffer("middle", 0.5 * (spaces.action_high + spaces.action_low))
        self.register_buffer("reach", 0.5 * (spaces.action_high - spaces.action_low))
        with torch.no_grad():
            start = (-self.middle / self.reach).clamp(-_CENTRED, _CENTRED).atanh()
            self.head.linear.bias[: self.action_dim] = start

    def inputs(self, obs: Obs) -> Tensor:
        """What the network sees of observations [B, d]."""
        if self.obs_group not in obs:
            raise UserError(f'the policy reads observation group "{self.obs_group}"; the task has {", ".join(obs)}')
        return self.normalized(obs[self.obs_group])

    def outputs(self, inputs: Tensor) -> Tensor:
        """The network: [B, d] -> [B, parts * A]."""
        x = inputs
        for layer in self.trunk:
            x = layer.forward(x)  # without hooks, as in `BatchedMLP`
        return self.head.forward(x)

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

    def normalized(self, obs: Tensor) -> Tensor:
        """Observations [B, d], shifted and scaled."""
        return obs if self.normalizer is None else self.normalizer.forward(obs)
