"""`robo-rl list tasks|algos|backends|robots|gym`: names with one line each, without importing torch or a simulator."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from robo_rl.cli.help import wants_help
from robo_rl.env.foreign import FAMILIES, family_of
from robo_rl.errors import unknown

USAGE = """\
robo-rl list KIND
  tasks     what can be trained; task=./my_task.py takes a file too
  algos     presets of the algorithms
  backends  physics engines
  robots    robots of the assets; a task may also name a robot.yaml
  gym       environments of Gymnasium; task=gym/<id>"""


def run(argv: Sequence[str]) -> int:
    """List the kinds named; without one, print the usage. Raises UserError for an unknown kind."""
    kinds = list(argv)
    if not kinds or wants_help(kinds):
        print(USAGE)
        return 0
    for kind in kinds:
        if kind not in _LISTS:
            raise unknown("List", kind, _LISTS, "robo-rl list")
    for kind in kinds:
        names = _LISTS[kind]()
        width = max(map(len, names), default=0)
        for name, summary in names.items():
            print(f"{name:<{width}}  {summary}".rstrip())
    return 0


def _tasks() -> dict[str, str]:
    from robo_rl.env.registry import list_tasks

    foreign = {f"{name}/<id>": f"{family.summary}; robo-rl list {name}" for name, family in FAMILIES.items()}
    return list_tasks() | foreign


def _ids(family: str) -> dict[str, str]:
    return family_of(family).list_ids()


def _algos() -> dict[str, str]:
    from robo_rl.config.algos import list_algos

    return list_algos()


def _backends() -> dict[str, str]:
    from robo_rl.sim.registry import BACKENDS

    return BACKENDS


def _robots() -> dict[str, str]:
    from robo_rl.sim.robot import list_robots

    return list_robots()


_LISTS: dict[str, Callable[[], dict[str, str]]] = {
    "tasks": _tasks,
    "algos": _algos,
    "backends": _backends,
    "robots": _robots,
    **{family: partial(_ids, family) for family in FAMILIES},
}
