"""One topic of measurements: which of its messages count, how old the newest is, what is wrong with their timing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from robo_rl_deploy.safety.faults import Fault, Kind

MS = 1_000_000  # ns
_CLOCK_STEP = 500 * MS  # ns by which a sender's clock and ours may come apart between two messages
_DRIFT = 1e-3  # by which two clocks may drift apart; crystals do a tenth of it
_RATE_MEMORY = 0.9  # of the running mean of periods
_RATE_SAMPLES = 20  # messages before the mean period says anything


@dataclass(frozen=True)
class StreamCfg:
    """What is agreed on a topic."""

    name: str  # in faults
    elements: tuple[str, ...]  # name of each number of a message
    period_ns: int  # between two messages
    max_age_ns: int  # of the newest message
    max_delay_ns: int  # by which messages may come later than the quickest ones did
    frozen_ns: int = 0  # how long all numbers may stay the same; 0: for ever
    stale: Kind = Kind.STALE  # what silence is


class Stream:
    """The newest message of a topic that was in order, and what is wrong with the others."""

    def __init__(self, cfg: StreamCfg) -> None:
        self.cfg = cfg
        self.values = np.full(len(cfg.elements), np.nan)  # of the newest good message
        self.stamp_ns = 0  # its sender's clock
        self.received_ns = 0  # our clock
        self.accepted = 0  # messages used so far
        self.dropped = 0  # messages that came in the wrong order or twice
        self._sender = ""
        self._quickest_ns = 0.0  # difference of the clocks when the way was shortest
        self._changed_ns = 0  # when the numbers last were others
        self._mean_period_ns = float(cfg.period_ns)
        self._news: list[Fault] = []  # of the messages since the last check

    def feed(self, values: np.ndarray, stamp_ns: int, received_ns: int, sender: str = "") -> None:
        """Take a message in; what is wrong with it is told by the next `check`."""
        if self.accepted and sender != self._sender:
            who = sender or "somebody"
            self._news.append(self._fault(Kind.SENDER, f"{who} sends beside {self._sender or 'another'}; left out"))
            return
        if self.accepted and stamp_ns <= self.stamp_ns and self.stamp_ns - stamp_ns < _CLOCK_STEP:
            self.dropped += 1
            behind = (self.stamp_ns - stamp_ns) / MS
            self._news.append(
                self._fault(Kind.REORDERED, f"a message {behind:.1f} ms older than the last was left out")
            )
            return
        if np.count_nonzero(np.isfinite(values)) < len(values):
            bad = self.cfg.elements[int(np.argmin(np.isfinite(values)))]
            self._news.append(self._fault(Kind.NON_FINITE, f"{bad} is {values[~np.isfinite(values)][0]}"))
            return
        self._sender = sender
        self._check_clock(stamp_ns, received_ns)
        if not self.accepted or np.count_nonzero(values != self.values):
            self._changed_ns = received_ns
        self.values = np.array(values, float)
        self.stamp_ns, self.received_ns = stamp_ns, received_ns
        self.accepted += 1

    def reject(self, why: str) -> None:
        """A message came that is not what was agreed."""
        self._news.append(self._fault(Kind.MALFORMED, why))

    def check(self, now_ns: int) -> list[Fault]:
        """What is wrong now, and with the messages since the last call."""
        faults, self._news = self._news, []
        if not self.accepted:
            return [*faults, self._fault(self.cfg.stale, "nothing has arrived yet")]
        age = now_ns - self.received_ns
        if age > self.cfg.max_age_ns:
            text = f"last heard {age / MS:.1f} ms ago, allowed are {self.cfg.max_age_ns / MS:.1f}"
            faults.append(self._fault(self.cfg.stale, text))
        same = self.received_ns - self._changed_ns
        if self.cfg.frozen_ns and same > self.cfg.frozen_ns:
            faults.append(self._fault(Kind.FROZEN, f"every number is the same for {same / MS:.0f} ms"))
        ratio = self._mean_period_ns / self.cfg.period_ns
        if self.accepted > _RATE_SAMPLES and not 0.5 <= ratio <= 2.0:
            hz = 1e9 / self._mean_period_ns
            faults.append(
                self._fault(Kind.RATE, f"{hz:.1f} messages a second, agreed are {1e9 / self.cfg.period_ns:.1f}")
            )
        return faults

    def forget(self) -> None:
        """After a reset: the next message counts, whatever its clock and its sender."""
        self.accepted, self._sender, self._news = 0, "", []
        self._mean_period_ns = float(self.cfg.period_ns)

    def _check_clock(self, stamp_ns: int, received_ns: int) -> None:
        """Steps and growing delay; clocks need not agree, only run alike."""
        offset = received_ns - stamp_ns
        if not self.accepted:
            self._quickest_ns = offset
            return
        theirs, ours = stamp_ns - self.stamp_ns, received_ns - self.received_ns
        if theirs < 0 or theirs - ours > _CLOCK_STEP:
            text = f"the sender's clock stepped by {(theirs - ours) / MS:.0f} ms"
            self._news.append(self._fault(Kind.CLOCK, text))
            self._quickest_ns, theirs = offset, self.cfg.period_ns
        self._mean_period_ns += (1.0 - _RATE_MEMORY) * (theirs - self._mean_period_ns)
        self._quickest_ns = min(self._quickest_ns + _DRIFT * ours, offset)
        late = offset - self._quickest_ns
        if late > self.cfg.max_delay_ns:
            text = f"{late / MS:.1f} ms later than the quickest, allowed are {self.cfg.max_delay_ns / MS:.1f}"
            self._news.append(self._fault(Kind.LATE, text))

    def _fault(self, kind: Kind, text: str) -> Fault:
        return Fault(kind, f"{self.cfg.name}: {text}")
