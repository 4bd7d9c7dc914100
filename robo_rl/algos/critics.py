"""What the off-policy algorithms share: their common settings, and critics that learn beside slow copies of theirs."""

from __future__ import annotations

import copy
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any, Literal

import torch
from torch import Tensor

from robo_rl.algos.adam import Adam
from robo_rl.algos.replay_learner import Metrics, ReplayLearnerCfg
from robo_rl.data.replay import Sample
from robo_rl.data.reward_scaler import RewardScaleCfg, RewardScaler
from robo_rl.interventions.base import Learned, Moment
from robo_rl.interventions.plugs import Plugs
from robo_rl.nets.kinds import NetCfg
from robo_rl.nets.q_critic import QCfg, QCritic
from robo_rl.nets.value_heads import ValueHead


@dataclass(frozen=True)
class OffPolicyCfg(ReplayLearnerCfg):
    """Settings of every algorithm whose critics see observations and follow by slow copies."""

    critic: QCfg = field(default_factory=QCfg)  # action-value networks
    tau: float = 0.005  # share of the critic that its slow copy takes over with each gradient step; 1: no copy
    reward_scale: RewardScaleCfg = field(default_factory=RewardScaleCfg)  # of the rewards that are learned from
    target: Literal["min", "mean", "own"] = "min"  # of the critics; own: each learns from its own slow copy
    policy_delay: int = 1  # gradient steps of the critics for one of the policy

    def __post_init__(self) -> None:
        super().__post_init__()
        self._positive("tau", "policy_delay")
        self._share("tau")

    def reward_scaler(self, num_envs: int, device: torch.device | str) -> RewardScaler | None:
        """See `ReplayLearnerCfg`."""
        if self.reward_scale.kind == "none":
            return None
        return RewardScaler(self.reward_scale, num_envs, self.gamma, device)

    def _several_rows(self, **nets: NetCfg) -> None:
        """Refuse a batch of one row for networks that normalise by their batch."""
        for name, cfg in nets.items():
            if cfg.batch_statistics and self.batch_size < 2:
                line = f"batch_size={self.batch_size}: {name}.net={cfg.net} normalises by the other rows of its batch"
                raise ValueError(f"{line}. Use batch_size=256, or {name}.net=layer_norm")


@dataclass(frozen=True)
class Ahead:
    """What is hoped for after each row."""

    action: Tensor  # [B, A] the next action, between -1 and 1
    reward: Tensor  # [B] reward, with the entropy of the next action where that counts


@dataclass(frozen=True)
class Lesson:
    """One gradient step of the critics, as it was before it was taken."""

    head: ValueHead
    out: Tensor  # [E, B, K]
    target: Tensor
    sample: Sample

    def error(self) -> Tensor:
        """TD error of each critic and row [E, B]; 0 where not valid."""
        return torch.where(self.sample.valid, self.head.value(self.out) - self.head.expected(self.target), 0.0)

    def metrics(self) -> Metrics:
        """Scalar tensors."""
        loss = torch.where(self.sample.valid, self.head.loss(self.out, self.target), 0.0)
        return {
            "loss/critic": (loss * self.sample.weight).mean(1).sum(),
            "value": self.head.value(self.out).mean(),
        }


class Critics:
    """Critics, their slow copies and their optimiser.

    J_Q = E w loss(Q_e(s, a), y) for each e, the loss that of their value head; the slow copies move by tau towards the
    critics with each gradient step; at tau = 1 the critics are their own copies. y comes from the slow critic that
    expects least in a row (`min`), from the mean of all, or for each critic from its own copy. The policy climbs the
    least value, else the mean.
    """

    def __init__(self, net: QCritic, cfg: OffPolicyCfg, dtype: torch.dtype | None, plugs: Plugs) -> None:
        self.net, self.head = net, net.head
        self.slow = net if cfg.tau == 1.0 else copy.deepcopy(net).requires_grad_(False)
        self.cfg, self.dtype, self.plugs = cfg, dtype, plugs
        # Listed once: walking the modules for their parameters costs a tenth of a small gradient step.
        self.params: list[Tensor] = list(net.parameters())
        self.device = self.params[0].device
        self._slow: list[Tensor] = list(self.slow.parameters())
        self.optimizer = plugs.wrapped(Adam([(self.params, cfg.critic_lr, cfg.optimizer.weight_decay)], cfg.optimizer))

    def target(self, out: Tensor, reward: Tensor, discount: Tensor) -> Tensor:
        """What is to be learned: `reward` [B] + `discount` [B] * what the slow copies' outputs [E, B, K] expect."""
        return self.head.backup(self._chosen(out), reward, discount)

    def learned(self, unit: Callable[[Tensor], Tensor]) -> Learned:
        """For interventions; `unit` puts actions between -1 and 1."""

        def forward(rows: Sample) -> Tensor:
            return self.net.outputs(self.net.inputs(rows.obs), unit(rows.action))

        return Learned(self.net, self.optimizer, forward, None if self.slow is self.net else self.slow)

    def learn(self, sample: Sample, seen: Tensor, action: Tensor, ahead: Ahead, moment: Moment) -> dict[str, Tensor]:
        """One gradient step. `seen`, `action` [B, ...] are s and a as the critics see them, a between -1 and 1.

        Returns what a `Lesson` is made of.
        """
        slow_out, out = self._outputs(seen, action, self.net.inputs(sample.next_obs), ahead.action)
        with torch.no_grad():
            target = self.target(slow_out, ahead.reward, sample.discount)
            # where, not a product: what is not valid may be NaN
            slope = torch.where(sample.valid.unsqueeze(-1), self.head.slope(out, target), 0.0)
            slope *= (sample.weight / len(sample.weight)).unsqueeze(-1)
        gradients = self.plugs.slopes("critic", self.params, torch.autograd.grad(out, self.params, slope))
        self.optimizer.step(gradients, young=moment.young)
        self.net.nets.project()
        return {"out": out.detach(), "target": target}

    def _outputs(self, s: Tensor, a: Tensor, s_tp1: Tensor, a_tp1: Tensor) -> tuple[Tensor, Tensor]:
        """Of the slow copies at (s', a') and, with gradient, of the critics at (s, a).

        Networks with batch statistics see both pairs as one batch, both times, or once where there are no slow copies
        (Bhatt et al. 2024).
        """
        with self.autocast():
            if not self.net.nets.batch_statistics:
                with torch.no_grad():
                    ahead = self.slow.outputs(s_tp1, a_tp1)
                return ahead, self.net.outputs(s, a)
            states, actions = torch.cat((s, s_tp1)), torch.cat((a, a_tp1))
            if self.slow is self.net:
                out = self.net.outputs(states, actions, training=True)
                return out.detach()[:, len(s) :], out[:, : len(s)]
            with torch.no_grad():
                ahead = self.slow.outputs(states, actions, training=True)[:, len(s) :]
            return ahead, self.net.outputs(states, actions, training=True)[:, : len(s)]

    @torch.no_grad()
    def follow(self) -> None:
        """The slow copies take over a little."""
        if self.slow is not self.net:
            torch._foreach_lerp_(self._slow, self.params, self.cfg.tau)

    def joint(self, values: Tensor) -> Tensor:
        """What the policy climbs: [E, B] -> [B]."""
        return values.amin(0) if self.cfg.target == "min" else values.mean(0)

    def share(self, values: Tensor, value: Tensor) -> Tensor:
        """d `value` [B] of `joint` / d `values` [E, B]."""
        return values == value if self.cfg.target == "min" else torch.full_like(values, 1.0 / len(values))

    def _chosen(self, out: Tensor) -> Tensor:
        """Outputs [E, B, K] -> [1, B, K], or as they are where every critic learns from its own copy."""
        if self.cfg.target == "own" or len(out) == 1:
            return out
        if self.cfg.target == "mean":
            return self.head.mean(out)
        if self.head.width == 1:
            return out.amin(0, keepdim=True)
        least = self.head.value(out).argmin(0, keepdim=True)
        return out.gather(0, least.unsqueeze(-1).expand(1, *out.shape[1:]))

    def autocast(self) -> AbstractContextManager[object]:
        """Of the hidden layers."""
        return nullcontext() if self.dtype is None else torch.autocast(self.device.type, self.dtype)

    def state_dict(self) -> dict[str, Any]:
        """Both networks, or the one, with their normalisers, and the optimiser."""
        nets = {"net": self.net} if self.slow is self.net else {"net": self.net, "slow": self.slow}
        return {**{name: net.state_dict() for name, net in nets.items()}, "optimizer": self.optimizer.state_dict()}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`."""
        self.net.load_state_dict(state["net"])
        if self.slow is not self.net:
            self.slow.load_state_dict(state["slow"])
        self.optimizer.load_state_dict(state["optimizer"])
