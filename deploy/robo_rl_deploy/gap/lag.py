"""How much later than in the simulator the joints move, by cross-correlation: the quick look before the fit."""

from __future__ import annotations

import numpy as np

_LONGEST = 5  # ticks


def lag_ticks(real: np.ndarray, simulated: np.ndarray) -> np.ndarray:
    """By how many ticks each column of `real` [T, A] is behind `simulated` [T, A], [A]; NaN for one that stands still.

    The peak of the normalised cross-correlation, between ticks by a parabola.
    """
    found = np.full(real.shape[1], np.nan)
    for i in range(real.shape[1]):
        a, b = real[:, i] - real[:, i].mean(), simulated[:, i] - simulated[:, i].mean()
        if a.std() < 1e-9 or b.std() < 1e-9 or len(a) < 4 * _LONGEST:
            continue
        # Ends are cut so that all sums are of the same b.
        middle = slice(_LONGEST, len(b) - _LONGEST)
        shifts = range(-_LONGEST, _LONGEST + 1)
        score = [_like(np.roll(a, -shift)[middle], b[middle]) for shift in shifts]
        k = int(np.argmax(score))
        bend = score[k - 1] - 2.0 * score[k] + score[k + 1] if 0 < k < len(score) - 1 else 0.0
        found[i] = k - _LONGEST + (0.5 * (score[k - 1] - score[k + 1]) / bend if bend < 0.0 else 0.0)
    return found


def _like(a: np.ndarray, b: np.ndarray) -> float:
    return float(a @ b / max(np.sqrt((a @ a) * (b @ b)), 1e-300))
