"""Orientation and gyroscope of one unit must tell the same story."""

from __future__ import annotations

import math

import numpy as np

from robo_rl_deploy.safety.faults import Fault, Kind

# Of three or four numbers: numpy takes longer to begin than Python to finish.
Quaternion = tuple[float, float, float, float]
Vector = tuple[float, float, float]


class ImuComparison:
    """The orientation turns as the gyroscope says it does: over a window both must come to the same place."""

    def __init__(self, window_ns: int, angle: float) -> None:
        self._window_ns, self._angle = window_ns, angle
        self._begin_ns = self._last_ns = -1
        self._expected: Quaternion = (1.0, 0.0, 0.0, 0.0)
        self._last_gyro: Vector = (0.0, 0.0, 0.0)

    def __call__(self, stamp_ns: int, quat: Quaternion, gyro: Vector) -> list[Fault]:
        """A fault where they have come apart since the window began; `stamp_ns` is the unit's time, `quat` w x y z of
        length 1, `gyro` in rad/s."""
        if stamp_ns == self._last_ns:
            return []
        if self._begin_ns < 0 or not self._begin_ns <= stamp_ns <= self._begin_ns + self._window_ns:
            self._begin_ns, self._expected = stamp_ns, quat
        else:
            half_s = 0.5e-9 * (stamp_ns - self._last_ns)  # of the mean speed
            x, y, z = (half_s * (a + b) for a, b in zip(self._last_gyro, gyro))
            self._expected = turned(self._expected, (x, y, z))
        self._last_ns, self._last_gyro = stamp_ns, gyro
        apart = 2.0 * math.acos(min(abs(sum(a * b for a, b in zip(self._expected, quat))), 1.0))
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


def turned(quat: Quaternion, rotation: Vector) -> Quaternion:
    """`quat` w x y z after a turn by the vector `rotation` (rad) in the body frame."""
    x, y, z = rotation
    angle = math.sqrt(x * x + y * y + z * z)
    s = 0.5 if angle < 1e-9 else math.sin(0.5 * angle) / angle
    x, y, z, c = s * x, s * y, s * z, math.cos(0.5 * angle)
    w0, x0, y0, z0 = quat
    return (
        w0 * c - x0 * x - y0 * y - z0 * z,
        w0 * x + x0 * c + y0 * z - z0 * y,
        w0 * y - x0 * z + y0 * c + z0 * x,
        w0 * z + x0 * y - y0 * x + z0 * c,
    )
