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
from robo_rl_deploy.pipeline.policy import PolicyRunner
from robo_rl_deploy.pipeline.receiver import Receiver
from robo_rl_deploy.pipeline.station import Station
from robo_rl_deploy.safety.faults import Fault, Kind, severities
from robo_rl_deploy.safety.monitors import Measured, MonitorCfg, Monitors
from robo_rl_deploy.safety.states import Event, State
from robo_rl_deploy.safety.supervisor import Decision, PolicyFault, Supervisor, SupervisorCfg
from robo_rl_deploy.transport.base import Transport

_PEER_TICKS = 25  # between two looks at who else is on a topic


class Actor(Protocol):
    """What has something to say to the motors."""

    def act(self, channels: dict[str, np.ndarray], commands: dict[str, np.ndarray], is_first: bool) -> JointCommand:
        """The command for this tick. Raises `PolicyFault` where there is none."""


class PolicyActor:
    """The policy of a bundle, asked every `every` ticks and held between."""

    def __init__(self, bundle: Bundle, binding: Binding, every: int = 1) -> None:
        self.runner = PolicyRunner(bundle)
        self._binding, self._every, self._tick = binding, every, 0
        self._held = binding.base
        self.targets = np.zeros(len(binding.names), np.float32)  # of the last step

    def act(self, channels: dict[str, np.ndarray], commands: dict[str, np.ndarray], is_first: bool) -> JointCommand:
        """See `Actor`."""
        if is_first:
            self.runner.reset()
            self._tick = 0
        if self._tick % self._every == 0:
            try:
                self.targets = self.runner.step(channels, commands)
            except UserError as error:
                raise PolicyFault(Fault(Kind.POLICY_OUTPUT, str(error))) from error
            except Exception as error:  # whatever a graph may do, the robot has to be brought to rest
                raise PolicyFault(Fault(Kind.POLICY_FAILED, f"{type(error).__name__}: {error}")) from error
            self._held = self._binding.command(self.targets)
        self._tick += 1
        return self._held.copy()


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
        self._ticks, self._others = 0, ""

    def begin(self, state: State) -> None:
        """Forget what was. Another state than BOOT is for twins that are put into the middle of an episode."""
        binding = self.binding
        monitors = Monitors(binding.names, binding.limits, _monitor_cfg(binding), {})
        self.supervisor = Supervisor(binding.limits, monitors, _supervisor_cfg(binding, self._period_s), state)

    def tick(self, now_ns: int, loop: Sequence[Fault] = ()) -> Tick:
        """One step; `loop` are faults of the loop that calls it."""
        faults = [*loop, *self.receiver.poll(now_ns)]
        operator, commands, of_operator = self.station.poll(now_ns)
        faults += of_operator + self._look_for_others()
        measured = self.receiver.measured()

        def act(is_first: bool) -> JointCommand:
            return self._actor.act(dict(measured.channels), commands, is_first)

        decision = self.supervisor.tick(now_ns, measured, faults, operator, act)
        if decision.event is Event.RESET:
            self.receiver.forget()
        if decision.command is not None:
            messages = self.binding.driver.encode(decision.command, now_ns)
            for publisher, message in zip(self._publishers, messages):
                publisher.send(message)
        return Tick(decision, measured, commands)

    def _look_for_others(self) -> list[Fault]:
        """Somebody else who commands the robot."""
        if self._ticks % _PEER_TICKS == 0:
            crowd = [(topic, self._transport.peers(topic).publishers) for topic in self.binding.driver.topics]
            self._others = next((f"{n} more on {topic.name}" for topic, n in crowd if n), "")
        self._ticks += 1
        return [Fault(Kind.SECOND_COMMANDER, self._others)] if self._others else []


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
