"""Wall clock of a run, and how it splits into phases."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager


class Clock:
    """`before_s` is what earlier parts of a resumed run took."""

    def __init__(self, before_s: float = 0.0) -> None:
        self._began = time.monotonic() - before_s
        self._cpu_began = time.process_time()
        self._phases: dict[str, float] = {}

    @property
    def total_s(self) -> float:
        """Seconds of training, those before the last resume included."""
        return time.monotonic() - self._began

    @contextmanager
    def time(self, phase: str) -> Iterator[None]:
        """Add the time spent inside to a phase. On a GPU this is the time of the launches."""
        start = time.perf_counter()
        yield
        self._phases[phase] = self._phases.get(phase, 0.0) + time.perf_counter() - start

    def fetch(self) -> dict[str, float]:
        """`time/<phase>_s` since the last fetch, `time/total_s`, and `time/cpu_s`, what all threads of this process
        together worked since it began or resumed; starts anew."""
        phases = {f"time/{phase}_s": seconds for phase, seconds in self._phases.items()}
        self._phases = {}
        return {**phases, "time/total_s": self.total_s, "time/cpu_s": time.process_time() - self._cpu_began}
