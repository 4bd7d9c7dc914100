"""Whatever chunks come, and whenever: what is carried out is finite, fresh, without a jump, as the slow reference."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from robo_rl_deploy.bundle import Chunk
from robo_rl_deploy.chunks.executor import Executor, TimedRows
from robo_rl_deploy.chunks.rows import row_at

MS = 1_000_000


@dataclass(frozen=True)
class Arrival:
    now_ns: int
    seen_ns: int
    slope: float  # of the rows, per row
    level: float


@st.composite
def scripts(draw: st.DrawFn) -> tuple[Chunk, int, list[Arrival]]:
    """A chunk, a tick, and answers in any order, with any delay."""
    dt, horizon = draw(st.integers(1, 60)), draw(st.integers(1, 12))
    chunk = Chunk(
        horizon=horizon,
        dt_s=1e-3 * dt,
        execute=1,
        max_age_s=1e-3 * draw(st.integers(dt, horizon * dt)),
        blend_s=1e-3 * draw(st.integers(0, 80)),
    )
    value = st.floats(-2.0, 2.0)
    times = st.tuples(st.integers(0, 1500), st.integers(0, 600))
    arrivals = [
        Arrival(MS * now, MS * (now - delay), draw(value), draw(value))
        for now, delay in draw(st.lists(times, max_size=25))
    ]
    return chunk, draw(st.integers(1, 40)), sorted(arrivals, key=lambda a: a.now_ns)


def rows_of(arrival: Arrival, chunk: Chunk) -> TimedRows:
    rows = (arrival.level + arrival.slope * np.arange(chunk.horizon))[:, None].astype(np.float32)
    return TimedRows(arrival.seen_ns, rows, 10.0 * rows)


class Obvious:
    """Goes through the whole past for every tick: which chunk was taken when, and what that makes now."""

    def __init__(self, chunk: Chunk, idle: float) -> None:
        self.chunk, self.idle = chunk, idle
        self.past: list[tuple[int, TimedRows | None]] = []  # ticks, and what came in them, in order

    def value(self) -> float | None:
        current, since, gap, fade, last = None, 0, 0.0, 0.0, self.idle
        for now, rows in self.past:
            held = self._now(current, since, gap, fade, now)
            if rows is not None:
                is_newer = current is None or rows.seen_ns > current.seen_ns
                if is_newer and now - rows.seen_ns <= round(1e9 * self.chunk.max_age_s):
                    before = held if held is not None else last
                    waited = now - self.past[0][0] if current is None else 0
                    fade = 0.0 if current is None and not waited else max(1e9 * self.chunk.blend_s, waited)
                    current, since, gap = rows, now, before - self._line(rows, now)
            value = self._now(current, since, gap, fade, now)
            last = value if value is not None else last
        return value

    def _now(self, current: TimedRows | None, since: int, gap: float, fade: float, now: int) -> float | None:
        if current is None:
            return self.idle
        if now - current.seen_ns > round(1e9 * self.chunk.max_age_s):
            return None
        share = max(0.0, 1.0 - (now - since) / fade) if fade else 0.0
        return self._line(current, now) + share * gap

    def _line(self, rows: TimedRows, now: int) -> float:
        times = rows.seen_ns + 1e9 * self.chunk.dt_s * np.arange(self.chunk.horizon)
        return float(np.interp(now, times, rows.targets[:, 0]))


def play(chunk: Chunk, tick_ms: int, arrivals: list[Arrival], end_ms: int = 1600):
    """The executor through `arrivals`: yields (now, taken or None, its targets)."""
    executor, left = Executor(chunk, np.array([0.5])), list(arrivals)
    for now in range(0, MS * end_ms, MS * tick_ms):
        rows = None
        while left and left[0].now_ns <= now:
            rows = rows_of(left.pop(0), chunk)
        if rows is not None:
            executor.offer(rows, now)
        yield now, rows, executor, executor.targets(now)


@given(scripts())
@settings(max_examples=60, deadline=None)
def test_any_order_and_delay_is_as_the_obvious_reference(script):
    chunk, tick_ms, arrivals = script
    reference = Obvious(chunk, 0.5)
    for now, rows, _, targets in play(chunk, max(tick_ms, 15), arrivals):
        reference.past.append((now, rows))
        expected = reference.value()
        if expected is None:
            assert targets is None
        else:
            assert targets is not None
            assert targets[0] == pytest.approx(expected, abs=1e-5)


@given(scripts())
@settings(max_examples=200, deadline=None)
def test_nothing_too_old_is_carried_out_and_all_is_finite(script):
    chunk, tick_ms, arrivals = script
    for now, _, executor, targets in play(chunk, tick_ms, arrivals):
        if executor.rows is None:
            assert targets is not None
            assert targets.tolist() == [0.5]
            continue
        assert (targets is not None) == (now - executor.rows.seen_ns <= round(1e9 * chunk.max_age_s))
        assert targets is None or np.isfinite(targets).all()


@given(scripts())
@settings(max_examples=200, deadline=None)
def test_a_hand_over_never_jumps(script):
    """From tick to tick: at most the way of a row's own slope, and the tick's share of the gap that is closed."""
    chunk, tick_ms, arrivals = script
    if chunk.blend_s == 0.0:
        return
    steepest = max([abs(a.slope) for a in arrivals], default=0.0) / (1e3 * chunk.dt_s) * tick_ms
    widest = 4.0 + 2.0 * chunk.horizon * 4.0  # rows are within +- (2 + 2 H), and so is what a gap starts from
    before = None
    for _, _, _, targets in play(chunk, tick_ms, arrivals):
        if before is not None and targets is not None:
            most = steepest + widest * min(tick_ms / (1e3 * chunk.blend_s), 1.0) + 1e-5
            assert abs(targets[0] - before) <= most
        before = targets[0] if targets is not None else None


@given(st.floats(-1.0, 1.0), st.floats(-1.0, 1.0), st.integers(1, 20), st.integers(20, 100))
@settings(deadline=None)
def test_a_new_chunk_starts_where_the_old_one_is(old: float, new: float, tick_ms: int, blend_ms: int):
    chunk = Chunk(10, 0.05, 5, 0.5, 1e-3 * blend_ms)
    executor = Executor(chunk, np.array([old]))
    executor.offer(rows_of(Arrival(0, 0, 0.0, old), chunk), 0)
    executor.offer(rows_of(Arrival(0, 100 * MS, 0.0, new), chunk), 200 * MS)
    share_of_a_tick = abs(old - new) * tick_ms / blend_ms
    before = old
    for now in range(200 * MS, 400 * MS, tick_ms * MS):
        targets = executor.targets(now)
        assert targets is not None
        assert min(old, new) - 1e-6 <= targets[0] <= max(old, new) + 1e-6
        assert abs(targets[0] - before) <= share_of_a_tick + 1e-6
        before = targets[0]
    assert before == pytest.approx(new, abs=1e-6)


def test_the_first_chunk_fades_in_for_as_long_as_it_was_waited_for():
    chunk = Chunk(10, 0.05, 5, 0.5, 0.02)
    executor = Executor(chunk, np.array([0.0]))
    executor.targets(0)
    executor.offer(rows_of(Arrival(0, 50 * MS, 0.0, 1.0), chunk), 200 * MS)
    said = [executor.targets(now * MS) for now in (200, 250, 300, 400, 450)]
    assert [float(q[0]) for q in said if q is not None] == pytest.approx([0.0, 0.25, 0.5, 1.0, 1.0])
    executor.reset()
    executor.offer(rows_of(Arrival(0, 200 * MS, 0.0, 1.0), chunk), 200 * MS)  # before anything else was told
    assert executor.targets(200 * MS) == [1.0]


def test_rows_are_a_line_between_and_the_nearest_outside():
    rows = np.array([[0.0, 4.0], [1.0, 2.0], [3.0, 2.0]], np.float32)
    for place, expected in ((-1.0, [0, 4]), (0.0, [0, 4]), (0.25, [0.25, 3.5]), (1.0, [1, 2]), (1.5, [2, 2])):
        assert row_at(rows, place).tolist() == expected
    for place in (2.0, 2.5, 9.0):
        assert row_at(rows, place).tolist() == [3, 2]


def test_a_reset_forgets_every_row():
    chunk = Chunk(4, 0.02, 2, 0.08, 0.02)
    executor = Executor(chunk, np.array([0.5]))
    executor.offer(rows_of(Arrival(0, 0, 0.1, 2.0), chunk), 10 * MS)
    assert executor.raw_action(10 * MS) is not None
    executor.reset()
    targets = executor.targets(20 * MS)
    assert targets is not None
    assert targets.tolist() == [0.5]
    assert executor.raw_action(20 * MS) is None
    assert executor.age_ns(20 * MS) == 0


def test_the_rows_to_come_begin_with_the_one_under_way():
    chunk = Chunk(5, 0.02, 2, 0.1, 0.0)
    executor = Executor(chunk, np.zeros(1))
    executor.offer(TimedRows(0, np.zeros((5, 1)), np.arange(5.0)[:, None]), 0)
    for now_ms, count, expected in (
        (0, 3, [0, 1, 2]),
        (39.9, 2, [2, 3]),
        (41, 2, [2, 3]),
        (60, 4, [3, 4]),
        (99, 2, [4]),
    ):
        rows = executor.coming(round(now_ms * MS), count)
        assert rows is not None
        assert rows[:, 0].tolist() == expected
