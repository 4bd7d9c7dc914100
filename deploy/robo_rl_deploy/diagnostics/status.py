"""The state of a run time as a message, diagnostic_msgs/DiagnosticArray by the conventions of ROS, and back.

What is heard was sent by anybody: every text is cut and cleared of what would move a terminal's cursor.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from robo_rl_deploy.safety.states import LATCHED, State
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.messages import DiagnosticArray, DiagnosticStatus, Header, KeyValue, Time

# Tools of ROS ask for a reliable sender. A loop must not wait for a slow listener.
TOPIC = Topic("/diagnostics", "diagnostic_msgs/msg/DiagnosticArray", reliable=True, depth=16, is_droppable=True)
NAME = "robo_rl: supervisor"
_SHORT, _LONG = 64, 200  # bytes of a text
_FAULTS = 6  # that are told by name
_BETWEEN = " | "
_OPERATOR = {None: "not asked for", True: "heard", False: "silent"}
_HEARD = {text: heard for heard, text in _OPERATOR.items()}


@dataclass(frozen=True)
class RunStatus:
    """What a run time says of itself."""

    robot: str
    state: State
    has_ended: bool = False  # said last, by a run time that ends in an orderly way
    fault: str = ""  # kind of the fault behind the last stop; "" where a person caused it, or nothing is stopped
    cause: str = ""  # of the last stop: what was wrong, or who pressed; "" where nothing is stopped
    faults: tuple[str, ...] = ()  # all that is wrong now
    refused: str = ""  # the last wish that was not granted, and why
    refusals: int = 0  # so far: tells a new refusal from an old one
    is_pressed: bool = False  # the emergency stop is
    operator: bool | None = None  # the dead man's switch is heard; None: the robot's file asks for none
    input_age_s: float | None = None  # s, of the oldest input; None: one never came
    rate_hz: float = 0.0  # Hz, ticks
    missed: int = 0  # deadlines, so far
    policy: str = ""
    digest: str = ""  # of the bundle
    run: str = ""  # tells this process of a run time from others

    @property
    def level(self) -> int:
        """As diagnostic_msgs has it: STALE has ended, ERROR needs a person's reset, WARN has something wrong."""
        if self.has_ended:
            return DiagnosticStatus.STALE
        if self.state in LATCHED:
            return DiagnosticStatus.ERROR
        return DiagnosticStatus.WARN if self.faults or self.fault else DiagnosticStatus.OK

    @property
    def reason(self) -> str:
        """State and why it is stopped."""
        state = f"ended in {self.state.value}" if self.has_ended else self.state.value
        return ": ".join(part for part in (state, self.fault, self.cause) if part)

    @property
    def headline(self) -> str:
        """State and what is wrong in one line."""
        return f"{self.reason}, {self.faults[0]}" if self.faults and not self.cause else self.reason

    def message(self, wall_ns: int) -> DiagnosticArray:
        """To send; `wall_ns` is the time of day."""
        told = self.faults[:_FAULTS]
        more = [f"{len(self.faults) - _FAULTS} more"] if len(self.faults) > _FAULTS else []
        values = {
            "state": self.state.value,
            "fault": self.fault,
            "cause": plain(self.cause),
            "faults": _BETWEEN.join([*(plain(fault).replace(_BETWEEN, " ") for fault in told), *more]),
            "refused": plain(self.refused),
            "refusals": str(self.refusals),
            "emergency stop": "pressed" if self.is_pressed else "released",
            "operator": _OPERATOR[self.operator],
            "input age [s]": "never" if self.input_age_s is None else f"{self.input_age_s:.3f}",
            "tick rate [Hz]": f"{self.rate_hz:.1f}",
            "missed deadlines": str(self.missed),
            "policy": plain(self.policy, _SHORT),
            "bundle": plain(self.digest, _SHORT),
            "run": plain(self.run, _SHORT),
        }
        pairs = [KeyValue(key, value) for key, value in values.items()]
        status = DiagnosticStatus(self.level, NAME, plain(self.headline), plain(self.robot, _SHORT), pairs)
        return DiagnosticArray(Header(Time.of(wall_ns)), [status])


def read_status(status: DiagnosticStatus) -> RunStatus | None:
    """What `RunStatus.message` said; None for the status of something else, and for what makes no sense."""
    if status.name != NAME:
        return None
    values = {pair.key: pair.value for pair in status.values}
    try:
        age = values["input age [s]"]
        return RunStatus(
            robot=plain(status.hardware_id, _SHORT),
            state=State(values["state"]),
            has_ended=status.level == DiagnosticStatus.STALE,
            fault=plain(values["fault"], _SHORT),
            cause=plain(values["cause"]),
            faults=tuple(plain(fault) for fault in values["faults"].split(_BETWEEN)[: _FAULTS + 1] if fault),
            refused=plain(values["refused"]),
            refusals=_count(values["refusals"]),
            is_pressed=values["emergency stop"] != "released",
            operator=_HEARD[values["operator"]],
            input_age_s=None if age == "never" else _number(age),
            rate_hz=_number(values["tick rate [Hz]"]),
            missed=_count(values["missed deadlines"]),
            policy=plain(values["policy"], _SHORT),
            digest=plain(values["bundle"], _SHORT),
            run=plain(values["run"], _SHORT),
        )
    except (KeyError, ValueError):
        return None


def plain(text: str, limit: int = _LONG) -> str:
    """`text` in one line of at most `limit` bytes, without characters that nobody sees."""
    if not text.isprintable():
        text = "".join(letter if letter.isprintable() else " " for letter in text)
    raw = text.encode()
    return text if len(raw) <= limit else raw[: limit - 3].decode(errors="ignore") + "..."


def _number(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"{text} is no measurement")
    return value


def _count(text: str) -> int:
    value = int(text)
    if not 0 <= value < 1 << 64:
        raise ValueError(f"{text} counts nothing")
    return value
