"""Keeps the states of the first envs of a running evaluation, for pictures made later."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from torch import Tensor

from robo_rl.data.recording import Recording
from robo_rl.data.stage import stage_of
from robo_rl.env.foreign import ForeignEnv
from robo_rl.env.step import Step
from robo_rl.env.vec_env import VecEnv


class Recorder:
    """Hooks for `play_episodes` that store states, actions, commands and rewards of the first `envs` envs.

    Where the environment does not say what a success is, it is an episode that did not terminate.
    """

    def __init__(self, env: VecEnv | ForeignEnv, envs: int) -> None:
        """Raises UserError for an environment that cannot be drawn."""
        self._stage = stage_of(env, envs)
        self._rows: dict[str, list[np.ndarray]] = {"qpos": [], "action": [], "reward": [], "done": []}
        self._commands: dict[str, list[np.ndarray]] = {}
        self._placed: dict[str, list[np.ndarray]] = {}
        self._success = np.zeros(self._stage.num_envs, dtype=bool)

    def before(self, action: Tensor, is_first: Tensor, running: Tensor) -> None:
        """Store the state the action answers to."""
        del is_first, running
        if not self._rows["qpos"]:
            self._scene = self._stage.scene(0)  # now: the next episode may look otherwise
        self._rows["qpos"].append(self._stage.positions())
        self._rows["action"].append(self._keep(action))
        for kept, values in ((self._commands, self._stage.commands()), (self._placed, self._stage.placed())):
            for name, value in values.items():
                kept.setdefault(name, []).append(value)

    def after(self, step: Step, running: Tensor) -> None:
        """Store what followed."""
        ended = step.terminated | step.truncated
        self._rows["reward"].append(self._keep(step.reward))
        self._rows["done"].append(self._keep(ended))
        succeeded = step.log["episode/success"] > 0.5 if "episode/success" in step.log else ~step.terminated
        outcome = self._keep(succeeded & step.valid)
        self._success = np.where(self._keep(running & ended), outcome, self._success)

    def recording(self, seed: int) -> Recording:
        """Everything stored so far."""
        rows = {name: np.stack(kept) for name, kept in self._rows.items()}
        return replace(self._scene, seed=seed).recording(
            **rows,
            target=self._stage.targets(rows["action"]),
            success=self._success,
            commands={name: np.stack(kept) for name, kept in self._commands.items()},
            placed={name: np.stack(kept) for name, kept in self._placed.items()},
        )

    def _keep(self, value: Tensor) -> np.ndarray:
        return value[: self._stage.num_envs].detach().cpu().numpy().copy()
