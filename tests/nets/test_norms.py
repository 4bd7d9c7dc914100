"""Batch renormalisation: batch normalisation while it is cold, then rows are normalised as they are when acting."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import torch
from torch import Tensor
from torch.nn import functional as F

from robo_rl.nets.norms import BatchRenorm


@pytest.fixture(autouse=True)
def double() -> Iterator[None]:
    torch.set_default_dtype(torch.float64)
    yield
    torch.set_default_dtype(torch.float32)


def made(warm_up: int, momentum: float = 0.2) -> BatchRenorm:
    norm, g = BatchRenorm(2, 3, warm_up, momentum), torch.Generator().manual_seed(1)
    for x in norm.parameters():
        x.data += torch.randn(x.shape, generator=g)
    return norm


def batch(seed: int, spread: float = 1.0, at: float = 0.0) -> Tensor:
    return at + spread * torch.randn(2, 7, 3, generator=torch.Generator().manual_seed(seed))


def gradient(out: Tensor, x: Tensor) -> Tensor:
    return torch.autograd.grad((out * torch.arange(float(out.numel())).view_as(out)).sum(), x)[0]


def test_cold_it_is_batch_normalisation():
    norm, x = made(1), batch(0).requires_grad_()
    out = norm.forward(x, True)
    scale, shift = norm.scale[:, 0], norm.shift[:, 0]
    expected = torch.stack([F.batch_norm(x[e], None, None, scale[e], shift[e], True, 0.0, 1e-3) for e in range(2)])
    torch.testing.assert_close(out, expected)
    torch.testing.assert_close(gradient(out, x), gradient(expected, x))
    assert not torch.allclose(norm.forward(batch(1), True), norm.forward(batch(1), False)), (
        "it is warm now, and differs"
    )


def test_the_running_moments_are_those_of_the_batches():
    norm, mean, var = made(2), torch.zeros(2, 3), torch.ones(2, 3)
    for k in range(4):
        x = batch(k, 2.0, 1.0)
        norm.forward(x, True)
        mean = 0.8 * mean + 0.2 * x.mean(1)
        var = 0.8 * var + 0.2 * ((x - x.mean(1, keepdim=True)) ** 2).mean(1)
    torch.testing.assert_close(norm.mean[:, 0], mean)
    torch.testing.assert_close(norm.var[:, 0], var)
    x = batch(9)
    acts = (x - mean.unsqueeze(1)) / (var.unsqueeze(1) + 1e-3).sqrt() * norm.scale + norm.shift
    torch.testing.assert_close(norm.forward(x, False), acts)


@pytest.mark.parametrize("spread", [1.5, 0.9])
def test_warm_a_row_is_normalised_as_when_acting_while_the_corrections_are_small(spread: float):
    norm = made(0)
    x = batch(0, spread, 0.5)
    acts = norm.forward(x, False)
    torch.testing.assert_close(norm.forward(x, True), acts)


@pytest.mark.parametrize(("spread", "at"), [(10.0, 0.0), (0.01, 0.0), (1.0, 9.0), (5.0, -40.0), (1.0, 0.3)])
def test_corrections_are_held_within_their_bounds_and_carry_no_gradient(spread: float, at: float):
    """Against the sums written out for each network and feature; the past has mean 0 and variance 1."""
    norm, x = made(0), batch(0, spread, at).requires_grad_()
    out, expected = norm.forward(x, True), torch.zeros(2, 7, 3)
    for e in range(2):
        for j in range(3):
            column = x[e, :, j]
            mean = column.sum() / 7.0
            std = (((column - mean) ** 2).sum() / 7.0 + 1e-3) ** 0.5
            past = 1.001**0.5
            r = min(max(std.item() / past, 1.0 / 3.0), 3.0)
            d = min(max(mean.item() / past, -5.0), 5.0)
            expected[e, :, j] = ((column - mean) / std * r + d) * norm.scale[e, 0, j] + norm.shift[e, 0, j]
    torch.testing.assert_close(out, expected)
    torch.testing.assert_close(gradient(out, x), gradient(expected, x))
