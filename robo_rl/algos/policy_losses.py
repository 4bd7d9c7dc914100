"""The choices of what an on-policy algorithm descends to improve its policy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from robo_rl.algos import losses
from robo_rl.algos.hooks import LossTerm, Seen
from robo_rl.data.rollout import Obs
from robo_rl.nets.critic import ValueNet


@dataclass(frozen=True)
class PolicyLossCfg:
    """Loss of the policy."""

    kind: Literal["clip", "dpo", "mdpo", "bpo"] = "clip"  # PPO's clip, DPO's drift, mirror descent, bounded ratio
    alpha: float = 2.0  # dpo: advantage up to which a good action is pushed in full
    beta: float = 0.6  # dpo: the same of a bad one
    step_size: float = 4.0  # mdpo: standardised advantage per nat of KL(new || old), at the start; falls to 0 evenly
    step_size_min: float = 0.04  # mdpo: lower bound of the step size
    softness: float = 1e-3  # bpo: unit of return, width of the step of the target ratio at the median
    median_coef: float = 1.0  # bpo: weight of the regression of the median

    def __post_init__(self) -> None:
        for name in ("alpha", "beta", "step_size", "step_size_min", "softness", "median_coef"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)}: expected more than 0")

    def build(self, clip: float, make_median: Callable[[], ValueNet]) -> LossTerm:
        """The term. `clip` is the half-width of the interval of the ratio, `make_median` makes the network of bpo."""
        if self.kind == "dpo":
            return Drift(self.alpha, self.beta)
        if self.kind == "mdpo":
            return MirrorDescent(self.step_size, self.step_size_min)
        if self.kind == "bpo":
            return BoundedRatio(clip, self.softness, self.median_coef, make_median())
        return Clip(clip)


class Clip(LossTerm):
    """Clipped surrogate (Schulman et al. 2017, eq. 7)."""

    def __init__(self, clip: float) -> None:
        super().__init__()
        self.clip = clip

    def forward(self, seen: Seen) -> dict[str, Tensor]:
        """See `LossTerm`."""
        return {"loss/policy": losses.clipped_surrogate(seen.new.log_ratio, seen.advantage, self.clip)}


class Drift(LossTerm):
    """Discovered policy optimisation (Lu et al. 2022)."""

    def __init__(self, alpha: float, beta: float) -> None:
        super().__init__()
        self.alpha, self.beta = alpha, beta

    def forward(self, seen: Seen) -> dict[str, Tensor]:
        """See `LossTerm`."""
        loss = losses.discovered_surrogate(seen.new.log_ratio, seen.advantage, self.alpha, self.beta)
        return {"loss/policy": loss}


class MirrorDescent(LossTerm):
    """Mirror descent policy optimisation (Tomar et al. 2020): -r A + KL(new || old) / t, t annealed to 0."""

    def __init__(self, step_size: float, least: float) -> None:
        super().__init__()
        self.step_size, self.least = step_size, least
        self.inverse: Tensor  # 1 / t of this update; on the device, for it changes
        self.register_buffer("inverse", torch.full((), 1.0 / step_size))

    def begin(self, progress: float) -> None:
        """See `LossTerm`."""
        self.inverse.fill_(1.0 / max(self.step_size * (1.0 - progress), self.least))

    def forward(self, seen: Seen) -> dict[str, Tensor]:
        """See `LossTerm`."""
        surrogate = seen.new.log_ratio.exp() * seen.advantage
        return {"loss/policy": self.inverse * seen.new.kl_to(seen.reference) - surrogate}


class BoundedRatio(LossTerm):
    """Bounded policy optimisation: the policy moves towards the best one whose ratio keeps within its bounds.

    |r - r*| |R - V|, r* by whether the return R is above its median u(s) under the old policy; u is learned beside V.
    V is that of now; nothing is standardised, so `advantage` is not read.
    """

    def __init__(self, bound: float, softness: float, coef: float, median: ValueNet) -> None:
        super().__init__()
        self.bound, self.softness, self.coef, self.median = bound, softness, coef, median

    def observe(self, obs: Obs, valid: Tensor) -> None:
        """See `LossTerm`."""
        self.median.update_normalizer(obs, valid)

    def forward(self, seen: Seen) -> dict[str, Tensor]:
        """See `LossTerm`."""
        ret = seen.rows.ret
        median = self.median(seen.rows.obs)
        target = losses.bounded_ratio(ret - median.detach(), self.bound, self.softness)
        policy = losses.bounded_ratio_loss(seen.new.log_ratio, target, ret - seen.value.detach())
        return {"loss/policy": policy, "loss/median": self.coef * losses.median_loss(median, ret)}
