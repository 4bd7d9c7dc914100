"""Clocks: they never wake early, real sleep survives signals, virtual time moves only when told."""

from __future__ import annotations

import signal
import time

import pytest
from robo_rl_deploy.rt import clock as clock_module
from robo_rl_deploy.rt.clock import RealClock, VirtualClock


@pytest.mark.parametrize("spin_ns", [0, 300_000])
def test_a_real_sleep_never_ends_early(spin_ns: int):
    clock = RealClock(spin_ns)
    for ahead_ns in (-1_000_000, 0, 1, 50_000, 1_000_000, 5_000_000):
        deadline = clock.now_ns() + ahead_ns
        clock.sleep_until_ns(deadline)
        assert clock.now_ns() >= deadline


def test_a_real_sleep_is_a_sleep():
    clock, busy = RealClock(), time.process_time_ns()
    start = clock.now_ns()
    clock.sleep_until_ns(start + 100_000_000)
    assert clock.now_ns() - start < 1_000_000_000
    assert time.process_time_ns() - busy < 50_000_000  # 100 ms if it had spun


def test_a_signal_is_handled_in_the_middle_of_a_sleep_which_then_goes_on():
    clock, handled = RealClock(), []
    before = signal.signal(signal.SIGALRM, lambda *_: handled.append(clock.now_ns()))
    try:
        start = clock.now_ns()
        signal.setitimer(signal.ITIMER_REAL, 0.02)
        clock.sleep_until_ns(start + 120_000_000)
        end = clock.now_ns()
    finally:
        signal.signal(signal.SIGALRM, before)
    assert len(handled) == 1
    assert 20_000_000 <= handled[0] - start < end - start
    assert end - start >= 120_000_000


def test_an_error_of_the_kernel_is_raised(monkeypatch):
    monkeypatch.setattr(clock_module, "_TIMER_ABSTIME", 1)
    monkeypatch.setattr(clock_module.time, "CLOCK_MONOTONIC", 12345)
    clock_module._sleeper.cache_clear()
    try:
        with pytest.raises(OSError, match="Invalid argument"):
            RealClock().sleep_until_ns(0)
    finally:
        clock_module._sleeper.cache_clear()


def test_the_relative_sleep_keeps_the_promise_too():
    for ahead_ns in (-1_000_000, 0, 3_000_000):
        deadline = time.monotonic_ns() + ahead_ns
        clock_module._sleep_relative(deadline)
        assert time.monotonic_ns() >= deadline


def test_virtual_time_moves_only_when_told():
    clock = VirtualClock(1000)
    assert [clock.now_ns() for _ in range(3)] == [1000] * 3
    clock.sleep_until_ns(5000)
    assert clock.now_ns() == 5000
    clock.sleep_until_ns(10)
    assert clock.now_ns() == 5000
    clock.advance_ns(7)
    assert clock.now_ns() == 5007
