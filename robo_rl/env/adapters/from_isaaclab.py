"""A task of Isaac Lab with our interface, so that our runners train in it: `task=isaaclab/Isaac-Cartpole-Direct`.

Runs without Isaac Sim on Newton, on a CPU or a GPU. Where Isaac Sim is installed, `task.physics=isaacsim_physx` takes
the same way through Isaac Lab's launcher; that has never been run here.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from robo_rl.env.adapters import isaaclab_memory
from robo_rl.env.adapters.isaaclab_final import true_final_observations
from robo_rl.env.step import Obs, Step
from robo_rl.errors import UserError
from robo_rl.sim import isaac_lab
from robo_rl.sim.registry import check_device


class IsaacLabVecEnv:
    """N environments of a registered Isaac Lab task, with the interface of `VecEnv`.

    Observation groups are Isaac Lab's own (`policy`, and `critic` where the task has one), flattened. Actions are
    passed on as they are, cut at `action_bound`. Nothing that is returned is one of Isaac Lab's buffers. One such
    environment can be open in a process.
    """

    def __init__(
        self,
        env_id: str,
        num_envs: int,
        seed: int = 0,
        device: str = "cpu",
        physics: str = "",
        action_bound: float = 10.0,
    ) -> None:
        """Build it; `physics` is Isaac Lab's name of an engine, the task's own if empty.

        Raises UserError for a device or an engine that is not there, assets that cannot be fetched, a second
        environment in the process, and actions or observations that are no vectors of numbers.
        """
        if num_envs < 1:
            raise UserError(f"env.num_envs is {num_envs}; it must be at least 1")
        check_device(device)
        isaac_lab.start_warp_quietly(device)
        isaac_lab.check_free()
        self.id, self.num_envs, self.device = env_id, num_envs, torch.device(device)
        self._bound = action_bound
        self._open = contextlib.ExitStack()
        with isaac_lab.quiet(env_id):
            self._env = self._make(env_id, num_envs, seed, device, physics)
        spaces = self._env.single_observation_space
        self.obs_dims = {name: _flat_size(env_id, name, space) for name, space in spaces.items()}
        self.action_dim = _action_size(env_id, self._env.single_action_space)
        self.step_dt = float(self._env.step_dt)
        self._only_reset = False  # the next step starts new episodes and does nothing else
        self._obs: Obs = {}
        self._names: list[str] = []  # what the task itself logs of episodes that ended
        self._return, self._length = self._zeros(), self._zeros()

    @property
    def max_episode_steps(self) -> int | None:
        """Control steps after which an episode is cut."""
        return int(self._env.max_episode_length)

    @property
    def action_bounds(self) -> tuple[Tensor, Tensor]:
        """Lower and upper actions `[A]` beyond which nothing changes."""
        high = torch.full((self.action_dim,), self._bound, device=self.device)
        return -high, high

    def reset(self) -> Obs:
        """Start every env anew; another reset draws other starts."""
        obs, extras = self._env.reset()
        if not self._obs:  # Isaac Lab shows joint velocities of zero after the very first reset, whatever was drawn
            obs, extras = self._env.reset()
            self._names = sorted(f"episode/{name}" for name in extras.get("log", {}))
        self._obs = self._flat(obs)
        self._return, self._length = self._zeros(), self._zeros()
        return self._obs

    def start(self) -> Obs:
        """`reset()` for a training: each env at a random age of its first episode, so that they do not end together."""
        obs = self.reset()
        ages = torch.rand(self.num_envs, device=self.device) * self._env.max_episode_length
        self._env.episode_length_buf[:] = ages.to(self._env.episode_length_buf.dtype)
        return obs

    @torch.no_grad()
    def step(self, action: Tensor) -> Step:
        """One control step with actions `[N, A]`; rows with a value that is not finite are cut and invalid.

        Raises UserError for a wrong shape, and on the CPU for a non-finite action.
        """
        self._check_action(action)
        if self._only_reset:
            return self._reset_step()
        self._env.extras.pop("final_obs", None)
        given = self._env.step(action.clamp(-self._bound, self._bound))
        obs, (reward, terminated, truncated), extras = self._flat(given[0]), (x.clone() for x in given[1:4]), given[4]
        ended = terminated | truncated
        final = self._flat(extras["final_obs"]) if "final_obs" in extras else obs
        final = {name: torch.where(ended.unsqueeze(1), final[name], obs[name]) for name in obs}
        return self._finish(obs, final, reward.float(), terminated, truncated & ~terminated, extras.get("log", {}))

    @property
    def last_obs(self) -> Obs:
        """The observation the next action answers to."""
        return self._obs

    @property
    def log(self) -> dict[str, Tensor]:
        """`episode/return` and `episode/length` of the running episodes, `[N]` each."""
        return {"episode/return": self._return, "episode/length": self._length}

    def state_dict(self) -> dict[str, Any]:
        """The scene, and what the task remembers of each env; see `isaaclab_memory` for how far that reaches."""
        return {
            "memory": isaaclab_memory.save(self._env),
            "obs": dict(self._obs),
            "return": self._return,
            "length": self._length,
        }

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Continue from `state_dict()` of an equal environment, to the engine's float32.

        Where what was restored does not give the observation that was saved, the next step ignores its action, starts
        new episodes and is invalid.
        """
        self.reset()
        seen = self._flat(isaaclab_memory.load(self._env, state["memory"]))
        saved = {name: value.to(self.device) for name, value in state["obs"].items()}
        self._only_reset = not all(torch.allclose(seen[name], saved[name], atol=1e-3, rtol=1e-3) for name in saved)
        if self._only_reset:
            self.reset()
            return
        self._obs = saved
        self._return, self._length = (state[name].to(self.device).clone() for name in ("return", "length"))

    def close(self) -> None:
        """Release the simulator; another environment may be made afterwards."""
        self._env.close()
        self._open.close()

    def _make(self, env_id: str, num_envs: int, seed: int, device: str, physics: str) -> Any:
        import gymnasium as gym
        from isaaclab.app.sim_launcher import launch_simulation
        from isaaclab_tasks.utils import parse_env_cfg

        overrides = [f"physics={physics}"] if physics else []
        try:
            cfg = parse_env_cfg(env_id, device=device, num_envs=num_envs, overrides=overrides)
            cfg.seed, cfg.compute_final_obs = seed % 2**32, True
            if hasattr(cfg, "possible_agents"):
                raise UserError(f"{env_id} has several agents; only tasks of one can be trained")
            with contextlib.redirect_stderr(io.StringIO()):  # several lines where Isaac Sim is missing
                self._open.enter_context(launch_simulation(cfg, {}))
            env: Any = gym.make(env_id, cfg=cfg, disable_env_checker=True).unwrapped
        except SystemExit as error:
            raise UserError(
                f"{env_id} with {physics or 'its own physics'} needs Isaac Sim, which is not installed. "
                "Without it: task.physics=newton_mjwarp, if the task has that"
            ) from error
        except (FileNotFoundError, ImportError, ValueError) as error:
            self._open.close()
            raise UserError(_why_not(env_id, error)) from error
        true_final_observations(env)
        return env

    def _finish(
        self, obs: Obs, final: Obs, reward: Tensor, terminated: Tensor, truncated: Tensor, told: Mapping[str, Any]
    ) -> Step:
        valid = torch.isfinite(reward)
        for value in (*obs.values(), *final.values()):
            valid = valid & torch.isfinite(value).all(1)
        keep = valid.unsqueeze(1)
        reward = torch.where(valid, reward, 0.0)
        final = {name: torch.where(keep, value, 0.0) for name, value in final.items()}
        terminated, truncated = terminated & valid, truncated | ~valid
        self._return, self._length = self._return + reward, self._length + 1.0
        log = {"reward/env": reward, **self.log, "episode/terminated": terminated.float(), **self._told(told)}
        ended = terminated | truncated
        self._obs = {name: torch.nan_to_num(value) for name, value in obs.items()}
        self._return, self._length = self._return.where(~ended, 0.0), self._length.where(~ended, 0.0)
        return Step(self._obs, reward, terminated, truncated, valid, final, log)

    def _told(self, told: Mapping[str, Any]) -> dict[str, Tensor]:
        """What the task logs of the episodes that ended, which is a mean over them: the same value for each row."""
        values = {name: told.get(name.removeprefix("episode/"), 0.0) for name in self._names}
        return {name: self._zeros() + torch.as_tensor(value, device=self.device) for name, value in values.items()}

    def _reset_step(self) -> Step:
        """A step that only reset: every row is cut and invalid."""
        self._only_reset = False
        nobody = torch.zeros(self.num_envs, dtype=torch.bool, device=self.device)
        nothing = self._zeros()
        final = {name: torch.zeros_like(value) for name, value in self._obs.items()}
        log = {"reward/env": nothing, **self.log, "episode/terminated": nothing, **self._told({})}
        return Step(self._obs, nothing, nobody, ~nobody, nobody.clone(), final, log)

    def _check_action(self, action: Tensor) -> None:
        expected = (self.num_envs, self.action_dim)
        if tuple(action.shape) != expected:
            raise UserError(f"action has shape {tuple(action.shape)}; expected {expected} (num_envs, action size)")
        if self.device.type == "cpu" and not bool(torch.isfinite(action).all()):
            raise UserError(f"an action of {self.id} is not finite")
        if not self._obs:
            raise UserError("step() before reset(): call reset() once first")

    def _flat(self, obs: Mapping[str, Any]) -> Obs:
        """Copies of the observation groups, `[N, d]` each."""
        return {name: _rows(obs[name], self.num_envs).clone() for name in self.obs_dims}

    def _zeros(self) -> Tensor:
        return torch.zeros(self.num_envs, device=self.device)


def _rows(value: Any, num_envs: int) -> Tensor:
    if isinstance(value, Mapping):
        return torch.cat([_rows(part, num_envs) for part in value.values()], dim=1)
    return value.reshape(num_envs, -1).float()


def _why_not(env_id: str, error: BaseException) -> str:
    reason = str(error).strip().partition("\n")[0]
    if isinstance(error, FileNotFoundError):
        return (
            f"{env_id}: {reason}. It needs assets of NVIDIA's server (asset root {isaac_lab.asset_root()}): "
            f"connect to the network, or name a local copy: {isaac_lab.ROOT_VARIABLE}=/path"
        )
    return f"Isaac Lab cannot make {env_id}: {reason or type(error).__name__}"


def _flat_size(env_id: str, group: str, space: Any) -> int:
    """Numbers in an observation group. Raises UserError for images and for what is no Box."""
    import gymnasium as gym

    if isinstance(space, gym.spaces.Dict):
        return sum(_flat_size(env_id, group, part) for part in space.values())
    if not isinstance(space, gym.spaces.Box) or len(space.shape) > 1:
        raise UserError(f'observations "{group}" of {env_id} are {space}; only vectors of numbers can be trained')
    return int(space.shape[0])


def _action_size(env_id: str, space: Any) -> int:
    import gymnasium as gym

    if not isinstance(space, gym.spaces.Box) or len(space.shape) != 1:
        raise UserError(f"actions of {env_id} are {space}; only continuous ones (a Box) can be trained")
    return int(space.shape[0])
