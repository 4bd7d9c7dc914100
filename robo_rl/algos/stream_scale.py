"""Running scales of rewards and of TD errors, for learners that see each of them once."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor


class Moments:
    """Mean and variance of scalars that come one by one (Welford 1962), in float64; nothing waits for the device."""

    def __init__(self, device: torch.device | str = "cpu") -> None:
        self.values = torch.zeros(3, dtype=torch.float64, device=device)  # count, mean, sum of squared deviations

    @torch.no_grad()
    def update(self, x: Tensor, counted: Tensor | None = None) -> None:
        """See one more x [], if `counted` [] bool."""
        count, mean, squares = self.values.unbind()
        one = torch.ones_like(count) if counted is None else counted.to(count.dtype)
        x = x.to(count.dtype)
        if counted is not None:
            x = torch.where(counted, x, mean)
        gap = x - mean
        total = count + one
        centre = mean + one * gap / total.clamp(min=1.0)
        self.values = torch.stack((total, centre, squares + one * gap * (x - centre)))

    @property
    def mean(self) -> Tensor:
        """[] float64; 0 before the first."""
        return self.values[1]

    @property
    def var(self) -> Tensor:
        """Unbiased variance [] float64; 0 before the second."""
        return self.values[2] / (self.values[0] - 1.0).clamp(min=1.0)


class RewardScale:
    """Divides rewards by the standard deviation of their discounted sum so far, u_t = gamma u_{t-1} + r_t, which begins
    anew with each episode."""

    def __init__(self, gamma: float, device: torch.device | str = "cpu") -> None:
        self.gamma, self.sum = gamma, torch.zeros((), dtype=torch.float64, device=device)
        self.moments = Moments(device)

    @torch.no_grad()
    def update(self, reward: Tensor, ended: Tensor) -> Tensor:
        """The scaled reward []; `ended` []: it was the last of its episode."""
        total = self.gamma * self.sum + reward
        self.moments.update(total)
        self.sum = torch.where(ended, 0.0, total)
        return reward / scale_of(self.moments.var, self.moments.values[0]).to(reward.dtype)

    def state_dict(self) -> dict[str, Tensor]:
        """Sum and moments."""
        return {"sum": self.sum, "moments": self.moments.values}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        self.sum = state["sum"].to(self.sum.device)
        self.moments.values = state["moments"].to(self.moments.values.device)


def scale_of(var: Tensor, count: Tensor) -> Tensor:
    """Standard deviation [] to divide by; 1 while fewer than two are counted or all are the same."""
    return torch.where((count > 1.0) & (var > _LEAST), var, 1.0).sqrt()


_LEAST = 1e-8  # below it all that was counted is one number
