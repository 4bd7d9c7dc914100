"""What `intervention=[NAME,...]` may name: a YAML file each in `robo_rl_configs/intervention`, beside its settings.

`plugin` is the module of `robo_rl.interventions` whose `Cfg` are the settings (the name itself where it is left out),
so that several methods can share one. `hooks` say where it takes part, `rank` in which order, `group` what excludes
others of the same group, `excludes` names more, `needs` is what an algorithm must offer.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any

import yaml

from robo_rl.errors import UserError, unknown

KEY = "intervention"
_OFFERS = {  # what an algorithm may offer -> what it lacks otherwise
    "networks": "networks that learn by gradient steps of Adam on batches",
    "replay": "a replay",
}


@dataclass(frozen=True)
class Plan:
    """One file."""

    name: str
    summary: str  # its first comment line, with the source
    hooks: tuple[str, ...]
    rank: int  # lower ones come first
    plugin: str
    group: str = ""  # of which only one takes part; "" for none
    excludes: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    settings: dict[str, Any] = field(default_factory=dict)


def list_interventions() -> dict[str, str]:
    """Name -> one line: source, hooks, what it excludes. Sorted; reads YAML only."""
    plans = [plan(path.stem) for path in _files()]
    return {p.name: f"{p.summary} [{', '.join(p.hooks)}{_excluded(p, plans)}]" for p in plans}


def plan(name: str) -> Plan:
    """What is known of a name. Raises UserError for an unknown one, with the nearest."""
    files = {path.stem: path for path in _files()}
    if name not in files:
        raise unknown("Intervention", name, files, "robo-rl list interventions")
    text = files[name].read_text()
    values = {"plugin": name, **yaml.safe_load(text)}
    lists = {key: tuple(values[key]) for key in ("hooks", "excludes", "needs") if key in values}
    return Plan(name, text.partition("\n")[0].lstrip("# "), **{**values, **lists})


def names_of(value: str) -> tuple[str, ...]:
    """The names in `[a,b]`, `a` or `[]`."""
    words = (word.strip(" '\"") for word in value.strip(" '\"").replace("[", "").replace("]", "").split(","))
    return tuple(word for word in words if word not in ("", "null"))


def default_settings(name: str) -> Any:
    """The dataclass of its settings, with their defaults; imports the plug-in."""
    return importlib.import_module(f"robo_rl.interventions.{plan(name).plugin}").Cfg()


def in_order(names: Iterable[str]) -> list[str]:
    """By rank, then by name: the order in which they take part, whatever the order of the command line."""
    return sorted(names, key=lambda name: (plan(name).rank, name))


def header(settings: Mapping[str, Any]) -> str:
    """The line of the run header: names in their order, with the hooks; one of strength 0 says so."""
    parts = []
    for name in in_order(settings):
        off = "" if settings[name].strength else "; strength 0: takes no part"
        parts.append(f"{name} ({', '.join(plan(name).hooks)}{off})")
    return f"interventions, in this order: {', '.join(parts)}"


def check_together(names: Sequence[str], algo: str, offers: Sequence[str]) -> None:
    """Raise UserError for two that exclude each other, or one that needs what the algorithm does not offer."""
    plans = [plan(name) for name in names]
    for i, one in enumerate(plans):
        for other in plans[:i]:
            if one.name == other.name:
                raise UserError(f"{KEY}: {one.name} is there twice. Name it once")
            if reason := _conflict(one, other):
                raise UserError(f"{KEY}=[{other.name},{one.name}]: {reason}. Keep one of the two")
        for need in one.needs:
            if need not in offers:
                raise UserError(
                    f"{KEY}={one.name} needs {_OFFERS[need]}, which algo={algo} does not have. Leave it out"
                )


def _conflict(one: Plan, other: Plan) -> str:
    if one.group and one.group == other.group:
        return f"both are of the group {one.group}, of which one takes part"
    if one.name in other.excludes or other.name in one.excludes:
        return "they exclude each other"
    return ""


def _excluded(of: Plan, plans: Sequence[Plan]) -> str:
    names = [other.name for other in plans if other.name != of.name and _conflict(of, other)]
    return f"; excludes {', '.join(names)}" if names else ""


def _files() -> list[Path]:
    return sorted((Path(str(resources.files("robo_rl_configs"))) / KEY).glob("*.yaml"))
