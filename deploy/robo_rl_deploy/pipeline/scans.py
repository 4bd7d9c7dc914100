"""A policy's rays out of a LaserScan, which has its own: the nearest of them, by angle."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from robo_rl_deploy.bundle.schema import Rays
from robo_rl_deploy.errors import UserError

_OFF = 0.02  # rad, farther from the policy's ray none stands for it
_LEVEL = 1e-3  # of a direction's vertical part, and m between where rays begin


def sweep(rays: Rays) -> np.ndarray:
    """Angles of the rays about the sensor's +z, counter-clockwise from its x, [R] rad.

    Raises `UserError` for rays that are not in the sensor's plane: a LaserScan cannot carry them.
    """
    origins, directions = np.array(rays.origins), np.array(rays.directions)
    if np.ptp(origins, axis=0).max() > _LEVEL or np.abs(directions[:, 2]).max() > _LEVEL:
        raise UserError("the policy's rays are not those of a LaserScan: not from one point in one plane")
    return np.arctan2(directions[:, 1], directions[:, 0])


class ScanRows:
    """Reads the policy's ranges of a LaserScan of any resolution that covers them."""

    def __init__(self, rays: Rays) -> None:
        """Raises `UserError` as `sweep`."""
        self._angles, self._max_range = sweep(rays), rays.max_range
        self._seen: tuple[float, float, int] | None = None
        self._index = np.zeros(0, int)

    def __call__(self, message: Any) -> np.ndarray:
        """Ranges [R], m; what hit nothing, or is beyond the policy's range, is that range. Raises ValueError."""
        seen = float(message.angle_min), float(message.angle_increment), len(message.ranges)
        if seen != self._seen:
            self._index, self._seen = self._nearest(*seen), seen
        ranges = np.asarray(message.ranges, float)[self._index]
        return np.where(ranges > self._max_range, self._max_range, ranges)  # NaN stays, and is a fault

    def _nearest(self, first: float, step: float, count: int) -> np.ndarray:
        """Which ray of the message stands for each of ours."""
        if not (math.isfinite(first) and math.isfinite(step) and step != 0.0 and count):
            raise ValueError(f"{count} rays from {first:g} rad in steps of {step:g} say nothing of where they point")
        theirs = first + step * np.arange(count)
        apart = np.abs((theirs - self._angles[:, None] + math.pi) % (2.0 * math.pi) - math.pi)
        index = apart.argmin(1)
        off = apart[np.arange(len(index)), index]
        if off.max() > _OFF:
            angle = math.degrees(self._angles[int(off.argmax())])
            raise ValueError(f"no ray within {math.degrees(off.max()):.1f} degrees of the policy's at {angle:.0f}")
        return index
