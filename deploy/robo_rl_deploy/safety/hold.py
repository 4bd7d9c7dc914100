"""Conditions that count only when they last."""

from __future__ import annotations

import numpy as np


class Hold:
    """Which of `size` conditions have held without a break for at least `duration_ns`."""

    def __init__(self, size: int, duration_ns: int) -> None:
        self._duration_ns = duration_ns
        self._since = np.full(size, -1, np.int64)
        self._running = False  # whether any has begun

    def __call__(self, condition: np.ndarray, now_ns: int) -> np.ndarray:
        """[size] bool from [size] bool."""
        if not np.count_nonzero(condition):
            if self._running:
                self.clear()
            return condition
        self._running = True
        self._since = np.where(condition, np.where(self._since < 0, now_ns, self._since), -1)
        return condition & (now_ns - self._since >= self._duration_ns)

    def clear(self) -> None:
        """Nothing has held so far."""
        self._since.fill(-1)
        self._running = False
