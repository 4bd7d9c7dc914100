"""Joints out of Unitree's LowState, where a joint is called by the index of its motor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from robo_rl_deploy.drivers.unitree import motor_indices
from robo_rl_deploy.drivers.unitree_crc import Checksum

LOW_STATE_TYPES = ("unitree_go/msg/LowState", "unitree_hg/msg/LowState")
MOTOR_FIELDS = {"position": "q", "velocity": "dq", "effort": "tau_est"}


class MotorRows:
    """Reads joints of a LowState, as `JointRows` does of a JointState, after a look at the checksum."""

    def __init__(
        self, message_type: str, names: Sequence[str], wanted: Sequence[str], sign: np.ndarray, offset: np.ndarray
    ) -> None:
        """As for `JointRows`. Raises `UserError` where a name is no motor's."""
        self._motors = motor_indices(names, message_type.split("/")[0])
        self._wanted, self._sign, self._offset = list(wanted), sign, offset
        self._verify = Checksum(message_type).verify

    def __call__(self, message: Any) -> np.ndarray:
        """The wanted fields one after the other, [W * J]. Raises ValueError for a wrong checksum."""
        self._verify(message)
        motors = [message.motor_state[index] for index in self._motors]
        return np.concatenate([self._row(motors, name) for name in self._wanted])

    def _row(self, motors: list[Any], name: str) -> np.ndarray:
        row = np.array([getattr(motor, MOTOR_FIELDS[name]) for motor in motors], float)
        return self._sign * (row - self._offset) if name == "position" else self._sign * row
