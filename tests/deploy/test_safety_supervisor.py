"""The supervisor in virtual time: from rest to the policy and back, and what it does when something is wrong."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from pd_plant import CFG, DT_NS, LIMITS, NAMES, Plant, hold_start, plant_in
from robo_rl_deploy.command import JointCommand
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.safety.faults import Fault, Kind, Severity, severities
from robo_rl_deploy.safety.states import LATCHED, MOVING, SILENT, Event, State
from robo_rl_deploy.safety.supervisor import Decision, PolicyFault


def states(plant: Plant) -> list[State]:
    """Those that it went through, without repeats."""
    seen: list[State] = []
    for decision in plant.decisions:
        if not seen or seen[-1] is not decision.state:
            seen.append(decision.state)
    return seen


def test_from_rest_to_the_policy_and_back() -> None:
    plant = plant_in(State.RUN)
    plant.run(50)
    assert plant.q == pytest.approx(CFG.start + 0.1, abs=0.02)
    plant.tick(Event.STOP)
    plant.run(150)
    way = ["bound", "passive", "align", "ready", "blend", "run", "stopping", "passive"]
    assert [state.value for state in states(plant)] == way
    assert plant.q == pytest.approx(CFG.stop, abs=0.1)  # it let go when it was there


def test_no_set_point_jumps_and_no_joint_races_on_the_way() -> None:
    plant = plant_in(State.RUN)
    plant.run(20)
    plant.tick(Event.STOP)
    plant.run(150)
    sent = [decision.command for decision in plant.decisions if decision.command is not None]
    for before, after in itertools.pairwise(sent):
        assert np.abs(after.q - before.q).max() <= 10.0 * DT_NS * 1e-9 + 1e-9
        assert np.abs(after.kp - before.kp).max() <= 40.0 * DT_NS * 1e-9 / CFG.ramp_s + 1e-6
    align = [d.command.q for d in plant.decisions if d.state is State.ALIGN and d.command is not None]
    assert np.abs(np.diff(align, axis=0)).max() <= CFG.speed * DT_NS * 1e-9 + 1e-9


def test_nothing_is_sent_before_all_inputs_are_good() -> None:
    plant = Plant()
    stale = (Fault(Kind.STALE, "imu"),)
    assert plant.run(100, faults=stale).state is State.BOUND
    assert all(decision.command is None for decision in plant.decisions)
    assert plant.tick().state is State.PASSIVE


def test_the_policy_begins_once_and_only_when_it_has_a_weight() -> None:
    calls: list[bool] = []

    def act(is_first: bool) -> JointCommand:
        calls.append(is_first)
        return hold_start(is_first)

    plant = plant_in(State.READY)
    plant.run(10, act=act)
    assert calls == []
    plant.tick(Event.GO, act=act)
    plant.run(30, act=act)
    assert calls == [True] + [False] * 30


def test_the_policy_takes_over_smoothly() -> None:
    plant = plant_in(State.READY)
    plant.tick(Event.GO)
    blended = [plant.tick().command for _ in range(20)]
    shares = [float((c.q - CFG.start)[0] / 0.1) for c in blended if c is not None]
    assert shares[0] == pytest.approx(DT_NS * 1e-9 / CFG.blend_s)
    assert np.all(np.diff(shares) >= -1e-9)
    assert shares[-1] == pytest.approx(1.0)


def test_a_stop_in_the_middle_of_the_way_does_not_make_the_gains_jump() -> None:
    plant = plant_in(State.ALIGN)
    plant.run(5)
    plant.tick(Event.STOP)
    plant.run(200)
    gains = [d.command.kp for d in plant.decisions if d.command is not None]
    steps = [float(np.abs(b - a).max()) for a, b in itertools.pairwise(gains)]
    assert max(steps) <= 40.0 * DT_NS * 1e-9 / CFG.ramp_s + 1e-6
    assert plant.supervisor.state is State.PASSIVE


def test_a_set_point_beyond_the_range_is_held_there_and_is_no_jump() -> None:
    def act(is_first: bool) -> JointCommand:
        command = hold_start(is_first)
        command.q[1] = 3.0
        return command

    plant = plant_in(State.RUN)
    decision = plant.run(100, act=act)
    assert decision.state is State.RUN
    assert decision.faults == ()
    assert decision.command is not None
    assert decision.command.q[1] == LIMITS.upper[1]


def answer(state: State, severity: Severity) -> State:
    """What a fault of the inputs leads to."""
    if state in SILENT or state in LATCHED or severity is Severity.NOTE:
        return state
    if severity is Severity.HARD:
        return State.FAULT_DAMP
    return State.STOPPING if state in MOVING else state


COMMANDING = [state for state in State if state not in SILENT]


@pytest.mark.parametrize("state", COMMANDING)
@pytest.mark.parametrize("kind", Kind)
def test_each_fault_in_each_state_is_answered_in_the_same_tick(state: State, kind: Kind) -> None:
    plant = plant_in(state)
    decision = plant.tick(faults=(Fault(kind, "here"),))
    assert decision.state is answer(state, CFG.severity[kind])
    if decision.state in (State.FAULT_DAMP, State.ESTOP):
        assert damps(decision)


def damps(decision: Decision) -> bool:
    """No set point pulls."""
    command = decision.command
    return command is not None and not command.kp.any() and not command.tau_ff.any() and bool((command.kd > 0).all())


@pytest.mark.parametrize("state", State)
def test_the_emergency_stop_works_in_every_state_and_releasing_it_changes_nothing(state: State) -> None:
    plant = Plant() if state in SILENT else plant_in(state)
    assert damps(plant.tick(estop=True))
    for wish in (None, Event.START, Event.GO, Event.STOP):
        assert plant.tick(wish).state is State.ESTOP
    assert plant.tick(Event.RESET, estop=True).state is State.ESTOP
    assert plant.tick(Event.RESET).state is State.PASSIVE


BODY: dict[Kind, dict[str, object]] = {
    Kind.TILT: {"quat": np.array([math.cos(0.5), math.sin(0.5), 0.0, 0.0])},
    Kind.QUATERNION: {"quat": np.array([2.0, 0.0, 0.0, 0.0])},
    Kind.HEIGHT: {"height": 0.1},
    Kind.JOINT_POSITION: {"q": np.array([0.0, 57.3, 0.0])},
    Kind.JOINT_VELOCITY: {"dq": np.array([0.0, 0.0, -15.1])},
}


@pytest.mark.parametrize("state", MOVING)
@pytest.mark.parametrize("kind", BODY)
def test_a_robot_out_of_bounds_damps_in_the_same_tick(state: State, kind: Kind) -> None:
    plant = plant_in(state)
    decision = plant.tick(**BODY[kind])
    assert decision.state is State.FAULT_DAMP
    assert damps(decision)
    assert kind in {fault.kind for fault in plant.supervisor.cause}


@pytest.mark.parametrize("name", ["q", "dq", "quat", "height"])
def test_nan_of_the_robot_is_a_fault_too(name: str) -> None:
    value = {"q": np.full(3, np.nan), "dq": np.full(3, np.nan), "quat": np.full(4, np.nan), "height": math.nan}
    plant = plant_in(State.RUN)
    decision = plant.tick(**{name: value[name]})
    assert decision.state is State.FAULT_DAMP
    assert decision.command is not None
    assert decision.command.is_finite


def test_a_robot_that_lies_on_its_side_stays_passive_and_may_not_start() -> None:
    plant = plant_in(State.PASSIVE)
    lying = {"quat": np.array([math.cos(0.7), math.sin(0.7), 0.0, 0.0])}
    decision = plant.tick(Event.START, **lying)
    assert decision.state is State.PASSIVE
    assert decision.refused.startswith("start: not while tilt: 80 degrees")


def test_an_orientation_of_another_convention_may_not_start() -> None:
    plant = Plant()
    turned = np.array([math.cos(0.3), math.sin(0.3), 0.0, 0.0])  # says 34 degrees, gravity says level
    plant.run(3, quat=turned)
    decision = plant.tick(Event.START, quat=turned)
    assert decision.state is State.PASSIVE
    assert "w x y z" in decision.refused


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_a_policy_that_gives_no_number_damps_in_the_same_tick(bad: float) -> None:
    def act(is_first: bool) -> JointCommand:
        command = hold_start(is_first)
        command.q[1] = bad
        return command

    for state in (State.BLEND, State.RUN):
        decision = plant_in(state).tick(act=act)
        assert decision.state is State.FAULT_DAMP
        assert damps(decision)
        assert [fault.kind for fault in decision.faults] == [Kind.POLICY_OUTPUT]


def test_a_policy_that_fails_is_stopped_slowly() -> None:
    def act(is_first: bool) -> JointCommand:
        raise PolicyFault(Fault(Kind.POLICY_FAILED, "on purpose"))

    plant = plant_in(State.RUN)
    decision = plant.tick(act=act)
    assert decision.state is State.STOPPING
    assert decision.command is not None
    assert (decision.command.kp > 0).all()
    plant.run(200)
    assert plant.supervisor.state is State.PASSIVE


def test_a_joint_that_does_not_follow_is_told() -> None:
    plant = plant_in(State.READY)
    stuck = CFG.start + np.array([0.6, 0.0, 0.0])
    needed = [plant.tick(q=stuck).state for _ in range(30)]
    assert needed[24] is State.READY
    assert needed[25] is State.FAULT_DAMP  # half a second
    assert f"{NAMES[0]}: is at 0.80" in str(plant.supervisor.cause[0])


def test_an_encoder_that_stands_still_at_speed_is_told() -> None:
    plant = plant_in(State.RUN)
    q = plant.q.copy()
    found = [plant.tick(q=q, dq=np.array([1.0, 0.0, 0.0])).faults for _ in range(10)]
    assert [fault.kind for fault in found[-1]] == [Kind.FROZEN]


def test_a_gyroscope_that_disagrees_with_the_orientation_is_told() -> None:
    plant = plant_in(State.RUN)
    found: list[Kind] = []
    for _ in range(30):
        found += [fault.kind for fault in plant.tick(gyro=np.array([0.0, 0.0, 3.0])).faults]
    assert Kind.IMU in found
    assert plant.supervisor.state is State.FAULT_DAMP


def test_measurements_that_training_never_saw_stop_the_policy() -> None:
    plant = plant_in(State.RUN)
    strange = {"obs": np.array([0.0, 3.5], np.float32)}
    needed = [plant.tick(channels=strange).state for _ in range(30)]
    assert needed[24] is State.RUN
    assert needed[25] is State.STOPPING


def test_a_policy_that_jumps_on_and_on_is_stopped() -> None:
    flips = iter(range(1000))

    def act(is_first: bool) -> JointCommand:
        command = hold_start(is_first)
        command.q[:] = LIMITS.upper if next(flips) % 2 else LIMITS.lower
        return command

    plant = plant_in(State.RUN)
    plant.run(40, act=act)
    assert Kind.SLEW in {fault.kind for fault in plant.supervisor.cause}


def test_wishes_are_granted_only_where_they_mean_something() -> None:
    plant = plant_in(State.PASSIVE)
    assert plant.tick(Event.GO).refused == "go means nothing in state passive"
    assert plant.tick(Event.START, is_neutral=False).refused.endswith("let go of the sticks")
    assert plant.tick(Event.START).state is State.ALIGN
    fault = plant_in(State.FAULT_DAMP)
    refused = fault.tick(Event.RESET, faults=(Fault(Kind.STALE, "imu: silent"),)).refused
    assert refused == "reset: not while stale: imu: silent"
    assert fault.tick(Event.RESET).state is State.PASSIVE


def test_a_start_pose_that_is_not_reached_is_given_up() -> None:
    plant = plant_in(State.ALIGN)
    blocked = np.array([-0.9, -0.8, 0.1])
    for _ in range(600):
        plant.tick(q=blocked.copy())
    assert plant.supervisor.state is not State.READY
    assert plant.supervisor.state in (State.FAULT_DAMP, State.PASSIVE, State.STOPPING)


def test_time_that_stands_still_or_runs_backwards_moves_nothing() -> None:
    plant = plant_in(State.RUN)
    before = plant.supervisor.sent.q.copy()

    def act(is_first: bool) -> JointCommand:
        return JointCommand.of(LIMITS.upper, np.zeros(3), CFG.kp, CFG.kd, np.zeros(3))

    for back in (0, DT_NS, 100 * DT_NS):
        plant.now_ns -= DT_NS + back
        plant.tick(act=act)
    np.testing.assert_array_equal(plant.supervisor.sent.q, before)


def test_severities_by_name() -> None:
    assert severities({"unseen": "note"})[Kind.UNSEEN] is Severity.NOTE
    with pytest.raises(UserError, match='fault "unsen" not found'):
        severities({"unsen": "note"})
    with pytest.raises(UserError, match='"loud" is no severity'):
        severities({"unseen": "loud"})
    with pytest.raises(UserError, match='stays "hard"'):
        severities({"stale": "note"})
