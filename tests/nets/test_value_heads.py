"""Value heads against slow references; their slopes are those of their losses; HL-Gauss is finite for any target."""

from __future__ import annotations

import itertools
import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from robo_rl.nets.value_heads import C51, HLGauss, Quantile, ValueCfg, value_head

KINDS = ("scalar", "c51", "hl_gauss", "quantile")
E, B = 2, 6


def head(kind: str, **changes):
    return value_head(ValueCfg(kind, **{"count": 11, "low": -2.0, "high": 3.0, **changes}))


def outputs(h, seed: int = 0, scale: float = 1.0) -> Tensor:
    return scale * torch.randn(E, B, h.width, generator=torch.Generator().manual_seed(seed))


def rewards(seed: int = 1) -> tuple[Tensor, Tensor]:
    g = torch.Generator().manual_seed(seed)
    return 2.0 * torch.randn(B, generator=g), torch.rand(B, generator=g)


def slow_projection(mass: list[float], place: list[float], low: float, high: float) -> list[float]:
    """Bellemare et al. 2017, algorithm 1, an atom at a time."""
    count = len(mass)
    gap, out = (high - low) / (count - 1), [0.0] * count
    for m, z in zip(mass, place):
        b = (min(max(z, low), high) - low) / gap
        lower, upper = math.floor(b + 1e-9), math.ceil(b - 1e-9)
        if lower == upper:
            out[lower] += m
        else:
            out[lower] += m * (upper - b)
            out[upper] += m * (b - lower)
    return out


def test_c51_equals_a_slow_projection():
    h = head("c51")
    out, (reward, discount) = outputs(h), rewards()
    target = h.backup(out, reward, discount)
    for e in range(E):
        for row in range(B):
            places = [reward[row].item() + discount[row].item() * z for z in h.middles.tolist()]
            expected = slow_projection(out[e, row].softmax(0).tolist(), places, -2.0, 3.0)
            torch.testing.assert_close(target[e, row], torch.tensor(expected), atol=1e-6, rtol=1e-5)


@given(st.floats(-30.0, 30.0), st.floats(0.0, 1.0), st.integers(0, 1000))
@settings(max_examples=50, deadline=None)
def test_c51_keeps_the_mass_and_within_its_bins_the_expectation(reward: float, discount: float, seed: int):
    h = head("c51")
    out = outputs(h, seed)
    target = h.backup(out, torch.full((B,), reward), torch.full((B,), discount))
    torch.testing.assert_close(target.sum(-1), torch.ones(E, B))
    assert (target >= 0.0).all()
    if reward - 2.0 * discount >= -2.0 and reward + 3.0 * discount <= 3.0:
        torch.testing.assert_close(h.expected(target), reward + discount * h.value(out), atol=1e-4, rtol=1e-4)


def slow_gauss(y: float, low: float, high: float, count: int) -> list[float]:
    gap = (high - low) / (count - 1)
    spread = 0.75 * gap * math.sqrt(2.0)
    below = [0.5 * (1.0 + math.erf((low + (i - 0.5) * gap - y) / spread)) for i in range(count + 1)]
    return [(b - a) / (below[-1] - below[0]) for a, b in itertools.pairwise(below)]


@pytest.mark.parametrize("y", [-2.0, -1.3, 0.0, 0.77, 3.0])
def test_hl_gauss_equals_a_slow_reference(y: float):
    p = head("hl_gauss").smooth(torch.tensor(y))
    torch.testing.assert_close(p, torch.tensor(slow_gauss(y, -2.0, 3.0, 11)), atol=1e-6, rtol=1e-4)


def test_hl_gauss_keeps_the_expectation_away_from_the_ends():
    h = head("hl_gauss", count=101, low=-5.0, high=5.0)
    y = torch.linspace(-4.7, 4.7, 200)  # three bins from the ends
    torch.testing.assert_close(h.expected(h.smooth(y)), y, atol=1e-3, rtol=0.0)
    assert h.expected(h.smooth(torch.tensor(5.0))).item() == pytest.approx(4.95, abs=0.02), "drawn inwards"


@given(st.floats(allow_nan=True, allow_infinity=True, width=32))
@settings(max_examples=100, deadline=None)
def test_hl_gauss_is_finite_for_any_target(y: float):
    h = head("hl_gauss")
    p = h.smooth(torch.tensor(y))
    assert p.isfinite().all()
    assert p.sum().item() == pytest.approx(1.0, abs=1e-5)
    assert h.loss(outputs(h, scale=100.0), p).isfinite().all()


def test_quantiles_equal_a_slow_huber_loss():
    h = head("quantile", count=5)
    out, (reward, discount) = outputs(h, scale=2.0), rewards()
    target = h.backup(outputs(h, 7), reward, discount)
    for e in range(E):
        for row in range(B):
            total = 0.0
            for i, theta in enumerate(out[e, row].tolist()):
                for y in target[e, row].tolist():
                    u = y - theta
                    huber = 0.5 * u * u if abs(u) <= 1.0 else abs(u) - 0.5
                    total += abs((i + 0.5) / 5.0 - (u < 0.0)) * huber / 5.0
            assert h.loss(out, target)[e, row].item() == pytest.approx(total, rel=1e-5)


def test_quantiles_of_a_law_are_what_minimises_the_loss():
    """To zero in on them the slope is descended; the law is 0 .. 99."""
    h = head("quantile", count=5)
    out, law = torch.zeros(1, 1, 5), torch.arange(100.0).view(1, 1, 100)
    for _ in range(3000):
        out -= 0.5 * h.slope(out, law)
    torch.testing.assert_close(out[0, 0], torch.tensor([9.5, 29.5, 49.5, 69.5, 89.5]), atol=1.0, rtol=0.0)
    assert h.value(out).item() == pytest.approx(49.5, abs=1.0)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("one", [False, True])
def test_the_slope_is_that_of_the_loss(kind: str, one: bool):
    h = head(kind)
    out, (reward, discount) = outputs(h, scale=2.0).requires_grad_(), rewards()
    target = h.backup(outputs(h, 3)[: 1 if one else E], reward, discount)
    (expected,) = torch.autograd.grad(h.loss(out, target).sum(), out)
    torch.testing.assert_close(h.slope(out, target), expected, atol=1e-5, rtol=1e-4)


@pytest.mark.parametrize("kind", KINDS)
def test_the_mean_of_critics_has_the_mean_of_their_values(kind: str):
    h = head(kind)
    out = outputs(h, scale=2.0)
    torch.testing.assert_close(h.value(h.mean(out))[0], h.value(out).mean(0))


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_not_a_number_stays_in_its_row(kind: str):
    h = head(kind)
    reward = torch.tensor([0.0, math.nan, math.inf, 0.0, -math.inf, 0.0])
    discount = torch.tensor([0.5, 0.5, 0.5, math.nan, math.inf, 0.5])
    out = outputs(h)
    slope = h.slope(out, h.backup(out, reward, discount))
    fine = h.slope(out, h.backup(out, torch.zeros(B), torch.full((B,), 0.5)))
    for row in (0, 5):
        assert torch.equal(slope[:, row], fine[:, row])


def test_a_head_of_the_wrong_size_is_refused():
    for changes in ({"count": 1}, {"low": 3.0}, {"high": math.inf}):
        with pytest.raises(ValueError, match="expected"):
            ValueCfg("c51", **{"high": 3.0, **changes})
    assert [type(head(kind)) for kind in KINDS[1:]] == [C51, HLGauss, Quantile]
