"""What policies within the bounds of the actions share."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from robo_rl.env.spaces import Spaces
from robo_rl.errors import UserError
from robo_rl.nets.kinds import SingleCfg
from robo_rl.nets.normalizer import Normalizer
from robo_rl.policies.base import Obs

_CENTRED = 0.99  # an action of 0 outside of its bounds begins this near to them


class BoundedPolicy(nn.Module):
    """a = middle + reach * tanh(u(o)), middle and reach of the actions' bounds; `parts` numbers an action come out of
    the network, the first of them is u. The first policy takes the action 0, but where the last layer is bound (flash,
    sphere) or begins as large as the others (MR.Q)."""

    state_dim = 0

    def __init__(
        self,
        spaces: Spaces,
        cfg: SingleCfg,
        parts: int,
        generator: torch.Generator,
        obs_group: str,
        in_dim: int | None = None,
    ) -> None:
        """`in_dim`: how much the network sees of an observation, where it does not see it as it is."""
        super().__init__()
        spaces.require_bounds("a squashed policy")
        self.obs_group, self.obs_dim, self.action_dim = obs_group, spaces.obs_dims[obs_group], spaces.action_dim
        self.normalizer = Normalizer(self.obs_dim) if cfg.normalize else None
        self.net = cfg.build_single(in_dim or self.obs_dim, parts * self.action_dim, generator, parts, 0.01)
        self.middle: Tensor
        self.reach: Tensor
        self.register_buffer("middle", 0.5 * (spaces.action_high + spaces.action_low))
        self.register_buffer("reach", 0.5 * (spaces.action_high - spaces.action_low))
        with torch.no_grad():
            start = (-self.middle / self.reach).clamp(-_CENTRED, _CENTRED).atanh()
            self.net.last_bias()[..., : self.action_dim] = start

    def inputs(self, obs: Obs) -> Tensor:
        """What the network sees of observations [B, d]."""
        if self.obs_group not in obs:
            raise UserError(f'the policy reads observation group "{self.obs_group}"; the task has {", ".join(obs)}')
        return self.seen(obs[self.obs_group])

    def seen(self, obs: Tensor) -> Tensor:
        """The same, of the group [B, d] alone."""
        return self.normalized(obs)

    def outputs(self, inputs: Tensor, beside: Tensor | None = None) -> Tensor:
        """The network: [B, d] -> [B, parts * A]; in training by the statistics of these rows and those `beside`."""
        if beside is None or not self.net.batch_statistics:
            return self.net.forward(inputs)
        return self.net.forward(torch.cat((inputs, beside)), training=True)[: len(inputs)]

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
