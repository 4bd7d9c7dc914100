"""Reward terms, their log, and which of them turned non-finite."""

from __future__ import annotations

import functools
from collections.abc import Mapping

import torch
from torch import Tensor

from robo_rl.env.cfg import TaskCfg
from robo_rl.env.masks import known_finite
from robo_rl.env.state import State


class Rewards:
    """`reward = max(floor, sum of weight * term)`; `has_terminated` is 1 where the episode ended for good."""

    def __init__(self, task: TaskCfg, device: torch.device | str) -> None:
        self._task = task
        self._names = list(task.rewards)
        self._weight = torch.tensor([[term.weight] for term in task.rewards.values()], device=device)  # [K, 1]
        self._non_finite = torch.zeros(len(self._names), dtype=torch.int64, device=self._weight.device)

    def compute(
        self, s: State, terminated: Tensor, healthy: Tensor | None
    ) -> tuple[Tensor, tuple[Tensor, ...], Tensor | None]:
        """Reward `[N]`, weighted terms `[N]` each, and which rows are finite `[N]`; None where all are known to be.

        A term is blamed only where physics was healthy `[N]` (None: everywhere); elsewhere it is not the cause.
        """
        values = [self._term(name, s, terminated) for name in self._names]
        terms = torch.stack(values) * self._weight
        rows = terms.unbind()
        reward = functools.reduce(torch.add, rows)  # `sum` has an order that depends on N
        finite = None
        if not known_finite(terms):
            # finite terms may have a sum that is not: then at least one is larger than its share of float32's range
            large = terms.abs() > torch.finfo(terms.dtype).max / len(rows)
            bad = ~torch.isfinite(terms) | (large & ~torch.isfinite(reward))
            self._non_finite += (bad if healthy is None else bad & healthy).sum(1)
            finite = ~bad.any(0)
        if self._task.reward_floor is not None:
            reward = reward.clamp_min(self._task.reward_floor)
        return reward, rows, finite

    def blame(self) -> dict[str, int]:
        """How many values of each term were non-finite; only terms with any."""
        return {f"reward/{n}": c for n, c in zip(self._names, self._non_finite.tolist(), strict=True) if c}

    def state_dict(self) -> dict[str, Tensor]:
        """Counts of non-finite values."""
        return {"non_finite": self._non_finite}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        self._non_finite = state["non_finite"].clone()

    def _term(self, name: str, s: State, terminated: Tensor) -> Tensor:
        term = self._task.rewards[name]
        return terminated.float() if term.func is has_terminated else term.func(s, **term.params)


def has_terminated(s: State) -> Tensor:
    """1 in the step that ends the episode for good (not in a truncation). `[N]`. Filled in by the environment."""
    raise RuntimeError("has_terminated is given by the environment, not computed from the state")
