"""Agents that need no training: to look at a task before it."""

from __future__ import annotations

import torch
from torch import Tensor

from robo_rl.errors import unknown
from robo_rl.policies.base import Obs, PolicyStep

AGENTS = ("zero", "random")


class UntrainedAgent:
    """Gives zero actions, or actions from a uniform distribution on [-1, 1]."""

    def __init__(self, kind: str, num_actions: int, seed: int = 0) -> None:
        """`kind` is one of `AGENTS`. Raises `UserError` for another."""
        if kind not in AGENTS:
            raise unknown("Agent", kind, AGENTS, "agent=zero, agent=random")
        self._scale, self._num_actions = float(kind == "random"), num_actions
        self._generator = torch.Generator().manual_seed(seed)

    def act(
        self,
        obs: Obs,
        state: Tensor,
        is_first: Tensor,
        generator: torch.Generator | None = None,
        deterministic: bool = False,
    ) -> PolicyStep:
        """Actions [N, A] that depend on nothing."""
        shape = (len(is_first), self._num_actions)
        noise = 2.0 * torch.rand(shape, generator=generator or self._generator) - 1.0
        return PolicyStep(action=self._scale * noise, logp=None, state=state)

    def initial_state(self, num_envs: int) -> Tensor:
        """No memory, [num_envs, 0]."""
        return torch.zeros(num_envs, 0)
