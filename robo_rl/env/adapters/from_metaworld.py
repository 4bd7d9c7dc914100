"""Meta-World under our interface: in processes of its own interpreter, several tasks side by side."""

from __future__ import annotations

import os
from collections.abc import Mapping

import numpy as np
import torch
from torch import Tensor

from robo_rl.env.adapters.metaworld_process import WorkerProcess
from robo_rl.env.adapters.serial import ActionBox, HostVecEnv, Limits, Memory, OneStep, check_count
from robo_rl.env.metaworld_task import Selection
from robo_rl.errors import UserError

_UNREADABLE = "a Meta-World environment keeps memory that nobody can read"
_BOX = ActionBox(-np.ones(4, np.float32), np.ones(4, np.float32))


class MetaworldVecEnv(HostVecEnv):
    """Row i plays environment i modulo their number, with one of 50 goals an episode, cut after 500 steps.

    `log` has `episode/success`: whether any step of the episode was a success. Observations of MT10 and MT50 end with
    the task as a one-hot vector; those of ML hide the goal, as the benchmark does. A simulation cannot be saved: after
    loading, the next step only resets.
    """

    def __init__(
        self, name: str, chosen: Selection, num_envs: int, seed: int = 0, workers: int = 0, limit: int | None = None
    ) -> None:
        """Start `workers` processes (0: one for each CPU); `limit` cuts an episode after so many steps.

        Raises UserError where Meta-World is missing, and for a limit beyond its own.
        """
        check_count(num_envs)
        self._workers: list[WorkerProcess] = []
        count = min(workers or os.cpu_count() or 1, num_envs)
        rows = [range(k, num_envs, count) for k in range(count)]
        self._where = {i: (k, at) for k, part in enumerate(rows) for at, i in enumerate(part)}
        try:
            for part in rows:
                self._workers.append(WorkerProcess(_spec(chosen, part, seed)))
            sizes = [worker.sizes() for worker in self._workers]
            limits = Limits(int(sizes[0]["steps"]), limit)
            super().__init__(name, num_envs, seed, _BOX, int(sizes[0]["obs"]), exact=False, limits=limits)
        except UserError:
            self.close()
            raise
        self.step_dt = float(sizes[0]["dt"])
        self._succeeded = torch.zeros(num_envs)

    def reset_one(self, i: int, seed: int | None) -> np.ndarray:
        """Begin an episode in row i. `[d]` float32."""
        k, at = self._where[i]
        self._succeeded[i] = 0.0
        return self._workers[k].reset(at, seed)

    def step_all(self, targets: np.ndarray) -> list[OneStep]:
        """All processes work at once."""
        for k, worker in enumerate(self._workers):
            worker.send_actions(targets[k :: len(self._workers)])
        results = [worker.results() for worker in self._workers]
        steps = []
        for i in range(self.num_envs):
            k, at = self._where[i]
            reward, truncated, success, obs = (part[at] for part in results[k])
            self._succeeded[i] = max(float(self._succeeded[i]), float(success))
            steps.append(OneStep(obs, float(reward), False, bool(truncated)))
        return steps

    @property
    def log(self) -> dict[str, Tensor]:
        """What the running episodes have reached, `[N]` each."""
        return {**super().log, "episode/success": self._succeeded.clone()}

    def save_one(self, i: int) -> Memory:
        """Never possible."""
        raise UserError(_UNREADABLE)

    def load_one(self, i: int, memory: Mapping[str, Tensor]) -> None:
        """Never possible."""
        raise UserError(_UNREADABLE)

    def close(self) -> None:
        """End the processes."""
        for worker in self._workers:
            worker.close()
        self._workers = []


def _spec(chosen: Selection, rows: range, seed: int) -> dict[str, object]:
    kinds = [i % len(chosen.envs) for i in rows]
    return {
        "envs": [chosen.envs[kind] for kind in kinds],
        "kind": kinds if chosen.one_hot else [None] * len(kinds),
        "kinds": len(chosen.envs) if chosen.one_hot else 0,
        "reward": chosen.reward,
        "hidden_goal": chosen.hidden_goal,
        "test_goals": chosen.test_goals,
        "seed": seed % 2**32,
    }
