"""Decides, tick by tick, in which state the robot is and what it is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from robo_rl_deploy.command import JointCommand, Q
from robo_rl_deploy.safety.faults import Fault, Kind, Severity, events_of
from robo_rl_deploy.safety.limits import Limits, clamp
from robo_rl_deploy.safety.monitors import Measured, Monitors
from robo_rl_deploy.safety.motion import Posture, Ramp, blend
from robo_rl_deploy.safety.states import MOVING, SILENT, Event, State, most_urgent, transition


class PolicyFault(Exception):
    """The policy has nothing to say; `fault` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


@dataclass(frozen=True)
class Operator:
    """What a person wants in this tick."""

    wants: Event | None = None  # START, GO, STOP or RESET
    estop: bool = False  # the emergency stop is pressed
    is_neutral: bool = True  # no stick is out of its middle


@dataclass(frozen=True)
class SupervisorCfg:
    """How the robot gets from rest to the policy and back."""

    start: np.ndarray  # [A] rad or m, pose to take before the policy
    stop: np.ndarray  # [A] rad or m, pose to take after it
    kp: np.ndarray  # [A] gains that hold a pose
    kd: np.ndarray  # [A]
    severity: Mapping[Kind, Severity]  # of each kind of fault
    speed: float = 0.8  # rad/s or m/s, of the fastest joint on the way to a pose
    ramp_s: float = 0.5  # s, in which gains grow and fade
    settle_s: float = 0.3  # s, a pose is held before it counts as reached
    reached: float = 0.4  # rad or m, a joint may be off when it does
    patience_s: float = 5.0  # s, beyond the time that the way takes
    blend_s: float = 0.3  # s, from holding to the policy
    longest_s: float = 0.05  # s between two ticks for which set points may move


@dataclass(frozen=True)
class Decision:
    """What one tick came to."""

    state: State
    command: JointCommand | None  # None: nothing is sent
    event: Event  # what counted in this tick
    faults: tuple[Fault, ...]  # all that is wrong now
    refused: str = ""  # why a wish of the operator was not granted


class Supervisor:
    """The states of `safety.states` with the commands that belong to them; its clock is the `now_ns` it is given."""

    def __init__(self, limits: Limits, monitors: Monitors, cfg: SupervisorCfg, state: State = State.BOOT) -> None:
        self._limits, self._monitors, self._cfg = limits, monitors, cfg
        self._posture = Posture(cfg.start, cfg.kp, cfg.kd, limits.safe_kd)
        self.state = state
        self.cause: tuple[Fault, ...] = ()  # of the last stop that no person asked for
        self.sent = JointCommand.damping(limits.safe_kd)  # last command on the wire
        self._has_sent = False
        self._jumped = np.zeros(limits.size, bool)
        self._entered_ns = 0
        self._last_ns: int | None = None
        self._ramp = Ramp(cfg.start, cfg.start, cfg.speed)
        self._share = 1.0  # of the gains that hold a pose, in the last tick that held one
        self._share_at_stop = 1.0

    def tick(
        self,
        now_ns: int,
        now: Measured,
        faults: Sequence[Fault],
        operator: Operator,
        act: Callable[[bool], JointCommand],
    ) -> Decision:
        """One step.

        `faults` are those of the inputs and of the loop. `act(is_first)` runs the policy and is called only where the
        policy has a weight; it raises `PolicyFault`. Whatever is wrong is answered in this tick.
        """
        dt_s = 0.0 if self._last_ns is None else 1e-9 * (now_ns - self._last_ns)
        dt_s, self._last_ns = min(max(dt_s, 0.0), self._cfg.longest_s), now_ns
        robot, inputs = self._watch(now_ns, now), list(faults)
        # A robot at rest may lie as it likes, and before the first command nothing is lost: that only delays the start.
        serious = [*inputs, *robot] if self.state in MOVING else [] if self.state in SILENT else inputs
        wish, refused = self._grant(operator, inputs, robot, now)
        own = self._progress(now_ns, now, inputs)
        found = [*inputs, *robot]
        event = most_urgent([*events_of(serious, self._cfg.severity), *wish, *own])
        is_first = self._enter(transition(self.state, event), now_ns, now, found)
        try:
            wanted = self._command(now_ns, now, act, is_first)
        except PolicyFault as failure:
            found.append(failure.fault)
            event = most_urgent(events_of([failure.fault], self._cfg.severity) or [Event.SOFT_FAULT])
            self._enter(transition(self.state, event), now_ns, now, found)
            wanted = self._command(now_ns, now, act, False)
        return Decision(self.state, self._send(wanted, now, dt_s), event, tuple(found), refused)

    def _watch(self, now_ns: int, now: Measured) -> list[Fault]:
        holds = self.state in (State.ALIGN, State.READY)
        found = self._monitors.check(now_ns, now, self.sent, self._jumped, holds)
        if self.state in (State.BLEND, State.RUN):
            found += self._monitors.check_training(now_ns, now.channels)
        return found

    def _grant(
        self, operator: Operator, inputs: list[Fault], robot: list[Fault], now: Measured
    ) -> tuple[list[Event], str]:
        """What of the operator's wishes happens, and why not."""
        if operator.estop:
            return [Event.ESTOP], ""
        wish = operator.wants
        if wish is None or transition(self.state, wish) is self.state:
            return [], "" if wish is None else f"{wish.name.lower()} means nothing in state {self.state.value}"
        if wish is Event.STOP:
            return [wish], ""
        reasons = inputs if wish is Event.RESET else [*inputs, *robot]
        if wish is Event.START:
            reasons = [*reasons, *self._monitors.gravity(now)]
        wrong = [fault for fault in reasons if self._cfg.severity[fault.kind] is not Severity.NOTE]
        if wrong:
            return [], f"{wish.name.lower()}: not while {wrong[0]}"
        if not operator.is_neutral:
            return [], f"{wish.name.lower()}: not while a command is given; let go of the sticks"
        return [wish], ""

    def _progress(self, now_ns: int, now: Measured, inputs: list[Fault]) -> list[Event]:
        """What happens by itself; what does not in time is added to `inputs`."""
        cfg, elapsed = self._cfg, 1e-9 * (now_ns - self._entered_ns)
        hard = any(self._cfg.severity[fault.kind] is Severity.HARD for fault in inputs)
        if self.state is State.BOOT:  # whoever has limits and monitors has bound the robot
            return [Event.BIND]
        if self.state is State.BOUND and not hard:
            return [Event.FRESH]
        if self.state is State.BLEND and elapsed >= cfg.blend_s:
            return [Event.BLENDED]
        if self.state is State.ALIGN and elapsed >= self._ramp.duration_s + cfg.settle_s:
            if bool((np.abs(now.q - self._ramp.goal)[cfg.kp > 0.0] <= cfg.reached).all()):
                return [Event.ALIGNED]
            if elapsed > self._ramp.duration_s + cfg.settle_s + cfg.patience_s:
                inputs.append(Fault(Kind.TIMEOUT, "the start pose is not reached; is something in the way?"))
                return events_of(inputs[-1:], cfg.severity)
        if self.state is State.STOPPING and elapsed >= self._ramp.duration_s + cfg.settle_s + cfg.ramp_s:
            return [Event.STOPPED]
        return []

    def _enter(self, state: State, now_ns: int, now: Measured, found: list[Fault]) -> bool:
        """Change to `state`; True where the policy begins."""
        if state is self.state:
            return False
        if state in (State.FAULT_DAMP, State.STOPPING):
            self.cause = tuple(found)
        begin = np.clip(np.where(np.isfinite(now.q), now.q, self.sent.q), self._limits.lower, self._limits.upper)
        if state is State.ALIGN:
            self._monitors.clear()
            self._ramp = Ramp(begin, self._cfg.start, self._cfg.speed)
        elif state is State.STOPPING:
            self._ramp = Ramp(self.sent.q.copy(), self._cfg.stop, self._cfg.speed)
            self._share_at_stop = self._share if self.state is State.ALIGN else 1.0
        self.state, self._entered_ns = state, now_ns
        return state is State.BLEND

    def _command(
        self, now_ns: int, now: Measured, act: Callable[[bool], JointCommand], is_first: bool
    ) -> JointCommand | None:
        """What the state asks for, before the clamp."""
        cfg, elapsed = self._cfg, 1e-9 * (now_ns - self._entered_ns)
        if self.state in SILENT:
            return None
        if self.state is State.ALIGN:
            self._share = min(elapsed / cfg.ramp_s, 1.0)
            return self._posture.command(self._ramp.at(elapsed), self._share)
        if self.state is State.READY:
            return self._posture.command(cfg.start, 1.0)
        if self.state is State.BLEND:
            share = elapsed / max(cfg.blend_s, 1e-9)
            return blend(self._posture.command(cfg.start, 1.0), _finite(act(is_first)), min(share, 1.0))
        if self.state is State.RUN:
            return _finite(act(is_first))
        if self.state is State.STOPPING:
            left = self._ramp.duration_s + cfg.settle_s + cfg.ramp_s - elapsed
            grown = min(self._share_at_stop + elapsed / cfg.ramp_s, 1.0)
            return self._posture.command(self._ramp.at(elapsed), min(max(left / cfg.ramp_s, 0.0), grown))
        return self._damping(now)

    def _damping(self, now: Measured) -> JointCommand:
        """Its set points follow the joints, so that nothing jumps when gains come back."""
        command = JointCommand.damping(self._limits.safe_kd)
        command.values[Q] = np.where(np.isfinite(now.q), now.q, self.sent.q)
        return command

    def _send(self, wanted: JointCommand | None, now: Measured, dt_s: float) -> JointCommand | None:
        if wanted is None:
            return None
        damps = self.state not in MOVING
        # Without gains a set point moves nothing, so it may follow the joint; and the first one follows on nothing.
        free = damps or not self._has_sent
        in_range = np.minimum(np.maximum(wanted.q, self._limits.lower), self._limits.upper)
        self.sent = clamp(wanted, in_range if free else self.sent.q, now.q, now.dq, dt_s, self._limits)
        self._jumped, self._has_sent = (self.sent.q != in_range) & (not damps), True
        return self.sent


def _finite(command: JointCommand) -> JointCommand:
    """`command`, or `PolicyFault`."""
    if not command.is_finite:
        raise PolicyFault(Fault(Kind.POLICY_OUTPUT, "the policy gave a number that is not finite"))
    return command
