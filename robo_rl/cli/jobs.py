"""Runs `robo-rl` commands as processes of their own, one after another, with their output shown as it comes."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

ROBO_RL = (sys.executable, "-u", "-m", "robo_rl.cli")  # unbuffered: the output is shown as it comes


@dataclass(frozen=True)
class Done:
    """A finished command."""

    words: tuple[str, ...]  # of the command, without robo-rl
    code: int  # exit code, negative for a signal
    seconds: float  # s of wall clock
    lines: tuple[str, ...]  # what it printed to stdout

    def field(self, name: str) -> str:
        """The rest of the last line `name: ...` that it printed, or ""."""
        found = [line.partition(": ")[2] for line in self.lines if line.startswith(f"{name}: ")]
        return found[-1].strip() if found else ""


class Jobs:
    """Runs commands and hands SIGINT and SIGTERM on to the one that runs: a training saves and leaves.

    Each command has a session of its own, so that Ctrl-C reaches it once, through here, and not from the terminal too.
    """

    def __init__(self, program: Sequence[str] = ROBO_RL) -> None:
        self.program = program
        self.stopped = 0  # the signal that asked to stop, 0 for none

    def run(self, *words: str) -> Done:
        """Run `robo-rl WORDS` to its end."""
        start, lines = time.monotonic(), []
        command = [*self.program, *words]
        with (
            subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, start_new_session=True
            ) as process,
            self._forwarded(process),
        ):
            for line in process.stdout or ():
                sys.stdout.write(line)
                sys.stdout.flush()
                lines.append(line.rstrip("\n"))
            code = process.wait()
        return Done(words, code, time.monotonic() - start, tuple(lines))

    @property
    def exit_code(self) -> int:
        """What a shell gives for the signal that asked to stop; 0 for none."""
        return 128 + self.stopped if self.stopped else 0

    @contextmanager
    def _forwarded(self, process: subprocess.Popen[str]) -> Iterator[None]:
        def forward(number: int, frame: FrameType | None) -> None:
            self.stopped = number
            process.send_signal(number)

        before = {number: signal.signal(number, forward) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def first_failure(done: Sequence[Done]) -> int:
    """The first exit code that is not 0, as a shell gives it; 0 if all went well."""
    return next((job.code if job.code > 0 else 128 - job.code for job in done if job.code), 0)
