"""What a viewer shows: anything that has states, takes commands and can step. A recording is one such thing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray
from robo_rl_deploy.viz.poses import finite_held

from robo_rl.data.recording import Recording

if TYPE_CHECKING:
    import mujoco


@dataclass(frozen=True)
class CommandRange:
    """Elements of a command and the values a slider may give them."""

    labels: tuple[str, ...]
    low: tuple[float, ...]  # unit of the command
    high: tuple[float, ...]


class Player(Protocol):
    """E environments of one model that a viewer steps and draws."""

    model: mujoco.MjModel
    num_envs: int
    dt_s: float  # s, one `step`
    title: str
    command_ranges: Mapping[str, CommandRange]  # commands a person may set; empty: none

    def qpos(self) -> NDArray[np.floating]:
        """Current positions [E, nq], m and rad, and poses of mocap bodies as in `Recording.states`."""
        ...

    def commands(self) -> dict[str, NDArray[np.floating]]:
        """Current commands, name -> [E, d]."""
        ...

    def set_command(self, name: str, value: NDArray[np.floating] | None) -> None:
        """Hold a command at `value` [d] in every environment; None gives it back to the task."""
        ...

    def step(self) -> None:
        """Advance by `dt_s`."""
        ...

    def reset(self) -> None:
        """Start again."""
        ...

    def status(self, env: int) -> dict[str, str]:
        """What to print about one environment, label -> text."""
        ...


class RecordingPlayer:
    """Replays a recording, again and again."""

    command_ranges: Mapping[str, CommandRange] = {}  # the past takes no commands

    def __init__(self, recording: Recording) -> None:
        """Raises `UserError` where the recorded scene does not compile."""
        self.model = recording.model()
        self.num_envs, self.dt_s = recording.num_envs, recording.dt_s
        self.title = f"{recording.task}, recorded"
        self._recording = recording
        self._qpos = finite_held(recording.states(self.model))
        self._returns = _running_return(recording.reward, recording.done)
        self._step = 0

    def qpos(self) -> NDArray[np.floating]:
        """States at the current step, see `Recording.states`."""
        return self._qpos[self._step]

    def commands(self) -> dict[str, NDArray[np.floating]]:
        """The commands that were given, name -> [E, d]."""
        return {name: values[self._step] for name, values in self._recording.commands.items()}

    def set_command(self, name: str, value: NDArray[np.floating] | None) -> None:
        """Nothing: what was recorded has happened."""

    def step(self) -> None:
        """Go to the next recorded step, after the last one to the first."""
        self._step = (self._step + 1) % self._recording.num_steps

    def reset(self) -> None:
        """Go to the first step."""
        self._step = 0

    def status(self, env: int) -> dict[str, str]:
        """Time, reward, return of the episode so far and its outcome."""
        recording = self._recording
        return {
            "env": str(recording.env_ids[env]),
            "time": f"{self._step * self.dt_s:.2f} / {recording.duration_s:.2f} s",
            "reward": f"{recording.reward[self._step, env]:.3f}",
            "return so far": f"{self._returns[self._step, env]:.2f}",
            "success": "yes" if recording.success[env] else "no",
        }


def _running_return(reward: NDArray[np.floating], done: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Sum of rewards since the episode began, [T, E]."""
    total = np.zeros(reward.shape[1])
    sums = np.empty(reward.shape)
    for t, row in enumerate(np.nan_to_num(reward)):
        total = total + row
        sums[t] = total
        total = total * ~done[t]
    return sums
