"""From generalised positions to the poses of bodies."""

from __future__ import annotations

from dataclasses import dataclass

import mujoco
import numpy as np
from numpy.typing import NDArray

_TRACKING = [int(mujoco.mjtCamLight.mjCAMLIGHT_TRACK), int(mujoco.mjtCamLight.mjCAMLIGHT_TRACKCOM)]


@dataclass(frozen=True, eq=False)
class BodyPoses:
    """World poses over any leading shape `...`."""

    pos: NDArray[np.float64]  # [..., B, 3], m
    quat: NDArray[np.float64]  # [..., B, 4], unit, wxyz, in any of the two signs


class Kinematics:
    """Forward kinematics of one model, reused over many states."""

    def __init__(self, model: mujoco.MjModel) -> None:
        self.model = model
        self._data = mujoco.MjData(model)

    def bodies(self, qpos: NDArray[np.floating], bodies: NDArray[np.integer]) -> BodyPoses:
        """Poses of `bodies` [B] for each position in `qpos` [..., nq]; a non-finite position gives the reference pose.

        Quaternions of `qpos` are normalised first, so that a state rounded to float32 gives rigid poses. The poses of
        mocap bodies may follow the positions, see `Recording.states`.
        """
        flat = np.asarray(qpos, np.float64).reshape(-1, np.shape(qpos)[-1])
        pos, quat = np.empty((len(flat), len(bodies), 3)), np.empty((len(flat), len(bodies), 4))
        for i, row in enumerate(flat):
            self.place(row)
            pos[i], quat[i] = self._data.xpos[bodies], self._data.xquat[bodies]
        shape = np.shape(qpos)[:-1]
        return BodyPoses(pos.reshape(*shape, -1, 3), quat.reshape(*shape, -1, 4))

    def place(self, qpos: NDArray[np.floating]) -> mujoco.MjData:
        """The model's data with the kinematics of `qpos` [nq], or [nq + 7 M], valid until the next call."""
        qpos, placed = qpos[: self.model.nq], qpos[self.model.nq :].reshape(-1, 7)
        self._data.qpos[:] = qpos if np.isfinite(qpos).all() else self.model.qpos0
        if len(placed):
            self._data.mocap_pos[:], self._data.mocap_quat[:] = placed[:, :3], placed[:, 3:]
        mujoco.mj_normalizeQuat(self.model, self._data.qpos)
        mujoco.mj_kinematics(self.model, self._data)
        return self._data


def moving_bodies(model: mujoco.MjModel) -> NDArray[np.int64]:
    """Ids of the bodies that are not welded to the world, ascending; mocap bodies are not."""
    return np.flatnonzero(model.body_weldid != 0)


def base_body(model: mujoco.MjModel) -> int:
    """Id of the body a camera follows: that of the scene's camera "track", else the first on a free joint, else the
    root that a tracking camera of the scene follows (planar models of others); 0 (the world) for a fixed base."""
    camera = mujoco.mj_name2id(model, mujoco.mjtObj.mjOBJ_CAMERA, "track")
    if camera >= 0:
        return int(model.cam_bodyid[camera])
    free = np.flatnonzero(model.jnt_type == mujoco.mjtJoint.mjJNT_FREE)
    if len(free):
        return int(model.jnt_bodyid[free[0]])
    roots = (model.body_parentid == 0) & (model.body_weldid != 0)
    follows = np.isin(model.cam_mode, _TRACKING) & roots[model.cam_bodyid]
    return int(model.cam_bodyid[np.argmax(follows)]) if follows.any() else 0


def finite_held(qpos: NDArray[np.floating]) -> NDArray[np.floating]:
    """`qpos` [T, E, nq] with each non-finite row replaced by the last finite row of its environment.

    A recording of a diverged simulation then freezes where it broke. Rows before the first finite one stay as they are.
    """
    good = np.isfinite(qpos).all(-1)
    latest = np.maximum.accumulate(np.where(good, np.arange(len(qpos))[:, None], 0), axis=0)
    return np.take_along_axis(qpos, latest[..., None], axis=0)


def follow_point(model: mujoco.MjModel, poses: BodyPoses, bodies: NDArray[np.integer]) -> NDArray[np.float64]:
    """The point a camera follows, [..., 3] m: the base, or the centre of all bodies at the start for a fixed base."""
    base = base_body(model)
    if base:
        return poses.pos[..., list(bodies).index(base), :]
    first = poses.pos.reshape(-1, *poses.pos.shape[-2:])[0]
    return np.broadcast_to(first.mean(axis=0), (*poses.pos.shape[:-2], 3))
