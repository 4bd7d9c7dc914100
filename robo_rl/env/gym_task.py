"""A Gymnasium environment chosen as a task: `task=gym/Pendulum-v1`. Nothing here imports torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from robo_rl.env.foreign import HostTaskCfg, folder_name
from robo_rl.errors import unknown
from robo_rl.extras import missing_extra

if TYPE_CHECKING:
    from robo_rl.env.adapters.from_gymnasium import GymVecEnv

_LISTING = "robo-rl list gym"

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
class GymTaskCfg(HostTaskCfg):
    """What a run keeps of a Gymnasium environment. It can be trained; without a robot there is nothing to export."""

    def build(self, num_envs: int, seed: int, device: str) -> GymVecEnv:
        """The environments, which compute on the CPU."""
        from robo_rl.env.adapters.from_gymnasium import GymVecEnv

        self.check_device(device)
        return GymVecEnv(self.env_id, num_envs, seed, True, self.max_episode_steps)


def make_task(env_id: str) -> GymTaskCfg:
    """The task of `gym/<id>`."""
    return GymTaskCfg(folder_name("gym", env_id), env_id, {"ppo": TUNED_PPO})


def list_ids() -> dict[str, str]:
    """Every id in Gymnasium's registry, with the module of its class."""
    import gymnasium as gym

    return {name: str(spec.entry_point) for name, spec in sorted(gym.registry.items())}


def check_id(env_id: str) -> None:
    """Raise UserError unless Gymnasium knows the environment; `module:Name-v0` imports the module that registers it."""
    try:
        import gymnasium as gym
    except ModuleNotFoundError as error:
        raise missing_extra(error) or error from error
    if ":" not in env_id and env_id not in gym.registry:
        raise unknown("Gymnasium environment", env_id, list(gym.registry), _LISTING)
