"""Joints without a motor that a scene ties to others, such as the second finger of a gripper."""

from __future__ import annotations

from collections.abc import Sequence

import mujoco
import numpy as np

_value, _slope = np.polynomial.polynomial.polyval, np.polynomial.polynomial.polyder


class Followers:
    """Puts tied joints where the joints that they are tied to put them."""

    def __init__(self, model: mujoco.MjModel, leaders: Sequence[str]) -> None:
        """Of the joints `leaders`."""
        joints = {model.joint(name).id for name in leaders}
        ties = np.flatnonzero((model.eq_type == mujoco.mjtEq.mjEQ_JOINT) & (model.eq_active0 != 0))
        pairs = [(int(model.eq_obj1id[i]), int(model.eq_obj2id[i]), model.eq_data[i, :5].copy()) for i in ties]
        self._pairs = [pair for pair in pairs if pair[1] in joints and pair[0] not in joints]
        self._q, self._v, self._zero = model.jnt_qposadr, model.jnt_dofadr, model.qpos0
        self.names = tuple(model.joint(pair[0]).name for pair in self._pairs)
        self.leaders = {model.joint(pair[1]).name for pair in self._pairs}

    def leads(self, names: Sequence[str]) -> np.ndarray:
        """Which of the joints `names` something follows that nobody measures, [A] bool."""
        return np.array([name in self.leaders for name in names])

    def follow(self, q: np.ndarray, v: np.ndarray) -> None:
        """Move them in positions [N, nq] and speeds [N, nv]."""
        for follower, leader, poly in self._pairs:
            here, there = self._q[follower], self._q[leader]
            way = q[:, there] - self._zero[there]
            q[:, here] = self._zero[here] + _value(way, poly)
            v[:, self._v[follower]] = _value(way, _slope(poly)) * v[:, self._v[leader]]
