"""What the ports of the DeepMind control suite (Tassa et al. 2018, arXiv 1801.00690) have in common.

Rewards lie in [0, 1], an episode has 1000 control steps, nothing ends it early. Terms see what the suite shows them:
positions and velocities of the new state, forces and touch of the last physics step (`kinematics="legacy"`). They are
written for any float type: the test compares them with dm_control in float64.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal

from torch import Tensor

from robo_rl.env import (
    Acceptance,
    Event,
    Metric,
    ObsGroup,
    ObsTerm,
    RawControl,
    RewardTerm,
    SceneCfg,
    State,
    Success,
    TaskCfg,
    Tracker,
)
from robo_rl.sim.scene import as_it_is

INF = float("inf")
Term = Callable[..., Tensor]
Sigmoid = Literal["gaussian", "linear", "quadratic"]


def tolerance(
    x: Tensor,
    low: float = 0.0,
    high: float = 0.0,
    margin: float = 0.0,
    value_at_margin: float = 0.1,
    sigmoid: Sigmoid = "gaussian",
) -> Tensor:
    """1 for x in [low, high]; outside it falls with the distance, to `value_at_margin` at `margin`, at once for 0."""
    distance = (x - low).clamp_max(0.0).neg()
    if high < INF:  # an exported graph holds finite numbers only
        distance = distance + (x - high).clamp_min(0.0)
    if margin == 0.0:
        return (distance == 0.0).to(x.dtype)
    d = distance / margin
    if sigmoid == "gaussian":
        return value_at_margin ** d.square()
    slope = value_at_margin - 1.0
    return (slope * (d if sigmoid == "linear" else d.square()) + 1.0).clamp_min(0.0)


def small_control(s: State) -> Tensor:
    """How small each control is: 1 at 0, 0 at the ends of [-1, 1]. [N, A]."""
    return tolerance(s.field("ctrl"), margin=1.0, value_at_margin=0.0, sigmoid="quadratic")


def rotation(s: State, body: str) -> Tensor:
    """Rotation of a body into the world, row by row: xx, xy, xz, yx, ... [N, 9]."""
    return s.field("xmat")[:, s.model.index("body", body)]


def velocity(s: State) -> Tensor:
    """Generalised velocities. [N, nv]."""
    return s.field("qvel")


class Score(Tracker):
    """Mean reward of the episode so far, [N] in [0, 1]; a thousandth of the return in the suite's papers."""

    buffers = ("total", "steps")
    reward: ClassVar[Term]

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.total, self.steps = self.zeros(), self.zeros()

    def update(self, s: State) -> None:
        """Count one control step."""
        self.total = self.total + type(self).reward(s)
        self.steps = self.steps + 1.0

    @property
    def mean(self) -> Tensor:
        """0 before the first step."""
        return self.total / self.steps.clamp_min(1.0)


@functools.cache
def score_of(reward: Term, *params: tuple[str, Any]) -> type[Score]:
    """The tracker of one reward; the same class for the same reward, so that equal tasks are equal."""
    return type("Score", (Score,), {"reward": staticmethod(functools.partial(reward, **dict(params)))})


def score(s: State) -> Tensor:
    """Mean reward of the episode so far. [N]."""
    return s.tracker("score").mean


def has_scored(s: State, bound: float) -> Tensor:
    """The mean reward so far is at least `bound`. [N] bool."""
    return score(s) >= bound


def dmc_task(
    name: str,
    robot: str,
    observations: Mapping[str, Term],
    reward: Term,
    reward_params: Mapping[str, Any],
    events: Mapping[str, Event],
    *,
    timestep_s: float,
    decimation: int,
    episode_s: float,
    success: float,
    accepted: float | None = None,
    edit: Callable[..., None] = as_it_is,
    tuned: Mapping[str, Any] | None = None,
) -> TaskCfg:
    """A task of the suite.

    An episode succeeds where its mean reward is at least `success`; a policy is accepted where the mean over episodes
    is at least `accepted` (None: not measured). `edit` is the same function for the same model: equal tasks are equal.
    """
    return TaskCfg(
        name=name,
        robot=robot,
        scene=SceneCfg(native=True, edit=edit),
        kinematics="legacy",
        sim_dt_s=timestep_s,
        decimation=decimation,
        episode_s=episode_s,
        action=RawControl(),
        observations={"policy": ObsGroup({key: ObsTerm(func) for key, func in observations.items()}, corrupt=False)},
        rewards={"reward": RewardTerm(reward, 1.0, reward_params)},
        terminations={},
        events=events,
        trackers={"score": score_of(reward, *reward_params.items())},
        metrics={"score": Metric(score, "last")},
        success=Success(has_scored, {"bound": success}, after_s=episode_s - timestep_s * decimation),
        acceptance=() if accepted is None else (Acceptance("score", ">=", accepted),),
        tuned={"ppo": {**TUNED_PPO, **(tuned or {})}},
    )


TUNED_PPO = {
    "env.num_envs": 128,
    "train.total_steps": 3_000_000,
    "algo.num_steps": 32,
    "algo.minibatch_size": 1024,
    "algo.learning_rate": 5e-4,
    "algo.lr_max": 1e-3,
    "algo.policy.hidden": (128, 128),
    "algo.critic.hidden": (128, 128),
}
