"""The interventions of a run, made from its settings."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from robo_rl.config.run_cfg import RunCfg
from robo_rl.interventions.base import InterventionCfg, Site
from robo_rl.interventions.plugs import Plugs
from robo_rl.train.collect import Env
from robo_rl.train.streams import EQUAL, Streams


def build_plugs(cfg: RunCfg[Any], env: Env, streams: Streams) -> Plugs:
    """What takes part in the algorithm; of strength 0 nothing is made. Raises UserError for what does not fit."""
    mirror = getattr(env, "mirror", None)  # an environment of another project has none
    made = [own.make(Site(name, streams[f"{EQUAL}{name}"], mirror)) for name, own in _active(cfg).items()]
    return Plugs(made, cfg.train.diagnostics)


def on_its_task(cfg: RunCfg[Any]) -> RunCfg[Any]:
    """The run with the task to train on; evaluation, export and play are of the task as it is."""
    for own in _active(cfg).values():
        cfg = replace(cfg, task=own.task(cfg.task))
    return cfg


def _active(cfg: RunCfg[Any]) -> dict[str, InterventionCfg]:
    return {name: own for name, own in cfg.intervention.items() if own.strength}
