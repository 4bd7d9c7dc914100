"""A slow policy in charge, in virtual time: asked in time, equal to one that answers at once, never trusted blindly."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from chunk_bundle import CHUNK, chunk_manifest, make_chunked
from hypothesis import given, settings
from hypothesis import strategies as st
from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.chunks.actor import SlowActor
from robo_rl_deploy.chunks.source import Answer
from robo_rl_deploy.chunks.thinker import Thinker
from robo_rl_deploy.pipeline import PolicyRunner
from robo_rl_deploy.pipeline.binding import Binding, bind
from robo_rl_deploy.pipeline.controller import Tick
from robo_rl_deploy.rt.clock import VirtualClock
from robo_rl_deploy.rt.stats import Stages
from robo_rl_deploy.safety.faults import Fault, Kind
from robo_rl_deploy.safety.states import Event, State
from robo_rl_deploy.safety.supervisor import PolicyFault
from slow_source import SlowSource
from test_controller import DT_NS, Rig
from test_pipeline_policy import random_inputs
from tiny_robot import tiny_robot

STEPS = 60


@pytest.fixture(scope="module")
def chunked(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return make_chunked(tmp_path_factory.mktemp("chunk") / "policy.rpb", seed=5)


class Alone:
    """An actor, its slow policy and a clock that moves one control step a call."""

    def __init__(self, bundle: Bundle, delay_ns=lambda n: 0, period_ns: int = DT_NS, usual_ns: int = 0) -> None:
        self.clock, self.stages, self.period_ns = VirtualClock(10**9), Stages(), period_ns
        self.source = SlowSource(bundle, self.clock, delay_ns, usual_ns)
        self.binding = bind(bundle.manifest, tiny_robot())
        self.actor = SlowActor(self.binding, self.source, self.clock, self.stages, 1e-9 * period_ns)

    def act(self, channels: dict, commands: dict, is_first: bool = False) -> np.ndarray:
        command = self.actor.act(channels, commands, is_first)
        self.clock.advance_ns(self.period_ns)
        return command.q


@pytest.mark.parametrize("changes", [{"dt_s": 0.02}, {"execute": 16}, {"dt_s": 0.06, "max_age_s": 0.96}])
def test_a_policy_that_answers_at_once_is_the_policy_in_step(tmp_path: Path, changes: dict):
    bundle = make_chunked(tmp_path / "policy.rpb", chunk_manifest(blend_s=0.0, **changes), seed=5)
    alone, runner, rng = Alone(bundle), PolicyRunner(bundle), np.random.default_rng(0)
    for step in range(120):
        inputs, is_first = random_inputs(rng), step in (0, 40, 41)
        if is_first:
            runner.reset()
        np.testing.assert_allclose(alone.act(*inputs, is_first), runner.step(*inputs), atol=1e-6)
        np.testing.assert_allclose(alone.actor.raw_action, runner.raw_action, atol=1e-6)
        assert alone.actor.steps == runner.steps


@pytest.mark.parametrize("late", [1, 2, 5])
def test_rows_that_passed_while_the_policy_thought_are_left_out(tmp_path: Path, late: int):
    bundle = make_chunked(tmp_path / "policy.rpb", chunk_manifest(blend_s=0.0), seed=5)
    alone, rng = Alone(bundle, lambda n: late * DT_NS), np.random.default_rng(0)
    inputs = [random_inputs(rng) for _ in range(STEPS)]
    said = [float(alone.act(*both)[0]) for both in inputs]
    assert said[:late] == [pytest.approx(0.1)] * late  # the start pose, as long as nobody has said anything
    asked = [round((q.seen_ns - 10**9) / DT_NS) for q in alone.source.questions]
    assert asked == list(range(0, STEPS, 6))
    # Each target is the row for its time of the newest chunk that had arrived.
    thinker = Thinker(bundle)
    answers = [thinker.answer(question) for question in alone.source.questions]
    for t in range(2 * late, STEPS):  # the first one fades in for as long as it was waited for
        k = (t - late) // 6
        rows = answers[k].rows
        assert rows is not None
        assert said[t] == pytest.approx(float(rows.targets[t - 6 * k, 0]), abs=1e-6)


def test_a_faster_loop_moves_on_a_line_between_two_rows(tmp_path: Path):
    bundle = make_chunked(tmp_path / "policy.rpb", chunk_manifest(blend_s=0.0, execute=16), seed=5)
    fine, coarse = Alone(bundle, period_ns=DT_NS // 4), Alone(bundle)
    inputs = random_inputs(np.random.default_rng(2))
    rows = np.array([coarse.act(*inputs)[0] for _ in range(15)])
    said = np.array([fine.act(*inputs)[0] for _ in range(60)])
    np.testing.assert_allclose(said[:57], np.interp(np.arange(57) / 4, np.arange(15), rows), atol=1e-6)


def test_it_asks_early_enough_for_a_policy_that_takes_long(tmp_path: Path):
    """All 16 rows may be executed and the answer takes 6, or half as long again: it asks after 7."""
    bundle = make_chunked(tmp_path / "policy.rpb", chunk_manifest(execute=16), seed=5)
    alone, rng = Alone(bundle, lambda n: (9 if n == 3 else 6) * DT_NS, usual_ns=6 * DT_NS), np.random.default_rng(0)
    for _ in range(60):
        alone.act(*random_inputs(rng))
    asked = np.diff([q.seen_ns for q in alone.source.questions]) // DT_NS
    assert asked.tolist()[:4] == [7, 7, 7, 9]  # one question at a time
    assert set(asked.tolist()[4:]) <= {6}  # that late again, it would be just in time


@pytest.mark.parametrize("jitter_ns", [0, 300_000])
def test_a_loop_that_wakes_up_late_asks_as_often(tmp_path: Path, jitter_ns: int):
    bundle = make_chunked(tmp_path / "policy.rpb", seed=5)
    alone, rng = Alone(bundle, lambda n: DT_NS), np.random.default_rng(0)
    for _ in range(120):
        late = int(rng.integers(0, jitter_ns + 1))
        alone.clock.advance_ns(late)
        alone.act(*random_inputs(rng))
        alone.clock.advance_ns(-late)
    assert len(alone.source.questions) == 20


def test_the_last_row_is_carried_out_and_then_it_is_over(chunked: Bundle):
    alone, inputs = Alone(chunked), random_inputs(np.random.default_rng(0))
    alone.act(*inputs)
    alone.source.is_stopped = True
    for _ in range(16):  # asked after 6, whose answer never comes; 320 ms are 16 steps
        alone.act(*inputs)
    with pytest.raises(PolicyFault, match=r"seen 340.0 ms ago, allowed are 320.0") as failure:
        alone.act(*inputs)
    assert failure.value.fault.kind is Kind.CHUNK_EXPIRED


def test_a_first_chunk_that_does_not_come_is_a_hard_fault(chunked: Bundle):
    alone, inputs = Alone(chunked, lambda n: 10**12), random_inputs(np.random.default_rng(0))
    for _ in range(51):
        assert alone.act(*inputs).tolist() == [pytest.approx(0.1)]
    with pytest.raises(PolicyFault, match="none has come for 1020 ms") as failure:
        alone.act(*inputs)
    assert failure.value.fault.kind is Kind.CHUNK_MISSING


def test_a_process_that_ended_is_told_at_once(chunked: Bundle):
    alone, inputs = Alone(chunked), random_inputs(np.random.default_rng(0))
    alone.act(*inputs)
    alone.source.failure = "the policy's process was killed by signal 9; start again"
    with pytest.raises(PolicyFault, match="killed by signal 9") as failure:
        alone.act(*inputs)
    assert failure.value.fault.kind is Kind.POLICY_FAILED
    with pytest.raises(PolicyFault, match=r"first chunk: .* killed by signal 9") as failure:
        alone.act(*inputs, is_first=True)
    assert failure.value.fault.kind is Kind.CHUNK_MISSING


def test_an_answer_to_a_question_of_the_episode_before_is_not_used(chunked: Bundle):
    delays = [0, 4 * DT_NS, 2 * DT_NS]  # the second is under way when the episode ends
    alone, rng = Alone(chunked, lambda n: delays[min(n, 2)]), np.random.default_rng(0)
    for _ in range(8):
        alone.act(*random_inputs(rng))
    said = [float(alone.act(*random_inputs(rng), step == 0)[0]) for step in range(6)]
    assert said[:4] == [pytest.approx(0.1)] * 4  # two steps for the old question, two for the new one
    assert alone.source.questions[2].episode == alone.source.questions[1].episode + 1
    assert alone.source.questions[2].last_action.tolist() == [0.0]
    assert alone.source.questions[2].time_s == 0.0
    assert alone.actor._executor.rows is not None
    assert alone.actor._executor.rows.seen_ns == alone.source.questions[2].seen_ns


def test_a_policy_that_fails_says_so(chunked: Bundle):
    alone, inputs = Alone(chunked), random_inputs(np.random.default_rng(0))
    fault = Fault(Kind.POLICY_FAILED, "RuntimeError: it broke")
    alone.source.take = lambda: Answer(alone.actor._episode, None, 1000, fault)
    with pytest.raises(PolicyFault) as failure:
        alone.act(*inputs)
    assert failure.value.fault == fault


def test_rows_that_are_not_finite_are_refused(chunked: Bundle):
    alone, inputs = Alone(chunked), random_inputs(np.random.default_rng(0))
    honest = alone.source.take

    def broken() -> Answer | None:
        answer = honest()
        if answer is not None and answer.rows is not None:
            answer.rows.targets[15, 0] = np.nan
        return answer

    alone.source.take = broken
    with pytest.raises(PolicyFault, match="not finite") as failure:
        alone.act(*inputs)
    assert failure.value.fault.kind is Kind.POLICY_OUTPUT


def test_the_graph_that_knows_the_rows_to_come_goes_on_with_them(tmp_path: Path):
    """A prefix as in training-time real-time chunking: the rows that pass meanwhile are the old chunk's, so nothing has
    to be blended."""
    bundle = make_chunked(tmp_path / "policy.rpb", chunk_manifest(prefix=4, blend_s=0.0), seed=5)
    alone, rng = Alone(bundle, lambda n: 2 * DT_NS, usual_ns=2 * DT_NS), np.random.default_rng(0)
    said = [float(alone.act(*random_inputs(rng))[0]) for _ in range(40)]
    questions = alone.source.questions
    assert questions[0].prefix is None
    for question in questions[1:]:
        assert question.prefix is not None
        assert question.prefix.shape == (2, 1)
        t = round((question.seen_ns - 10**9) / DT_NS)
        np.testing.assert_allclose(np.clip(question.prefix[:, 0], -1.0, 1.0), said[t : t + 2], atol=1e-6)


def test_it_measures_the_age_of_what_it_carries_out(chunked: Bundle):
    alone, inputs = Alone(chunked, lambda n: 2 * DT_NS), random_inputs(np.random.default_rng(0))
    for _ in range(STEPS):
        alone.act(*inputs)
    age = alone.stages["chunk age"]
    assert age.count == STEPS - 2  # none until the first answer
    assert age.max == 7 * DT_NS  # asked every 6, answered 2 later, so up to 7
    assert alone.stages["inference"].count == 10


@st.composite
def days(draw: st.DrawFn) -> tuple[list[int], set[int], list[int]]:
    """Delays of the answers in ms, ticks that begin an episode, and how late each tick wakes up in ms."""
    delays = draw(st.lists(st.integers(0, 500), min_size=1, max_size=12))
    return delays, draw(st.sets(st.integers(1, 119), max_size=4)), draw(st.lists(st.integers(0, 19), min_size=1))


@given(days())
@settings(max_examples=60, deadline=None)
def test_whatever_the_delays_a_target_is_fresh_and_finite_or_there_is_a_fault(chunked: Bundle, day):
    delays, resets, late = day
    alone = Alone(chunked, lambda n: 1_000_000 * delays[n % len(delays)])
    executor, rng = alone.actor._executor, np.random.default_rng(0)
    for tick in range(120):
        lag_ns = 1_000_000 * late[tick % len(late)]
        alone.clock.advance_ns(lag_ns)
        now_ns = alone.clock.now_ns()
        try:
            q = alone.act(*random_inputs(rng), is_first=tick in resets)
        except PolicyFault as failure:
            assert failure.fault.kind in (Kind.CHUNK_EXPIRED, Kind.CHUNK_MISSING)  # noqa: PT017  most days have none
            alone.actor.reset()
            alone.clock.advance_ns(DT_NS)
            q = None
        if q is not None and executor.rows is not None:
            assert np.isfinite(q).all()
            assert 0 <= now_ns - executor.rows.seen_ns <= round(1e9 * CHUNK.max_age_s)
            newest = [x for x in alone.source.questions if x.seen_ns == executor.rows.seen_ns]
            assert newest[0].episode == alone.actor._episode
        alone.clock.advance_ns(-lag_ns)


@given(st.lists(st.integers(0, 100), min_size=1, max_size=12), st.lists(st.integers(0, 5), min_size=1))
@settings(max_examples=40, deadline=None)
def test_delays_that_a_chunk_covers_never_end_in_a_fault(chunked: Bundle, delays: list[int], late: list[int]):
    """Asked every 6 rows of 16, and answered within 5 steps and a bit."""
    alone, inputs = (
        Alone(chunked, lambda n: 1_000_000 * delays[n % len(delays)]),
        random_inputs(np.random.default_rng()),
    )
    for tick in range(120):
        lag_ns = 1_000_000 * late[tick % len(late)]
        alone.clock.advance_ns(lag_ns)
        alone.act(*inputs)
        alone.clock.advance_ns(-lag_ns)
    assert len(alone.source.questions) >= 12


class SlowRig(Rig):
    """Robot, run time and slow policy in virtual time."""

    def __init__(self, bundle: Bundle, late: int = 1, changes: Sequence[tuple[str, str]] = ()) -> None:
        self.clock = VirtualClock(1_000_000_000)
        self.source = SlowSource(bundle, self.clock, lambda n: late * DT_NS, late * DT_NS)
        super().__init__(bundle, *changes, make_actor=self._actor)

    def _actor(self, binding: Binding) -> SlowActor:
        self.actor = SlowActor(binding, self.source, self.clock, Stages())
        return self.actor

    @property
    def seen_ns(self) -> int:
        """When what the rows in use answer was measured."""
        assert self.actor._executor.rows is not None
        return self.actor._executor.rows.seen_ns

    def tick(self, *args, **kwargs) -> Tick:
        self.clock.sleep_until_ns(self.now_ns)
        return super().tick(*args, **kwargs)


@pytest.fixture(scope="module")
def driving(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """The cart that goes where it should."""
    return make_chunked(tmp_path_factory.mktemp("drive") / "policy.rpb")


def states_until(rig: SlowRig, end: State, most: int = 300) -> list[State]:
    states = []
    while not states or (states[-1] is not end and len(states) < most):
        states.append(rig.tick().decision.state)
    return states


def test_a_robot_comes_to_a_slow_policy_and_back(driving: Bundle):
    rig = SlowRig(driving)
    rig.go_to(State.RUN)
    for _ in range(50):
        assert rig.tick().decision.state is State.RUN
    assert rig.tick(Event.STOP).decision.state is State.STOPPING
    assert states_until(rig, State.PASSIVE)[-1] is State.PASSIVE


def test_a_stopped_policy_is_a_slow_stop_one_tick_after_the_age_limit(driving: Bundle):
    rig = SlowRig(driving)
    rig.go_to(State.RUN)
    for _ in range(20):
        rig.tick()
    rig.source.is_stopped = True
    states = states_until(rig, State.PASSIVE)
    stopped_ns = rig.clock.now_ns() - (len(states) - 1 - states.index(State.STOPPING)) * DT_NS
    assert CHUNK.max_age_s < 1e-9 * (stopped_ns - rig.seen_ns) <= CHUNK.max_age_s + 1e-9 * DT_NS
    assert states[-1] is State.PASSIVE
    assert rig.controller.supervisor.cause[-1].kind is Kind.CHUNK_EXPIRED
    rig.source.is_stopped = False  # it comes back, with an old answer
    for _ in range(3):
        assert rig.tick().decision.state is State.PASSIVE
    rig.go_to(State.RUN)  # a person starts it again: only new rows
    assert rig.seen_ns > stopped_ns


def test_a_dead_policy_never_drives_again(driving: Bundle):
    rig = SlowRig(driving)
    rig.go_to(State.RUN)
    rig.source.failure = "the policy's process was killed by signal 9; start again"
    assert rig.tick().decision.state is State.STOPPING
    states_until(rig, State.PASSIVE)
    rig.tick(Event.START)
    while rig.controller.supervisor.state is not State.READY:
        rig.tick()
    decision = rig.tick(Event.GO).decision
    assert decision.state is State.FAULT_DAMP
    assert "killed by signal 9" in str(decision.faults[-1])


def test_a_policy_that_never_answers_ends_in_damping(driving: Bundle):
    rig = SlowRig(driving, late=10**6)
    rig.go_to(State.BLEND)
    states = states_until(rig, State.FAULT_DAMP)
    assert states[-1] is State.FAULT_DAMP
    assert len(states) == 51  # 1 s and one tick, counted from the first one in charge
    assert rig.controller.supervisor.cause[-1].kind is Kind.CHUNK_MISSING


def test_a_robots_file_may_damp_at_once_when_chunks_run_out(driving: Bundle):
    rig = SlowRig(driving, changes=[("robot: cartpole\n", "robot: cartpole\nfaults: {chunk_expired: hard}\n")])
    rig.go_to(State.RUN)
    rig.source.is_stopped = True
    assert State.STOPPING not in states_until(rig, State.FAULT_DAMP)
    assert rig.controller.supervisor.cause[-1].kind is Kind.CHUNK_EXPIRED
