"""Running scales of rewards and of TD errors, for learners that see each of them once."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from robo_rl.data.moments import Moments


class RewardScale:
    """Divides rewards by the standard deviation of their discounted sum so far, u_t = gamma u_{t-1} + r_t, which begins
    anew with each episode. All that changes is changed in place."""

    def __init__(self, gamma: float, device: torch.device | str = "cpu") -> None:
        # [1], not []: of a float64 without dimensions the compiler loses what is written to it.
        self.gamma, self.sum = gamma, torch.zeros(1, dtype=torch.float64, device=device)
        self.moments = Moments(device)
        self._counts = torch.ones((), dtype=torch.bool, device=device)

    @torch.no_grad()
    def update(self, reward: Tensor, ended: Tensor) -> Tensor:
        """The scaled reward []; `ended` []: it was the last of its episode."""
        total = self.gamma * self.sum + reward
        self.moments.update(total, self._counts)
        self.sum.copy_(torch.where(ended, 0.0, total))
        return reward / scale_of(self.moments.var(1), self.moments.count).to(reward.dtype)

    def state_dict(self) -> dict[str, Tensor]:
        """Sum and moments."""
        return {"sum": self.sum, "moments": self.moments.values}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        self.sum.copy_(state["sum"])
        self.moments.values.copy_(state["moments"])


def scale_of(var: Tensor, count: Tensor) -> Tensor:
    """Standard deviation [] to divide by; 1 while fewer than two are counted or all are the same."""
    return torch.where((count > 1.0) & (var > _LEAST), var, 1.0).sqrt()


_LEAST = 1e-8  # below it all that was counted is one number
