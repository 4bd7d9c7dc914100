"""The optimiser of every algorithm."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor, nn


def build_adam(params: Iterable[nn.Parameter], lr: Tensor, eps: float = 1e-5) -> torch.optim.Adam:
    """Adam (Kingma and Ba 2015) in one fused kernel whose learning rate is the scalar tensor `lr`, changed in place.

    `eps` 1e-5 instead of 1e-8: the first steps on nearly zero gradients stay small (Engstrom et al. 2020).
    """
    return torch.optim.Adam(params, lr=lr, eps=eps, fused=True)
