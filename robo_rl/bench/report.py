"""The result of benchmarks as a table, as Markdown and as JSON, with the machine it was measured on."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

from robo_rl.bench.row import Row
from robo_rl.train.manifest import host_facts, package_versions

HEAD = ("what", "measured", "bound", "verdict", "how")


def machine() -> str:
    """CPU, cores, versions and load of this machine in one line."""
    host, versions = host_facts(), package_versions()
    names = ", ".join(f"{name} {versions[name]}" for name in ("python", "torch", "mujoco") if name in versions)
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"{host['cpu'] or host['machine']}, {host['cores']} cores{load}; {names}"


def text(rows: Sequence[Row], host: str) -> str:
    """Aligned columns for a terminal."""
    cells = [HEAD, *(_cells(row) for row in rows)]
    widths = [max(len(line[i]) for line in cells) for i in range(len(HEAD))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in cells]
    return "\n".join([*lines, host])


def markdown(rows: Sequence[Row], host: str) -> str:
    """A table for docs/benchmarks.md."""
    lines = [HEAD, ("---",) * len(HEAD), *(_cells(row) for row in rows)]
    return "\n".join([*("| " + " | ".join(line) + " |" for line in lines), "", host])


def as_json(results: Mapping[str, Sequence[Row]], host: str) -> dict[str, Any]:
    """Benchmark by benchmark, with the commit's versions."""
    rows = [{"benchmark": name, **row.to_dict()} for name, group in results.items() for row in group]
    return {"machine": host, "host": host_facts(), "packages": package_versions(), "rows": rows}


def _cells(row: Row) -> tuple[str, ...]:
    return row.what, row.shown, row.shown_bound, row.verdict, row.detail
