"""Real batched environments of a few lines, with the interface of `VecEnv`."""

from __future__ import annotations

from abc import ABC, abstractmethod

import torch
from torch import Tensor

from robo_rl.env.step import Obs, Step


class TinyEnv(ABC):
    """One-element state per env; subclasses say how it moves, what it pays and when it ends."""

    action_dim = 1
    action_bounds = (torch.full((1,), -3.0), torch.full((1,), 3.0))

    def __init__(self, num_envs: int = 64, seed: int = 0) -> None:
        self.num_envs, self.obs_dims = num_envs, {"policy": 1}
        self.generator = torch.Generator().manual_seed(seed)
        self.state = torch.zeros(num_envs)
        self.paid = torch.zeros(num_envs)

    def begin(self) -> Tensor:
        """First states [N]."""
        return torch.ones(self.num_envs)

    @abstractmethod
    def move(self, state: Tensor, action: Tensor) -> tuple[Tensor, Tensor]:
        """(next state, reward), [N] each."""

    @abstractmethod
    def ends(self) -> tuple[Tensor, Tensor]:
        """(terminated, truncated), [N] bool each, drawn anew each step."""

    def chance(self, probability: float) -> Tensor:
        return torch.rand(self.num_envs, generator=self.generator) < probability

    def observe(self, state: Tensor) -> Obs:
        return {"policy": state.unsqueeze(1)}

    def start(self) -> Obs:
        self.state = self.begin()
        return self.observe(self.state)

    def step(self, action: Tensor) -> Step:
        final, reward = self.move(self.state, action.squeeze(1))
        terminated, truncated = self.ends()
        ended = terminated | truncated
        self.paid = self.paid + reward
        log = {"episode/return": self.paid.clone()}
        self.paid = self.paid * ~ended
        self.state = torch.where(ended, self.begin(), final)
        valid = torch.ones_like(ended)
        return Step(self.observe(self.state), reward, terminated, truncated, valid, self.observe(final), log)

    def state_dict(self) -> dict[str, Tensor]:
        return {"state": self.state, "paid": self.paid, "generator": self.generator.get_state()}

    def load_state_dict(self, state: dict[str, Tensor]) -> None:
        self.state, self.paid = state["state"].clone(), state["paid"].clone()
        self.generator.set_state(state["generator"])

    def close(self) -> None:
        pass


class Bandit(TinyEnv):
    """Pays -(a - 1.7)^2 and ends: the best action is 1.7."""

    def move(self, state: Tensor, action: Tensor) -> tuple[Tensor, Tensor]:
        return state, -(action - 1.7).square()

    def ends(self) -> tuple[Tensor, Tensor]:
        return self.chance(2.0), self.chance(0.0)


class NoisyBandit(Bandit):
    """The same, with a state that says nothing: statistics of batches want rows that differ."""

    def begin(self) -> Tensor:
        return 2.0 * torch.rand(self.num_envs, generator=self.generator) - 1.0


class Payer(TinyEnv):
    """Pays 1 every step and ends with some probability, for good or by a cut."""

    def __init__(self, num_envs: int = 64, seed: int = 0, terminate: float = 0.0, truncate: float = 0.0) -> None:
        super().__init__(num_envs, seed)
        self.terminate, self.truncate = terminate, truncate

    def move(self, state: Tensor, action: Tensor) -> tuple[Tensor, Tensor]:
        return state, torch.ones_like(state)

    def ends(self) -> tuple[Tensor, Tensor]:
        terminated = self.chance(self.terminate)
        return terminated, self.chance(self.truncate) & ~terminated


class Lqr(TinyEnv):
    """x' = x + a / 2, cost x^2 + a^2, cut every 4 steps on average; starts uniform in +-1."""

    drift, gain, effort = 1.0, 0.5, 1.0

    def begin(self) -> Tensor:
        return 2.0 * torch.rand(self.num_envs, generator=self.generator) - 1.0

    def move(self, state: Tensor, action: Tensor) -> tuple[Tensor, Tensor]:
        return self.drift * state + self.gain * action, -(state.square() + self.effort * action.square())

    def ends(self) -> tuple[Tensor, Tensor]:
        return self.chance(0.0), self.chance(0.25)

    def optimal_gain(self, gamma: float) -> float:
        """K of a = -K x, by iterating the discounted Riccati equation."""
        p = 1.0
        for _ in range(1000):
            k = gamma * p * self.drift * self.gain / (self.effort + gamma * p * self.gain**2)
            p = 1.0 + self.effort * k**2 + gamma * p * (self.drift - self.gain * k) ** 2
        return k


class Recall(TinyEnv):
    """Shows a sign at the first step of an episode, 0 afterwards, and pays for repeating it: needs memory."""

    def __init__(self, num_envs: int = 64, seed: int = 0) -> None:
        super().__init__(num_envs, seed)
        self.sign = torch.zeros(num_envs)

    def begin(self) -> Tensor:
        drawn = torch.sign(torch.rand(self.num_envs, generator=self.generator) - 0.5)
        self.drawn = drawn
        return drawn

    def move(self, state: Tensor, action: Tensor) -> tuple[Tensor, Tensor]:
        self.sign = torch.where(state != 0.0, state, self.sign)
        return torch.zeros_like(state), -(action - self.sign).square()

    def ends(self) -> tuple[Tensor, Tensor]:
        return self.chance(0.0), self.chance(0.25)
