"""Keeps the states of the first envs of a running evaluation, for pictures made later."""

from __future__ import annotations

import numpy as np
from torch import Tensor

from robo_rl.data.placed import placed_poses
from robo_rl.data.recording import Recording
from robo_rl.env.step import Step
from robo_rl.env.vec_env import VecEnv
from robo_rl.sim.robot_spec import asset_bytes


class Recorder:
    """Hooks for `play_episodes` that store states, actions, commands and rewards of the first `envs` envs."""

    def __init__(self, env: VecEnv, envs: int) -> None:
        self._env, self._envs = env, envs
        self._rows: dict[str, list[np.ndarray]] = {"qpos": [], "action": [], "reward": [], "done": []}
        self._commands: dict[str, list[np.ndarray]] = {name: [] for name in env.commands}
        self._placed: dict[str, list[np.ndarray]] = {}
        self._success = np.zeros(envs, dtype=bool)

    def before(self, action: Tensor, is_first: Tensor, running: Tensor) -> None:
        """Store the state the action answers to."""
        del is_first, running
        self._rows["qpos"].append(self._keep(self._env.sim.state.q))
        self._rows["action"].append(self._keep(action))
        for name, command in self._env.commands.items():
            self._commands[name].append(self._keep(command.value))
        for name, pose in placed_poses(self._env.sim, self._envs).items():
            self._placed.setdefault(name, []).append(pose)

    def after(self, step: Step, running: Tensor) -> None:
        """Store what followed."""
        ended = step.terminated | step.truncated
        self._rows["reward"].append(self._keep(step.reward))
        self._rows["done"].append(self._keep(ended))
        outcome = self._keep((step.log["episode/success"] > 0.5) & step.valid)
        self._success = np.where(self._keep(running & ended), outcome, self._success)

    def recording(self, seed: int) -> Recording:
        """Everything stored so far."""
        task, model = self._env.task, self._env.model
        rows = {name: np.stack(kept) for name, kept in self._rows.items()}
        return Recording(
            task=task.name,
            robot=model.robot.name,
            dt_s=self._env.step_dt,
            seed=seed,
            mjcf=model.xml,
            qpos=rows["qpos"],
            reward=rows["reward"],
            done=rows["done"],
            action=rows["action"],
            success=self._success,
            commands={name: np.stack(kept) for name, kept in self._commands.items()},
            command_labels={name: cfg.names for name, cfg in task.commands.items()},
            joint_names=model.robot.joints,
            placed={name: np.stack(kept) for name, kept in self._placed.items()},
            assets=asset_bytes(model.robot.mjcf_path),
        )

    def _keep(self, value: Tensor) -> np.ndarray:
        return value[: self._envs].detach().cpu().numpy().copy()
