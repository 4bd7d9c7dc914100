"""Helper processes: a recorder, a console. They learn of the parent's end; the parent outlives theirs unharmed."""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import sys
from collections.abc import Sequence


class Helper:
    """A Python module that runs beside this process. Start it before the loop: a start takes milliseconds.

    A pipe to its standard input is the bond: it closes when this process ends, however it ends. A Ctrl-C in the
    terminal reaches this process alone.
    """

    def __init__(self, module: str, arguments: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments], stdin=subprocess.PIPE, start_new_session=True
        )
        assert self._process.stdin is not None  # it is a pipe
        self._bond = self._process.stdin
        os.set_blocking(self._bond.fileno(), False)

    @property
    def pid(self) -> int:
        """Its process number."""
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        """None while it runs; negative: the signal that ended it. Does not wait."""
        return self._process.poll()

    def wake(self) -> None:
        """End the helper's `Parent.wait` early. Never waits; one that has ended is not woken."""
        if not self._bond.closed:
            with contextlib.suppress(BlockingIOError, BrokenPipeError):  # full: it has been woken and does not run
                os.write(self._bond.fileno(), b"\0")

    def stop(self, timeout_s: float = 10.0) -> int:
        """Close the pipe, wait for the helper to finish its work and return its exit code; kill it after `timeout_s`.

        More than once is no error.
        """
        with contextlib.suppress(BrokenPipeError):  # it has ended already
            self._bond.close()
        try:
            return self._process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()


class Parent:
    """The other end of the bond, for the helper."""

    def wait(self, timeout_s: float) -> bool:
        """Sleep for `timeout_s`, or until woken; False once the parent has ended or wants the helper to end."""
        readable, _, _ = select.select([0], [], [], timeout_s)
        return not (readable and not os.read(0, 4096))


def be_ordinary() -> None:
    """Leave the real-time scheduler and the loop's processors, which a child of a real-time process may inherit."""
    # Other systems than Linux have neither call. Where a container forbids them, the helper stays as it was started.
    with contextlib.suppress(AttributeError, OSError):
        os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))
    with contextlib.suppress(AttributeError, OSError):
        os.sched_setaffinity(0, range(os.cpu_count() or 1))
