"""Running moments of a number of which samples come in any portions."""

from __future__ import annotations

import torch
from torch import Tensor

from robo_rl import ranks


class Moments:
    """Mean and variance of all that counted, in float64, merged exactly (Chan et al. 1983); nothing waits for the
    device."""

    def __init__(self, device: torch.device | str = "cpu") -> None:
        # Count, mean, sum of squared deviations; changed in place.
        self.values = torch.zeros(3, dtype=torch.float64, device=device)

    @torch.no_grad()
    def update(self, x: Tensor, counted: Tensor) -> None:
        """See more x [...], where `counted` [...] bool; what is not may be NaN."""
        count, mean, squares = self.values
        rows, more = torch.where(counted, x.double(), 0.0), counted.sum().double()
        centre = rows.sum() / more.clamp(min=1.0)
        apart = torch.where(counted, rows - centre, 0.0).square().sum()
        total, gap = count + more, centre - mean
        share = more / total.clamp(min=1.0)
        new = torch.stack((total, mean + gap * share, squares + apart + gap.square() * count * share))
        self.values.copy_(new)

    @property
    def count(self) -> Tensor:
        """How many counted, [] float64."""
        return self.values[0]

    @property
    def mean(self) -> Tensor:
        """[] float64; 0 before the first."""
        return self.values[1]

    def var(self, correction: int = 0) -> Tensor:
        """Variance [] float64, of a sample with `correction` 1; 0 before there is one."""
        return self.values[2] / (self.values[0] - correction).clamp(min=1.0)

    def pooled(self) -> Moments:
        """Those of what all ranks have seen."""
        if ranks.size() == 1:
            return self
        count, mean, squares = self.values
        total, summed, about_0 = ranks.total(torch.stack((count, count * mean, squares + count * mean.square())))
        centre = summed / total.clamp(min=1.0)
        everyone = Moments(self.values.device)
        everyone.values = torch.stack((total, centre, (about_0 - total * centre.square()).clamp(min=0.0)))
        return everyone
