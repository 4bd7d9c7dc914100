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
        self._newest: np.void | None = None
        self.is_heard = False  # the newest row is young

    def poll(self, desk: Desk, now_ns: int) -> None:
        """Hand on what came. An emergency stop counts however old it is."""
        if self._reader.published != self._reader.position:
            rows = self._layout.rows(self._reader.read())
            for row in rows:
                self._press(desk, WISHES[int(row["wish.button"])], now_ns - int(row["wish.stamp_ns"]))
            self._newest = rows[-1] if len(rows) else self._newest
        newest = self._newest
        self.is_heard = newest is not None and now_ns - int(newest["wish.stamp_ns"]) <= _MAX_AGE_NS
        is_held = self.is_heard and newest is not None and bool(newest["wish.is_held"])
        if newest is not None and newest["wish.alive_ns"]:
            desk.hold(int(newest["wish.alive_ns"]))
        for name in self._names:
            desk.drive(name, newest[f"command.{name}"] if is_held and newest is not None else None)

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
