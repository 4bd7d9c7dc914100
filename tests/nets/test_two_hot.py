"""Two-hot bins: against a slow reference, and back."""

from __future__ import annotations

import itertools
import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from robo_rl.nets.two_hot import TwoHot, symexp


def slow_bins(count: int, reach: float) -> list[float]:
    places = [-reach + 2.0 * reach * i / (count - 1) for i in range(count)]
    return [math.copysign(math.exp(abs(x)) - 1.0, x) for x in places]


def slow_project(y: float, bins: list[float]) -> list[float]:
    y = min(max(y, bins[0]), bins[-1])
    for i, (low, high) in enumerate(itertools.pairwise(bins)):
        if low <= y <= high:
            share = (y - low) / (high - low)
            return [(1.0 - share) * (k == i) + share * (k == i + 1) for k in range(len(bins))]
    raise AssertionError


@given(st.floats(-1e5, 1e5), st.integers(2, 65), st.floats(0.5, 10.0))
@settings(max_examples=60, deadline=None)
def test_projection_equals_the_slow_reference_and_its_expectation_is_the_number(y: float, count: int, reach: float):
    head, bins = TwoHot(count, reach), slow_bins(count, reach)
    p = head.project(torch.tensor(y))
    torch.testing.assert_close(p, torch.tensor(slow_project(y, bins)), atol=2e-3, rtol=0.0)
    assert (p > 0).sum() <= 2
    held = min(max(y, bins[0]), bins[-1])
    assert (p @ head.bins).item() == pytest.approx(held, rel=1e-4, abs=1e-4)
    assert head.value(p.log()).item() == pytest.approx(held, rel=1e-4, abs=1e-4)


def test_bins_go_to_symexp_of_ten_and_lie_closest_around_zero():
    head = TwoHot(65, 10.0)
    assert head.bins[[0, 32, 64]].tolist() == pytest.approx([1.0 - math.e**10, 0.0, math.e**10 - 1.0], rel=1e-5)
    assert head.bins.diff().argmin() in (31, 32)
    torch.testing.assert_close(symexp(torch.tensor([-1.0, 0.0, 2.0])), torch.tensor([-1.718282, 0.0, 6.389056]))


def test_the_loss_is_the_cross_entropy_and_is_least_where_the_logits_say_the_same():
    head = TwoHot(9, 2.0)
    y = torch.tensor([[0.3, -2.0], [100.0, 0.0]])
    logits = torch.randn(2, 2, 9, generator=torch.Generator().manual_seed(0))
    expected = torch.nn.functional.cross_entropy(logits.flatten(0, 1), head.project(y).flatten(0, 1), reduction="none")
    torch.testing.assert_close(head.loss(logits, y).flatten(), expected)
    same = head.project(y).clamp(min=1e-12).log()
    assert (head.loss(same, y) < head.loss(logits, y)).all()


def test_what_is_not_a_number_is_taken_for_zero():
    head = TwoHot(5, 1.0)
    assert torch.equal(head.project(torch.tensor([math.nan])), head.project(torch.zeros(1)))
    assert head.project(torch.tensor([math.inf]))[0].tolist() == [0.0, 0.0, 0.0, 0.0, 1.0]
