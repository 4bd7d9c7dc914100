"""Every fault in every state, judged by somebody who knows only the wire and the physics."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.command import JointCommand
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.pipeline.controller import Controller, PolicyActor, Tick
from robo_rl_deploy.safety.faults import Fault, Kind
from robo_rl_deploy.safety.states import MOVING, SILENT, Event, State
from robo_rl_deploy.safety.supervisor import PolicyFault
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.twin.falsified import FALSIFIED
from robo_rl_deploy.twin.faults import KINDS, FaultCfg, FaultyTransport, read_faults
from robo_rl_deploy.twin.peer import Peer
from robo_rl_deploy.twin.starts import Starts
from tiny_robot import tiny_robot

DT_NS = 20_000_000
TOPICS = ("/joint_states", "/encoder", "/imu")
STATES = [state for state in State if state not in SILENT]
FROM_S = 1000.0  # the script's time of the fault; the clock jumps there from the start of the state


class FaultyPolicy(PolicyActor):
    """The policy of the bundle, until `fault` says otherwise."""

    fault = ""

    def act(self, channels: dict[str, np.ndarray], commands: dict[str, np.ndarray], is_first: bool) -> JointCommand:
        command = super().act(channels, commands, is_first)
        self.calls = getattr(self, "calls", 0) + 1
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


class Rig:
    """Robot behind a faulty wire, and an oracle at the wire."""

    def __init__(self, bundle: Bundle, *faults: FaultCfg) -> None:
        self.now_ns = 1_000_000_000
        bus = Bus(lambda: self.now_ns)
        self.binding = bind(bundle.manifest, tiny_robot())
        self.wire = FaultyTransport(InprocTransport(bus), faults, start_ns=-round(1e9 * FROM_S))
        self.wire.turn(self.now_ns - round(1e9 * FROM_S) * 2)
        self.peer = Peer(bundle, self.binding, self.wire)
        self.peer.reset(Starts.of(bundle)[0])
        self.policy = FaultyPolicy(bundle, self.binding)
        self.controller = Controller(self.binding, InprocTransport(bus), self.policy)
        self.is_faulty = False
        self.before: JointCommand | None = None
        self.ticks: list[Tick] = []

    def tick(self, wish: Event | None = None, estop: bool = False) -> Tick:
        if wish is not None:
            self.controller.station.press(wish)
        if estop:
            self.controller.station.press(Event.ESTOP)
        script_ns = self.now_ns if self.is_faulty else self.now_ns - round(1e9 * FROM_S) * 2
        self.wire.turn(script_ns)
        self.peer.publish(self.now_ns)
        tick = self.controller.tick(self.now_ns)
        self.judge(tick)
        self.peer.listen(self.now_ns)
        self.peer.step(self.now_ns)
        assert abs(float(self.peer.twin.data.actuator_force[0])) <= 20.0 + 1e-9
        self.now_ns += DT_NS
        self.ticks.append(tick)
        return tick

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
            assert abs(q - self.before.q[0]) <= 100.0 * DT_NS * 1e-9 + 1e-9
        if tick.decision.state not in MOVING:
            assert kp == tau == dq == 0.0
        self.before = command

    def go_to(self, state: State) -> None:
        for _ in range(600):
            now = self.controller.supervisor.state
            if now is state:
                return
            if now is State.RUN:
                wish = {State.STOPPING: Event.STOP}.get(state)
                if state is State.FAULT_DAMP:
                    self.policy.fault = "nan"
                self.tick(wish, estop=state is State.ESTOP)
                self.policy.fault = ""
                self.controller.station.release()
            else:
                self.tick({State.PASSIVE: Event.START, State.READY: Event.GO}.get(now))
        raise AssertionError(f"{state} is not reached, but {now}")


def endure(rig: Rig, state: State, policy: str = "") -> set[Kind]:
    """Half a second of the fault in `state`, one second after it; what was found."""
    rig.go_to(state)
    rig.is_faulty, rig.policy.fault, begin = True, policy, len(rig.ticks)
    for _ in range(25):
        rig.tick()
    rig.is_faulty, rig.policy.fault = False, ""
    for _ in range(50):
        rig.tick()
    return {fault.kind for tick in rig.ticks[begin:] for fault in tick.decision.faults}


def script(kind: str, topic: str) -> FaultCfg:
    amounts = {"delay": 0.1, "jitter": 0.06, "every": 5.0, "offset": 0.7, "scale": 3.0, "clock_back": 2.0}
    return FaultCfg(kind, topic, 0.0, 2 * FROM_S, amounts.get(kind, 1.0))


# What a fault of the joints' topic is told as; "" where nobody can tell it or it does no harm.
TOLD = {
    "nan": Kind.NON_FINITE, "all_nan": Kind.NON_FINITE, "inf": Kind.NON_FINITE, "huge": Kind.JOINT_POSITION,
    "degrees": Kind.JOINT_POSITION, "doubled": Kind.MALFORMED, "renamed": Kind.MALFORMED, "short": Kind.MALFORMED,
    "missing": Kind.MALFORMED, "clock_back": Kind.CLOCK, "clock_forward": Kind.CLOCK, "no_clock": Kind.CLOCK,
    "drop": Kind.STALE, "every": Kind.STALE, "delay": Kind.STALE, "repeat": Kind.REORDERED, "swap": Kind.REORDERED,
    "stranger": Kind.SENDER,
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_a_fault_of_the_joints_under_the_policy(bundle: Bundle, kind: str) -> None:
    found = endure(Rig(bundle, script(kind, "/joint_states")), State.RUN)
    if kind in TOLD:
        assert TOLD[kind] in found


@pytest.mark.parametrize(
    "kind", [kind for kind in FALSIFIED if "quat" in kind or kind in ("upside_down", "nan", "gyro")]
)
def test_a_fault_of_the_inertial_unit_under_the_policy(bundle: Bundle, kind: str) -> None:
    found = endure(Rig(bundle, script(kind, "/imu")), State.RUN)
    told = {"long_quaternion": Kind.QUATERNION, "upside_down": Kind.TILT, "nan": Kind.NON_FINITE}
    assert kind not in told or told[kind] in found


def test_another_convention_of_quaternions_is_noticed_before_the_start(bundle: Bundle) -> None:
    rig = Rig(bundle, script("other_convention", "/imu"))
    rig.is_faulty = True
    for _ in range(5):
        rig.tick()
    decision = rig.tick(Event.START).decision
    assert decision.state in (State.PASSIVE, State.BOUND)
    assert "tilt" in decision.refused or "gravity" in decision.refused


POLICY = ("nan", "inf", "huge", "saturated", "constant", "gains", "alternates", "noise", "raises")


@pytest.mark.parametrize("fault", POLICY)
@pytest.mark.parametrize("state", [State.BLEND, State.RUN])
def test_a_fault_of_the_policy(bundle: Bundle, fault: str, state: State) -> None:
    found = endure(Rig(bundle), state, fault)
    told = {"nan": Kind.POLICY_OUTPUT, "inf": Kind.POLICY_OUTPUT, "raises": Kind.POLICY_FAILED}
    assert fault not in told or told[fault] in found


@pytest.mark.slow
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_fault_of_every_topic_in_every_state(bundle: Bundle, kind: str, topic: str, state: State) -> None:
    endure(Rig(bundle, script(kind, topic)), state)


def test_without_a_fault_nothing_is_found(bundle: Bundle) -> None:
    assert endure(Rig(bundle), State.RUN) == set()


def test_scripts_are_read_and_checked(tmp_path: Path) -> None:
    path = tmp_path / "faults.yaml"
    path.write_text("- {kind: delay, topic: /imu, from_s: 1.0, to_s: 2.0, amount: 0.08}\n")
    assert read_faults(path) == [FaultCfg("delay", "/imu", 1.0, 2.0, 0.08)]
    for text, said in (
        ("- {kind: delays, topic: /imu, from_s: 1.0, to_s: 2.0}", "Nearest: delay"),
        ("- {kind: delay, topic: /imu, from_s: 1.0}", '"to_s" is missing'),
        ("kind: delay", "expected a list"),
        ("- [", "is no YAML"),
    ):
        path.write_text(text)
        with pytest.raises(UserError, match=said):
            read_faults(path)
