"""Where metrics are projected to besides `metrics.jsonl`. A package is imported only when its sink is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from robo_rl.errors import UserError, unknown
from robo_rl.extras import missing_extra

_DEFAULT = ("tensorboard",)
_History = Sequence[Mapping[str, Any]] | None


class Sink(Protocol):
    """Takes the finite scalars of one log interval."""

    def metrics(self, step: int, values: Mapping[str, float]) -> None:
        """Show `values` at environment step `step`."""

    def close(self) -> None:
        """Flush and close."""


def open_sinks(
    names: Sequence[str] | None,
    folder: Path,
    config: Mapping[str, Any],
    history: _History,
    warn: Callable[[str], None],
) -> list[Sink]:
    """Sinks of a run folder, ready for the first metrics.

    `names` None: the default ones, with one warning line for a missing package. `history` holds the metrics that
    stay of a resumed run, maybe none; it is None for a new run. Raises `UserError` for an unknown name, or a package
    that is missing for a sink named by the user.
    """
    if names is None:
        return _open_default(folder, config, history, warn)
    return [_open(name, folder, config, history) for name in names]


def _open_default(
    folder: Path, config: Mapping[str, Any], history: _History, warn: Callable[[str], None]
) -> list[Sink]:
    try:
        return [_open(name, folder, config, history) for name in _DEFAULT]
    except _MissingPackage as error:
        warn(f"{error}; until then metrics go to metrics.jsonl only")
        return []


def _open(name: str, folder: Path, config: Mapping[str, Any], history: _History) -> Sink:
    if name not in SINKS:
        raise unknown("Logger", name, SINKS, ", ".join(SINKS))
    try:
        return SINKS[name](folder, config, history)
    except ModuleNotFoundError as error:
        missing = missing_extra(error)
        if missing is None:
            raise
        raise _MissingPackage(f"logger={name}: {missing}") from error


class _MissingPackage(UserError):
    """The extra `log` is not installed."""


def _tensorboard(folder: Path, _config: Mapping[str, Any], history: _History) -> Sink:
    from robo_rl.train.sink_tensorboard import TensorboardSink

    resume_after = None if history is None else history[-1]["step"] if history else -1
    return TensorboardSink(folder / "tensorboard", resume_after)


def _wandb(folder: Path, config: Mapping[str, Any], history: _History) -> Sink:
    from robo_rl.train.sink_wandb import WandbSink

    return WandbSink(folder, config, history or [])


SINKS: dict[str, Callable[[Path, Mapping[str, Any], _History], Sink]] = {
    "tensorboard": _tensorboard,
    "wandb": _wandb,
}
