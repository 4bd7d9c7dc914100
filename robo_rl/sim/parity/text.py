"""A report as a table for people and as JSON values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from robo_rl.sim.parity.compare import Entry, Report


def table(report: Report) -> str:
    """One line a quantity: RMSE of each column, and the tolerance; what breaks it is marked."""
    labels = [column.label for column in report.columns]
    head = ["test", "quantity", "unit", *labels, "tolerance", ""]
    lines = [head, *_lines(report, labels)]
    lines += [[test.name, f"skipped: {test.reason}"] for test in report.skipped]
    widths = [max((len(line[i]) for line in lines if len(line) == len(head)), default=0) for i in range(len(head))]
    body = "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in lines)
    return f"{title(report)}\n{body}"


def title(report: Report) -> str:
    """What was compared, in one line."""
    first = report.columns[0].label
    scales = " and ".join(f'"{column.label}"' for column in report.columns if not column.judged)
    return (
        f"{report.robot.name}: RMSE against {first}, {report.num_envs} envs, physics step {1e3 * report.dt_s:g} ms"
        + (f"; {scales}: {first} itself, the scale of its own error" if scales else "")
    )


def as_json(report: Report) -> dict[str, Any]:
    """Everything but the motions."""
    return {
        "robot": report.robot.name,
        "robot_digest": report.robot.digest,
        "columns": [column.label for column in report.columns],
        "num_envs": report.num_envs,
        "dt_s": report.dt_s,
        "entries": [{**asdict(entry), "exceeds": entry.exceeds} for entry in report.entries],
        "skipped": [asdict(test) for test in report.skipped],
    }


def complaint(report: Report) -> str:
    """One line on what exceeds its tolerance, the worst first."""
    worst = sorted(report.exceeded, key=lambda e: -(e.rmse or 0.0) / e.tolerance)
    shown = [
        f"{e.test} {e.quantity} of {e.column} {_number(e.rmse)} {e.unit} (at most {_number(e.tolerance)})"
        for e in worst[:3]
    ]
    more = f" and {len(worst) - 3} more" if len(worst) > 3 else ""
    return (
        f"parity of {report.robot.name}: {', '.join(shown)}{more}. Find the cause, or set what is tolerable under "
        f'"parity" in {report.robot.path}'
    )


def _lines(report: Report, labels: Sequence[str]) -> list[list[str]]:
    lines = []
    for test, quantity in dict.fromkeys((e.test, e.quantity) for e in report.entries):
        entries = {e.column: e for e in report.entries if (e.test, e.quantity) == (test, quantity)}
        cells = [_cell(entries.get(label)) for label in labels]
        judged = [e for e in entries.values() if e.judged]
        tolerances = dict.fromkeys(_number(e.tolerance) for e in judged)
        one = next(iter(entries.values()))
        lines.append([test, quantity, one.unit, *cells, " / ".join(tolerances), _remark(list(entries.values()))])
    return lines


def _cell(entry: Entry | None) -> str:
    if entry is None:
        return "reference"
    if entry.rmse is None:
        return "cannot tell"
    return _number(entry.rmse) + (" !" if entry.exceeds else "")


def _remark(entries: Sequence[Entry]) -> str:
    """Notes of the columns, and whether the engine's own error is larger than what exceeds a tolerance."""
    notes = [f"{e.column}: {e.note}" for e in entries if e.note]
    own = max((e.rmse for e in entries if not e.judged and e.rmse is not None), default=0.0)
    if any(e.exceeds and (e.rmse or 0.0) < own for e in entries):
        notes.append("own error is larger")
    return "; ".join(notes)


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.2g}"
