"""Range sensors of the twin: the rays of a manifest, cast with MuJoCo."""

from __future__ import annotations

import mujoco
import numpy as np

from robo_rl_deploy.bundle.schema import Rays


class RayCaster:
    """One range sensor on one scene."""

    def __init__(self, rays: Rays, site: int) -> None:
        """`site` is the index of `rays.site` in the scene."""
        self._rays, self._site = rays, site
        self._origins, self._directions = np.array(rays.origins), np.array(rays.directions)
        self._groups = np.array([group in rays.groups for group in range(mujoco.mjNGROUP)], np.uint8)

    def read(self, model: mujoco.MjModel, data: mujoco.MjData) -> np.ndarray:
        """Readings [R], m, of the present kinematics."""
        turn = data.site_xmat[self._site].reshape(3, 3)
        if self._rays.is_level:
            turn = _heading(turn)
        origins = data.site_xpos[self._site] + self._origins @ turn.T
        body = int(model.site_bodyid[self._site])
        hit = np.zeros(1, np.int32)
        distance = [
            mujoco.mj_ray(model, data, start, along, self._groups, 1, body, hit)
            for start, along in zip(origins, self._directions @ turn.T)
        ]
        seen = np.where(np.array(distance) < 0.0, np.inf, distance)
        return np.minimum(seen - self._rays.offset, self._rays.max_range)


def _heading(turn: np.ndarray) -> np.ndarray:
    """The turn about the vertical that points x where `turn` [3, 3] points it, seen from above."""
    cos, sin = turn[:2, 0] / max(float(np.linalg.norm(turn[:2, 0])), 1e-12)
    return np.array([[cos, -sin, 0.0], [sin, cos, 0.0], [0.0, 0.0, 1.0]])
