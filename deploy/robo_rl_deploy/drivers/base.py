"""What a driver is: one topic of commands, both directions, and how the motors come to rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from robo_rl_deploy.command import DQ, TAU, JointCommand, Q
from robo_rl_deploy.transport.base import Topic


@dataclass(frozen=True)
class Wire:
    """Names and axes of the actuators as the driver has them, in our order."""

    names: tuple[str, ...]  # [A]
    sign: np.ndarray  # [A] 1 or -1
    offset: np.ndarray  # [A] rad or m, what the driver shows where the model is at 0

    def outward(self, command: JointCommand) -> np.ndarray:
        """Rows q, dq, kp, kd, tau_ff [5, A] on the driver's axes."""
        values = command.values.copy()
        values[[Q, DQ, TAU]] *= self.sign
        values[Q] += self.offset
        return values

    def inward(self, values: np.ndarray) -> JointCommand:
        """Inverse of `outward`."""
        values = np.array(values, float)
        values[Q] -= self.offset
        values[[Q, DQ, TAU]] *= self.sign
        return JointCommand(values)


class Driver(Protocol):
    """Encodes for the robot, decodes for its twin."""

    @property
    def topics(self) -> Sequence[Topic]:
        """Of the commands; more than one where a mode has its own."""

    @property
    def cannot_damp(self) -> str:
        """Why this driver cannot bring the motors to rest; "" where it can."""

    @property
    def prototypes(self) -> Sequence[Any]:
        """A message like all that will follow, for each topic."""

    def encode(self, command: JointCommand, stamp_ns: int) -> Sequence[Any]:
        """A message for each topic."""

    def decode(self, messages: Sequence[Any]) -> JointCommand:
        """What the newest message of each topic (None: none came yet) asks of the motors.

        Raises ValueError for a message that does not fit.
        """
