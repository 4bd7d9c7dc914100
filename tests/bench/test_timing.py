"""Comparison in turn: order, and that a drift of the machine cancels."""

from __future__ import annotations

import math
import time

from robo_rl.bench.timing import cost, interleaved, median


def test_sides_take_turns_and_swap_the_lead():
    order = []
    pairs = interleaved(lambda: order.append("a") or "A", lambda: order.append("b") or "B", 3)
    assert order == ["a", "b", "b", "a", "a", "b"]
    assert pairs == [("A", "B")] * 3


def test_a_steady_drift_does_not_favour_a_side():
    clock = iter(range(100, 200))  # each measurement takes longer than the one before
    pairs = interleaved(lambda: next(clock), lambda: next(clock), 20)
    ratios = [a / b for a, b in pairs]
    assert max(ratios) > 1.0 > min(ratios)
    assert abs(median(ratios) - 1.0) < 1e-3


def test_cost_tells_waiting_from_computing():
    waiting = cost(lambda: time.sleep(0.05))
    computing = cost(lambda: sum(range(2_000_000)))
    assert waiting.wall_s >= 0.05 > waiting.cpu_s
    assert 0 < computing.cpu_s <= computing.wall_s + 0.02


def test_median_of_nothing_is_no_number():
    assert math.isnan(median([]))
