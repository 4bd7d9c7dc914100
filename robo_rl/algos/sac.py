"""Soft actor-critic (Haarnoja et al. 2018, version with automatic temperature)."""

from __future__ import annotations

import copy
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any, Literal

import torch
from torch import Tensor

from robo_rl.algos.adam import Adam
from robo_rl.data.replay import ReplayCfg, Sample
from robo_rl.data.rollout import Obs
from robo_rl.env.spaces import Spaces
from robo_rl.nets.q_critic import QCfg, QCritic
from robo_rl.policies.squashed import SquashedCfg, SquashedGaussianPolicy

Metrics = dict[str, Tensor]
_BF16_FROM = 128  # units of the widest layer from which bf16 is faster on a CPU


@dataclass(frozen=True)
class SACCfg:
    """SAC with two critics and an automatic temperature."""

    policy: SquashedCfg = field(default_factory=SquashedCfg)  # action distribution and its network
    critic: QCfg = field(default_factory=QCfg)  # action-value networks
    replay: ReplayCfg = field(default_factory=ReplayCfg)  # what is kept of the past
    num_steps: int = 1  # control steps of each env per iteration
    updates: int = 1  # gradient steps per iteration
    batch_size: int = 256  # rows per gradient step
    start_steps: int = 1000  # env steps before the first update
    start: Literal["uniform", "policy"] = "uniform"  # who acts until then: chance within the bounds, or the policy
    gamma: float = 0.99  # discount per control step
    tau: float = 0.005  # share of the critic that its slow copy takes over with each gradient step
    target: Literal["min", "mean"] = "min"  # of the critics, in targets and in what the policy climbs
    policy_delay: int = 1  # gradient steps of the critics for one of the policy
    init_temperature: float = 1.0  # reward per nat of entropy, at the start
    target_entropy: float = -1.0  # nats per action dimension, of actions between -1 and 1; the temperature steers to it
    policy_lr: float = 3e-4  # learning rate of the policy
    critic_lr: float = 3e-4  # learning rate of the critics
    temperature_lr: float = 3e-4  # learning rate of the logarithm of the temperature
    precision: Literal["auto", "float32", "bf16"] = "auto"  # of the hidden layers while learning; auto: the faster one

    def __post_init__(self) -> None:
        """Raise ValueError for a value out of range; the configuration layer names the key."""
        positive = ("num_steps", "updates", "batch_size", "tau", "policy_delay", "init_temperature")
        for name in (*positive, "policy_lr", "critic_lr", "temperature_lr"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)}: expected more than 0")
        for name in ("gamma", "tau"):
            if not 0.0 <= getattr(self, name) <= 1.0:
                raise ValueError(f"{name}={getattr(self, name)}: expected 0 to 1")
        if self.start_steps < 0:
            raise ValueError(f"start_steps={self.start_steps}: expected at least 0")

    def build(self, spaces: Spaces, generator: torch.Generator) -> SAC:
        """Networks and optimisers for these spaces, on the device of `generator`. Raises UserError: no bounds."""
        with torch.device(generator.device):
            policy = SquashedGaussianPolicy(spaces, self.policy, generator)
            critic = QCritic(spaces, self.critic, generator)
        return SAC(policy, critic, self)


class SAC:
    """Policy, critics, their slow copies and the temperature; `update` is a fixed program of tensor operations.

    J_Q = E (Q_e(s, a) - y)^2, y = r + discount (min_e Q'_e(s', a') - alpha log pi(a'|s')), a' ~ pi(.|s')   (eq. 5, 6)
    J_pi = E alpha log pi(a|s) - min_e Q_e(s, a), a ~ pi(.|s), with gradient through a                       (eq. 9)
    log alpha goes down where log pi + target entropy < 0, by the gradient of -log alpha (log pi + target)   (eq. 18)
    """

    def __init__(self, policy: SquashedGaussianPolicy, critic: QCritic, cfg: SACCfg) -> None:
        self.policy, self.critic, self.cfg = policy, critic, cfg
        self.slow_critic = copy.deepcopy(critic).requires_grad_(False)
        self.device = next(policy.parameters()).device
        self.log_temperature = torch.tensor([cfg.init_temperature], device=self.device).log()
        # Listed once: walking the modules for their parameters costs a tenth of a small gradient step.
        self._policy: list[Tensor] = list(policy.parameters())
        self._critic: list[Tensor] = list(critic.parameters())
        self._slow: list[Tensor] = list(self.slow_critic.parameters())
        self.critic_optimizer = Adam([(self._critic, cfg.critic_lr)])
        self.policy_optimizer = Adam([(self._policy, cfg.policy_lr), ([self.log_temperature], cfg.temperature_lr)])
        self._entropy = cfg.target_entropy * policy.action_dim
        width = max((*cfg.policy.hidden, *cfg.critic.hidden, 0))
        wide = self.device.type != "cpu" or width >= _BF16_FROM
        self.bf16 = cfg.precision == "bf16" or (cfg.precision == "auto" and wide)
        self.updates = 0  # gradient steps of the critics so far
        nothing = torch.zeros((), device=self.device)
        self._of_policy = nothing, nothing  # mean value and log-density of its last gradient step

    def update(self, sample: Sample, generator: torch.Generator) -> tuple[Tensor, Callable[[], Metrics]]:
        """One gradient step from B transitions; `generator` (on the learning device) draws the actions.

        Returns the TD error of each critic and row [E, B], and what gives scalar tensors of this step to who asks: of
        small networks they cost a tenth of it.
        """
        temperature = self.log_temperature.exp()
        seen = self.critic.inputs(sample.obs)
        value, error = self._learn_critic(sample, seen, temperature, generator)
        if self.updates % self.cfg.policy_delay == 0:
            self._of_policy = self._learn_policy(sample, seen, temperature, generator)
        with torch.no_grad():
            torch._foreach_lerp_(self._slow, self._critic, self.cfg.tau)
        self.updates += 1
        hoped, logp = self._of_policy

        @torch.no_grad()
        def metrics() -> Metrics:
            return {
                "loss/critic": (error.square() * sample.weight).mean(1).sum(),
                "loss/policy": temperature[0] * logp - hoped,
                "value": value.mean(),
                "entropy": -logp,
                "temperature": temperature[0],
            }

        return error, metrics

    @torch.no_grad()
    def targets(self, sample: Sample, temperature: Tensor, generator: torch.Generator) -> Tensor:
        """y of each row [B]: the reward and what may be hoped for after it, under the slow critics."""
        with self._autocast():
            action, logp = self.policy.rsample(self.policy.inputs(sample.next_obs), generator)
            value = self._pessimistic(self.slow_critic.forward(self.critic.inputs(sample.next_obs), action))
        return sample.reward + sample.discount * (value - temperature * logp)

    def observe(self, obs: Obs, valid: Tensor) -> None:
        """Update the observation statistics, of the slow critics' inputs too."""
        self.policy.update_normalizer(obs, valid)
        self.critic.update_normalizer(obs, valid)

    def state_dict(self) -> dict[str, Any]:
        """Networks with their normalisers, optimisers, temperature and counter."""
        return {
            "policy": self.policy.state_dict(),
            "critic": self.critic.state_dict(),
            "slow_critic": self.slow_critic.state_dict(),
            "optimizer": {name: getattr(self, f"{name}_optimizer").state_dict() for name in _OPTIMIZERS},
            "temperature": {"log": self.log_temperature, "updates": self.updates},
            "of_policy": list(self._of_policy),
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`."""
        self.policy.load_state_dict(state["policy"])
        self.critic.load_state_dict(state["critic"])
        self.slow_critic.load_state_dict(state["slow_critic"])
        for name in _OPTIMIZERS:
            getattr(self, f"{name}_optimizer").load_state_dict(state["optimizer"][name])
        self.log_temperature.copy_(state["temperature"]["log"])
        self.updates = state["temperature"]["updates"]
        hoped, logp = (value.to(self.device) for value in state["of_policy"])
        self._of_policy = hoped, logp

    def _learn_critic(
        self, sample: Sample, seen: Tensor, temperature: Tensor, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """Values and their errors, [E, B]."""
        target = self.targets(sample, temperature, generator)
        with self._autocast():
            value = self.critic.forward(seen, self.policy.unit(sample.action))
        with torch.no_grad():
            # where, not a product: what is not valid may be NaN
            error = torch.where(sample.valid, value - target, 0.0)
            # The slope of mean w (Q - y)^2 is written down: autograd takes long for what is one product.
            slope = error * (sample.weight * (2.0 / len(target)))
        self.critic_optimizer.step(torch.autograd.grad(value, self._critic, slope))
        return value, error

    def _learn_policy(
        self, sample: Sample, seen: Tensor, temperature: Tensor, generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """Means of what the critics hope for from the policy's actions and of their log-densities, []."""
        with self._autocast():
            action, logp = self.policy.rsample(self.policy.inputs(sample.obs), generator)
            values = self.critic.forward(seen, action)
        with torch.no_grad():
            value = self._pessimistic(values)
            share = sample.valid / sample.valid.sum().clamp(min=1)
            mean_logp = (share * logp).sum(0, keepdim=True)
            # d sum_b share (alpha log pi - min_e Q_e) / d (log pi, Q_e), written down as above.
            slopes = temperature * share, self._share(values, value) * -share
            hotter = -self._entropy - mean_logp  # the slope of -log alpha (log pi + target)
        # Only of the policy: what the critics would have to change is not asked for.
        self.policy_optimizer.step([*torch.autograd.grad((logp, values), self._policy, slopes), hotter])
        return (share * value).sum(), mean_logp[0]

    def _pessimistic(self, values: Tensor) -> Tensor:
        """[E, B] -> [B]."""
        return values.amin(0) if self.cfg.target == "min" else values.mean(0)

    def _share(self, values: Tensor, value: Tensor) -> Tensor:
        """d `value` [B] of `_pessimistic` / d `values` [E, B]."""
        return values == value if self.cfg.target == "min" else torch.full_like(values, 1.0 / len(values))

    def _autocast(self) -> AbstractContextManager[object]:
        return torch.autocast(self.device.type, torch.bfloat16) if self.bf16 else nullcontext()


_OPTIMIZERS = ("policy", "critic")
