"""A rope above a twin that cannot rest by itself: slack while the robot stands, taut where it would fall.

The rope hangs from a carriage that follows the robot sideways, as the hoist does on which a humanoid is commissioned.
"""

from __future__ import annotations

import math

import mujoco
import numpy as np

_ROPE_M = 1.0  # from the carriage to the robot
_ABOVE_M = 0.25  # the hook, above the robot's centre of mass
_SAG_M = 0.03  # by which the rope gives under the whole weight
_SLACK_M = 0.03  # that the robot may sink before the rope is taut
SINKS_M = _SAG_M + _SLACK_M
"""By how much a robot that cannot stand sinks until the rope carries it."""
_FOLLOW_S = 0.3  # of the carriage
_G = 9.81


class Tether:
    """Holds the body on the free joint of `model`. `pull` before every physics step."""

    def __init__(self, model: mujoco.MjModel, data: mujoco.MjData) -> None:
        """Hook it in where the robot is now, standing upright."""
        self._model, self._data = model, data
        self._body = base_of(model)
        mass = float(model.body_subtreemass[self._body])
        self._stiffness = mass * _G / _SAG_M
        self._damping = 1.4 * math.sqrt(self._stiffness * mass)
        hook = data.subtree_com[self._body] + np.array([0.0, 0.0, _ABOVE_M])
        self._local = data.xmat[self._body].reshape(3, 3).T @ (hook - data.xpos[self._body])
        self._carriage = hook + np.array([0.0, 0.0, _ROPE_M - _SLACK_M])

    def pull(self) -> None:
        """Write the rope's force at the hook as force and torque on the body."""
        data, body = self._data, self._body
        arm = data.xmat[body].reshape(3, 3) @ self._local
        hook = data.xpos[body] + arm
        share = self._model.opt.timestep / _FOLLOW_S
        self._carriage[:2] += share * (hook[:2] - self._carriage[:2])
        rope = self._carriage - hook
        length = float(np.linalg.norm(rope))
        force = np.zeros(3)
        if length > _ROPE_M:
            along, speed = rope / length, np.zeros(6)
            mujoco.mj_objectVelocity(self._model, data, mujoco.mjtObj.mjOBJ_BODY, body, speed, 0)
            away = -float(along @ (speed[3:] + np.cross(speed[:3], arm)))
            force = max(self._stiffness * (length - _ROPE_M) + self._damping * away, 0.0) * along
        # The engine takes the force at the body's centre of mass.
        data.xfrc_applied[body] = [*force, *np.cross(hook - data.xipos[body], force)]


def base_of(model: mujoco.MjModel) -> int:
    """The body on the first free joint; 0, the world, where there is none."""
    free = np.flatnonzero(model.jnt_type == mujoco.mjtJoint.mjJNT_FREE)
    return int(model.jnt_bodyid[free[0]]) if len(free) else 0
