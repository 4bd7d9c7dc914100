"""Environments of other projects, chosen as tasks by `<family>/<id>`. Nothing here imports torch or another project.

A family is a line of `FAMILIES` and its module, which holds `check_id(env_id)` (raises UserError), `list_ids()` and
`make_task(env_id) -> ForeignTaskCfg`; the environments themselves are built by `ForeignTaskCfg.build`.
"""

from __future__ import annotations

import importlib
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, cast

from robo_rl.errors import UserError
from robo_rl.sim.registry import check_device

if TYPE_CHECKING:
    from robo_rl.env.step import Obs, Step


class ForeignEnv(Protocol):
    """N copies of an environment that step together, with the interface of `VecEnv`."""

    id: str
    num_envs: int
    obs_dims: dict[str, int]
    action_dim: int
    step_dt: float  # s

    @property
    def max_episode_steps(self) -> int | None:
        """Control steps after which an episode is cut; None where it is not."""

    @property
    def action_bounds(self) -> tuple[Any, Any]:
        """Lower and upper actions `[A]` beyond which nothing changes; infinite where there is no bound."""

    def reset(self) -> Obs:
        """Start every env anew."""

    def start(self) -> Obs:
        """First observations of a training."""

    def step(self, action: Any) -> Step:
        """One control step, action `[N, A]`."""

    def state_dict(self) -> dict[str, Any]:
        """Everything the future depends on, as far as the project can save it."""

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Continue from there; where that is impossible the next step only resets, and is invalid."""

    def close(self) -> None:
        """Release the simulator."""


@dataclass(frozen=True)
class ForeignTaskCfg(ABC):
    """What a run keeps of an environment of another project: it can be trained, resumed and evaluated."""

    name: str  # as in the run folder
    env_id: str = field(metadata={"selected": True})  # what task=<family>/<id> chose
    tuned: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    bytes_per_env: ClassVar[int] = 0  # of one in training, where a few take too long to measure; 0: they are measured

    @property
    def acceptance(self) -> tuple[()]:
        """Nothing to accept by: such an environment states no criteria."""
        return ()

    @property
    def robot(self) -> str:
        """Empty: there is no robot file, and so nothing to export."""
        return ""

    @property
    def step_dt_s(self) -> float:
        """0: the period is known only to the environment, once made (`step_dt`)."""
        return 0.0

    def check_device(self, device: str) -> None:
        """Raise UserError for a device on which the environment cannot compute."""
        check_device(device)

    @abstractmethod
    def build(self, num_envs: int, seed: int, device: str) -> ForeignEnv:
        """The environment on a device. Raises UserError for one that cannot be built, or not there."""


@dataclass(frozen=True)
class HostTaskCfg(ForeignTaskCfg):
    """One whose environments compute on the CPU, see `adapters/serial.py: HostVecEnv`."""

    max_episode_steps: int | None = None  # control steps after which an episode is cut, null for its own limit alone

    def __post_init__(self) -> None:
        if self.max_episode_steps is not None and self.max_episode_steps < 1:
            raise ValueError(f"max_episode_steps={self.max_episode_steps}: expected at least 1, or null")

    def check_device(self, device: str) -> None:
        """Raise UserError for any device but the CPU."""
        if device != "cpu":
            raise UserError(f'task "{self.name}" runs on the CPU, not on "{device}". Use device=cpu')


class FamilyModule(Protocol):
    """What the module of a family offers."""

    def check_id(self, env_id: str) -> None:
        """Raise UserError unless the other project is installed and knows the id."""

    def list_ids(self) -> dict[str, str]:
        """Every id with one line of explanation (may be empty)."""

    def make_task(self, env_id: str) -> ForeignTaskCfg:
        """The configuration of a run in it."""


@dataclass(frozen=True)
class Family:
    """Where a family is, and what it says of itself."""

    module: str
    summary: str


FAMILIES = {
    "dm_control": Family("robo_rl.env.dmc_task", "any task of the control suite, such as dm_control/cheetah-run"),
    "gym": Family("robo_rl.env.gym_task", "any Gymnasium environment, such as gym/Pendulum-v1"),
    "metaworld": Family("robo_rl.env.metaworld_task", "Meta-World's benchmarks, such as metaworld/v2/MT10"),
    "isaaclab": Family("robo_rl.env.isaaclab_task", "any task of Isaac Lab 3, such as isaaclab/Isaac-Cartpole-Direct"),
}


def is_foreign(ref: str) -> bool:
    """Whether a task is named `<family>/<id>`."""
    family, slash, _ = ref.partition("/")
    return bool(slash) and family in FAMILIES


def family_of(name: str) -> FamilyModule:
    """The module of a family."""
    return cast("FamilyModule", importlib.import_module(FAMILIES[name].module))


def check_foreign(ref: str) -> None:
    """Raise UserError unless `<family>/<id>` names an environment."""
    family, _, env_id = ref.partition("/")
    family_of(family).check_id(env_id)


def load_foreign(ref: str) -> ForeignTaskCfg:
    """The task of `<family>/<id>`. Raises UserError as `check_foreign` does."""
    check_foreign(ref)
    family, _, env_id = ref.partition("/")
    return family_of(family).make_task(env_id)


def folder_name(family: str, env_id: str) -> str:
    """How the task is called in paths."""
    return f"{family}/{env_id}".replace("/", "_").replace(":", "_")
