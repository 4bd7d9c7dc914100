"""`robo-rl train ... -m`: one process a job, one after another, and a table at the end."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

from robo_rl.cli.train import compose
from robo_rl.config.sweep import expand

_RUN = "run: "  # how the last line of `robo-rl train` begins


@dataclass(frozen=True)
class Job:
    """One finished job of a sweep."""

    overrides: tuple[str, ...]
    code: int  # exit code
    seconds: float  # s of wall clock
    folder: str  # run folder, empty where the job made none


def run_all(overrides: Sequence[str]) -> int:
    """Train every combination; 0 if all went well, else the first exit code that is not 0.

    All jobs are composed before the first starts: a wrong value in the last one costs nothing. A job that fails does
    not stop the others; SIGTERM is handed to the running job, which saves, and ends the sweep.
    """
    jobs = expand(overrides)
    for job in jobs:
        compose(job)
    done: list[Job] = []
    for number, job in enumerate(jobs, 1):
        print(f"job {number}/{len(jobs)}: {' '.join(job)}", flush=True)
        done.append(_run(job))
        if done[-1].code in (-signal.SIGTERM, 128 + signal.SIGTERM):
            break
    print(summary(done, jobs))
    if len(done) < len(jobs):
        return 128 + signal.SIGTERM
    return next((abs(job.code) for job in done if job.code), 0)


def summary(done: Sequence[Job], jobs: Sequence[tuple[str, ...]]) -> str:
    """One line a job: number, outcome, time, run folder and the overrides that differ between jobs."""
    common = set.intersection(*map(set, jobs)) if len(jobs) > 1 else set()
    lines = [f"{'job':>4}  {'exit':>4}  {'time':>8}  run"]
    for number, job in enumerate(done, 1):
        own = " ".join(word for word in job.overrides if word not in common)
        lines.append(f"{number:>4}  {job.code:>4}  {job.seconds:>6.1f} s  {job.folder or '-'}  {own}".rstrip())
    return "\n".join(lines)


def _run(overrides: tuple[str, ...]) -> Job:
    start, folder = time.monotonic(), ""
    command = [sys.executable, "-u", "-m", "robo_rl.cli", "train", *overrides]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process, _forwarded(process):
        for line in process.stdout or ():
            sys.stdout.write(line)
            sys.stdout.flush()
            if line.startswith(_RUN):
                folder = line.removeprefix(_RUN).strip()
        code = process.wait()
    return Job(overrides, code, time.monotonic() - start, folder)


@contextmanager
def _forwarded(process: subprocess.Popen[str]) -> Iterator[None]:
    """Hand SIGTERM on to the job while it runs."""

    def forward(number: int, frame: FrameType | None) -> None:
        process.send_signal(number)

    before = signal.signal(signal.SIGTERM, forward)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
