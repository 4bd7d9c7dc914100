"""`robo-rl demo task=NAME`: the whole path from a task to a driven twin, with one table at the end."""

from __future__ import annotations

from collections.abc import Sequence

from robo_rl.cli.help import wants_help
from robo_rl.cli.jobs import Done, Jobs, first_failure
from robo_rl.config.selection import check_names

DEFAULT_TASK = "task=quadrotor_hover"
USAGE = """\
robo-rl demo [task=NAME] [key=value ...]
Trains the task from scratch (quadrotor_hover unless named), evaluates the policy, exports it, drives the robot's twin
with the export, writes the replay, and prints one table. The settings are those of robo-rl train."""


def run(argv: Sequence[str]) -> int:
    """Run the five steps and print the table; stops at the first step that fails and gives its exit code."""
    words = list(argv)
    if wants_help(words):
        print(USAGE)
        return 0
    if not any(word.startswith("task=") for word in words):
        words.insert(0, DEFAULT_TASK)
    check_names(words)
    jobs = Jobs()
    done = [_announced(jobs, "train", *words)]
    folder = done[0].field("run")
    for step in _after_training(folder):
        if jobs.stopped or done[-1].code:
            break
        done.append(_announced(jobs, *step))
    print(table(done, folder))
    return jobs.exit_code or first_failure(done)


def _after_training(folder: str) -> tuple[tuple[str, ...], ...]:
    return (
        ("eval", folder),
        ("export", folder),
        ("deploy", "sim2sim", f"{folder}/policy.rpb"),
        ("play", folder, "--html"),
    )


def _announced(jobs: Jobs, *words: str) -> Done:
    print(f"\n$ robo-rl {' '.join(words)}", flush=True)
    return jobs.run(*words)


def table(done: Sequence[Done], folder: str) -> str:
    """One line a step: its time, and the last line it printed."""
    lines = ["", f"{'step':<8}  {'time':>8}  result"]
    for job in done:
        result = job.lines[-1] if job.lines else ""
        outcome = result if job.code == 0 else f"failed with exit code {job.code}"
        lines.append(f"{job.words[0]:<8}  {job.seconds:>6.1f} s  {outcome}".rstrip())
    total = sum(job.seconds for job in done)
    lines.append(f"{'all':<8}  {total:>6.1f} s  {folder}".rstrip())
    return "\n".join(lines)
