"""How long a training took so far, without what is done for the comparison alone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Clock:
    """Seconds by the clock and of the processor; runs from the start of the training."""

    def __init__(self, cpu_s: Callable[[], float] = time.process_time) -> None:
        self._now = lambda: (time.perf_counter(), cpu_s())
        self._zero = self._now()

    def start(self) -> None:
        """Set it to zero."""
        self._zero = self._now()

    def read(self) -> tuple[float, float]:
        """Seconds by the clock, seconds of the processor."""
        wall, cpu = (now - zero for now, zero in zip(self._now(), self._zero, strict=True))
        return wall, cpu

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """What happens inside takes no time."""
        before = self._now()
        yield
        wall, cpu = (zero + now - then for zero, now, then in zip(self._zero, self._now(), before, strict=True))
        self._zero = wall, cpu
