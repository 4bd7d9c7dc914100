"""Which tasks the tests of the configuration go through: all but most ports of other suites, which are alike."""

from __future__ import annotations

from robo_rl.env.registry import list_families

TASKS = [name for family, names in list_families().items() for name in list(names)[: 2 if family == "suite" else None]]
