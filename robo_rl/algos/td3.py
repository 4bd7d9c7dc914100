"""Twin delayed deep deterministic policy gradient (Fujimoto et al. 2018)."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor

from robo_rl.algos.adam import Adam
from robo_rl.algos.critics import Ahead, Critics, Lesson, OffPolicyCfg
from robo_rl.algos.modes import Run, Taken, eager
from robo_rl.algos.replay_learner import Metrics, Reader, ReplayLearner
from robo_rl.data.replay import Sample
from robo_rl.env.spaces import Spaces
from robo_rl.interventions.base import Learned, Moment
from robo_rl.interventions.plugs import Plugs
from robo_rl.nets.q_critic import QCritic
from robo_rl.policies.deterministic import DeterministicCfg, DeterministicPolicy
from robo_rl.policies.exploration import AddedNoise, Explorer, NoiseCfg


@dataclass(frozen=True)
class TD3Cfg(OffPolicyCfg):
    """TD3 with two critics."""

    policy: DeterministicCfg = field(default_factory=DeterministicCfg)  # the network of the actions
    noise: NoiseCfg = field(default_factory=NoiseCfg)  # added to the actions while collecting
    policy_delay: int = 2  # gradient steps of the critics for one of the policy
    policy_tau: float = 0.005  # share of the policy that its slow copy takes over with each gradient step; 1: no copy
    smoothing: float = 0.2  # std of the noise on the actions of targets, of actions between -1 and 1
    smoothing_clip: float = 0.5  # that noise is never larger

    def __post_init__(self) -> None:
        super().__post_init__()
        self._several_rows(policy=self.policy, critic=self.critic)
        self._positive("policy_tau", "smoothing_clip")
        self._share("policy_tau")
        if self.smoothing < 0:
            raise ValueError(f"smoothing={self.smoothing}: expected at least 0")

    @property
    def widest(self) -> int:
        """See `ReplayLearnerCfg`."""
        return max((*self.policy.hidden, *self.critic.hidden, 0))

    def build(self, spaces: Spaces, generator: torch.Generator, plugs: Plugs | None = None) -> TD3:
        """Networks and optimisers for these spaces, on the device of `generator`. Raises UserError: no bounds."""
        plugs = plugs or Plugs()
        with torch.device(generator.device):
            policy = plugs.built(DeterministicPolicy(spaces, self.policy, generator), generator)
            critic = plugs.built(QCritic(spaces, self.critic, generator), generator)
        return TD3(policy, critic, self, plugs)


class TD3(ReplayLearner):
    """Policy, critics and their slow copies; `update` is a fixed program of tensor operations.

    y = r + discount min_e Q'_e(s', a'), a' = pi'(s') + clamp(noise) within the bounds; the critics learn it
    J_pi = E -min_e Q_e(s, pi(s)), at every `policy_delay`-th step; pi' and Q' are slow copies of pi and Q
    """

    policy: DeterministicPolicy

    def __init__(self, policy: DeterministicPolicy, critic: QCritic, cfg: TD3Cfg, plugs: Plugs | None = None) -> None:
        """`plugs` are the interventions."""
        self.policy, self.critic, self.cfg = policy, critic, cfg
        self.plugs = plugs or Plugs()
        self.slow_policy = copy.deepcopy(policy).requires_grad_(False)
        self.device = next(policy.parameters()).device
        dtype = cfg.autocast(self.device)
        self.critics = Critics(critic, cfg, dtype, self.plugs)
        self._policy: list[Tensor] = list(policy.parameters())  # listed once, as those of the critics
        self._slow: list[Tensor] = list(self.slow_policy.parameters())
        self.optimizer = self.plugs.wrapped(
            Adam([(self._policy, cfg.policy_lr, cfg.optimizer.weight_decay)], cfg.optimizer)
        )
        self._rows_meet = policy.net.batch_statistics or critic.nets.batch_statistics
        self._moments: list[Tensor] = list(policy.net.buffers())  # of batches; the slow copy has no others
        self._slow_moments: list[Tensor] = list(self.slow_policy.net.buffers())
        self.run: Run = eager
        self.updates = 0  # gradient steps of the critics so far
        self._hoped = torch.zeros((), device=self.device)  # mean value of the policy's last gradient step
        self.plugs.attach(
            {
                "policy": Learned(
                    policy, self.optimizer, lambda rows: policy.outputs(policy.inputs(rows.obs)), self.slow_policy
                ),
                "critic": self.critics.learned(policy.unit),
            }
        )

    @property
    def readers(self) -> tuple[Reader, ...]:
        """See `ReplayLearner`; the slow copies see what policy and critics do."""
        return self.policy, self.critic

    def explorer(self, num_envs: int) -> Explorer:
        """What acts in training."""
        return AddedNoise(self.policy, num_envs, self.cfg.noise)

    def update(
        self, sample: Sample, generator: torch.Generator, progress: float = 0.0
    ) -> tuple[Callable[[], Tensor], Callable[[], Metrics]]:
        """One gradient step from B transitions, see `ReplayLearner.update`."""
        for optimizer in (self.critics.optimizer, self.optimizer):
            optimizer.slow_down(self.cfg.optimizer.share(progress))
        noise = torch.randn(sample.action.shape, generator=generator, device=self.device)
        if self.updates % self.cfg.policy_delay == 0:
            done = self.plugs.step(self.run, self._learn_both, sample, noise)
            self._hoped = done["hoped"]
        else:
            done = self.plugs.step(self.run, self._learn_critics, sample, noise)
        self.plugs.end(sample)
        self.updates += 1
        lesson, hoped = Lesson(self.critics.head, done["out"], done["target"], sample), self._hoped

        @torch.no_grad()
        def metrics() -> Metrics:
            return {**lesson.metrics(), "loss/policy": -hoped}

        return lesson.error, metrics

    @torch.no_grad()
    def next_action(self, sample: Sample, noise: Tensor) -> Tensor:
        """What the slow policy does next, smoothed by `noise` [B, A] of N(0, 1); [B, A] between -1 and 1."""
        with self.critics.autocast():
            action = self.slow_policy.action(self.policy.inputs(sample.next_obs))
        smoothing = (noise * self.cfg.smoothing).clamp(-self.cfg.smoothing_clip, self.cfg.smoothing_clip)
        return (action + smoothing).clamp(-1.0, 1.0)

    def state_dict(self) -> dict[str, Any]:
        """Networks with their normalisers, optimisers and counter."""
        return {
            "policy": self.policy.state_dict(),
            "slow_policy": self.slow_policy.state_dict(),
            "critics": self.critics.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "of_policy": {"hoped": self._hoped, "updates": self.updates},
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`."""
        self.policy.load_state_dict(state["policy"])
        self.slow_policy.load_state_dict(state["slow_policy"])
        self.critics.load_state_dict(state["critics"])
        self.optimizer.load_state_dict(state["optimizer"])
        self._hoped = state["of_policy"]["hoped"].to(self.device)
        self.updates = state["of_policy"]["updates"]

    @torch.no_grad()
    def _follow(self) -> None:
        torch._foreach_lerp_(self._slow, self._policy, self.cfg.policy_tau)
        if self._moments:
            torch._foreach_copy_(self._slow_moments, self._moments)

    def _learn_critics(self, sample: Sample, noise: Tensor, moment: Moment) -> Taken:
        """A step in which the policy waits."""
        return self._learn(sample, noise, moment, False)

    def _learn_both(self, sample: Sample, noise: Tensor, moment: Moment) -> Taken:
        """A step of critics and policy."""
        return self._learn(sample, noise, moment, True)

    def _learn(self, sample: Sample, noise: Tensor, moment: Moment, of_policy: bool) -> Taken:
        """One gradient step by noise [B, A] on the next actions, also `of_policy` if it is its turn."""
        if self._rows_meet:
            sample = sample.without_gaps()
        seen = self.critic.inputs(sample.obs)
        ahead = Ahead(self.next_action(sample, noise), sample.reward)
        done = self.critics.learn(sample, seen, self.policy.unit(sample.action), ahead, moment)
        if of_policy:
            done["hoped"] = self._learn_policy(sample, seen, moment)
        self.critics.follow()
        self._follow()
        return done

    def _learn_policy(self, sample: Sample, seen: Tensor, moment: Moment) -> Tensor:
        """Mean of what the critics hope for from the policy's actions, []."""
        with self.critics.autocast():
            beside = self.policy.inputs(sample.next_obs) if self.policy.net.batch_statistics else None
            values = self.critic.forward(seen, self.policy.action(self.policy.inputs(sample.obs), beside))
        with torch.no_grad():
            value = self.critics.joint(values)
            weight = sample.valid / sample.valid.sum().clamp(min=1)
            slope = self.critics.share(values, value) * -weight
        gradients = self.plugs.slopes("policy", self._policy, torch.autograd.grad(values, self._policy, slope))
        self.optimizer.step(gradients, sample.valid.sum(), young=moment.young)
        self.policy.net.project()
        return (weight * value).sum()
