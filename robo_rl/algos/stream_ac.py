"""Stream actor-critic with eligibility traces (Elsayed et al. 2024, arXiv 2410.14606): learns from each step, once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

import torch
from torch import Tensor

from robo_rl.algos.modes import Run, Taken, eager
from robo_rl.data.rollout import Obs, Transition
from robo_rl.data.stream_scale import RewardScale
from robo_rl.env.spaces import Spaces
from robo_rl.errors import UserError
from robo_rl.nets.critic import CriticCfg, ValueNet
from robo_rl.policies import distribution
from robo_rl.policies.gaussian import GaussianCfg, GaussianPolicy

Metrics = dict[str, Tensor]


def _policy() -> GaussianCfg:
    return GaussianCfg(
        hidden=(128, 128), activation="leaky_relu", norm=True, sparsity=0.9, std="softplus", min_std=0.01, max_std=5.0
    )


def _critic() -> CriticCfg:
    return CriticCfg(hidden=(128, 128), activation="leaky_relu", norm=True, sparsity=0.9)


@dataclass(frozen=True)
class StreamACCfg:
    """Stream actor-critic: no replay, no batch, one env."""

    SHARED: ClassVar[tuple[str, ...]] = ()

    policy: GaussianCfg = field(default_factory=_policy)  # action distribution and its network
    critic: CriticCfg = field(default_factory=_critic)  # state-value network
    num_steps: int = 100  # control steps per iteration; it learns at every one of them
    gamma: float = 0.99  # discount per control step
    lam: float = 0.8  # decay of the traces, besides gamma
    learning_rate: float = 1.0  # step where the bound does not bind
    kappa_policy: float = 3.0  # the larger, the smaller the steps of the policy
    kappa_critic: float = 2.0  # the larger, the smaller the steps of the critic
    entropy_coef: float = 0.01  # weight of the entropy's gradient in the trace
    scale_reward: bool = True  # divide rewards by the standard deviation of their discounted sum

    def __post_init__(self) -> None:
        """Raise ValueError for a value out of range; the configuration layer names the key."""
        for name in ("num_steps", "learning_rate", "kappa_policy", "kappa_critic"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)}: expected more than 0")
        for name in ("gamma", "lam"):
            if not 0.0 <= getattr(self, name) <= 1.0:
                raise ValueError(f"{name}={getattr(self, name)}: expected 0 to 1")

    def gradient_steps(self, num_envs: int) -> int:
        """Of an iteration."""
        return self.num_steps

    def build(self, spaces: Spaces, generator: torch.Generator) -> StreamAC:
        """Networks for these spaces, on the device of `generator`. Raises UserError for a recurrent policy."""
        if self.policy.gru:
            raise UserError("algo=stream_ac has no recurrent policy. Use algo.policy.gru=0, or algo=ppo")
        with torch.device(generator.device):
            policy = GaussianPolicy(spaces.obs_dims["policy"], spaces.action_dim, self.policy, generator)
            critic = ValueNet(spaces.obs_dims, self.critic, generator)
        return StreamAC(policy, critic, self)


class ObGD:
    """Overshooting-bounded gradient descent along an eligibility trace (Elsayed et al. 2024, alg. 3).

    z <- gamma lam z + gradient;  M = kappa lr max(|delta|, 1) |z|_1;  w <- w + lr / max(M, 1) delta z
    The trace is kept in one flat tensor.
    """

    def __init__(self, params: Sequence[Tensor], rate: float, kappa: float) -> None:
        self.params, self.rate, self.kappa = list(params), rate, kappa
        sizes = [p.numel() for p in self.params]
        self.trace = torch.zeros(sum(sizes), device=self.params[0].device)
        self._parts = [part.view_as(p) for part, p in zip(self.trace.split(sizes), self.params, strict=True)]

    @torch.no_grad()
    def step(self, gradients: Sequence[Tensor], decay: float, delta: Tensor) -> Tensor:
        """Let the trace decay to a share, add the `gradients`, and change the parameters by it and the TD error `delta`
        []; returns the step size []."""
        self.trace.mul_(decay)
        torch._foreach_add_(self._parts, list(gradients))
        bound = self.kappa * self.rate * delta.abs().clamp(min=1.0) * self.trace.abs().sum()
        step = self.rate / bound.clamp(min=1.0)
        torch._foreach_add_(self.params, torch._foreach_mul(self._parts, step * delta))
        return step


class StreamAC:
    """Policy, critic, their traces and the scale of rewards; `update` is a fixed program of tensor operations.

    delta = r / sigma + gamma (1 - terminated) V(s') - V(s)
    trace of V: gradient of V(s);  of pi: gradient of log pi(a|s) + entropy_coef sign(delta) H(pi(.|s))
    Traces end with the episode, for either cause; only termination ends the bootstrap.
    """

    def __init__(self, policy: GaussianPolicy, critic: ValueNet, cfg: StreamACCfg) -> None:
        self.policy, self.critic, self.cfg = policy, critic, cfg
        self.actor = None  # the policy itself
        self.device = next(policy.parameters()).device
        self.policy_optimizer = ObGD(list(policy.parameters()), cfg.learning_rate, cfg.kappa_policy)
        self.critic_optimizer = ObGD(list(critic.parameters()), cfg.learning_rate, cfg.kappa_critic)
        self.reward_scale = RewardScale(cfg.gamma, self.device)
        self.run: Run = eager

    def update(self, step: Transition, generator: torch.Generator) -> Metrics:
        """Learn from one control step of one env; nothing is drawn. Returns scalar tensors."""
        del generator
        return self.run(self._learn, step)

    def observe(self, obs: Obs, valid: Tensor) -> None:
        """Update the observation statistics."""
        self.policy.update_normalizer(obs, valid)
        self.critic.update_normalizer(obs, valid)

    def state_dict(self) -> dict[str, Any]:
        """Networks with their normalisers, traces and the scale of rewards."""
        return {
            "policy": self.policy.state_dict(),
            "critic": self.critic.state_dict(),
            "traces": {"policy": self.policy_optimizer.trace, "critic": self.critic_optimizer.trace},
            "reward_scale": self.reward_scale.state_dict(),
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`."""
        self.policy.load_state_dict(state["policy"])
        self.critic.load_state_dict(state["critic"])
        self.policy_optimizer.trace.copy_(state["traces"]["policy"])
        self.critic_optimizer.trace.copy_(state["traces"]["critic"])
        self.reward_scale.load_state_dict(state["reward_scale"])

    def _learn(self, step: Transition) -> Taken:
        """What is learned from one control step."""
        cfg = self.cfg
        terminated, valid = step.terminated[0], step.valid[0]
        ended = terminated | step.truncated[0] | ~valid
        reward = torch.where(valid, step.reward[0], 0.0)
        if cfg.scale_reward:
            reward = self.reward_scale.update(reward, ended)
        group = self.critic.obs_group
        value, value_next = self.critic({group: torch.cat((step.obs[group], step.final_obs[group]))}).unbind()
        mean, log_std = self.policy.distribution(step.obs, step.state, step.is_first)
        logp = distribution.log_prob(step.action, mean, log_std)[0]
        entropy = distribution.entropy(log_std)[0]
        with torch.no_grad():
            discount = torch.where(terminated, 0.0, cfg.gamma)
            delta = torch.where(valid, reward + discount * value_next - value, 0.0)
        optimizers = self.policy_optimizer, self.critic_optimizer
        climbed = value + logp + cfg.entropy_coef * delta.sign() * entropy
        params = [p for optimizer in optimizers for p in optimizer.params]
        gradients = torch.autograd.grad(climbed, params, materialize_grads=True)
        steps = []
        for optimizer in optimizers:
            own, gradients = gradients[: len(optimizer.params)], gradients[len(optimizer.params) :]
            steps.append(optimizer.step(own, cfg.gamma * cfg.lam, delta))
            optimizer.trace.masked_fill_(ended, 0.0)
        return {
            "td_error": delta.abs(),
            "value": value.detach(),
            "entropy": entropy.detach(),
            "step/policy": steps[0],
            "step/critic": steps[1],
        }
