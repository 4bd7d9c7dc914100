"""What the person at the page wants, taken into the tick: nothing waits, and what is old counts no more."""

from __future__ import annotations

import numpy as np

from robo_rl_deploy.bundle.schema import Command
from robo_rl_deploy.page.layout import BUTTONS, WISHES, wish_layout
from robo_rl_deploy.pipeline.desk import Desk
from robo_rl_deploy.rt.shm import RingReader
from robo_rl_deploy.safety.states import Event

_MAX_AGE_NS = 300_000_000  # a page writes ten times a second


class Wishes:
    """Reads the ring of a page."""

    def __init__(self, ring: str, commands: tuple[Command, ...]) -> None:
        """Raises `UserError` where there is no such ring yet."""
        self._reader, self._layout = RingReader(ring), wish_layout(commands)
        self._names = [command.name for command in commands]
        self._stamp_ns = -(1 << 62)  # of the newest row
        self._values: dict[str, np.ndarray] = {}  # of whoever holds the switch
        self._driven = False
        self.is_heard = False  # the newest row is young

    def poll(self, desk: Desk, now_ns: int) -> None:
        """Hand on what came. An emergency stop counts however old it is."""
        if self._reader.published != self._reader.position:
            self._take(desk, now_ns)
        self.is_heard = now_ns - self._stamp_ns <= _MAX_AGE_NS
        if self._driven and not (self.is_heard and self._values):
            self._driven = False
            for name in self._names:
                desk.drive(name, None)

    def _take(self, desk: Desk, now_ns: int) -> None:
        rows = self._layout.rows(self._reader.read())
        for row in rows:
            self._press(desk, WISHES[int(row["wish.button"])], now_ns - int(row["wish.stamp_ns"]))
        if not len(rows):
            return
        newest = rows[-1]
        self._stamp_ns, alive_ns = int(newest["wish.stamp_ns"]), int(newest["wish.alive_ns"])
        if alive_ns:
            desk.hold(alive_ns)
        self._values = {n: newest[f"command.{n}"] for n in self._names} if newest["wish.is_held"] else {}
        if now_ns - self._stamp_ns <= _MAX_AGE_NS:
            self._driven |= bool(self._values)
            for name, value in self._values.items():
                desk.drive(name, value)

    def close(self) -> None:
        """Let go of the ring."""
        self._reader.close()

    def _press(self, desk: Desk, button: str, age_ns: int) -> None:
        if button == "estop":
            desk.press(Event.ESTOP)
        elif button == "stop":
            desk.press(Event.STOP)
        elif age_ns <= _MAX_AGE_NS and button == "release":
            desk.release()
        elif age_ns <= _MAX_AGE_NS and button:
            desk.press(BUTTONS[button])
