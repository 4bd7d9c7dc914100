"""A recording of ours as a joint log, with the targets that its own action made of the policy's."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import mujoco
import numpy as np

from robo_rl.data.recording import Recording
from robo_rl.errors import UserError
from robo_rl.sim.robot import RobotCfg

_SINGLE = (int(mujoco.mjtJoint.mjJNT_SLIDE), int(mujoco.mjtJoint.mjJNT_HINGE))


def from_recording(path: Path, robot: RobotCfg) -> dict[str, Any]:
    """Members of a joint log.

    Raises UserError for another robot, one whose base moves (that is no joint data), and a recording without targets.
    """
    recording = Recording.load(path)
    if recording.robot != robot.name:
        whose = f'robot "{recording.robot}"; fit that one: --robot {recording.robot}'
        raise UserError(f"{path}: a recording of {whose if recording.robot else 'no robot of ours; log its joints'}")
    if robot.base is not None:
        raise UserError(
            f'{path}: robot "{robot.name}" walks or flies in this recording; hang it up, so that only its joints '
            "move, and log time, q and target"
        )
    if recording.target is None:
        raise UserError(
            f"{path}: holds no targets, as those of a failure and of earlier versions; record the run again: "
            "robo-rl eval RUN"
        )
    model = recording.model()
    joints = [model.joint(i) for i in range(model.njnt) if model.jnt_type[i] in _SINGLE]
    steps, envs = recording.done.shape
    first = np.concatenate([np.ones((1, envs), bool), recording.done[:-1]])
    return {
        "time": np.tile(np.arange(steps) * recording.dt_s, envs),
        "joints": [joint.name for joint in joints],
        "q": recording.qpos.swapaxes(0, 1).reshape(steps * envs, -1)[:, [int(j.qposadr[0]) for j in joints]],
        "target": recording.target.swapaxes(0, 1).reshape(steps * envs, -1),
        "targets": list(recording.joint_names),
        "first": first.swapaxes(0, 1).reshape(-1),
    }
