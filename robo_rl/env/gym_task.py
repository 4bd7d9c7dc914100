"""A Gymnasium environment chosen as a task: `task=gym/Pendulum-v1`. Nothing here imports torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from robo_rl.errors import unknown
from robo_rl.extras import missing_extra

PREFIX = "gym/"
_LISTING = "python -c 'import gymnasium; gymnasium.pprint_registry()'"

# Few copies, since each is stepped in Python; long rollouts instead. Close to what the field uses on the MuJoCo tasks.
TUNED_PPO: Mapping[str, Any] = {
    "env.num_envs": 16,
    "train.total_steps": 1_000_000,
    "algo.num_steps": 128,
    "algo.minibatch_size": 256,
    "algo.learning_rate": 3e-4,
    "algo.lr_max": 1e-3,
    "algo.policy.init_std": 1.0,
}


@dataclass(frozen=True)
class GymTaskCfg:
    """What a run keeps of a Gymnasium environment. It can be trained; without a robot there is nothing to export."""

    name: str  # as in the run folder
    env_id: str = field(metadata={"selected": True})  # what task=gym/<id> chose
    tuned: Mapping[str, Mapping[str, Any]] = field(default_factory=lambda: {"ppo": TUNED_PPO})

    @property
    def acceptance(self) -> tuple[()]:
        """Nothing to accept by: a Gymnasium environment states no criteria."""
        return ()

    @property
    def robot(self) -> str:
        """Empty: there is no robot file."""
        return ""

    @property
    def step_dt_s(self) -> float:
        """0: the period is known only to the environment, once made (`GymVecEnv.step_dt`)."""
        return 0.0


def gym_task(ref: str) -> GymTaskCfg:
    """The task of `gym/<id>`. Raises UserError where Gymnasium is missing or does not know the id."""
    check_id(ref.removeprefix(PREFIX))
    return GymTaskCfg(ref.replace("/", "_").replace(":", "_"), ref.removeprefix(PREFIX))


def check_id(env_id: str) -> None:
    """Raise UserError unless Gymnasium knows the environment; `module:Name-v0` imports the module that registers it."""
    try:
        import gymnasium as gym
    except ModuleNotFoundError as error:
        raise missing_extra(error) or error from error
    if ":" not in env_id and env_id not in gym.registry:
        raise unknown("Gymnasium environment", env_id, list(gym.registry), _LISTING)
