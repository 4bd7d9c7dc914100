"""One Runge-Kutta step, stage by stage.

`mj_step` leaves the fields of its fourth stage behind, but for those that only sensors ask for (`cacc`, `cfrc_int`,
`cfrc_ext`): these are of the first. Here every stage is a `forward` with sensors, so they are of the fourth, too.
"""

from __future__ import annotations

from collections.abc import Callable

import mujoco
import mujoco.batch
import numpy as np

from robo_rl.errors import UserError

_STAGES = (0.5, 0.5, 1.0)  # where stages 2 to 4 are evaluated, in steps, with the slope of the stage before
_WEIGHTS = (1 / 6, 1 / 3, 1 / 3, 1 / 6)
_FREE, _BALL = int(mujoco.mjtJoint.mjJNT_FREE), int(mujoco.mjtJoint.mjJNT_BALL)


class RungeKuttaStep:
    """`mj_step` of every simulation of a batch, with the classical fourth-order tableau."""

    def __init__(self, batch: mujoco.batch.Batch) -> None:
        """Raises UserError for a model whose actuators have states or delays."""
        self._batch, self._model = batch, batch.model
        if batch.model.na or batch.bind("history").size:
            raise UserError("contact forces after a Runge-Kutta step: not for actuators with states or delays")
        names = ("qpos", "qvel", "qacc", "qacc_warmstart", "time")
        self._q, self._v, self._acc, self._warm, self._time = (batch.bind(name) for name in names)
        self._quats = _quaternions(batch.model)

    def step(self, forward: Callable[[], None]) -> None:
        """Advance one physics step; derived fields are then of the fourth stage. `forward` is that of the batch."""
        dt = float(self._model.opt.timestep)
        q, v = self._q.copy(), self._v.copy()
        forward()
        slopes = [(v, self._acc.copy())]
        for reach in _STAGES:
            self._move(q, v, slopes[-1], reach * dt)
            forward()
            slopes.append((self._v.copy(), self._acc.copy()))
        vel, acc = (sum(w * part for w, part in zip(_WEIGHTS, parts)) for parts in zip(*slopes))
        self._move(q, v, (vel, acc), dt)
        self._warm[:] = self._acc
        self._time += dt

    def _move(self, q: np.ndarray, v: np.ndarray, slope: tuple[np.ndarray, np.ndarray], dt: float) -> None:
        """Write the state at `dt` s from `q, v` along a slope (velocity, acceleration)."""
        vel, acc = slope
        self._v[:] = v + dt * acc
        self._q[:] = integrate(q, vel, dt, self._model, self._quats)


def integrate(
    q: np.ndarray, v: np.ndarray, dt: float, model: mujoco.MjModel, quats: list[tuple[int, int]]
) -> np.ndarray:
    """`mj_integratePos`: positions `[N, nq]` after `dt` s with velocities `[N, nv]`. `quats`: see `_quaternions`."""
    out = np.empty_like(q)
    start, dof = 0, 0
    for adr, axis in [*quats, (model.nq, model.nv)]:
        out[:, start:adr] = q[:, start:adr] + dt * v[:, dof:axis]
        if adr < model.nq:
            out[:, adr : adr + 4] = _turned(q[:, adr : adr + 4], dt * v[:, axis : axis + 3])
        start, dof = adr + 4, axis + 3
    return out


def _quaternions(model: mujoco.MjModel) -> list[tuple[int, int]]:
    """Where quaternions begin in qpos, and their angular velocities in qvel."""
    found = []
    for kind, adr, dof in zip(model.jnt_type, model.jnt_qposadr, model.jnt_dofadr):
        if kind in (_FREE, _BALL):
            shift = 3 if kind == _FREE else 0
            found.append((int(adr) + shift, int(dof) + shift))
    return found


def _turned(quat: np.ndarray, turn: np.ndarray) -> np.ndarray:
    """Unit quaternions `[N, 4]` turned by rotation vectors `[N, 3]` in their own frame."""
    half = 0.5 * np.sqrt(np.einsum("ni,ni->n", turn, turn))
    sinc = np.where(half > 0.0, np.sin(half) / np.where(half > 0.0, half, 1.0), 1.0)
    w, x, y, z = quat.T
    a, (b, c, d) = np.cos(half), 0.5 * sinc * turn.T
    out = np.empty_like(quat)
    out[:, 0] = w * a - x * b - y * c - z * d
    out[:, 1] = w * b + x * a + y * d - z * c
    out[:, 2] = w * c - x * d + y * a + z * b
    out[:, 3] = w * d + x * c - y * b + z * a
    out /= np.sqrt(np.einsum("ni,ni->n", out, out))[:, None]
    return out
