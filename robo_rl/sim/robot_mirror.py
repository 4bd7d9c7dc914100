"""Left and right of a robot exchanged: which joint, motor and foot is the image of which, found by where they are.

The plane of the mirror is x z of the base. Places and forces are polar vectors, (x, -y, z) behind the mirror; axes,
angular velocities and torques are axial ones, (-x, y, -z). All is compared with every joint at zero.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import mujoco
import numpy as np

from robo_rl.errors import UserError
from robo_rl.sim.model import RobotModel

POLAR = np.array([1.0, -1.0, 1.0])
AXIAL = np.array([-1.0, 1.0, -1.0])
_NEAR = 1e-3  # m, and cosine: how far an image may lie from its original's mirror


@dataclass(frozen=True)
class Images:
    """Value i behind the mirror is `sign[i]` times value `index[i]` before it."""

    index: tuple[int, ...]
    sign: tuple[float, ...]

    def __add__(self, other: Images) -> Images:
        """Both, one after the other."""
        start = len(self.index)
        return Images((*self.index, *(start + i for i in other.index)), self.sign + other.sign)


class RobotMirror:
    """The mirror of a robot with a floating base. Raises UserError where a part has no image."""

    def __init__(self, model: RobotModel) -> None:
        if model.base_body < 0:
            raise UserError(f'robot "{model.robot.name}" is bolted down; only a robot with a floating base is mirrored')
        self.model = model
        data = mujoco.MjData(model.mj)
        mujoco.mj_forward(model.mj, data)
        self._data, self._turn = data, data.xmat[model.base_body].reshape(3, 3)

    def joints(self, names: Sequence[str]) -> Images:
        """Of named hinge and slide joints."""
        mj, rows = self.model.mj, [self.model.index("joint", name) for name in names]
        kinds = mj.jnt_type[rows]
        anchor = self._place(self._data.xanchor[rows])
        axis = self._data.xaxis[rows] @ self._turn
        behind = np.where((kinds == mujoco.mjtJoint.mjJNT_HINGE)[:, None], AXIAL, POLAR) * axis
        mass = mj.body_subtreemass[mj.jnt_bodyid[rows]]
        alike = (kinds[:, None] == kinds) & (np.abs(mass[:, None] - mass) < _NEAR * mass)
        return self._images("joint", names, anchor, behind, axis, alike)

    def actuators(self) -> Images:
        """Of the policy's actuators: as their joints, or by where and how a rotor pushes."""
        robot = self.model.robot
        if robot.joints:
            return self.joints(robot.joints)
        mj, rows = self.model.mj, self.model.actuator_ids
        if (mj.actuator_trntype[rows] != mujoco.mjtTrn.mjTRN_SITE).any():
            raise UserError(
                f'robot "{robot.name}" has motors that drive neither a joint nor a site; no mirror is known'
            )
        sites = mj.actuator_trnid[rows, 0]
        turn = self._data.site_xmat[sites].reshape(-1, 3, 3)
        force = np.einsum("nij,nj->ni", turn, mj.actuator_gear[rows, :3]) @ self._turn
        torque = np.einsum("nij,nj->ni", turn, mj.actuator_gear[rows, 3:]) @ self._turn
        force, torque = (x / np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-9) for x in (force, torque))
        wrench, behind = np.hstack([force, torque]), np.hstack([force * POLAR, torque * AXIAL])
        alike = np.ones((len(rows), len(rows)), dtype=bool)
        return self._images(
            "actuator", robot.actuators, self._place(self._data.site_xpos[sites]), behind, wrench, alike
        )

    def feet(self) -> Images:
        """Of the robot file's feet."""
        names = self.model.robot.feet
        place = self._place(self._data.site_xpos[[self.model.index("site", name) for name in names]])
        same = np.tile([0.0, 0.0, 1.0], (len(names), 1))
        return self._images("foot", names, place, same, same, np.ones((len(names), len(names)), dtype=bool))

    def _place(self, points: np.ndarray) -> np.ndarray:
        """World points in the frame of the base, [n, 3]."""
        return (points - self._data.xpos[self.model.base_body]) @ self._turn

    def _images(
        self,
        kind: str,
        names: Sequence[str],
        place: np.ndarray,
        behind: np.ndarray,
        vector: np.ndarray,
        alike: np.ndarray,
    ) -> Images:
        """Partners by place and direction; `behind` are the directions `vector` as seen in the mirror."""
        length = np.linalg.norm(vector, axis=1)
        cosine = behind @ vector.T / (length[:, None] * length)
        apart = np.linalg.norm((place * POLAR)[:, None] - place, axis=2)
        found = alike & (apart < _NEAR) & (np.abs(np.abs(cosine) - 1.0) < _NEAR)
        for name, row in zip(names, found, strict=True):
            if row.sum() != 1:
                what = "has no image" if not row.any() else "has several images"
                raise UserError(f'robot "{self.model.robot.name}": {kind} "{name}" {what} on the other side')
        index = found.argmax(1)
        sign = np.sign(cosine[np.arange(len(names)), index])
        return Images(tuple(int(i) for i in index), tuple(float(s) for s in sign))
