"""What every policy offers; algorithms and export see nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

import torch
from torch import Tensor

Obs = dict[str, Tensor]


@dataclass(frozen=True)
class PolicyStep:
    """One decision for N environments."""

    action: Tensor  # [N, A], the unclipped sample; the environment clips, the likelihood must not
    logp: Tensor | None  # [N] log-density of `action`; None where the policy has none
    state: Tensor  # [N, S] recurrent state after this step; S may be 0
    aux: dict[str, Tensor] = field(default_factory=dict)  # what else the sample depends on (a denoising chain)


class Actor(Protocol):
    """What can act: a policy, or a stand-in for one."""

    def act(
        self,
        obs: Obs,
        state: Tensor,
        is_first: Tensor,
        generator: torch.Generator | None = None,
        deterministic: bool = False,
    ) -> PolicyStep:
        """Decide for N environments: obs[group] [N, d], state [N, S], is_first [N] bool (an episode begins here)."""
        ...

    def initial_state(self, num_envs: int) -> Tensor:
        """Recurrent state [num_envs, S] before the first step."""
        ...


class Policy(Actor, Protocol):
    """Maps observations to actions. An `nn.Module` whose parameters, buffers and `forward` are exported as they are."""

    obs_group: str  # the observation group it reads
    action_dim: int
    state_dim: int  # width of the recurrent state; 0 for a feed-forward policy

    def forward(self, obs: Tensor, state: Tensor, is_first: Tensor) -> tuple[Tensor, Tensor]:
        """Deterministic action [N, A] and next state [N, S]: the function that is exported."""
        ...

    def update_normalizer(self, obs: Obs, valid: Tensor) -> None:
        """Merge observations [..., d] where `valid` [...] into the observation statistics, after learning."""
        ...
