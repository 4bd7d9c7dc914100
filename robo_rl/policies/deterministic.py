"""Policy of one action for each observation, squashed into the bounds of the actions."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from robo_rl.env.spaces import Spaces
from robo_rl.nets.kinds import NetCfg, SingleCfg
from robo_rl.policies.base import Obs, PolicyStep
from robo_rl.policies.bounded import BoundedPolicy


@dataclass(frozen=True)
class DeterministicCfg(NetCfg):
    """Deterministic policy."""


class DeterministicPolicy(BoundedPolicy):
    """a = middle + reach * tanh(u(o)), see `BoundedPolicy`. It explores by what is added to its actions."""

    def __init__(
        self,
        spaces: Spaces,
        cfg: SingleCfg,
        generator: torch.Generator,
        obs_group: str = "policy",
        in_dim: int | None = None,
    ) -> None:
        super().__init__(spaces, cfg, 1, generator, obs_group, in_dim)

    def forward(self, obs: Tensor, state: Tensor, is_first: Tensor) -> tuple[Tensor, Tensor]:
        """Action [N, A] and the state, empty, for obs [N, d]: the function that is exported."""
        return self.middle + self.reach * self.action(self.seen(obs)), state

    def act(
        self,
        obs: Obs,
        state: Tensor,
        is_first: Tensor,
        generator: torch.Generator | None = None,
        deterministic: bool = False,
    ) -> PolicyStep:
        """See `Policy.act`; there is nothing to draw."""
        return PolicyStep(self.middle + self.reach * self.action(self.inputs(obs)), None, state)

    def action(self, inputs: Tensor, beside: Tensor | None = None) -> Tensor:
        """`inputs(obs)` [B, d] -> actions [B, A] between -1 and 1; `beside` as for `outputs`."""
        return self.outputs(inputs, beside).tanh()
