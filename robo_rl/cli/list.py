"""`robo-rl list tasks|algos|backends|robots|gym|...`: names with one line each, without importing torch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from robo_rl.cli.help import wants_help
from robo_rl.env.foreign import FAMILIES, family_of
from robo_rl.errors import unknown

Groups = dict[str, dict[str, str]]  # heading ("" for none) -> name -> one line

USAGE = """\
robo-rl list KIND
  tasks          what can be trained; task=./my_task.py takes a file too
  algos          presets of the algorithms
  backends       physics engines
  robots         robots of the assets; a task may also name a robot.yaml
  interventions  what can be added to an algorithm by intervention=[NAME,...]
""" + "\n".join(f"  {name:<13}  {family.summary}" for name, family in FAMILIES.items())


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
        _print(_LISTS[kind]())
    return 0


def _print(groups: Groups) -> None:
    width = max((len(name) for names in groups.values() for name in names), default=0)
    for group, names in groups.items():
        if group:
            print(f"{group}:")
        for name, summary in names.items():
            print(f"{'  ' * bool(group)}{name:<{width}}  {summary}".rstrip())


def _tasks() -> Groups:
    from robo_rl.env.registry import list_families

    foreign = {f"{name}/<id>": f"{family.summary}; robo-rl list {name}" for name, family in FAMILIES.items()}
    return list_families() | {"of other projects": foreign}


def _ids(family: str) -> Groups:
    return {"": family_of(family).list_ids()}


def _algos() -> Groups:
    from robo_rl.config.algos import list_algos

    return {"": list_algos()}


def _backends() -> Groups:
    from robo_rl.sim.registry import list_backends

    return {"": list_backends()}


def _robots() -> Groups:
    from robo_rl.sim.robot import list_robots

    return {"": list_robots()}


def _interventions() -> Groups:
    from robo_rl.config.interventions import list_interventions

    return {"": list_interventions()}


_LISTS: dict[str, Callable[[], Groups]] = {
    "tasks": _tasks,
    "algos": _algos,
    "backends": _backends,
    "robots": _robots,
    "interventions": _interventions,
    **{family: partial(_ids, family) for family in FAMILIES},
}
