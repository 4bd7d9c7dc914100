"""Hears how a run time in another process does. Whatever else is said on the topic is left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from robo_rl_deploy.diagnostics.status import TOPIC, RunStatus, read_status
from robo_rl_deploy.transport.base import Sample, Transport

REFUSED = "refused: "  # begins the line about a wish that was not granted
_SILENT_S, _SILENT_LONGEST_S = 1.0, 5.0  # a run time tells four times a second, a slow loop once a tick
_SILENT_TICKS = 3
_RIVAL_NS = 1_000_000_000  # so long after its last message another run time is still there
_RIVAL = "a second run time tells a state of this robot too"


class Listener:
    """Follows one run time of `robot`; a second one is named, not mixed up with it."""

    def __init__(self, transport: Transport, robot: str, digest: str = "") -> None:
        """`digest` of the bundle that should run there; "": any."""
        # Best effort hears every sender.
        self._subscriber = transport.subscriber(replace(TOPIC, reliable=False))
        self._robot, self._digest = robot, digest
        self._who = ("", "")  # sender on the wire, run
        self._heard_ns = 0
        self._rival_ns = self._rival_since_ns = -_RIVAL_NS  # its last message, and the first of a row of them
        self._was_silent = self._had_rival = False
        self._kinds: set[str] = set()  # of faults that were news in this state
        self.status: RunStatus | None = None  # the last that was heard

    def poll(self, now_ns: int) -> list[str]:
        """Take in what came; a line for each thing that changed."""
        news = [line for sample in self._subscriber.take() for line in self._take(sample)]
        is_silent = self.status is not None and self.is_silent(now_ns)
        if is_silent and not self._was_silent and self.status is not None and not self.status.has_ended:
            news.append(f"the run time is silent; it was in {self.status.state.value}")
        self._was_silent = is_silent
        has_rival = self._has_rival(now_ns)
        if has_rival and not self._had_rival:
            news.append(_RIVAL)
        self._had_rival = has_rival
        return news

    def is_silent(self, now_ns: int) -> bool:
        """No run time is heard, or it said that it ends."""
        if self.status is None or self.status.has_ended:
            return True
        slow_s = _SILENT_TICKS / self.status.rate_hz if self.status.rate_hz > 0.0 else 0.0
        return now_ns - self._heard_ns > 1e9 * min(max(_SILENT_S, slow_s), _SILENT_LONGEST_S)

    def lines(self, now_ns: int) -> list[str]:
        """What is wrong, as far as it is heard."""
        status = self.status
        if status is None:
            return ["no run time is heard"]
        if status.has_ended:
            return [f"the run time has {status.headline}"]
        if self.is_silent(now_ns):
            age_s = 1e-9 * (now_ns - self._heard_ns)
            return [f"the run time is silent for {age_s:.0f} s; it was in {status.state.value}"]
        cause = f"{status.fault}: {status.cause}" if status.fault else status.cause
        # A cause that is still there is among the faults.
        is_told = any(fault.startswith(f"{status.fault}:") for fault in status.faults) if status.fault else not cause
        lines = [*([] if is_told else [cause]), *status.faults]
        lines += [] if self._digest in ("", status.digest) else [_other_policy(status, self._digest)]
        return lines + ([_RIVAL] if self._has_rival(now_ns) else [])

    def line(self, now_ns: int) -> str:
        """All of it in one line."""
        if self.status is None or self.is_silent(now_ns):
            return self.lines(now_ns)[0]
        status = self.status
        operator = {None: "", True: ", operator heard", False: ", operator silent"}[status.operator]
        age = "an input never came" if status.input_age_s is None else f"inputs {1e3 * status.input_age_s:.0f} ms old"
        # A terminal may cut the end: there is what is only noted, and stands among the news too.
        fault = f"; {status.faults[0]}" if status.faults and not status.cause else ""
        return f"{status.reason}{operator}, {age}, {status.rate_hz:.1f} Hz, {status.missed} missed{fault}"

    def _take(self, sample: Sample) -> Iterator[str]:
        for part in sample.message.status:
            status = read_status(part)
            if status is None or status.robot != self._robot:
                continue
            who = (sample.sender, status.run)
            if who == self._who or self.is_silent(sample.received_ns):
                yield from self._news(status, who)
                if who != self._who:
                    self._rival_ns = -_RIVAL_NS
                self._heard_ns = max(self._heard_ns, sample.received_ns)
                self._who, self.status = who, status
            elif not status.has_ended:
                if sample.received_ns - self._rival_ns > _RIVAL_NS:
                    self._rival_since_ns = sample.received_ns
                self._rival_ns = sample.received_ns

    def _has_rival(self, now_ns: int) -> bool:
        """Another run time speaks, and the one that is followed has spoken since: it was not started again."""
        return now_ns - self._rival_ns <= _RIVAL_NS and self._heard_ns > self._rival_since_ns

    def _new_faults(self, status: RunStatus, is_first: bool) -> Iterator[str]:
        """Each kind once in a state, but for what the line about the state says already."""
        if is_first:
            self._kinds = {status.fault}
        for fault in status.faults:
            kind = fault.partition(": ")[0]
            if kind not in self._kinds:
                self._kinds.add(kind)
                yield fault

    def _news(self, status: RunStatus, who: tuple[str, str]) -> Iterator[str]:
        before = self.status if who == self._who else None
        if before is None:
            yield f"a run time is heard: {status.reason}"
            if self._digest not in ("", status.digest):
                yield _other_policy(status, self._digest)
        elif self._was_silent and not status.has_ended:
            yield f"the run time is heard again: {status.headline}"
        elif status.has_ended and not before.has_ended:
            yield f"the run time has {status.headline}"
        elif status.state is not before.state:
            yield f"{before.state.value} -> {status.reason}"
        yield from self._new_faults(status, before is None or status.state is not before.state)
        if before is not None and status.refusals != before.refusals and status.refused:
            yield REFUSED + status.refused


def _other_policy(status: RunStatus, digest: str) -> str:
    return f"another policy runs there: {status.policy}, bundle {status.digest[:12]}, not {digest[:12]}"
