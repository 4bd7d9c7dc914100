"""The typed registry of algorithms: which configuration and which runner belong to a name. Imports neither."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from robo_rl.errors import UserError, unknown

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


def _mrq_cfg() -> type[Any]:
    from robo_rl.algos.mrq import MRQCfg

    return MRQCfg


def _stream_ac_cfg() -> type[Any]:
    from robo_rl.algos.stream_ac import StreamACCfg

    return StreamACCfg


def _avg_cfg() -> type[Any]:
    from robo_rl.algos.avg import AVGCfg

    return AVGCfg


def _streaming() -> Runner:
    from robo_rl.train.streaming import train

    return train


def _off_policy() -> Runner:
    from robo_rl.train.off_policy import train

    return train


ALGORITHMS = {
    "ppo": Algorithm(_ppo_cfg, _on_policy),
    "distill": Algorithm(_distill_cfg, _distillation),
    "sac": Algorithm(_sac_cfg, _off_policy),
    "td3": Algorithm(_td3_cfg, _off_policy),
    "mrq": Algorithm(_mrq_cfg, _off_policy),
    "stream_ac": Algorithm(_stream_ac_cfg, _streaming),
    "avg": Algorithm(_avg_cfg, _streaming),
}
_OFF_POLICY = ("sac", "td3", "mrq")


def list_algos() -> dict[str, str]:
    """Preset -> its first comment line, sorted. A preset is a YAML file of `robo_rl_configs/algo`."""
    return {path.stem: path.read_text().partition("\n")[0].lstrip("# ") for path in _files("algo")}


def check_algo(name: str) -> None:
    """Raise UserError for an unknown preset, or for `preset@regime` with an unknown or needless regime."""
    preset, has_regime, regime = name.partition("@")
    known = [path.stem for path in _files("algo")]
    if preset not in known:
        raise unknown("Algorithm", preset, known, "robo-rl list algos")
    regimes = [path.stem for path in _files("regime")]
    if has_regime and _read("algo", preset).get("algorithm", preset) not in _OFF_POLICY:
        raise UserError(f"algo={name}: only algorithms that learn from a replay have regimes. Use algo={preset}")
    if has_regime and regime not in regimes:
        raise unknown("Regime", regime, regimes, f"algo={preset}@ and one of {', '.join(regimes)}")


def algorithm(name: str) -> tuple[str, Algorithm]:
    """Name and entry of the algorithm that a preset belongs to. Raises UserError for an unknown preset or regime."""
    check_algo(name)
    preset = name.partition("@")[0]
    found = _read("algo", preset).get("algorithm", preset)
    return found, ALGORITHMS[found]


def tuned_as(name: str) -> str:
    """The preset under which a task keeps what it tuned for `name`: its own, or the one whose settings it shares.

    With a regime, which brings settings of its own, none: what is looked up is the whole name.
    """
    return str(_read("algo", name).get("tuned", name)) if "@" not in name else name


def preset_values(name: str) -> dict[str, Any]:
    """The settings of `preset` or `preset@regime`, nested as in its files; those of the regime win."""
    preset, _, regime = name.partition("@")
    values = _read("algo", preset)
    if regime:
        values = _merged(values, _read("regime", regime))
    return {key: value for key, value in values.items() if key not in ("algorithm", "tuned")}


def _read(folder: str, name: str) -> dict[str, Any]:
    """A file, over the one that it names as its `base`."""
    values: dict[str, Any] = yaml.safe_load((_folder() / folder / f"{name}.yaml").read_text()) or {}
    base = values.pop("base", None)
    return _merged(_read(folder, base), values) if base else values


def _merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(below)
    for key, value in above.items():
        old = merged.get(key)
        merged[key] = _merged(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return merged


def _files(folder: str) -> list[Path]:
    return sorted((_folder() / folder).glob("*.yaml"))


def _folder() -> Path:
    return Path(str(resources.files("robo_rl_configs")))
