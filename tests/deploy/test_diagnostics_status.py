"""The state of a run time as a message: what is said is what is heard, and what a stranger says does no harm."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest
from robo_rl_deploy.diagnostics.status import NAME, TOPIC, RunStatus, plain, read_status
from robo_rl_deploy.safety.states import LATCHED, State
from robo_rl_deploy.transport import cdr
from robo_rl_deploy.transport.messages import DiagnosticStatus, KeyValue
from robo_rl_deploy.transport.prepared import Prepared
from wire_messages import bits, random_message

USUAL = RunStatus(
    "cartpole",
    State.RUN,
    operator=True,
    input_age_s=0.012,
    rate_hz=50.0,
    policy="tiny",
    digest="ab" * 32,
    run="0a1b2c3d",
)
HOSTILE = "\x1b[2J\0\r\n\u202e\ud800 | é関節\U0001f9be"


def heard(status: RunStatus) -> RunStatus | None:
    """Over the wire and back."""
    return read_status(cdr.decode(TOPIC.type, cdr.encode(status.message(5))).status[0])


def drawn(rng: random.Random) -> RunStatus:
    def text(longest: int = 60) -> str:
        return "".join(rng.choices("aZ_0: é関節\U0001f9be", k=rng.randrange(longest))).strip()

    faults = tuple(f"stale: {text()}" for _ in range(rng.randrange(5)))
    return RunStatus(
        robot=text(12),
        state=rng.choice(list(State)),
        has_ended=rng.random() < 0.2,
        fault=rng.choice(("", "stale", "heartbeat")),
        cause=text(40),
        faults=tuple(fault[:40] for fault in faults),
        refused=text(40),
        refusals=rng.randrange(1000),
        is_pressed=rng.random() < 0.5,
        operator=rng.choice((None, True, False)),
        input_age_s=rng.choice((None, 0.0, 0.012, 7.5)),
        rate_hz=rng.choice((0.0, 50.0, 499.9)),
        missed=rng.randrange(10**6),
        policy=text(15),
        digest=f"{rng.randrange(1 << 256):064x}",
        run=f"{rng.randrange(1 << 32):08x}",
    )


def test_what_is_said_is_what_is_heard() -> None:
    rng = random.Random(0)
    for _ in range(300):
        status = drawn(rng)
        assert heard(status) == status


def test_the_message_is_as_ros_has_it() -> None:
    message = replace(USUAL, state=State.FAULT_DAMP, fault="stale", cause="joints: nothing for 61 ms").message(7)
    status = message.status[0]
    assert message.header.stamp.ns == 7
    assert (status.name, status.hardware_id) == ("robo_rl: supervisor", "cartpole")
    assert (status.level, status.message) == (DiagnosticStatus.ERROR, "fault_damp: stale: joints: nothing for 61 ms")
    assert {pair.key: pair.value for pair in status.values}["bundle"] == USUAL.digest


@pytest.mark.parametrize("state", State)
def test_the_level_says_whether_a_person_is_needed(state: State) -> None:
    status = replace(USUAL, state=state)
    assert status.level == (DiagnosticStatus.ERROR if state in LATCHED else DiagnosticStatus.OK)
    wrong = replace(status, faults=("rate: joints",))
    assert wrong.level == (DiagnosticStatus.ERROR if state in LATCHED else DiagnosticStatus.WARN)
    assert replace(wrong, has_ended=True).level == DiagnosticStatus.STALE


def test_however_long_and_odd_the_texts_are_a_message_can_be_sent_and_is_small() -> None:
    endless = (HOSTILE + "x") * 500
    faults = tuple(f"{endless}{i}" for i in range(40))
    status = RunStatus(endless, State.RUN, False, "stale", endless, faults, endless, 10**9, policy=endless, run=endless)
    assert len(cdr.encode(status.message(0))) < 4096
    back = heard(status)
    assert back is not None
    assert back.faults[-1] == "34 more"
    assert all(text.isprintable() for text in (back.cause, back.refused, back.robot, *back.faults))


@pytest.mark.parametrize("limit", range(8, 40))
def test_a_text_is_cut_within_its_bytes_and_between_letters(limit: int) -> None:
    for text in ("a" * limit, "é関節" * 9, HOSTILE * 3):
        short = plain(text, limit)
        assert len(short.encode()) <= limit
        assert short.isprintable()
    assert plain("a" * limit, limit) == "a" * limit


def test_what_others_say_on_the_topic_is_no_state() -> None:
    rng = random.Random(1)
    for _ in range(300):
        for status in random_message(TOPIC.type, rng).status:
            assert read_status(status) is None
            status.name = NAME
            assert read_status(status) is None


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("state", "flying"),
        ("state", None),
        ("operator", "perhaps"),
        ("input age [s]", "nan"),
        ("input age [s]", "1e999"),
        ("tick rate [Hz]", "fast"),
        ("refusals", "-1"),
        ("missed deadlines", "9" * 5000),
        ("missed deadlines", str(1 << 64)),
        ("missed deadlines", ""),
    ],
)
def test_a_state_that_makes_no_sense_is_left_out(key: str, value: str | None) -> None:
    status = USUAL.message(0).status[0]
    assert read_status(status) == USUAL
    pairs = [pair for pair in status.values if pair.key != key]
    status.values = pairs if value is None else [*pairs, KeyValue(key, value)]
    assert read_status(status) is None


def test_what_would_move_a_cursor_is_not_handed_on() -> None:
    status = USUAL.message(0).status[0]
    status.values = [
        KeyValue(p.key, HOSTILE if p.key in ("cause", "refused", "policy") else p.value) for p in status.values
    ]
    back = read_status(status)
    assert back is not None
    assert all(text.isprintable() for text in (back.cause, back.refused, back.policy))


def test_the_usual_message_needs_no_general_codec(monkeypatch: Any) -> None:
    prepared = Prepared(USUAL.message(1))
    later = replace(USUAL, input_age_s=0.018, rate_hz=49.8, missed=7, run="99999999").message(10**18)
    wanted = cdr.encode(later)
    monkeypatch.delattr(cdr, "encode")
    assert prepared.encode(later) == wanted
    assert prepared.encode(USUAL.message(1)) == Prepared.encode(prepared, USUAL.message(1))
    assert bits(prepared.decode(wanted)) == bits(later)
