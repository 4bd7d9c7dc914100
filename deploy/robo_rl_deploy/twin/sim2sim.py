"""Sim2sim: the bundle's evaluation starts again on the twin, paired with what the training simulator got for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline import PolicyRunner
from robo_rl_deploy.twin.score import TaskScorer
from robo_rl_deploy.twin.starts import Start, Starts
from robo_rl_deploy.twin.twin import Twin


@dataclass(frozen=True)
class Outcome:
    """What a set of episodes came to. All [E]."""

    returns: np.ndarray  # sum of the scored rewards
    success: np.ndarray | None  # 1.0 or 0.0; None where the task defines no success
    length: np.ndarray  # control steps
    terms: dict[str, np.ndarray]  # sum of each scored reward term
    metrics: dict[str, np.ndarray]

    def summary(self) -> dict[str, Any]:
        """Means over the episodes."""
        return {
            "return": _mean(self.returns),
            "return_stderr": _stderr(self.returns),
            "success": None if self.success is None else _mean(self.success),
            "length": _mean(self.length),
            "terms": {name: _mean(value) for name, value in self.terms.items()},
            "metrics": {name: mean_of_known(value) for name, value in self.metrics.items()},
        }


@dataclass(frozen=True)
class Sim2SimReport:
    """The same starts in the training simulator and on the twin."""

    trained: Outcome
    twin: Outcome
    diverged: np.ndarray  # [E] bool, the twin's physics left its bounds
    timestep_scale: float  # of the twin's physics step to the training simulator's
    command_delay_s: float | None  # s, of every command on the twin; None: as each start drew it
    unscored: tuple[str, ...]  # reward terms in neither return

    @property
    def ratio(self) -> float | None:
        """Mean return of the twin over the training simulator's; the inverse where both are negative; else None.

        1 means that the policy does as well on the twin, less that it does worse, whatever the sign of the rewards.
        """
        trained, twin = _mean(self.trained.returns), _mean(self.twin.returns)
        if trained > 0.0:
            return twin / trained
        return trained / twin if trained < 0.0 and twin < 0.0 else None

    @property
    def paired_difference(self) -> tuple[float, float]:
        """Mean and standard error of twin minus training return over the starts."""
        difference = self.twin.returns - self.trained.returns
        return _mean(difference), _stderr(difference)

    def to_dict(self) -> dict[str, Any]:
        """Everything as plain data, per start and in summary."""
        difference, stderr = self.paired_difference
        rows = [
            {
                "trained": {"return": float(self.trained.returns[i]), "length": int(self.trained.length[i])},
                "twin": {"return": float(self.twin.returns[i]), "length": int(self.twin.length[i])},
                "diverged": bool(self.diverged[i]),
            }
            | ({} if self.twin.success is None else {"success": bool(self.twin.success[i])})
            for i in range(len(self.diverged))
        ]
        return {
            "timestep_scale": self.timestep_scale,
            "command_delay_s": self.command_delay_s,
            "ratio": self.ratio,
            "paired_difference": {"mean": difference, "stderr": stderr},
            "trained": self.trained.summary(),
            "twin": self.twin.summary(),
            "diverged": int(self.diverged.sum()),
            "unscored": list(self.unscored),
            "starts": rows,
        }


def run_sim2sim(
    bundle: Bundle, starts: int | None = None, timestep_scale: float = 1.0, command_delay_s: float | None = None
) -> Sim2SimReport:
    """Drive the twin through the first `starts` evaluation starts (all by default) with the pipeline a robot uses.

    `timestep_scale` 0.5 halves the physics step at the same control rate: a policy that lives on the integration error
    of its simulator does worse there. Raises `UserError` for a flat bundle, or one without twin, starts or task graph.
    """
    recorded = Starts.of(bundle)
    count = len(recorded) if starts is None else starts
    if not 1 <= count <= len(recorded):
        raise UserError(f"--starts {count}: the bundle has {len(recorded)} evaluation starts")
    twin = Twin(bundle, timestep_scale, command_delay_s)
    runner, scorer = PolicyRunner(bundle), TaskScorer(bundle, twin.data)
    episodes = [run_episode(twin, runner, scorer, recorded[i]) for i in range(count)]
    success = [episode.success for episode in episodes if episode.success is not None]
    outcome = Outcome(
        returns=np.array([episode.total for episode in episodes]),
        success=np.array(success, float) if success else None,
        length=np.array([episode.length for episode in episodes]),
        terms={name: np.array([episode.terms[name] for episode in episodes]) for name in scorer.terms},
        metrics={name: np.array([e.metrics[name] for e in episodes]) for name in bundle.manifest.task.metrics},
    )
    return Sim2SimReport(
        trained=_recorded_outcome(recorded, outcome, count),
        twin=outcome,
        diverged=np.array([episode.diverged for episode in episodes]),
        timestep_scale=timestep_scale,
        command_delay_s=command_delay_s,
        unscored=bundle.manifest.task.unscored,
    )


@dataclass(frozen=True)
class Episode:
    """One episode on the twin."""

    total: float  # return
    length: int  # control steps
    success: bool | None
    diverged: bool
    terms: dict[str, float]
    metrics: dict[str, float]


def run_episode(twin: Twin, runner: PolicyRunner, scorer: TaskScorer, start: Start) -> Episode:
    """One episode from `start` in lockstep; it ends when the task terminates, the physics diverges or time is up."""
    twin.reset(start)
    runner.reset()
    scorer.reset(start)
    length, diverged = 0, False
    for step in range(start.steps):
        if step in start.pushes:
            twin.push(start.pushes[step])
        commands = scorer.commands(step)
        # The rewards may know commands that the policy does not.
        seen = {command.name: commands[command.name] for command in runner.manifest.commands}
        twin.step(runner.step(twin.read(), seen))
        length, diverged = step + 1, twin.diverged
        if diverged or scorer.step(runner.raw_action, commands):
            break
    success = scorer.success if not diverged or scorer.success is None else False
    terms = dict(zip(scorer.terms, scorer.term_sums.tolist()))
    return Episode(scorer.total, length, success, diverged, terms, scorer.metrics)


def _recorded_outcome(starts: Starts, like: Outcome, count: int) -> Outcome:
    """The training simulator's outcome for the first `count` starts, with what was recorded of `like`'s names."""
    columns = {name: starts.recorded(name) for name in ("return", "success", "length")}
    first = {name: array[:count] for name, array in columns.items() if array is not None}
    terms = {name: starts.recorded(f"term/{name}") for name in like.terms}
    metrics = {name: starts.recorded(f"metric/{name}") for name in like.metrics}
    return Outcome(
        returns=first["return"],
        success=None if like.success is None else first["success"],
        length=first["length"],
        terms={name: array[:count] for name, array in terms.items() if array is not None},
        metrics={name: array[:count] for name, array in metrics.items() if array is not None},
    )


def _mean(values: np.ndarray) -> float:
    return float(np.mean(values))


def mean_of_known(values: np.ndarray) -> float | None:
    """Mean of the values that are no NaN, None where all are: the episodes in which a metric counted."""
    known = values[~np.isnan(values)]
    return _mean(known) if len(known) else None


def _stderr(values: np.ndarray) -> float:
    return float(np.std(values, ddof=1) / np.sqrt(len(values))) if len(values) > 1 else 0.0
