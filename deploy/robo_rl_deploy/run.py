"""A policy on a robot, or on its twin, in real time: the loop around the controller."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field

from robo_rl_deploy.diagnostics.teller import Teller
from robo_rl_deploy.page.beside import Page
from robo_rl_deploy.pipeline.controller import Controller, Tick
from robo_rl_deploy.record.flight import FlightRecorder
from robo_rl_deploy.rt.clock import Clock
from robo_rl_deploy.rt.loop import Late, Loop, OverrunPolicy
from robo_rl_deploy.rt.stats import Stages
from robo_rl_deploy.safety.faults import Fault, Kind
from robo_rl_deploy.safety.states import MOVING, Event, State
from robo_rl_deploy.twin.inside import TwinInside

_KINDS = {"soft": Kind.OVERRUN, "fault": Kind.STALLED}
_GRACE_S = 10.0  # to bring a robot to rest after a stop


@dataclass
class Story:
    """What happened, a line for each change."""

    say: Callable[[str], None] = lambda line: print(line, file=sys.stderr, flush=True)
    state: State = State.BOOT
    told: set[Kind] = field(default_factory=set)
    refused: str = ""  # kind of the last reason, told once

    def tell(self, tick: Tick, seconds: float) -> None:
        """Changes of state, and each kind of fault once in a state."""
        decision = tick.decision
        why = ": ".join(decision.refused.split(": ")[:2])  # what follows has numbers that change in every tick
        if decision.refused and why != self.refused:
            self.say(f"{seconds:8.2f} s  refused: {decision.refused}")
        self.refused = why if decision.refused else self.refused
        if decision.state is not self.state:
            self.say(f"{seconds:8.2f} s  {self.state.value} -> {decision.state.value}")
            self.state, self.told, self.refused = decision.state, set(), ""
        for fault in decision.faults:
            if fault.kind not in self.told:
                self.told.add(fault.kind)
                self.say(f"{seconds:8.2f} s  {fault}")


def overrun_policy(period_s: float) -> OverrunPolicy:
    """What missed deadlines mean at this period: a loop of 10 Hz cannot be told dead after 0.1 s."""
    usual = OverrunPolicy()
    window_s, gap_s = max(usual.window_s, 10.0 * period_s), max(usual.fault_gap_s, 2.5 * period_s)
    return OverrunPolicy(usual.soft_misses, window_s, gap_s)


class Drive:
    """Runs a controller on a clock. With `is_automatic` nobody has to press START and GO: for twins."""

    def __init__(
        self,
        controller: Controller,
        clock: Clock,
        period_s: float,
        is_automatic: bool = False,
        twin: TwinInside | None = None,
        story: Story | None = None,
        flight: FlightRecorder | None = None,
        page: Page | None = None,
        teller: Teller | None = None,
    ) -> None:
        """`twin` and `page`, where there are any, have their turn before and after each tick.

        `flight` records, `teller` tells others.
        """
        self.stages = Stages()
        self._controller, self._clock, self._is_automatic = controller, clock, is_automatic
        self._twin, self._story, self._flight, self._page = twin, story or Story(), flight, page
        self._teller = teller
        self._end_ns: int | None = None
        late, grace_ns = overrun_policy(period_s), round(1e9 * _GRACE_S)
        self._loop = Loop(clock, round(1e9 * period_s), self._tick, late, self.stages, grace_ns)
        self._start_ns = clock.now_ns()
        self.last: Tick | None = None

    @property
    def loop(self) -> Loop:
        """To stop it, and for its counters."""
        return self._loop

    def run(self, seconds: float | None = None) -> None:
        """Until a stop has brought the robot to rest; after `seconds` it stops by itself."""
        self._end_ns = None if seconds is None else self._clock.now_ns() + round(1e9 * seconds)
        self._loop.run()

    def _tick(self, now_ns: int, k: int, late: Late | None) -> bool:
        if self._twin is not None:
            self._twin.before(now_ns)
        if self._end_ns is not None and now_ns >= self._end_ns:
            self._loop.stop()
        if self._page is not None:
            self._page.before(now_ns)
        self._press()
        loop = []
        if late is not None and late.event in _KINDS:
            text = f"{late.missed} deadlines missed, the last tick began {1e-6 * late.gap_ns:.0f} ms ago"
            loop = [Fault(_KINDS[late.event], text)]
        if self._flight is not None:
            loop += self._flight.faults(now_ns)
        self.last = self._controller.tick(now_ns, loop)
        if self._flight is not None:
            late_ns = now_ns - self._loop.start_ns - k * self._loop.period_ns
            self._flight.tick(now_ns, k, late_ns, late.missed if late is not None else 0, self.last)
        if self._twin is not None:
            self._twin.after(now_ns)
        if self._teller is not None:
            self._teller.tick(now_ns, self.last, self._loop.missed)
        self._story.tell(self.last, 1e-9 * (now_ns - self._start_ns))
        if self._page is not None:
            tick_us = 1e-3 * (self._clock.now_ns() - now_ns)
            self._page.after(now_ns, self.last, self._controller.station.is_pressed, tick_us)
        return not (self._loop.stop_requested and self._controller.supervisor.state not in MOVING)

    def _press(self) -> None:
        """The buttons that press themselves."""
        state, station = self._controller.supervisor.state, self._controller.station
        if self._loop.stop_requested:
            # Once: a second stop would be at once.
            if state in MOVING and state is not State.STOPPING and not self._controller.is_halting:
                station.press(Event.STOP)
        elif self._is_automatic and state is State.PASSIVE:
            station.press(Event.START)
        elif self._is_automatic and state is State.READY:
            station.press(Event.GO)
