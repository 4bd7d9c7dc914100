"""Every fault in every state, judged by somebody who knows only the wire and the physics."""

from __future__ import annotations

from pathlib import Path

import pytest
from fault_rig import CATALOGUE, KINDS, MESSAGES, POLICY, TOPICS, Rig, endure
from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.safety.faults import Kind
from robo_rl_deploy.safety.states import Event, State
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.twin.body_faults import BodyFaults
from robo_rl_deploy.twin.falsified import FALSIFIED
from robo_rl_deploy.twin.faults import TIMED, FaultCfg, read_faults
from robo_rl_deploy.twin.inside import TwinInside
from robo_rl_deploy.twin.starts import Starts
from tiny_robot import tiny_robot

# What a fault of the joints' topic is told as; "" where nobody can tell it or it does no harm.
TOLD = {
    "nan": Kind.NON_FINITE, "all_nan": Kind.NON_FINITE, "inf": Kind.NON_FINITE, "huge": Kind.JOINT_POSITION,
    "degrees": Kind.JOINT_POSITION, "doubled": Kind.MALFORMED, "renamed": Kind.MALFORMED, "short": Kind.MALFORMED,
    "missing": Kind.MALFORMED, "clock_back": Kind.CLOCK, "clock_forward": Kind.CLOCK, "no_clock": Kind.CLOCK,
    "drop": Kind.STALE, "every": Kind.STALE, "delay": Kind.STALE, "repeat": Kind.REORDERED, "swap": Kind.REORDERED,
    "stranger": Kind.SENDER,
}  # fmt: skip


@pytest.mark.parametrize("kind", [*FALSIFIED, *TIMED])
def test_a_fault_of_the_joints_under_the_policy(bundle: Bundle, kind: str) -> None:
    found = endure(Rig(bundle), State.RUN, MESSAGES[f"{kind}/joint_states"])
    if kind in TOLD:
        assert TOLD[kind] in found


@pytest.mark.parametrize(
    "kind", [kind for kind in FALSIFIED if "quat" in kind or kind in ("upside_down", "nan", "gyro")]
)
def test_a_fault_of_the_inertial_unit_under_the_policy(bundle: Bundle, kind: str) -> None:
    found = endure(Rig(bundle), State.RUN, MESSAGES[f"{kind}/imu"])
    told = {"long_quaternion": Kind.QUATERNION, "upside_down": Kind.TILT, "nan": Kind.NON_FINITE}
    assert kind not in told or told[kind] in found


def test_another_convention_of_quaternions_is_noticed_before_the_start(bundle: Bundle) -> None:
    rig = Rig(bundle)
    rig.switch("other_convention", "/imu")
    for _ in range(5):
        rig.tick()
    decision = rig.tick(Event.START).decision
    assert decision.state in (State.PASSIVE, State.BOUND)
    assert "tilt" in decision.refused or "gravity" in decision.refused


@pytest.mark.parametrize("fault", POLICY)
@pytest.mark.parametrize("state", [State.BLEND, State.RUN])
def test_a_fault_of_the_policy(bundle: Bundle, fault: str, state: State) -> None:
    found = endure(Rig(bundle), state, CATALOGUE[f"policy_{fault}"])
    told = {"nan": Kind.POLICY_OUTPUT, "inf": Kind.POLICY_OUTPUT, "raises": Kind.POLICY_FAILED}
    assert fault not in told or told[fault] in found


# What else is told, and what it leads to; a fault that is not here harms nobody and may stay unnoticed.
LEADS_TO = {
    "stopped_process": (Kind.STALLED, State.FAULT_DAMP),
    "gc_pause": (Kind.OVERRUN, State.STOPPING),
    "slow_policy": (Kind.OVERRUN, State.STOPPING),
    "robot_lost_and_back": (Kind.SENDER, State.FAULT_DAMP),
    "second_commander": (Kind.SECOND_COMMANDER, State.FAULT_DAMP),
    "command_nan": (Kind.OPERATOR, State.RUN),
    "estop": (None, State.ESTOP),
    "estop_topic": (None, State.ESTOP),
    "start_pose_far": (None, State.RUN),
    "runtime_restarts": (None, State.PASSIVE),
}


@pytest.mark.parametrize("name", [name for name in CATALOGUE if not name.startswith("policy_")])
def test_a_fault_of_machine_body_or_person_under_the_policy(bundle: Bundle, name: str) -> None:
    rig, seen = Rig(bundle), list[State]()

    def watched(rig: Rig, k: int) -> None:
        CATALOGUE[name](rig, k)
        seen.append(rig.state)

    found = endure(rig, State.RUN, watched)
    told, state = LEADS_TO.get(name, (None, None))
    assert told is None or told in found
    assert state is None or state in seen


@pytest.mark.slow
@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("name", [*MESSAGES, *CATALOGUE])
def test_every_fault_in_every_state(bundle: Bundle, name: str, state: State) -> None:
    endure(Rig(bundle), state, {**MESSAGES, **CATALOGUE}[name])


def test_there_are_enough_kinds() -> None:
    assert len(set(KINDS)) == len(KINDS) >= 40
    assert len(MESSAGES) == len(TOPICS) * len([*FALSIFIED, *TIMED])


def nothing(rig: Rig, k: int) -> None:
    del rig, k


def test_without_a_fault_nothing_is_found(bundle: Bundle) -> None:
    assert endure(Rig(bundle), State.RUN, nothing) == set()


def test_scripts_are_read_and_checked(tmp_path: Path) -> None:
    path = tmp_path / "faults.yaml"
    path.write_text("- {kind: delay, topic: /imu, from_s: 1.0, to_s: 2.0, amount: 0.08}\n")
    assert read_faults(path) == [FaultCfg("delay", "/imu", 1.0, 2.0, 0.08)]
    for text, said in (
        ("- {kind: delays, topic: /imu, from_s: 1.0, to_s: 2.0}", "Nearest: delay"),
        ("- {kind: delay, topic: /imu, from_s: 1.0}", '"to_s" is missing'),
        ("kind: delay", "expected a list"),
        ("- {kind: delay, from_s: 1.0, to_s: 2.0}", "needs the topic"),
        ("- [", "is no YAML"),
    ):
        path.write_text(text)
        with pytest.raises(UserError, match=said):
            read_faults(path)


def one(bundle: Bundle, kind: str, amount: float) -> tuple[Rig, BodyFaults]:
    """A rig whose body suffers from `kind` in the first second."""
    rig = Rig(bundle)
    return rig, BodyFaults(rig.peer, rig.binding, [FaultCfg(kind, "", 0.0, 1.0, amount)])


@pytest.mark.parametrize(
    ("kind", "amount", "at_s", "bears"),
    [
        ("motor_weak", 0.3, 0.5, 6.0),
        ("battery_sag", 0.5, 0.5, 10.0),
        ("motor_hot", 1.0, 0.25, 15.0),
        ("motor_hot", 0.2, 0.5, 0.0),
        ("motor_dead", 1.0, 0.5, 0.0),
        ("motors_dead", 1.0, 0.5, 0.0),
        ("motors_dead", 1.0, 1.5, 20.0),
    ],
)
def test_a_motor_bears_what_the_fault_leaves_it(
    bundle: Bundle, kind: str, amount: float, at_s: float, bears: float
) -> None:
    rig, body = one(bundle, kind, amount)
    body.turn(at_s)
    twin = rig.peer.twin
    twin.data.ctrl[0] = 100.0
    twin.advance(1)
    assert float(twin.data.actuator_force[0]) == pytest.approx(bears, abs=1e-6)


def test_a_joint_that_is_stuck_stays_and_a_push_comes_once(bundle: Bundle) -> None:
    rig, body = one(bundle, "motor_stuck", 500.0)
    body.turn(0.5)
    before = float(rig.peer.twin.data.qpos[0])
    rig.peer.twin.data.ctrl[0] = 2.0
    rig.peer.twin.data.qvel[:] = 0.0
    rig.peer.twin.advance(100)
    assert float(rig.peer.twin.data.qpos[0]) == pytest.approx(before, abs=0.02)
    rig, body = one(bundle, "push", 2.0)
    speed = float(rig.peer.twin.data.qvel[1])
    for at_s in (0.1, 0.2, 0.3):
        body.turn(at_s)
    assert float(rig.peer.twin.data.qvel[1]) == pytest.approx(speed + 2.0)


def test_a_script_of_a_running_twin_begins_with_it(bundle: Bundle) -> None:
    now_ns = 77_000_000_000
    bus = Bus(lambda: now_ns)
    heard = InprocTransport(bus).subscriber(Topic("/joint_states", "sensor_msgs/msg/JointState", depth=100))
    script = [FaultCfg("drop", "/joint_states", 0.1, 0.2), FaultCfg("motor_dead", "", 0.1, 0.2)]
    binding = bind(bundle.manifest, tiny_robot())
    twin = TwinInside(bundle, binding, InprocTransport(bus), Starts.of(bundle)[0], faults=script)
    bears = []
    for _ in range(15):
        twin.before(now_ns)
        bears.append(float(twin.peer.twin.model.actuator_forcerange[0, 1]))
        twin.after(now_ns)
        now_ns += 20_000_000
    assert len(heard.take()) == 10
    assert [round(force) for force in bears] == [20] * 5 + [0] * 5 + [20] * 5


def test_a_joint_that_does_not_exist_is_refused(bundle: Bundle) -> None:
    rig = Rig(bundle)
    with pytest.raises(UserError, match="push"):
        BodyFaults(rig.peer, rig.binding, [FaultCfg("motor_dead", "", 0.0, 1.0, 1.0, "pull")])
