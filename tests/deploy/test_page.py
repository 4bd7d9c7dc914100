"""The page: what browsers say becomes one person's wishes; who is silent holds nothing; a click reaches the motors."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from headless_chromium import needs_chromium, page
from robo_rl_deploy.bundle import Bundle, keys
from robo_rl_deploy.bundle.file import write_signature
from robo_rl_deploy.bundle.trust import add_key, read_trust
from robo_rl_deploy.page.beside import Page
from robo_rl_deploy.page.layout import BUTTONS, WISHES, shown_layout, wish_layout
from robo_rl_deploy.page.server import PageServer
from robo_rl_deploy.page.show import Show
from robo_rl_deploy.page.view import MeasuredPose
from robo_rl_deploy.page.visitors import Visitors
from robo_rl_deploy.page.wishes import Wishes
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.pipeline.controller import Controller, PolicyActor
from robo_rl_deploy.pipeline.station import Station
from robo_rl_deploy.record.row import Row
from robo_rl_deploy.rt.shm import RingReader, RingWriter
from robo_rl_deploy.safety.faults import Kind
from robo_rl_deploy.safety.states import Event, State
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.transport.messages import Bool
from robo_rl_deploy.twin.inside import TwinInside
from robo_rl_deploy.twin.scene import Scene
from robo_rl_deploy.twin.starts import Starts
from tiny_bundle import MANIFEST
from tiny_robot import YAML, tiny_robot

MS = 1_000_000
ALIVE = ("commands:\n", "operator: {estop: /operator/estop, alive: /operator/alive, alive_max_age_s: 0.5}\ncommands:\n")


class Desk:
    """Remembers what it was told."""

    def __init__(self) -> None:
        self.pressed: list[Event | str] = []
        self.held_ns, self.driven = 0, {}

    def press(self, wish: Event) -> None:
        self.pressed.append(wish)

    def release(self) -> None:
        self.pressed.append("release")

    def hold(self, now_ns: int) -> None:
        self.held_ns = now_ns

    def drive(self, name: str, value: np.ndarray | None, hand: str = "page") -> None:
        self.driven[name] = None if value is None else value.tolist()


class FakePage:
    """Writes wishes as the page's process does."""

    def __init__(self, ring: str) -> None:
        self.row = Row(wish_layout(MANIFEST.commands))
        self.ring = RingWriter(ring, wish_layout(MANIFEST.commands).row_bytes, 64)

    def write(self, now_ns: int, button: str = "", alive_ns: int = 0, place: float | None = None) -> None:
        self.row["wish.stamp_ns"][()], self.row["wish.button"][()] = now_ns, WISHES.index(button)
        self.row["wish.alive_ns"][()], self.row["wish.is_held"][()] = alive_ns, place is not None
        self.row["command.place"][:] = 0.0 if place is None else place
        self.ring.write(self.row.buffer)


@pytest.fixture
def fake(request: pytest.FixtureRequest) -> Iterator[tuple[FakePage, Wishes]]:
    name = re.sub(r"\W", "-", request.node.name)[:100]
    made = FakePage(name)
    yield made, Wishes(name, MANIFEST.commands)
    made.ring.close()


def test_every_button_arrives_once_and_in_order(fake: tuple[FakePage, Wishes]) -> None:
    written, wishes = fake
    desk = Desk()
    for button in WISHES:
        written.write(0, button)
    wishes.poll(desk, 10 * MS)
    assert desk.pressed == [*BUTTONS.values(), Event.ESTOP, "release"]
    wishes.poll(desk, 20 * MS)
    assert len(desk.pressed) == len(WISHES) - 1


def test_only_what_stops_counts_when_it_is_old(fake: tuple[FakePage, Wishes]) -> None:
    written, wishes = fake
    desk = Desk()
    for button in WISHES:
        written.write(0, button)
    wishes.poll(desk, 2000 * MS)
    assert desk.pressed == [Event.STOP, Event.ESTOP]


def test_a_command_holds_while_the_page_writes_and_no_longer(fake: tuple[FakePage, Wishes]) -> None:
    written, wishes = fake
    desk = Desk()
    written.write(0, place=0.5)
    wishes.poll(desk, 100 * MS)
    assert desk.driven == {"place": [0.5]}
    written.write(0, "go", place=0.5)
    wishes.poll(desk, 299 * MS)
    assert desk.driven == {"place": [0.5]}
    wishes.poll(desk, 301 * MS)
    assert desk.driven == {"place": None}
    written.write(310 * MS)
    wishes.poll(desk, 311 * MS)
    assert wishes.is_heard
    assert desk.driven == {"place": None}


def test_what_browsers_say_is_one_persons_wish() -> None:
    visitors = Visitors(MANIFEST.commands)
    assert visitors.post({"client": "a", "held": True, "alive": True, "commands": {"place": [0.3]}}, 1000 * MS) == ""
    assert visitors.post({"client": "b", "button": "estop", "held": False}, 1001 * MS) == "estop"
    driven = visitors.driven(1200 * MS)
    assert driven is not None
    assert driven["place"] == pytest.approx(0.3)
    assert visitors.driven(1301 * MS) is None  # three posts are missing
    assert visitors.alive_ns == 1000 * MS  # b does not look
    visitors.post({"client": "b", "held": True, "commands": {"place": [9.0]}}, 1290 * MS)
    driven = visitors.driven(1300 * MS)
    assert driven is not None
    assert driven["place"] == [1.0]


@pytest.mark.parametrize(
    "content",
    [
        None,
        [],
        {},
        {"client": 3},
        {"client": "a", "button": "fly"},
        {"client": "a", "button": ["stop"]},
        {"client": "a", "commands": {"place": [float("nan")]}},
        {"client": "a", "commands": {"place": [0.0, 0.0]}},
        {"client": "a", "commands": {"place": ["0"]}},
        {"client": "a", "commands": {"other": [0.0]}},
        {"client": "a", "commands": [0.0]},
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(content: Any) -> None:
    visitors = Visitors(MANIFEST.commands)
    with pytest.raises(ValueError):
        visitors.post(content, 5)
    assert visitors.alive_ns == 0
    assert visitors.driven(5) is None


def request(url: str, body: Any = None, **headers: str) -> tuple[int, bytes]:
    data = None if body is None else json.dumps(body).encode()
    asked = urllib.request.Request(url, data, {key.replace("_", "-"): value for key, value in headers.items()})
    try:
        with urllib.request.urlopen(asked, timeout=5) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def token_of(url: str) -> str:
    found = re.search(r'"token": "([^"]+)"', request(url)[1].decode())
    assert found
    return found[1]


def test_only_the_own_document_may_press() -> None:
    heard: list[Any] = []

    def answer(content: Any) -> dict[str, Any]:
        heard.append(content)
        if content == "nonsense":
            raise ValueError("no")
        return {"state": "run"}

    server = PageServer(0, "</script>", MANIFEST.commands, 1, answer)
    try:
        body, token = {"button": "go"}, token_of(server.url)
        assert b'</script>"' not in request(server.url)[1]  # a title ends no script
        assert request(server.url, body)[0] == 403
        assert request(server.url, body, X_Station="x" * 32)[0] == 403
        assert request(server.url, body, X_Station=token, Host="evil.example:80")[0] == 403
        assert request(server.url, Host="evil.example:80")[0] == 404
        assert request(server.url + "/../serve.py")[0] == 404
        assert heard == []
        assert request(server.url, body, X_Station=token) == (200, b'{"state": "run"}')
        assert request(server.url, "nonsense", X_Station=token)[0] == 400
        assert request(server.url, "x" * 70000, X_Station=token)[0] == 413
        assert heard == [body, "nonsense"]
    finally:
        server.close()


class Rig:
    """Twin, controller and a fake page on a virtual clock."""

    def __init__(self, bundle: Bundle, wishes: Wishes, *changes: tuple[str, str]) -> None:
        self.now_ns, bus = 1000 * MS, Bus(lambda: self.now_ns)
        binding = bind(bundle.manifest, tiny_robot(*changes))
        self.twin = TwinInside(bundle, binding, InprocTransport(bus), Starts.of(bundle)[0])
        self.controller = Controller(binding, InprocTransport(bus), PolicyActor(bundle, binding))
        self.remote = InprocTransport(bus).publisher(Topic("/operator/estop", "std_msgs/msg/Bool"))
        self.wishes = wishes

    def tick(self) -> set[Kind]:
        self.twin.before(self.now_ns)
        self.wishes.poll(self.controller.station, self.now_ns)
        self.last = self.controller.tick(self.now_ns)
        self.twin.after(self.now_ns)
        self.now_ns += 20 * MS
        return {fault.kind for fault in self.last.decision.faults}

    @property
    def state(self) -> State:
        return self.controller.supervisor.state

    def run(self, fake: FakePage, to: State = State.RUN) -> None:
        for _ in range(300):
            fake.write(self.now_ns, {State.PASSIVE: "start", State.READY: "go"}.get(self.state, ""), self.now_ns)
            self.tick()
            if self.state is to:
                return
        raise AssertionError(f"{self.state}, {self.last.decision.refused}")


def test_the_page_starts_drives_and_stops_a_robot(bundle: Bundle, fake: tuple[FakePage, Wishes]) -> None:
    rig = Rig(bundle, fake[1])
    rig.run(fake[0])
    fake[0].write(rig.now_ns, place=0.7)
    rig.tick()
    assert rig.last.commands["place"] == pytest.approx(0.7)
    for _ in range(20):  # the page is silent
        rig.tick()
    assert rig.last.commands["place"] == 0.0
    assert rig.state is State.RUN
    fake[0].write(rig.now_ns, "estop")
    rig.tick()
    command = rig.last.decision.command
    assert rig.state is State.ESTOP
    assert command is not None
    assert not command.kp.any()
    fake[0].write(rig.now_ns, "reset")
    rig.tick()
    assert rig.state is State.ESTOP  # the switch is still down
    for button in ("release", "reset"):
        fake[0].write(rig.now_ns, button)
        rig.tick()
    assert rig.state is State.PASSIVE


def test_a_page_that_closes_or_hangs_stops_a_robot_whose_file_asks_for_somebody(
    bundle: Bundle, fake: tuple[FakePage, Wishes]
) -> None:
    rig = Rig(bundle, fake[1], ALIVE)
    rig.tick()
    assert Kind.HEARTBEAT in rig.tick()
    rig.run(fake[0])
    seen_ns = rig.now_ns
    for _ in range(5):
        fake[0].write(rig.now_ns, alive_ns=seen_ns)
        assert Kind.HEARTBEAT not in rig.tick()
    while rig.now_ns - seen_ns <= 500 * MS:
        fake[0].write(rig.now_ns, alive_ns=seen_ns)  # the page's process lives, its browser does not
        rig.tick()
    assert rig.state is State.RUN
    fake[0].write(rig.now_ns, alive_ns=seen_ns)
    assert Kind.HEARTBEAT in rig.tick()
    assert rig.state is State.STOPPING


def test_two_emergency_stops_have_both_to_be_let_go(bundle: Bundle, fake: tuple[FakePage, Wishes]) -> None:
    rig = Rig(bundle, fake[1])
    fake[0].write(rig.now_ns, "estop")
    rig.remote.send(Bool(True))
    rig.tick()
    rig.remote.send(Bool(False))
    rig.tick()
    assert rig.controller.station.is_pressed
    rig.remote.send(Bool(True))
    fake[0].write(rig.now_ns, "release")
    rig.tick()
    assert rig.controller.station.is_pressed
    rig.remote.send(Bool(False))
    rig.tick()
    assert not rig.controller.station.is_pressed


def test_of_two_wishes_in_a_tick_stop_counts(bundle: Bundle) -> None:
    station = Station(bind(bundle.manifest, tiny_robot()), InprocTransport(Bus()))
    station.press(Event.STOP)
    station.press(Event.GO)
    assert station.poll(0)[0].wants is Event.STOP


def test_rows_say_what_happened_and_are_few(bundle: Bundle, fake: tuple[FakePage, Wishes]) -> None:
    rig = Rig(bundle, fake[1])
    layout = shown_layout(2, 1, MANIFEST.commands)
    show = Show("test-page-shown", layout)
    reader = RingReader("test-page-shown")
    for _ in range(3):
        rig.tick()
    for line in range(100):
        show.say(f"line {line} " + "ö" * 90)  # more than a row holds
    show.tick(rig.last, estop=True)
    show.send(rig.now_ns, np.array([1.0, 2.0]), True, 3.0)
    assert not show.is_due(rig.now_ns + 10 * MS)
    assert show.is_due(rig.now_ns + 20 * MS)
    row = layout.rows(reader.read())[0]
    text = json.loads(bytes(row["show.text"]).rstrip(b"\0"))
    assert row["show.qpos"].tolist() == [1.0, 2.0]
    assert row["show.estop"] == 1
    assert text["story"][-1].startswith("line 99 ")
    assert text["faults"] == []
    show.close()
    assert reader.is_finished


def test_a_robot_without_a_twin_is_drawn_as_measured(bundle: Bundle) -> None:
    pose = MeasuredPose(Scene(bundle).model, ("slide",))
    assert pose.of(np.array([0.4]), np.zeros(4)).tolist() == [0.4, 0.0]
    assert pose.of(np.array([np.nan]), np.full(4, np.nan)).tolist() == [0.0, 0.0]


@contextmanager
def started(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    """A command of `robo-rl deploy` in a process of its own, and the lines that it says, as they come."""
    process = subprocess.Popen(
        [sys.executable, "-m", "robo_rl_deploy", *arguments],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    lines: list[str] = []
    threading.Thread(target=lines.extend, args=(process.stderr,), daemon=True).start()
    try:
        yield process, lines
    finally:
        process.kill()
        process.wait(timeout=20)


def url_in(lines: list[str]) -> str:
    until(lambda: any(line.startswith("page: ") for line in lines), 60.0)
    return next(line.split()[1] for line in lines if line.startswith("page: "))


@contextmanager
def running(bundle: Bundle, robot: Path) -> Iterator[tuple[str, subprocess.Popen[str], list[str]]]:
    """`run --page` on a twin: address, process, what it says."""
    with started("run", str(bundle.path), "--robot", str(robot), "--page") as (process, lines):
        yield url_in(lines), process, lines


def until(holds: Any, timeout_s: float = 30.0) -> None:
    end = time.monotonic() + timeout_s
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.02)


@pytest.fixture
def robot_file(tmp_path: Path) -> Path:
    path = tmp_path / "cartpole.yaml"
    path.write_text(YAML.replace(*ALIVE).replace("alive_max_age_s: 0.5", "alive_max_age_s: 2.0"))  # for a busy machine
    return path


def test_a_fake_browser_drives_the_whole_command(bundle: Bundle, robot_file: Path) -> None:
    pytest.importorskip("viser", reason="the extra viz is not installed")
    with running(bundle, robot_file) as (url, process, lines):
        token = token_of(url)

        def post(button: str = "", place: float | None = None) -> dict[str, Any]:
            body = {"client": "t", "button": button, "alive": True, "held": place is not None}
            code, answer = request(url, body | {"commands": {"place": [place or 0.0]}}, X_Station=token)
            assert code == 200, answer
            return dict(json.loads(answer))

        buttons = {"passive": "start", "ready": "go"}
        until(lambda: post(buttons.get(post()["state"], ""))["state"] == "run")
        until(lambda: post(place=0.5)["commands"]["place"] == [0.5])
        until(lambda: post()["commands"]["place"] == [0.0])
        time.sleep(2.5)  # nobody posts: the hand is off
        until(lambda: post()["state"] in ("stopping", "passive"))
        assert any("heartbeat" in line for line in lines)
        post("estop")
        until(lambda: post()["state"] == "estop" and post()["estop"])
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)
        until(lambda: request_fails(url))  # the page goes with its run


def request_fails(url: str) -> bool:
    try:
        request(url)
    except OSError:
        return True
    return False


def go(tab: Any) -> None:
    """Press what leads to the policy, as a person would."""
    press = "{passive: 'start', ready: 'go'}[state.textContent]"
    until(
        lambda: tab.value(
            "(state => { const name = " + press + "; if (name) document.querySelector(`[data-button=${name}]`).click();"
            " return state.textContent == 'run'; })(document.getElementById('state'))"
        )
    )


def click_into_the_view(tab: Any) -> None:
    """It must not keep the keys."""
    for kind in ("mousePressed", "mouseReleased"):
        tab.call("Input.dispatchMouseEvent", type=kind, x=100, y=300, button="left", clickCount=1)
    time.sleep(0.5)


@pytest.mark.slow
@needs_chromium
def test_a_click_in_a_browser_reaches_the_motors(bundle: Bundle, robot_file: Path, tmp_path: Path) -> None:
    pytest.importorskip("viser", reason="the extra viz is not installed")
    with running(bundle, robot_file) as (url, _, lines), page(1280, 800) as tab:
        tab.open(url)
        go(tab)
        box = "document.getElementById('estop').getBoundingClientRect()"
        x, y = tab.value(f"(b => [b.x + b.width / 2, b.y + b.height / 2])({box})")
        tab.call("Input.dispatchMouseEvent", type="mousePressed", x=x, y=y, button="left", clickCount=1)
        until(lambda: any("run -> estop" in line for line in lines))
        tab.wait("document.getElementById('state').textContent == 'estop'")
        picture = tab.picture(tmp_path / "page.png")
        red = (picture[..., 0] > 90) & (picture[..., 1] < 60) & (picture[..., 2] < 70)
        assert red.sum() > 5000  # the switch is on the screen
        assert tab.errors == []


@pytest.mark.slow
@needs_chromium
def test_a_gamepad_and_the_space_bar_drive_only_while_they_are_held(bundle: Bundle, robot_file: Path) -> None:
    pytest.importorskip("viser", reason="the extra viz is not installed")
    with running(bundle, robot_file) as (url, _, _), page(800, 600) as tab:
        tab.open(url)
        go(tab)
        token = token_of(url)

        def place() -> float:
            code, answer = request(url, {"client": "looks", "held": False}, X_Station=token)
            assert code == 200
            return float(json.loads(answer)["commands"]["place"][0])

        pad = "{connected: true, id: 'pad', axes: [0, -0.5], buttons: [0, 0, 0, 0, 1].map(b => ({pressed: b > 0}))}"
        tab.value(f"navigator.getGamepads = () => [{pad}]")
        until(lambda: place() == 0.5)
        tab.value(f"navigator.getGamepads = () => [{pad.replace('1].map', '0].map')}]")
        until(lambda: place() == 0.0)
        tab.value("set(facts.commands[0], 0, 0.25)")
        time.sleep(0.5)
        assert place() == 0.0  # a slider alone does nothing
        click_into_the_view(tab)
        space = {"key": " ", "code": "Space", "windowsVirtualKeyCode": 32}
        tab.call("Input.dispatchKeyEvent", type="keyDown", **space)
        until(lambda: place() == 0.25)
        tab.call("Input.dispatchKeyEvent", type="keyUp", **space)
        until(lambda: place() == 0.0)
        tab.value("document.getElementById('keep').click()")
        tab.value("touched = performance.now()")
        until(lambda: place() == 0.25)
        tab.value("touched = performance.now() - 10001")
        until(lambda: place() == 0.0)
        assert tab.value("document.getElementById('keep').checked") is False
        escape = {"key": "Escape", "code": "Escape", "windowsVirtualKeyCode": 27}
        click_into_the_view(tab)
        tab.call("Input.dispatchKeyEvent", type="keyDown", **escape)
        tab.wait("document.getElementById('state').textContent == 'estop'")


@pytest.mark.slow
@needs_chromium
def test_a_tab_that_hangs_stops_the_robot(bundle: Bundle, robot_file: Path) -> None:
    pytest.importorskip("viser", reason="the extra viz is not installed")
    with running(bundle, robot_file) as (url, _, lines), page(800, 600) as tab:
        tab.open(url)
        go(tab)
        tab.value("(end => { while (performance.now() < end); })(performance.now() + 3000)")
        until(lambda: any("run -> stopping" in line for line in lines))
        assert any("heartbeat" in line for line in lines)


@pytest.mark.slow
def test_a_page_whose_process_hangs_holds_up_nobody_and_stops_the_robot(bundle: Bundle) -> None:
    pytest.importorskip("viser", reason="the extra viz is not installed")
    binding = bind(bundle.manifest, tiny_robot(ALIVE))
    station = Station(binding, InprocTransport(Bus()))
    beside = Page(bundle.path, binding, station)
    try:
        token, longest_ns = token_of(beside.url), 0

        def tick() -> set[Kind]:
            nonlocal longest_ns
            time.sleep(0.02)
            began_ns = time.thread_time_ns()
            now_ns = time.monotonic_ns()
            beside.before(now_ns)
            beside.show.note(["a line"], False)
            beside.after(now_ns, None)
            longest_ns = max(longest_ns, time.thread_time_ns() - began_ns)
            return {fault.kind for fault in station.poll(time.monotonic_ns())[2]}

        assert request(beside.url, {"client": "t", "alive": True}, X_Station=token)[0] == 200
        until(lambda: Kind.HEARTBEAT not in tick())
        os.kill(beside.pid, signal.SIGSTOP)
        stopped_s = time.monotonic()
        until(lambda: Kind.HEARTBEAT in tick(), 5.0)
        assert time.monotonic() - stopped_s < 1.5
        for _ in range(100):  # more rows than the ring holds
            tick()
        assert longest_ns < 5_000_000
    finally:
        os.kill(beside.pid, signal.SIGCONT)
        beside.close()


@pytest.mark.slow
@pytest.mark.parametrize("station", ["twin", "console"])
def test_a_page_elsewhere_commands_over_a_wire(bundle: Bundle, tmp_path: Path, station: str) -> None:
    pytest.importorskip("viser", reason="the extra viz is not installed")
    pytest.importorskip("cyclonedds", reason="the extra ros is not installed")
    robot = tmp_path / "cartpole.yaml"
    robot.write_text(YAML.replace("commands:\n", "operator: {joy: {topic: /operator/joy}}\ncommands:\n"))
    signed = Path(shutil.copy(bundle.path, tmp_path / "policy.rpb"))
    public = keys.create_key(tmp_path / "key.pem")
    write_signature(signed, keys.sign(bundle.digest, keys.load_key(tmp_path / "key.pem")))
    trusted = add_key(read_trust(tmp_path / "trusted_keys"), public, "tests").path
    where = [str(signed), "--robot", str(robot), "--domain", "57"]
    pages = [started("twin", *where, *(["--page"] if station == "twin" else []))]
    pages += [started("console", *where)] if station == "console" else []
    with ExitStack() as stack:
        process, said = [stack.enter_context(page) for page in pages][-1]
        printed: list[str] = []
        assert process.stdout is not None
        threading.Thread(target=printed.extend, args=(process.stdout,), daemon=True).start()
        url = url_in(said)
        token = token_of(url)

        def shown() -> dict[str, Any]:
            return dict(json.loads(request(url, {"client": "looks"}, X_Station=token)[1]))

        until(lambda: shown()["state"] == "" and "no run time is heard" in shown()["faults"])
        run, lines = stack.enter_context(started("run", *where, "--wire", "dds", "--trust-file", str(trusted)))

        def press(button: str, reached: str) -> None:
            def is_there() -> bool:
                body = {"client": "t", "button": button, "alive": True}
                assert request(url, body, X_Station=token)[0] == 200
                time.sleep(0.3)
                return any(reached in line for line in lines)

            until(is_there)

        for button, reached in (
            ("", "-> passive"), ("start", "-> ready"), ("go", "-> run"), ("estop", "run -> estop"),
            ("release", "estop"), ("reset", "estop -> passive"),
        ):  # fmt: skip
            press(button, reached)
            state = reached.split()[-1]
            until(lambda state=state: shown()["state"] == state)
        request(url, {"client": "t", "button": "go"}, X_Station=token)
        until(lambda: shown()["refused"] == "go means nothing in state passive")
        run.kill()
        until(lambda: shown()["state"] == "silent", 5.0)
        if station == "console":
            told = [line.split("  ", 1)[1].strip() for line in printed]
            assert {"bound -> passive", "blend -> run", "refused: go means nothing in state passive"} <= set(told)
            assert told[-1] == "the run time is silent; it was in passive"
