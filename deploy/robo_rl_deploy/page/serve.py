"""The process of the page: browsers on one side, two rings of shared memory on the other. Run by `beside.Page`."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from typing import Any

import numpy as np

from robo_rl_deploy.bundle import Bundle, read_bundle
from robo_rl_deploy.page.layout import NO_STATE, SILENT, STATES, WISHES, wish_layout
from robo_rl_deploy.page.server import PageServer
from robo_rl_deploy.page.view import View
from robo_rl_deploy.page.visitors import Visitors
from robo_rl_deploy.record.row import Row, RowLayout
from robo_rl_deploy.rt.process import Parent, be_ordinary
from robo_rl_deploy.rt.shm import RingReader, RingWriter

_FRAME_S = 1.0 / 25.0
_HEARTBEAT_NS = 90_000_000  # between two rows when nobody presses anything
_OLD_NS = 1_000_000_000  # what is shown is older: the run time hangs


class Counter:
    """Between browsers and rings: `answer` may be called from any thread."""

    def __init__(self, bundle: Bundle, wishes: RingWriter, shown: RingReader) -> None:
        commands = bundle.manifest.commands
        self._visitors, self._wishes, self._shown = Visitors(commands), wishes, shown
        self._row, self._layout = Row(wish_layout(commands)), RowLayout.from_json(shown.description)
        self._names = [command.name for command in commands]
        self._lock = threading.Lock()
        self._written_ns = 0
        self.newest: np.void | None = None

    def answer(self, content: Any) -> dict[str, Any]:
        """Take in a post; what its browser shows."""
        now_ns = time.monotonic_ns()
        with self._lock:
            button = self._visitors.post(content, now_ns)
            if button or now_ns - self._written_ns > _HEARTBEAT_NS:
                self._write(button, now_ns)
            return self._snapshot(now_ns)

    def turn(self) -> None:
        """Read what came, and write what nobody pressed."""
        rows = self._shown.latest()
        now_ns = time.monotonic_ns()
        with self._lock:
            if rows is not None:
                self.newest = self._layout.rows(rows[None])[0]
            if now_ns - self._written_ns > _HEARTBEAT_NS:
                self._write("", now_ns)

    def _write(self, button: str, now_ns: int) -> None:
        driven, row = self._visitors.driven(now_ns), self._row
        row["wish.stamp_ns"][()], row["wish.button"][()] = now_ns, WISHES.index(button)
        row["wish.alive_ns"][()], row["wish.is_held"][()] = self._visitors.alive_ns, driven is not None
        for name, value in (driven or {}).items():
            row[f"command.{name}"][:] = value
        self._wishes.write(row.buffer)
        self._written_ns = now_ns

    def _snapshot(self, now_ns: int) -> dict[str, Any]:
        row = self.newest
        if row is None:
            return {"state": "", "faults": [], "story": [], "refused": "", "old": True}
        state, age_ns = int(row["show.state"]), now_ns - int(row["show.now_ns"])
        text = bytes(row["show.text"]).rstrip(b"\0")
        return {
            "state": {NO_STATE: "", SILENT: "silent"}.get(state) or (STATES[state].value if state >= 0 else ""),
            "estop": bool(row["show.estop"]),
            "heard": bool(row["show.page"]),
            "tick_us": round(float(row["show.tick_us"]), 1),
            "old": age_ns > _OLD_NS or self._shown.is_finished,
            "commands": {name: row[f"command.{name}"].round(4).tolist() for name in self._names},
            **(json.loads(text) if text else {}),
        }


def main(job: dict[str, Any]) -> int:
    """Serve until the parent ends."""
    be_ordinary()
    os.nice(5)  # the loop comes first
    bundle = read_bundle(job["bundle"], verify_golden=False)
    shown = RingReader(job["shown"])
    wishes = RingWriter(job["wishes"], wish_layout(bundle.manifest.commands).row_bytes, 256)
    counter, view = Counter(bundle, wishes, shown), View(bundle, tuple(job["joints"]), job["view_port"])
    server = PageServer(job["port"], job["title"], bundle.manifest.commands, view.port, counter.answer)
    ready = RingWriter(job["wishes"] + "-ready", 8, 1, server.url)
    parent, due = Parent(), time.monotonic()
    while parent.wait(max(due - time.monotonic(), 0.0)) and not shown.is_finished:
        counter.turn()
        if counter.newest is not None and view.is_watched:
            view.show(counter.newest)
        due = max(due + _FRAME_S, time.monotonic() - _FRAME_S)
    server.close()
    view.close()
    wishes.close()
    ready.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(json.loads(sys.argv[1])))
