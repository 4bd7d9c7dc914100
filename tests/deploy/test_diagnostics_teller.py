"""A run time that tells its state: each change is told, a dead one tells nothing, and nobody can talk back."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from robo_rl_deploy.bundle import Bundle, keys
from robo_rl_deploy.bundle.file import write_signature
from robo_rl_deploy.bundle.trust import add_key, read_trust
from robo_rl_deploy.diagnostics.listener import Listener
from robo_rl_deploy.diagnostics.status import TOPIC, RunStatus, read_status
from robo_rl_deploy.diagnostics.teller import Teller, telling
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.pipeline.controller import Controller, PolicyActor, Tick
from robo_rl_deploy.safety.faults import Fault, Kind
from robo_rl_deploy.safety.states import MOVING, SILENT, Event, State
from robo_rl_deploy.transport.base import Topic, Transport
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.transport.messages import Bool, DiagnosticStatus
from robo_rl_deploy.twin.peer import Peer
from robo_rl_deploy.twin.starts import Starts
from tiny_robot import YAML, tiny_robot
from wire_messages import random_message

DT_NS = 20_000_000
ALIVE = ("robot: cartpole\n", "robot: cartpole\noperator: {alive: /operator/alive}\n")


class Rig:
    """A robot, a run time that tells, and somebody who hears all of it, on a clock that is turned by hand."""

    def __init__(self, bundle: Bundle, *changes: tuple[str, str]) -> None:
        self.now_ns = 1_000_000_000
        self.bus = Bus(lambda: self.now_ns)
        self.binding = bind(bundle.manifest, tiny_robot(*changes))
        self.peer = Peer(bundle, self.binding, InprocTransport(self.bus))
        self.peer.reset(Starts.of(bundle)[0])
        side = InprocTransport(self.bus)
        self.controller = Controller(self.binding, side, PolicyActor(bundle, self.binding))
        self.said: list[str] = []
        self.teller = Teller(side, self.controller, bundle.digest, say=self.said.append)
        self.other = InprocTransport(self.bus)
        self.ear = self.other.subscriber(replace(TOPIC, depth=1000))
        self.told: list[RunStatus] = []
        self.is_mute = False  # the robot's sensors

    def tick(self, wish: Event | None = None, loop: tuple[Fault, ...] = ()) -> Tick:
        if wish is not None:
            self.controller.station.press(wish)
        if not self.is_mute:
            self.peer.publish(self.now_ns)
        tick = self.controller.tick(self.now_ns, loop)
        self.teller.tick(self.now_ns, tick)
        self.peer.listen(self.now_ns)
        self.peer.step(self.now_ns)
        self.now_ns += DT_NS
        self.told += self.hear()
        return tick

    def hear(self) -> list[RunStatus]:
        statuses = [read_status(part) for sample in self.ear.take() for part in sample.message.status]
        return [status for status in statuses if status is not None]

    @property
    def state(self) -> State:
        return self.controller.supervisor.state

    def go_to(self, state: State) -> None:
        for _ in range(600):
            if self.state is state:
                return
            self.tick({State.PASSIVE: Event.START, State.READY: Event.GO}.get(self.state))
        raise AssertionError(f"{state} is not reached")


def test_every_transition_is_told_in_its_tick(bundle: Bundle) -> None:
    """Also those of faults, stops and the emergency stop, by random wishes and random troubles."""
    rng, rig, seen = random.Random(0), Rig(bundle), [State.BOOT]
    onwards = {State.PASSIVE: Event.START, State.READY: Event.GO}
    onwards |= {State.FAULT_DAMP: Event.RESET, State.ESTOP: Event.RESET}
    for i in range(2500):
        wish = onwards.get(rig.state) if rng.random() < 0.5 else None
        if rng.random() < 0.01:
            wish = rng.choice((Event.ESTOP, Event.STOP, Event.GO))
        elif rng.random() < 0.2:
            rig.controller.station.release()
        rig.is_mute = i % 500 > 480
        loop = (Fault(rng.choice((Kind.STALLED, Kind.OVERRUN, Kind.RECORDER)), "x"),) if rng.random() < 0.004 else ()
        state = rig.tick(wish, loop).decision.state
        if state is not seen[-1]:
            seen.append(state)
            assert rig.told[-1].state is state
    states = [told.state for told in rig.told]
    assert [a for a, b in zip(states, [State.BOOT, *states]) if a is not b] == seen[1:]
    assert {State.FAULT_DAMP, State.ESTOP, State.STOPPING, State.RUN} <= set(seen)


def test_a_fault_is_told_with_its_cause_until_it_is_reset(bundle: Bundle) -> None:
    rig = Rig(bundle)
    rig.go_to(State.RUN)
    assert rig.told[-1].headline == "run"
    rig.is_mute = True
    for _ in range(4):
        rig.tick()
    assert (rig.told[-1].state, rig.told[-1].fault, rig.told[-1].level) == (State.FAULT_DAMP, "stale", 2)
    assert "joints" in rig.told[-1].cause
    rig.is_mute = False
    for _ in range(30):
        rig.tick()
    assert rig.told[-1].fault == "stale"
    assert rig.told[-1].faults == ()
    rig.tick(Event.RESET)
    assert (rig.told[-1].state, rig.told[-1].fault, rig.told[-1].cause) == (State.PASSIVE, "", "")


def test_a_slow_stop_is_told_with_what_caused_it_and_a_persons_without(bundle: Bundle) -> None:
    rig = Rig(bundle)
    rig.go_to(State.RUN)
    rig.tick(loop=(Fault(Kind.RECORDER, "the disk is full"), Fault(Kind.OVERRUN, "7 deadlines missed")))
    assert (rig.told[-1].state, rig.told[-1].fault, rig.told[-1].cause) == (
        State.STOPPING, "overrun", "7 deadlines missed"
    )  # fmt: skip
    while rig.state is not State.PASSIVE:
        rig.tick()
    assert rig.told[-1].fault == "overrun"  # still of interest
    rig.go_to(State.RUN)
    assert rig.told[-1].fault == ""
    rig.tick(Event.STOP)
    assert (rig.told[-1].headline, rig.told[-1].level) == ("stopping", DiagnosticStatus.OK)


@pytest.mark.parametrize("place", ["here", "on /operator/estop", "here and on /operator/estop"])
def test_the_emergency_stop_is_told_with_who_pressed(bundle: Bundle, place: str) -> None:
    rig = Rig(bundle)
    rig.go_to(State.RUN)
    if "on" in place:
        rig.other.publisher(Topic("/operator/estop", "std_msgs/msg/Bool", reliable=True)).send(Bool(True))
    rig.tick(Event.ESTOP if "here" in place else None)
    told = rig.told[-1]
    assert (told.state, told.is_pressed, told.cause) == (State.ESTOP, True, f"the emergency stop is pressed, {place}")


def test_a_refusal_is_told_once_for_each_time(bundle: Bundle) -> None:
    rig = Rig(bundle)
    rig.go_to(State.PASSIVE)
    rig.tick(Event.GO)
    for _ in range(3):
        rig.tick()
    assert (rig.told[-1].refusals, rig.told[-1].refused) == (1, "go means nothing in state passive")
    rig.tick(Event.GO)
    rig.tick(Event.GO)  # held down
    for _ in range(3):
        rig.tick()
    assert rig.told[-1].refusals == 2


def test_whether_the_operator_is_heard_is_told(bundle: Bundle) -> None:
    rig = Rig(bundle, ALIVE)
    held = rig.other.publisher(Topic("/operator/alive", "std_msgs/msg/Bool"))
    rig.tick()
    assert rig.told[-1].operator is False
    held.send(Bool(True))
    for _ in range(4):
        rig.tick()
    assert rig.told[-1].operator is True
    for _ in range(30):
        rig.tick()
    assert rig.told[-1].operator is False
    assert Rig(bundle).told == []
    plain = Rig(bundle)
    plain.tick()
    assert plain.told[-1].operator is None


def test_numbers_are_those_of_the_run(bundle: Bundle) -> None:
    rig = Rig(bundle)
    rig.go_to(State.PASSIVE)
    for _ in range(60):
        rig.tick()
    told = rig.told[-1]
    assert told.rate_hz == pytest.approx(50.0)
    assert told.input_age_s == 0.0
    assert told.digest == bundle.digest
    rig.is_mute = True
    rig.tick()
    rig.now_ns += 5 * DT_NS
    rig.tick()
    assert rig.told[-1].input_age_s == pytest.approx(0.14)
    mute = Rig(bundle)
    mute.is_mute = True
    mute.tick()
    assert mute.told[-1].input_age_s is None


def test_a_state_is_told_four_times_a_second_and_what_flickers_twenty_times_at_most(bundle: Bundle) -> None:
    rig = Rig(bundle)
    rig.go_to(State.PASSIVE)
    rig.told.clear()
    for _ in range(500):  # 10 s
        rig.tick()
    assert 38 <= len(rig.told) <= 42
    rig.told.clear()
    for i in range(500):
        rig.tick(loop=(Fault(Kind.RECORDER, "x"),) if i % 2 else ())
    assert len(rig.told) <= 201


@pytest.mark.parametrize("listeners", [0, 1, 200])
def test_however_many_listen_all_hear_the_same_and_the_robot_does_the_same(bundle: Bundle, listeners: int) -> None:
    rig = Rig(bundle)
    ears = [InprocTransport(rig.bus).subscriber(replace(TOPIC, reliable=False)) for _ in range(listeners)]
    rig.go_to(State.RUN)
    for _ in range(30):
        rig.tick()
    newest = [read_status(ear.take()[-1].message.status[0]) for ear in ears]
    assert all(status == rig.told[-1] for status in newest)
    assert rig.state is State.RUN


def test_who_joins_late_knows_the_state_within_a_second(bundle: Bundle) -> None:
    rig = Rig(bundle)
    rig.go_to(State.PASSIVE)
    for _ in range(20):
        late = Listener(InprocTransport(rig.bus), "cartpole")
        began_ns = rig.now_ns
        while late.is_silent(rig.now_ns):
            rig.tick()
            late.poll(rig.now_ns)
        assert rig.now_ns - began_ns <= 270_000_000
        assert late.status is not None
        assert late.status.state is State.PASSIVE


def commands_of(bundle: Bundle, disturb: Callable[[Rig, int], None]) -> list[Any]:
    """State and command of each tick of a run with start, policy and stop."""
    rig, did = Rig(bundle), []
    for i in range(400):
        disturb(rig, i)
        wish = {State.PASSIVE: Event.START, State.READY: Event.GO}.get(rig.state) if i < 300 else None
        decision = rig.tick(Event.STOP if i == 300 else wish).decision
        values = None if decision.command is None else decision.command.values.tobytes()
        did.append((decision.state, values, [fault.kind for fault in decision.faults], decision.refused))
    return did


def test_nothing_that_is_said_on_the_topic_changes_what_the_run_time_does(bundle: Bundle) -> None:
    rng, ends = random.Random(3), []

    def shout(rig: Rig, i: int) -> None:
        if i == 0:
            stranger = InprocTransport(rig.bus)
            ends.append(stranger.publisher(TOPIC))
            ends.append(stranger.publisher(Topic(TOPIC.name, "std_msgs/msg/Bool", reliable=True)))
        for _ in range(5):
            ends[-2].send(random_message(TOPIC.type, rng))
            ends[-1].send(Bool(True))
        forged = RunStatus("cartpole", rng.choice(list(State)), is_pressed=True, refused="no", run="forged")
        ends[-2].send(forged.message(0))

    assert commands_of(bundle, lambda rig, i: None) == commands_of(bundle, shout)


class BrokenWire:
    """A wire whose publisher of the state fails."""

    def __init__(self, inner: Transport) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def publisher(self, topic: Topic, prototype: Any = None) -> Any:
        publisher = self._inner.publisher(topic, prototype)

        def send(message: Any) -> None:
            raise RuntimeError("the router is gone")

        publisher.send = send
        return publisher


def test_a_wire_that_fails_is_told_once_and_stops_no_robot(bundle: Bundle) -> None:
    rig = Rig(bundle)
    rig.teller.close()
    wire = BrokenWire(InprocTransport(rig.bus))
    rig.teller = Teller(wire, rig.controller, bundle.digest, say=rig.said.append)
    rig.go_to(State.RUN)
    assert rig.said == ["the state cannot be told: RuntimeError: the router is gone"]
    rig.teller.close()


def test_who_ends_says_so_and_then_nothing(bundle: Bundle) -> None:
    rig = Rig(bundle)
    rig.teller.close()

    def fall_over() -> None:
        with telling(InprocTransport(rig.bus), rig.controller, bundle.digest) as rig.teller:
            rig.go_to(State.RUN)
            raise KeyError("the loop")

    with pytest.raises(KeyError):
        fall_over()
    last = rig.hear()
    assert [(told.has_ended, told.state) for told in last] == [(True, State.RUN)]
    rig.teller.close()
    assert rig.hear() == []


# ------------------------------------------------------------------------------------------------- who listens


class Ear:
    """A listener and two run times of which each speaks when it is told to."""

    def __init__(self, digest: str = "ab") -> None:
        self.now_ns = 10**9
        self.bus = Bus(lambda: self.now_ns)
        self.mouths = [InprocTransport(self.bus).publisher(TOPIC) for _ in range(2)]
        self.listener = Listener(InprocTransport(self.bus), "cartpole", digest)
        self.status = RunStatus("cartpole", State.PASSIVE, rate_hz=50.0, digest="ab", run="one")

    def say(self, mouth: int = 0, **changes: Any) -> list[str]:
        self.mouths[mouth].send(replace(self.status, **changes).message(0))
        return self.wait(0.1)

    def wait(self, seconds: float) -> list[str]:
        self.now_ns += round(1e9 * seconds)
        return self.listener.poll(self.now_ns)


def test_what_changes_is_news_and_what_does_not_is_none() -> None:
    ear = Ear()
    assert ear.listener.lines(ear.now_ns) == ["no run time is heard"]
    assert ear.say(refusals=4, refused="old") == ["a run time is heard: passive"]
    assert ear.say(refusals=4, refused="old", faults=("rate: x",)) == ["rate: x"]
    assert ear.say(refusals=4, refused="old") == []
    assert ear.say(refusals=4, refused="old", faults=("rate: y",)) == []
    assert ear.say(refusals=5, refused="go: not while") == ["refused: go: not while"]
    assert ear.say(state=State.ALIGN, refusals=5) == ["passive -> align"]
    news = ear.say(state=State.FAULT_DAMP, refusals=5, fault="stale", cause="joints", faults=("stale: joints",))
    assert news == ["align -> fault_damp: stale: joints"]
    assert ear.listener.lines(ear.now_ns) == ["stale: joints"]
    ear.say(state=State.FAULT_DAMP, refusals=5, fault="stale", cause="joints", faults=("rate: joints",))
    assert ear.listener.lines(ear.now_ns) == ["stale: joints", "rate: joints"]


def test_silence_is_told_after_a_second_and_once() -> None:
    ear = Ear()
    ear.say(state=State.RUN)
    assert ear.wait(0.85) == []
    assert ear.wait(0.1) == ["the run time is silent; it was in run"]
    assert ear.wait(5.0) == []
    assert ear.listener.line(ear.now_ns) == "the run time is silent for 6 s; it was in run"
    assert ear.say(state=State.RUN) == ["the run time is heard again: run"]


def test_a_slow_loop_is_not_silent_between_two_ticks_but_no_number_keeps_a_dead_one_alive() -> None:
    ear = Ear()
    ear.say(rate_hz=1.0)
    assert ear.wait(2.0) == []
    ear.say(rate_hz=1e-9)
    assert ear.wait(5.1) == ["the run time is silent; it was in passive"]


def test_a_run_time_that_ended_is_not_silent_but_ended() -> None:
    ear = Ear()
    ear.say()
    assert ear.say(has_ended=True) == ["the run time has ended in passive"]
    assert ear.wait(3.0) == []
    assert ear.listener.is_silent(ear.now_ns)
    assert ear.say(1, run="two") == ["a run time is heard: passive"]


def test_a_second_run_time_is_named_and_not_mixed_up() -> None:
    ear = Ear()
    ear.say(state=State.RUN)
    assert ear.say(1, run="two", state=State.FAULT_DAMP) == []
    assert ear.say(state=State.RUN) == ["a second run time tells a state of this robot too"]
    assert ear.say(1, run="two", state=State.FAULT_DAMP, has_ended=True) == []
    assert ear.listener.status is not None
    assert ear.listener.status.state is State.RUN


def test_a_run_time_that_was_started_again_is_followed_and_no_second_one() -> None:
    ear = Ear()
    ear.say(state=State.RUN)
    assert ear.say(1, run="two") == []
    assert ear.wait(0.5) == []
    news = [line for _ in range(6) for line in ear.say(1, run="two")]
    assert "a run time is heard: passive" in news
    assert not any("second" in line for line in news)


def test_another_robots_state_and_another_policy() -> None:
    ear = Ear(digest="cd" * 32)
    assert ear.say(robot="arm") == []
    assert ear.listener.status is None
    assert ear.say(policy="other") == [
        "a run time is heard: passive", "another policy runs there: other, bundle ab, not cdcdcdcdcdcd"
    ]  # fmt: skip


def test_a_flood_of_strangers_leaves_room_for_the_state() -> None:
    ear, rng = Ear(), random.Random(5)
    stranger = InprocTransport(ear.bus).publisher(TOPIC)
    for i in range(40):
        for _ in range(10):
            stranger.send(random_message(TOPIC.type, rng))
        ear.say(missed=i)
        assert ear.listener.status is not None
        assert ear.listener.status.missed == i


# ------------------------------------------------------------------------------------- in processes, over DDS


@contextmanager
def process(*arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    started = subprocess.Popen(
        [sys.executable, "-m", "robo_rl_deploy", *arguments], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    try:
        yield started
    finally:
        started.kill()
        started.wait(timeout=20)


def until(listener: Listener, holds: Callable[[], bool], timeout_s: float = 60.0) -> float:
    """Poll until `holds`; how long that took, s."""
    began = time.monotonic()
    while not holds():
        listener.poll(time.monotonic_ns())
        assert time.monotonic() - began < timeout_s
        time.sleep(0.01)
    return time.monotonic() - began


@pytest.mark.slow
def test_a_run_over_dds_is_heard_by_all_and_a_killed_one_by_nobody(bundle: Bundle, tmp_path: Path) -> None:
    pytest.importorskip("cyclonedds", reason="the extra ros is not installed")
    from robo_rl_deploy.transport.dds import open_dds

    domain, robot = 61, tmp_path / "cartpole.yaml"
    robot.write_text(YAML)
    signed = Path(shutil.copy(bundle.path, tmp_path / "policy.rpb"))
    public = keys.create_key(tmp_path / "key.pem")
    write_signature(signed, keys.sign(bundle.digest, keys.load_key(tmp_path / "key.pem")))
    trusted = add_key(read_trust(tmp_path / "trusted_keys"), public, "tests").path
    where = [str(signed), "--robot", str(robot), "--domain", str(domain)]
    run = ["run", *where, "--wire", "dds", "--auto", "--trust-file", str(trusted)]
    transports = [open_dds(domain) for _ in range(12)]
    ears = [transport.subscriber(replace(TOPIC, reliable=i % 2 == 0)) for i, transport in enumerate(transports)]
    listener = Listener(transports[0], "cartpole", bundle.digest)

    def is_there() -> bool:  # whatever a busy machine makes of a loop in real time
        status = listener.status
        return status is not None and not listener.is_silent(time.monotonic_ns()) and status.state not in SILENT

    try:
        with process("twin", *where):
            with process(*run) as driven:
                until(listener, is_there)
                time.sleep(0.6)
                assert all(len(ear.take()) > 0 for ear in ears)
                late = open_dds(domain)
                transports.append(late)
                newcomer = Listener(late, "cartpole")
                assert (
                    until(newcomer, lambda: newcomer.status is not None) < 2.0
                )  # discovery, and a quarter of a second
                driven.send_signal(signal.SIGKILL)
                driven.wait(timeout=20)
                until(listener, lambda: listener.is_silent(time.monotonic_ns()), 5.0)
                assert listener.status is not None
                assert not listener.status.has_ended
                assert "silent" in listener.line(time.monotonic_ns())
                for ear in ears:
                    ear.take()
                time.sleep(1.0)
                assert not any(ear.take() for ear in ears)
            with process(*run) as driven:
                until(listener, is_there)
                driven.send_signal(signal.SIGTERM)
                until(listener, lambda: bool(listener.status and listener.status.has_ended))
                assert listener.status is not None
                assert listener.status.state not in MOVING
    finally:
        for transport in transports:
            transport.close()
