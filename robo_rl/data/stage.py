"""An environment as a recording and a viewer see it: its scene, and where everything in it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from robo_rl.data.placed import placed_names, placed_poses, scene_with_placed
from robo_rl.data.recording import Scene
from robo_rl.env.vec_env import VecEnv
from robo_rl.sim.robot_spec import asset_bytes

if TYPE_CHECKING:
    import mujoco
    import torch

Floats = NDArray[np.float32]


class Stage(Protocol):
    """The first `num_envs` environments of a batch."""

    num_envs: int

    def scene(self, seed: int) -> Scene:
        """What a recording needs besides the states. Raises UserError where the scene cannot be written down."""

    def model(self) -> mujoco.MjModel:
        """What is drawn; after the first reset."""

    def positions(self) -> Floats:
        """Generalised positions now, [E, nq] m and rad."""

    def commands(self) -> dict[str, Floats]:
        """Commands in force, name -> [E, d]."""

    def placed(self) -> dict[str, Floats]:
        """Where fixed props were put, name -> [E, 7] m and wxyz."""

    def targets(self, action: Floats) -> Floats | None:
        """What the actuators are told for actions [..., A]; None where that is known to the environment only."""


class OwnStage:
    """Our own environments."""

    def __init__(self, env: VecEnv, envs: int) -> None:
        self.num_envs, self._env = min(envs, env.num_envs), env

    def scene(self, seed: int) -> Scene:
        """See `Stage`."""
        env, robot = self._env, self._env.model.robot
        labels = {name: tuple(cfg.names) for name, cfg in env.task.commands.items()}
        joints, assets = tuple(robot.joints), asset_bytes(robot.mjcf_path)
        return Scene(env.task.name, robot.name, env.step_dt, seed, env.model.xml, joints, assets, labels)

    def model(self) -> mujoco.MjModel:
        """See `Stage`."""
        model, names = self._env.model, placed_names(self._env.sim)
        if not names:
            return model.mj
        return scene_with_placed(model.xml, asset_bytes(model.robot.mjcf_path), names).compile()

    def positions(self) -> Floats:
        """See `Stage`."""
        return _copy(self._env.sim.state.q[: self.num_envs])

    def commands(self) -> dict[str, Floats]:
        """See `Stage`."""
        return {name: _copy(command.value[: self.num_envs]) for name, command in self._env.commands.items()}

    def placed(self) -> dict[str, Floats]:
        """See `Stage`."""
        return placed_poses(self._env.sim, self.num_envs)

    def targets(self, action: Floats) -> Floats:
        """See `Stage`."""
        import torch

        return _copy(self._env.action_map.target(torch.as_tensor(action, device=self._env.device)))


def _copy(value: torch.Tensor) -> Floats:
    return value.detach().cpu().numpy().astype(np.float32)  # always another array: the engine goes on in its own
