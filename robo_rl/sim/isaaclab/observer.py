"""What MuJoCo sees in the state that Isaac Lab's physics has reached: USD has no sensors, and Newton other field names.

Positions and velocities of bodies, sites and sensors are functions of the state, so they are exact. Forces (touch,
accelerometers, `actuator_force`, `qfrc_constraint`) are those that MuJoCo's solver finds for the state, controls and
wrenches at the beginning of the last physics step, in which Newton finds its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import mujoco
import numpy as np
import torch
from torch import Tensor

from robo_rl.sim.backend import Kinematics, Snapshot
from robo_rl.sim.model import RobotModel
from robo_rl.sim.mujoco_backend import MujocoBackend

# Fields of the acceleration stage; the engine does not keep them through a computation of the earlier stages.
_FORCES = frozenset(
    {
        *("actuator_force", "act_dot", "cacc", "cfrc_ext", "cfrc_int", "qacc", "qacc_smooth", "qfrc_actuator"),
        *("qfrc_constraint", "qfrc_inverse", "qfrc_smooth"),
    }
)


class Observer(MujocoBackend):
    """N MuJoCo simulations that never step: they are told the state."""

    def __init__(self, model: RobotModel, num_envs: int, threads: int, kinematics: Kinematics) -> None:
        super().__init__(model, num_envs, threads, kinematics)
        self._forces: dict[str, Tensor] = {}

    def take(self, q: Tensor, v: Tensor, act: Tensor, ctrl: Tensor, mask: Tensor | None = None) -> None:
        """Take a state `[N, ...]`, of the envs of the mask."""
        rows = slice(None) if mask is None else np.flatnonzero(mask.cpu().numpy())
        for live, value in ((self._q, q), (self._v, v), (self._batch.bind("act"), act), (self._ctrl, ctrl)):
            live[rows] = value.cpu().numpy()[rows]

    def before_step(self) -> None:
        """Compute every field of the state taken, in which the last physics step begins."""
        self.forward()
        self._forces = {name: self.read(name).clone() for name in (*_FORCES, "sensordata") if name in self._fields}

    def after_step(self) -> None:
        """Bring fields up to date with the state taken, as far as `kinematics` says."""
        if self.kinematics == "substep_old":
            return
        self._call(lambda: self._batch.forward(stage=self._stage))
        self._refresh_all()
        if self.kinematics == "legacy":
            for name, kept in self._forces.items():
                copy = self.read(name).data  # what is read is set right; `data` leaves its version counter alone
                columns = _feels_forces(self.model.mj) if name == "sensordata" else slice(None)
                copy[:, columns] = kept[:, columns]

    def push(self, body: int, wrench: Tensor) -> None:
        """Take the outside wrench `[N, 6]` on a body, world frame."""
        self._xfrc[:, body] = wrench.cpu().numpy()

    def restore(self, snapshot: Snapshot, mask: Tensor | None = None) -> None:
        """See `MujocoBackend.restore`; the snapshot may lie on a GPU, to which a checkpoint is moved whole."""
        super().restore(_on_host(snapshot), mask)


def _on_host(tree: Snapshot) -> dict[str, Any]:
    return {key: _on_host(part) if isinstance(part, Mapping) else part.cpu() for key, part in tree.items()}


def _feels_forces(mj: mujoco.MjModel) -> Tensor:
    """Columns of `sensordata` of sensors in the acceleration stage: touch, accelerometers, forces."""
    late = mj.sensor_needstage == int(mujoco.mjtStage.mjSTAGE_ACC)
    return torch.from_numpy(np.repeat(late, mj.sensor_dim))
