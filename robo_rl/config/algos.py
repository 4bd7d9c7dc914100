"""The typed registry of algorithms: which configuration and which runner belong to a name. Imports neither."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from robo_rl.errors import unknown

if TYPE_CHECKING:
    from robo_rl.config.run_cfg import RunCfg

    Runner = Callable[[RunCfg[Any], RunCfg[Any]], Path]


@dataclass(frozen=True)
class Algorithm:
    """An update rule. The two functions import on call, so that listing stays quick."""

    cfg_class: Callable[[], type[Any]]  # gives the frozen dataclass of its settings, all with defaults
    runner: Callable[[], Runner]  # gives `train(cfg, base) -> run folder`


def _ppo_cfg() -> type[Any]:
    from robo_rl.algos.ppo import PPOCfg

    return PPOCfg


def _on_policy() -> Runner:
    from robo_rl.train.on_policy import train

    return train


def _distill_cfg() -> type[Any]:
    from robo_rl.algos.distill import DistillCfg

    return DistillCfg


def _distillation() -> Runner:
    from robo_rl.train.distill import train

    return train


def _sac_cfg() -> type[Any]:
    from robo_rl.algos.sac import SACCfg

    return SACCfg


def _td3_cfg() -> type[Any]:
    from robo_rl.algos.td3 import TD3Cfg

    return TD3Cfg


def _off_policy() -> Runner:
    from robo_rl.train.off_policy import train

    return train


ALGORITHMS = {
    "ppo": Algorithm(_ppo_cfg, _on_policy),
    "distill": Algorithm(_distill_cfg, _distillation),
    "sac": Algorithm(_sac_cfg, _off_policy),
    "td3": Algorithm(_td3_cfg, _off_policy),
}


def list_algos() -> dict[str, str]:
    """Preset -> its first comment line, sorted. A preset is a YAML file of `robo_rl_configs/algo`."""
    return {path.stem: path.read_text().partition("\n")[0].lstrip("# ") for path in _presets()}


def check_algo(preset: str) -> None:
    """Raise UserError for an unknown preset."""
    known = [path.stem for path in _presets()]
    if preset not in known:
        raise unknown("Algorithm", preset, known, "robo-rl list algos")


def algorithm(preset: str) -> tuple[str, Algorithm]:
    """Name and entry of the algorithm that a preset belongs to. Raises UserError for an unknown preset."""
    check_algo(preset)
    name = _read(preset).get("algorithm", preset)
    return name, ALGORITHMS[name]


def preset_values(preset: str) -> dict[str, Any]:
    """The settings of a preset, nested as in its file."""
    return {key: value for key, value in _read(preset).items() if key != "algorithm"}


def _read(preset: str) -> dict[str, Any]:
    return yaml.safe_load((_folder() / f"{preset}.yaml").read_text()) or {}


def _presets() -> list[Path]:
    return sorted(_folder().glob("*.yaml"))


def _folder() -> Path:
    return Path(str(resources.files("robo_rl_configs"))) / "algo"
