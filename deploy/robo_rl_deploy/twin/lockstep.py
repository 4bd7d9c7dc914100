"""A twin and a run time in step: measured, decided, moved, one control period after the other, over any wire.

Nothing depends on how fast the machine is: time is counted in control periods.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.pipeline.controller import Actor, Controller, PolicyActor, Tick
from robo_rl_deploy.pipeline.layouts import layouts
from robo_rl_deploy.pipeline.sender import command_sender
from robo_rl_deploy.record.flight import FlightRecorder, Witness
from robo_rl_deploy.safety.faults import Fault
from robo_rl_deploy.safety.states import State
from robo_rl_deploy.transport.base import Topic, Transport
from robo_rl_deploy.twin.flaws import FlawsCfg
from robo_rl_deploy.twin.peer import Peer
from robo_rl_deploy.twin.score import TaskScorer
from robo_rl_deploy.twin.starts import Start

_PATIENCE_S = 5.0  # for a message that a wire has still to bring


@dataclass
class Run:
    """What an episode came to."""

    total: float = 0.0  # return, of the scored rewards
    length: int = 0  # control steps
    success: bool | None = None
    faults: list[Fault] = field(default_factory=list)  # each once, in the order they came
    state: State = State.RUN  # at the end
    digest: str = ""  # SHA-256 over the positions after every control step


class Lockstep:
    """Both sides of one or two wires, in one process."""

    def __init__(
        self,
        bundle: Bundle,
        binding: Binding,
        robot_side: Transport,
        policy_side: Transport,
        *,
        flaws: FlawsCfg | None = None,
        actor: Actor | None = None,
    ) -> None:
        """`flaws` of the twin must lose nothing; `actor`: who is in charge, the policy of the bundle by default. Raises
        `UserError` where something does not fit."""
        if flaws is not None and flaws.loses:
            raise UserError("in step every message is waited for, so none may be lost; set loss to 0")
        self.peer = Peer(bundle, binding, robot_side, flaws=flaws)
        self.actor = actor or PolicyActor(bundle, binding)
        self.witness = Witness(self.actor)
        self.controller = Controller(binding, policy_side, self.witness, lockstep=True)
        self.flight: FlightRecorder | None = None  # records every tick where there is one
        self._scorer = TaskScorer(bundle, self.peer.twin.data)
        self._robot_side, self._policy_side, self._binding = robot_side, policy_side, binding
        self._commands = [(name, *command_sender(name, binding, robot_side)) for name in _sent(binding)]
        self._dt_ns = round(1e9 / binding.manifest.rates.control_hz)

    def connect(self, patience_s: float = _PATIENCE_S) -> None:
        """Wait until both sides hear each other. Raises `UserError`."""
        robot = self._binding.robot
        heard = [Topic(robot.streams[name].topic, robot.streams[name].type) for name in layouts(self._binding)]
        sides = [(self._robot_side, topic) for topic in self._binding.driver.topics]
        sides += [(self._policy_side, topic) for topic in heard]
        end = time.monotonic() + patience_s
        for transport, topic in sides:
            while not transport.peers(topic).publishers:
                if time.monotonic() > end:
                    raise UserError(f"nobody publishes {topic.name}; is the wire open on both sides?")
                time.sleep(0.01)

    def episode(self, start: Start, watch: Callable[[Tick], None] | None = None) -> Run:
        """One episode from `start`, the policy in charge from the first step on."""
        self.peer.reset(start)
        self.actor.reset()
        self.controller.begin(State.RUN)
        self.controller.receiver.forget()
        self.controller.station.forget()
        self._scorer.reset(start)
        run, digest, kinds = Run(), hashlib.sha256(), set()
        for step in range(start.steps):
            now_ns = (step + 1) * self._dt_ns
            if step in start.pushes:
                self.peer.twin.push(start.pushes[step])
            commands = self._scorer.commands(step)
            tick = self._tick(now_ns, commands)
            run.faults += [fault for fault in tick.decision.faults if fault.kind not in kinds]
            kinds |= {fault.kind for fault in tick.decision.faults}
            if self.flight is not None:
                self.flight.tick(now_ns, step, 0, 0, tick)
            if watch is not None:
                watch(tick)
            self.peer.step(now_ns)
            digest.update(self.peer.twin.data.qpos.tobytes())
            run.length, run.state = step + 1, tick.decision.state
            if self.peer.twin.diverged or self._scorer.step(self.actor.raw_action, commands):
                break
        failed = self.peer.twin.diverged and self._scorer.success is not None
        run.total, run.success = self._scorer.total, False if failed else self._scorer.success
        run.digest = digest.hexdigest()
        return run

    def _tick(self, now_ns: int, commands: dict[str, np.ndarray]) -> Tick:
        """Sensors out, one tick of the run time, its command in."""
        for name, publisher, make in self._commands:
            publisher.send(make(commands[name]))
        self.peer.publish(now_ns)
        receiver, station, count = self.controller.receiver, self.controller.station, now_ns // self._dt_ns
        while min(receiver.take(now_ns), station.take(now_ns)) < count:
            if not self._policy_side.wait(_PATIENCE_S):
                raise UserError("the twin's sensors do not arrive; is the wire open on both sides?")
        tick = self.controller.tick(now_ns)
        if tick.decision.command is not None:
            while not self.peer.listen(now_ns):
                if not self._robot_side.wait(_PATIENCE_S):
                    raise UserError("commands do not arrive at the twin; is the wire open on both sides?")
        return tick


def _sent(binding: Binding) -> list[str]:
    """Commands of the policy that come from a topic."""
    return [c.name for c in binding.manifest.commands if c.name in binding.robot.commands]
