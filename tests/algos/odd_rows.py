"""Samples whose invalid rows hold what must reach nothing."""

from __future__ import annotations

import math
from dataclasses import replace

import torch
from torch import Tensor

from robo_rl.data.replay import Sample


def odd_rows(sample: Sample) -> Sample:
    """The same valid rows; in the others rewards are NaN, discounts and next observations infinite."""

    def instead(x: Tensor, other: float) -> Tensor:
        return torch.where(sample.valid.view(-1, *[1] * (x.dim() - 1)), x, other)

    return replace(
        sample,
        reward=instead(sample.reward, math.nan),
        discount=instead(sample.discount, math.inf),
        obs={name: instead(x, 7.0) for name, x in sample.obs.items()},
        next_obs={name: instead(x, math.inf) for name, x in sample.next_obs.items()},
    )
