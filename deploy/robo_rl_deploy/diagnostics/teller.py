"""Tells everybody on the wire how a run time does: at each change of its state, and some times a second."""

from __future__ import annotations

import secrets
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from robo_rl_deploy.diagnostics.status import TOPIC, RunStatus
from robo_rl_deploy.pipeline.controller import Controller, Tick
from robo_rl_deploy.safety.faults import Fault, Severity, severities
from robo_rl_deploy.safety.states import LATCHED, State
from robo_rl_deploy.safety.supervisor import Decision
from robo_rl_deploy.transport.base import Transport
from robo_rl_deploy.transport.codec import Codec

_EVERY_NS = 250_000_000  # between two messages when nothing changes; who joins late knows within that
_SOON_NS = 50_000_000  # at least, after a message, until what is no change of state is told: faults may come and go
_HALTED = (State.FAULT_DAMP, State.ESTOP, State.STOPPING)
_URGENT = (Severity.HARD, Severity.SOFT)

Record = Callable[[int, bytes], None]
"""`record(stamp_ns, message)`: keeps what is told, in CDR; CLOCK_MONOTONIC."""


def _print(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


class Teller:
    """Sends from within the tick, after its command is on its way: a thread could hold the interpreter against it.

    It only sends. Nothing that anybody puts on the topic reaches the run time.
    """

    def __init__(
        self,
        transport: Transport,
        controller: Controller,
        digest: str,
        record: Record | None = None,
        say: Callable[[str], None] = _print,
    ) -> None:
        """`digest` of the bundle. `say` is told once why nothing can be sent. Raises `UserError` as `publisher`."""
        binding = controller.binding
        self._station, self._streams = controller.station, list(controller.receiver.streams.values())
        self._severity, self._record, self._say = severities(binding.robot.faults), record, say
        name, run = binding.manifest.name, secrets.token_hex(4)
        self._status = RunStatus(binding.robot.robot, State.BOOT, policy=name, digest=digest, run=run)
        heard = None if self._station.hears(0) is None else True
        rate = binding.manifest.rates.control_hz
        # Most of what is told is that all goes well.
        usual = replace(self._status, state=State.RUN, operator=heard, input_age_s=0.0, rate_hz=rate)
        prototype = usual.message(time.time_ns())
        self._publisher, self._codec = transport.publisher(TOPIC, prototype), Codec(TOPIC, prototype)
        self._ticks, self._counted_ns, self._rate_hz, self._now_ns = 0, 0, 0.0, 0
        self._was_refused = self._failure = ""
        self._sent_ns: int | None = None
        self._told: tuple[object, ...] = ()

    def tick(self, now_ns: int, tick: Tick, missed: int = 0) -> None:
        """What `tick` came to; `missed` deadlines so far. Neither waits nor fails."""
        decision, self._now_ns = tick.decision, now_ns
        self._ticks += 1
        if decision.refused or self._was_refused:
            self._hear(decision.refused)
        is_new = decision.state is not self._status.state
        if is_new:
            self._enter(decision)
        if self._sent_ns is None:
            is_due, self._counted_ns = True, now_ns
        else:
            age_ns = now_ns - self._sent_ns
            is_due = is_new or age_ns >= _EVERY_NS
            is_due = is_due or (age_ns >= _SOON_NS and self._changing(now_ns, decision) != self._told)
        if is_due:
            self._told = self._changing(now_ns, decision)
            self._update(now_ns, decision, missed)
            self._send(now_ns)

    def close(self) -> None:
        """Say that the run time has ended, and leave. More than once is no error."""
        if self._sent_ns is not None and not self._status.has_ended:
            self._status = replace(self._status, has_ended=True)
            self._send(self._now_ns)
        self._publisher.close()

    def _hear(self, refused: str) -> None:
        """Count a refusal once, however many ticks it is repeated in, whatever the numbers in it."""
        why = ": ".join(refused.split(": ")[:2])
        if refused and why != self._was_refused:
            self._status = replace(self._status, refused=refused, refusals=self._status.refusals + 1)
        self._was_refused = why

    def _enter(self, decision: Decision) -> None:
        """Remember why the robot stops, until it is reset or moves again."""
        state, before = decision.state, self._status.state
        fault, cause = self._status.fault, self._status.cause
        if state in _HALTED:
            fault, cause = self._why(decision)
        elif state is not State.PASSIVE or before in LATCHED:
            fault = cause = ""
        self._status = replace(self._status, state=state, fault=fault, cause=cause)

    def _why(self, decision: Decision) -> tuple[str, str]:
        """Kind and detail of the worst fault; "" and who pressed the emergency stop; "" twice: a person stops it."""
        if decision.state is State.ESTOP:
            return "", f"the emergency stop is pressed, {self._station.pressed_by or 'and was let go'}"
        found = [fault for severity in _URGENT for fault in decision.faults if self._is(fault, severity)]
        return (found[0].kind.text, found[0].detail) if found else ("", "")

    def _is(self, fault: Fault, severity: Severity) -> bool:
        return self._severity[fault.kind] is severity

    def _changing(self, now_ns: int, decision: Decision) -> tuple[object, ...]:
        """What is told soon when it changes. The details of a fault have numbers that change in every tick."""
        kinds = tuple([fault.kind for fault in decision.faults])
        return kinds, self._status.refusals, self._station.is_pressed, self._station.hears(now_ns)

    def _update(self, now_ns: int, decision: Decision, missed: int) -> None:
        elapsed_ns = now_ns - self._counted_ns
        if elapsed_ns >= _EVERY_NS:
            self._rate_hz = 1e9 * self._ticks / elapsed_ns
            self._ticks, self._counted_ns = 0, now_ns
        ages = [now_ns - stream.received_ns if stream.accepted else None for stream in self._streams]
        known = [age for age in ages if age is not None]
        self._status = replace(
            self._status,
            faults=tuple([str(fault) for fault in decision.faults]),
            is_pressed=self._station.is_pressed,
            operator=self._station.hears(now_ns),
            input_age_s=1e-9 * max(0, *known) if len(known) == len(ages) else None,
            rate_hz=self._rate_hz,
            missed=missed,
        )

    def _send(self, now_ns: int) -> None:
        self._sent_ns = now_ns
        try:
            message = self._status.message(time.time_ns())
            if self._record is not None:
                self._record(now_ns, self._codec.encode(message))
            self._publisher.send(message)
        except Exception as error:  # each wire has errors of its own, and none of them is a reason to stop a robot
            if not self._failure:
                self._failure = f"the state cannot be told: {type(error).__name__}: {error}"
                self._say(self._failure)


@contextmanager
def telling(
    transport: Transport, controller: Controller, digest: str, record: Record | None = None
) -> Iterator[Teller]:
    """A `Teller` that says good-bye, however the run ends."""
    teller = Teller(transport, controller, digest, record)
    try:
        yield teller
    finally:
        teller.close()
