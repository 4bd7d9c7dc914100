"""Keeps the last control steps of the simulator, so that a non-finite value can be replayed."""

from __future__ import annotations

from torch import Tensor

from robo_rl.data.placed import placed
from robo_rl.data.stage import OwnStage
from robo_rl.env.step import Step
from robo_rl.env.vec_env import VecEnv
from robo_rl.train.state_history import StateHistory


class FlightRecorder:
    """A `VecEnv` whose every step is kept in `history`; in all else the same environment."""

    def __init__(self, env: VecEnv, seed: int) -> None:
        self._env = env
        self.num_envs, self.obs_dims, self.action_dim = env.num_envs, env.obs_dims, env.action_dim
        self.action_bounds = env.action_bounds
        self.start, self.close, self.mirror = env.start, env.close, env.mirror
        self.state_dict, self.load_state_dict = env.state_dict, env.load_state_dict
        self.scene = OwnStage(env, env.num_envs).scene(seed)
        self.history = StateHistory()

    def step(self, action: Tensor) -> Step:
        """Step the environment and remember the state the action was taken in."""
        row = {"qpos": self._env.sim.state.q.clone(), "qvel": self._env.sim.state.v.clone(), "action": action}
        row |= {f"command/{name}": command.value.clone() for name, command in self._env.commands.items()}
        row |= {f"placed/{name}": pose for name, pose in placed(self._env.sim).items()}
        step = self._env.step(action)
        self.history.push({**row, "reward": step.reward, "done": step.terminated | step.truncated})
        return step
