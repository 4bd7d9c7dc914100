"""Fair comparison on a machine that is never quite idle: both sides in turn, ratios pair by pair, medians."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Cost:
    """What a piece of work took."""

    wall_s: float
    cpu_s: float  # of all threads of this process together


def cost(work: Callable[[], object]) -> Cost:
    """Run `work` once."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return Cost(time.perf_counter() - wall, time.process_time() - cpu)


def interleaved(a: Callable[[], T], b: Callable[[], T], pairs: int) -> list[tuple[T, T]]:
    """Results of `a` and `b`, run in turn: A B, B A, A B, ... so that a drift of the machine meets both alike."""
    results = []
    for pair in range(pairs):
        if pair % 2:
            of_b = b()
            results.append((a(), of_b))
        else:
            of_a = a()
            results.append((of_a, b()))
    return results


def median(values: list[float]) -> float:
    """Median; NaN of nothing."""
    return statistics.median(values) if values else float("nan")


def spread(values: list[float], digits: int = 3) -> str:
    """Smallest and largest value, in words."""
    return f"{min(values):.{digits}g} to {max(values):.{digits}g}" if values else "no values"
