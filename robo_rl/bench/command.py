"""`robo-rl` commands as a person runs them: processes of their own, timed from outside."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from robo_rl.errors import UserError
from robo_rl.train.run_folder import RunFolder, list_runs

TIMEOUT_S = 600.0  # s; what takes longer hangs
_POLL_S = 0.005


@dataclass(frozen=True)
class Finished:
    """A command that has ended."""

    code: int
    seconds: float
    stdout: str
    stderr: str

    @property
    def error(self) -> str:
        """Last line of stderr."""
        return (self.stderr.strip().splitlines() or [""])[-1]


def robo_rl(*words: str, python: Sequence[str] = (), timeout_s: float = TIMEOUT_S, expect: int = 0) -> Finished:
    """Run `robo-rl WORDS` to its end; `python` are options of the interpreter.

    Raises UserError where it leaves with another code than `expect`, or does not leave.
    """
    command = [sys.executable, *python, "-m", "robo_rl.cli", *words]
    start = time.monotonic()
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=timeout_s, stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired as error:
        raise UserError(f"robo-rl {' '.join(words)}: not done after {timeout_s:g} s") from error
    finished = Finished(done.returncode, time.monotonic() - start, done.stdout, done.stderr)
    if finished.code != expect:
        raise UserError(f"robo-rl {' '.join(words)} left with code {finished.code}, not {expect}: {finished.error}")
    return finished


class Background:
    """A command that runs on; its output goes to a file."""

    def __init__(self, words: Sequence[str], output: Path) -> None:
        self.words, self._output = words, output
        command = [sys.executable, "-u", "-m", "robo_rl.cli", *words]
        with output.open("wb") as file:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=file, stderr=subprocess.STDOUT)

    @property
    def output(self) -> str:
        """What it printed so far."""
        return self._output.read_text(errors="replace")

    def wait_until(self, holds: Callable[[], bool], timeout_s: float = TIMEOUT_S) -> None:
        """Return as soon as `holds()`. Raises UserError if the command ends, or time is up, before that."""
        end = time.monotonic() + timeout_s
        while not holds():
            if self.process.poll() is not None or time.monotonic() > end:
                last = (self.output.strip().splitlines() or ["no output"])[-1]
                raise UserError(f"robo-rl {' '.join(self.words)} did not get so far: {last}")
            time.sleep(_POLL_S)

    def stop(self, timeout_s: float = TIMEOUT_S) -> float:
        """Send SIGTERM and wait for the end; seconds it took, infinite if it had to be killed."""
        start = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            return float("inf")
        return time.monotonic() - start


@contextmanager
def background(*words: str, output: Path) -> Iterator[Background]:
    """Start `robo-rl WORDS`; it is killed if it still runs at the end."""
    command = Background(words, output)
    try:
        yield command
    finally:
        command.process.kill()
        command.process.wait()


def wait_for_metrics(training: Background, runs_dir: Path) -> RunFolder:
    """The run folder of a training in the background, once its first line of metrics is written."""

    def has_line() -> bool:
        return any(path.read_bytes().find(b"\n") >= 0 for path in runs_dir.glob("*/*/*/metrics.jsonl"))

    training.wait_until(has_line)
    return list_runs(runs_dir)[-1]
