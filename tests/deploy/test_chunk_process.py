"""The real process: it answers, it may be killed, stopped and late, and the tick never waits for it."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from chunk_bundle import CHUNK, chunk_manifest, make_chunked
from robo_rl_deploy import cli
from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.chunks.actor import SlowActor
from robo_rl_deploy.chunks.choice import is_slow, open_actor
from robo_rl_deploy.chunks.process import ProcessSource, check_latency
from robo_rl_deploy.chunks.source import Answer, Question
from robo_rl_deploy.chunks.thinker import Thinker
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.pipeline.controller import Controller, PolicyActor
from robo_rl_deploy.rt.clock import RealClock
from robo_rl_deploy.rt.stats import Histogram, Stages
from robo_rl_deploy.run import Drive, Story
from robo_rl_deploy.safety.faults import Kind
from robo_rl_deploy.safety.states import State
from robo_rl_deploy.safety.supervisor import PolicyFault
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.twin.inside import TwinInside
from robo_rl_deploy.twin.starts import Starts
from test_pipeline_policy import random_inputs
from tiny_robot import YAML, tiny_robot

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="shared memory and signals as Linux has them")


@pytest.fixture(scope="module")
def chunked(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return make_chunked(tmp_path_factory.mktemp("chunk") / "policy.rpb", chunk_manifest(prefix=3), seed=5)


@pytest.fixture(scope="module")
def driving(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """Rows good for a second, so that a busy machine does not end a test."""
    changes = {"horizon": 50, "max_age_s": 1.0, "execute": 10}
    return make_chunked(tmp_path_factory.mktemp("drive") / "policy.rpb", chunk_manifest(**changes))


@pytest.fixture
def source(chunked: Bundle):
    source = ProcessSource(chunked, 0.02)
    yield source
    source.close(0.5)


def wait_for(source: ProcessSource, timeout_s: float = 20.0) -> Answer:
    deadline = time.monotonic() + timeout_s
    while (answer := source.take()) is None:
        assert time.monotonic() < deadline
        time.sleep(0.001)
    return answer


def questions(count: int, seed: int = 0):
    rng = np.random.default_rng(seed)
    for n in range(count):
        channels, commands = random_inputs(rng)
        prefix = rng.normal(size=(n % 4, 1)).astype(np.float32)
        yield Question(1 + n // 5, 1000 + n, 0.06 * (n % 5), channels, commands, rng.normal(size=1), prefix)


def test_the_process_answers_as_the_policy_in_this_one(source: ProcessSource, chunked: Bundle):
    thinker = Thinker(chunked)
    for question in questions(12):
        source.ask(question)
        answer, expected = wait_for(source), thinker.answer(question)
        assert answer.rows is not None
        assert expected.rows is not None
        assert (answer.episode, answer.rows.seen_ns, answer.fault) == (question.episode, question.seen_ns, None)
        np.testing.assert_allclose(answer.rows.targets, expected.rows.targets, atol=1e-6)
        np.testing.assert_allclose(answer.rows.raw_action, expected.rows.raw_action, atol=1e-6)
        assert answer.duration_ns > 0
    assert source.take() is None
    assert source.usual_ns > 0


def test_an_error_comes_back_as_a_fault_and_the_process_goes_on(source: ProcessSource):
    bad, good = questions(2)
    source.ask(Question(1, 5, 0.0, bad.channels | {"encoder": np.array([np.nan])}, bad.commands, bad.last_action))
    answer = wait_for(source)
    assert answer.rows is None
    assert answer.fault is not None
    assert answer.fault.kind is Kind.POLICY_OUTPUT
    assert 'input "channel.encoder" is not finite at element 0' in answer.fault.detail
    source.ask(good)
    assert wait_for(source).rows is not None


def test_of_several_questions_the_newest_is_answered(source: ProcessSource):
    os.kill(source.pid, signal.SIGSTOP)
    for question in questions(60):  # more than the ring holds
        source.ask(question)
    time.sleep(0.05)
    assert source.take() is None
    assert source.failure == ""
    os.kill(source.pid, signal.SIGCONT)
    answer = wait_for(source)
    assert answer.rows is not None
    assert answer.rows.seen_ns == 1059


def test_a_stopped_process_makes_no_question_wait(source: ProcessSource):
    os.kill(source.pid, signal.SIGSTOP)
    try:
        (question,) = questions(1)
        begin = time.monotonic()
        for _ in range(100_000):  # more wake-ups than a pipe holds
            source.ask(question)
        assert time.monotonic() - begin < 60.0
    finally:
        os.kill(source.pid, signal.SIGCONT)


def test_a_killed_process_is_noticed_and_nothing_is_left(chunked: Bundle):
    source = ProcessSource(chunked, 0.02)
    os.kill(source.pid, signal.SIGKILL)
    deadline = time.monotonic() + 20.0
    while not source.failure:
        assert time.monotonic() < deadline
        time.sleep(0.001)
    assert source.failure == "the policy's process was killed by signal 9; start again"
    (question,) = questions(1)
    source.ask(question)
    assert source.take() is None
    source.close()
    assert not [p for p in os.listdir("/dev/shm") if f"chunks-{os.getpid()}-" in p]


def test_a_stopped_process_can_be_closed(chunked: Bundle):
    source = ProcessSource(chunked, 0.02)
    os.kill(source.pid, signal.SIGSTOP)
    begin = time.monotonic()
    source.close(0.2)
    assert time.monotonic() - begin < 10.0
    assert not Path(f"/proc/{source.pid}").exists()
    source.close()
    (question,) = questions(1)
    source.ask(question)  # nobody hears it
    assert source.take() is None


def test_a_bundle_that_was_replaced_meanwhile_is_not_run(chunked: Bundle, tmp_path: Path, capfd):
    path = tmp_path / "policy.rpb"
    other = make_chunked(path, seed=9)
    make_chunked(path, seed=8)
    with pytest.raises(UserError, match=r"did not start \(code 2\)"):
        ProcessSource(other, 0.02)
    assert "was replaced while it was being started" in capfd.readouterr().err


def test_a_policy_too_slow_for_its_chunk_is_refused_with_the_number():
    check_latency(CHUNK, 0.160, 0.02, 30)  # 8 ticks twice are 320 ms
    with pytest.raises(UserError, match=r"takes 161.0 ms here \(median of 30\), a chunk lasts 320.0 ms") as error:
        check_latency(CHUNK, 0.161, 0.02, 30)
    assert "\n" not in str(error.value)


def test_who_runs_which_policy(bundle: Bundle, chunked: Bundle, tmp_path: Path):
    quick = make_chunked(tmp_path / "quick.rpb", execute=1, blend_s=0.0)
    assert [is_slow(b.manifest) for b in (bundle, chunked, quick)] == [False, True, False]
    for one, own_process, kind in ((bundle, False, PolicyActor), (quick, False, PolicyActor), (quick, True, SlowActor)):
        with open_actor(one, bind(one.manifest, tiny_robot()), RealClock(), Stages(), own_process) as actor:
            assert type(actor) is kind
    opening = open_actor(bundle, bind(bundle.manifest, tiny_robot()), RealClock(), Stages(), own_process=True)
    with pytest.raises(UserError, match="for a policy of chunks"), opening:
        pass


class Trip:
    """The cart in real time, its slow policy in another process; `at_run` happens 0.3 s after the policy took over."""

    def __init__(self, bundle: Bundle, at_run, seconds: float) -> None:
        clock, bus, self.stages, self.lines = RealClock(), Bus(), Stages(), []
        binding = bind(bundle.manifest, tiny_robot())
        self.states: list[tuple[int, State]] = []
        self._at_run, self._since_ns, self.struck_ns = at_run, 0, 0
        self.source = ProcessSource(bundle, 0.02)
        try:
            self.actor = SlowActor(binding, self.source, clock, self.stages)
            twin = TwinInside(bundle, binding, InprocTransport(bus), Starts.of(bundle)[0])
            self.controller = Controller(binding, InprocTransport(bus), self.actor)
            self._after, twin.after = twin.after, self._watch
            drive = Drive(self.controller, clock, 0.02, True, twin, Story(self.lines.append))
            drive.run(seconds)
        finally:
            self.source.close(0.5)

    def _watch(self, now_ns: int) -> None:
        self._after(now_ns)
        state = self.controller.supervisor.state
        self.states.append((now_ns, state))
        if state is State.RUN and not self._since_ns:
            self._since_ns = now_ns
        if self._since_ns and not self.struck_ns and now_ns - self._since_ns > 300_000_000:
            self.struck_ns = now_ns
            self._at_run(self.source.pid)

    def first(self, state: State) -> int:
        """When it was entered after the strike, ns since then."""
        return next(now for now, s in self.states if s is state and now >= self.struck_ns) - self.struck_ns


@pytest.mark.slow
def test_a_robot_is_driven_by_another_process(driving: Bundle):
    trip = Trip(driving, lambda pid: None, 4.0)
    assert [s for _, s in trip.states][-1] is State.PASSIVE
    assert not [line for line in trip.lines if "chunk" in line or "policy" in line], trip.lines
    assert trip.stages["inference"].count >= 5
    assert trip.stages["chunk age"].max < 1_000_000_000


@pytest.mark.slow
def test_a_killed_policy_stops_the_robot_slowly_and_at_once(driving: Bundle):
    trip = Trip(driving, lambda pid: os.kill(pid, signal.SIGKILL), 4.0)
    assert trip.first(State.STOPPING) < 200_000_000  # the next ticks; a busy machine may skip some
    assert any("policy_failed: the policy's process was killed by signal 9" in line for line in trip.lines)
    assert trip.first(State.PASSIVE) > 0


@pytest.mark.slow
def test_a_policy_that_hangs_stops_the_robot_within_the_age_limit(driving: Bundle):
    trip = Trip(driving, lambda pid: os.kill(pid, signal.SIGSTOP), 5.0)
    assert trip.first(State.STOPPING) < 1_200_000_000  # 1 s and some ticks
    assert any("chunk_expired: the newest is for what was seen" in line for line in trip.lines)
    assert trip.first(State.PASSIVE) > 0


def test_the_tick_does_not_wait_for_the_policy(driving: Bundle):
    """Median over calls, because a busy machine interrupts some; a policy that sleeps would be in all of them."""
    binding, inputs, cost = bind(driving.manifest, tiny_robot()), random_inputs(np.random.default_rng(0)), Histogram()
    source = ProcessSource(driving, 0.02)
    try:
        actor = SlowActor(binding, source, RealClock(), Stages())
        os.kill(source.pid, signal.SIGSTOP)
        for _ in range(200):
            begin = time.perf_counter_ns()
            actor.act(*inputs, is_first=False)
            cost.record(time.perf_counter_ns() - begin)
        assert cost.percentile(50) < 1_000_000
    except PolicyFault:
        pytest.fail("200 calls took more than a second")
    finally:
        source.close(0.2)


def test_the_command_drives_the_twin_and_shows_how_long_the_policy_takes(driving: Bundle, tmp_path: Path, capfd):
    robot = tmp_path / "cartpole.yaml"
    robot.write_text(YAML)
    argv = ["run", str(driving.path), "--robot", str(robot), "--seconds", "3"]
    assert cli.main(argv) == 0
    out = capfd.readouterr().out
    assert "inference " in out
    assert "chunk age " in out
    slow = make_chunked(tmp_path / "slow.rpb", chunk_manifest(horizon=1, execute=1, max_age_s=0.02, blend_s=0.0))
    assert cli.main(["run", str(slow.path), "--robot", str(robot), "--own-process"]) == 2
    assert "an inference takes" in capfd.readouterr().err
