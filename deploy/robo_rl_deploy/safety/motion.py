"""Slow motions between a robot at rest and one under a policy: to a pose and back, with gains that grow or fade."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from robo_rl_deploy.command import JointCommand


def smooth(x: float) -> float:
    """From 0 to 1 without a jump in speed: 3 x^2 - 2 x^3 of `x` cut to [0, 1]; its steepest slope is 1.5."""
    x = min(max(x, 0.0), 1.0)
    return x * x * (3.0 - 2.0 * x)


def blend(a: JointCommand, b: JointCommand, weight: float) -> JointCommand:
    """(1 - weight) a + weight b, field by field."""
    return JointCommand((1.0 - weight) * a.values + weight * b.values)


@dataclass(frozen=True)
class Ramp:
    """From `begin` to `goal` [A] (rad or m), no joint faster than `speed` (rad/s or m/s)."""

    begin: np.ndarray
    goal: np.ndarray
    speed: float
    shortest_s: float = 0.5  # s, also where there is nothing to move

    @property
    def duration_s(self) -> float:
        """Time that it takes, s."""
        farthest = float(np.abs(self.goal - self.begin).max(initial=0.0))
        return max(1.5 * farthest / self.speed, self.shortest_s)  # 1.5: the steepest slope of `smooth`

    def at(self, elapsed_s: float) -> np.ndarray:
        """Set points [A]."""
        return self.begin + (self.goal - self.begin) * smooth(elapsed_s / self.duration_s)


@dataclass(frozen=True)
class Posture:
    """A pose that is held."""

    pose: np.ndarray  # [A] rad or m
    kp: np.ndarray  # [A]
    kd: np.ndarray  # [A]
    safe_kd: np.ndarray  # [A], with which the joints damp while the gains are small

    def command(self, q: np.ndarray, share: float) -> JointCommand:
        """Towards `q` [A] with `share` (0 to 1) of the gains; at 0 it only damps."""
        zero = np.zeros_like(q)
        return JointCommand.of(q, zero, share * self.kp, (1 - share) * self.safe_kd + share * self.kd, zero)
