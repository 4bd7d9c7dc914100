"""Bootstrap intervals over trainings: means of a few seeds, whose distribution nobody knows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from robo_rl.eval.stats import Interval

DRAWS = 10_000


def resampled_means(values: Sequence[float], rng: np.random.Generator, draws: int = DRAWS) -> NDArray[np.float64]:
    """Means [draws] of samples with replacement, as many as there are values (Efron 1979)."""
    x = np.asarray(values, dtype=np.float64)
    return x[rng.integers(0, len(x), (draws, len(x)))].mean(1)


def mean_interval(values: Sequence[float], seed: int = 0) -> Interval:
    """Mean, and the percentile interval of 95 %; without end for fewer than two values."""
    return _interval(float(np.mean(values)), resampled_means(values, np.random.default_rng(seed)), len(values))


def relative_difference(a: Sequence[float], b: Sequence[float], seed: int = 0) -> Interval:
    """(mean a - mean b) / |mean b|, both resampled on their own: 0.1 where a is higher by a tenth."""
    rng = np.random.default_rng(seed)
    mean_a, mean_b = resampled_means(a, rng), resampled_means(b, rng)
    value = (np.mean(a) - np.mean(b)) / abs(np.mean(b))
    return _interval(float(value), (mean_a - mean_b) / np.abs(mean_b), min(len(a), len(b)))


def _interval(value: float, draws: NDArray[np.float64], count: int) -> Interval:
    if count < 2:
        return Interval(value, -np.inf, np.inf)
    low, high = np.quantile(draws, (0.025, 0.975))
    return Interval(value, float(low), float(high))
