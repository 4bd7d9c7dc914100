"""Carries out chunks by the clock: each row at its time, a new chunk without a jump, none that is too old."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from robo_rl_deploy.bundle.schema import Chunk
from robo_rl_deploy.chunks.rows import row_at


@dataclass(frozen=True)
class TimedRows:
    """A chunk and the time it is for."""

    seen_ns: int  # time of the observation; row k is for seen_ns + k dt
    targets: np.ndarray  # [H, A]
    raw_action: np.ndarray  # [H, A']


class Executor:
    """What the robot is told between two answers of a slow policy. All times are of one clock."""

    def __init__(self, chunk: Chunk, idle: np.ndarray) -> None:
        """`idle` [A]: targets before the first chunk."""
        self._idle = np.array(idle, float)
        self._dt_ns, self._blend_ns = round(1e9 * chunk.dt_s), round(1e9 * chunk.blend_s)
        self._max_age_ns = round(1e9 * chunk.max_age_s)
        self.reset()

    def reset(self) -> None:
        """An episode begins: no row of an earlier one is carried out."""
        self.rows: TimedRows | None = None
        self._last = self._idle
        self._gap, self._since_ns, self._fade_ns = np.zeros_like(self._idle), 0, 0
        self._idle_since_ns: int | None = None

    def offer(self, rows: TimedRows, now_ns: int) -> bool:
        """Go on with `rows`; False where they are too old, or older than those at hand.

        From then on their targets count, and what they differ by at that moment from where the old ones lead fades on
        a straight line within the blending time. So no row of the old chunk is needed any more. The first chunk fades
        in for at least as long as it was waited for: a start that blends has got as far as that without it.
        """
        if self._is_old(rows, now_ns) or (self.rows is not None and rows.seen_ns <= self.rows.seen_ns):
            return False
        before, fade_ns = self.targets(now_ns) if self.rows is not None else None, self._blend_ns
        if self.rows is None:
            waited_ns = now_ns - self._idle_since_ns if self._idle_since_ns is not None else 0
            fade_ns = max(fade_ns, waited_ns) if waited_ns else 0
        self._gap = (self._last if before is None else before) - self._plain(rows, now_ns)
        self.rows, self._since_ns, self._fade_ns = rows, now_ns, fade_ns
        return True

    def targets(self, now_ns: int) -> np.ndarray | None:
        """Targets [A] for now; None where every row is too old. Before the first chunk those of `idle`."""
        if self.rows is None:
            self._idle_since_ns = now_ns if self._idle_since_ns is None else self._idle_since_ns
            return self._idle.copy()
        if self._is_old(self.rows, now_ns):
            return None
        left = 1.0 - (now_ns - self._since_ns) / self._fade_ns if self._fade_ns else 0.0
        self._last = self._plain(self.rows, now_ns)
        if left > 0.0:
            self._last = self._last + min(left, 1.0) * self._gap
        return self._last.copy()

    def raw_action(self, now_ns: int) -> np.ndarray | None:
        """Raw action [A'] of the row that is under way; None before the first chunk."""
        rows = self.coming(now_ns, 1)
        return None if rows is None else rows[0]

    def coming(self, now_ns: int, count: int) -> np.ndarray | None:
        """Raw actions [n, A'] of the row that is under way and those after it, n at most `count`; None as above."""
        if self.rows is None:
            return None
        # A little early counts as on time: no tick is exactly on it.
        row = (now_ns - self.rows.seen_ns + self._dt_ns // 8) // self._dt_ns
        row = min(max(row, 0), len(self.rows.raw_action) - 1)
        return self.rows.raw_action[row : row + count]

    def age_ns(self, now_ns: int) -> int:
        """Time since the observation that is acted on; 0 where there is none."""
        return now_ns - self.rows.seen_ns if self.rows is not None else 0

    def _plain(self, rows: TimedRows, now_ns: int) -> np.ndarray:
        return row_at(rows.targets, (now_ns - rows.seen_ns) / self._dt_ns).astype(float)

    def _is_old(self, rows: TimedRows, now_ns: int) -> bool:
        return now_ns - rows.seen_ns > self._max_age_ns
