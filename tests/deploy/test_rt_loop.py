"""The deadline logic in virtual time, to the nanosecond; and a short run in real time."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.rt.clock import RealClock, VirtualClock
from robo_rl_deploy.rt.loop import Late, Loop, OverrunPolicy, stop_on_signals
from robo_rl_deploy.run import overrun_policy

P = 1_000_000  # ns, period
PATIENT = OverrunPolicy(soft_misses=1000, window_s=1.0, fault_gap_s=1.0)


class LateClock(VirtualClock):
    """Wakes each sleeper late by the next of `delays_ns`, then on time."""

    def __init__(self, delays_ns: Iterable[int]) -> None:
        super().__init__(12_345)
        self._delays = iter(delays_ns)

    def sleep_until_ns(self, deadline_ns: int) -> None:
        super().sleep_until_ns(deadline_ns)
        self.advance_ns(next(self._delays, 0))


class Log:
    """A tick that works for `work_ns[i]` in its i-th call and writes down how it was called."""

    def __init__(self, clock: VirtualClock, work_ns: Iterable[int] = ()) -> None:
        self.clock, self.calls, self._work = clock, [], iter(work_ns)

    def __call__(self, now_ns: int, k: int, late: Late | None) -> bool:
        assert now_ns == self.clock.now_ns()
        self.calls.append((now_ns - 12_345, k, late))
        self.clock.advance_ns(next(self._work, 0))
        return True

    @property
    def late(self) -> list[Late | None]:
        return [late for _, _, late in self.calls]


def run(ticks: int, delays_ns=(), work_ns=(), policy: OverrunPolicy = PATIENT) -> tuple[Log, Loop]:
    clock = LateClock(delays_ns)
    log = Log(clock, work_ns)
    loop = Loop(clock, P, log, policy)
    loop.run(ticks)
    return log, loop


@pytest.mark.parametrize("ticks", [30_000, pytest.param(1_000_000, marks=pytest.mark.slow)])
def test_deadlines_do_not_drift(ticks: int):
    clock, last = VirtualClock(7), [0, 0]

    def tick(now_ns: int, k: int, late: Late | None) -> bool:
        clock.advance_ns(1 + k % 999_983)  # up to 17 ns short of the period
        last[:] = now_ns, k
        return late is None

    loop = Loop(clock, P, tick)
    loop.run(ticks)
    assert last == [7 + (ticks - 1) * P, ticks - 1]
    assert (loop.ticks, loop.missed, loop.stages["lateness"].max) == (ticks, 0, 0)


def test_lateness_and_duration_are_recorded_exactly():
    delays, work = [0, 5, 300, 0, 77], [10, 20, P - 300, 40, 50]
    log, loop = run(5, delays, work)
    assert [now for now, _, _ in log.calls] == [i * P + delay for i, delay in enumerate(delays)]
    assert log.late == [None] * 5
    assert (loop.stages["lateness"].max, loop.stages["lateness"].total) == (300, sum(delays))
    assert (loop.stages["tick"].max, loop.stages["tick"].total) == (P - 300, sum(work))


def test_a_tick_that_runs_over_its_deadline_is_followed_at_once_and_told():
    log, loop = run(4, work_ns=[P + 200])
    assert [(now, k) for now, k, _ in log.calls] == [(0, 0), (P + 200, 1), (2 * P, 2), (3 * P, 3)]
    assert log.late == [None, Late(missed=1, skipped=0, gap_ns=P + 200, event="hold"), None, None]
    assert (loop.missed, loop.skipped, loop.stages["lateness"].max) == (1, 0, 200)


def test_missed_periods_are_skipped_and_not_made_up_for():
    log, loop = run(8, work_ns=[0, 3 * P + 400])
    assert [(now, k) for now, k, _ in log.calls] == [
        (0, 0),
        (P, 1),
        (4 * P + 400, 4),
        (5 * P, 5),
        (6 * P, 6),
        (7 * P, 7),
    ]
    assert log.late[2] == Late(missed=3, skipped=2, gap_ns=3 * P + 400, event="hold")
    assert (loop.ticks, loop.missed, loop.skipped) == (6, 3, 2)
    assert loop.stages["lateness"].max == 2 * P + 400  # since the first deadline that was missed


def test_a_late_wake_up_skips_without_the_tick_being_at_fault():
    log, _ = run(5, delays_ns=[0, 2 * P + 1])
    assert [(now, k) for now, k, _ in log.calls] == [(0, 0), (3 * P + 1, 3), (4 * P, 4)]
    assert log.late[1] == Late(missed=2, skipped=2, gap_ns=3 * P + 1, event="hold")


def test_a_tick_as_long_as_the_period_misses_nothing():
    log, loop = run(50, work_ns=[P] * 50)
    assert log.late == [None] * 50
    log, loop = run(50, work_ns=[P + 1] * 50)
    assert [late is not None for late in log.late] == [False] + [True] * 49
    assert loop.skipped == 0  # 50 ns behind: all within their period


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 4 * P), max_size=40), st.lists(st.integers(0, 4 * P), max_size=40))
def test_any_delays_leave_the_grid_alone(delays: list[int], work: list[int]):
    log, loop = run(60, delays, work)
    ks = [k for _, k, _ in log.calls]
    assert all(now // P == k for now, k, _ in log.calls)  # in its own period, so at most one a period
    assert ks == sorted(set(ks))
    assert ks[-1] >= 59
    assert loop.skipped == ks[-1] + 1 - len(ks) == sum(late.skipped for late in log.late if late)
    assert loop.missed == sum(late.missed for late in log.late if late) >= loop.skipped
    for (before, _, _), (now, _, late) in zip(log.calls, log.calls[1:]):
        assert late is None or late.gap_ns == now - before
        assert late is not None or now - before < 2 * P


def overruns_at(indices: set[int], ticks: int) -> list[int]:
    return [P + 1 if i in indices else 0 for i in range(ticks)]


def test_more_misses_than_allowed_within_the_window_are_soft():
    policy = OverrunPolicy(soft_misses=2, window_s=0.010, fault_gap_s=0.05)  # 10 periods
    log, _ = run(40, work_ns=overruns_at({1, 4, 10}, 40), policy=policy)  # deadlines 2, 5, 11: 2 to 11 is a window
    assert [late.event for late in log.late if late] == ["hold", "hold", "soft"]
    log, _ = run(40, work_ns=overruns_at({1, 4, 11}, 40), policy=policy)  # 2 to 12 is one period longer
    assert [late.event for late in log.late if late] == ["hold", "hold", "hold"]
    log, _ = run(40, work_ns=overruns_at({1, 11, 12, 13, 30}, 40), policy=policy)
    assert [late.event for late in log.late if late] == ["hold", "hold", "hold", "soft", "hold"]


def test_several_misses_at_once_count_each():
    policy = OverrunPolicy(soft_misses=2, window_s=0.010, fault_gap_s=0.05)
    assert run(10, work_ns=[2 * P + 1], policy=policy)[0].late[1] == Late(2, 1, 2 * P + 1, "hold")
    assert run(10, work_ns=[3 * P + 1], policy=policy)[0].late[1] == Late(3, 2, 3 * P + 1, "soft")
    impatient = OverrunPolicy(soft_misses=0, window_s=0.010, fault_gap_s=0.05)
    assert run(10, work_ns=[P + 1], policy=impatient)[0].late[1].event == "soft"


def test_a_long_gap_is_a_fault():
    policy = OverrunPolicy(soft_misses=100, window_s=1.0, fault_gap_s=0.005)
    assert run(20, work_ns=[5 * P], policy=policy)[0].late[1].event == "hold"
    assert run(20, work_ns=[5 * P + 1], policy=policy)[0].late[1].event == "fault"
    assert run(20, delays_ns=[0, 5 * P], policy=policy)[0].late[1].event == "fault"  # a suspended process


def test_the_tick_ends_the_loop():
    clock = VirtualClock()
    loop = Loop(clock, P, lambda now, k, late: k < 3)
    loop.run()
    assert (loop.ticks, clock.now_ns()) == (4, 3 * P)


def test_a_stop_lets_the_current_tick_be_the_last_or_grants_a_grace():
    for grace, last in ((0, 5), (3 * P, 8), (3 * P - 1, 8), (3 * P + 1, 9)):
        seen = []

        def tick(now: int, k: int, late: Late | None) -> bool:
            seen.append((k, loop.stop_requested))
            if k == 5:
                loop.stop()
            return True

        loop = Loop(VirtualClock(), P, tick, grace_ns=grace)
        loop.run(100)
        assert seen == [(k, k > 5) for k in range(last + 1)]


def test_an_exception_of_the_tick_is_the_caller_s():
    def tick(now: int, k: int, late: Late | None) -> bool:
        raise ValueError(f"in tick {k}")

    with pytest.raises(ValueError, match="in tick 0"):
        Loop(VirtualClock(), P, tick).run()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_in_an_orderly_way_and_the_handlers_return(number: signal.Signals):
    before = [signal.getsignal(s) for s in (signal.SIGINT, signal.SIGTERM)]
    calls: list[int] = []

    def tick(now: int, k: int, late: Late | None) -> bool:
        calls.append(k)
        if len(calls) == 3:
            os.kill(os.getpid(), number)
        return True

    loop = Loop(RealClock(), 2 * P, tick)
    with stop_on_signals(loop):
        loop.run(500)
    assert 3 <= len(calls) <= 5
    assert [signal.getsignal(s) for s in (signal.SIGINT, signal.SIGTERM)] == before


@pytest.fixture
def python_s_own_handler() -> Iterator[None]:
    """Where these tests were started in the background, Python leaves SIGINT ignored, as it finds it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("python_s_own_handler")
def test_a_second_signal_acts_as_it_does_elsewhere():
    def tick(now: int, k: int, late: Late | None) -> bool:
        os.kill(os.getpid(), signal.SIGINT)
        return True

    loop = Loop(RealClock(), 2 * P, tick, grace_ns=10**12)
    with pytest.raises(KeyboardInterrupt), stop_on_signals(loop):
        loop.run(100)
    assert loop.ticks >= 1


@pytest.mark.parametrize(
    ("period", "policy"),
    [
        (0, None),
        (-P, None),
        (P, OverrunPolicy(soft_misses=-1)),
        (P, OverrunPolicy(window_s=0.0005)),
        (P, OverrunPolicy(fault_gap_s=0.001)),
    ],
)
def test_nonsense_is_refused(period: int, policy: OverrunPolicy | None):
    with pytest.raises(UserError, match=r"choose a positive|must be longer"):
        Loop(VirtualClock(), period, lambda now, k, late: True, policy)


def test_real_time_keeps_the_rate():
    clock, begun = RealClock(), []

    def tick(now: int, k: int, late: Late | None) -> bool:
        begun.append((now, k))
        return True

    start = clock.now_ns()
    Loop(clock, 5 * P, tick).run(80)
    took = clock.now_ns() - start
    assert 79 * 5 * P <= took < 79 * 5 * P + 200 * P  # generous: other programs may be running
    assert all(now >= start + k * 5 * P for now, k in begun)
    assert len(begun) > 20


def test_a_loop_works_with_any_callable():
    calls: list[Callable[..., object]] = []
    Loop(VirtualClock(), P, lambda *arguments: bool(calls.append(arguments)) or True).run(3)
    assert [k for _, k, _ in calls] == [0, 1, 2]


@pytest.mark.parametrize("rate_hz", [1.0, 10.0, 20.0, 50.0, 500.0])
def test_a_loop_of_any_rate_has_a_policy_that_fits(rate_hz: float) -> None:
    policy, period_s = overrun_policy(1.0 / rate_hz), 1.0 / rate_hz
    Loop(VirtualClock(), round(1e9 * period_s), lambda *_: False, policy)
    assert policy.fault_gap_s >= 2.0 * period_s  # one missed deadline is no dead loop
    assert rate_hz < 50.0 or policy == OverrunPolicy()
