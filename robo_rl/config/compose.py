"""From overrides to a `RunCfg`. hydra composes plain values; the binder puts them on the dataclasses.

Later wins: defaults of the dataclasses < preset of the algorithm < what the task tuned for the preset < the run to
be resumed < the command line. Nothing is ever instantiated by a name that a value holds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from hydra import compose, initialize
from hydra.core.config_store import ConfigStore
from hydra.errors import HydraException
from omegaconf import OmegaConf
from omegaconf.errors import OmegaConfBaseException

from robo_rl.config import algos, binder, interventions
from robo_rl.config.plain import diff, to_plain
from robo_rl.config.run_cfg import RunCfg
from robo_rl.config.selection import DEFAULTS, Selection, select
from robo_rl.env.cfg import TaskCfg
from robo_rl.env.foreign import ForeignTaskCfg
from robo_rl.env.registry import is_path, load_task
from robo_rl.errors import UserError
from robo_rl.sim.registry import check_backend
from robo_rl.sim.robot import load_robot

_ROOT = "robo_rl_run"


@dataclass(frozen=True)
class Composed:
    """A run as asked for, and the same run without the command line."""

    cfg: RunCfg[Any]
    base: RunCfg[Any]
    overrides: tuple[str, ...]

    @property
    def changes(self) -> dict[str, tuple[Any, Any]]:
        """Dotted key -> (default of the task, value of this run)."""
        return diff(self.base, self.cfg)


def compose_run(overrides: Sequence[str], saved: Mapping[str, Any] | None = None) -> Composed:
    """The run that `key=value` overrides describe; `saved` is the config.yaml of a run to start from.

    Raises UserError for an unknown task, algorithm, backend, key or value, in one line with the nearest one; imports
    the chosen task and algorithm, starts no simulator.
    """
    chosen = select(overrides, saved)
    start = defaults(chosen)
    chosen.check_keys(start.cfg)
    layers = [start.plugged, algos.preset_values(chosen.algo), start.tuned, chosen.saved_settings]
    base = replace(binder.apply(start.cfg, _compose(start.cfg, chosen, layers[:3], ())), intervention={})
    cfg = binder.apply(start.cfg, _compose(start.cfg, chosen, layers, chosen.settings))
    interventions.check_together(chosen.interventions, chosen.algo, type(cfg.algo).OFFERS)
    check_simulator(cfg, is_new=not saved)
    check_base(start.cfg.task, cfg.task)
    return Composed(cfg, base, tuple(overrides))


def check_simulator(cfg: RunCfg[Any], is_new: bool) -> None:
    """Raise UserError for a backend or a device that cannot be had, and for a backend beside a foreign task.

    A run from before that was refused may be resumed.
    """
    if not isinstance(cfg.task, ForeignTaskCfg):
        check_backend(cfg.backend, cfg.device)
        return
    if is_new and cfg.backend != DEFAULTS["backend"]:
        raise UserError(f'task "{cfg.task.name}" brings its own simulator; leave out backend={cfg.backend}')
    cfg.task.check_device(cfg.device)


def check_base(own: Any, asked: Any) -> None:
    """Raise UserError where a task whose own robot floats was given one that is bolted down."""
    if not isinstance(own, TaskCfg) or asked.robot == own.robot:
        return
    if load_robot(own.robot).base and not load_robot(asked.robot).base:
        raise UserError(
            f'task "{own.name}" needs a robot with a floating base, such as "{own.robot}"; robot "{asked.robot}" has '
            "a fixed one"
        )


def from_saved(saved: Mapping[str, Any]) -> RunCfg[Any]:
    """The configuration of a run from its config.yaml. Raises UserError where task or settings no longer exist."""
    chosen = select((), saved)
    return binder.apply(defaults(chosen).cfg, chosen.saved_settings)


def to_saved(cfg: RunCfg[Any]) -> dict[str, Any]:
    """What config.yaml holds: every setting of a run, functions left out."""
    return to_plain(cfg)


@dataclass(frozen=True)
class Start:
    """A run with the defaults of its dataclasses, and what its task tuned for the algorithm."""

    cfg: RunCfg[Any]
    tuned: dict[str, Any]
    plugged: dict[str, Any]  # settings of the interventions, from their files


def defaults(chosen: Selection) -> Start:
    """The run before any preset; imports the chosen task and the configuration of the algorithm."""
    task = load_task(chosen.task)
    algorithm = algos.algorithm(chosen.algo)[1]
    ref = str(Path(chosen.task).expanduser().resolve()) if is_path(chosen.task) else chosen.task
    settings = algorithm.cfg_class()()
    cfg = RunCfg(replace(task, tuned={}), settings, task_ref=ref, algo_name=chosen.algo, backend=chosen.backend)
    plugged = {name: interventions.default_settings(name) for name in chosen.interventions}
    presets = {name: interventions.plan(name).settings for name in chosen.interventions}
    tuned = _nested(task.tuned.get(algos.tuned_as(chosen.algo), {}))
    return Start(replace(cfg, intervention=plugged), tuned, {interventions.KEY: presets} if presets else {})


def without_task(algo: str) -> RunCfg[Any]:
    """A run of which no task is known yet: for the help. `task` is None."""
    settings = algos.algorithm(algo)[1].cfg_class()()
    no_task: Any = None
    cfg = RunCfg(no_task, settings, task_ref="", algo_name=algo)
    return binder.apply(cfg, algos.preset_values(algo))


def _compose(cfg: RunCfg[Any], chosen: Selection, layers: Sequence[Mapping[str, Any]], settings: Sequence[str]) -> Any:
    """Plain values of the whole run; hydra merges the layers in order and reads the overrides last."""
    plain = _literal(to_plain(cfg))
    store = ConfigStore.instance()
    store.store(name="robo_rl_defaults", node={k: v for k, v in plain.items() if k not in ("task", "algo")})
    store.store(group="task", name="chosen", node=plain["task"])
    store.store(group="algo", name="chosen", node=plain["algo"])
    names = [f"robo_rl_layer_{i}" for i in range(len(layers))]
    for name, layer in zip(names, layers):
        store.store(name=name, node=_literal(layer))
    order: list[Any] = ["robo_rl_defaults", {"task": "chosen"}, {"algo": "chosen"}, *names, "_self_"]
    store.store(name=_ROOT, node={"defaults": order})
    try:
        with initialize(version_base="1.3", config_path=None):
            return OmegaConf.to_container(compose(_ROOT, list(settings)), resolve=True)
    except (HydraException, OmegaConfBaseException) as error:
        raise UserError(f"{' '.join(settings)}: {str(error).partition(chr(10))[0]}") from error


def _literal(value: Any) -> Any:
    """Plain values without interpolation: only the command line may name `${...}`, a file from elsewhere may not."""
    if isinstance(value, Mapping):
        return {key: _literal(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_literal(item) for item in value]
    return value.replace("${", "\\${") if isinstance(value, str) else value


def _nested(dotted: Mapping[str, Any]) -> dict[str, Any]:
    """{"a.b": 1} as {"a": {"b": 1}}."""
    tree: dict[str, Any] = {}
    for key, value in dotted.items():
        *groups, leaf = key.split(".")
        node = tree
        for group in groups:
            node = node.setdefault(group, {})
        node[leaf] = value
    return tree
