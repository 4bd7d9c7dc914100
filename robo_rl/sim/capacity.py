"""How many contacts and constraint rows an env of a model needs: engines on a GPU reserve room for them in advance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import mujoco
import numpy as np

if TYPE_CHECKING:
    from robo_rl.sim.model import RobotModel

_POSES = 256  # random poses looked at
_SETTLE_S = 1.0  # s of simulation from the default pose under random controls
_MARGIN = 1.5  # room over the largest number seen; two engines differ by a contact or two for the same pair of shapes
_SPREAD = 0.3  # rad or m, standard deviation of position targets while settling


@dataclass(frozen=True)
class Capacity:
    """Room for one env. 0 means: measure it."""

    contacts: int = 0  # contacts; envs share one pool of num_envs times this many
    constraints: int = 0  # constraint rows: friction, limits, and 1 to 10 for each contact


def calibrate(model: RobotModel, wanted: Capacity) -> Capacity:
    """`wanted`, with what it leaves open measured on MuJoCo's CPU engine: random poses at and in the ground, and a
    second of falling and flailing. The same model always gives the same answer."""
    if wanted.contacts and wanted.constraints:
        return wanted
    contacts, constraints = (max(peak) for peak in zip(*_random_poses(model), *_settling(model)))
    return Capacity(
        wanted.contacts or _round_up(_MARGIN * contacts + 4, 8),
        wanted.constraints or _round_up(_MARGIN * constraints + 8, 16),
    )


def _random_poses(model: RobotModel) -> list[tuple[int, int]]:
    """(contacts, constraints) of poses drawn evenly from the joint ranges, the base anywhere up to its height."""
    mj, data, rng = model.mj, mujoco.MjData(model.mj), np.random.default_rng(0)
    counts = []
    for _ in range(_POSES):
        data.qpos[:] = model.default_qpos
        for joint in range(mj.njnt):
            _place(model, data.qpos, joint, rng)
        mujoco.mj_fwdPosition(mj, data)
        counts.append((data.ncon, data.nefc))
    return counts


def _place(model: RobotModel, qpos: np.ndarray, joint: int, rng: np.random.Generator) -> None:
    mj, start = model.mj, int(model.mj.jnt_qposadr[joint])
    kind = mj.jnt_type[joint]
    if kind == mujoco.mjtJoint.mjJNT_FREE:
        qpos[start + 2] *= rng.uniform(0.0, 1.2)
        start += 3
    if kind in (mujoco.mjtJoint.mjJNT_FREE, mujoco.mjtJoint.mjJNT_BALL):
        quat = rng.normal(size=4)
        qpos[start : start + 4] = quat / np.linalg.norm(quat)
        return
    low, high = mj.jnt_range[joint] if mj.jnt_limited[joint] else (-np.pi, np.pi)
    qpos[start] = rng.uniform(low - 0.05, high + 0.05)  # a little beyond: limits are constraints, too


def _settling(model: RobotModel) -> list[tuple[int, int]]:
    """(contacts, constraints) of each step from the default pose under random controls."""
    mj, data, rng = model.mj, mujoco.MjData(model.mj), np.random.default_rng(1)
    data.qpos[:] = model.default_qpos
    limited = mj.actuator_ctrllimited.astype(bool)
    counts = []
    for step in range(round(_SETTLE_S / mj.opt.timestep)):
        if step % 10 == 0:
            free = rng.normal(scale=_SPREAD, size=mj.nu)
            free[model.actuator_ids] += model.default_ctrl
            data.ctrl[:] = np.where(limited, rng.uniform(*mj.actuator_ctrlrange.T), free)
        mujoco.mj_step(mj, data)
        counts.append((data.ncon, data.nefc))
    return counts


def _round_up(value: float, multiple: int) -> int:
    return int(-(-value // multiple)) * multiple
