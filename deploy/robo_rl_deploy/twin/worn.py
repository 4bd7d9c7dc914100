"""The motors and joints of a twin with flaws: what it changes in the model, and in what a command becomes."""

from __future__ import annotations

import mujoco
import numpy as np

from robo_rl_deploy.command import KD, KP, JointCommand
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.twin.flaws import FlawsCfg, MotorCfg, motor_of


class Worn:
    """Flaws of the actuators `names`, whose ids in the model are `actuators` [A]; rotors have no joint."""

    def __init__(self, flaws: FlawsCfg, names: tuple[str, ...], actuators: np.ndarray, has_joint: np.ndarray) -> None:
        self._motors = [motor_of(name, flaws) for name in names]
        self._ids, self._has_joint = actuators, has_joint
        self._kp, self._kd = (np.array([getattr(motor, key) for motor in self._motors]) for key in ("kp", "kd"))
        self.strength = np.array([motor.strength for motor in self._motors])
        for name, motor, driven in zip(names, self._motors, has_joint):
            if motor != MotorCfg(strength=motor.strength, effort=motor.effort) and not driven:
                raise UserError(f"joints: {name} is a rotor; only strength and effort of it can be wrong")
        self._limited = np.array([i for i, motor in enumerate(self._motors) if motor.stall is not None], int)
        self._stall, self._no_load = (
            np.array([getattr(self._motors[i], key) for i in self._limited], float) for key in ("stall", "no_load")
        )

    def change(self, model: mujoco.MjModel) -> None:
        """Wear out a fresh `model`; derived constants are the caller's."""
        for motor, actuator, has_joint in zip(self._motors, self._ids, self._has_joint):
            if has_joint:
                dof = model.jnt_dofadr[model.actuator_trnid[actuator, 0]]
                model.dof_frictionloss[dof] += motor.friction
                model.dof_damping[dof] += motor.damping
                model.dof_armature[dof] *= motor.armature
            is_limited = model.actuator_forcelimited[actuator]
            low, high = model.actuator_forcerange[actuator] if is_limited else (-np.inf, np.inf)
            effort = motor.strength * min(high, np.inf if motor.effort is None else motor.effort)
            if np.isfinite(effort):
                model.actuator_forcelimited[actuator] = 1
                model.actuator_forcerange[actuator] = max(motor.strength * low, -effort), effort
        self._range = model.actuator_forcerange[self._ids[self._limited]].copy()
        self._bounded = model.actuator_forcelimited[self._ids[self._limited]].astype(bool)
        model.actuator_forcelimited[self._ids[self._limited]] = 1
        self._dofs = model.jnt_dofadr[model.actuator_trnid[self._ids[self._limited], 0]]

    def command(self, command: JointCommand) -> JointCommand:
        """What the motor controllers make of it."""
        worn = command.copy()
        worn.values[KP] *= self._kp
        worn.values[KD] *= self._kd
        return worn

    @property
    def has_line(self) -> bool:
        """Some effort depends on the speed, so it is to be limited before every physics step."""
        return bool(len(self._limited))

    def limit(self, model: mujoco.MjModel, data: mujoco.MjData) -> None:
        """Effort that supply and speed allow: from stall (-1 - v / v0) to stall (1 - v / v0), within the limits."""
        speed = data.qvel[self._dofs] / self._no_load
        low, high = self._stall * (-1.0 - speed), self._stall * (1.0 - speed)
        ranges = np.stack([low, high], 1)
        within = np.clip(ranges, self._range[:, :1], self._range[:, 1:])
        model.actuator_forcerange[self._ids[self._limited]] = np.where(self._bounded[:, None], within, ranges)
