"""What holds a robot whose base floats while it is recorded, and a simulated base that is held in the same way.

A rope carries a base and lets it turn. How it turns is measured, so the simulated base turns like that; sideways it is
free, with its own mass; up and down the rope holds it. So joints feel what they felt, whatever the rope is like.
"""

from __future__ import annotations

from enum import Enum

import mujoco
import numpy as np

from robo_rl_deploy.gap.trace import Turn

_HEAVY = 1e4  # kg m^2; a base with that inertia turns as it is told, whatever its legs do
HELD = "held by gap: "
"""How the names of a held base's joints begin."""
_SIDEWAYS = {f"{HELD}x": (1.0, 0.0, 0.0), f"{HELD}y": (0.0, 1.0, 0.0)}
_TURN = f"{HELD}turn"


class Support(Enum):
    """Of a base that floats."""

    GROUND = "ground"  # it stands, walks or lies
    STAND = "stand"  # it is held and touches nothing
    ROPE = "rope"  # it hangs and touches nothing


def carrier(spec: mujoco.MjSpec, joint: str) -> str | None:
    """Name of the floating body that carries `joint`; None where the base is fixed."""
    body = spec.joint(joint).parent
    while body is not None:
        if any(own.type == mujoco.mjtJoint.mjJNT_FREE for own in body.joints):
            return str(body.name)
        body = body.parent
    return None


def hold(spec: mujoco.MjSpec, support: Support, joint: str) -> None:
    """Change a scene: the body that carries `joint` is held, other floating ones too, nothing touches anything."""
    spec.option.disableflags |= int(mujoco.mjtDisableBit.mjDSBL_CONTACT)
    carrying = carrier(spec, joint)
    for free in [free for free in spec.joints if free.type == mujoco.mjtJoint.mjJNT_FREE]:
        body, is_base = free.parent, free.parent.name == carrying
        spec.delete(free)
        if support is Support.ROPE and is_base:
            for name, axis in _SIDEWAYS.items():
                body.add_joint(name=name, type=mujoco.mjtJoint.mjJNT_SLIDE, axis=axis)
            body.add_joint(name=_TURN, type=mujoco.mjtJoint.mjJNT_BALL)


class Swing:
    """Lets the base of a batch turn as it was measured to."""

    def __init__(self, model: mujoco.MjModel, turn: Turn, dt_s: float) -> None:
        """`model` is one that `hold` made, and is changed; `dt_s` between two rows of `turn`."""
        joint, self._turn = model.joint(_TURN), turn
        self._q, self._v = int(joint.qposadr[0]), int(joint.dofadr[0])
        model.body_inertia[model.jnt_bodyid[joint.id]] = _HEAVY
        self._pull = _HEAVY / dt_s

    def begin(self, q: np.ndarray, v: np.ndarray, rows: np.ndarray) -> None:
        """Write the measured state of `rows` [N] into positions and speeds, [N, nq] and [N, nv]."""
        q[:, self._q : self._q + 4] = self._turn.quat[rows]
        v[:, self._v : self._v + 3] = self._turn.gyro[rows]

    def drive(self, force: np.ndarray, rows: np.ndarray) -> None:
        """Write into applied forces [N, nv] what leads from the turn rates of `rows` [N] to those of the next ones."""
        change = self._turn.gyro[rows + 1] - self._turn.gyro[rows]
        force[:, self._v : self._v + 3] = self._pull * change
