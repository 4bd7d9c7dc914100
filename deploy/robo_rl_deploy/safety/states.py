"""The states of a robot under a policy, and the one table that says how they follow each other.

BOOT -> BOUND -> PASSIVE -> ALIGN -> READY -> BLEND -> RUN
                    ^         \\        |        |       /
                    +----------------- STOPPING <------+
FAULT_DAMP and ESTOP are entered from everywhere and left only by a person.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, IntEnum


class State(Enum):
    """What the run time is doing."""

    BOOT = "boot"  # nothing is known of the robot; nothing is sent
    BOUND = "bound"  # the bundle fits the robot; waits for fresh inputs, nothing is sent
    PASSIVE = "passive"  # the motors damp
    ALIGN = "align"  # slowly to the start pose
    READY = "ready"  # holds the start pose
    BLEND = "blend"  # from holding to the policy
    RUN = "run"  # the policy drives
    STOPPING = "stopping"  # slowly to the stop pose
    FAULT_DAMP = "fault_damp"  # the motors damp until a person resets
    ESTOP = "estop"  # the same, after the emergency stop


class Event(IntEnum):
    """What can happen in a tick; of several the smallest number counts."""

    ESTOP = 0  # the emergency stop is pressed
    FAULT = 1  # not safe to go on moving
    SOFT_FAULT = 2  # not safe to go on with the policy, but a slow stop is
    STOP = 3  # a person wants to stop
    RESET = 4  # a person resets, the switch is released and all inputs are good
    BIND = 5  # bundle and robot fit
    FRESH = 6  # all inputs are there and good, and nobody else commands the robot
    START = 7  # a person wants the start pose
    ALIGNED = 8  # it is reached
    GO = 9  # a person wants the policy
    BLENDED = 10  # the policy has all the weight
    STOPPED = 11  # the stop pose is reached
    TICK = 12  # nothing else


LATCHED = (State.FAULT_DAMP, State.ESTOP)
SILENT = (State.BOOT, State.BOUND)
MOVING = (State.ALIGN, State.READY, State.BLEND, State.RUN, State.STOPPING)

TABLE: dict[tuple[State, Event], State] = {
    (State.BOOT, Event.BIND): State.BOUND,
    (State.BOUND, Event.FRESH): State.PASSIVE,
    (State.PASSIVE, Event.START): State.ALIGN,
    (State.ALIGN, Event.ALIGNED): State.READY,
    (State.READY, Event.GO): State.BLEND,
    (State.BLEND, Event.BLENDED): State.RUN,
    (State.STOPPING, Event.STOPPED): State.PASSIVE,
    **{(state, Event.STOP): State.STOPPING for state in MOVING},
    **{(state, Event.SOFT_FAULT): State.STOPPING for state in MOVING},
    # Before the first command a fault is only a reason not to begin; a latched one stays what it was.
    **{(state, Event.FAULT): State.FAULT_DAMP for state in State if state not in (*SILENT, *LATCHED)},
    **{(state, Event.ESTOP): State.ESTOP for state in State},
    **{(state, Event.RESET): State.PASSIVE for state in LATCHED},
}
"""The transitions; any other event leaves the state as it is."""


def transition(state: State, event: Event) -> State:
    """The state after `event`."""
    return TABLE.get((state, event), state)


def most_urgent(events: Iterable[Event]) -> Event:
    """The event that counts in this tick."""
    return min(events, default=Event.TICK)
