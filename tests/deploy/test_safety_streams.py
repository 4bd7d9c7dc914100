"""Which messages of a topic count, and what is said of the others."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from robo_rl_deploy.safety.faults import Kind
from robo_rl_deploy.safety.streams import MS, Stream, StreamCfg

CFG = StreamCfg("imu", ("x", "y"), period_ns=10 * MS, max_age_ns=25 * MS, max_delay_ns=30 * MS, frozen_ns=100 * MS)


def fed(count: int = 30, delay_ms: float = 2.0, start_ms: float = 1000.0) -> Stream:
    """A stream with `count` messages, the last stamped `start_ms` + 10 (`count` - 1)."""
    stream = Stream(CFG)
    for k in range(count):
        stamp = round((start_ms + 10 * k) * MS)
        stream.feed(np.array([k, -k]), stamp, stamp + round(delay_ms * MS), "a")
    return stream


def kinds(stream: Stream, now_ms: float) -> list[Kind]:
    return [fault.kind for fault in stream.check(round(now_ms * MS))]


def test_all_is_well() -> None:
    assert kinds(fed(), 1293) == []


def test_silence_is_told_one_tick_after_the_age_limit() -> None:
    stream = fed()  # the last was received at 1292
    assert kinds(stream, 1317) == []
    assert kinds(stream, 1317.001) == [Kind.STALE]
    assert kinds(Stream(CFG), 0) == [Kind.STALE]


def test_late_older_and_double_messages_are_left_out() -> None:
    stream = fed()
    stream.feed(np.array([7.0, 7.0]), 1280 * MS, 1293 * MS, "a")
    stream.feed(np.array([7.0, 7.0]), 1290 * MS, 1293 * MS, "a")
    assert stream.values.tolist() == [29, -29]
    assert kinds(stream, 1294) == [Kind.REORDERED, Kind.REORDERED]
    assert stream.dropped == 2
    assert kinds(stream, 1294) == []


def test_a_number_that_is_none_keeps_the_last_good_ones() -> None:
    for bad in (np.nan, np.inf, -np.inf):
        stream = fed()
        stream.feed(np.array([0.0, bad]), 1300 * MS, 1302 * MS, "a")
        (fault,) = stream.check(1303 * MS)
        assert fault.kind is Kind.NON_FINITE
        assert "y is" in fault.detail
        assert stream.values.tolist() == [29, -29]


def test_growing_delay_is_told_though_messages_keep_coming() -> None:
    stream, found = fed(), []
    for k in range(1, 60):
        stamp = (1290 + 10 * k) * MS
        received = stamp + (2 + k) * MS
        stream.feed(np.array([k, 0.0]), stamp, received, "a")
        found += [(k, fault.kind) for fault in stream.check(received)]
    assert found[0][0] == 31  # the drift that clocks may have is below one message here
    assert {kind for _, kind in found} == {Kind.LATE}


def test_a_clock_that_drifts_like_a_crystal_is_not_late() -> None:
    stream = Stream(CFG)
    for k in range(20_000):
        stamp, received = 10 * MS * k, round(10 * MS * k * 1.0001)
        stream.feed(np.array([k, 0.0]), stamp, received, "a")
        assert stream.check(received) == []


def test_a_clock_that_steps_is_told_both_ways() -> None:
    for step in (-2000, 2000):
        stream = fed()
        stream.feed(np.zeros(2), (1300 + step) * MS, 1302 * MS, "a")
        assert kinds(stream, 1303) == [Kind.CLOCK]


def test_the_same_numbers_for_too_long() -> None:
    stream = fed()
    for k in range(1, 12):
        stamp = (1290 + 10 * k) * MS
        stream.feed(np.array([29.0, -29.0]), stamp, stamp + 2 * MS, "a")
        assert kinds(stream, 1293 + 10 * k) == ([Kind.FROZEN] if k > 10 else [])


def test_a_second_sender_is_left_out_and_told() -> None:
    stream = fed()
    stream.feed(np.array([7.0, 7.0]), 1300 * MS, 1302 * MS, "b")
    assert stream.values.tolist() == [29, -29]
    assert kinds(stream, 1303) == [Kind.SENDER]
    stream.forget()
    stream.feed(np.array([7.0, 7.0]), 5 * MS, 1304 * MS, "b")
    assert kinds(stream, 1305) == []
    assert stream.values.tolist() == [7, 7]


def test_another_rate_than_agreed() -> None:
    for period_ms, is_wrong in ((3, True), (6, False), (15, False), (24, True)):
        stream = Stream(CFG)
        for k in range(200):
            stream.feed(np.array([k, 0.0]), period_ms * k * MS, period_ms * k * MS, "a")
        assert (kinds(stream, period_ms * 199) == [Kind.RATE]) is is_wrong


def test_a_message_that_cannot_be_read() -> None:
    stream = fed()
    stream.reject('joint "knee" is missing')
    assert [str(fault) for fault in stream.check(1293 * MS)] == ['malformed: imu: joint "knee" is missing']


@given(st.lists(st.tuples(st.floats(), st.integers(-(10**12), 10**12), st.integers(0, 50)), max_size=60))
def test_whatever_comes_values_stay_finite_and_stamps_grow(rows: list[tuple[float, int, int]]) -> None:
    stream, now, last = fed(), 1292 * MS, None
    for value, stamp, later in rows:
        now += later * MS
        stream.feed(np.array([value, 0.0]), stamp, now, "a")
        faults = stream.check(now)
        assert np.isfinite(stream.values).all()
        stepped = any(fault.kind is Kind.CLOCK for fault in faults)
        assert last is None or stream.stamp_ns >= last or stepped
        last = stream.stamp_ns
