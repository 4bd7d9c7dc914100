"""A recording of ours as a joint log: the targets are what its task made of the recorded actions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch

from robo_rl.data.recording import Recording
from robo_rl.env.actions import AffineAction, build_model
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError
from robo_rl.sim.robot import RobotCfg


def from_recording(path: Path, robot: RobotCfg) -> dict[str, Any]:
    """Members of a joint log. Raises UserError for another robot, or one whose base moves: that is no joint data."""
    recording = Recording.load(path)
    if recording.robot != robot.name:
        raise UserError(f'{path}: a recording of robot "{recording.robot}"; fit that one: --robot {recording.robot}')
    if robot.base is not None:
        raise UserError(
            f'{path}: robot "{robot.name}" walks or flies in this recording; hang it up, so that only its joints '
            "move, and log time, q and target"
        )
    model = build_model(load_task(recording.task))
    names = [model.mj.joint(i).name for i in range(model.mj.njnt)]
    steps, envs = recording.done.shape
    target = AffineAction(load_task(recording.task).action, model).target(torch.as_tensor(recording.action))
    first = np.concatenate([np.ones((1, envs), bool), recording.done[:-1]])
    return {
        "time": np.tile(np.arange(steps) * recording.dt_s, envs),
        "joints": names,
        "q": recording.qpos.swapaxes(0, 1).reshape(steps * envs, -1)[:, model.qpos_of(names)],
        "target": target.numpy().swapaxes(0, 1).reshape(steps * envs, -1),
        "targets": list(robot.joints),
        "first": first.swapaxes(0, 1).reshape(-1),
    }
