"""One control tick from the wire to the wire: receive, watch, decide, act, send."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.command import JointCommand
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.pipeline.halt import Halt
from robo_rl_deploy.pipeline.policy import PolicyRunner
from robo_rl_deploy.pipeline.receiver import Receiver
from robo_rl_deploy.pipeline.station import Station
from robo_rl_deploy.safety.faults import Fault, Kind, severities
from robo_rl_deploy.safety.monitors import Measured, MonitorCfg, Monitors
from robo_rl_deploy.safety.states import LATCHED, SILENT, Event, State
from robo_rl_deploy.safety.supervisor import Decision, PolicyFault, Supervisor, SupervisorCfg
from robo_rl_deploy.transport.base import Transport

_PEER_TICKS = 25  # between two looks at who else is on a topic


class Actor(Protocol):
    """What has something to say to the motors."""

    @property
    def steps(self) -> int:
        """Commands since the reset."""

    @property
    def raw_action(self) -> np.ndarray:
        """The policy's own action behind the last command, [A'], dimensionless and unclamped; zero after a reset."""

    def reset(self) -> None:
        """Begin an episode."""

    def act(self, channels: dict[str, np.ndarray], commands: dict[str, np.ndarray], is_first: bool) -> JointCommand:
        """The command for this tick. Raises `PolicyFault` where there is none."""


class PolicyActor:
    """The policy of a bundle."""

    def __init__(self, bundle: Bundle, binding: Binding) -> None:
        self.runner, self._binding = PolicyRunner(bundle), binding

    @property
    def steps(self) -> int:
        """See `Actor`."""
        return self.runner.steps

    @property
    def raw_action(self) -> np.ndarray:
        """See `Actor`."""
        return self.runner.raw_action

    def reset(self) -> None:
        """See `Actor`."""
        self.runner.reset()

    def act(self, channels: dict[str, np.ndarray], commands: dict[str, np.ndarray], is_first: bool) -> JointCommand:
        """See `Actor`."""
        if is_first:
            self.runner.reset()
        try:
            return self._binding.command(self.runner.step(channels, commands))
        except UserError as error:
            raise PolicyFault(Fault(Kind.POLICY_OUTPUT, str(error))) from error
        except Exception as error:  # whatever a graph may do, the robot has to be brought to rest
            raise PolicyFault(Fault(Kind.POLICY_FAILED, f"{type(error).__name__}: {error}")) from error


@dataclass(frozen=True)
class Tick:
    """What a tick came to."""

    decision: Decision
    measured: Measured
    commands: dict[str, np.ndarray]


class Controller:
    """A robot's run time without a clock and without a loop: `tick` is told what time it is."""

    def __init__(
        self, binding: Binding, transport: Transport, actor: Actor, period_s: float = 0.0, lockstep: bool = False
    ) -> None:
        """`period_s` between two ticks; 0: the policy's. `lockstep` as for `Receiver`.

        Raises `UserError` where a topic cannot be joined.
        """
        self.binding, self._transport, self._actor = binding, transport, actor
        self._period_s = period_s or 1.0 / binding.manifest.rates.control_hz
        self.begin(State.BOOT)
        self.receiver = Receiver(binding, transport, lockstep)
        self.station = Station(binding, transport, lockstep)
        topics, prototypes = binding.driver.topics, binding.driver.prototypes
        self._publishers = [transport.publisher(t, p) for t, p in zip(topics, prototypes)]
        self._ticks = 0
        self._others: list[Fault] = []

    def begin(self, state: State) -> None:
        """Forget what was. Another state than BOOT is for twins that are put into the middle of an episode."""
        binding = self.binding
        monitors = Monitors(binding.names, binding.limits, _monitor_cfg(binding), binding.seen)
        self.supervisor = Supervisor(binding.limits, monitors, _supervisor_cfg(binding, self._period_s), state)
        self._halt = Halt(binding.robot.motion.slow_s if binding.manifest.commands else 0.0)

    @property
    def is_halting(self) -> bool:
        """A stop was asked for, and the policy is told to stand first."""
        return self._halt.is_on

    def tick(self, now_ns: int, loop: Sequence[Fault] = ()) -> Tick:
        """One step; `loop` are faults of the loop that calls it."""
        operator, commands, of_operator = self.station.poll(now_ns)
        operator = self._halt.hear(operator, self.supervisor.state, now_ns)
        if self._halt.is_on:
            commands = self.station.defaults
        if operator.wants is Event.RESET and self.supervisor.state in LATCHED:
            # A robot that was started again has another sender, which would be a stranger for ever.
            self.receiver.forget()
        faults = [*loop, *self.receiver.poll(now_ns), *of_operator, *self._look_for_others()]
        if self.supervisor.state in SILENT and any(fault.kind is Kind.SENDER for fault in faults):
            self.receiver.forget()  # nobody can reset here, and nothing was commanded yet: who sends alone counts
        measured = self.receiver.measured()

        def act(is_first: bool) -> JointCommand:
            return self._actor.act(dict(measured.channels), commands, is_first)

        decision = self.supervisor.tick(now_ns, measured, faults, operator, act)
        if decision.command is not None:
            messages = self.binding.driver.encode(decision.command, now_ns)
            for publisher, message in zip(self._publishers, messages):
                publisher.send(message)
        return Tick(decision, measured, commands)

    def _look_for_others(self) -> list[Fault]:
        """Somebody else who commands the robot; before the first command also who is on a topic and not heard."""
        if self._ticks % _PEER_TICKS == 0:
            driver = self.binding.driver.topics
            crowd = [(topic, self._transport.peers(topic)) for topic in driver]
            others = [f"{peers.publishers} more on {topic.name}" for topic, peers in crowd if peers.publishers]
            self._others = [Fault(Kind.SECOND_COMMANDER, text) for text in others[:1]]
            if self.supervisor.state in SILENT:
                crowd += [(t, self._transport.peers(t)) for t in (*self.receiver.topics, *self.station.topics)]
                self._others += [Fault(Kind.UNHEARD, text) for _, peers in crowd for text in peers.refused[:1]]
        self._ticks += 1
        return self._others


def _monitor_cfg(binding: Binding) -> MonitorCfg:
    """The robot's bounds, or the narrower ones of the policy."""
    cfg, envelope = binding.robot.monitors, binding.manifest.envelope
    return replace(
        cfg,
        tilt=_narrower(min, cfg.tilt, envelope.tilt),
        height_min=_narrower(max, cfg.height_min, envelope.height_min),
        height_max=_narrower(min, cfg.height_max, envelope.height_max),
    )


def _narrower(choose: Callable[[Iterable[float]], float], a: float | None, b: float | None) -> float | None:
    known = [value for value in (a, b) if value is not None]
    return choose(known) if known else None


def _supervisor_cfg(binding: Binding, period_s: float) -> SupervisorCfg:
    motion = binding.robot.motion
    return SupervisorCfg(
        start=binding.start,
        stop=binding.stop,
        kp=binding.hold_kp,
        kd=binding.hold_kd,
        severity=severities(binding.robot.faults),
        speed=motion.speed,
        ramp_s=motion.ramp_s,
        settle_s=motion.settle_s,
        reached=motion.reached,
        patience_s=motion.patience_s,
        blend_s=motion.blend_s,
        longest_s=2.0 * period_s,
    )
