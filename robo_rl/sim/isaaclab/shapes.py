"""Newton's shapes of our geoms: their friction, and the places of those that stand fast, for each env.

Isaac Lab has setters for what moves. What stands fast (ground, fixed props) are shapes of each env's world, and Newton
lets shapes be changed: the arrays of its model are written, and it is told so.
"""

from __future__ import annotations

from typing import Any

import mujoco
import numpy as np
import torch
from torch import Tensor

from robo_rl.errors import UserError
from robo_rl.rotations import multiply, rotate, xyzw
from robo_rl.sim.isaaclab.parts import Parts
from robo_rl.sim.usd.geoms import collides

ENV = "/World/envs/env_"  # the prim of an env, and its number


class Shapes:
    """The shapes of all envs, in the arrays of Newton's model that `manager` holds."""

    def __init__(self, mj: mujoco.MjModel, parts: Parts, manager: Any, num_envs: int, device: torch.device) -> None:
        self._mj, self._manager, self._device = mj, manager, device
        geoms = np.array([i for i in range(mj.ngeom) if collides(mj, i)], dtype=np.int64)
        paths = [parts.path(mj, int(geom)) for geom in geoms]
        found = {label: i for i, label in enumerate(manager.get_model().shape_label)}
        missing = [path for path in paths if f"{ENV}0/{path}" not in found]
        if missing:
            raise UserError(f'shape "{missing[0]}" was lost on the way to Isaac Lab')
        index = [[found[f"{ENV}{env}/{path}"] for path in paths] for env in range(num_envs)]
        self._geoms = torch.as_tensor(geoms, device=device)
        self._index = torch.tensor(index, dtype=torch.int64, device=device).reshape(num_envs, len(geoms))
        still = np.isin(mj.geom_bodyid[geoms], parts.still)
        self._still = torch.as_tensor(np.flatnonzero(still), device=device)  # columns of `_index`
        roots = mj.body_rootid[mj.geom_bodyid[geoms[still]]].astype(np.int64)
        self._roots = torch.as_tensor(roots, device=device)
        self._movable = np.isin(np.arange(mj.nbody), parts.movable(mj))
        self._pos, self._quat = (torch.as_tensor(x, device=device) for x in _in_roots(mj, geoms[still], roots))

    def set_friction(self, value: Tensor) -> None:
        """Take `geom_friction` `[N, ngeom, 3]`."""
        for k, name in enumerate(("shape_material_mu", "shape_material_mu_torsional", "shape_material_mu_rolling")):
            self._array(name)[self._index] = value[:, self._geoms, k].float()
        self._tell()

    def set_places(self, pos: Tensor, quat: Tensor) -> None:
        """Take `body_pos` and `body_quat`, `[N, nbody, 3]` and `[N, nbody, 4]`.

        Raises UserError where another body than a fixed prop was moved.
        """
        for value, name in ((pos, "body_pos"), (quat, "body_quat")):
            as_made = torch.as_tensor(getattr(self._mj, name), dtype=value.dtype, device=self._device)
            moved = (value != as_made).flatten(2).any(2).any(0).cpu().numpy() & ~self._movable
            if moved.any():
                body = self._mj.body(int(np.flatnonzero(moved)[0])).name
                raise UserError(f'"{name}" of body "{body}" cannot differ between envs: backend isaaclab lacks that')
        root_pos, root_quat = pos[:, self._roots], torch.nn.functional.normalize(quat[:, self._roots], dim=-1)
        place = torch.cat(
            [root_pos + rotate(root_quat, self._pos[None]), xyzw(multiply(root_quat, self._quat))], dim=-1
        )
        self._array("shape_transform")[self._index[:, self._still]] = place.float()
        self._tell()

    def _array(self, name: str) -> Tensor:
        import warp as wp

        return wp.to_torch(getattr(self._manager.get_model(), name))

    def _tell(self) -> None:
        from newton import ModelFlags

        self._manager.add_model_change(ModelFlags.SHAPE_PROPERTIES)


def _in_roots(mj: mujoco.MjModel, geoms: np.ndarray, roots: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Where geoms are in the frames of their props, `[S, 3]` and `[S, 4]`."""
    data = mujoco.MjData(mj)
    mujoco.mj_kinematics(mj, data)
    pos, quat = np.zeros((len(geoms), 3)), np.zeros((len(geoms), 4))
    origin, back, turn = np.zeros(3), np.zeros(4), np.zeros(4)
    for k, (geom, root) in enumerate(zip(geoms, roots)):
        mujoco.mju_negPose(origin, back, data.xpos[root], data.xquat[root])
        mujoco.mju_mat2Quat(turn, data.geom_xmat[geom])
        mujoco.mju_mulPose(pos[k], quat[k], origin, back, data.geom_xpos[geom], turn)
    return pos, quat
