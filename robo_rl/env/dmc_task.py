"""A task of the DeepMind control suite chosen as a task: `task=dm_control/cheetah-run`. Nothing here imports torch."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from robo_rl.env.foreign import HostTaskCfg, folder_name
from robo_rl.env.gym_task import TUNED_PPO
from robo_rl.errors import unknown
from robo_rl.extras import missing_extra

if TYPE_CHECKING:
    from robo_rl.env.adapters.from_dm_control import DmControlVecEnv


@dataclass(frozen=True)
class DmControlTaskCfg(HostTaskCfg):
    """What a run keeps of a task of the control suite."""

    def build(self, num_envs: int, seed: int, device: str) -> DmControlVecEnv:
        """The environments, which compute on the CPU."""
        from robo_rl.env.adapters.from_dm_control import DmControlVecEnv

        self.check_device(device)
        return DmControlVecEnv(self.env_id, num_envs, seed, self.max_episode_steps)


def make_task(env_id: str) -> DmControlTaskCfg:
    """The task of `dm_control/<domain>-<task>`."""
    return DmControlTaskCfg(folder_name("dm_control", env_id), env_id, {"ppo": TUNED_PPO})


def list_ids() -> dict[str, str]:
    """Every task of the suite as `<domain>-<task>`, with the name of its batched port where there is one."""
    from robo_rl.env.registry import list_tasks

    ports = list_tasks()
    names = {f"{domain}-{task}": f"dmc_{domain}_{task}" for domain, task in _all_tasks()}
    return {name: f"batched: task={port}" if port in ports else "" for name, port in names.items()}


def check_id(env_id: str) -> None:
    """Raise UserError unless dm_control is installed and has the task."""
    known = [f"{domain}-{task}" for domain, task in _all_tasks()]
    if env_id not in known:
        raise unknown("Control suite task", env_id, known, "robo-rl list dm_control")


def split_id(env_id: str) -> tuple[str, str]:
    """Domain and task; no domain has a hyphen in its name."""
    domain, _, task = env_id.partition("-")
    return domain, task


def load_suite() -> Any:
    """`dm_control.suite`. Raises UserError where it is not installed.

    It chooses OpenGL when it is imported, and would expect a window system where there is none.
    """
    if sys.platform == "linux" and not os.environ.get("DISPLAY"):
        os.environ.setdefault("MUJOCO_GL", "egl")
    try:
        from dm_control import suite
    except ModuleNotFoundError as error:
        raise missing_extra(error) or error from error
    return suite


def _all_tasks() -> tuple[tuple[str, str], ...]:
    tasks: tuple[tuple[str, str], ...] = load_suite().ALL_TASKS
    return tasks
