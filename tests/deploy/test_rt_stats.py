"""Histograms against numpy's percentiles on the values themselves."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from robo_rl_deploy.rt.stats import Histogram, Stages

PERCENTS = (0.0, 1.0, 25.0, 50.0, 90.0, 99.0, 99.9, 100.0)
durations = st.one_of(st.integers(0, 2**42 - 1), st.integers(0, 300), st.integers(0, 41).map(lambda bits: 1 << bits))


def histogram_of(values) -> Histogram:
    histogram = Histogram()
    for value in values:
        histogram.record(int(value))
    return histogram


def state(histogram: Histogram) -> tuple:
    return histogram.count, histogram.min, histogram.max, histogram.total, list(histogram._counts)


@settings(max_examples=60, deadline=None)
@given(st.lists(durations, min_size=1, max_size=200))
def test_percentiles_are_within_two_percent_of_the_values(values: list[int]):
    histogram = histogram_of(values)
    expected = np.percentile(values, PERCENTS, method="inverted_cdf")
    np.testing.assert_allclose([histogram.percentile(p) for p in PERCENTS], expected, rtol=0.016, atol=0)
    assert (histogram.count, histogram.min, histogram.max) == (len(values), min(values), max(values))
    assert histogram.mean == sum(values) / len(values)


def test_on_many_values_it_agrees_with_interpolated_percentiles_to_three_percent():
    rng = np.random.default_rng(0)
    values = rng.lognormal(10.0, 1.5, 20_000).astype(np.int64)
    histogram = histogram_of(values)
    for percent in (1, 10, 50, 90, 99):
        assert abs(histogram.percentile(percent) / np.percentile(values, percent) - 1.0) < 0.03


@settings(max_examples=30, deadline=None)
@given(st.lists(durations, max_size=50), st.lists(durations, max_size=50))
def test_a_merge_is_the_histogram_of_both(a: list[int], b: list[int]):
    merged = histogram_of(a)
    merged.merge(histogram_of(b))
    assert state(merged) == state(histogram_of(a + b))


def test_small_values_are_exact():
    for value in range(64):
        assert [histogram_of([value, 0, 63]).percentile(p) for p in (34, 66)] == [value, value]


def test_what_is_out_of_range_is_counted_at_the_end_it_left():
    histogram = histogram_of([-5, 10, 2**42, 2**60])
    assert (histogram.min, histogram.max, histogram.count) == (0, 2**60, 4)
    assert histogram.percentile(25) == 0
    assert histogram.percentile(75) >= 0.98 * 2**42


def test_an_empty_one_says_zero_and_a_reset_one_is_empty():
    histogram = histogram_of([3, 4])
    histogram.reset()
    assert state(histogram) == state(Histogram())
    assert set(Histogram().summary().values()) == {0.0}
    histogram.record(7)
    assert histogram.min == 7


def test_memory_does_not_grow():
    histogram = Histogram()
    size = len(histogram._counts)
    for bits in range(80):
        histogram.record(1 << bits)
    assert len(histogram._counts) == size
    assert histogram._counts.itemsize * size < 16_384


def test_stages_share_out_the_time_of_a_tick():
    stages = Stages(("read", "policy"))
    stages.start(100)
    stages.lap("read", 130)
    stages.lap("policy", 190)
    stages.start(1000)
    stages.lap("read", 1010)
    assert stages["read"].total == 40
    assert stages["policy"].total == 60
    assert stages.histogram("write") is stages["write"]
    assert {name: values["count"] for name, values in stages.summary().items()} == {"read": 2, "policy": 1, "write": 0}
