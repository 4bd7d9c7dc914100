"""Stop a training whose loss, gradient or state is no longer finite: name the term, keep a dump, keep the weights."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

import numpy as np
import torch
from torch import Tensor

from robo_rl.data.recording import Scene
from robo_rl.errors import UserError
from robo_rl.files import published
from robo_rl.train.state_history import StateHistory
from robo_rl.train.storage import storage_errors

_DUMPED_ENVS = 16


class NonFinite(UserError):
    """A loss or state stopped being finite; the line names the term, the last good checkpoint and the dump."""

    def __init__(self, term: str, step: int, last_good: Path | None, dump: str) -> None:
        checkpoint = f"Last good checkpoint: {last_good}" if last_good else "No checkpoint was saved yet"
        super().__init__(
            f"{term} is not finite at step {step}. {checkpoint}. {dump}. "
            f"Fix: a smaller learning rate, or look at that term."
        )
        self.term = term
        self.step = step
        self.last_good = last_good


def non_finite(terms: Mapping[str, Tensor]) -> list[str]:
    """Names of the terms that hold a NaN or an infinity, in order; one transfer from the device for all of them."""
    if not terms:
        return []
    finite = torch.stack([torch.isfinite(value.detach()).all() for value in terms.values()]).tolist()
    return [name for name, fine in zip(terms, finite) if not fine]


class Guard:
    """Checks terms and, on the first that is not finite, writes `<crash>/<step>/` and raises.

    The folder holds `report.json`, `dump.npz` (a recording: `robo-rl play` shows it) and `extra.npz` (the rest of the
    history). Push every control step to `history`.
    """

    def __init__(self, crash: Path, scene: Scene, depth: int = 100) -> None:
        self.history = StateHistory(depth)
        self._crash = crash
        self._scene = scene

    def check(self, step: int, terms: Mapping[str, Tensor], last_good: Path | None = None) -> None:
        """Raise `NonFinite` if a term (tensor of any shape) is not finite at environment step `step`."""
        bad = non_finite(terms)
        if bad:
            self.stop(step, bad, last_good)

    def stop(self, step: int, bad: list[str], last_good: Path | None = None) -> NoReturn:
        """Write the dump and raise `NonFinite` for the terms `bad`; a disk that refuses the dump does not hide them."""
        try:
            dump = self._write(step, bad, last_good)
        except UserError as error:
            dump = f"No dump: {error}".rstrip(".")
        raise NonFinite(bad[0], step, last_good, dump)

    def _write(self, step: int, bad: list[str], last_good: Path | None) -> str:
        folder = self._new_folder(step)
        envs = self.history.worst_envs(_DUMPED_ENVS)
        report = {
            "step": step,
            "term": bad[0],
            "non_finite": bad,
            "env_ids": envs,
            "steps_kept": len(self.history),
            "last_good_checkpoint": str(last_good) if last_good else None,
            "time": round(time.time(), 3),
        }
        with published(folder / "report.json") as path:
            path.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
        if not envs:
            return f"Report: {folder / 'report.json'}"
        recording, rest = self.history.recording(self._scene, envs)
        dump = recording.save(folder / "dump.npz")
        with published(folder / "extra.npz") as path:
            np.savez_compressed(path, **rest)  # type: ignore[arg-type]
        return f"Replay it: robo-rl play {dump}"

    def _new_folder(self, step: int) -> Path:
        folder, attempt = self._crash / str(step), 1
        with storage_errors(self._crash):
            while folder.exists():
                attempt += 1
                folder = self._crash / f"{step}-{attempt}"
            folder.mkdir(parents=True)
        return folder
