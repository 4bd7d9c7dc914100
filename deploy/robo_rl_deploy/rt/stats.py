"""Histograms of durations that cost the same however long they run, and one for each stage of a tick.

Buckets as in Gil Tene's HdrHistogram: each power of two is cut into `_SUB` equal parts, so a value is known to one part
in `_SUB`, whatever its size. Values below 2 `_SUB` ns are exact.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from itertools import accumulate

_SUB_BITS = 5
_SUB = 1 << _SUB_BITS  # a bucket's middle is at most 1 / (2 _SUB) = 1.6 % off
_EXACT_BITS = _SUB_BITS + 1
_MAX_BITS = 42  # 73 minutes in ns; what is longer lands in the last bucket, and in `max`


class Histogram:
    """Counts of non-negative whole numbers, nanoseconds as a rule, in 10 kB of memory that never grows."""

    __slots__ = ("_counts", "count", "max", "min", "total")

    def __init__(self) -> None:
        self._counts = array("Q", bytes(8 * (_index((1 << _MAX_BITS) - 1) + 1)))
        self.reset()

    def reset(self) -> None:
        """Forget everything."""
        for i in range(len(self._counts)):
            self._counts[i] = 0
        self.count = self.max = self.min = self.total = 0  # min and max are exact; 0 while nothing is counted

    def record(self, value: int) -> None:
        """Count `value`; below zero it counts as zero."""
        if value < 0:
            value = 0
        shift = value.bit_length() - _EXACT_BITS
        if shift <= 0:
            self._counts[value] += 1
        elif value >> _MAX_BITS:
            self._counts[-1] += 1
        else:
            self._counts[(shift << _SUB_BITS) + (value >> shift)] += 1
        if value > self.max:
            self.max = value
        if value < self.min or not self.count:
            self.min = value
        self.count += 1
        self.total += value

    def merge(self, other: Histogram) -> None:
        """Count everything that `other` counted too."""
        for i, n in enumerate(other._counts):
            self._counts[i] += n
        if other.count:
            self.min = min(self.min, other.min) if self.count else other.min
        self.max = max(self.max, other.max)
        self.count += other.count
        self.total += other.total

    def percentile(self, percent: float) -> int:
        """The smallest recorded value that at least `percent` (0 to 100) of all do not exceed, to 1.6 %; 0 if empty."""
        rank = max(1, -int(-percent * self.count // 100))
        for i, below in enumerate(accumulate(self._counts)):
            if below >= rank:
                return min(max(_middle(i), self.min), self.max)
        return self.max

    @property
    def mean(self) -> float:
        """Exact; 0 if empty."""
        return self.total / self.count if self.count else 0.0

    def summary(self) -> dict[str, float]:
        """Count, mean, p50, p99, p99.9 and max, for a log."""
        percentiles = {f"p{p:g}": float(self.percentile(p)) for p in (50, 99, 99.9)}
        return {"count": float(self.count), "mean": self.mean, **percentiles, "max": float(self.max)}


class Stages:
    """A histogram for each named stage of a tick. `start`, then `lap` at the end of each stage, with the same clock."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self.histograms = {name: Histogram() for name in names}
        self._mark_ns = 0

    def __getitem__(self, name: str) -> Histogram:
        return self.histograms[name]

    def histogram(self, name: str) -> Histogram:
        """Of stage `name`, which is added where it is new."""
        return self.histograms.setdefault(name, Histogram())

    def start(self, now_ns: int) -> None:
        """The first stage begins."""
        self._mark_ns = now_ns

    def lap(self, name: str, now_ns: int) -> None:
        """Stage `name` ends and the next begins."""
        self.histograms[name].record(now_ns - self._mark_ns)
        self._mark_ns = now_ns

    def summary(self) -> dict[str, dict[str, float]]:
        """`Histogram.summary` by stage."""
        return {name: histogram.summary() for name, histogram in self.histograms.items()}


def _index(value: int) -> int:
    shift = max(0, value.bit_length() - _EXACT_BITS)
    return (shift << _SUB_BITS) + (value >> shift)


def _middle(index: int) -> int:
    """Of the values in bucket `index`."""
    shift = max(0, (index >> _SUB_BITS) - 1)
    return ((index - (shift << _SUB_BITS)) << shift) + ((1 << shift) >> 1)
