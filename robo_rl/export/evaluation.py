"""The evaluation a bundle carries: starts with model draws and commands, outcomes, the golden channel stream."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from robo_rl.env.step import Step
from robo_rl.env.vec_env import VecEnv
from robo_rl.eval.rollout import Actor, Episodes, play_episodes
from robo_rl.export.graphs import PolicyGraph

GOLDEN_STEPS = 1000  # control steps of the golden stream, resets included

_LOOKS = ("cam_", "light_", "mat_", "geom_rgba")  # model fields that only a camera sees: the twin has no use for them

Arrays = dict[str, np.ndarray]


@dataclass(frozen=True)
class Evaluation:
    """What `evaluate_for_bundle` recorded."""

    starts: Arrays  # members of twin/starts.npz
    golden: Arrays  # members of golden.npz
    outcome: Episodes  # [E] each


def evaluate_for_bundle(
    env: VecEnv, policy: Actor, graph: PolicyGraph, terms: Sequence[str], task_reads: Sequence[str]
) -> Evaluation:
    """Play one undisturbed episode in every env and keep all that a twin needs to play it again.

    `terms` are the reward terms that the task graph scores: the return kept for comparison is of these only.
    `task_reads` are the keys the graphs of the twin read; those it cannot compute (ages, levels) are recorded.
    """
    log = _Log(env, graph, terms, task_reads)
    outcome = play_episodes(env, policy, before_step=log.before, after_step=log.after, keep_going=True)
    return Evaluation(log.starts(outcome), log.golden(), outcome)


class _Log:
    """Hooks of the rollout."""

    def __init__(self, env: VecEnv, graph: PolicyGraph, terms: Sequence[str], task_reads: Sequence[str]) -> None:
        self._env, self._graph = env, graph
        self._terms = list(terms)
        self._extra = list(dict.fromkeys(key for key in task_reads if key.partition(".")[0] in ("age", "level")))
        self._streams: dict[str, list[np.ndarray]] = {}
        self._start: Arrays = {}
        # as many whole episodes as it takes to fill the golden stream, a prefix of each of four envs
        self._golden_envs = min(4, env.num_envs)
        self._golden_rows = min(env.max_episode_steps, -(-GOLDEN_STEPS // self._golden_envs))
        self._golden: dict[str, list[np.ndarray]] = {}
        self._scored_return = torch.zeros(env.num_envs)

    def before(self, action: Tensor, is_first: Tensor, running: Tensor) -> None:
        """Keep the start, what drives the env from outside, and what the policy saw and did."""
        del running
        if not self._start:
            self._start = self._states()
        for name, command in self._env.commands.items():
            self._push(self._streams, f"command/{name}", command.value)
        for key in self._extra:  # ages and levels move only after the reward of the step, see `VecEnv.step`
            self._push(self._streams, f"task/{key}", self._env.state._read(key))
        if len(self._golden.get("is_first", [])) < self._golden_rows:
            rows = slice(0, self._golden_envs)
            for name, value in self._graph.inputs_of(self._env, rows).items():
                self._push(self._golden, name, value)
            self._push(self._golden, "is_first", is_first[rows].float())
            self._push(self._golden, "raw_action", action[rows])
            self._push(self._golden, "targets", self._env.action_map.target(action[rows]))

    def after(self, step: Step, running: Tensor) -> None:
        """Sum the reward that the task graph can score."""
        total = torch.stack([step.log[f"reward/{name}"] for name in self._terms]).sum(0)
        floor = self._env.task.reward_floor
        self._scored_return += running * (total if floor is None else total.clamp_min(floor))

    def starts(self, outcome: Episodes) -> Arrays:
        """Members of twin/starts.npz."""
        streams = {name: np.stack(rows, axis=1) for name, rows in self._streams.items()}
        score = {"return": self._scored_return.numpy(), "success": outcome["success"], "length": outcome["length"]}
        score |= {f"term/{name}": outcome[f"reward/{name}"] for name in self._terms}
        score |= {f"metric/{name}": outcome[f"metric/{name}"] for name in self._env.task.metrics}
        return {"episode_steps": np.array(self._env.max_episode_steps), **self._start, **streams, **score}

    def golden(self) -> Arrays:
        """Members of golden.npz: the envs' streams one after another."""
        return {
            name: np.concatenate(np.swapaxes(np.stack(rows), 0, 1))[:GOLDEN_STEPS]
            for name, rows in self._golden.items()
        }

    def _states(self) -> Arrays:
        sim, exact = self._env.sim, self._env.sim.exact_state()
        arrays = {"qpos": exact.q.numpy(), "qvel": exact.v.numpy(), "act": exact.act.numpy()}
        felt = [field for field in sim.expanded_fields if not field.startswith(_LOOKS)]
        return arrays | {f"model/{field}": sim.params(field).numpy().copy() for field in felt}

    @staticmethod
    def _push(table: dict[str, list[np.ndarray]], name: str, value: Tensor) -> None:
        table.setdefault(name, []).append(value.detach().cpu().numpy().copy())
