"""The line a person watches during training: rate, time left and the main metric."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TextIO

_ERASE = "\r\x1b[K"


class Progress:
    """One line a log interval: rewritten in place on a terminal, a plain line elsewhere.

    `total` and `start` are environment steps; `start` is where a resumed run begins.
    """

    def __init__(
        self,
        total: int,
        start: int = 0,
        stream: TextIO | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._total = total
        self._start = start
        self._stream = stream or sys.stdout
        self._clock = clock
        self._began_at = self._seen_at = clock()
        self._seen = start
        self._open_line = False

    def update(self, step: int, metric: str, value: float | None) -> None:
        """Show that `step` is done; `metric` is the name of the main metric, `value` None before the first episode."""
        now = self._clock()
        rate = (step - self._seen) / max(now - self._seen_at, 1e-9)
        mean_rate = (step - self._start) / max(now - self._began_at, 1e-9)
        self._seen, self._seen_at = step, now
        shown = "-" if value is None else f"{value:.4g}"
        self._show(
            f"{step:>{len(f'{self._total:,}')},}/{self._total:,} {step / max(self._total, 1):4.0%}  "
            f"{rate:,.0f} steps/s  left {self._left(step, mean_rate)}  {metric} {shown}"
        )

    def close(self) -> None:
        """End the rewritten line, so that the next output starts on its own."""
        if self._open_line:
            self._stream.write("\n")
            self._stream.flush()
            self._open_line = False

    def _left(self, step: int, rate: float) -> str:
        return duration(max(self._total - step, 0) / rate) if rate > 0 else "-"

    def _show(self, line: str) -> None:
        if self._stream.isatty():
            self._stream.write(_ERASE + line)
            self._open_line = True
        else:
            self._stream.write(line + "\n")
        self._stream.flush()


def duration(seconds: float) -> str:
    """`m:ss`, or `h:mm:ss` from an hour on."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
