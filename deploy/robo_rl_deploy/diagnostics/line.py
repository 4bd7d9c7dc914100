"""One line of a terminal that changes; where there is no terminal, only what is new is printed."""

from __future__ import annotations

import contextlib
import queue
import shutil
import threading
from typing import TextIO

_CLEAR = "\r\x1b[K"
_WAITING = 100  # texts that a terminal may be behind


class StatusLine:
    """Writes to `stream` on a thread of its own: a terminal that stands still (Ctrl-S) must not hold up a console, on
    which somebody may press the emergency stop. What it cannot take in time is left out."""

    def __init__(self, stream: TextIO) -> None:
        self._stream, self._is_terminal = stream, stream.isatty()
        self._shown = ""
        self._texts: queue.Queue[str | None] = queue.Queue(_WAITING)
        self._thread = threading.Thread(target=self._write, daemon=True, name="status line")
        self._thread.start()

    def show(self, text: str) -> None:
        """The line says `text` from now on."""
        if self._is_terminal and text != self._shown:
            # A line that wraps could not be taken back.
            self._put(_CLEAR + text[: shutil.get_terminal_size().columns - 1])
        self._shown = text

    def say(self, line: str) -> None:
        """Something new, that stays."""
        shown, self._shown = self._shown, ""
        self._put(f"{_CLEAR}{line}\n" if self._is_terminal else f"{line}\n")
        self.show(shown)

    def close(self) -> None:
        """Leave the line as it is."""
        if self._is_terminal and self._shown:
            self._put("\n")
        self._shown = ""
        self._put(None)
        self._thread.join(1.0)

    def _put(self, text: str | None) -> None:
        with contextlib.suppress(queue.Full):
            self._texts.put_nowait(text)

    def _write(self) -> None:
        while (text := self._texts.get()) is not None:
            try:
                self._stream.write(text)
                self._stream.flush()
            except (OSError, ValueError):  # its reader has left, or the stream is closed: nobody is there to tell
                return
