"""States in a file: `.npz` with `qpos` [S, nq], `qvel` [S, nv], `robot` and `joints` (names, in the order of qpos).

Read by name: the order of the joints may differ, their number, names and kinds may not.
"""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import mujoco
import numpy as np
from numpy.typing import NDArray

from robo_rl.errors import UserError, nearest
from robo_rl.files import published
from robo_rl.sim.model import RobotModel
from robo_rl.sim.robot_files import PACKAGE, package_file

Array = NDArray[np.float64]

_SIZES = {0: (7, 6), 1: (4, 3), 2: (1, 1), 3: (1, 1)}  # qpos and qvel of free, ball, slide and hinge joints
_MEMBERS = ("qpos", "qvel", "robot", "joints")


def save_states(path: str | Path, model: RobotModel, qpos: Array, qvel: Array) -> None:
    """Write states `[S, nq]` and `[S, nv]` of a compiled robot, whole or not at all."""
    members: dict[str, Any] = {"qpos": np.asarray(qpos), "qvel": np.asarray(qvel)}
    members |= {"robot": np.array(model.robot.name), "joints": np.array(joint_names(model.mj))}
    with published(path) as temporary, temporary.open("wb") as file:
        np.savez_compressed(file, **members)


def load_states(path: str | Path, model: RobotModel) -> tuple[Array, Array]:
    """qpos [S, nq] and qvel [S, nv] in the order of the model; `package://<package>/<file>` lies in a package.

    Raises UserError for a file that is missing or damaged, of another robot or other joints, or with a value that is
    not finite.
    """
    path = package_file(str(path), "task.starts.path") if str(path).startswith(PACKAGE) else path
    data = _read(Path(path))
    if str(data["robot"]) != model.robot.name:
        raise UserError(f'{path}: states of robot "{data["robot"]}", the task has "{model.robot.name}"; record others')
    theirs, ours = [str(name) for name in data["joints"]], joint_names(model.mj)
    for name in ours:
        if name not in theirs:
            raise UserError(f'{path}: no joint "{name}"; nearest in the file: {", ".join(nearest(name, theirs))}')
    if len(theirs) != len(ours):
        raise UserError(f"{path}: {len(theirs)} joints, the scene has {len(ours)}; record states of this scene")
    sizes = {name: _SIZES[int(kind)] for name, kind in zip(ours, model.mj.jnt_type, strict=True)}
    qpos = _in_order(path, "qpos", data["qpos"], theirs, ours, [sizes[name][0] for name in theirs])
    qvel = _in_order(path, "qvel", data["qvel"], theirs, ours, [sizes[name][1] for name in theirs])
    if len(qpos) != len(qvel) or not len(qpos):
        raise UserError(
            f"{path}: {len(qpos)} positions and {len(qvel)} velocities; both must be the same number of states"
        )
    return qpos, qvel


def joint_names(model: mujoco.MjModel) -> list[str]:
    """Names of all joints in the order of qpos; those without a name are `joint<index>`."""
    return [model.joint(i).name or f"joint{i}" for i in range(model.njnt)]


def _read(path: Path) -> dict[str, NDArray[Any]]:
    if not path.is_file():
        raise UserError(f'task.starts.path: no file "{path}"; write one with robo_rl.env.hooks.states_file.save_states')
    try:
        with np.load(path, allow_pickle=False) as archive:
            data = {name: archive[name] for name in archive.files}
    except (OSError, ValueError, EOFError, zipfile.BadZipFile) as fault:
        raise UserError(f"{path}: not a readable .npz ({fault}); write it again") from fault
    missing = [name for name in _MEMBERS if name not in data]
    if missing:
        raise UserError(f"{path}: lacks {', '.join(missing)}; a file of states has {', '.join(_MEMBERS)}")
    return data


def _in_order(
    path: str | Path, what: str, value: NDArray[Any], theirs: Sequence[str], ours: Sequence[str], sizes: Sequence[int]
) -> Array:
    if value.ndim != 2 or value.shape[1] != sum(sizes):
        raise UserError(f"{path}: {what} has shape {list(value.shape)}, expected [S, {sum(sizes)}]; record it again")
    if not np.isfinite(value).all():
        raise UserError(
            f"{path}: {what} of state {int(np.argwhere(~np.isfinite(value))[0][0])} is not finite; leave it out"
        )
    parts = dict(zip(theirs, np.split(value.astype(np.float64), np.cumsum(sizes)[:-1], axis=1), strict=True))
    return np.concatenate([parts[name] for name in ours], axis=1)
