"""What can be wrong, and how badly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from robo_rl_deploy.errors import UserError, unknown
from robo_rl_deploy.safety.states import Event


class Severity(Enum):
    """What a fault leads to."""

    NOTE = "note"  # it is counted and shown
    SOFT = "soft"  # slow stop
    HARD = "hard"  # damping at once, until a person resets


class Kind(Enum):
    """Kinds of faults, with what they lead to unless the robot's file says otherwise."""

    STALE = "stale", Severity.HARD  # no newer measurement in time
    LATE = "late", Severity.HARD  # measurements arrive, but ever older ones
    FROZEN = "frozen", Severity.HARD  # measurements arrive, but show the same
    NON_FINITE = "non_finite", Severity.HARD  # a measurement is NaN or infinite
    MALFORMED = "malformed", Severity.HARD  # a message has other names, lengths or bytes than agreed
    OUT_OF_RANGE = "out_of_range", Severity.HARD  # a measurement that cannot be
    REORDERED = "reordered", Severity.NOTE  # an older or the same measurement came again; it is not used
    CLOCK = "clock", Severity.HARD  # the sender's clock has stepped
    SENDER = "sender", Severity.HARD  # two senders on one topic of measurements
    SECOND_COMMANDER = "second_commander", Severity.HARD  # somebody else commands the robot
    UNHEARD = "unheard", Severity.HARD  # before the first command: a topic's other end has another type, hash or QoS
    QUATERNION = "quaternion", Severity.HARD  # not of unit length
    GRAVITY = "gravity", Severity.HARD  # orientation and accelerometer disagree: mounting or convention
    IMU = "imu", Severity.HARD  # orientation and gyroscope disagree
    TILT = "tilt", Severity.HARD  # outside of the envelope
    HEIGHT = "height", Severity.HARD  # outside of the envelope
    JOINT_POSITION = "joint_position", Severity.HARD  # outside of the joint's range
    JOINT_VELOCITY = "joint_velocity", Severity.HARD  # faster than the joint may be
    JOINT_EFFORT = "joint_effort", Severity.HARD  # measured effort over the limit for too long
    POWER = "power", Severity.SOFT  # mechanical power over the limit for too long
    TRACKING = "tracking", Severity.HARD  # a joint does not go where it is sent
    SLEW = "slew", Severity.SOFT  # the policy asks for jumps for too long
    UNSEEN = "unseen", Severity.NOTE  # measurements far from those of the bundle's golden episodes, for too long
    RATE = "rate", Severity.SOFT  # measurements come much faster or slower than agreed
    OVERRUN = "overrun", Severity.SOFT  # the loop misses deadlines
    STALLED = "stalled", Severity.HARD  # the loop stood still
    HEARTBEAT = "heartbeat", Severity.SOFT  # the operator's station is silent
    OPERATOR = "operator", Severity.NOTE  # a command of the operator was not usable; the default holds
    POLICY_OUTPUT = "policy_output", Severity.HARD  # not finite
    POLICY_FAILED = "policy_failed", Severity.SOFT  # raised, crashed or does not answer
    CHUNK_EXPIRED = "chunk_expired", Severity.SOFT  # no newer chunk of a slow policy has come in time
    CHUNK_MISSING = "chunk_missing", Severity.HARD  # a slow policy was given charge, and no chunk came at all
    TIMEOUT = "timeout", Severity.SOFT  # the start pose is not reached in time
    RECORDER = "recorder", Severity.NOTE  # the run is not recorded any more

    def __init__(self, text: str, severity: Severity) -> None:
        self.text = text
        self.severity = severity


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong now."""

    kind: Kind
    detail: str  # what, where, how much; one line

    def __str__(self) -> str:
        return f"{self.kind.text}: {self.detail}"


_EVENTS = {Severity.HARD: Event.FAULT, Severity.SOFT: Event.SOFT_FAULT}


def severities(changed: Mapping[str, str]) -> dict[Kind, Severity]:
    """All kinds, some of them changed by name. Raises `UserError` for a name that is none, and where a fault that
    leaves the robot blind would not stop it."""
    table = {kind: kind.severity for kind in Kind}
    by_name = {kind.text: kind for kind in Kind}
    words = {severity.value: severity for severity in Severity}
    for name, word in changed.items():
        if name not in by_name:
            raise unknown("fault", name, by_name, "robo-rl deploy robots --faults")
        if word not in words:
            raise UserError(f'fault {name}: "{word}" is no severity; one of {", ".join(words)}')
        if by_name[name] in _ALWAYS_HARD and words[word] is not Severity.HARD:
            raise UserError(f'fault {name}: it leaves the robot blind or out of control and stays "hard"')
        if by_name[name] is Kind.RECORDER and words[word] is not Severity.NOTE:
            raise UserError(f'fault {name}: a full disk must not stop a robot; it stays "note"')
        table[by_name[name]] = words[word]
    return table


_ALWAYS_HARD = (Kind.STALE, Kind.NON_FINITE, Kind.MALFORMED, Kind.POLICY_OUTPUT, Kind.STALLED)


def events_of(faults: Iterable[Fault], table: Mapping[Kind, Severity]) -> list[Event]:
    """The events that the faults are."""
    return [_EVENTS[table[fault.kind]] for fault in faults if table[fault.kind] in _EVENTS]
