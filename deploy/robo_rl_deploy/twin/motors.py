"""The motor controllers of a twin: the neutral command as gains and controls of the engine's actuators, every physics
step closed by the engine itself."""

from __future__ import annotations

import mujoco
import numpy as np

from robo_rl_deploy.command import TAU, JointCommand

AFFINE = int(mujoco.mjtBias.mjBIAS_AFFINE)


def servo(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Commands [..., 5, A] as controls [..., A] and rows [..., A, 3] of an affine actuator: its gain, and what pulls
    back with position and with speed."""
    q, dq, kp, kd, tau = np.moveaxis(values, -2, 0)
    stiff = kp > 0.0
    damped = ~stiff & (kd > 0.0)
    push = tau + np.where(stiff, kd * dq, 0.0)
    gain = np.where(stiff, kp, np.where(damped, kd, 1.0))
    control = np.where(stiff, q, np.where(damped, dq, 0.0)) + np.where(push == 0.0, 0.0, push / gain)
    return control, np.stack([gain, np.where(stiff, -kp, 0.0), -kd], -1)


class Motors:
    """Writes commands into a model and its data. Rotors, which drive no joint, take their thrust as control.

    effort = kp (q - q_now) + kd (dq - dq_now) + tau, within the actuator's force range. Where a start was drawn with
    motors weaker or stiffer than the nominal ones, commands are weakened or stiffened alike.
    """

    def __init__(self, model: mujoco.MjModel, actuators: np.ndarray, has_joint: np.ndarray) -> None:
        """`model` is the nominal one; `actuators` [A] are its ids, `has_joint` [A] bool."""
        self._ids, self._has_joint = actuators, has_joint
        self._nominal = self._gains(model)
        self._bias = model.actuator_biastype[actuators].copy()
        self._drawn = self._nominal
        self.strength: np.ndarray | None = None  # [A] factor of what comes out; None: 1

    def release(self, model: mujoco.MjModel) -> None:
        """Undo in `model` what commands have done to it."""
        model.actuator_gainprm[self._ids, 0] = self._nominal[:, 0]
        model.actuator_biasprm[self._ids, 1:3] = self._nominal[:, 1:]
        model.actuator_biastype[self._ids] = self._bias

    def begin(self, model: mujoco.MjModel) -> None:
        """The model of an episode, with its draws."""
        self._drawn = self._gains(model)

    def apply(self, command: JointCommand, model: mujoco.MjModel, data: mujoco.MjData) -> None:
        """Hold `command` from now on."""
        control, rows = servo(command.values)
        tau = command.values[TAU]
        ids, servos = self._ids, self._ids[self._has_joint]
        rows = self._like_drawn(rows)
        if self.strength is not None:
            rows, tau = self.strength[:, None] * rows, self.strength * tau
        rows = rows[self._has_joint]
        model.actuator_gainprm[servos, 0], model.actuator_biasprm[servos, 1:3] = rows[:, 0], rows[:, 1:]
        model.actuator_biastype[servos] = AFFINE
        data.ctrl[ids] = np.where(self._has_joint, control, tau)

    def _gains(self, model: mujoco.MjModel) -> np.ndarray:
        """Gain, and what pulls back with position and speed. [A, 3]"""
        return np.column_stack([model.actuator_gainprm[self._ids, 0], model.actuator_biasprm[self._ids, 1:3]])

    def _like_drawn(self, rows: np.ndarray) -> np.ndarray:
        """`rows` [A, 3] with the draw of this episode; exactly the drawn gains where the nominal ones are asked for."""
        ratio = np.divide(self._drawn, self._nominal, out=np.ones_like(rows), where=self._nominal != 0.0)
        return np.where(rows == self._nominal, self._drawn, rows * ratio)
