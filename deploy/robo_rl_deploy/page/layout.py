"""What travels between a run time and its page: a row of what is shown, and a row of what a person wants."""

from __future__ import annotations

from robo_rl_deploy.bundle.schema import Command
from robo_rl_deploy.record.row import Field, RowLayout
from robo_rl_deploy.safety.states import Event, State

STATES = tuple(State)
BUTTONS = {"start": Event.START, "go": Event.GO, "stop": Event.STOP, "reset": Event.RESET}
WISHES = ("", *BUTTONS, "estop", "release")  # what a row asks for, by its place here
TEXT_BYTES = 4096
NO_STATE, SILENT = -1, -2  # no run time was heard; one was, and is silent now


def shown_layout(positions: int, actuators: int, commands: tuple[Command, ...]) -> RowLayout:
    """Of a run time: `positions` of the twin's model (0: only what is measured is known)."""
    numbers = [Field("show.qpos", (positions,))] if positions else []
    return RowLayout(
        (
            Field("show.now_ns", dtype="int64"),
            Field("show.state", dtype="int32"),
            Field("show.estop", dtype="int32"),
            Field("show.page", dtype="int32"),  # what became of the page's wishes: 1 they are heard, 0 they are old
            Field("show.tick_us"),  # of the tick before
            Field("show.text", (TEXT_BYTES,), "uint8"),  # JSON, filled up with zeros
            *numbers,
            Field("show.q", (actuators,)),
            Field("show.quat", (4,)),
            *(Field(f"command.{c.name}", (c.size,), "float32", c.element_names) for c in commands),
        )
    )


def wish_layout(commands: tuple[Command, ...]) -> RowLayout:
    """Of a page."""
    return RowLayout(
        (
            Field("wish.stamp_ns", dtype="int64"),  # CLOCK_MONOTONIC, which both processes share
            Field("wish.button", dtype="int32"),  # place in `WISHES`
            Field("wish.alive_ns", dtype="int64"),  # when a browser last said that somebody watches; 0: never
            Field("wish.is_held", dtype="int32"),  # somebody holds the dead man's switch, so the commands count
            *(Field(f"command.{c.name}", (c.size,), "float32", c.element_names) for c in commands),
        )
    )
