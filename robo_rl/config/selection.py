"""What a command line chooses (task, algorithm, backend) and what it sets; names are checked before anything heavy."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from robo_rl.config import interventions
from robo_rl.config.algos import check_algo
from robo_rl.config.near import nearest_settings
from robo_rl.config.plain import flatten
from robo_rl.env.registry import check_task
from robo_rl.errors import UserError
from robo_rl.sim.registry import check_backend, check_name
from robo_rl.sim.robot import check_robot

GROUPS = {"task": "task_ref", "algo": "algo_name", "backend": "backend"}  # selection -> where config.yaml keeps it
ROBOT = "robot"  # robot=NAME is short for task.robot=NAME
DEFAULTS = {"algo": "ppo", "backend": "mujoco"}
# A saved run may name a backend that this machine lacks: its policy is of use all the same.
_CHECKS: dict[str, Callable[[str], None]] = {"task": check_task, "algo": check_algo, "backend": check_name}
_CHECKS_OF_NEW = {**_CHECKS, "backend": check_backend}


@dataclass(frozen=True)
class Selection:
    """The three choices, checked, and everything else."""

    task: str
    algo: str
    backend: str
    settings: tuple[str, ...]  # overrides `dotted.key=value`
    saved_settings: Mapping[str, Any]  # nested, from the config.yaml of a run; empty for a new run
    interventions: tuple[str, ...] = ()  # names, in the order in which they take part

    def check_keys(self, cfg: Any) -> None:
        """Raise UserError for an override whose key is no setting of `cfg`."""
        from robo_rl.config.binder import check_key

        for override in self.settings:
            key = split(override)[0]
            self._check_takes_part(key)
            if (
                "." not in key
                and key not in flatten(cfg)
                and (near := nearest_settings(key, [*GROUPS, interventions.KEY], n=1))
            ):
                raise UserError(f"{key} is not a setting. Did you mean {near[0]}=?")
            check_key(cfg, key)

    def _check_takes_part(self, key: str) -> None:
        """Raise UserError for a setting of an intervention that was not chosen."""
        group, _, rest = key.partition(".")
        name = rest.partition(".")[0]
        if group == interventions.KEY and name not in self.interventions:
            interventions.plan(name)
            chosen = ",".join((*self.interventions, name))
            raise UserError(f"{key}: {name} does not take part. Add {group}=[{chosen}]")


def select(overrides: Sequence[str], saved: Mapping[str, Any] | None = None) -> Selection:
    """Split overrides into choices and settings. Raises UserError for a name that does not exist, or no task."""
    saved = saved or {}
    chosen = {group: str(saved[key]) for group, key in GROUPS.items() if key in saved}
    settings: list[str] = []
    plugged = tuple(saved.get(interventions.KEY, ()))
    for override in overrides:
        key, value = split(override)
        if key == interventions.KEY:
            plugged = _chosen_interventions(override, plugged if saved else None)
        elif key not in GROUPS:
            settings.append(f"task.{override}" if key == ROBOT else override)
        elif saved and value != chosen.get(key):
            raise UserError(f"{override} does not fit the run to be resumed, which has {key}={chosen.get(key)}")
        else:
            chosen[key] = value.strip("'\"")
    if "task" not in chosen:
        raise UserError(_no_task(settings))
    names = {**DEFAULTS, **chosen}
    for group, check in _CHECKS.items():
        check(names[group])
    rest = {key: value for key, value in saved.items() if key not in GROUPS.values()}
    order = tuple(interventions.in_order(plugged))
    return Selection(names["task"], names["algo"], names["backend"], tuple(settings), rest, order)


def _chosen_interventions(override: str, before: tuple[str, ...] | None) -> tuple[str, ...]:
    """The names of `intervention=[...]`; `before` are those of the run to be resumed."""
    names = interventions.names_of(split(override)[1])
    if before is not None and set(names) != set(before):
        had = ",".join(before) or "none"
        raise UserError(f"{override} does not fit the run to be resumed, which has {interventions.KEY}=[{had}]")
    return names


def check_names(overrides: Sequence[str], *, several: bool = False) -> None:
    """Raise UserError for a task, algorithm or backend that does not exist; quick, for the time before any import.

    With `several`, a value is a list `a,b` of names, as a sweep has it.
    """
    for key, value in map(split, overrides):
        if key in (ROBOT, f"task.{ROBOT}") and not several:
            check_robot(value.strip("'\""))
        if key == interventions.KEY:
            for name in interventions.names_of(value):
                interventions.plan(name)
        if key not in GROUPS:
            continue
        if "," in value and not several:
            raise UserError(f"{key}={value} gives several names. Add -m to run them all")
        for name in value.split(","):
            _CHECKS_OF_NEW[key](name.strip("'\""))


def split(override: str) -> tuple[str, str]:
    """`key=value` in two. Raises UserError for a word without "=", and for hydra's signs that add or remove keys."""
    key, sign, value = override.partition("=")
    if key[:1] in ("+", "~"):
        raise UserError(f"{override}: settings cannot be added or removed. Write {key.lstrip('+~')}=VALUE")
    if not sign or not key or key.startswith("-"):
        raise UserError(f"{override}: expected key=value. Every key: robo-rl train task=NAME --help")
    return key, value


def _no_task(settings: Sequence[str]) -> str:
    for override in settings:
        key = split(override)[0]
        if "." not in key and nearest_settings(key, ["task"]):
            return f"{key} is not a setting. Did you mean task=?"
    return "no task given. Type task=NAME, for example task=quadrotor_hover. All of them: robo-rl list tasks"
