"""Rows of a chunk as a motion in time."""

from __future__ import annotations

import numpy as np


def row_at(rows: np.ndarray, place: float) -> np.ndarray:
    """`rows` [H, A] at `place`, counted in rows: on a straight line between two; the nearest one outside. A copy."""
    row = int(place) if place > 0.0 else 0
    if row >= len(rows) - 1:
        return rows[-1].copy()
    share = place - row
    return rows[row] + share * (rows[row + 1] - rows[row]) if share > 0.0 else rows[row].copy()
