"""Collection: a policy acts in N environments, and what happens is stored."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import torch
from torch import Tensor

from robo_rl.data.rollout import Rollout, Transition
from robo_rl.env.step import Obs, Step
from robo_rl.policies.base import Actor
from robo_rl.train.meters import EpisodeMeter


class Env(Protocol):
    """What a runner needs of an environment (`env/vec_env.py`)."""

    num_envs: int
    obs_dims: dict[str, int]
    action_dim: int

    @property
    def action_bounds(self) -> tuple[Tensor, Tensor]:
        """Lower and upper actions [A] beyond which nothing changes; infinite where it always does."""

    def start(self) -> Obs:
        """First observations of a training; where the environment can choose, episodes begin at different ages."""

    def step(self, action: Tensor) -> Step:
        """One control step of all environments, action [N, A]. No later step writes into what it returns."""

    def state_dict(self) -> dict[str, Any]:
        """Everything the future depends on."""

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Continue from there."""

    def close(self) -> None:
        """Release the simulator."""


class Stepper:
    """Lets a policy act one control step after another, and knows where each environment stands.

    `store(step, following)` gets every step, and the observation that the next one acts on.
    """

    def __init__(
        self,
        env: Env,
        policy: Actor,
        store: Callable[[Transition, Obs], None],
        generator: torch.Generator,
        meter: EpisodeMeter,
    ) -> None:
        self.env, self.policy = env, policy
        self._store, self._generator, self._meter = store, generator, meter
        self._obs: Obs = {}
        self._state = policy.initial_state(env.num_envs)
        self._is_first = torch.ones(env.num_envs, dtype=torch.bool, device=self._state.device)

    @property
    def obs(self) -> Obs:
        """What the next action answers to."""
        return self._obs

    def start(self) -> None:
        """Begin every environment anew."""
        self._obs = self.env.start()

    @torch.no_grad()
    def step(self, actor: Actor | None = None) -> None:
        """One control step of every environment, by the policy or by `actor` in its place."""
        decision = (actor or self.policy).act(self._obs, self._state, self._is_first, self._generator)
        step = self.env.step(decision.action)
        happened = Transition(
            obs=self._obs,
            action=decision.action,
            aux=decision.aux,
            state=self._state,
            is_first=self._is_first,
            reward=step.reward,
            terminated=step.terminated,
            truncated=step.truncated,
            valid=step.valid,
            final_obs=step.final_obs,
        )
        self._store(happened, step.obs)
        ended = step.terminated | step.truncated
        self._meter.add(step.log, ended, step.valid)
        # After an invalid row the engine may have reset without saying so: its memory must not cross.
        self._obs, self._state, self._is_first = step.obs, decision.state, ended | ~step.valid

    def state_dict(self) -> dict[str, Any]:
        """Last observation and recurrent state."""
        return {"obs": dict(self._obs), "state": self._state, "is_first": self._is_first}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`; `start` is not called after it."""
        device = self._state.device
        self._obs = {name: value.to(device) for name, value in state["obs"].items()}
        self._state, self._is_first = state["state"].to(device), state["is_first"].to(device)


class Collector(Stepper):
    """Fills a rollout with what the policy does."""

    def __init__(
        self, env: Env, policy: Actor, rollout: Rollout, generator: torch.Generator, meter: EpisodeMeter
    ) -> None:
        super().__init__(env, policy, lambda step, _: rollout.add(step), generator, meter)
        self.rollout = rollout

    def fill(self, stop: Callable[[], bool] = lambda: False) -> bool:
        """Act until the rollout is full; false if `stop()`, asked before each step, was true first."""
        while not self.rollout.full:
            if stop():
                return False
            self.step()
        self.rollout.finish(self._obs)
        return True

    def state_dict(self) -> dict[str, Any]:
        """Last observation, recurrent state and the steps of an unfinished rollout."""
        return {**super().state_dict(), "rollout": self.rollout.state_dict()}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Inverse of `state_dict`; `start` is not called after it."""
        super().load_state_dict(state)
        device = self._state.device
        self.rollout.load_state_dict({name: value.to(device) for name, value in state["rollout"].items()})
