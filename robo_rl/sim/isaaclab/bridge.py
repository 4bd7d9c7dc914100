"""State between our order and conventions and Isaac Lab's.

Ours are MuJoCo's: quaternion wxyz, a free joint's velocity linear in the world (of the body's origin) and angular in
the body frame. Isaac Lab's: quaternion xyzw, both velocities in the world frame; joints in an order of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

import mujoco
import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import normalize

from robo_rl.rotations import rotate, rotate_inverse, xyzw
from robo_rl.sim.isaaclab.world import World
from robo_rl.sim.model import RobotModel
from robo_rl.sim.usd.convert import is_free


class Bridge:
    """Reads and writes the state of a `World` as `q [N, nq]` and `v [N, nv]`."""

    def __init__(self, model: RobotModel, world: World, device: torch.device) -> None:
        mj = model.mj
        self._shape = (mj.nq, mj.nv)
        self._num_envs = world.scene.num_envs
        self._device = device
        jointed = [asset for asset in world.assets if asset.joints]
        # what has joints: Isaac Lab's asset, their order there, where they are in q and v
        self._jointed = [
            (asset.handle, *(self._index(x) for x in (asset.their_joints, mj.jnt_qposadr[j], mj.jnt_dofadr[j])))
            for asset, j in ((asset, asset.joints) for asset in jointed)
        ]
        # what floats: Isaac Lab's asset, where its free joint is in q and v
        self._floating = [
            (asset.handle, *_free_joint(mj, body)) for asset in world.assets for body in asset.ours if is_free(mj, body)
        ]

    def read(self) -> tuple[Tensor, Tensor]:
        """The state the engine has reached."""
        q, v = (torch.zeros(self._num_envs, size, device=self._device) for size in self._shape)
        for asset, theirs, q_columns, v_columns in self._jointed:
            q[:, q_columns] = asset.data.joint_pos.torch[:, theirs]
            v[:, v_columns] = asset.data.joint_vel.torch[:, theirs]
        for asset, q_columns, v_columns in self._floating:
            pose, velocity = asset.data.root_link_pose_w.torch, asset.data.root_link_vel_w.torch
            quat = pose[:, [6, 3, 4, 5]]
            q[:, q_columns] = torch.cat([pose[:, :3], quat], dim=1)
            v[:, v_columns] = torch.cat([velocity[:, :3], rotate_inverse(normalize(quat), velocity[:, 3:])], dim=1)
        return q, v

    def write(self, mask: Tensor, q: Tensor, v: Tensor) -> None:
        """Put the engine into a state where mask is true."""
        import warp as wp

        rows = wp.from_torch(mask.contiguous())
        for asset, q_columns, v_columns in self._floating:
            base, turn = q[:, q_columns], v[:, v_columns]
            pose = torch.cat([base[:, :3], xyzw(base[:, 3:])], dim=1)
            velocity = torch.cat([turn[:, :3], rotate(normalize(base[:, 3:]), turn[:, 3:])], dim=1).contiguous()
            asset.write_root_link_pose_to_sim_mask(root_pose=pose, env_mask=rows)
            asset.write_root_link_velocity_to_sim_mask(root_velocity=velocity, env_mask=rows)
        for asset, theirs, q_columns, v_columns in self._jointed:
            asset.write_joint_position_to_sim_mask(position=_ordered(q[:, q_columns], theirs), env_mask=rows)
            asset.write_joint_velocity_to_sim_mask(velocity=_ordered(v[:, v_columns], theirs), env_mask=rows)

    def _index(self, values: Sequence[int] | np.ndarray) -> Tensor:
        return torch.as_tensor(np.asarray(values, dtype=np.int64), device=self._device)


def _ordered(ours: Tensor, theirs: Tensor) -> Tensor:
    """Joint values in Isaac Lab's order."""
    out = torch.zeros_like(ours)
    out[:, theirs] = ours
    return out


def _free_joint(mj: mujoco.MjModel, body: int) -> tuple[slice, slice]:
    """Columns of q and v."""
    joint = int(mj.body_jntadr[body])
    q, v = int(mj.jnt_qposadr[joint]), int(mj.jnt_dofadr[joint])
    return slice(q, q + 7), slice(v, v + 6)
