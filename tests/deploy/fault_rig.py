"""A robot behind a faulty wire, an oracle who knows only the wire and the physics, and everything that can go wrong.

`CATALOGUE` is the one list of faults: name -> what it does to a rig while it is active.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.command import JointCommand
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.pipeline.controller import Controller, PolicyActor, Tick
from robo_rl_deploy.robots.config import RobotCfg
from robo_rl_deploy.safety.faults import Fault, Kind
from robo_rl_deploy.safety.states import LATCHED, MOVING, Event, State
from robo_rl_deploy.safety.supervisor import PolicyFault
from robo_rl_deploy.transport.base import Publisher, Topic
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.transport.messages import Bool, Float64MultiArray
from robo_rl_deploy.twin.body_faults import BodyFaults
from robo_rl_deploy.twin.falsified import FALSIFIED
from robo_rl_deploy.twin.faults import BODY, TIMED, FaultCfg, FaultyTransport
from robo_rl_deploy.twin.peer import Peer
from robo_rl_deploy.twin.starts import Starts
from tiny_robot import tiny_robot

TOPICS = ("/joint_states", "/encoder", "/imu")
COMMANDS = "/motors/commands"
AMOUNTS = {
    "delay": 0.1, "jitter": 0.06, "every": 5.0, "offset": 0.7, "scale": 3.0, "clock_back": 2.0, "motor_weak": 0.3,
    "motor_hot": 0.3, "motor_stuck": 50.0, "battery_sag": 0.4, "push": 3.0,
}  # fmt: skip
_NEVER = (1e9, 2e9)


class FaultyPolicy(PolicyActor):
    """The policy of the bundle, until `fault` says otherwise."""

    fault = ""
    calls = 0

    def act(self, channels: dict[str, np.ndarray], commands: dict[str, np.ndarray], is_first: bool) -> JointCommand:
        command = super().act(channels, commands, is_first)
        self.calls += 1
        if self.fault == "raises":
            raise PolicyFault(Fault(Kind.POLICY_FAILED, "on purpose"))
        changes = {"nan": np.nan, "inf": -np.inf, "huge": 1e308, "saturated": 5.0, "constant": 0.3}
        if self.fault in changes:
            command.q[:] = changes[self.fault]
        elif self.fault == "gains":
            command.values[2:] = 1e6
        elif self.fault == "alternates":
            command.q[:] = 5.0 * (-1) ** self.calls
        elif self.fault == "noise":
            command.values += np.random.default_rng(self.calls).normal(0, 100, command.values.shape)
        return command


POLICY = ("nan", "inf", "huge", "saturated", "constant", "gains", "alternates", "noise", "raises")


@dataclass
class Active:
    """What a fault does in this tick, beside messages and body."""

    policy: str = ""
    wishes: list[Event] = field(default_factory=list)
    release: bool = False
    pause: int = 0  # periods for which the run time stands still before the tick, physics going on
    late: float = 0.0  # periods by which the tick comes late
    loop: list[Fault] = field(default_factory=list)
    is_deaf: bool = False  # the robot hears no command
    restart: bool = False  # the run time dies and comes back
    rejoin: bool = False  # the robot's participant is lost and comes back
    far: bool = False  # the joint is far from where it should be
    place: list[float] = field(default_factory=list)  # on the operator's topic
    rival: bool = False  # somebody else commands the robot too
    estop_topic: bool | None = None


class Rig:
    """One robot, one run time, one clock. `tick` judges."""

    def __init__(self, bundle: Bundle, *, robot: RobotCfg | None = None, seed: int = 0) -> None:
        self.now_ns = 1_000_000_000
        self.bus = Bus(lambda: self.now_ns)
        self.bundle = bundle
        self.binding = bind(bundle.manifest, robot or tiny_robot())
        self.dt_ns = round(1e9 / bundle.manifest.rates.control_hz)
        self.cfgs: list[FaultCfg] = []
        self.wire = FaultyTransport(InprocTransport(self.bus), self._all(TOPICS), seed)
        self.peer = Peer(bundle, self.binding, self.wire)
        self.start = Starts.of(bundle)[0]
        self.peer.reset(self.start)
        self.body = BodyFaults(self.peer, self.binding, self._all(("",)))
        self.policy = FaultyPolicy(bundle, self.binding)
        self.side = InprocTransport(self.bus)
        self.controller = Controller(self.binding, self.side, self.policy)
        station = InprocTransport(self.bus)
        self.place = station.publisher(Topic("/place", "std_msgs/msg/Float64MultiArray"))
        self.estop = station.publisher(Topic("/operator/estop", "std_msgs/msg/Bool"))
        self.rival: Publisher | None = None  # it and its side of the wire: while somebody else commands too
        self.rival_side: InprocTransport | None = None
        self.active = Active()
        self.before: JointCommand | None = None
        self.last: Tick | None = None
        self.found: set[Kind] = set()
        self.rng = np.random.default_rng(seed)
        self.ticks = 0

    def _all(self, topics: tuple[str, ...]) -> list[FaultCfg]:
        """A switched-off fault of every kind for each of `topics`; `switch` turns them on."""
        kinds = BODY if topics == ("",) else (*FALSIFIED, *TIMED)
        return [FaultCfg(kind, topic, *_NEVER, AMOUNTS.get(kind, 1.0)) for topic in topics for kind in kinds]

    def switch(self, kind: str, topic: str = "") -> None:
        """Only this fault of the messages or of the body is on; "": none is."""
        for faults in (self.body._faults, *(publisher._faults for publisher in self.wire._publishers)):
            for i, fault in enumerate(faults):
                is_on = (fault.kind, fault.topic) == (kind, topic)
                faults[i] = FaultCfg(fault.kind, fault.topic, *((-1e9, 1e9) if is_on else _NEVER), fault.amount)

    @property
    def state(self) -> State:
        return self.controller.supervisor.state

    def tick(self, wish: Event | None = None, estop: bool = False) -> Tick:
        active, station = self.active, self.controller.station
        if active.restart:
            self._restart()
        if active.rejoin:
            for publisher in self.wire._publishers:
                topic = publisher._inner.topic
                publisher._inner.close()
                publisher._inner = self.wire._inner.publisher(topic)
        self._pass(active.pause, hears=True)
        for pressed in [*active.wishes, *([wish] if wish else []), *([Event.ESTOP] if estop else [])]:
            self.controller.station.press(pressed)
        if active.release:
            station.release()
        if active.estop_topic is not None:
            self.estop.send(Bool(active.estop_topic))
        for value in active.place:
            self.place.send(Float64MultiArray(data=np.array([value])))
        if active.rival:
            self._rival()
        self.policy.fault = active.policy
        self.wire.turn(self.now_ns)
        self.body.turn(1e-9 * self.now_ns)
        self.peer.publish(self.now_ns)
        begun_ns = self.now_ns
        self.now_ns += round(active.late * self.dt_ns)
        tick = self.controller.tick(self.now_ns, active.loop)
        self.now_ns = begun_ns
        self.judge(tick)
        self._pass(1, hears=not active.is_deaf)
        self.ticks += 1
        self.last = tick
        self.found |= {fault.kind for fault in tick.decision.faults}
        return tick

    def _pass(self, periods: int, hears: bool) -> None:
        """Physics, judged by what the motors do."""
        for _ in range(periods):
            if hears:
                self.peer.listen(self.now_ns)
            else:
                for subscriber in self.peer._inputs:
                    subscriber.take()
            self.peer.step(self.now_ns)
            force = float(self.peer.twin.data.actuator_force[0])
            assert abs(force) <= 20.0 + 1e-6, force
            if self.peer.is_silent(self.now_ns) and self.peer.is_silent(self.now_ns - self.dt_ns):
                speed = float(self.peer.twin.data.qvel[0])
                assert force * speed <= 0.1, (force, speed)  # whoever hears nothing only brakes
            self.now_ns += self.dt_ns

    def _restart(self) -> None:
        """A new process: it knows nothing, and is another sender."""
        self.side.close()
        self.side = InprocTransport(self.bus)
        self.controller = Controller(self.binding, self.side, self.policy)
        self.before = None

    def _rival(self) -> None:
        if self.rival is None:
            self.rival_side = InprocTransport(self.bus)
            topic, prototype = self.binding.driver.topics[0], self.binding.driver.prototypes[0]
            self.rival = self.rival_side.publisher(topic, prototype)
        command = JointCommand.damping(self.binding.limits.safe_kd)
        self.rival.send(self.binding.driver.encode(command, self.now_ns)[0])

    def judge(self, tick: Tick) -> None:
        """What is on the wire is finite, in range, slow enough, and exerts no more than the motor bears."""
        command = tick.decision.command
        if command is None:
            return
        q, dq, kp, kd, tau = (float(row[0]) for row in command.values)
        assert np.isfinite([q, dq, kp, kd, tau]).all()
        assert -2.0 <= q <= 2.0
        assert 0.0 <= kp <= 40.0
        assert 0.0 <= kd <= 4.0
        now = tick.measured
        if np.isfinite(now.q[0]) and np.isfinite(now.dq[0]):
            assert abs(kp * (q - now.q[0]) + kd * (dq - now.dq[0]) + tau) <= 20.0 + 1e-6
        if self.before is not None and kp > 0.0 and self.before.kp[0] > 0.0:
            # The run time moves set points for two of its periods at most, however long it stood still.
            assert abs(q - self.before.q[0]) <= 100.0 * 2.0 * self.dt_ns * 1e-9 + 1e-9
        if tick.decision.state not in MOVING:
            assert kp == tau == dq == 0.0
        self.before = command

    def go_to(self, state: State) -> None:
        """Press what leads there."""
        longest = round(12e9 / self.dt_ns)
        for _ in range(longest):
            now = self.state
            if now is state:
                return
            if now is State.RUN:
                self.active = Active(policy="nan" if state is State.FAULT_DAMP else "")
                self.tick(Event.STOP if state is State.STOPPING else None, estop=state is State.ESTOP)
                self.active = Active()
                self.controller.station.release()
            else:
                self.tick({State.PASSIVE: Event.START, State.READY: Event.GO}.get(now))
        raise AssertionError(f"{state} is not reached, but {self.state}")

    def recover(self) -> None:
        """What a person does after a fault: let go, put the robot back, reset, until it is passive."""
        self.switch("")
        self.active = Active(release=True, estop_topic=False)
        if self.rival_side is not None:
            self.rival_side.close()
            self.rival = self.rival_side = None
        self.peer.twin.data.qpos[:], self.peer.twin.data.qvel[:] = self.start.qpos, 0.0
        for _ in range(round(8e9 / self.dt_ns)):
            stop = Event.STOP if self.state in MOVING and self.state is not State.STOPPING else None
            self.tick(Event.RESET if self.state in LATCHED else stop)
            if self.state is State.PASSIVE:
                self.active = Active()
                return
        raise AssertionError(f"the robot stays in {self.state}: {self.last}")


Apply = Callable[[Rig, int], None]  # (rig, ticks since the fault began): set what is wrong in the tick that follows


def _of_topic(kind: str, topic: str) -> Apply:
    def apply(rig: Rig, k: int) -> None:
        if k == 0:
            rig.switch(kind, topic)

    return apply


def _always(active: Active) -> Apply:
    def apply(rig: Rig, k: int) -> None:
        rig.active = active

    return apply


def _once(active: Active) -> Apply:
    def apply(rig: Rig, k: int) -> None:
        rig.active = active if k == 0 else Active()

    return apply


def _hog(rig: Rig, k: int) -> None:
    rig.active = Active(late=float(rig.rng.uniform(0.0, 0.9)))


def _mash(rig: Rig, k: int) -> None:
    rig.active = Active(
        wishes=[Event(int(rig.rng.choice([0, 3, 4, 7, 9])))], release=bool(rig.rng.random() < 0.5), place=[0.9]
    )


def _released_early(rig: Rig, k: int) -> None:
    """The switch bounces, and somebody resets at once, while things still move."""
    steps = {0: Active(wishes=[Event.ESTOP]), 1: Active(release=True), 2: Active(wishes=[Event.RESET])}
    rig.active = steps.get(k % 5, Active(wishes=[Event.START] if k % 2 else [Event.GO]))


def _far(rig: Rig, k: int) -> None:
    if k == 0:
        rig.peer.twin.data.qpos[0] = 1.9  # m; the start pose is at 0.1
        rig.peer.twin.push(np.zeros(2))
    rig.active = Active(wishes=[Event.START])


def _moving_restart(rig: Rig, k: int) -> None:
    if k == 0:
        rig.peer.twin.push(np.array([1.5, 2.0]))
    rig.active = Active(restart=k == 0, wishes=[Event.START, Event.GO][k % 2 :][:1])


_STALLED = [Fault(Kind.STALLED, "the loop stood still")]
_OVERRUN = [Fault(Kind.OVERRUN, "deadlines missed")]
MESSAGES = {f"{kind}{topic}": _of_topic(kind, topic) for kind in (*FALSIFIED, *TIMED) for topic in TOPICS}
CATALOGUE: dict[str, Apply] = {
    **{f"policy_{kind}": _always(Active(policy=kind)) for kind in POLICY},
    **{kind: _of_topic(kind, "") for kind in BODY},
    # The loop and the machine.
    "gc_pause": _once(Active(pause=3, loop=_OVERRUN)),
    "cpu_hog": _hog,
    "stopped_process": _once(Active(pause=25, loop=_STALLED)),
    "slow_policy": _always(Active(late=0.95, loop=_OVERRUN)),
    "runtime_restarts": _once(Active(restart=True)),
    "runtime_restarts_while_the_robot_moves": _moving_restart,
    # The wire.
    "commands_lost": _always(Active(is_deaf=True)),
    "robot_lost_and_back": _once(Active(rejoin=True)),
    "second_commander": _always(Active(rival=True)),
    # The operator.
    "estop": _always(Active(wishes=[Event.ESTOP])),
    "estop_topic": _always(Active(estop_topic=True)),
    "estop_released_early": _released_early,
    "buttons_mashed": _mash,
    "command_nan": _always(Active(place=[float("nan")])),
    "command_huge": _always(Active(place=[1e300])),
    "command_jumps": lambda rig, k: setattr(rig, "active", Active(place=[(-1.0) ** k])),
    "two_stations": _always(Active(place=[0.9, -0.9])),
    # Before the start.
    "start_pose_far": _far,
}
"""Faults that are none of a topic's. A kind of `MESSAGES` counts once, whatever the topic."""
KINDS = (*FALSIFIED, *TIMED, *CATALOGUE)


def endure(rig: Rig, state: State, apply: Apply, lasting_s: float = 0.5) -> set[Kind]:
    """The fault in `state`, one second after it, and back to rest; what was found."""
    rig.go_to(state)
    rig.found = set()
    for k in range(round(1e9 * lasting_s / rig.dt_ns)):
        apply(rig, k)
        rig.tick()
    rig.switch("")
    rig.active = Active()
    for _ in range(round(1e9 / rig.dt_ns)):
        rig.tick()
    found = set(rig.found)
    rig.recover()
    return found
