"""Whole episodes of a policy, one for each env, without the bias of counting short episodes more often."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from robo_rl.env.cfg import TaskCfg
from robo_rl.env.hooks.cfg import SamplerCfg, StartsCfg
from robo_rl.env.step import Obs, Step
from robo_rl.errors import UserError
from robo_rl.policies.base import Actor

Episodes = dict[str, NDArray[np.float32]]
"""Outcome by name (`return`, `length`, `success`, `reward/<term>`, `metric/<name>`, ...), [E] each."""

BeforeStep = Callable[[Tensor, Tensor, Tensor], None]
"""f(action [N, A], is_first [N] bool, running [N] bool), called with the state the action answers to."""
AfterStep = Callable[[Step, Tensor], None]
"""f(step, running [N] bool); `running` marks the envs whose first episode had not ended before this step."""


class EpisodicEnv(Protocol):
    """A batched environment whose episodes end."""

    num_envs: int

    @property
    def max_episode_steps(self) -> int | None:
        """Control steps after which an episode is cut; None where it is not."""

    def reset(self) -> Obs:
        """First observations."""

    def step(self, action: Tensor) -> Step:
        """One control step of all environments, action [N, A]."""


def undisturbed(task: TaskCfg) -> TaskCfg:
    """The task without observation noise, bias and delay, and without pushes: only its draws at the start remain, at
    the levels of an evaluation."""
    groups = {name: dataclasses.replace(group, corrupt=False) for name, group in task.observations.items()}
    events = {name: event for name, event in task.events.items() if event.mode != "interval"}
    return at_judged_levels(dataclasses.replace(task, observations=groups, events=events))


def at_judged_levels(task: TaskCfg) -> TaskCfg:
    """The task with every curriculum at the levels it is judged at, for good; starts and parameters are its own."""
    fixed = {name: dataclasses.replace(c, start=c.judged, step=0.0) for name, c in task.curriculum.items()}
    return dataclasses.replace(task, curriculum=fixed, starts=StartsCfg(), sampler=SamplerCfg())


@torch.no_grad()
def play_episodes(
    env: EpisodicEnv,
    policy: Actor,
    before_step: BeforeStep | None = None,
    after_step: AfterStep | None = None,
    keep_going: bool = False,
) -> Episodes:
    """Reset, then let every env finish one episode with deterministic actions; returns the outcomes, `[N]` each.

    Rows whose episode became invalid count with what they had reached, and as not successful. `keep_going` plays on for
    the full length of an episode although every first episode has ended. Raises UserError without a time limit.
    """
    obs, state = env.reset(), policy.initial_state(env.num_envs)
    is_first = torch.ones(env.num_envs, dtype=torch.bool, device=next(iter(obs.values())).device)
    running = is_first.clone()
    outcome: dict[str, Tensor] = {}
    if env.max_episode_steps is None:
        raise UserError(
            "the environment has no time limit, so an episode may never end; give it one and evaluate then: "
            "robo-rl train resume=RUN task.max_episode_steps=1000"
        )
    for _ in range(env.max_episode_steps):
        act = policy.act(obs, state, is_first, deterministic=True)
        if before_step is not None:
            before_step(act.action, is_first, running)
        step = env.step(act.action)
        if after_step is not None:
            after_step(step, running)
        is_first = step.terminated | step.truncated
        _collect(outcome, step, is_first & running)
        running = running & ~is_first
        obs, state = step.obs, act.state
        if not bool(running.any()) and not keep_going:
            break
    return {name: value.cpu().numpy() for name, value in outcome.items()}


def _collect(outcome: dict[str, Tensor], step: Step, ended: Tensor) -> None:
    valid = step.valid.float()
    for name, value in step.log.items():
        if name.startswith("episode/"):
            key = name.removeprefix("episode/")
            value = value * valid if key == "success" else value  # environments of other projects do not do it
            outcome[key] = torch.where(ended, value, outcome.get(key, torch.zeros_like(value)))
    outcome["invalid"] = torch.where(ended, 1.0 - valid, outcome.get("invalid", torch.zeros_like(valid)))
