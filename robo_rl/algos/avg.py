"""Action value gradient (Vasan et al. 2024, arXiv 2411.15370): soft actor-critic that learns from each step, once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

import torch
from torch import Tensor, nn

from robo_rl.algos.adam import Adam, AdamCfg
from robo_rl.algos.modes import Run, Taken, eager
from robo_rl.data.moments import Moments
from robo_rl.data.rollout import Obs, Transition
from robo_rl.data.stream_scale import scale_of
from robo_rl.env.spaces import Spaces
from robo_rl.nets.mlp import MLP
from robo_rl.nets.normalizer import Normalizer
from robo_rl.policies.base import PolicyStep
from robo_rl.policies.exploration import InPlaceOf
from robo_rl.policies.squashed import SquashedCfg, SquashedGaussianPolicy, squashed_sample

Metrics = dict[str, Tensor]


@dataclass(frozen=True)
class ActionValueCfg:
    """One action-value network whose last features have length 1."""

    hidden: tuple[int, ...] = (256, 256)  # units of the hidden layers
    activation: str = "leaky_relu"  # relu, elu, tanh, silu, gelu or leaky_relu
    normalize: bool = True  # shift and scale observations by their running moments


@dataclass(frozen=True)
class AVGCfg:
    """AVG: no replay, no batch, no slow copies, one critic, one env."""

    SHARED: ClassVar[tuple[str, ...]] = ()

    policy: SquashedCfg = field(default_factory=lambda: SquashedCfg(net="unit", activation="leaky_relu"))
    critic: ActionValueCfg = field(default_factory=ActionValueCfg)  # action-value network
    num_steps: int = 100  # control steps per iteration; it learns at every one of them
    gamma: float = 0.99  # discount per control step
    temperature: float = 0.07  # reward per nat of entropy
    policy_lr: float = 0.0063  # learning rate of the policy
    critic_lr: float = 0.0087  # learning rate of the critic

    def __post_init__(self) -> None:
        """Raise ValueError for a value out of range; the configuration layer names the key."""
        for name in ("num_steps", "policy_lr", "critic_lr"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)}: expected more than 0")
        if not 0.0 <= self.gamma <= 1.0:
            raise ValueError(f"gamma={self.gamma}: expected 0 to 1")
        if self.temperature < 0:
            raise ValueError(f"temperature={self.temperature}: expected at least 0")
        if self.policy.batch_statistics:
            line = f"policy.net={self.policy.net} normalises by the other rows of its batch; AVG learns from one row"
            raise ValueError(f"{line}. Use policy.net=unit")

    def gradient_steps(self, num_envs: int) -> int:
        """Of an iteration."""
        return self.num_steps

    def build(self, spaces: Spaces, generator: torch.Generator) -> AVG:
        """Networks and optimisers for these spaces, on the device of `generator`. Raises UserError: no bounds."""
        with torch.device(generator.device):
            policy = SquashedGaussianPolicy(spaces, self.policy, generator)
            critic = ActionValue(spaces, self.critic, generator)
        return AVG(policy, critic, self)


class ActionValue(nn.Module):
    """Q(s, a). Reads group `critic` (privileged state) where the task has one, else what the policy reads."""

    def __init__(self, spaces: Spaces, cfg: ActionValueCfg, generator: torch.Generator) -> None:
        super().__init__()
        self.obs_group = "critic" if "critic" in spaces.obs_dims else "policy"
        dim = spaces.obs_dims[self.obs_group]
        self.normalizer = Normalizer(dim) if cfg.normalize else None
        self.net = MLP(dim + spaces.action_dim, cfg.hidden, 1, cfg.activation, 1.0, generator, unit=True)

    def forward(self, obs: Obs, action: Tensor) -> Tensor:
        """obs[group] [B, d], action [B, A] between -1 and 1 -> [B]."""
        x = obs[self.obs_group]
        if self.normalizer is not None:
            x = self.normalizer.forward(x)
        return self.net.forward(torch.cat((x, action), dim=-1)).squeeze(-1)

    def update_normalizer(self, obs: Obs, valid: Tensor) -> None:
        """Merge observations [B, d] where `valid` [B] into the statistics."""
        if self.normalizer is not None:
            self.normalizer.update(obs[self.obs_group], valid)


class TdScale:
    """Scale of TD errors by that of returns (Schaul et al. 2021): sigma^2 = Var(r) + Var(discount) E[G^2].

    r is the reward with its entropy, the discount is 0 where an episode ends for good, G the discounted return of such
    an episode from its start.
    """

    def __init__(self, gamma: float, device: torch.device | str = "cpu") -> None:
        self.gamma = gamma
        self.reward, self.discount, self.squared = Moments(device), Moments(device), Moments(device)
        self._counts = torch.ones((), dtype=torch.bool, device=device)
        self._fresh = torch.tensor([0.0, 1.0], dtype=torch.float64, device=device)
        self.running = self._fresh.clone()  # return so far, gamma^t; changed in place, as the moments are

    @torch.no_grad()
    def update(self, reward: Tensor, terminated: Tensor, ended: Tensor) -> Tensor:
        """sigma [] after one more step."""
        total = self.running[0] + self.running[1] * reward
        self.reward.update(reward, self._counts)
        self.discount.update(torch.where(terminated, 0.0, self.gamma), self._counts)
        self.squared.update(total.square(), terminated)
        going = torch.stack((total, self.running[1] * self.gamma))
        self.running.copy_(torch.where(ended, self._fresh, going))
        return scale_of(self.reward.var(1) + self.discount.var(1) * self.squared.mean, self.reward.count)

    def state_dict(self) -> dict[str, Tensor]:
        """Moments, and the return of the running episode."""
        moments = (self.reward.values, self.discount.values, self.squared.values)
        return {"moments": torch.stack(moments), "running": self.running}

    def load_state_dict(self, state: dict[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        for moments, row in zip((self.reward, self.discount, self.squared), state["moments"], strict=True):
            moments.values.copy_(row)
        self.running.copy_(state["running"])


class Noisy(InPlaceOf):
    """The policy, which tells with each action the noise that made it."""

    def __init__(self, policy: SquashedGaussianPolicy) -> None:
        super().__init__(policy.initial_state)
        self.policy = policy

    def act(
        self,
        obs: Obs,
        state: Tensor,
        is_first: Tensor,
        generator: torch.Generator | None = None,
        deterministic: bool = False,
    ) -> PolicyStep:
        """See `Actor.act`."""
        if deterministic:
            return self.policy.act(obs, state, is_first, generator, deterministic)
        noise = torch.randn(len(state), self.policy.action_dim, generator=generator, device=state.device)
        decision = self.policy.act_with(obs, state, noise)
        return PolicyStep(decision.action, decision.logp, decision.state, {"noise": noise})


class AVG:
    """Policy, critic, their optimisers and the scale of TD errors; `update` is a fixed program of tensor operations.

    delta = r + gamma (1 - terminated) (Q(s', a') - alpha log pi(a'|s')) - Q(s, a), a' ~ pi(.|s')
    Q moves along delta / sigma times the gradient of Q(s, a), the policy against that of alpha log pi(a|s) - Q(s, a)
    through the action a that was taken, both by Adam without momentum.
    """

    def __init__(self, policy: SquashedGaussianPolicy, critic: ActionValue, cfg: AVGCfg) -> None:
        self.policy, self.critic, self.cfg = policy, critic, cfg
        self.actor = Noisy(policy)
        self._policy: list[Tensor] = list(policy.parameters())
        self._critic: list[Tensor] = list(critic.parameters())
        self.device = self._policy[0].device
        self.policy_optimizer = Adam([(self._policy, cfg.policy_lr, 0.0)], AdamCfg(beta1=0.0))
        self.critic_optimizer = Adam([(self._critic, cfg.critic_lr, 0.0)], AdamCfg(beta1=0.0))
        self.td_scale = TdScale(cfg.gamma, self.device)
        self.run: Run = eager

    def update(self, step: Transition, generator: torch.Generator) -> Metrics:
        """Learn from one control step of one env; `generator` draws a'. Returns scalar tensors."""
        return self.run(self._learn, step, self.policy.noise(1, generator))

    def observe(self, obs: Obs, valid: Tensor) -> None:
        """Update the observation statistics."""
        self.policy.update_normalizer(obs, valid)
        self.critic.update_normalizer(obs, valid)

    def state_dict(self) -> dict[str, Any]:
        """Networks with their normalisers, optimisers and the scale of TD errors."""
        return {
            "policy": self.policy.state_dict(),
            "critic": self.critic.state_dict(),
            "optimizer": {"policy": self.policy_optimizer.state_dict(), "critic": self.critic_optimizer.state_dict()},
            "td_scale": self.td_scale.state_dict(),
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`."""
        self.policy.load_state_dict(state["policy"])
        self.critic.load_state_dict(state["critic"])
        self.policy_optimizer.load_state_dict(state["optimizer"]["policy"])
        self.critic_optimizer.load_state_dict(state["optimizer"]["critic"])
        self.td_scale.load_state_dict(state["td_scale"])

    def _learn(self, step: Transition, noise: Tensor) -> Taken:
        """One gradient step of critic and policy; noise [1, A] of N(0, 1) draws a'."""
        cfg = self.cfg
        terminated, valid = step.terminated[0], step.valid[0]
        reward = torch.where(valid, step.reward[0], 0.0)
        squashed, logp = squashed_sample(*self.policy.moments(self.policy.inputs(step.obs)), step.aux["noise"])
        value = self.critic(step.obs, squashed)
        of_action, *of_critic = torch.autograd.grad(value, [squashed, *self._critic])
        with torch.no_grad():
            following, logp_next = self.policy.rsample(self.policy.inputs(step.final_obs), noise)
            soft = self.critic(step.final_obs, following)[0] - cfg.temperature * logp_next[0]
            delta = reward + torch.where(terminated, 0.0, cfg.gamma) * soft - value[0]
            ended = terminated | step.truncated[0] | ~valid
            scale = self.td_scale.update(reward - cfg.temperature * logp[0], terminated, ended)
            scaled = torch.where(valid, delta / scale.to(delta.dtype), 0.0)
            counted = valid.to(delta.dtype)
            slopes = -of_action * counted, (cfg.temperature * counted).expand(1)
        of_policy = torch.autograd.grad((squashed, logp), self._policy, slopes)
        self.critic_optimizer.step(torch._foreach_mul(of_critic, -scaled))
        self.policy_optimizer.step(of_policy)
        return {
            "td_error": delta.abs(),
            "td_scale": scale.to(delta.dtype),
            "value": value[0].detach(),
            "entropy": -logp[0].detach(),
        }
