"""What can be wrong in a task file beyond types: shapes of terms, names that lead nowhere. Checked at the start."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, get_args

from torch import Tensor

from robo_rl.env.cfg import TaskCfg
from robo_rl.env.rewards import has_terminated
from robo_rl.env.state import State
from robo_rl.errors import UserError, nearest
from robo_rl.sim.backend import Kinematics

Term = tuple[str, Callable[..., Any], Mapping[str, Any]]
_RATES = ("success", "terminated")  # what an acceptance may name besides the metrics


def check_names(task: TaskCfg) -> None:
    """Raise UserError where the task needs a part that it does not have, or names one that does not exist."""
    if task.kinematics not in get_args(Kinematics):
        raise UserError(f'kinematics "{task.kinematics}" is not one of {", ".join(get_args(Kinematics))}')
    if not task.rewards:
        raise UserError(f'task "{task.name}" has no reward term')
    if "policy" not in task.observations:
        raise UserError(f'task "{task.name}" has no observation group "policy"')
    for acceptance in task.acceptance:
        _known("acceptance metric", acceptance.metric, [*_RATES, *task.metrics])
    for name, command in task.commands.items():
        if command.curriculum is not None:
            _known(f'curriculum of command "{name}"', command.curriculum, list(task.curriculum))


def check_shapes(task: TaskCfg, s: State, num_envs: int) -> None:
    """Evaluate every term once. Raises UserError for one that does not give `[N]`.

    It also makes the backend provide every field the terms read from the first step on.
    """
    for where, func, params in _terms(task):
        try:
            out = func(s, **params)
        except RuntimeError as error:  # of torch: shapes that do not fit this robot
            reason = str(error).partition("\n")[0]
            raise UserError(f'{where} cannot be computed for robot "{s.model.robot.name}": {reason}') from error
        for value in out if isinstance(out, tuple) else (out,):
            shape = tuple(value.shape) if isinstance(value, Tensor) else type(value).__name__
            if shape != (num_envs,):
                raise UserError(f"{where} gave {shape}; expected a tensor of shape [{num_envs}]")


def _terms(task: TaskCfg) -> Iterator[Term]:
    for name, reward in task.rewards.items():
        if reward.func is not has_terminated:
            yield f'reward term "{name}"', reward.func, reward.params
    for name, termination in task.terminations.items():
        yield f'termination "{name}"', termination.func, termination.params
    for name, metric in task.metrics.items():
        yield f'metric "{name}"', metric.func, metric.params
    for name, curriculum in task.curriculum.items():
        yield f'curriculum "{name}" (promote)', curriculum.promote, curriculum.params
        yield f'curriculum "{name}" (demote)', curriculum.demote, curriculum.params
    yield "success", task.success.func, task.success.params


def _known(kind: str, name: str, known: list[str]) -> None:
    if name not in known:
        hint = ", ".join(nearest(name, known) or known) or "none"
        raise UserError(f'{kind} "{name}" does not exist in the task. Nearest: {hint}')
