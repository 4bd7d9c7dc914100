"""Soft actor-critic (Haarnoja et al. 2018, version with automatic temperature)."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor

from robo_rl.algos.adam import Adam
from robo_rl.algos.critics import Ahead, Critics, Lesson, OffPolicyCfg
from robo_rl.algos.modes import Run, Taken, eager
from robo_rl.algos.optimism import OptimismCfg, Optimist
from robo_rl.algos.policy_anchor import AnchorCfg
from robo_rl.algos.replay_learner import Metrics, Reader, ReplayLearner
from robo_rl.data.replay import Sample
from robo_rl.env.spaces import Spaces
from robo_rl.interventions.base import Learned, Moment
from robo_rl.interventions.plugs import Plugs
from robo_rl.nets.q_critic import QCritic
from robo_rl.policies.exploration import Explorer, HeldNoise
from robo_rl.policies.squashed import SquashedCfg, SquashedGaussianPolicy


@dataclass(frozen=True)
class SACCfg(OffPolicyCfg):
    """SAC with two critics and an automatic temperature."""

    policy: SquashedCfg = field(default_factory=SquashedCfg)  # action distribution and its network
    hold: int = 1  # most control steps for which one draw of noise is held; 1 draws at each step
    init_temperature: float = 1.0  # reward per nat of entropy, at the start
    target_entropy: float = -1.0  # nats per action dimension, of actions between -1 and 1; the temperature steers to it
    target_std: float | None = None  # in place of target_entropy: that of a Gaussian of this std, of such actions
    temperature_lr: float = 3e-4  # learning rate of the logarithm of the temperature
    optimism: OptimismCfg = field(default_factory=OptimismCfg)  # who explores
    anchor: AnchorCfg = field(default_factory=AnchorCfg)  # holds the policy near an earlier one

    def __post_init__(self) -> None:
        super().__post_init__()
        self._several_rows(policy=self.policy, critic=self.critic)
        self._positive("hold", "init_temperature", "temperature_lr")
        if self.target_std is not None:
            self._positive("target_std")
        if self.optimism.weight > 0.0 and self.critic.count < 2:
            raise ValueError("optimism: one critic does not disagree. Use critic.count=2, or optimism.weight=0")

    @property
    def widest(self) -> int:
        """See `ReplayLearnerCfg`."""
        return max((*self.policy.hidden, *self.critic.hidden, 0))

    def entropy(self) -> float:
        """What the temperature steers to, nats per action dimension."""
        if self.target_std is None:
            return self.target_entropy
        return 0.5 * math.log(2.0 * math.pi * math.e * self.target_std**2)

    def build(self, spaces: Spaces, generator: torch.Generator, plugs: Plugs | None = None) -> SAC:
        """Networks and optimisers for these spaces, on the device of `generator`. Raises UserError: no bounds."""
        plugs = plugs or Plugs()
        with torch.device(generator.device):
            policy = plugs.built(SquashedGaussianPolicy(spaces, self.policy, generator), generator)
            critic = plugs.built(QCritic(spaces, self.critic, generator), generator)
        return SAC(policy, critic, self, self.optimism.build(policy, self.policy, self, generator), plugs)


class SAC(ReplayLearner):
    """Policy, critics, their slow copies and the temperature; `update` is a fixed program of tensor operations.

    y = r + discount (min_e Q'_e(s', a') - alpha log pi(a'|s')), a' ~ pi(.|s'); the critics learn it          (eq. 5, 6)
    J_pi = E alpha log pi(a|s) - min_e Q_e(s, a), a ~ pi(.|s), with gradient through a                       (eq. 9)
    + coef (log pi(a|s) - log pi_k(a|s)) in J_pi where an earlier policy pi_k is an anchor
    log alpha goes down where log pi + target entropy < 0, by the gradient of -log alpha (log pi + target)   (eq. 18)
    """

    policy: SquashedGaussianPolicy

    def __init__(
        self,
        policy: SquashedGaussianPolicy,
        critic: QCritic,
        cfg: SACCfg,
        optimist: Optimist | None = None,
        plugs: Plugs | None = None,
    ) -> None:
        """`optimist` collects in place of the policy; `plugs` are the interventions."""
        self.policy, self.critic, self.cfg, self.optimist = policy, critic, cfg, optimist
        self.plugs = plugs or Plugs()
        self.device = next(policy.parameters()).device
        dtype = cfg.autocast(self.device)
        self.critics = Critics(critic, cfg, dtype, self.plugs)
        self.log_temperature = torch.tensor([cfg.init_temperature], device=self.device).log()
        self._policy: list[Tensor] = list(policy.parameters())  # listed once, as those of the critics
        of_policy = self._policy, cfg.policy_lr, cfg.optimizer.weight_decay
        of_temperature = [self.log_temperature], cfg.temperature_lr, 0.0
        self.optimizer = self.plugs.wrapped(Adam([of_policy, of_temperature], cfg.optimizer))
        self.anchor = cfg.anchor.build(policy)
        self._entropy = cfg.entropy() * policy.action_dim
        self._optimizers = [self.critics.optimizer, self.optimizer, *([] if optimist is None else [optimist.optimizer])]
        self._rows_meet = policy.net.batch_statistics or critic.nets.batch_statistics
        self.run: Run = eager
        self.updates = 0  # gradient steps of the critics so far
        nothing = torch.zeros((), device=self.device)
        self._of_policy = nothing, nothing  # mean value and log-density of its last gradient step
        of_policy_net = Learned(policy, self.optimizer, lambda rows: policy.outputs(policy.inputs(rows.obs)))
        self.plugs.attach({"policy": of_policy_net, "critic": self.critics.learned(policy.unit)})

    @property
    def readers(self) -> tuple[Reader, ...]:
        """See `ReplayLearner`; the slow critics see what the critics do."""
        return self.policy, self.critic

    def explorer(self, num_envs: int) -> Explorer:
        """What acts in training."""
        who = self.policy if self.optimist is None else self.optimist.policy
        return HeldNoise(who, num_envs, self.cfg.hold)

    def update(
        self, sample: Sample, generator: torch.Generator, progress: float = 0.0
    ) -> tuple[Callable[[], Tensor], Callable[[], Metrics]]:
        """One gradient step, see `ReplayLearner.update`."""
        for optimizer in self._optimizers:
            optimizer.slow_down(self.cfg.optimizer.share(progress))
        if self.anchor is not None:
            self.anchor.follow(self.updates)
        noise = self._noise(len(sample.action), generator)
        done = self.plugs.step(self.run, self._learn, sample, noise)
        self.plugs.end(sample)
        if len(noise) > 1:
            self._keep(done)
        self.updates += 1
        lesson, temperature = Lesson(self.critics.head, done["out"], done["target"], sample), done["temperature"]
        hoped, logp = self._of_policy
        extra = {} if self.anchor is None else {"anchor_kl": self.anchor.kl}
        if self.optimist is not None:
            extra |= self.optimist.metrics()

        @torch.no_grad()
        def metrics() -> Metrics:
            return {
                **lesson.metrics(),
                "loss/policy": temperature[0] * logp - hoped,
                "entropy": -logp,
                "temperature": temperature[0],
                **extra,
            }

        return lesson.error, metrics

    @torch.no_grad()
    def ahead(self, sample: Sample, temperature: Tensor, noise: Tensor) -> Ahead:
        """The policy's next actions, drawn by `noise` [B, A], and rewards with what their entropy is worth."""
        with self.critics.autocast():
            action, logp = self.policy.rsample(self.policy.inputs(sample.next_obs), noise)
        return Ahead(action, torch.addcmul(sample.reward, sample.discount * temperature, logp, value=-1.0))

    def state_dict(self) -> dict[str, Any]:
        """Networks with their normalisers, optimisers, temperature and counter."""
        extra = {"optimist": self.optimist, "anchor": self.anchor}
        return {
            "policy": self.policy.state_dict(),
            "critics": self.critics.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "temperature": {"log": self.log_temperature, "updates": self.updates},
            "of_policy": list(self._of_policy),
            **{name: part.state_dict() for name, part in extra.items() if part is not None},
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`."""
        self.policy.load_state_dict(state["policy"])
        self.critics.load_state_dict(state["critics"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.log_temperature.copy_(state["temperature"]["log"])
        self.updates = state["temperature"]["updates"]
        hoped, logp = (value.to(self.device) for value in state["of_policy"])
        self._of_policy = hoped, logp
        if self.anchor is not None:
            self.anchor.load_state_dict(state.get("anchor"))
        if self.optimist is not None and "optimist" in state:  # of a run that had none it begins as new
            self.optimist.load_state_dict(state["optimist"])

    def _noise(self, rows: int, generator: torch.Generator) -> list[Tensor]:
        """What this step draws actions by: the next ones and, if it is the policy's turn, its own, the optimist's."""
        count = 1 if self.updates % self.cfg.policy_delay else 2 + (self.optimist is not None)
        return [self.policy.noise(rows, generator) for _ in range(count)]

    def _keep(self, done: Taken) -> None:
        """What is said of the policy's last gradient step until the next one."""
        self._of_policy = done["hoped"], done["logp"]
        if self.anchor is not None:
            self.anchor.kl = done["anchor_kl"]
        if self.optimist is not None:
            self.optimist.kl = done["optimist_kl"]

    def _learn(self, sample: Sample, noise: list[Tensor], moment: Moment) -> Taken:
        """One gradient step by `_noise`, each [B, A]; with one of them the policy waits."""
        temperature = self.log_temperature.exp()
        if self._rows_meet:
            sample = sample.without_gaps()
        seen = self.critic.inputs(sample.obs)
        ahead = self.ahead(sample, temperature, noise[0])
        done = self.critics.learn(sample, seen, self.policy.unit(sample.action), ahead, moment)
        if len(noise) > 1:
            done |= self._learn_policy(sample, seen, temperature, noise[1], moment)
        if len(noise) > 2 and self.optimist is not None:
            done["optimist_kl"] = self.optimist.learn(self.critics, sample, seen, noise[2])
        self.critics.follow()
        return done | {"temperature": temperature}

    def _learn_policy(self, sample: Sample, seen: Tensor, temperature: Tensor, noise: Tensor, moment: Moment) -> Taken:
        """Means of what the critics hope for from the policy's actions and of their log-densities, []."""
        with self.critics.autocast():
            inputs = self.policy.inputs(sample.obs)
            beside = self.policy.inputs(sample.next_obs) if self.policy.net.batch_statistics else None
            drawn = self.policy.draw(inputs, noise, beside)
            values = self.critic.forward(seen, drawn.action)
            learned = [drawn.logp, values]
            if self.anchor is not None:
                learned.append(self.anchor.log_ratio(drawn, inputs, beside))
        with torch.no_grad():
            value = self.critics.joint(values)
            weight = sample.valid / sample.valid.sum().clamp(min=1)
            mean_logp = weight.dot(drawn.logp)
            done = {"hoped": (weight * value).sum(), "logp": mean_logp}
            # d sum_b weight (alpha log pi - min_e Q_e) / d (log pi, Q_e), written down as for the critics.
            slopes = [temperature * weight, self.critics.share(values, value) * -weight]
            if self.anchor is not None:
                slopes.append(self.anchor.cfg.coef * weight)
                done["anchor_kl"] = (weight * learned[-1]).sum()
            hotter = -self._entropy - mean_logp.unsqueeze(0)  # the slope of -log alpha (log pi + target)
        # Only of the policy: what the critics would have to change is not asked for.
        gradients = self.plugs.slopes("policy", self._policy, torch.autograd.grad(learned, self._policy, slopes))
        self.optimizer.step([*gradients, hotter], sample.valid.sum(), young=moment.young)
        self.policy.net.project()
        return done
