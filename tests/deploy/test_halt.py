"""A stop of a robot that walks: the policy stands first; nothing else waits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from robo_rl_deploy.pipeline.halt import Halt
from robo_rl_deploy.safety.states import Event, State
from robo_rl_deploy.safety.supervisor import Operator

MS = 1_000_000
STOP = Operator(Event.STOP)


def test_the_first_stop_waits_for_the_policy_to_stand() -> None:
    halt = Halt(0.1)
    heard = [halt.hear(STOP if k == 2 else Operator(), State.RUN, 20 * k * MS) for k in range(9)]
    assert [operator.wants for operator in heard] == [None] * 7 + [Event.STOP] * 2
    assert halt.is_on


def test_a_second_stop_is_at_once() -> None:
    halt = Halt(1.0)
    assert halt.hear(STOP, State.RUN, 0).wants is None
    assert halt.hear(Operator(), State.RUN, 20 * MS).wants is None
    assert halt.hear(STOP, State.RUN, 40 * MS).wants is Event.STOP


@pytest.mark.parametrize("state", [state for state in State if state is not State.RUN])
def test_only_a_policy_in_charge_is_waited_for(state: State) -> None:
    assert Halt(1.0).hear(STOP, state, 0) is STOP


def test_without_a_time_nothing_is_held_back() -> None:
    halt = Halt(0.0)
    assert halt.hear(STOP, State.RUN, 0) is STOP
    assert not halt.is_on


wishes = st.sampled_from([None, None, None, Event.STOP, Event.GO, Event.RESET])
ticks = st.lists(st.tuples(wishes, st.booleans(), st.sampled_from([State.RUN, State.RUN, State.STOPPING])), max_size=40)


@given(ticks)
def test_nothing_but_one_stop_is_held_back_and_never_longer_than_said(ticks: list[tuple]) -> None:
    """Judged from outside: every stop is heard within 100 ms unless the policy lost its charge meanwhile."""
    halt, asked = Halt(0.1), None
    for k, (wish, estop, state) in enumerate(ticks):
        operator = Operator(wish, estop)
        heard = halt.hear(operator, state, 20 * k * MS)
        assert heard.estop == estop
        assert heard.wants in (wish, Event.STOP, None)
        if state is not State.RUN or estop:
            assert heard is operator
            asked = None
        elif asked is None:
            asked = k if wish is Event.STOP else None
            assert heard.wants is (None if wish is Event.STOP else wish)
        else:
            assert heard.wants is (Event.STOP if k - asked >= 5 else wish)
