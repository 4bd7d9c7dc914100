"""Poses of the arm with the tool at given places, pointing down: for starts of episodes and scripted motions."""

from __future__ import annotations

import math

import mujoco
import numpy as np
import torch
from torch import Tensor

from robo_rl.env import RobotModel
from robo_rl_tasks.manipulation.arm import PEDESTAL

ARM = tuple(f"joint{i}" for i in range(1, 8))
PLANAR = ("joint1", "joint2", "joint4", "joint6", "joint7")  # enough for a tool that points down; the others stay at 0
FINGERS = ("finger_left", "finger_right")
_ROUNDS = 10  # of Newton's method; 5 are enough
_MIDDLE = 0.4  # rad
_DAMPING = 1e-4  # of the least squares, m^2


def tool_down(model: RobotModel, place: Tensor, yaw: Tensor, joints: tuple[str, ...] = ARM) -> Tensor:
    """Joints `[K, 7]` that bring the grasp point to `place [K, 3]` m of the base frame, the tool pointing down, turned
    by `yaw [K]` rad from where its fingers move along the base's y. Damped least squares over the joints named, from
    the default pose, so it stays near to that.

    Raises ValueError for a place that the arm does not reach so.
    """
    from mujoco.batch import Batch

    batch = Batch(model.mj, len(place))
    qpos, xpos, xmat = (batch.bind(name) for name in ("qpos", "site_xpos", "site_xmat"))
    qpos[:] = model.default_qpos
    (low, high), at, dofs = model.range_of(joints).T, model.qpos_of(joints), model.qvel_of(joints)
    site, hand = model.index("site", "tcp"), model.index("body", "hand")
    goal, axes = place.double().numpy() + PEDESTAL, _axes_down(yaw.double().numpy())
    for _ in range(_ROUNDS):
        batch.forward(stage=mujoco.mjtStage.mjSTAGE_POS.value)
        pos, mat = xpos[:, site].copy(), xmat[:, site].reshape(-1, 3, 3)
        turn = 0.5 * np.cross(mat, axes, axis=1).sum(2)  # the columns are the axes
        error = np.concatenate([goal - pos, turn], axis=1)
        jacobian = np.concatenate(batch.jac(hand, pos), axis=1)[:, :, dofs]
        square = jacobian @ jacobian.transpose(0, 2, 1) + _DAMPING * np.eye(6)
        step = jacobian.transpose(0, 2, 1) @ np.linalg.solve(square, error[:, :, None])
        qpos[:, at] = np.clip(qpos[:, at] + step[:, :, 0], low, high)
    if (worst := np.abs(error).max()) > 1e-3:
        raise ValueError(
            f"the arm does not reach {place[np.abs(error).max(1).argmax()].tolist()}: {worst:.3f} m or rad off"
        )
    return torch.from_numpy(qpos[:, model.qpos_of(ARM)]).float()


def square_turn(yaw: Tensor) -> Tensor:
    """The same turn of a square, within 45 degrees of zero. rad."""
    return (yaw + math.pi / 4.0).remainder(math.pi / 2.0) - math.pi / 4.0


def half_turn(yaw: Tensor) -> Tensor:
    """The same turn of two fingers, which may change places: within 90 degrees of 0.4 rad, where the last joint has
    most room. rad."""
    return (yaw - _MIDDLE + math.pi / 2.0).remainder(math.pi) - math.pi / 2.0 + _MIDDLE


def _axes_down(yaw: np.ndarray) -> np.ndarray:
    """Rotation matrices `[K, 3, 3]` of the tool."""
    cos, sin, zero, one = np.cos(yaw), np.sin(yaw), np.zeros_like(yaw), np.ones_like(yaw)
    x, y, z = (cos, sin, zero), (sin, -cos, zero), (zero, zero, -one)
    return np.stack([np.stack(axis, axis=1) for axis in (x, y, z)], axis=2)
