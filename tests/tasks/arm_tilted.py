"""Drive the arm's tool to a place with its axes as asked, by damped least squares from where it is."""

from __future__ import annotations

import mujoco
import numpy as np
import torch
from robo_rl_tasks.manipulation import arm, arm_poses

from robo_rl.env import VecEnv
from robo_rl.env.vec_env import Step


def drive(env: VecEnv, place: torch.Tensor, axes: torch.Tensor, finger: float, seconds: float) -> Step:
    """Move each env's grasp point to `place [N, 3]` m of the base frame, through two thirds of the time, in a straight
    line of joints; the tool's axes are the columns of `axes [N, 3, 3]`. Returns the last step."""
    joints = [_solve(env, i, place[i].double().numpy(), axes[i].double().numpy()) for i in range(env.num_envs)]
    target, start = torch.tensor(np.array(joints), dtype=torch.float32), env.state.joint_pos[:, :7].clone()
    steps = round(seconds / env.step_dt)
    for i in range(steps):
        arm_target = torch.lerp(start, target, min(1.0, 1.5 * (i + 1) / steps))
        goal = torch.cat([arm_target, torch.full((env.num_envs, 1), finger)], dim=1)
        step = env.step((goal - env.action_map.offset) / env.action_map.scale)
        assert step.valid.all()
    return step


def _solve(env: VecEnv, row: int, place: np.ndarray, axes: np.ndarray) -> np.ndarray:
    model, data = env.model, mujoco.MjData(env.model.mj)
    qpos, dofs = model.qpos_of(arm_poses.ARM), model.qvel_of(arm_poses.ARM)
    low, high = model.range_of(arm_poses.ARM).T
    linear, angular = np.zeros((3, model.mj.nv)), np.zeros((3, model.mj.nv))
    data.qpos[:] = env.sim.state.q[row]
    for _ in range(150):
        mujoco.mj_kinematics(model.mj, data)
        mujoco.mj_comPos(model.mj, data)
        tool = data.site("tcp")
        turn = 0.5 * np.cross(tool.xmat.reshape(3, 3), axes, axis=0).sum(1)
        error = np.concatenate([place + arm.PEDESTAL - tool.xpos, turn]).clip(-0.1, 0.1)
        mujoco.mj_jacSite(model.mj, data, linear, angular, tool.id)
        jacobian = np.concatenate([linear, angular])[:, dofs]
        square = jacobian @ jacobian.T + 1e-2 * np.eye(6)
        data.qpos[qpos] = np.clip(data.qpos[qpos] + jacobian.T @ np.linalg.solve(square, error), low, high)
    assert np.abs(error).max() < 5e-3, "out of reach"
    return data.qpos[qpos].copy()
