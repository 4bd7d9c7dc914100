"""A loop on absolute deadlines: tick k belongs to the period that begins at start + k period, whatever came before.

A period gets at most one tick. One that was over before its tick could begin gets none: what was missed is skipped,
never made up for in a burst, and the next tick that runs is told.
"""

from __future__ import annotations

import contextlib
import signal
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.rt.clock import Clock
from robo_rl_deploy.rt.stats import Stages

Event = Literal["hold", "soft", "fault"]


@dataclass(frozen=True)
class OverrunPolicy:
    """What missed deadlines mean: those at which the tick before still runs, or for which no tick runs at all."""

    soft_misses: int = 5  # more than so many missed deadlines within the window: "soft"
    window_s: float = 1.0  # s
    fault_gap_s: float = 0.1  # s; a tick that begins more than this after the one before: "fault"


@dataclass(frozen=True)
class Late:
    """What the tick is told after missed deadlines."""

    missed: int  # deadlines missed since the tick before, at least 1
    skipped: int  # ticks that did not run since the tick before
    gap_ns: int  # between the beginnings of the tick before and of this one
    event: Event  # hold: keep the target; soft: too many misses, come to rest; fault: the loop stood still


Tick = Callable[[int, int, "Late | None"], bool]
"""`tick(now_ns, k, late)`: the work of period `k`, begun at `now_ns`; `late` is None where no deadline was missed.
False ends the loop."""


class Loop:
    """Calls a tick once a period until it returns False, `stop` is called, or a number of ticks is done."""

    def __init__(
        self,
        clock: Clock,
        period_ns: int,
        tick: Tick,
        policy: OverrunPolicy | None = None,
        stages: Stages | None = None,
        grace_ns: int = 0,
    ) -> None:
        """`stages`: where "lateness" and "tick" are recorded (ns), beside the stages the tick itself records.

        `grace_ns`: how long after a stop the ticks still run, to bring the robot to rest. The tick sees
        `stop_requested` and may end the loop earlier. Raises `UserError` for a period or a policy that make no sense.
        """
        policy = policy or OverrunPolicy()
        if period_ns <= 0:
            raise UserError(f"a period of {period_ns} ns makes no loop; choose a positive one")
        if policy.soft_misses < 0 or policy.window_s * 1e9 < period_ns or policy.fault_gap_s * 1e9 <= period_ns:
            raise UserError(f"{policy} does not fit a period of {1e-9 * period_ns:g} s; window and gap must be longer")
        self.stages = Stages() if stages is None else stages
        self.missed = self.skipped = self.ticks = 0  # counted since the loop was made
        self._clock, self.period_ns, self._tick, self._grace_ns = clock, period_ns, tick, grace_ns
        self._misses = _Misses(policy, period_ns)
        self._lateness, self._duration = (self.stages.histogram(name) for name in ("lateness", "tick"))
        self._stop = False
        self.start_ns = 0  # deadline of tick 0

    @property
    def stop_requested(self) -> bool:
        """Somebody called `stop`."""
        return self._stop

    def stop(self) -> None:
        """End after the current tick, or after the grace. From a signal's handler or from another thread, any time."""
        self._stop = True  # no lock: a handler may run in the middle of anything

    def run(self, ticks: int | None = None) -> None:
        """Run for `ticks` periods, skipped ones included, or until stopped. What the tick raises ends the loop."""
        clock, period, tick = self._clock, self.period_ns, self._tick
        start = began = ended = self.start_ns = clock.now_ns()
        k, last_stop_ns = 0, None
        while ticks is None or k < ticks:
            due = start + k * period
            clock.sleep_until_ns(due)
            now = clock.now_ns()
            skipped = (now - due) // period
            k += skipped
            late = self._late(k, skipped, ended > due, now - began) if skipped or ended > due else None
            began = now
            goes_on = tick(now, k, late)
            ended = clock.now_ns()
            self._lateness.record(now - due)
            self._duration.record(ended - now)
            self.ticks += 1
            k += 1
            if self._stop and last_stop_ns is None:
                last_stop_ns = now + self._grace_ns
            if not goes_on or (last_stop_ns is not None and ended >= last_stop_ns):
                return

    def _late(self, k: int, skipped: int, overran: bool, gap_ns: int) -> Late:
        """`overran`: the tick before was still running at the first deadline since."""
        missed = skipped + overran
        self.missed += missed
        self.skipped += skipped
        return Late(missed, skipped, gap_ns, self._misses.event(k, missed, gap_ns))


@contextlib.contextmanager
def stop_on_signals(loop: Loop) -> Iterator[None]:
    """SIGINT and SIGTERM stop `loop` in an orderly way, a second one like any other program. In the main thread only.

    The handlers from before are put back at the end.
    """
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def handle(number: int, frame: object) -> None:
        del frame
        loop.stop()
        signal.signal(number, before[signal.Signals(number)])

    try:
        for number in before:
            signal.signal(number, handle)
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class _Misses:
    """The latest missed deadlines, as many as one more than the policy bears."""

    def __init__(self, policy: OverrunPolicy, period_ns: int) -> None:
        self._fault_gap_ns = round(policy.fault_gap_s * 1e9)
        self._window = round(policy.window_s * 1e9) // period_ns  # in periods
        self._latest: deque[int] = deque(maxlen=policy.soft_misses + 1)

    def event(self, k: int, missed: int, gap_ns: int) -> Event:
        """After the last `missed` deadlines up to that of period `k` were missed."""
        latest = self._latest
        size = latest.maxlen or 0
        latest.extend(range(k - min(missed, size) + 1, k + 1))
        if gap_ns > self._fault_gap_ns:
            return "fault"
        return "soft" if len(latest) == size and k - latest[0] < self._window else "hold"
