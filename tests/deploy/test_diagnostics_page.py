"""The state of a run time on the page and on the terminal of another process."""

from __future__ import annotations

import io
import json
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.diagnostics.line import StatusLine
from robo_rl_deploy.diagnostics.teller import Teller
from robo_rl_deploy.page.elsewhere import RunTimeAfar
from robo_rl_deploy.page.layout import NO_STATE, SILENT, STATES, shown_layout
from robo_rl_deploy.page.show import Show
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.pipeline.controller import Controller, PolicyActor
from robo_rl_deploy.rt.shm import RingReader
from robo_rl_deploy.safety.states import Event, State
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.twin.peer import Peer
from robo_rl_deploy.twin.starts import Starts
from tiny_bundle import MANIFEST
from tiny_robot import tiny_robot

JOY = ("commands:\n", "operator: {joy: {topic: /operator/joy}}\ncommands:\n")
DT_NS = 20_000_000


class Apart:
    """A twin, a run time that tells, and a page's station in what would be three processes."""

    def __init__(self, bundle: Bundle, ring: str) -> None:
        self.now_ns = 1_000_000_000
        bus = Bus(lambda: self.now_ns)
        binding = bind(bundle.manifest, tiny_robot(JOY))
        self.peer = Peer(bundle, binding, InprocTransport(bus))
        self.peer.reset(Starts.of(bundle)[0])
        side = InprocTransport(bus)
        self.controller = Controller(binding, side, PolicyActor(bundle, binding))
        self.teller = Teller(side, self.controller, bundle.digest)
        self.run = RunTimeAfar(bundle, binding, InprocTransport(bus))
        self.layout = shown_layout(0, 1, MANIFEST.commands)
        self.show = Show(ring, self.layout)
        self.page = RingReader(ring)
        self.news: list[str] = []

    def tick(self, is_alive: bool = True) -> None:
        self.peer.publish(self.now_ns)
        if is_alive:
            self.teller.tick(self.now_ns, self.controller.tick(self.now_ns))
        self.peer.listen(self.now_ns)
        self.peer.step(self.now_ns)
        self.news += self.run.turn(self.now_ns, self.show, ["a line of this process"])
        self.show.send(self.now_ns, None, True, 0.0)
        self.now_ns += DT_NS

    def shown(self) -> dict[str, Any]:
        row = self.layout.rows(self.page.read())[-1]
        text = json.loads(bytes(row["show.text"]).rstrip(b"\0"))
        return {"state": int(row["show.state"]), "estop": bool(row["show.estop"]), **text}

    def until(self, state: State, wish: Event | None = None) -> dict[str, Any]:
        if wish is not None:
            self.run.afar.press(wish)
        for _ in range(300):
            self.tick()
            if self.controller.supervisor.state is state:
                self.tick()
                return self.shown()
        raise AssertionError(f"{state} is not reached: {self.news}")


@pytest.fixture
def apart(bundle: Bundle, request: pytest.FixtureRequest) -> Iterator[Apart]:
    made = Apart(bundle, f"apart-{request.node.name}"[:60])
    yield made
    made.show.close()


def test_the_page_shows_the_state_that_the_run_time_is_in(apart: Apart) -> None:
    apart.tick(is_alive=False)
    first = apart.shown()
    assert (first["state"], first["faults"]) == (NO_STATE, ["a line of this process", "no run time is heard"])
    for state, wish in ((State.PASSIVE, None), (State.READY, Event.START), (State.RUN, Event.GO)):
        shown = apart.until(state, wish)
        assert (STATES[shown["state"]], shown["faults"]) == (state, ["a line of this process"])
    assert any("ready -> blend" in line for line in shown["story"])
    shown = apart.until(State.ESTOP, Event.ESTOP)
    assert shown["estop"]
    assert "the emergency stop is pressed, on /operator/estop" in shown["faults"]


def test_a_refused_command_is_answered_with_the_reason(apart: Apart) -> None:
    apart.until(State.PASSIVE)
    apart.run.afar.press(Event.GO)
    for _ in range(15):
        apart.tick()
    assert apart.shown()["refused"] == "go means nothing in state passive"
    assert apart.news[-1] == "refused: go means nothing in state passive"
    assert apart.until(State.ALIGN, Event.START)["refused"] == ""


def test_silence_is_shown_and_a_button_says_that_nobody_answers(apart: Apart) -> None:
    apart.until(State.PASSIVE)
    for _ in range(60):  # the run time was killed
        apart.tick(is_alive=False)
    shown = apart.shown()
    assert shown["state"] == SILENT
    assert "silent for 1 s; it was in passive" in shown["faults"][-1]
    for wish in (Event.START, Event.ESTOP):
        apart.run.afar.press(wish)
        apart.tick(is_alive=False)
        shown = apart.shown()
        assert shown["refused"].startswith(f"{wish.name.lower()}: no run time is heard")
    assert shown["estop"]
    apart.tick()
    assert apart.shown()["state"] in range(len(STATES))


def test_an_emergency_stop_that_somebody_else_pressed_shows_too(apart: Apart) -> None:
    apart.until(State.PASSIVE)
    apart.controller.station.press(Event.ESTOP)
    assert apart.until(State.ESTOP)["estop"]
    assert not apart.run.afar.is_pressed


# --------------------------------------------------------------------------------------------------- terminal


class Stream(io.StringIO):
    """A terminal, or a file; one that stands still until `goes_on` is set."""

    def __init__(self, is_terminal: bool, stands_still: bool = False) -> None:
        super().__init__()
        self._is_terminal, self.goes_on = is_terminal, threading.Event()
        if not stands_still:
            self.goes_on.set()

    def isatty(self) -> bool:
        return self._is_terminal

    def write(self, text: str) -> int:
        self.goes_on.wait(20.0)
        return super().write(text)


def written(is_terminal: bool) -> str:
    stream = Stream(is_terminal)
    line = StatusLine(stream)
    for text in ("passive, 49.9 Hz", "passive, 49.9 Hz", "passive, 50.0 Hz"):
        line.show(text)
    line.say("passive -> align")
    line.show("align " + "x" * 500)
    line.close()
    return stream.getvalue()


def test_a_terminal_has_one_line_that_changes_below_what_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    clear = "\r\x1b[K"
    assert written(True).split(clear)[1:] == [
        "passive, 49.9 Hz",
        "passive, 50.0 Hz",
        "passive -> align\n",
        "passive, 50.0 Hz",
        ("align " + "x" * 33) + "\n",
    ]


def test_a_file_gets_only_what_is_new() -> None:
    assert written(False) == "passive -> align\n"


def test_a_terminal_that_stands_still_holds_up_nobody() -> None:
    stream = Stream(True, stands_still=True)
    line = StatusLine(stream)
    began = time.monotonic()
    for i in range(1000):
        line.say(f"line {i}")
    assert time.monotonic() - began < 2.0
    stream.goes_on.set()
    line.close()


def test_a_reader_that_has_left_is_no_error() -> None:
    stream = Stream(False)
    line = StatusLine(stream)
    stream.close()
    for i in range(300):
        line.say(f"line {i}")
    line.close()


def test_the_line_says_what_the_page_says(apart: Apart) -> None:
    apart.until(State.PASSIVE)
    for _ in range(30):
        apart.tick()
    assert apart.run.listener.line(apart.now_ns) == "passive, inputs 0 ms old, 50.0 Hz, 0 missed"
    status = apart.run.listener.status
    assert status is not None
    apart.run.listener.status = replace(status, operator=False, input_age_s=None)
    assert apart.run.listener.line(apart.now_ns) == "passive, operator silent, an input never came, 50.0 Hz, 0 missed"
    apart.run.listener.status = replace(status, faults=("rate: joints",))
    assert apart.run.listener.line(apart.now_ns) == "passive, inputs 0 ms old, 50.0 Hz, 0 missed; rate: joints"
    stopped = replace(status, state=State.FAULT_DAMP, fault="stale", cause="joints", faults=("stale: joints",))
    apart.run.listener.status = stopped
    assert apart.run.listener.line(apart.now_ns).startswith("fault_damp: stale: joints, inputs 0 ms old")
