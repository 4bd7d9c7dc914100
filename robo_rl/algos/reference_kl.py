"""Staying near a reference policy: beta KL(pi || pi_ref), in the loss or in the reward.

With d = log pi_ref(a|s) - log pi(a|s), a drawn from pi, the known estimators of that KL are k1 = -d, k2 = d^2 / 2 and
k3 = e^d - d - 1. As values all are fine; as gradients only few are (Tang and Munos 2025, arXiv 2506.09477): k1 in the
reward and k2 in the loss have the gradient of the KL. A diagonal Gaussian needs no estimator.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from robo_rl.algos.hooks import LossTerm, RewardStage, Seen
from robo_rl.algos.ratio import Reference
from robo_rl.data.batch import Batch
from robo_rl.data.rollout import Rollout
from robo_rl.errors import UserError
from robo_rl.policies import distribution
from robo_rl.policies.gaussian import GaussianPolicy
from robo_rl.policies.kinds import PolicyModule

_SOUND: Mapping[str, str] = {"analytic": "loss", "k1": "reward", "k2": "loss"}  # estimator -> where it belongs
_BIASED = {
    ("k1", "loss"): "its expected gradient is 0, it adds noise alone; use k1 in the reward or k2 in the loss",
    ("k3", "loss"): "its gradient is that of KL(reference || policy), and its variance is infinite once the policy's "
    "std is below 0.7 of the reference's; use analytic or k2",
    ("k3", "reward"): "its gradient is not that of a KL, the std can move the wrong way; use k1 in the reward",
    ("k2", "reward"): "its gradient is not that of a KL; use k1 in the reward or k2 in the loss",
    ("analytic", "reward"): "it leaves out the gradient of the KL in the state itself; use analytic in the loss",
}


@dataclass(frozen=True)
class ReferenceCfg:
    """KL to the policy of another run."""

    run: str | None = None  # run to stay near, as `robo-rl eval` takes it; null: none
    weight: float = 0.1  # beta, loss or reward per nat of KL(policy || reference) in a state
    estimator: Literal["analytic", "k1", "k2", "k3"] = "analytic"  # of the KL; k1, k2, k3 by the sampled action
    placement: Literal["auto", "loss", "reward"] = "auto"  # where it counts; auto: where its gradient is right

    def __post_init__(self) -> None:
        """Raise ValueError for a placement whose gradient is not that of the KL."""
        if not self.weight >= 0.0:
            raise ValueError(f"weight={self.weight}: expected at least 0")
        where = "loss" if (self.estimator, self.placement) == ("k3", "auto") else self.place
        if reason := _BIASED.get((self.estimator, where)):
            raise ValueError(f"{self.estimator} in the {where} is refused: {reason}")

    @property
    def place(self) -> str:
        """`loss` or `reward`."""
        return _SOUND.get(self.estimator, "loss") if self.placement == "auto" else self.placement

    @property
    def is_on(self) -> bool:
        """Whether there is a reference and it weighs anything."""
        return self.run is not None and self.weight > 0.0

    def build(self, reference: PolicyModule, obs_dims: Mapping[str, int], action_dim: int) -> LossTerm | RewardStage:
        """The term or the stage. Raises UserError for a reference that does not fit the task."""
        fitting = _checked(reference, obs_dims, action_dim)
        if self.place == "reward":
            return RewardKl(fitting, self.weight)
        return AnalyticKl(fitting, self.weight) if self.estimator == "analytic" else SampledKl(fitting, self.weight)


class _Anchored:
    """What the three share: the distribution of the reference, in float32."""

    anchor: GaussianPolicy

    @torch.no_grad()
    def _distribution(self, obs: Mapping[str, Tensor]) -> tuple[Tensor, Tensor]:
        seen = obs[self.anchor.obs_group]
        # Without memory: neither a state nor the beginnings of episodes are read.
        return self.anchor.distribution({self.anchor.obs_group: seen}, seen, seen)


class AnalyticKl(LossTerm, _Anchored):
    """weight KL(pi || pi_ref) of each state, in closed form."""

    def __init__(self, anchor: GaussianPolicy, weight: float) -> None:
        super().__init__()
        self.anchor, self.weight, self.groups = anchor.requires_grad_(False), weight, frozenset({anchor.obs_group})

    def columns(self, batch: Batch) -> Reference:
        """See `LossTerm`."""
        mean, log_std = self._distribution(batch.obs)
        return {"anchor/mean": mean, "anchor/log_std": log_std}

    def forward(self, seen: Seen) -> dict[str, Tensor]:
        """See `LossTerm`."""
        anchor = {name: seen.reference[f"anchor/{name}"] for name in ("mean", "log_std")}
        return {"loss/reference_kl": self.weight * seen.new.kl_to(anchor)}


class SampledKl(LossTerm, _Anchored):
    """weight r d^2 / 2 of each row: k2. The ratio r, held between 0 and 2, undoes that the action is an old one's."""

    def __init__(self, anchor: GaussianPolicy, weight: float) -> None:
        super().__init__()
        self.anchor, self.weight, self.groups = anchor.requires_grad_(False), weight, frozenset({anchor.obs_group})

    def columns(self, batch: Batch) -> Reference:
        """See `LossTerm`."""
        return {"anchor/logp": distribution.log_prob(batch.action, *self._distribution(batch.obs))}

    def forward(self, seen: Seen) -> dict[str, Tensor]:
        """See `LossTerm`."""
        logp = seen.new.log_ratio + seen.reference["logp"]
        ratio = seen.new.log_ratio.detach().exp().clamp(max=2.0)
        return {"loss/reference_kl": (0.5 * self.weight) * ratio * (seen.reference["anchor/logp"] - logp).square()}


class RewardKl(RewardStage, _Anchored):
    """-weight (log pi(a|s) - log pi_ref(a|s)) in the reward: k1. So the KL of the states that follow counts too."""

    def __init__(self, anchor: GaussianPolicy, weight: float) -> None:
        super().__init__()
        self.anchor, self.weight, self.groups = anchor.requires_grad_(False), weight, frozenset({anchor.obs_group})

    @torch.no_grad()
    def forward(self, rollout: Rollout, policy: GaussianPolicy) -> Tensor:
        """See `RewardStage`."""
        data = rollout.data
        obs = {name: x.transpose(0, 1) for name, x in rollout.obs().items()}  # [N, T, d]
        own = policy.distribution(obs, data["state"][0], data["is_first"].T)
        action = data["action"].transpose(0, 1)
        apart = distribution.log_prob(action, *own) - distribution.log_prob(action, *self._distribution(obs))
        return -self.weight * apart.T


def _checked(reference: PolicyModule, obs_dims: Mapping[str, int], action_dim: int) -> GaussianPolicy:
    if not isinstance(reference, GaussianPolicy):
        raise UserError("algo.reference.run: the reference has to be a Gaussian policy, as algo=ppo trains it")
    if reference.state_dim:
        raise UserError("algo.reference.run: a reference with memory (algo.policy.gru) is not supported")
    group, found = reference.obs_group, obs_dims.get(reference.obs_group)
    if found != reference.obs_dim or action_dim != reference.action_dim:
        raise UserError(
            f"algo.reference.run: the reference maps {reference.obs_dim} observations ({group}) to "
            f"{reference.action_dim} actions; this task has {found} and {action_dim}"
        )
    return reference
