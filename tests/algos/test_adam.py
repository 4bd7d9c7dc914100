"""Clipping of gradients: the same numbers as torch's."""

from __future__ import annotations

import pytest
import torch

from robo_rl.algos.adam import clip_norm


@pytest.mark.parametrize("largest", [0.5, 100.0])
def test_clipping_equals_torchs_bit_for_bit(largest):
    rng = torch.Generator().manual_seed(0)
    params = [torch.nn.Parameter(torch.zeros(shape)) for shape in ((7, 3), (7,), (1,))]
    for p in params:
        p.grad = torch.randn(p.shape, generator=rng)
    gradients = [p.grad.clone() for p in params]
    expected = torch.nn.utils.clip_grad_norm_(params, largest)
    assert torch.equal(clip_norm(gradients, largest), expected)
    assert all(torch.equal(mine, p.grad) for mine, p in zip(gradients, params, strict=True))
