"""State between our order and conventions and Isaac Lab's.

Ours are MuJoCo's: quaternion wxyz, a free joint's velocity linear in the world (of the body's origin) and angular in
the body frame. Isaac Lab's: quaternion xyzw, both velocities in the world frame; joints in an order of its own.
"""

from __future__ import annotations

import mujoco
import numpy as np
import torch
from torch import Tensor

from robo_rl.sim.isaaclab.turns import turned, xyzw
from robo_rl.sim.isaaclab.world import World
from robo_rl.sim.model import RobotModel
from robo_rl.sim.usd.convert import is_free


class Bridge:
    """Reads and writes the state of a `World` as `q [N, nq]` and `v [N, nv]`."""

    def __init__(self, model: RobotModel, world: World, device: torch.device) -> None:
        mj = model.mj
        scalar = mj.jnt_type != mujoco.mjtJoint.mjJNT_FREE
        self._world, self._joints = world, torch.tensor(world.joints, dtype=torch.int64, device=device)
        self._q_columns = torch.as_tensor(mj.jnt_qposadr[scalar].astype(np.int64), device=device)
        self._v_columns = torch.as_tensor(mj.jnt_dofadr[scalar].astype(np.int64), device=device)
        # what floats: Isaac Lab's asset, where its free joint is in q and v
        self._floating = [
            (asset.handle, *_free_joint(mj, body)) for asset in world.assets for body in asset.ours if is_free(mj, body)
        ]
        self._shape = (mj.nq, mj.nv)

    def read(self) -> tuple[Tensor, Tensor]:
        """The state the engine has reached."""
        data = self._world.robot.data
        joint_pos, joint_vel = data.joint_pos.torch[:, self._joints], data.joint_vel.torch[:, self._joints]
        q, v = (joint_pos.new_zeros(len(joint_pos), size) for size in self._shape)
        q[:, self._q_columns], v[:, self._v_columns] = joint_pos, joint_vel
        for asset, q_columns, v_columns in self._floating:
            pose, velocity = asset.data.root_link_pose_w.torch, asset.data.root_link_vel_w.torch
            quat = pose[:, [6, 3, 4, 5]]
            q[:, q_columns] = torch.cat([pose[:, :3], quat], dim=1)
            v[:, v_columns] = torch.cat([velocity[:, :3], turned(quat, velocity[:, 3:], inverse=True)], dim=1)
        return q, v

    def write(self, mask: Tensor, q: Tensor, v: Tensor) -> None:
        """Put the engine into a state where mask is true."""
        import warp as wp

        robot, rows = self._world.robot, wp.from_torch(mask.contiguous())
        for asset, q_columns, v_columns in self._floating:
            base, turn = q[:, q_columns], v[:, v_columns]
            pose = torch.cat([base[:, :3], xyzw(base[:, 3:])], dim=1)
            velocity = torch.cat([turn[:, :3], turned(base[:, 3:], turn[:, 3:])], dim=1).contiguous()
            asset.write_root_link_pose_to_sim_mask(root_pose=pose, env_mask=rows)
            asset.write_root_link_velocity_to_sim_mask(root_velocity=velocity, env_mask=rows)
        if len(self._joints):
            robot.write_joint_position_to_sim_mask(position=self._theirs(q[:, self._q_columns]), env_mask=rows)
            robot.write_joint_velocity_to_sim_mask(velocity=self._theirs(v[:, self._v_columns]), env_mask=rows)

    def _theirs(self, ours: Tensor) -> Tensor:
        """Joint values in Isaac Lab's order."""
        out = torch.zeros_like(ours)
        out[:, self._joints] = ours
        return out


def _free_joint(mj: mujoco.MjModel, body: int) -> tuple[slice, slice]:
    """Columns of q and v."""
    joint = int(mj.body_jntadr[body])
    q, v = int(mj.jnt_qposadr[joint]), int(mj.jnt_dofadr[joint])
    return slice(q, q + 7), slice(v, v + 6)
