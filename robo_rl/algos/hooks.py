"""Where methods plug into PPO: who acts, rewards before returns, batches after them, terms of the loss.

PPO calls whatever is there, in order, and asks of none what it is. Parameters that want a gradient learn with the rest
of the loss; all parameters and buffers are saved.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field

from torch import Tensor, nn

from robo_rl.algos.ratio import Evaluation, Reference
from robo_rl.data.batch import Batch
from robo_rl.data.rollout import Obs, Rollout
from robo_rl.policies.base import Actor
from robo_rl.policies.gaussian import GaussianPolicy


@dataclass(frozen=True)
class Seen:
    """A minibatch, and what the networks say of it."""

    rows: Batch
    advantage: Tensor  # [B(, L)], as it enters the surrogate
    reference: Reference  # of the same rows
    new: Evaluation
    policy: GaussianPolicy  # of now
    value: Tensor  # [B(, L)] V now, with gradient


class LossTerm(nn.Module, ABC):
    """A part of the loss. Its parameters learn with the rest, their gradient clipped on its own."""

    groups: frozenset[str] = frozenset()  # groups of observations that it reads beside those of policy and critic

    def begin(self, progress: float) -> None:
        """Before each update; `progress` is the share of the training that is over, 0 to 1."""

    def columns(self, batch: Batch) -> Reference:
        """What the term keeps of each row over an update, under names of its own, without gradient. [M(, L), ...]."""
        return {}

    def observe(self, obs: Obs, valid: Tensor) -> None:
        """After each update: see the observations [..., d] where `valid` [...]."""

    @abstractmethod
    def forward(self, seen: Seen) -> dict[str, Tensor]:
        """Metric -> loss [B(, L)]; the algorithm adds them up."""


class Behaviour(nn.Module):
    """Who acts in training, and what is learned from. This one: the policy, and what it just did."""

    groups: frozenset[str] = frozenset()  # groups of observations that it reads beside those of policy and critic
    rollouts: int = 1  # how many an update learns from, once there are as many

    def actor(self, policy: GaussianPolicy, rollout: Rollout) -> Actor:
        """In place of the policy; its steps go to `rollout`, before the next action is asked for."""
        return policy

    def forward(self, rollout: Rollout) -> Rollout:
        """What the update learns from, once the rewards of a full rollout are known."""
        return rollout

    def metrics(self) -> dict[str, Tensor]:
        """Scalars of the last iteration."""
        return {}


class RewardStage(nn.Module, ABC):
    """Adds to the reward of a full rollout, once an iteration."""

    groups: frozenset[str] = frozenset()  # groups of observations that it reads beside those of policy and critic

    @abstractmethod
    def forward(self, rollout: Rollout, policy: GaussianPolicy) -> Tensor:
        """What is added, [T, N]; `policy` is the one that acted."""


class BatchStage(nn.Module, ABC):
    """Changes what is learned from, after the returns are known."""

    groups: frozenset[str] = frozenset()  # groups of observations that it reads beside those of policy and critic

    @abstractmethod
    def forward(self, batch: Batch) -> Batch:
        """The batch to learn from."""


@dataclass(frozen=True)
class Hooks:
    """What is plugged into one PPO, by name, in the order of work."""

    behaviour: Behaviour = field(default_factory=Behaviour)
    rewards: Mapping[str, RewardStage] = field(default_factory=dict)
    batches: Mapping[str, BatchStage] = field(default_factory=dict)
    terms: Mapping[str, LossTerm] = field(default_factory=dict)

    def modules(self) -> dict[str, Behaviour | RewardStage | BatchStage | LossTerm]:
        """All of them."""
        return {"behaviour": self.behaviour, **self.rewards, **self.batches, **self.terms}
