"""Scales rewards so that returns fit the bins of a critic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from robo_rl import ranks
from robo_rl.data.rollout import Transition


@dataclass(frozen=True)
class RewardScaleCfg:
    """How rewards are scaled when they are drawn from the replay."""

    kind: Literal["none", "return"] = "none"  # not at all, by the spread of discounted returns
    bound: float = 5.0  # no return seen so far is larger than this, scaled; as a rule the last bin of the critics

    def __post_init__(self) -> None:
        if not self.bound > 0.0:
            raise ValueError(f"bound={self.bound}: expected more than 0")


class RewardScaler:
    """r / max(sqrt(Var G), max |G| / bound), G the discounted sum of rewards so far in an episode (FlashSAC, 2026).

    G_t = gamma G_{t-1} + r_t, from 0 when an episode begins. Variance and largest magnitude are those of all valid rows
    seen, the moments merged exactly in float64. A row that is not valid ends the sum.
    """

    def __init__(self, cfg: RewardScaleCfg, num_envs: int, gamma: float, device: torch.device | str) -> None:
        self.cfg, self.gamma = cfg, gamma
        self.running = torch.zeros(num_envs, device=device)  # G
        self.largest = torch.zeros((), device=device)
        self.moments = torch.zeros(3, dtype=torch.float64, device=device)  # count, mean, sum of squared deviations

    def add(self, step: Transition) -> None:
        """Count one control step of every environment."""
        valid = step.valid
        returned = torch.where(valid, self.gamma * self.running + step.reward, 0.0)
        self.largest = torch.maximum(self.largest, returned.abs().max())
        rows, count, mean = returned.double(), valid.sum().double(), self.moments[1]
        batch_mean = rows.sum() / count.clamp(min=1.0)
        spread = torch.where(valid, rows - batch_mean, 0.0).square().sum()
        total = self.moments[0] + count
        share, delta = count / total.clamp(min=1.0), batch_mean - mean
        self.moments = torch.stack(
            (total, mean + delta * share, self.moments[2] + spread + delta.square() * self.moments[0] * share)
        )
        self.running = torch.where(step.terminated | step.truncated | ~valid, 0.0, returned)

    def factor(self) -> Tensor:
        """What rewards are multiplied by, [] float32; the same on all ranks."""
        moments = _pooled(self.moments) if ranks.size() > 1 else self.moments
        var = moments[2] / moments[0].clamp(min=1.0)
        return 1.0 / torch.maximum((var + 1e-8).sqrt().float(), ranks.largest(self.largest) / self.cfg.bound)

    def state_dict(self) -> dict[str, Tensor]:
        """Sums and statistics."""
        return {"running": self.running, "largest": self.largest, "moments": self.moments}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        device = self.running.device
        self.running, self.largest, self.moments = (state[k].to(device) for k in ("running", "largest", "moments"))


def _pooled(moments: Tensor) -> Tensor:
    """Count, mean and sum of squared deviations of what all ranks have seen."""
    count, mean, squares = moments
    total, summed, about_0 = ranks.total(torch.stack((count, count * mean, squares + count * mean.square())))
    centre = summed / total.clamp(min=1.0)
    return torch.stack((total, centre, (about_0 - total * centre.square()).clamp(min=0.0)))
