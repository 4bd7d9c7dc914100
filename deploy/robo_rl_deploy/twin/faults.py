"""Faults on demand: a wire that loses, delays, doubles and falsifies what a twin publishes, as a script says.

- {kind: delay, topic: /joint_states, from_s: 2.0, to_s: 3.0, amount: 0.08}
- {kind: nan, topic: /imu/data, from_s: 5.0, to_s: 5.1}
- {kind: motor_dead, joint: FL_knee, from_s: 6.0, to_s: 7.0}

Those of the body are done by `twin/body_faults.py`.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from robo_rl_deploy.bundle import canonical
from robo_rl_deploy.errors import UserError, unknown
from robo_rl_deploy.plain_yaml import plain_yaml, read_text
from robo_rl_deploy.transport.base import Peers, Publisher, Subscriber, Topic, Transport
from robo_rl_deploy.twin.falsified import FALSIFIED


@dataclass(frozen=True)
class FaultCfg:
    """One fault."""

    kind: str  # one of KINDS
    topic: str  # on which; "" for one of the body
    from_s: float  # s since the start
    to_s: float  # s since the start
    amount: float = 1.0  # what it means depends on the kind
    joint: str = ""  # actuator, of one of the body; "": the first


TIMED = ("drop", "every", "delay", "jitter", "repeat", "swap", "freeze", "stranger")
"""Messages that are right and arrive wrongly.

drop: none; every: only each `amount`th; delay: later by `amount` s; jitter: later by up to `amount` s, differently each
time; repeat: twice; swap: each pair in the wrong order; freeze: the numbers stay what they were, the stamps go on;
stranger: a second sender sends the same.
"""
BODY = ("motor_weak", "motor_hot", "motor_dead", "motor_stuck", "motors_dead", "battery_sag", "push")
"""What happens to the robot itself.

motor_weak: a motor bears only `amount` (0 to 1) of its effort; motor_hot: ever less, down to nothing in `amount` s;
motor_dead: nothing; motor_stuck: its joint is held by `amount` N m of friction; motors_dead: none bears anything;
battery_sag: all bear only `amount`; push: the second coordinate, sideways for a free body, jumps by `amount` m/s.
"""
KINDS = (*FALSIFIED, *TIMED, *BODY)


_OPTIONAL: dict[str, Any] = {"amount": 1.0, "topic": "", "joint": ""}


def read_faults(path: str | Path) -> list[FaultCfg]:
    """A script. Raises `UserError`."""
    return parse_faults(read_text(Path(path)), str(path))


def parse_faults(text: str, where: str) -> list[FaultCfg]:
    """A script from YAML; `where` names it in errors. Raises `UserError`."""
    plain = plain_yaml(text, where)
    if not isinstance(plain, list):
        raise UserError(f"{where}: expected a list of faults, each with kind, topic, from_s and to_s")
    faults = [
        canonical.decode(FaultCfg, {**_OPTIONAL, **row} if isinstance(row, dict) else row, where) for row in plain
    ]
    for fault in faults:
        if fault.kind not in KINDS:
            raise unknown("fault", fault.kind, KINDS, ", ".join(KINDS))
        if not fault.topic and fault.kind not in BODY:
            raise UserError(f"{where}: fault {fault.kind} needs the topic that it is on")
    return faults


class FaultyTransport:
    """A wire whose publishers misbehave as `faults` say; everything else is that of `inner`."""

    def __init__(self, inner: Transport, faults: Sequence[FaultCfg], seed: int = 0, start_ns: int = 0) -> None:
        """`start_ns`: the clock's reading at second 0 of the script."""
        self._inner, self._faults, self._seed = inner, list(faults), seed
        self._start_ns, self._now_ns = start_ns, start_ns
        self._publishers: list[FaultyPublisher] = []

    def publisher(self, topic: Topic, prototype: Any = None) -> Publisher:
        """As `Transport.publisher`."""
        own = [fault for fault in self._faults if fault.topic == topic.name]
        if not own:
            return self._inner.publisher(topic, prototype)
        second = self._inner.publisher(topic) if any(fault.kind == "stranger" for fault in own) else None
        made = FaultyPublisher(self._inner.publisher(topic, prototype), second, own, self, self._seed)
        self._publishers.append(made)
        return made

    def subscriber(self, topic: Topic, prototype: Any = None) -> Subscriber:
        """As `Transport.subscriber`."""
        return self._inner.subscriber(topic, prototype)

    def wait(self, timeout_s: float) -> bool:
        """As `Transport.wait`."""
        return self._inner.wait(timeout_s)

    def peers(self, topic: Topic) -> Peers:
        """As `Transport.peers`."""
        return self._inner.peers(topic)

    def close(self) -> None:
        """As `Transport.close`."""
        self._inner.close()

    def turn(self, now_ns: int, is_first: bool = False) -> None:
        """It is `now_ns`: what was held back until now is sent. With `is_first` the script begins now."""
        self._now_ns = now_ns
        if is_first:
            self._start_ns = now_ns
        for publisher in self._publishers:
            publisher.release(now_ns)

    @property
    def now_ns(self) -> int:
        """Of the last `turn`."""
        return self._now_ns

    @property
    def seconds(self) -> float:
        """Time of the script."""
        return 1e-9 * (self._now_ns - self._start_ns)


class FaultyPublisher:
    """As `Publisher`, with faults."""

    def __init__(
        self, inner: Publisher, stranger: Publisher | None, faults: list[FaultCfg], wire: FaultyTransport, seed: int
    ) -> None:
        self._inner, self._stranger, self._faults, self._wire = inner, stranger, faults, wire
        self._rng = np.random.default_rng(seed)
        self._held: list[tuple[int, Any]] = []  # (when it is due, message)
        self._frozen: Any = None
        self._swapped: Any = None
        self._sent = 0

    def send(self, message: Any) -> None:
        """As `Publisher.send`."""
        self._sent += 1
        active = {f.kind: f for f in self._faults if f.from_s <= self._wire.seconds < f.to_s}
        if "freeze" not in active:
            self._frozen = None
        if "freeze" in active or any(kind in FALSIFIED for kind in active):
            message = copy.deepcopy(message)
        if "freeze" in active:
            message = self._freeze(message)
        for kind, fault in active.items():
            if kind in FALSIFIED:
                FALSIFIED[kind](message, fault.amount)
        self._deliver(message, active)

    def release(self, now_ns: int) -> None:
        """Send what is due."""
        due = [message for when, message in self._held if when <= now_ns]
        self._held = [(when, message) for when, message in self._held if when > now_ns]
        for message in due:
            self._inner.send(message)

    def close(self) -> None:
        """As `Publisher.close`."""
        self._inner.close()
        if self._stranger is not None:
            self._stranger.close()

    def _freeze(self, message: Any) -> Any:
        if self._frozen is None:
            self._frozen = message
        frozen = copy.deepcopy(self._frozen)
        if hasattr(frozen, "header"):
            frozen.header = message.header
        return frozen

    def _deliver(self, message: Any, active: dict[str, FaultCfg]) -> None:
        if "drop" in active or ("every" in active and self._sent % max(round(active["every"].amount), 1)):
            return
        if "delay" in active or "jitter" in active:
            late = active["delay"].amount if "delay" in active else active["jitter"].amount * self._rng.random()
            self._held.append((self._wire.now_ns + round(1e9 * late), copy.deepcopy(message)))
            return
        if "swap" in active:
            if self._swapped is None:
                self._swapped = copy.deepcopy(message)
                return
            self._inner.send(message)
            message, self._swapped = self._swapped, None
        for _ in range(2 if "repeat" in active else 1):
            self._inner.send(message)
        if "stranger" in active and self._stranger is not None:
            self._stranger.send(message)
