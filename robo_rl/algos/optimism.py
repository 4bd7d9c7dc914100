"""Optimistic exploration: a second policy collects, drawn to where the critics disagree (Nauman et al. 2024, BRO)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from robo_rl.algos.adam import Adam
from robo_rl.algos.critics import Critics, Metrics, OffPolicyCfg
from robo_rl.data.replay import Sample
from robo_rl.nets.kinds import NetCfg
from robo_rl.policies.optimistic import OptimisticPolicy
from robo_rl.policies.squashed import SquashedGaussianPolicy

_LEAST, _MOST = -10.0, 7.5  # of the logarithms of weight and penalty, as in the authors' release


@dataclass(frozen=True)
class OptimismCfg:
    """A second policy for collecting, of the same network as the first."""

    weight: float = 0.0  # standard deviations of the critics it adds to their mean, at the start; 0: no second policy
    penalty: float = 0.25  # reward per nat of its KL to the first policy, at the start
    kl_target: float = 0.05  # nats per action dimension, to which weight and penalty steer that KL
    std_scale: float = 0.75  # its std, of that of the first policy
    lr: float = 3e-5  # learning rate of the logarithms of weight and penalty

    def __post_init__(self) -> None:
        if not self.weight >= 0.0:
            raise ValueError(f"weight={self.weight}: expected at least 0")
        for name in ("penalty", "kl_target", "std_scale", "lr"):
            if not getattr(self, name) > 0.0:
                raise ValueError(f"{name}={getattr(self, name)}: expected more than 0")

    def build(
        self, policy: SquashedGaussianPolicy, net: NetCfg, cfg: OffPolicyCfg, generator: torch.Generator
    ) -> Optimist | None:
        """None where it weighs nothing. `net` is the network of the first policy, `cfg` says how fast it learns."""
        if self.weight == 0.0:
            return None
        with torch.device(generator.device):
            second = OptimisticPolicy(policy, net, self.std_scale, generator)
        return Optimist(second, self, cfg)


class Optimist:
    """Learns the second policy pi_o, of std sigma_o = std_scale sigma, beside the first one.

    J_o = E penalty KL - (mean_e Q_e + weight std_e Q_e)(s, a), a ~ pi_o(.|s), with gradient through a
    KL = sum (mean_o - mean)^2 / (2 sigma^2): to the first policy, but for the std that is scaled on purpose
    log weight moves against, log penalty with KL / A - kl_target
    """

    def __init__(self, policy: OptimisticPolicy, cfg: OptimismCfg, learning: OffPolicyCfg) -> None:
        self.policy, self.cfg = policy, cfg
        device = policy.middle.device
        self.logs: list[Tensor] = [torch.tensor([x], device=device).log() for x in (cfg.weight, cfg.penalty)]
        self._params: list[Tensor] = list(policy.net.parameters())  # listed once
        of_policy = self._params, learning.policy_lr, learning.optimizer.weight_decay
        self.optimizer = Adam([of_policy, (self.logs, cfg.lr, 0.0)], learning.optimizer)
        self.kl = torch.zeros(1, device=device)  # per action dimension, of the last gradient step

    def learn(self, critics: Critics, sample: Sample, seen: Tensor, noise: Tensor) -> Tensor:
        """One gradient step by noise [B, A] of N(0, 1); `seen` [B, d] is s as the critics see it. Returns `kl`."""
        with critics.autocast():
            inputs = self.policy.policy.inputs(sample.obs)
            mean, log_std, moved = self.policy.shifted(inputs, training=True)
            out = critics.net.outputs(seen, torch.addcmul(mean, log_std.exp(), noise).tanh())
        weight, penalty = (log.exp() for log in self.logs)
        kl = 0.5 * moved.square().sum(-1)
        hoped = critics.head.value(out).mean(0) + weight * critics.head.spread(out)
        share_of_row = sample.valid / sample.valid.sum().clamp(min=1)
        gradients = torch.autograd.grad(penalty * kl - hoped, self._params, share_of_row)
        kl = (share_of_row * kl.detach()).sum(0, keepdim=True) / self.policy.action_dim
        above = kl - self.cfg.kl_target
        self.optimizer.step([*gradients, above, -above], sample.valid.sum())
        self.policy.net.project()
        for log in self.logs:
            log.clamp_(_LEAST, _MOST)
        return kl

    def metrics(self) -> Metrics:
        """Scalar tensors."""
        weight, penalty = (log.exp()[0] for log in self.logs)
        return {"optimism/kl": self.kl[0], "optimism/weight": weight, "optimism/penalty": penalty}

    def state_dict(self) -> dict[str, Any]:
        """Network, optimiser, weight and penalty."""
        return {
            "net": self.policy.net.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "logs": list(self.logs),
            "kl": self.kl,
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Inverse of `state_dict`."""
        self.policy.net.load_state_dict(state["net"])
        self.optimizer.load_state_dict(state["optimizer"])
        for own, saved in zip(self.logs, state["logs"], strict=True):
            own.copy_(saved)
        self.kl = state["kl"].to(self.kl.device)
