"""The run time against the twin on a wire, in virtual time: from rest to the policy, and when things go wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.console import HELP, listen
from robo_rl_deploy.pipeline.binding import Binding, bind
from robo_rl_deploy.pipeline.controller import Actor, Controller, PolicyActor, Tick
from robo_rl_deploy.rt.clock import VirtualClock
from robo_rl_deploy.run import Drive, Story
from robo_rl_deploy.safety.faults import Kind
from robo_rl_deploy.safety.states import Event, State
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.transport.messages import Bool, Float64MultiArray, Header, Imu, JointState, Time
from robo_rl_deploy.twin.inside import TwinInside
from robo_rl_deploy.twin.peer import Peer
from robo_rl_deploy.twin.starts import Starts
from tiny_robot import tiny_robot

DT_NS = 20_000_000


class Rig:
    """Robot and run time on one bus whose clock is turned by hand."""

    def __init__(
        self, bundle: Bundle, *changes: tuple[str, str], make_actor: Callable[[Binding], Actor] | None = None
    ) -> None:
        self.now_ns = 1_000_000_000
        self.bus = Bus(lambda: self.now_ns)
        self.binding = bind(bundle.manifest, tiny_robot(*changes))
        self.robot_side = InprocTransport(self.bus)
        self.peer = Peer(bundle, self.binding, self.robot_side)
        self.peer.reset(Starts.of(bundle)[0])
        actor = make_actor(self.binding) if make_actor else PolicyActor(bundle, self.binding)
        self.controller = Controller(self.binding, InprocTransport(self.bus), actor)
        self.other = InprocTransport(self.bus)

    def tick(self, wish: Event | None = None, publish: Callable[[int], None] | None = None) -> Tick:
        """Sensors, one tick, physics."""
        if wish is not None:
            self.controller.station.press(wish)
        (publish or self.peer.publish)(self.now_ns)
        tick = self.controller.tick(self.now_ns)
        self.peer.listen(self.now_ns)
        self.peer.step(self.now_ns)
        self.now_ns += DT_NS
        return tick

    def go_to(self, state: State) -> Tick:
        for _ in range(600):
            now = self.controller.supervisor.state
            tick = self.tick({State.PASSIVE: Event.START, State.READY: Event.GO}.get(now))
            if tick.decision.state is state:
                return tick
        raise AssertionError(f"{state} is not reached: {tick.decision}")

    def send(self, topic: str, message: Any, kind: str) -> None:
        self.other.publisher(Topic(topic, kind, reliable=True)).send(message)


def test_a_robot_comes_to_the_policy_and_back(bundle: Bundle) -> None:
    rig = Rig(bundle)
    rig.go_to(State.RUN)
    for _ in range(25):
        rig.tick()
    assert rig.tick(Event.STOP).decision.state is State.STOPPING
    for _ in range(150):
        tick = rig.tick()
    assert tick.decision.state is State.PASSIVE
    assert rig.peer.rejected == 0


def test_the_drive_tells_the_story_and_leaves_the_robot_at_rest(bundle: Bundle) -> None:
    clock = VirtualClock(10**9)
    bus = Bus(clock.now_ns)
    binding, lines = bind(bundle.manifest, tiny_robot()), []
    twin = TwinInside(bundle, binding, InprocTransport(bus), Starts.of(bundle)[0])
    controller = Controller(binding, InprocTransport(bus), PolicyActor(bundle, binding))
    drive = Drive(controller, clock, 0.02, is_automatic=True, twin=twin, story=Story(lines.append))
    drive.run(5.0)
    assert controller.supervisor.state is State.PASSIVE
    ways = [line.split("s  ")[1] for line in lines if "->" in line]
    assert ways[:3] == ["boot -> bound", "bound -> passive", "passive -> align"]
    assert ways[-2:] == ["run -> stopping", "stopping -> passive"]
    assert drive.loop.missed == 0


def test_every_kind_of_refusal_is_told_once_in_a_state(bundle: Bundle) -> None:
    rig, lines = Rig(bundle), []
    story = Story(lines.append, State.RUN)
    rig.go_to(State.RUN)
    for _ in range(3):
        rig.controller.station.press(Event.START)
        story.tell(rig.tick(), 0.0)
    assert [line.split("s  ")[1] for line in lines if "refused" in line] == [
        "refused: start means nothing in state run"
    ]


def silent(now_ns: int) -> None:
    """Nothing is published."""


def test_silence_is_answered_one_tick_after_the_age_limit(bundle: Bundle) -> None:
    rig = Rig(bundle)
    rig.go_to(State.RUN)
    states = [rig.tick(publish=silent).decision.state for _ in range(4)]
    assert states == [State.RUN, State.RUN, State.FAULT_DAMP, State.FAULT_DAMP]  # 50 ms are allowed, 20 ms a tick


def test_a_run_time_that_dies_leaves_a_robot_that_damps(bundle: Bundle) -> None:
    rig = Rig(bundle)
    rig.go_to(State.RUN)
    gains = []
    for _ in range(5):  # nobody ticks any more
        rig.peer.listen(rig.now_ns)
        rig.peer.step(rig.now_ns)
        rig.now_ns += DT_NS
        gains.append(float(-rig.peer.twin.model.actuator_biasprm[0, 1]))
    assert gains == [40.0, 0.0, 0.0, 0.0, 0.0]  # the watchdog's 50 ms are over within the second
    assert float(rig.peer.twin.model.actuator_biasprm[0, 2]) == -3.0


def test_a_nan_on_the_wire_is_answered_in_the_same_tick(bundle: Bundle) -> None:
    rig = Rig(bundle)
    rig.go_to(State.RUN)
    publisher = next(p for p, make in rig.peer._outputs if type(make(0)) is JointState)

    def broken(now_ns: int) -> None:
        rig.peer.publish(now_ns - 1)
        header = Header(Time.of(now_ns))
        publisher.send(JointState(header, ["slide", "hinge"], np.array([0.0, np.nan]), np.zeros(2), np.zeros(0)))

    decision = rig.tick(publish=broken).decision
    assert decision.state is State.FAULT_DAMP
    assert "hinge position is nan" in str(decision.faults[0])
    assert decision.command is not None
    assert decision.command.is_finite


@pytest.mark.parametrize(
    ("names", "values", "said"),
    [
        (["slide"], 1, 'joint "hinge" is missing'),
        (["slide", "slide"], 2, "named twice"),
        (["slide", "hinge"], 3, "2 names, but 3 numbers of position"),
    ],
)
def test_joints_that_are_not_as_agreed_stop_the_robot(bundle: Bundle, names: list[str], values: int, said: str) -> None:
    rig = Rig(bundle)
    rig.go_to(State.RUN)
    publisher = next(p for p, make in rig.peer._outputs if type(make(0)) is JointState)

    def broken(now_ns: int) -> None:
        rig.peer.publish(now_ns)
        publisher.send(JointState(Header(Time.of(now_ns + 1)), names, np.zeros(values), np.zeros(values), np.zeros(0)))

    decision = rig.tick(publish=broken).decision
    assert decision.state is State.FAULT_DAMP
    assert decision.faults[0].kind is Kind.MALFORMED
    assert said in decision.faults[0].detail


def test_more_and_reordered_joints_are_read_by_name(bundle: Bundle) -> None:
    rig = Rig(bundle)
    publisher = next(p for p, make in rig.peer._outputs if type(make(0)) is JointState)

    def others(now_ns: int) -> None:
        names, q = ["wheel", "hinge", "slide"], np.array([9.0, 0.25, 0.5])
        rig.peer.publish(now_ns)
        publisher.send(JointState(Header(Time.of(now_ns + 1)), names, q, 2 * q, np.zeros(0)))

    measured = rig.tick(publish=others).measured
    assert measured.channels["joint_pos"].tolist() == [0.25, 0.5]
    assert measured.channels["joint_vel"].tolist() == [1.0, 0.5]
    assert measured.q.tolist() == [0.5]


def test_the_emergency_stop_has_its_own_topic(bundle: Bundle) -> None:
    rig = Rig(bundle)
    rig.go_to(State.RUN)
    rig.send("/operator/estop", Bool(True), "std_msgs/msg/Bool")
    assert rig.tick().decision.state is State.ESTOP
    rig.send("/operator/estop", Bool(False), "std_msgs/msg/Bool")
    assert rig.tick().decision.state is State.ESTOP
    assert rig.tick(Event.RESET).decision.state is State.PASSIVE


def test_a_switch_that_nobody_holds_stops_slowly(bundle: Bundle) -> None:
    rig = Rig(bundle, ("robot: cartpole\n", "robot: cartpole\noperator: {alive: /operator/alive}\n"))
    held = rig.other.publisher(Topic("/operator/alive", "std_msgs/msg/Bool"))
    for _ in range(600):
        held.send(Bool(True))
        wish = {State.PASSIVE: Event.START, State.READY: Event.GO}.get(rig.controller.supervisor.state)
        if rig.tick(wish).decision.state is State.RUN:
            break
    states = [rig.tick().decision.state for _ in range(30)]
    assert states[23] is State.RUN
    assert states[26] is State.STOPPING


def test_commands_are_cut_to_their_range_and_time_out(bundle: Bundle) -> None:
    rig = Rig(bundle)
    kind = "std_msgs/msg/Float64MultiArray"
    rig.send("/place", Float64MultiArray(data=np.array([7.0])), kind)
    assert rig.tick().commands["place"].tolist() == [1.0]
    for bad in ([np.nan], [1.0, 2.0], []):
        rig.send("/place", Float64MultiArray(data=np.array(bad)), kind)
        tick = rig.tick()
        assert tick.commands["place"].tolist() == [0.0]
        assert Kind.OPERATOR in {fault.kind for fault in tick.decision.faults}
    rig.send("/place", Float64MultiArray(data=np.array([0.5])), kind)
    values = [float(rig.tick().commands["place"][0]) for _ in range(28)]
    assert values == [0.5] * 26 + [0.0] * 2


def test_somebody_else_who_commands_the_robot_is_noticed(bundle: Bundle) -> None:
    rig = Rig(bundle)
    (topic,) = rig.binding.driver.topics
    stranger = rig.other.publisher(topic)
    for _ in range(30):
        tick = rig.tick()
    assert tick.decision.state is State.BOUND
    assert tick.decision.command is None
    assert "1 more on /motors/commands" in str(tick.decision.faults[0])
    stranger.close()
    rig.go_to(State.RUN)
    rig.other.publisher(topic)
    states = [rig.tick().decision.state for _ in range(26)]
    assert states[-1] is State.FAULT_DAMP


def test_a_robot_that_starts_again_while_the_run_time_goes_on(bundle: Bundle) -> None:
    rig = Rig(bundle)
    rig.go_to(State.RUN)
    rig.robot_side.close()
    rig.robot_side = InprocTransport(rig.bus)
    rig.peer = Peer(bundle, rig.binding, rig.robot_side)
    rig.peer.reset(Starts.of(bundle)[0])
    assert rig.tick().decision.state is State.FAULT_DAMP  # another sender
    assert "sends beside" in str(rig.controller.supervisor.cause[0])
    assert rig.tick().decision.state is State.FAULT_DAMP
    assert rig.tick(Event.RESET).decision.state is State.PASSIVE
    rig.go_to(State.RUN)


def test_two_senders_stay_a_fault_after_a_reset(bundle: Bundle) -> None:
    rig = Rig(bundle)
    rig.go_to(State.RUN)
    second = Peer(bundle, rig.binding, InprocTransport(rig.bus))
    second.reset(Starts.of(bundle)[0])

    def both(now_ns: int) -> None:
        rig.peer.publish(now_ns)
        second.publish(now_ns)

    assert rig.tick(publish=both).decision.state is State.FAULT_DAMP
    decision = rig.tick(Event.RESET, publish=both).decision
    assert decision.state is State.FAULT_DAMP
    assert decision.refused.startswith("reset: not while sender")


def test_a_topic_of_another_type_is_told_before_the_first_command(bundle: Bundle) -> None:
    rig = Rig(bundle)
    stranger = rig.other.publisher(Topic("/operator/estop", "std_msgs/msg/Float64MultiArray"))
    for _ in range(30):
        decision = rig.tick().decision
    assert decision.state is State.BOUND
    assert "unheard: a publisher on /operator/estop has type std_msgs/msg/Float64MultiArray" in str(decision.faults[0])
    stranger.close()
    rig.go_to(State.RUN)


def test_an_emergency_stop_of_best_effort_is_heard(bundle: Bundle) -> None:
    rig = Rig(bundle)
    rig.go_to(State.RUN)
    rig.other.publisher(Topic("/operator/estop", "std_msgs/msg/Bool")).send(Bool(True))
    assert rig.tick().decision.state is State.ESTOP


def test_a_unit_without_orientation_is_no_level_robot(bundle: Bundle) -> None:
    rig = Rig(bundle)
    rig.go_to(State.RUN)
    publisher = next(p for p, make in rig.peer._outputs if type(make(0)) is Imu)

    def without(now_ns: int) -> None:
        rig.peer.publish(now_ns)
        message = Imu(Header(Time.of(now_ns + 1)))
        message.orientation_covariance[0] = -1.0
        publisher.send(message)

    decision = rig.tick(publish=without).decision
    assert decision.state is State.FAULT_DAMP
    assert "does not measure orientation" in str(decision.faults[0])


def test_efforts_are_watched_where_they_are_measured(bundle: Bundle) -> None:
    rig = Rig(bundle, ("sensor_msgs/msg/JointState}", "sensor_msgs/msg/JointState, has_effort: true}"))
    rig.go_to(State.RUN)
    assert rig.tick().measured.effort[0] == pytest.approx(rig.peer.twin.data.actuator_force[0], abs=5.0)
    publisher = next(p for p, make in rig.peer._outputs if type(make(0)) is JointState)

    def overloaded(now_ns: int) -> None:
        rig.peer.publish(now_ns)
        q, v = rig.peer.twin.data.qpos, rig.peer.twin.data.qvel
        message = JointState(Header(Time.of(now_ns + 1)), ["slide", "hinge"], q.copy(), v.copy(), np.array([30.0, 0.0]))
        publisher.send(message)

    states = [rig.tick(publish=overloaded).decision.state for _ in range(12)]
    assert states[8] is State.RUN
    assert states[11] is State.FAULT_DAMP  # 0.2 s of 30 N, 20 N is the limit


def test_buttons_of_a_terminal(bundle: Bundle) -> None:
    rig, said = Rig(bundle), []
    for _ in range(3):
        rig.tick()
    for line, state in (("start\n", State.ALIGN), ("\n", State.STOPPING), ("estop\n", State.ESTOP)):
        listen(rig.controller.station, [line], said.append)
        assert rig.tick().decision.state is state
    listen(rig.controller.station, ["release", "resett"], said.append)
    assert said == [f'"resett" is no button; reset? All of them: {HELP}']
    listen(rig.controller.station, ["Reset"], said.append)
    assert rig.tick().decision.state is State.PASSIVE
