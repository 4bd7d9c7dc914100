"""The neutral command: what every driver of a robot understands, and the one that brings any robot to rest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

FIELDS = ("q", "dq", "kp", "kd", "tau_ff")


@dataclass
class JointCommand:
    """Set points of all actuators, each [A] float64 in the order of the bundle's `target_names`.

    The motor controller closes the loop at its own rate: effort = kp (q - q_measured) + kd (dq - dq_measured) + tau_ff.
    A rotor has neither position nor gains: its `tau_ff` is the thrust.
    """

    q: np.ndarray  # rad or m
    dq: np.ndarray  # rad/s or m/s
    kp: np.ndarray  # N m/rad or N/m
    kd: np.ndarray  # N m s/rad or N s/m
    tau_ff: np.ndarray  # N m or N

    @classmethod
    def zeros(cls, size: int) -> JointCommand:
        """No set points and no gains: the motors are free."""
        return cls(*(np.zeros(size) for _ in FIELDS))

    @classmethod
    def damping(cls, kd: np.ndarray) -> JointCommand:
        """Resist motion with `kd` [A] and nothing else; with kd 0 the motors are free and rotors stand still."""
        command = cls.zeros(len(kd))
        command.kd[:] = kd
        return command

    def copy(self) -> JointCommand:
        """The same numbers in other memory."""
        return JointCommand(*(getattr(self, name).copy() for name in FIELDS))

    def effort(self, q: np.ndarray, dq: np.ndarray) -> np.ndarray:
        """What the motor controller will try to exert at the measured `q` and `dq` [A]; N m or N."""
        return self.kp * (self.q - q) + self.kd * (self.dq - dq) + self.tau_ff

    @property
    def is_finite(self) -> bool:
        """No NaN and no infinity anywhere."""
        return all(bool(np.isfinite(getattr(self, name)).all()) for name in FIELDS)
