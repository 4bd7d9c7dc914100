"""Meta-World chosen as a task: `task=metaworld/v2/reach-v3`, `metaworld/v2/MT10`, `metaworld/v1/ML45-test`.

The first part is the version of the reward. Then one environment with its goal observed (MT1), or a benchmark: `MT10`,
`MT50`; `ML1-<environment>`, `ML10`, `ML45` with the goal hidden, `-test` for what they are tested on. Nothing here
imports torch or Meta-World, which lives in an environment of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from robo_rl.env.foreign import HostTaskCfg, folder_name
from robo_rl.env.gym_task import TUNED_PPO
from robo_rl.errors import UserError, unknown

if TYPE_CHECKING:
    from robo_rl.env.adapters.from_metaworld import MetaworldVecEnv

REWARDS = ("v1", "v2")
_TEST, _ML1 = "-test", "ML1-"
_TUNED: dict[str, Any] = {**TUNED_PPO, "env.num_envs": 10, "algo.num_steps": 500, "algo.minibatch_size": 500}


@dataclass(frozen=True)
class Selection:
    """What an id stands for."""

    reward: str  # v1 | v2
    envs: tuple[str, ...]  # Meta-World's names; row i plays number i modulo their count
    one_hot: bool = False  # the observation ends with which of them it is
    hidden_goal: bool = False  # meta-learning: the goal is not observed
    test_goals: bool = False  # the goals that ML1 is tested on


@dataclass(frozen=True)
class MetaworldTaskCfg(HostTaskCfg):
    """What a run keeps of a Meta-World benchmark."""

    bytes_per_env: ClassVar[int] = 16 << 20  # in its process; taken from dm_control's cheetah (12.5 MB), not measured

    def build(self, num_envs: int, seed: int, device: str) -> MetaworldVecEnv:
        """The environments, in processes that compute on the CPU."""
        from robo_rl.env.adapters.from_metaworld import MetaworldVecEnv

        self.check_device(device)
        name, limit = f"metaworld/{self.env_id}", self.max_episode_steps
        return MetaworldVecEnv(name, select(self.env_id), num_envs, seed, limit=limit)


def make_task(env_id: str) -> MetaworldTaskCfg:
    """The task of `metaworld/<reward>/<name>`."""
    return MetaworldTaskCfg(folder_name("metaworld", env_id), env_id, {"ppo": _TUNED})


def check_id(env_id: str) -> None:
    """Raise UserError unless Meta-World is installed in its environment and has the name."""
    select(env_id)


def list_ids() -> dict[str, str]:
    """Every id with the newer reward; v1 takes the same names."""
    return {f"v2/{name}": line for name, line in _known(_names()).items()}


def select(env_id: str) -> Selection:
    """The environments of an id. Raises UserError for an unknown one."""
    reward, _, name = env_id.partition("/")
    if reward not in REWARDS:
        raise UserError(f'Meta-World id "{env_id}" names no version of the reward first: metaworld/v2/reach-v3')
    names = _names()
    if name not in _known(names):
        raise unknown("Meta-World task", name, _known(names), "robo-rl list metaworld")
    if name.startswith(_ML1):
        env, is_test = name.removeprefix(_ML1).removesuffix(_TEST), name.endswith(_TEST)
        return Selection(reward, (env,), hidden_goal=True, test_goals=is_test)
    if name in names:
        return Selection(reward, tuple(names[name]), one_hot=name.startswith("MT"), hidden_goal=name.startswith("ML"))
    return Selection(reward, (name,))


def _known(names: dict[str, list[str]]) -> dict[str, str]:
    single = {env: "one environment, its goal observed" for env in names[""]}
    meta = {f"{_ML1}{env}{end}": "one environment, its goal hidden" for env in names[""] for end in ("", _TEST)}
    several = {name: f"{len(envs)} environments" for name, envs in names.items() if name}
    return {**several, **single, **meta}


def _names() -> dict[str, list[str]]:
    from robo_rl.env.adapters.metaworld_process import benchmark_names

    return benchmark_names()
