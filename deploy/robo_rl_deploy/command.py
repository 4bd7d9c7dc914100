"""The neutral command: what every driver of a robot understands, and the one that brings any robot to rest."""

from __future__ import annotations

import numpy as np

FIELDS = ("q", "dq", "kp", "kd", "tau_ff")
Q, DQ, KP, KD, TAU = range(len(FIELDS))


class JointCommand:
    """Set points of all actuators, in the order of the bundle's `target_names`.

    Rows q, dq, kp, kd, tau_ff of `values` [5, A] float64: one array, because a control tick counts its operations.

    The motor controller closes the loop at its own rate: effort = kp (q - q_measured) + kd (dq - dq_measured) + tau_ff.
    A rotor has neither position nor gains: its `tau_ff` is the thrust.
    """

    __slots__ = ("values",)

    def __init__(self, values: np.ndarray) -> None:
        """`values` [5, A] is kept, not copied."""
        self.values = values

    @classmethod
    def of(cls, q: np.ndarray, dq: np.ndarray, kp: np.ndarray, kd: np.ndarray, tau_ff: np.ndarray) -> JointCommand:
        """From rows [A], copied."""
        return cls(np.array((q, dq, kp, kd, tau_ff), float))

    @classmethod
    def zeros(cls, size: int) -> JointCommand:
        """No set points and no gains: the motors are free."""
        return cls(np.zeros((len(FIELDS), size)))

    @classmethod
    def damping(cls, kd: np.ndarray) -> JointCommand:
        """Resist motion with `kd` [A] and nothing else; with kd 0 the motors are free and rotors stand still."""
        command = cls.zeros(len(kd))
        command.values[KD] = kd
        return command

    @property
    def q(self) -> np.ndarray:
        """Positions [A], rad or m."""
        return self.values[Q]

    @property
    def dq(self) -> np.ndarray:
        """Speeds [A], rad/s or m/s."""
        return self.values[DQ]

    @property
    def kp(self) -> np.ndarray:
        """Stiffness [A], N m/rad or N/m."""
        return self.values[KP]

    @property
    def kd(self) -> np.ndarray:
        """Damping [A], N m s/rad or N s/m."""
        return self.values[KD]

    @property
    def tau_ff(self) -> np.ndarray:
        """Effort or thrust that is added [A], N m or N."""
        return self.values[TAU]

    def copy(self) -> JointCommand:
        """The same numbers in other memory."""
        return JointCommand(self.values.copy())

    def effort(self, q: np.ndarray, dq: np.ndarray) -> np.ndarray:
        """What the motor controller will try to exert at the measured `q` and `dq` [A]; N m or N."""
        p, v, kp, kd, tau = self.values
        return kp * (p - q) + kd * (v - dq) + tau

    @property
    def is_finite(self) -> bool:
        """No NaN and no infinity anywhere."""
        return bool(np.isfinite(self.values).all())
