"""A policy at work in its environment, for a viewer or a recording."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from robo_rl.data.placed import drawn_states
from robo_rl.data.recording import Recording
from robo_rl.data.stage import stage_of
from robo_rl.env.foreign import ForeignEnv
from robo_rl.env.step import Step
from robo_rl.env.vec_env import VecEnv
from robo_rl.policies.base import Actor
from robo_rl.viz.player import CommandRange

Obs = dict[str, Tensor]


class PolicyPlayer:
    """Steps an environment with the mean action of a policy, and can change the policy on the way."""

    _obs: Obs
    _state: Tensor  # [E, S], memory of the policy
    _is_first: Tensor  # [E] bool, the next action begins an episode
    _return: Tensor  # [E], of the episode so far
    _steps: Tensor  # [E], control steps of the episode so far
    _last: Step | None

    def __init__(
        self,
        env: VecEnv | ForeignEnv,
        policy: Actor,
        title: str = "",
        reload: Callable[[], tuple[str, Actor] | None] | None = None,
        reload_s: float = 1.0,
    ) -> None:
        """`reload`, asked every `reload_s` seconds, gives a title and a policy when there is a newer one.

        Raises UserError for an environment that cannot be drawn.
        """
        self._env, self._policy, self._stage = env, policy, stage_of(env, env.num_envs)
        self.num_envs, self.dt_s = self._stage.num_envs, env.step_dt
        self.title = title or (env.task.name if isinstance(env, VecEnv) else env.id)
        commands = env.commands if isinstance(env, VecEnv) else {}
        configs = {name: command.cfg for name, command in commands.items()}
        self.command_ranges: Mapping[str, CommandRange] = {
            name: CommandRange(tuple(cfg.names), tuple(cfg.low), tuple(cfg.high)) for name, cfg in configs.items()
        }
        self._reload, self._reload_s, self._asked_s = reload, reload_s, time.monotonic()
        self.reset()
        self.model = self._stage.model()

    def qpos(self) -> NDArray[np.floating]:
        """Positions and poses of placed props, see `Recording.states`."""
        return drawn_states(self.model, self._stage.positions(), self._stage.placed())

    def commands(self) -> dict[str, NDArray[np.floating]]:
        """Commands in force, name -> [E, d]."""
        return dict(self._stage.commands())

    def set_command(self, name: str, value: NDArray[np.floating] | None) -> None:
        """Hold a command at `value` [d] in every environment; None gives it back to the task."""
        if isinstance(self._env, VecEnv):
            told = None if value is None else torch.as_tensor(np.array(value), dtype=torch.float32)
            self._env.set_command(name, told)

    def step(self) -> None:
        """One control step; first a newer policy where there is one."""
        self._refresh()
        self.advance()

    @torch.no_grad()
    def advance(self) -> tuple[Tensor, Step]:
        """One control step; the actions [N, A] that were taken and what followed, of those that are not drawn, too."""
        decision = self._policy.act(self._obs, self._state, self._is_first, deterministic=True)
        step = self._env.step(decision.action)
        self._obs, self._state = step.obs, decision.state
        self._return = self._return * ~self._is_first + step.reward
        self._steps = self._steps * ~self._is_first + 1
        self._is_first, self._last = step.terminated | step.truncated, step
        return decision.action, step

    def reset(self) -> None:
        """Begin a new episode in every environment."""
        self._obs = self._env.reset()
        count = self._env.num_envs
        self._state = self._policy.initial_state(count)
        self._is_first = torch.ones(count, dtype=torch.bool)
        self._return = torch.zeros(count)
        self._steps = torch.zeros(count, dtype=torch.int64)
        self._last = None

    def status(self, env: int) -> dict[str, str]:
        """Time and return of the episode so far, the last reward and its terms."""
        lines = {"episode time": f"{float(self._steps[env]) * self.dt_s:.2f} s"}
        lines["return so far"] = f"{float(self._return[env]):.2f}"
        if self._last is not None:
            lines["reward"] = f"{float(self._last.reward[env]):.3f}"
            terms = {k.removeprefix("reward/"): v for k, v in self._last.log.items() if k.startswith("reward/")}
            lines |= {f"· {name}": f"{float(value[env]):.4f}" for name, value in terms.items()}
        return lines

    def record(self, seconds: float, seed: int, stop: Callable[[], bool] = lambda: False) -> Recording:
        """Start anew and record `seconds`. An environment succeeds unless its first episode terminated early."""
        self.reset()
        scene, rows, shown = self._stage.scene(seed), list[dict[str, NDArray]](), slice(self.num_envs)
        fallen, over = (torch.zeros(self._env.num_envs, dtype=torch.bool) for _ in range(2))
        for _ in range(max(1, round(seconds / self.dt_s))):
            row: dict[str, NDArray] = {"qpos": self._stage.positions()}
            row |= {f"/{name}": value for name, value in self._stage.commands().items()}
            row |= {f"@{name}": pose for name, pose in self._stage.placed().items()}
            action, step = self.advance()
            ended = step.terminated | step.truncated
            fallen, over = fallen | (step.terminated & ~over), over | ended
            followed = {"action": action, "reward": step.reward, "done": ended}
            rows.append(row | {name: value[shown].numpy() for name, value in followed.items()})
            if stop():
                break
        stacked = {name: np.stack([row[name] for row in rows]) for name in rows[0]}
        return scene.recording(
            success=(~fallen)[shown].numpy(),
            commands={name[1:]: stacked.pop(name) for name in list(stacked) if name.startswith("/")},
            placed={name[1:]: stacked.pop(name) for name in list(stacked) if name.startswith("@")},
            target=self._stage.targets(stacked["action"]),
            **stacked,
        )

    def _refresh(self) -> None:
        if self._reload is None or time.monotonic() - self._asked_s < self._reload_s:
            return
        newer = self._reload()
        self._asked_s = time.monotonic()  # after it: what takes long must not be asked more often
        if newer is not None:
            self.title, self._policy = newer
            # The old memory means nothing to the new weights.
            self._state = self._policy.initial_state(self._env.num_envs)
