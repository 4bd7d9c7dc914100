"""Scales rewards so that returns fit the bins of a critic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from robo_rl import ranks
from robo_rl.data.moments import Moments
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
    seen. A row that is not valid ends the sum.
    """

    def __init__(self, cfg: RewardScaleCfg, num_envs: int, gamma: float, device: torch.device | str) -> None:
        self.cfg, self.gamma = cfg, gamma
        self.running = torch.zeros(num_envs, device=device)  # G
        self.largest = torch.zeros((), device=device)
        self.moments = Moments(device)

    def add(self, step: Transition) -> None:
        """Count one control step of every environment."""
        valid = step.valid
        returned = torch.where(valid, self.gamma * self.running + step.reward, 0.0)
        self.largest = torch.maximum(self.largest, returned.abs().max())
        self.moments.update(returned, valid)
        self.running = torch.where(step.terminated | step.truncated | ~valid, 0.0, returned)

    def factor(self) -> Tensor:
        """What rewards are multiplied by, [] float32; the same on all ranks."""
        var = self.moments.pooled().var()
        return 1.0 / torch.maximum((var + 1e-8).sqrt().float(), ranks.largest(self.largest) / self.cfg.bound)

    def state_dict(self) -> dict[str, Tensor]:
        """Sums and statistics."""
        return {"running": self.running, "largest": self.largest, "moments": self.moments.values}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Inverse of `state_dict`."""
        device = self.running.device
        self.running, self.largest = state["running"].to(device), state["largest"].to(device)
        self.moments.values.copy_(state["moments"])
