"""Means with 95 % intervals."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

_Z = 1.959964  # 97.5 % quantile of the standard normal distribution


@dataclass(frozen=True)
class Interval:
    """A mean over episodes and where it would lie in 95 % of repetitions."""

    mean: float
    low: float
    high: float


def mean_interval(values: ArrayLike) -> Interval:
    """Mean of independent values with the normal 95 % interval; of yes/no values with Wilson's.

    Values that are not finite (an episode in which a metric never counted) are left out.
    """
    x = np.asarray(values, dtype=np.float64)
    x = x[np.isfinite(x)]
    if not len(x):
        return Interval(math.nan, math.nan, math.nan)
    if set(np.unique(x)) <= {0.0, 1.0}:
        return _wilson(int(x.sum()), len(x))
    half = _Z * float(x.std(ddof=1)) / math.sqrt(len(x)) if len(x) > 1 else math.inf
    mean = float(x.mean())
    return Interval(mean, mean - half, mean + half)


def _wilson(successes: int, n: int) -> Interval:
    """Wilson 1927: the score interval keeps its coverage near 0 and 1, where the normal one does not."""
    p, z2 = successes / n, _Z**2
    centre = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = _Z / (1 + z2 / n) * math.sqrt(p * (1 - p) / n + z2 / (4 * n * n))
    # At none and at all the bounds are 0 and 1, but for rounding.
    return Interval(p, centre - half if successes else 0.0, centre + half if successes < n else 1.0)
