"""SIGTERM and Ctrl-C ask the loop to save and leave; it polls between steps, so nothing stops half-way."""

from __future__ import annotations

import signal
import threading
from types import FrameType, TracebackType
from typing import Any

_CAUGHT = (signal.SIGTERM, signal.SIGINT)


class StopRequest:
    """Context manager: inside, SIGTERM and the first SIGINT only set a flag; a second SIGINT aborts at once.

    The handlers from before come back on leaving. Outside the main thread no handler can be set and the flag stays
    false unless `request` is called.
    """

    def __init__(self) -> None:
        self.signal_name: str | None = None  # the first signal that came, for example "SIGTERM"
        self._requested = self._interrupted = False
        self._before: dict[signal.Signals, Any] = {}

    @property
    def requested(self) -> bool:
        """Whether somebody asked to stop."""
        return self._requested

    def request(self) -> None:
        """Ask to stop from within the program."""
        self._requested = True

    def __enter__(self) -> StopRequest:
        if threading.current_thread() is threading.main_thread():
            self._before = {number: signal.signal(number, self._on_signal) for number in _CAUGHT}
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            # None: the handler was not set from Python and cannot be set back.
            signal.signal(number, signal.SIG_DFL if handler is None else handler)
        self._before = {}

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        if number == signal.SIGINT:
            if self._interrupted:
                raise KeyboardInterrupt
            self._interrupted = True
        self.signal_name = self.signal_name or signal.Signals(number).name
        self._requested = True
