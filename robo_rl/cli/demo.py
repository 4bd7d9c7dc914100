"""`robo-rl demo task=NAME`: the whole path from a task to a driven twin, with one table at the end."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from robo_rl.cli.help import wants_help
from robo_rl.cli.jobs import Done, Jobs, first_failure
from robo_rl.config.selection import check_names

DEFAULT_TASK = "task=quadrotor_hover"
USAGE = """\
robo-rl demo [task=NAME] [key=value ...]
Trains the task from scratch (quadrotor_hover unless named), evaluates the policy, exports it, drives the robot's twin
with the export, writes the replay, and prints one table. The settings are those of robo-rl train."""


_TWIN_ROW = re.compile(r"twin.*\S+ ± \S+(\s{2,}\S.*){3}$")


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
    """One line a step: its time and what came out of it."""
    lines = ["", f"{'step':<8}  {'time':>8}  result"]
    for job in done:
        result = _result(job, Path(folder)) if job.code == 0 else f"failed with exit code {job.code}"
        lines.append(f"{job.words[0]:<8}  {job.seconds:>6.1f} s  {result}".rstrip())
    lines.append(f"{'all':<8}  {sum(job.seconds for job in done):>6.1f} s  {folder}".rstrip())
    return "\n".join(lines)


def _result(job: Done, folder: Path) -> str:
    if job.words[0] == "train":
        return " ".join(job.lines[-2].split()) if len(job.lines) > 1 else ""  # the last progress line
    if job.words[0] == "eval":
        return _evaluation(json.loads((folder / "evaluation.json").read_text()))
    if job.words[0] == "deploy":
        return "; ".join(_twin(line) for line in job.lines if _TWIN_ROW.match(line))
    file = folder / ("policy.rpb" if job.words[0] == "export" else "replay.html")
    return f"{file.name}, {file.stat().st_size / 1e3:.0f} kB"


def _evaluation(report: Mapping[str, Any]) -> str:
    """Return, success and the verdict on every criterion, from evaluation.json."""
    stats = report["stats"]
    missed = [verdict["metric"] for verdict in report["acceptance"] if not verdict["passed"]]
    verdict = f"missed: {', '.join(missed)}" if missed else "accepted"
    success = f"success {100 * stats['success']['mean']:.1f} % of {report['episodes']}"
    return f"return {stats['return']['mean']:.4g}, {success}, {verdict}"


def _twin(row: str) -> str:
    """A row of the sim2sim table, `twin  return ± error  ratio  success  steps`, in words."""
    title, result, ratio, success, _ = re.split(r"\s{2,}", row)
    return f"{title}: return {result}, ratio {ratio}, success {success}"
