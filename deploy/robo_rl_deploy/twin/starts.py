"""Evaluation starts: the episodes the training simulator ended on, so that the twin can begin each of them again.

Arrays of `twin/starts.npz`, E starts of at most T control steps:

    episode_steps        []         T, episodes are truncated there
    qpos [E, nq]  qvel [E, nv]  act [E, na]      state at the first observation (m, rad, m/s, rad/s)
    model/<field>        [E, ...]   model fields of each start's draw; mj_setConst follows
    command/<name>       [E, d] or [E, T, d]     row t is in force from the observation to the reward of control step t
    task/<input>         [E, T, ...]             further recorded inputs of task.onnx, fed under their name
    event_qvel/step      [E, K]     control step at whose beginning qvel jumps, before the observation; -1 for none
    event_qvel/delta     [E, K, nv] by how much
    return  success  length  [E]    outcome in the training simulator, of the scored reward terms only
    term/<name>  metric/<name>  [E] reward term sums and metrics there (optional); NaN: the metric never counted
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from robo_rl_deploy.bundle import Bundle, Manifest, npz_arrays
from robo_rl_deploy.errors import UserError

_STATE = ("qpos", "qvel", "act")
_OUTCOME = ("return", "success", "length")


@dataclass(frozen=True)
class Start:
    """One start."""

    qpos: np.ndarray  # [nq]
    qvel: np.ndarray  # [nv]
    act: np.ndarray  # [na]
    steps: int  # longest episode, control steps
    model: dict[str, np.ndarray]  # model field -> value
    commands: dict[str, np.ndarray]  # [T, d] float32
    task_inputs: dict[str, np.ndarray]  # [T, ...] float32
    pushes: dict[int, np.ndarray]  # control step -> jump of qvel [nv]


class Starts:
    """The starts of a bundle; `len`, index and iterate."""

    def __init__(self, arrays: Mapping[str, np.ndarray], manifest: Manifest) -> None:
        """Raises `UserError` for a missing array, a wrong number of rows or a value that is not finite."""
        for name in ("episode_steps", *_STATE, *_OUTCOME, *(f"command/{c.name}" for c in manifest.commands)):
            if name not in arrays:
                raise UserError(f'twin/starts.npz: array "{name}" is missing')
        self.arrays = dict(arrays)
        self.steps = int(arrays["episode_steps"])
        self._check_rows(len(arrays["qpos"]))
        for command in manifest.commands:
            self._check_stream(f"command/{command.name}", (command.size,))
        own = {f"command/{command.name}" for command in manifest.commands}
        for name in self.arrays:
            if name.startswith(("task/", "command/")) and name not in own:
                self._check_stream(name, None)
        self._check_pushes()

    @classmethod
    def of(cls, bundle: Bundle) -> Starts:
        """The starts in a bundle. Raises `UserError` where it has none."""
        if "twin/starts.npz" not in bundle.twin:
            raise UserError(f"{bundle.path}: has no evaluation starts (twin/starts.npz); export the run again")
        return cls(npz_arrays(bundle.twin["twin/starts.npz"], "twin/starts.npz"), bundle.manifest)

    def __len__(self) -> int:
        return len(self.arrays["qpos"])

    def __getitem__(self, index: int) -> Start:
        if not 0 <= index < len(self):
            raise IndexError(index)
        state = {name: self.arrays[name][index].astype(np.float64) for name in _STATE}
        return Start(
            **state,
            steps=self.steps,
            model={name: array[index] for name, array in self._group("model").items()},
            commands={name: self._stream(array[index]) for name, array in self._group("command").items()},
            task_inputs={name: array[index].astype(np.float32) for name, array in self._group("task").items()},
            pushes=self._pushes(index),
        )

    def recorded(self, name: str) -> np.ndarray | None:
        """Outcome `name` in the training simulator, [E] float64; None where it was not recorded."""
        array = self.arrays.get(name)
        return None if array is None else array.astype(np.float64)

    def _group(self, prefix: str) -> dict[str, np.ndarray]:
        return {name[len(prefix) + 1 :]: a for name, a in self.arrays.items() if name.startswith(f"{prefix}/")}

    def _stream(self, command: np.ndarray) -> np.ndarray:
        """[T, d] from a sequence [T, d] or a constant [d]."""
        return np.broadcast_to(command.astype(np.float32), (self.steps, command.shape[-1]))

    def _pushes(self, index: int) -> dict[int, np.ndarray]:
        if "event_qvel/step" not in self.arrays:
            return {}
        pushes: dict[int, np.ndarray] = {}
        for step, delta in zip(self.arrays["event_qvel/step"][index], self.arrays["event_qvel/delta"][index]):
            if step >= 0:
                pushes[int(step)] = pushes.get(int(step), 0.0) + delta.astype(np.float64)
        return pushes

    def _check_rows(self, rows: int) -> None:
        for name, array in self.arrays.items():
            if name != "episode_steps" and (array.ndim == 0 or len(array) != rows):
                raise UserError(f'twin/starts.npz: array "{name}" has shape {array.shape}, expected {rows} rows')
            unknown = np.isnan(array) if name.startswith("metric/") and array.dtype.kind == "f" else False
            if array.dtype.kind not in "biuf" or not (np.isfinite(array) | unknown).all():
                raise UserError(f'twin/starts.npz: array "{name}" holds a value that is not a finite number')
        if rows == 0 or self.steps < 1:
            raise UserError("twin/starts.npz: holds no episode")

    def _check_pushes(self) -> None:
        step, delta = self.arrays.get("event_qvel/step"), self.arrays.get("event_qvel/delta")
        if step is None and delta is None:
            return
        if (
            step is None
            or delta is None
            or step.ndim != 2
            or delta.shape != (*step.shape, self.arrays["qvel"].shape[-1])
        ):
            raise UserError("twin/starts.npz: event_qvel/step must be [E, K] and event_qvel/delta [E, K, nv]")

    def _check_stream(self, name: str, tail: tuple[int, ...] | None) -> None:
        """A command may be constant; every other recorded input has a row for each control step."""
        shape = self.arrays[name].shape[1:]
        constant = tail is not None and shape == tail
        if not constant and (shape[:1] != (self.steps,) or (tail is not None and shape[1:] != tail)):
            expected = f"[E, {self.steps}, ...]" if tail is None else f"[E, {self.steps}, {tail[0]}] or [E, {tail[0]}]"
            raise UserError(f'twin/starts.npz: "{name}" has shape {self.arrays[name].shape}, expected {expected}')
