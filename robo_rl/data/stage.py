"""An environment as a recording and a viewer see it: its scene, and where everything in it is."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import mujoco
import numpy as np
from numpy.typing import NDArray

from robo_rl.data.placed import placed_names, placed_poses, scene_with_placed
from robo_rl.data.recording import Scene
from robo_rl.env.adapters.serial import HostVecEnv
from robo_rl.env.foreign import ForeignEnv, folder_name
from robo_rl.env.vec_env import VecEnv
from robo_rl.errors import UserError
from robo_rl.sim.robot_spec import asset_bytes, by_path, one_line, spec_files

if TYPE_CHECKING:
    import torch

Floats = NDArray[np.float32]
_PLACES = ("body_pos", "body_quat", "geom_pos", "geom_quat", "geom_size")  # of a model, where a task may move things


class Stage(Protocol):
    """The first `num_envs` environments of a batch."""

    num_envs: int

    def scene(self, seed: int) -> Scene:
        """What a recording needs besides the states. Raises UserError where the scene cannot be written down."""

    def model(self) -> mujoco.MjModel:
        """What is drawn; to be asked after the first reset."""

    def positions(self) -> Floats:
        """Generalised positions now, [E, nq] m and rad."""

    def commands(self) -> dict[str, Floats]:
        """Commands in force, name -> [E, d]."""

    def placed(self) -> dict[str, Floats]:
        """Where fixed props were put, name -> [E, 7] m and wxyz."""

    def targets(self, action: Floats) -> Floats | None:
        """What the actuators are told for actions [..., A]; None where that is known to the environment only."""


def stage_of(env: VecEnv | ForeignEnv, envs: int) -> Stage:
    """The first `envs` environments, or fewer. Raises UserError where there is no MuJoCo model to draw."""
    if isinstance(env, VecEnv):
        return OwnStage(env, envs)
    if isinstance(env, HostVecEnv) and env.physics(1):
        return HostStage(env, envs)
    raise UserError(
        f"{env.id} cannot be drawn: it is no MuJoCo simulation of this process. What a policy does in it: "
        "robo-rl eval RUN"
    )


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


class HostStage:
    """Environments of another project that are MuJoCo simulations in this process.

    What a task moves in the model, not in the state, as the target of a reacher, is drawn where the first env had it
    when the scene was taken; where envs differ in that, there is only the first.
    """

    def __init__(self, env: HostVecEnv, envs: int) -> None:
        """Raises UserError where the scene cannot be written down."""
        self._env = env
        models = [one.model for one in env.physics(env.num_envs)]
        are_alike = all(np.array_equal(getattr(models[0], f), getattr(m, f)) for f in _PLACES for m in models[1:])
        self.num_envs = min(envs, env.num_envs) if are_alike else 1
        self.scene(0)  # refused now rather than after some steps

    def scene(self, seed: int) -> Scene:
        """See `Stage`. The engine keeps one XML, the last it has read: to be asked before another env is built."""
        first = self._env.physics(1)[0]
        try:
            xml = _last_xml(first.model)
            assets = by_path(spec_files(mujoco.MjSpec.from_string(xml), first.folder), first.folder)
        except (mujoco.FatalError, OSError, ValueError) as error:
            raise UserError(f"{self._env.id} cannot be drawn: {one_line(error)}") from error
        family, _, env_id = self._env.id.partition("/")
        return Scene(folder_name(family, env_id), "", self._env.step_dt, seed, xml, assets=assets)

    def model(self) -> mujoco.MjModel:
        """See `Stage`."""
        return self._env.physics(1)[0].model

    def positions(self) -> Floats:
        """See `Stage`."""
        return np.stack([one.data.qpos for one in self._env.physics(self.num_envs)]).astype(np.float32)

    def commands(self) -> dict[str, Floats]:
        """None."""
        return {}

    def placed(self) -> dict[str, Floats]:
        """None."""
        return {}

    def targets(self, action: Floats) -> None:
        """Unknown."""


def _last_xml(model: mujoco.MjModel) -> str:
    """The XML that was read last, with the numbers of the model that was made of it."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "scene.xml")
        mujoco.mj_saveLastXML(str(file), model)
        return file.read_text(encoding="utf-8")


def _copy(value: torch.Tensor) -> Floats:
    return value.detach().cpu().numpy().astype(np.float32)  # always another array: the engine goes on in its own
