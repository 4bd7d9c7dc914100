"""Who acts in off-policy training: a policy and its noise, or chance."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import torch
from torch import Tensor, nn

from robo_rl.policies.base import Actor, Obs, PolicyStep
from robo_rl.policies.bounded import BoundedPolicy
from robo_rl.policies.deterministic import DeterministicPolicy
from robo_rl.policies.optimistic import OptimisticPolicy
from robo_rl.policies.squashed import SquashedGaussianPolicy


class Explorer(Actor, Protocol):
    """Acts in training; what it remembers between two steps is in the checkpoint."""

    @property
    def policy(self) -> nn.Module:
        """Whose actions it takes."""
        ...

    def state_dict(self) -> dict[str, Any]:
        """What is remembered."""
        ...

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Inverse of `state_dict`."""
        ...


class InPlaceOf:
    """Begins with the memory of the policy in whose place it acts."""

    def __init__(self, begins: Callable[[int], Tensor]) -> None:
        self._begins = begins  # its `initial_state`

    def initial_state(self, num_envs: int) -> Tensor:
        """That of the policy."""
        return self._begins(num_envs)


@dataclass(frozen=True)
class NoiseCfg:
    """Gaussian noise on actions. Every env draws its std between two bounds when an episode begins."""

    low: float = 0.1  # least std, of actions between -1 and 1
    high: float = 0.1  # largest std

    def __post_init__(self) -> None:
        if not 0.0 <= self.low <= self.high < math.inf:
            raise ValueError(f"low={self.low}, high={self.high}: expected 0 <= low <= high")


class AddedNoise(InPlaceOf):
    """Adds noise to the actions of a deterministic policy, within the bounds (Fujimoto et al. 2018; the std of an env
    as of Seo et al. 2025)."""

    def __init__(self, policy: DeterministicPolicy, num_envs: int, cfg: NoiseCfg) -> None:
        super().__init__(policy.initial_state)
        self.policy, self._cfg = policy, cfg
        self._std = policy.middle.new_full((num_envs, 1), cfg.low)

    def act(
        self,
        obs: Obs,
        state: Tensor,
        is_first: Tensor,
        generator: torch.Generator | None = None,
        deterministic: bool = False,
    ) -> PolicyStep:
        """See `Actor.act`."""
        cfg, policy, device = self._cfg, self.policy, self._std.device
        if cfg.high > cfg.low:
            drawn = torch.rand(self._std.shape, generator=generator, device=device) * (cfg.high - cfg.low) + cfg.low
            self._std = torch.where(is_first.unsqueeze(1), drawn, self._std)
        action = policy.action(policy.inputs(obs))
        noise = torch.randn(action.shape, generator=generator, device=device)
        noisy = torch.addcmul(action, self._std, noise).clamp(-1.0, 1.0)
        return PolicyStep(policy.middle + policy.reach * noisy, None, state)

    def state_dict(self) -> dict[str, Any]:
        """The std of every env."""
        return {"std": self._std}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Inverse of `state_dict`."""
        self._std = state["std"].to(self._std.device)


class HeldNoise(InPlaceOf):
    """Lets a squashed Gaussian act, with one draw of its noise for several control steps (FlashSAC, 2026).

    How many is drawn for all envs together: P(n) ~ 1 / n^2, n = 1 to `longest`. Drawn on the device, of which
    nothing is asked.
    """

    def __init__(self, policy: SquashedGaussianPolicy | OptimisticPolicy, num_envs: int, longest: int) -> None:
        super().__init__(policy.initial_state)
        self.policy, self._longest = policy, longest
        self._noise = policy.middle.new_zeros(num_envs, policy.action_dim)
        self._left = policy.middle.new_zeros(())  # control steps for which it is still held
        chance = torch.arange(1.0, longest + 1.0, device=self._left.device) ** -2.0
        self._up_to = (chance / chance.sum()).cumsum(0)[:-1]  # P(at most n)

    def act(
        self,
        obs: Obs,
        state: Tensor,
        is_first: Tensor,
        generator: torch.Generator | None = None,
        deterministic: bool = False,
    ) -> PolicyStep:
        """See `Actor.act`."""
        if self._longest == 1:
            return self.policy.act(obs, state, is_first, generator)
        device = self._noise.device
        fresh = torch.randn(self._noise.shape, generator=generator, device=device)
        length = (torch.rand((), generator=generator, device=device) > self._up_to).sum() + 1.0
        over = self._left < 0.5
        self._noise = torch.where(over, fresh, self._noise)
        self._left = torch.where(over, length, self._left) - 1.0
        return self.policy.act_with(obs, state, self._noise)

    def state_dict(self) -> dict[str, Any]:
        """The noise, and for how long."""
        return {"noise": self._noise, "left": self._left}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Inverse of `state_dict`."""
        self._noise, self._left = (state[name].to(self._noise.device) for name in ("noise", "left"))


class ByChance(InPlaceOf):
    """Acts uniformly within the bounds of a policy, whatever it sees."""

    def __init__(self, policy: BoundedPolicy) -> None:
        super().__init__(policy.initial_state)
        self._policy = policy

    def act(
        self,
        obs: Obs,
        state: Tensor,
        is_first: Tensor,
        generator: torch.Generator | None = None,
        deterministic: bool = False,
    ) -> PolicyStep:
        """See `Actor.act`."""
        middle, reach = self._policy.middle, self._policy.reach
        u = torch.rand(len(state), len(middle), generator=generator, device=middle.device)
        return PolicyStep(middle + reach * (2.0 * u - 1.0), None, state)
