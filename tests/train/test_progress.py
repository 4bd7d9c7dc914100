"""The progress line."""

from __future__ import annotations

import io

import pytest

from robo_rl.train.progress import Progress, duration


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_plain_lines_with_rate_and_time_left():
    out, clock = io.StringIO(), Clock()
    progress = Progress(10_000, stream=out, clock=clock)
    clock.now += 2.0
    progress.update(1_000, "success", None)
    clock.now += 1.0
    progress.update(4_000, "success", 0.12345)
    progress.close()
    first, second = out.getvalue().splitlines()
    assert first == " 1,000/10,000  10%  500 steps/s  left 0:18  success -"
    # The rate is of the last interval, the time left goes by the mean: 6000 steps at 4000 steps in 3 s.
    assert second == " 4,000/10,000  40%  3,000 steps/s  left 0:04  success 0.1235"


def test_a_terminal_gets_one_rewritten_line():
    out = Terminal()
    progress = Progress(10, stream=out, clock=Clock())
    progress.update(5, "return", 1.0)
    progress.update(10, "return", 2.0)
    assert "\n" not in out.getvalue()
    assert out.getvalue().count("\r\x1b[K") == 2
    progress.close()
    progress.close()
    assert out.getvalue().count("\n") == 1


def test_a_resumed_run_counts_from_its_start():
    out, clock = io.StringIO(), Clock()
    progress = Progress(10_000, start=9_000, stream=out, clock=clock)
    clock.now += 1.0
    progress.update(9_100, "return", 0.0)
    assert "100 steps/s  left 0:09" in out.getvalue()


@pytest.mark.parametrize(("total", "step", "wait"), [(0, 0, 0.0), (10, 0, 1.0), (10, 30, 0.0)])
def test_odd_counts_do_not_fail(total, step, wait):
    out, clock = io.StringIO(), Clock()
    progress = Progress(total, stream=out, clock=clock)
    clock.now += wait
    progress.update(step, "return", float("nan"))
    assert out.getvalue().endswith("return nan\n")


@pytest.mark.parametrize(("seconds", "shown"), [(0, "0:00"), (59.6, "1:00"), (3599, "59:59"), (36061, "10:01:01")])
def test_durations(seconds, shown):
    assert duration(seconds) == shown
