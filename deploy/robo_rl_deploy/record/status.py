"""What the recording process tells the robot's process, through a small ring the other way."""

from __future__ import annotations

import os
from dataclasses import dataclass

from robo_rl_deploy.record.row import Field, RowLayout

STATUS_LAYOUT = RowLayout(tuple(Field(name, dtype="int64") for name in ("saved", "lost", "error")))


@dataclass(frozen=True)
class RecorderStatus:
    """How a recording goes; the loop's business is to show it, never to wait for it."""

    is_alive: bool  # the recording process runs
    offered: int  # rows the loop handed over
    saved: int  # rows in the file, readable whatever happens next
    lost: int  # rows that will never be in the file
    error: str  # why the process gave up, "" while it did not

    def __str__(self) -> str:
        """One line for a console."""
        state = "recording" if self.is_alive else "recorder ended"
        return f"{state}: {self.saved} of {self.offered} rows saved, {self.lost} lost" + (
            f" ({self.error})" if self.error else ""
        )


def why(error: int, exit_code: int | None) -> str:
    """The reason in words: an error number of the system, or the signal that ended the process."""
    if error:
        return os.strerror(error)
    if exit_code is not None and exit_code < 0:
        return f"killed by signal {-exit_code}"
    return f"ended with code {exit_code}" if exit_code else ""
