"""What a driver is: one topic of commands, both directions, and how the motors come to rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

import numpy as np

from robo_rl_deploy.command import DQ, FIELDS, TAU, JointCommand, Q
from robo_rl_deploy.transport.base import Topic


@dataclass(frozen=True)
class Wire:
    """Names and axes of the actuators as the driver has them, in our order."""

    names: tuple[str, ...]  # [A]
    sign: np.ndarray  # [A] 1 or -1
    offset: np.ndarray  # [A] rad or m, what the driver shows where the model is at 0

    def outward(self, command: JointCommand) -> np.ndarray:
        """Rows q, dq, kp, kd, tau_ff [5, A] on the driver's axes."""
        factor, shift = self._axes
        return command.values * factor + shift

    def inward(self, values: np.ndarray) -> JointCommand:
        """Inverse of `outward`."""
        factor, shift = self._axes
        return JointCommand((values - shift) * factor)

    @cached_property
    def _axes(self) -> tuple[np.ndarray, np.ndarray]:
        """Factors of the rows and what is added to them, [5, A] each; a sign is its own inverse."""
        factor, shift = np.ones((len(FIELDS), len(self.names))), np.zeros((len(FIELDS), len(self.names)))
        factor[[Q, DQ, TAU]], shift[Q] = self.sign, self.offset
        return factor, shift


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
