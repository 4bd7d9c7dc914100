"""Staying near what the policy was a while ago: mirror descent off-policy (Tomar et al. 2020, arXiv 2005.09814)."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from robo_rl.policies.squashed import Draw, SquashedGaussianPolicy


@dataclass(frozen=True)
class AnchorCfg:
    """KL to an earlier policy."""

    coef: float = 0.0  # reward per nat of KL(policy || earlier policy) in a state; 0: none
    every: int = 1000  # gradient steps of the critics after which the policy of now is the earlier one

    def __post_init__(self) -> None:
        if not self.coef >= 0.0:
            raise ValueError(f"coef={self.coef}: expected at least 0")
        if self.every < 1:
            raise ValueError(f"every={self.every}: expected at least 1")

    def build(self, policy: SquashedGaussianPolicy) -> PolicyAnchor | None:
        """None where it weighs nothing."""
        return PolicyAnchor(policy, self) if self.coef > 0.0 else None


class PolicyAnchor:
    """log pi(a|s) - log pi_k(a|s) of drawn actions, pi_k the policy as it was at the last `every`-th step.

    Both see observations through the normaliser of now, and with batch statistics both by those of the batch.
    """

    def __init__(self, policy: SquashedGaussianPolicy, cfg: AnchorCfg) -> None:
        self.cfg, self.past = cfg, copy.deepcopy(policy).requires_grad_(False)
        self._now = [*policy.net.parameters(), *policy.net.buffers()]  # listed once
        self._then = [*self.past.net.parameters(), *self.past.net.buffers()]
        self.kl = policy.middle.new_zeros(())  # mean of the last gradient step of the policy, nats

    @torch.no_grad()
    def follow(self, updates: int) -> None:
        """Take the policy over where `updates`, gradient steps so far, say so."""
        if updates % self.cfg.every == 0:
            torch._foreach_copy_(self._then, self._now)

    def log_ratio(self, drawn: Draw, inputs: Tensor, beside: Tensor | None) -> Tensor:
        """[B], with gradient through the draw; `inputs`, `beside` as for the draw."""
        with torch.no_grad():  # the earlier policy depends on what was drawn by the action alone
            mean, log_std = self.past.moments(inputs, beside)
        return drawn.log_ratio(mean, log_std)

    def state_dict(self) -> dict[str, Any]:
        """The earlier policy."""
        return {"past": self.past.state_dict(), "kl": self.kl}

    def load_state_dict(self, state: Mapping[str, Any] | None) -> None:
        """Inverse of `state_dict`; None, of a run that had no anchor: the policy of now is the earlier one."""
        if state is None:
            self.follow(0)
            return
        self.past.load_state_dict(state["past"])
        self.kl = state["kl"].to(self.kl.device)
