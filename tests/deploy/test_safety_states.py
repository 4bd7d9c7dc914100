"""The transition table, by enumeration and by random sequences."""

from __future__ import annotations

import itertools
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from robo_rl_deploy.safety.states import LATCHED, MOVING, SILENT, TABLE, Event, State, most_urgent, transition

EVERYTHING = list(itertools.product(State, Event))


def expected(state: State, event: Event) -> State:
    """The same rules, said once more by cases instead of a table."""
    if event is Event.ESTOP:
        return State.ESTOP
    if state in (State.FAULT_DAMP, State.ESTOP):
        return State.PASSIVE if event is Event.RESET else state
    if event is Event.FAULT:
        return state if state in (State.BOOT, State.BOUND) else State.FAULT_DAMP
    if event in (Event.SOFT_FAULT, Event.STOP):
        return state if state in (State.BOOT, State.BOUND, State.PASSIVE) else State.STOPPING
    ways = {
        Event.BIND: (State.BOOT, State.BOUND),
        Event.FRESH: (State.BOUND, State.PASSIVE),
        Event.START: (State.PASSIVE, State.ALIGN),
        Event.ALIGNED: (State.ALIGN, State.READY),
        Event.GO: (State.READY, State.BLEND),
        Event.BLENDED: (State.BLEND, State.RUN),
        Event.STOPPED: (State.STOPPING, State.PASSIVE),
    }
    begin, end = ways.get(event, (None, None))
    return end if state is begin and end is not None else state


@pytest.mark.parametrize(("state", "event"), EVERYTHING)
def test_every_state_with_every_event(state: State, event: Event) -> None:
    assert transition(state, event) is expected(state, event)


def test_the_policy_is_reached_on_one_way_only() -> None:
    into = {state: {s for (s, _), end in TABLE.items() if end is state} for state in State}
    assert into[State.RUN] == {State.BLEND}
    assert into[State.BLEND] == {State.READY}
    assert into[State.READY] == {State.ALIGN}
    assert into[State.ALIGN] == {State.PASSIVE}


def test_nothing_but_a_person_leaves_a_latched_state() -> None:
    for state in LATCHED:
        assert {event for (s, event) in TABLE if s is state} <= {Event.RESET, Event.ESTOP}


def test_each_state_is_silent_moving_passive_or_latched() -> None:
    assert sorted([*SILENT, *MOVING, *LATCHED, State.PASSIVE], key=str) == sorted(State, key=str)


@given(st.lists(st.sampled_from(Event), max_size=200))
def test_after_a_fault_nothing_moves_before_reset_and_start(events: list[Event]) -> None:
    state, since_fault = State.BOOT, None
    for event in events:
        before, state = state, transition(state, event)
        if state in LATCHED:
            since_fault = []
        elif since_fault is not None:
            since_fault.append(event)
        if since_fault is not None and state in MOVING and before not in MOVING:
            assert since_fault.index(Event.RESET) < len(since_fault) - 1 - since_fault[::-1].index(Event.START)


@given(st.lists(st.sampled_from(Event), min_size=1, max_size=5), st.randoms())
def test_the_order_of_events_in_a_tick_does_not_matter(events: list[Event], random: Random) -> None:
    shuffled = events.copy()
    random.shuffle(shuffled)
    assert most_urgent(events) is most_urgent(shuffled) is sorted(events)[0]


def test_a_tick_without_events_is_a_tick() -> None:
    assert most_urgent([]) is Event.TICK
