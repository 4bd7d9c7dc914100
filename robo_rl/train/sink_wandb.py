"""Weights & Biases, offline unless the environment says otherwise. Nothing but metrics and allowed config leaves.

Offline runs ignore `resume` (the step starts again and a second folder appears), so an offline run is written anew
from the metrics that stay; an online one is continued and takes only steps it does not have yet.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

import wandb

from robo_rl.errors import UserError, unknown
from robo_rl.train.redact import uploadable

_PROJECT = "robo-rl"
_Mode = Literal["online", "offline", "disabled"]
_MODES: dict[str, _Mode] = {
    "online": "online",
    "offline": "offline",
    "disabled": "disabled",
    "run": "online",
    "dryrun": "offline",
}


class WandbSink:
    """One wandb run a run folder, with the same id over every resume."""

    def __init__(self, folder: Path, config: Mapping[str, Any], history: Sequence[Mapping[str, Any]]) -> None:
        """Start or continue the run and send what it lacks of `history`. Raises `UserError` when wandb cannot start."""
        run_id = _run_id(folder)
        mode = _mode()
        if mode == "offline":
            for stale in (folder / "wandb").glob(f"offline-run-*-{run_id}"):
                shutil.rmtree(stale)
        try:
            self._run = wandb.init(
                project=os.environ.get("WANDB_PROJECT", _PROJECT),
                id=run_id,
                name=run_id,
                dir=str(folder),
                mode=mode,
                resume="allow" if mode == "online" else None,
                config=uploadable(config),
                settings=_private_settings(),
            )
        except wandb.Error as error:
            reason = str(error).splitlines()[0] if str(error) else type(error).__name__
            raise UserError(f"wandb cannot start: {reason}. Fix: WANDB_MODE=offline, or wandb login.") from error
        for row in history:
            values = {k: v for k, v in row.items() if k not in ("step", "time") and v is not None}
            self.metrics(row["step"], values)

    def metrics(self, step: int, values: Mapping[str, float]) -> None:
        """Log the scalars at `step`; steps the run already has are left as they are."""
        if step >= self._run.step:
            self._run.log(dict(values), step=step)

    def close(self) -> None:
        """Finish the run."""
        self._run.finish()


def _mode() -> _Mode:
    """What WANDB_MODE says; else online where a key is set, offline where not, so that nobody is asked for one."""
    asked = os.environ.get("WANDB_MODE") or ("online" if os.environ.get("WANDB_API_KEY") else "offline")
    if asked not in _MODES:
        raise unknown("WANDB_MODE", asked, _MODES, ", ".join(_MODES))
    return _MODES[asked]


def _run_id(folder: Path) -> str:
    """The same at every resume: `<task>-<algo>-<time>-s<seed>` in the characters that wandb allows."""
    return re.sub(r"[^A-Za-z0-9_.-]", "_", "-".join(folder.resolve().parts[-3:]))[-120:]


def _private_settings() -> wandb.Settings:
    """No console, code, git remote, command line, user or host name, machine statistics, or list of packages."""
    return wandb.Settings(
        console="off",
        disable_code=True,
        disable_git=True,
        disable_job_creation=True,
        save_code=False,
        silent=True,
        init_timeout=30.0,
        x_disable_meta=True,
        x_disable_machine_info=True,
        x_disable_stats=True,
        x_save_requirements=False,
    )
