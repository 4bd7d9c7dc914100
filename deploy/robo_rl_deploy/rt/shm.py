"""A ring of fixed-size rows in shared memory: one writer that never waits, any number of readers in other processes.

Two counters, both written by the writer alone: `claimed` before a row's bytes change and `published` after. A reader
copies rows below `published`, then looks at `claimed`: whatever was claimed during the copy may have overwritten the
oldest rows of it, and exactly those are thrown away and counted. So no row is torn, and nothing is ever locked.
The next row is claimed together with the publication of the last one, so that one barrier a row is enough; a ring has
one row more than it is asked for, which is always the claimed one.
"""

from __future__ import annotations

import platform
import threading
from collections.abc import Callable
from typing import Any

import numpy as np

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.rt.segment import create_segment, open_segment

_MAGIC = int.from_bytes(b"rbrlrng2", "little")
_HEADER = 8  # 64-bit words
_READY, _ROW_BYTES, _CAPACITY, _TEXT_BYTES, _CLAIMED, _PUBLISHED, _CLOSED = range(7)


class RingWriter:
    """Creates ring `name` and writes to it, from one thread. The name is free again when the process ends."""

    def __init__(self, name: str, row_bytes: int, capacity: int, description: str = "") -> None:
        """`capacity` rows of `row_bytes` bytes; `description` is for readers, the row's layout as a rule.

        Raises `UserError` where the ring has a living writer, or a size is not positive.
        """
        if row_bytes <= 0 or capacity <= 0:
            raise UserError(f"a ring of {capacity} rows of {row_bytes} bytes holds nothing; choose positive sizes")
        text, capacity = description.encode(), capacity + 1
        first = _first_row(len(text))
        self._segment, self._fence = create_segment(name, first + capacity * row_bytes), _make_fence()
        memory = self._segment.memory
        memory[8 * _HEADER : 8 * _HEADER + len(text)] = text
        self._words = memory[: 8 * _HEADER].cast("Q")
        self._rows = [memory[i : i + row_bytes] for i in range(first, len(memory), row_bytes)]
        self._capacity, self.written = capacity, 0
        self._words[_ROW_BYTES], self._words[_CAPACITY], self._words[_TEXT_BYTES] = row_bytes, capacity, len(text)
        self._words[_CLAIMED] = 1
        self._fence()
        self._words[_READY] = _MAGIC  # last: readers take nothing before it

    def write(self, row: Any) -> None:
        """Append `row`, `row_bytes` bytes as a buffer of format "B". Never waits; the oldest row gives way."""
        words, n = self._words, self.written
        self._rows[n % self._capacity][:] = row
        self.written = n = n + 1
        words[_CLAIMED] = n + 1
        self._fence()
        words[_PUBLISHED] = n

    def close(self) -> None:
        """Say that no row will follow, and give the name free. Readers keep what is there."""
        self._words[_CLOSED] = 1
        self._segment.close()


class RingReader:
    """Reads ring `name` from the oldest row that is left, at its own pace. For one thread."""

    def __init__(self, name: str) -> None:
        """Raises `UserError` where no such ring exists (yet)."""
        self._segment, self._fence = open_segment(name), _make_fence()
        self._words = self._segment.memory[: 8 * _HEADER].cast("Q")
        if self._words[_READY] != _MAGIC:
            raise UserError(f'shared memory "{name}" is no ring of this version, or not ready; try again')
        self._fence()
        self.row_bytes, self._slots = self._words[_ROW_BYTES], self._words[_CAPACITY]
        text_bytes = self._words[_TEXT_BYTES]
        self.description = bytes(self._segment.memory[8 * _HEADER : 8 * _HEADER + text_bytes]).decode()
        first = _first_row(text_bytes)
        rows = np.frombuffer(self._segment.memory, np.uint8, self._slots * self.row_bytes, first)
        self._rows = rows.reshape(self._slots, self.row_bytes)
        self.position = 0  # number of the next row, counted from the ring's first
        self.lost = 0  # rows that were overwritten before they were read

    def read(self, limit: int | None = None) -> np.ndarray:
        """Copies of the rows that came since, oldest first, at most `limit`: [n, row_bytes] uint8, n = 0 if none.

        What was overwritten meanwhile is skipped and counted in `lost`. Row i is number `position` - n + i.
        """
        published = self._words[_PUBLISHED]
        self._fence()
        first = max(self.position, self._words[_CLAIMED] - self._slots)
        stop = max(first, published if limit is None else min(published, first + limit))
        rows = self._rows[np.arange(first, stop) % self._slots]
        self._fence()
        intact = min(max(first, self._words[_CLAIMED] - self._slots), stop)
        self.lost += intact - self.position
        self.position = stop
        return rows[intact - first :]

    def latest(self) -> np.ndarray | None:
        """The newest row, [row_bytes] uint8, rows before it counted as read; None where none came since."""
        self.position = max(self.position, self._words[_PUBLISHED] - 1)
        rows = self.read()
        return rows[-1] if len(rows) else None

    @property
    def capacity(self) -> int:
        """Rows that wait for a reader before the oldest gives way."""
        return int(self._slots) - 1

    @property
    def published(self) -> int:
        """Rows written so far."""
        return int(self._words[_PUBLISHED])

    @property
    def is_finished(self) -> bool:
        """No row will follow: the writer closed the ring or its process ended. What is there can still be read."""
        return bool(self._words[_CLOSED]) or not self._segment.has_owner

    def close(self) -> None:
        """Let go of the ring."""
        self._segment.close()


def _first_row(text_bytes: int) -> int:
    """Where rows begin: behind the text, on a cache line."""
    return 8 * _HEADER + -(-text_bytes // 64) * 64


def _make_fence() -> Callable[[], object]:
    """A barrier for one thread: no load and no store moves across it, up or down.

    A released lock keeps what was before it there, a taken one what comes behind; nobody else knows the lock, so it
    never waits. x86 keeps stores in order, and loads too, by itself: there the barrier is a call that does nothing,
    which the interpreter cannot see through. ARM needs the lock.
    """
    if platform.machine() in ("x86_64", "AMD64"):
        return int
    lock = threading.Lock()
    lock.acquire()
    release, acquire = lock.release, lock.acquire

    def fence() -> None:
        release()
        acquire()

    return fence
