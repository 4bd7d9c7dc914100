"""Intervals against numbers worked by hand, and acceptance on both sides of its bound."""

from __future__ import annotations

import math

import numpy as np
import pytest

from robo_rl.env import Acceptance
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError
from robo_rl.eval.evaluate import judge
from robo_rl.eval.stats import Interval, mean_interval


def test_mean_interval_by_hand():
    found = mean_interval([1.0, 2.0, 3.0, 4.0])  # sd = sqrt(5/3), se = sd / 2
    half = 1.959964 * math.sqrt(5 / 3) / 2
    assert (found.mean, found.low, found.high) == pytest.approx((2.5, 2.5 - half, 2.5 + half))


def test_shares_use_wilson_and_stay_inside_zero_and_one():
    found = mean_interval([1.0] * 10)
    assert (found.mean, found.high) == pytest.approx((1.0, 1.0))
    assert found.high <= 1.0
    assert found.low == pytest.approx(10 / (10 + 1.959964**2))  # Wilson's lower end where all succeed


def test_the_interval_covers_the_mean_about_95_times_in_100():
    rng = np.random.default_rng(0)
    hits = 0
    for _ in range(2000):
        found = mean_interval(rng.normal(3.0, 2.0, size=50))
        hits += found.low <= 3.0 <= found.high
    assert 0.925 < hits / 2000 < 0.965


def test_values_that_never_counted_are_left_out():
    assert mean_interval([np.nan, 2.0, 4.0]).mean == 3.0
    assert math.isnan(mean_interval([np.nan]).mean)


@pytest.mark.parametrize(("op", "value", "passed"), [("<=", 0.1, True), ("<=", 0.2, False), (">=", 0.2, True)])
def test_acceptance_on_both_sides(op, value, passed):
    stats = {"metric/error": Interval(value, value, value)}
    assert judge(load_task("quadrotor_hover"), Acceptance("error", op, 0.15), stats).passed is passed


def test_a_metric_that_is_not_finite_is_not_accepted():
    nan = {"metric/error": mean_interval([np.nan])}
    for op in ("<=", ">="):
        assert not judge(load_task("quadrotor_hover"), Acceptance("error", op, 0.15), nan).passed


def test_acceptance_by_an_unknown_metric_is_refused():
    with pytest.raises(UserError, match="no metric of it"):
        judge(load_task("quadrotor_hover"), Acceptance("eror", "<=", 0.1), {"metric/error": Interval(0, 0, 0)})


@pytest.mark.parametrize("n", [1, 7, 200, 300, 1000, 99_991])
def test_none_and_all_have_exact_ends(n):
    assert mean_interval(np.zeros(n)).low == 0.0
    assert mean_interval(np.ones(n)).high == 1.0
