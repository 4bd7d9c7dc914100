"""What a run time shows to its page: some rows a second into shared memory, never waiting for anybody."""

from __future__ import annotations

import json
from collections import deque

import numpy as np

from robo_rl_deploy.page.layout import NO_STATE, STATES, TEXT_BYTES
from robo_rl_deploy.pipeline.controller import Tick
from robo_rl_deploy.record.row import Row, RowLayout
from robo_rl_deploy.rt.shm import RingWriter
from robo_rl_deploy.safety.faults import Kind
from robo_rl_deploy.safety.monitors import Measured

_EVERY_NS = 19_000_000  # 50 rows a second are more than a screen shows
_LINES = 12  # of the story


class Show:
    """Writes rows of `layout`."""

    def __init__(self, ring: str, layout: RowLayout) -> None:
        self._row, self._ring = Row(layout), RingWriter(ring, layout.row_bytes, 64, layout.to_json())
        self._has_qpos = any(field.name == "show.qpos" for field in layout.fields)
        self._commands = [field.name for field in layout.fields if field.group == "command"]
        self._story: deque[str] = deque(maxlen=_LINES)
        self._kinds: tuple[Kind, ...] = ()
        self._told: list[str] = []
        self._refused = ""
        self._last_ns = -_EVERY_NS
        self._write_text()

    def say(self, line: str) -> None:
        """A line of the story."""
        self._story.append(line)
        self._write_text()

    def is_due(self, now_ns: int) -> bool:
        """The last row is old enough."""
        return now_ns - self._last_ns >= _EVERY_NS

    def tick(self, tick: Tick, estop: bool) -> None:
        """State, faults, measurements and commands of this tick. Nothing is sent before `send`."""
        decision, row = tick.decision, self._row
        row["show.state"][()], row["show.estop"][()] = STATES.index(decision.state), estop
        self.measured(tick.measured)
        for name in self._commands:
            row[name][:] = tick.commands[name.partition(".")[2]]
        # The numbers in a fault's text change with every tick; the page is told when another kind comes or one goes.
        kinds = tuple(fault.kind for fault in decision.faults)
        if kinds != self._kinds or (decision.refused and decision.refused != self._refused):
            self._kinds, self._refused = kinds, decision.refused or self._refused
            self._told = [str(fault) for fault in decision.faults]
            self._write_text()

    def note(self, lines: list[str], estop: bool, state: int = NO_STATE, refused: str = "") -> None:
        """What a process without a supervisor has to say; `state` is a place in `STATES`, or what stands for none."""
        self._row["show.state"][()], self._row["show.estop"][()] = state, estop
        if lines != self._told or refused != self._refused:
            self._told, self._refused = lines, refused
            self._write_text()

    def measured(self, now: Measured) -> None:
        """Where the robot is."""
        self._row["show.q"][:] = now.q
        if now.quat is not None:
            self._row["show.quat"][:] = now.quat

    def send(self, now_ns: int, qpos: np.ndarray | None, is_heard: bool, tick_us: float) -> None:
        """Hand the row over."""
        self._last_ns = now_ns
        row = self._row
        row["show.now_ns"][()], row["show.page"][()], row["show.tick_us"][()] = now_ns, is_heard, tick_us
        if qpos is not None and self._has_qpos:
            row["show.qpos"][:] = qpos
        self._ring.write(row.buffer)

    def close(self) -> None:
        """No row will follow."""
        self._ring.close()

    def _write_text(self) -> None:
        story = list(self._story)
        while True:
            text = {"story": story, "faults": self._told, "refused": self._refused}
            data = json.dumps(text).encode()
            if len(data) <= TEXT_BYTES or not story:
                break
            story = story[1:]
        view = self._row["show.text"]
        view[:] = 0
        if len(data) <= TEXT_BYTES:
            view[: len(data)] = np.frombuffer(data, np.uint8)
