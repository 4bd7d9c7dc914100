"""Our environment as a `VecEnv` of rsl_rl (rsl-rl-lib 5)."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from robo_rl.env.cfg import TaskCfg
from robo_rl.env.step import Obs, Step
from robo_rl.env.vec_env import VecEnv
from robo_rl.extras import missing_extra

try:
    from rsl_rl.env import VecEnv as RslRlBase
    from tensordict import TensorDict
except ModuleNotFoundError as error:
    raise missing_extra(error) or error from error


class RslRlVecEnv(RslRlBase):
    """A `VecEnv` for rsl_rl: all observation groups as one TensorDict, on the device of the environment.

    `obs_groups` of the runner's configuration names them, e.g. `{"actor": ["policy"], "critic": ["critic"]}`.

    The library bootstraps a cut episode from the value of the last observation before the step, not of the one that
    the episode ended with; this one is in `extras["final_obs"]` for an algorithm that does better. It knows no invalid
    rows: where physics diverged, the reward is 0 and the episode is cut, so next to nothing is learnt from the row;
    `extras["valid"]` tells.
    """

    def __init__(self, env: VecEnv) -> None:
        """Wrap `env` and begin its first episodes."""
        self.env = env
        self.num_envs, self.num_actions = env.num_envs, env.action_dim
        self.max_episode_length = env.max_episode_steps
        self.device = env.device
        self.cfg: TaskCfg = env.task
        env.reset()

    @property
    def episode_length_buf(self) -> Tensor:
        """Age of the running episodes, `[N]` control steps."""
        return self.env.age_steps

    @episode_length_buf.setter
    def episode_length_buf(self, steps: Tensor) -> None:
        with _normal_tensors():
            self.env.set_age(steps)

    def get_observations(self) -> TensorDict:
        """The observations that the next action answers to."""
        return self._grouped(self.env.last_obs)

    def reset(self) -> tuple[TensorDict, dict[str, Any]]:
        """Begin all episodes anew."""
        with _normal_tensors():
            return self._grouped(self.env.reset()), {}

    def step(self, actions: Tensor) -> tuple[TensorDict, Tensor, Tensor, dict[str, Any]]:
        """Observations, rewards `[N]`, ends of episodes `[N]` int64, extras. Raises UserError for a wrong shape."""
        with _normal_tensors():
            step = self.env.step(actions)
        done = (step.terminated | step.truncated).long()
        return self._grouped(step.obs), step.reward, done, self._extras(step, done > 0)

    def close(self) -> None:
        """Release the simulator."""
        self.env.close()

    def _extras(self, step: Step, done: Tensor) -> dict[str, Any]:
        extras = {"time_outs": step.truncated, "valid": step.valid, "final_obs": self._grouped(step.final_obs)}
        if not bool(done.any()):  # the library itself looks at each step which episodes have ended
            return extras
        counted = done & step.valid
        log = {name: value[counted] for name, value in step.log.items() if name.startswith("episode/")}
        # A metric that never counted in an episode is NaN there: the library would log NaN for all of them.
        return {**extras, "log": {name: value[~value.isnan()] for name, value in log.items()}}

    def _grouped(self, obs: Obs) -> TensorDict:
        return TensorDict(dict(obs), batch_size=[self.num_envs], device=self.device)


def _normal_tensors() -> torch.inference_mode:
    """The runner steps under inference mode; what the environment keeps must outlive it and know its version."""
    return torch.inference_mode(False)
