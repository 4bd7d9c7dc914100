"""`robo-rl train ... -m`: one process a job, one after another, and a table at the end."""

from __future__ import annotations

from collections.abc import Sequence

from robo_rl.cli.jobs import Done, Jobs, first_failure
from robo_rl.cli.train import compose
from robo_rl.config.sweep import expand


def run_all(overrides: Sequence[str]) -> int:
    """Train every combination; 0 if all went well, else the first exit code that is not 0.

    All jobs are composed before the first starts: a wrong value in the last one costs nothing. A job that fails does
    not stop the others; SIGTERM and Ctrl-C let the running job save, and end the sweep.
    """
    combinations = expand(overrides)
    for combination in combinations:
        compose(combination)
    jobs, done = Jobs(), []
    for number, combination in enumerate(combinations, 1):
        print(f"job {number}/{len(combinations)}: {' '.join(combination)}", flush=True)
        done.append(jobs.run("train", *combination))
        if jobs.stopped:
            break
    print(summary(done, combinations))
    return jobs.exit_code or first_failure(done)


def summary(done: Sequence[Done], combinations: Sequence[tuple[str, ...]]) -> str:
    """One line a job: number, exit code, time, run folder, and the overrides that differ between the jobs."""
    common = set.intersection(*map(set, combinations)) if len(combinations) > 1 else set()
    lines = [f"{'job':>4}  {'exit':>4}  {'time':>8}  run"]
    for number, job in enumerate(done, 1):
        own = " ".join(word for word in job.words[1:] if word not in common)
        lines.append(f"{number:>4}  {job.code:>4}  {job.seconds:>6.1f} s  {job.field('run') or '-'}  {own}".rstrip())
    return "\n".join(lines)
