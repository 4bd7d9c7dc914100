"""Likelihood ratio of a policy to itself before the update: all that PPO and trust regions see of a policy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor

from robo_rl.data.batch import Batch
from robo_rl.policies import distribution
from robo_rl.policies.gaussian import GaussianPolicy

Reference = dict[str, Tensor]  # what the old policy said of each row, [M(, L), ...]


@dataclass(frozen=True)
class Evaluation:
    """The policy at its present parameters against the reference; each [B(, L)]."""

    log_ratio: Tensor  # log pi(a|s) - log pi_old(a|s); exactly 0 at the old parameters
    entropy: Tensor  # nats
    kl: Tensor  # KL(old || new), nats
    kl_to: Callable[[Reference], Tensor]  # KL(new || other), nats, with gradient; other as `reference` describes it
    regulariser: Tensor  # extra loss of the policy class; 0 for a Gaussian


class RatioEstimator(Protocol):
    """One for each class of policy; the algorithm asks for nothing else."""

    def reference(self, batch: Batch) -> Reference:
        """Statistics of the policy before the update, without gradient."""
        ...

    def evaluate(self, batch: Batch, reference: Reference) -> Evaluation:
        """Compare the policy with `reference` of the same rows, with gradient."""
        ...


class GaussianRatio:
    """Closed-form ratio, entropy and KL of a diagonal Gaussian.

    The reference is recomputed by the learner instead of taken from collection: the same products in the same precision
    cancel exactly, where a float32 rollout against a bf16 learner is off by about 1 % of a standard deviation.
    """

    def __init__(self, policy: GaussianPolicy) -> None:
        self.policy = policy

    @torch.no_grad()
    def reference(self, batch: Batch) -> Reference:
        """Mean, log std [B(, L), A] and log-density [B(, L)] of the stored actions."""
        mean, log_std = self.policy.distribution(batch.obs, batch.state, batch.is_first)
        return {"mean": mean, "log_std": log_std, "logp": distribution.log_prob(batch.action, mean, log_std)}

    def evaluate(self, batch: Batch, reference: Reference) -> Evaluation:
        """See `RatioEstimator.evaluate`."""
        mean, log_std = self.policy.distribution(batch.obs, batch.state, batch.is_first)
        log_ratio = distribution.log_prob(batch.action, mean, log_std) - reference["logp"]
        return Evaluation(
            log_ratio=log_ratio,
            entropy=distribution.entropy(log_std),
            kl=distribution.kl(reference["mean"], reference["log_std"], mean, log_std),
            kl_to=lambda other: distribution.kl(mean, log_std, other["mean"], other["log_std"]),
            regulariser=torch.zeros_like(log_ratio),
        )
