"""A task of Isaac Lab 3 chosen by its registered id: `task=isaaclab/Isaac-Cartpole-Direct`. Imports no torch itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from robo_rl.env.foreign import ForeignTaskCfg, folder_name
from robo_rl.errors import unknown
from robo_rl.sim import isaac_lab

if TYPE_CHECKING:
    from robo_rl.env.adapters.from_isaaclab import IsaacLabVecEnv

_LISTING = "robo-rl list isaaclab"
_STAND_INS = ("Isaac-Cartpole", "Isaac-Ant")  # ids that begin so find every asset they need in our own tree

# Measured on Isaac-Cartpole-Direct, 3 seeds. Noise and the bound of the learning rate are what the field uses there.
TUNED_PPO: Mapping[str, Any] = {
    "env.num_envs": 512,
    "train.total_steps": 1_000_000,
    "algo.num_steps": 16,
    "algo.minibatch_size": 2048,
    "algo.gamma": 0.995,
    "algo.lr_max": 1e-2,
    "algo.kl_target": 0.01,
    "algo.entropy_coef": 0.005,
    "algo.policy.init_std": 1.0,
    "algo.precision": "float32",
}


@dataclass(frozen=True)
class IsaacLabTaskCfg(ForeignTaskCfg):
    """What a run keeps of an Isaac Lab task. It can be trained; its robot is USD, so there is nothing to export."""

    bytes_per_env: ClassVar[int] = 100_000  # Newton's data of a quadruped; building a few takes a minute

    physics: str = ""  # Isaac Lab's name of the engine, such as newton_mjwarp or isaacsim_physx; empty: the task's own
    action_bound: float = 10.0  # |action| is cut there; Isaac Lab's own action spaces have no bounds

    def build(self, num_envs: int, seed: int, device: str) -> IsaacLabVecEnv:
        """The environments, on a CPU or a GPU."""
        check_id(self.env_id)
        from robo_rl.env.adapters.from_isaaclab import IsaacLabVecEnv

        return IsaacLabVecEnv(self.env_id, num_envs, seed, device, self.physics, self.action_bound)


def make_task(env_id: str) -> IsaacLabTaskCfg:
    """The task of `isaaclab/<id>`."""
    return IsaacLabTaskCfg(folder_name("isaaclab", env_id), env_id, {"ppo": TUNED_PPO})


def list_ids() -> dict[str, str]:
    """Every registered id and how its task is written. Raises UserError without Isaac Lab."""
    isaac_lab.check_installed()
    return {name: _workflow(spec.kwargs) for name, spec in sorted(_registry().items())}


def check_id(env_id: str) -> None:
    """Raise UserError where Isaac Lab is missing or has no task of that id, with the nearest ones.

    Chooses where assets come from, since Isaac Lab is imported here for the first time: for ids that our stand-ins
    serve from our own tree, so that they need no network; `ISAACSIM_ASSET_ROOT` wins.
    """
    isaac_lab.check_installed()
    if env_id.startswith(_STAND_INS):
        isaac_lab.use_stand_in_assets()
    if env_id not in (known := _registry()):
        raise unknown("Isaac Lab task", env_id, list(known), _LISTING)


def _registry() -> dict[str, Any]:
    import gymnasium as gym
    import isaaclab_tasks  # noqa: F401  registers them

    return {name: spec for name, spec in gym.registry.items() if "env_cfg_entry_point" in spec.kwargs}


def _workflow(kwargs: Mapping[str, Any]) -> str:
    return f"deprecated: {kwargs['deprecated']['alias']}" if kwargs.get("deprecated") else ""
