"""What holds a robot whose base floats while it is recorded, and a simulated base that is held in the same way.

A rope carries a base and lets it turn. How it turns is measured, so the simulated base turns like that; sideways it is
free, with its own mass; up and down the rope holds it. A stand holds it altogether. A base is held by inertia that only
it feels (`dof_armature` of its free joint), so what hangs on it is as heavy as ever.
"""

from __future__ import annotations

from enum import Enum

import mujoco
import numpy as np

from robo_rl_deploy.gap.trace import Turn

_HEAVY = 1e5  # kg and kg m^2; what hangs on it hardly moves such a base


class Support(Enum):
    """Of a base that floats."""

    GROUND = "ground"  # it stands, walks or lies
    STAND = "stand"  # it is held and touches nothing
    ROPE = "rope"  # it hangs and touches nothing


def carrier(model: mujoco.MjModel, joint: str) -> int | None:
    """The free joint that carries `joint`; None where the base is fixed."""
    body = int(model.jnt_bodyid[model.joint(joint).id])
    while body:
        first, count = int(model.body_jntadr[body]), int(model.body_jntnum[body])
        free = [first + i for i in range(count) if model.jnt_type[first + i] == mujoco.mjtJoint.mjJNT_FREE]
        if free:
            return free[0]
        body = int(model.body_parentid[body])
    return None


class HeldBase:
    """The base on the free joint `base` of `model`, which is changed: held, and nothing touches anything."""

    def __init__(self, model: mujoco.MjModel, base: int, support: Support, turn: Turn | None, dt_s: float) -> None:
        """`turn`: how it turned, in rows that are `dt_s` apart; None: it stays upright."""
        self._q, self._v = int(model.jnt_qposadr[base]), int(model.jnt_dofadr[base])
        self._turn, self._is_still = turn, support is Support.STAND or turn is None
        model.opt.disableflags |= int(mujoco.mjtDisableBit.mjDSBL_CONTACT)
        model.dof_armature[self._v : self._v + 6] = _HEAVY
        if support is Support.ROPE:
            model.dof_armature[self._v : self._v + 2] = 0.0
        self._pull = _HEAVY / dt_s

    def begin(self, q: np.ndarray, v: np.ndarray, rows: np.ndarray) -> None:
        """Write the measured state of `rows` [N] into positions and speeds, [N, nq] and [N, nv]."""
        v[:, self._v : self._v + 6] = 0.0
        if self._turn is not None:
            q[:, self._q + 3 : self._q + 7] = self._turn.quat[rows]
        if self._turn is not None and not self._is_still:
            v[:, self._v + 3 : self._v + 6] = self._turn.gyro[rows]

    def drive(self, force: np.ndarray, rows: np.ndarray) -> None:
        """Write into applied forces [N, nv] what leads from the turn rates of `rows` [N] to those of the next ones."""
        if self._turn is not None and not self._is_still:
            change = self._turn.gyro[rows + 1] - self._turn.gyro[rows]
            force[:, self._v + 3 : self._v + 6] = self._pull * change
