"""A number as a distribution over bins that lie the closer together the nearer they are to 0."""

from __future__ import annotations

import torch
from torch import Tensor, nn


def symexp(x: Tensor) -> Tensor:
    """sign(x) (e^|x| - 1), any shape; its inverse is symlog, sign(y) log(1 + |y|)."""
    return x.sign() * x.abs().expm1()


class TwoHot(nn.Module):
    """Logits of bins at b_i = symexp(x_i), x_i even from -reach to reach (Hafner et al. 2023, eq. 9 and 10).

    A number y between two bins is a share (y - b_i) / (b_i+1 - b_i) of the upper one and the rest of the lower one, so
    that its expectation is y itself; beyond the outermost bins it is taken for the nearest of them.
    """

    def __init__(self, count: int, reach: float) -> None:
        super().__init__()
        self.width = count
        self.bins: Tensor
        self.register_buffer("bins", symexp(torch.linspace(-reach, reach, count)), persistent=False)

    def project(self, y: Tensor) -> Tensor:
        """y [...] -> probabilities [..., K]; what is not a number is 0."""
        bins = self.bins
        y = y.nan_to_num(0.0).clamp(bins[0], bins[-1]).contiguous()
        upper = torch.searchsorted(bins, y, right=True).clamp(1, self.width - 1)
        below, above = bins[upper - 1], bins[upper]
        share = ((y - below) / (above - below)).unsqueeze(-1)
        empty = y.new_zeros(*y.shape, self.width)
        upper = upper.unsqueeze(-1)
        return empty.scatter(-1, upper - 1, 1.0 - share).scatter(-1, upper, share)

    def value(self, logits: Tensor) -> Tensor:
        """Expectation [...] of logits [..., K]."""
        return logits.softmax(-1) @ self.bins

    def loss(self, logits: Tensor, y: Tensor) -> Tensor:
        """Cross-entropy [...] of logits [..., K] and y [...]."""
        return -(self.project(y) * logits.log_softmax(-1)).sum(-1)
