"""Orientation and gyroscope of one unit must tell the same story."""

from __future__ import annotations

import math

import numpy as np

from robo_rl_deploy.safety.faults import Fault, Kind


class ImuComparison:
    """The orientation turns as the gyroscope says it does: over a window both must come to the same place."""

    def __init__(self, window_ns: int, angle: float) -> None:
        self._window_ns, self._angle = window_ns, angle
        self._begin_ns = self._last_ns = -1
        self._expected = np.array([1.0, 0.0, 0.0, 0.0])
        self._last_gyro = np.zeros(3)

    def __call__(self, stamp_ns: int, quat: np.ndarray, gyro: np.ndarray) -> list[Fault]:
        """A fault where they have come apart since the window began; `stamp_ns` is the unit's time."""
        if stamp_ns == self._last_ns:
            return []
        quat = quat / np.linalg.norm(quat)
        if self._begin_ns < 0 or not self._begin_ns <= stamp_ns <= self._begin_ns + self._window_ns:
            self._begin_ns, self._expected = stamp_ns, quat
        else:
            mean = 0.5 * (self._last_gyro + gyro)
            self._expected = turned(self._expected, mean * (1e-9 * (stamp_ns - self._last_ns)))
        self._last_ns, self._last_gyro = stamp_ns, gyro
        apart = 2.0 * math.acos(min(abs(float(self._expected @ quat)), 1.0))
        if apart <= self._angle:
            return []
        return [Fault(Kind.IMU, f"orientation and gyroscope differ by {math.degrees(apart):.0f} degrees")]

    def clear(self) -> None:
        """A new window begins."""
        self._begin_ns = -1


def rotate_inverse(quat: np.ndarray, v: np.ndarray) -> np.ndarray:
    """A world vector [3] in the body frame of `quat` [4] w x y z (of length 1 or nearly)."""
    w, u = quat[0], -quat[1:]
    t = 2.0 * np.array([u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]])
    return v + w * t + np.array([u[1] * t[2] - u[2] * t[1], u[2] * t[0] - u[0] * t[2], u[0] * t[1] - u[1] * t[0]])


def turned(quat: np.ndarray, rotation: np.ndarray) -> np.ndarray:
    """`quat` [4] after a turn by the vector `rotation` [3] (rad) in the body frame."""
    angle = math.sqrt(float(rotation @ rotation))
    s = 0.5 if angle < 1e-9 else math.sin(0.5 * angle) / angle
    (x, y, z), c = s * rotation, math.cos(0.5 * angle)
    w0, x0, y0, z0 = quat
    return np.array(
        [
            w0 * c - x0 * x - y0 * y - z0 * z,
            w0 * x + x0 * c + y0 * z - z0 * y,
            w0 * y - x0 * z + y0 * c + z0 * x,
            w0 * z + x0 * y - y0 * x + z0 * c,
        ]
    )
