"""Bootstrap intervals: what must hold of any."""

from __future__ import annotations

import math

import numpy as np
import pytest

from robo_rl.bench.bootstrap import mean_interval, relative_difference


def test_interval_covers_the_true_mean_about_as_often_as_it_says():
    rng = np.random.default_rng(0)
    hits = 0
    for _ in range(200):
        interval = mean_interval(rng.normal(3.0, 2.0, 30))
        hits += interval.low <= 3.0 <= interval.high
    assert 0.88 <= hits / 200 <= 0.99


def test_equal_values_leave_no_doubt_and_one_value_leaves_all():
    interval = mean_interval([2.0, 2.0, 2.0])
    assert (interval.low, interval.mean, interval.high) == (2.0, 2.0, 2.0)
    assert (mean_interval([2.0]).low, mean_interval([2.0]).high) == (-math.inf, math.inf)


def test_relative_difference_by_hand_and_its_scale():
    gap = relative_difference([110.0] * 4, [100.0] * 4)
    assert (gap.low, gap.mean, gap.high) == pytest.approx((0.1, 0.1, 0.1))
    assert relative_difference([-90.0], [-100.0]).mean == pytest.approx(0.1)  # less negative is higher
    a, b = [9.0, 12.0, 10.0], [8.0, 11.0, 9.5]
    one, many = relative_difference(a, b), relative_difference([10 * x for x in a], [10 * x for x in b])
    assert (one.low, one.mean, one.high) == pytest.approx((many.low, many.mean, many.high))
    assert one.low < one.mean < one.high
