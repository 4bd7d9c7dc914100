"""The ring between processes: nothing torn, everything lost is counted, and the dead leave nothing behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.rt.segment import create_segment, open_segment
from robo_rl_deploy.rt.shm import RingReader, RingWriter

ROW = 1024
names = iter(range(1000))


@pytest.fixture
def name() -> Iterator[str]:
    yield (name := f"test-{os.getpid()}-{next(names)}")
    left_over = Path("/dev/shm") / f"robo_rl.{name}"
    assert not left_over.exists()


def numbered(i: int, row_bytes: int = ROW) -> bytes:
    """Row `i`: its number, the checksum of the rest, and bytes that differ from row to row."""
    body = np.random.default_rng(i).bytes(row_bytes - 16)
    return i.to_bytes(8, "little") + zlib.crc32(body).to_bytes(8, "little") + body


def numbers(rows: np.ndarray) -> list[int]:
    """Of intact rows; fails for a torn one."""
    for row in rows:
        assert zlib.crc32(row[16:].tobytes()) == int.from_bytes(row[8:16].tobytes(), "little")
    return [int.from_bytes(row[:8].tobytes(), "little") for row in rows]


def python(program: str, *arguments: str) -> subprocess.Popen:
    command = [sys.executable, "-c", textwrap.dedent(program), *arguments]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_rows_come_out_as_they_went_in(name: str):
    writer = RingWriter(name, ROW, 8, "what a row is: é")
    reader = RingReader(name)
    assert (reader.row_bytes, reader.capacity, reader.description) == (ROW, 8, "what a row is: é")
    assert reader.read().shape == (0, ROW)
    for i in range(5):
        writer.write(numbered(i))
    assert numbers(reader.read(limit=2)) == [0, 1]
    assert numbers(reader.read()) == [2, 3, 4]
    assert reader.latest() is None
    writer.close()
    assert reader.is_finished
    reader.close()


@settings(max_examples=100, deadline=None)
@given(st.integers(1, 9), st.lists(st.tuples(st.integers(0, 25), st.one_of(st.none(), st.integers(0, 12)))))
def test_a_reader_sees_what_a_bounded_queue_would_show(capacity: int, turns: list):
    name = f"test-{os.getpid()}-{next(names)}"
    writer, reader = RingWriter(name, 16, capacity), RingReader(name)
    seen = written = lost = 0
    for writes, limit in turns:
        for _ in range(writes):
            writer.write(written.to_bytes(16, "little"))
            written += 1
        oldest = max(seen, written - capacity)
        stop = written if limit is None else min(written, oldest + limit)
        rows = [int.from_bytes(row.tobytes(), "little") for row in reader.read(limit)]
        assert rows == list(range(oldest, stop))
        lost += oldest - seen
        seen = stop
        assert (reader.position, reader.lost) == (seen, lost)
    writer.close()


def test_a_slow_reader_knows_how_many_rows_it_lost(name: str):
    writer = RingWriter(name, ROW, 4)
    slow, fast = RingReader(name), RingReader(name)
    got = []
    for i in range(11):
        writer.write(numbered(i))
        got += numbers(fast.read())
    assert got == list(range(11))
    assert fast.lost == 0
    assert numbers(slow.read()) == [7, 8, 9, 10]
    assert slow.lost == 7
    writer.write(numbered(11))
    assert numbers(slow.read()) == [11]
    assert slow.lost == 7
    writer.close()


def test_the_latest_row_is_not_a_loss(name: str):
    writer, reader = RingWriter(name, ROW, 4), RingReader(name)
    assert reader.latest() is None
    for i in range(9):
        writer.write(numbered(i))
    assert numbers(reader.latest()[None]) == [8]
    assert reader.latest() is None
    assert reader.lost == 0
    writer.close()


def test_rows_overwritten_during_the_copy_are_thrown_away(name: str):
    """The writer strikes between the copy and the second look, and in the middle of a row."""
    writer, reader = RingWriter(name, ROW, 4), RingReader(name)
    for i in range(4):
        writer.write(numbered(i))
    fence, fences = reader._fence, []

    def strike() -> None:
        fences.append(None)
        if len(fences) == 2:  # the one after the copy
            writer.write(numbered(4))
            writer.write(numbered(5))  # and row 6 is claimed, where row 1 is
        fence()

    reader._fence = strike
    assert numbers(reader.read()) == [2, 3]
    assert reader.lost == 2
    reader._fence = fence
    assert numbers(reader.read()) == [4, 5]
    assert reader.lost == 2
    writer.close()


WRITER = """
    import sys, zlib
    import numpy as np
    from robo_rl_deploy.rt.shm import RingWriter
    name, rows, capacity = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    writer = RingWriter(name, 1024, capacity)
    print("ready", flush=True)
    sys.stdin.readline()
    bodies = np.random.default_rng(0).integers(0, 256, (64, 1008), np.uint8)
    sums = [zlib.crc32(body.tobytes()).to_bytes(8, "little") for body in bodies]
    rows_of = [sums[i] + bodies[i].tobytes() for i in range(64)]
    for i in range(rows):
        writer.write(i.to_bytes(8, "little") + rows_of[i % 64])
    writer.close()
"""


@pytest.mark.parametrize("capacity", [2, 7, 256])
def test_no_row_is_torn_between_processes(name: str, capacity: int):
    rows = 40_000
    process = python(WRITER, name, str(rows), str(capacity))
    assert process.stdout.readline() == "ready\n"
    readers = [RingReader(name), RingReader(name)]
    process.stdin.write("go\n")
    process.stdin.flush()
    seen: list[list[int]] = [[], []]
    finished = False
    while not finished:
        finished = readers[0].is_finished  # before the last look
        for reader, numbers_seen in zip(readers, seen):
            numbers_seen += numbers(reader.read())
    assert process.communicate()[1] == ""
    for reader, numbers_seen in zip(readers, seen):
        assert numbers_seen == sorted(set(numbers_seen))
        assert numbers_seen[-1] == rows - 1
        assert reader.lost + len(numbers_seen) == rows


SLEEPER = """
    import sys
    from robo_rl_deploy.rt.shm import RingWriter
    writer = RingWriter(sys.argv[1], 1024, 4, "of the first")
    writer.write(bytes(1024))
    print("ready", flush=True)
    sys.stdin.readline()
"""


def test_a_killed_writer_is_noticed_and_its_name_is_free(name: str):
    process = python(SLEEPER, name)
    assert process.stdout.readline() == "ready\n"
    reader = RingReader(name)
    assert not reader.is_finished
    with pytest.raises(UserError, match="in use; stop its writer"):
        RingWriter(name, ROW, 4)
    assert not reader.is_finished  # the attempt did no harm
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert reader.is_finished
    assert len(reader.read()) == 1  # what is there can still be read
    second = RingWriter(name, 64, 2, "of the second")
    second.write(bytes(range(64)))
    assert reader.description == "of the first"
    assert reader.is_finished
    assert RingReader(name).description == "of the second"
    second.close()


def test_processes_that_end_remove_nothing_that_others_use_and_say_nothing(name: str):
    """A reader's end must not take the ring away (as Python's own tracker does before 3.13)."""
    writer = RingWriter(name, ROW, 4)
    program = "import sys; from robo_rl_deploy.rt.shm import RingReader; RingReader(sys.argv[1]); print('read')"
    for _ in range(2):
        assert python(program, name).communicate() == ("read\n", "")
    writer.write(numbered(0))
    assert numbers(RingReader(name).read()) == [0]
    writer.close()


def test_a_closed_name_is_gone_and_may_be_closed_again(name: str):
    writer = RingWriter(name, ROW, 4)
    reader = RingReader(name)
    writer.write(numbered(0))
    writer.close()
    writer.close()
    with pytest.raises(UserError, match="start its writer first"):
        RingReader(name)
    assert numbers(reader.read()) == [0]
    reader.close()
    reader.close()


def test_an_old_owner_s_close_does_not_remove_its_successor(name: str):
    first = create_segment(name, 64)
    path = first._path
    path.unlink()  # as if somebody had swept /dev/shm
    second = create_segment(name, 64)
    first.close()
    assert path.exists()
    assert open_segment(name).has_owner
    second.close()


@pytest.mark.parametrize("bad", ["", "../x", "a b", "x/y"])
def test_a_name_with_odd_characters_is_refused(bad: str):
    with pytest.raises(UserError, match="no name for shared memory"):
        RingWriter(bad, 8, 8)


def test_sizes_that_cannot_be_are_refused(name: str):
    for row_bytes, capacity in ((0, 4), (4, 0), (-1, 4)):
        with pytest.raises(UserError, match="positive sizes"):
            RingWriter(name, row_bytes, capacity)
    with pytest.raises(UserError, match="no room for"):
        RingWriter(name, 1 << 30, 1 << 20)
    segment = create_segment(name, 4096)
    with pytest.raises(UserError, match="no ring of this version"):
        RingReader(name)
    segment.close()


def test_a_row_of_another_size_is_refused_and_the_ring_stays_whole(name: str):
    writer, reader = RingWriter(name, ROW, 4), RingReader(name)
    writer.write(numbered(0))
    with pytest.raises(ValueError):
        writer.write(bytes(ROW - 1))
    writer.write(numbered(2))
    assert numbers(reader.read()) == [0, 2]
    writer.close()


def test_a_write_is_quick(name: str):
    writer, row = RingWriter(name, ROW, 4096), memoryview(numbered(0))
    took = []
    for _ in range(5000):
        start = time.perf_counter_ns()
        writer.write(row)
        took.append(time.perf_counter_ns() - start)
    assert np.median(took) < 5000  # ns
    writer.close()


def test_where_a_barrier_is_needed_rows_come_through_it(name: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("platform.machine", lambda: "aarch64")
    writer, reader = RingWriter(name, ROW, 4), RingReader(name)
    assert writer._fence is not int
    for i in range(3):
        writer.write(numbered(i))
        assert numbers(reader.read()) == [i]
    writer.close()
