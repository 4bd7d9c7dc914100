"""How evenly a loop runs: ours, with and without SCHED_FIFO, beside the usual `sleep(dt)` after the work.

    python benchmarks/deploy/loop_jitter.py --seconds 10

All variants take turns in short pieces, so that whatever else the machine does meets each of them alike. Lateness is
against the absolute deadline, in us; for `sleep(dt)`, which has none, only its rate can be given.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, field

from robo_rl_deploy.rt.clock import RealClock
from robo_rl_deploy.rt.loop import Late, Loop, OverrunPolicy
from robo_rl_deploy.rt.sched import real_time
from robo_rl_deploy.rt.stats import Histogram

PATIENT = OverrunPolicy(soft_misses=10**6, window_s=10.0, fault_gap_s=10.0)


@dataclass
class Tally:
    """Of one variant at one rate, over all pieces."""

    lateness: Histogram = field(default_factory=Histogram)
    ticks: int = 0
    missed: int = 0
    period_errors: list[float] = field(default_factory=list)  # mean period over nominal minus 1, a piece each

    def row(self, name: str, rate_hz: int) -> dict[str, object]:
        late = {p: 1e-3 * self.lateness.percentile(p) for p in (50, 99)} if self.lateness.count else {}
        return {
            "variant": name,
            "rate_hz": rate_hz,
            "ticks": self.ticks,
            "lateness_p50_us": late.get(50),
            "lateness_p99_us": late.get(99),
            "missed": self.missed,
            "missed_ratio": self.missed / max(1, self.ticks + self.missed),
            "period_error_ppm": 1e6 * sum(self.period_errors) / len(self.period_errors),
        }


def work(duration_ns: int) -> None:
    """What a policy would compute."""
    until = time.monotonic_ns() + duration_ns
    while time.monotonic_ns() < until:
        pass


def ours(tally: Tally, period_ns: int, ticks: int, work_ns: int, spin_ns: int = 0) -> None:
    marks: list[tuple[int, int]] = []

    def tick(now_ns: int, k: int, late: Late | None) -> bool:
        marks[1:] = [(now_ns, k)] if marks else []
        if not marks:
            marks.append((now_ns, k))
        work(work_ns)
        return True

    loop = Loop(RealClock(spin_ns), period_ns, tick, PATIENT)
    loop.run(ticks)
    (first_ns, first), (last_ns, last) = marks
    tally.lateness.merge(loop.stages["lateness"])
    tally.ticks += loop.ticks
    tally.missed += loop.missed
    tally.period_errors.append((last_ns - first_ns) / ((last - first) * period_ns) - 1.0)


def naive(tally: Tally, period_ns: int, ticks: int, work_ns: int) -> None:
    start = time.monotonic_ns()
    for _ in range(ticks):
        work(work_ns)
        time.sleep(1e-9 * period_ns)
    tally.ticks += ticks
    tally.period_errors.append((time.monotonic_ns() - start) / (ticks * period_ns) - 1.0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=10.0, help="of each variant at each rate")
    parser.add_argument("--work-us", type=int, default=100, help="computing in each tick")
    args = parser.parse_args()
    variants: dict[str, tuple[Callable[..., None], bool, dict[str, int]]] = {
        "sleep(dt)": (naive, False, {}),
        "ours": (ours, False, {}),
        "ours, FIFO": (ours, True, {}),
        "ours, FIFO, spin 150 us": (ours, True, {"spin_ns": 150_000}),
    }
    pieces = max(1, round(args.seconds))
    refusals: set[str] = set()
    for rate_hz in (200, 500):
        tallies = {name: Tally() for name in variants}
        ticks = max(3, round(rate_hz * args.seconds / pieces))
        for _ in range(pieces):
            for name, (run, is_fifo, options) in variants.items():
                with real_time() if is_fifo else nullcontext([]) as refused:
                    run(tallies[name], 1_000_000_000 // rate_hz, ticks, 1000 * args.work_us, **options)
                refusals |= set(map(str, refused))
        for name, tally in tallies.items():
            print(json.dumps(tally.row(name, rate_hz)))
    for refusal in sorted(refusals):
        print(json.dumps({"refused": refusal}))


if __name__ == "__main__":
    main()
