"""What a recording of a twin with known flaws says: exactly those, and nothing where there are none."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import tiny_arm
import tiny_bundle
from flights import Flight, record_lockstep
from hypothesis import given, settings
from hypothesis import strategies as st
from robo_rl_deploy import cli
from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.gap.calm import calm_noise
from robo_rl_deploy.gap.channels import channel_gaps
from robo_rl_deploy.gap.efforts import fit_efforts, seen_limits
from robo_rl_deploy.gap.lag import lag_ticks
from robo_rl_deploy.gap.plant import Plant
from robo_rl_deploy.gap.report import Gap, gap
from robo_rl_deploy.gap.support import Support
from robo_rl_deploy.gap.trace import Trace, trace_of
from robo_rl_deploy.pipeline.binding import Binding, bind
from robo_rl_deploy.record import Recording, read_recording
from robo_rl_deploy.twin.flaws import CommandCfg, FlawsCfg, MotorCfg, NoiseCfg, SensorCfg

NOISE = {"joints": SensorCfg(fields={"position": NoiseCfg(0.001), "velocity": NoiseCfg(0.02)})}
ALL = FlawsCfg(0, CommandCfg(0.012), NOISE, {".*": MotorCfg(kp=0.8, friction=0.1, armature=1.5)})


@pytest.fixture(scope="module")
def arm(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return tiny_arm.make(tmp_path_factory.mktemp("arm") / "arm.rpb")


@pytest.fixture(scope="module")
def binding(arm: Bundle) -> Binding:
    return bind(arm.manifest, tiny_arm.robot())


def recorded(arm: Bundle, folder: Path, flaws: FlawsCfg | None, start: int = 0, steps: int | None = None) -> Recording:
    record_lockstep(arm, folder / "a.mcap", 1, tiny_arm.robot(), flaws, start, steps)
    return read_recording(folder / "a.mcap")


def values(found: Gap) -> dict[str, float]:
    return {finding.kind: finding.value for finding in found.findings}


def gaps(found: Gap) -> set[str]:
    return {finding.kind for finding in found.findings if finding.is_gap}


@pytest.mark.slow
def test_all_flaws_at_once_are_found(arm: Bundle, binding: Binding, tmp_path: Path) -> None:
    found = gap(recorded(arm, tmp_path, ALL), arm, binding)
    value = values(found)
    assert value["delay"] == pytest.approx(0.012, abs=0.001)
    assert value["kp"] == pytest.approx(0.8, abs=0.03)
    assert value["friction"] - 0.05 == pytest.approx(0.1, abs=0.06)
    assert value["armature"] == pytest.approx(1.5, abs=0.2)
    assert value["noise"] == pytest.approx(0.001, abs=0.0005)
    assert gaps(found) == {"delay", "kp", "friction", "armature", "noise"}
    assert [f.is_gap for f in found.findings] == sorted((f.is_gap for f in found.findings), reverse=True)


@pytest.mark.parametrize(
    ("start", "steps"), [(0, 200), *(pytest.param(i, None, marks=pytest.mark.slow) for i in range(4))]
)
def test_a_twin_like_its_model_shows_no_gap(
    arm: Bundle, binding: Binding, tmp_path: Path, start: int, steps: int | None
) -> None:
    found = gap(recorded(arm, tmp_path, None, start, steps), arm, binding)
    assert gaps(found) == set()
    assert not found.is_gap
    assert found.motion is not None
    np.testing.assert_allclose(found.motion.value, found.motion.nominal, rtol=1e-3)
    assert all(channel.one_step < 1e-3 for channel in found.channels)


@pytest.mark.slow
@pytest.mark.parametrize("start", [0, 1, 2])
def test_noise_alone_is_noise_alone(arm: Bundle, binding: Binding, tmp_path: Path, start: int) -> None:
    found = gap(recorded(arm, tmp_path, FlawsCfg(start, sensors=NOISE), start), arm, binding)
    assert gaps(found) == {"noise"}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "expected", "flaws"),
    [
        ("kp", 0.8, FlawsCfg(joints={".*": MotorCfg(kp=0.8)})),
        ("friction", 0.15, FlawsCfg(joints={".*": MotorCfg(friction=0.1)})),
        ("armature", 1.5, FlawsCfg(joints={".*": MotorCfg(armature=1.5)})),
        ("damping", 0.4, FlawsCfg(joints={".*": MotorCfg(damping=0.3)})),
        ("delay", 0.012, FlawsCfg(command=CommandCfg(0.012))),
    ],
)
@pytest.mark.parametrize("start", [0, 2])
def test_each_flaw_alone_is_told_from_the_others(
    arm: Bundle, binding: Binding, tmp_path: Path, kind: str, expected: float, flaws: FlawsCfg, start: int
) -> None:
    found = gap(recorded(arm, tmp_path, flaws, start), arm, binding)
    assert gaps(found) == {kind}
    assert values(found)[kind] == pytest.approx(expected, rel=0.05)


def test_the_simulator_repeats_what_it_was_recorded_doing(arm: Bundle, binding: Binding, tmp_path: Path) -> None:
    trace = trace_of(recorded(arm, tmp_path, FlawsCfg(command=CommandCfg(0.008))), binding)
    plant, length = Plant(arm, binding, trace), 10
    starts = trace.windows(length, 2)
    rows = starts[:, None] + 1 + np.arange(length)
    real = np.stack([trace.q[rows], trace.dq[rows]], 2)
    for delay, is_right in ((1, False), (2, True), (3, False)):
        error = np.abs(plant.predict(plant.nominal[None], delay, starts, length)[0, :, :, :2] - real).max()
        assert (error < 1e-5) == is_right


@pytest.mark.slow
def test_a_robot_that_hangs_is_one_whose_base_is_held(
    arm: Bundle, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The bundle knows a floating base; the recording is of the same joints on a stand."""
    recording = recorded(arm, tmp_path, FlawsCfg(joints={".*": MotorCfg(kp=0.8)}))
    floating = tiny_arm.make(tmp_path / "floating.rpb", floating=True)
    binding = bind(floating.manifest, tiny_arm.robot())
    assert gaps(gap(recording, floating, binding, Support.STAND)) == {"kp"}
    assert cli.main(["gap", str(tmp_path / "a.mcap"), "--bundle", str(floating.path)]) == 0
    text = capsys.readouterr().out
    assert "armature    not told  the ground pushes" in text
    assert "servo_gains" in text


def test_windows_lie_in_one_stretch_and_under_gains() -> None:
    rng = np.random.default_rng(0)
    sent, first = np.ones((60, 5, 2)), np.zeros(60, bool)
    first[[0, 25]] = True
    sent[40, 2, 1] = 0.0
    trace = Trace(("a", "b"), np.arange(2), 0.02, *rng.normal(size=(3, 60, 2)), sent, first, np.arange(60))
    assert trace.windows(5, 2).tolist() == [2, 7, 12, 17, 27, 32, 43, 48, 53]


@settings(max_examples=30, deadline=None)
@given(st.floats(-3.0, 3.0), st.floats(0.1, 10.0), st.integers(0, 1000))
def test_a_lag_is_found_between_ticks_too(lag: float, size: float, seed: int) -> None:
    rng = np.random.default_rng(seed)
    t = np.arange(300.0)
    rates, phases = rng.uniform(0.05, 0.3, 5), rng.uniform(0, 6, 5)

    def wave(shift: float) -> np.ndarray:
        return sum(np.sin(r * (t - shift) + p) for r, p in zip(rates, phases))

    real = np.stack([size * wave(lag) + 3.0, np.ones(300)], 1)
    found = lag_ticks(real, np.stack([wave(0.0), t], 1))
    assert found[0] == pytest.approx(lag, abs=0.15)
    assert np.isnan(found[1])


def trace_with_efforts(kp: float, late: int, seed: int = 0) -> Trace:
    rng = np.random.default_rng(seed)
    q, sent = rng.normal(0, 0.1, (400, 2)), np.zeros((400, 5, 2))
    dq = rng.normal(0, 1.0, (400, 2))
    sent[:, 0], sent[:, 2], sent[:, 3] = rng.normal(0, 0.2, (400, 2)), 40.0, 1.0
    told = sent[np.maximum(np.arange(400) - 1 - late, 0)]
    effort = kp * told[:, 2] * (told[:, 0] - q) - told[:, 3] * dq + rng.normal(0, 0.1, (400, 2))
    effort[::37] += 50.0  # nonsense now and then
    return Trace(("a", "b"), np.arange(2), 0.02, q, dq, effort, sent, np.arange(400) == 0, np.arange(400))


@pytest.mark.parametrize(("kp", "late"), [(1.0, 0), (0.8, 0), (1.2, 2)])
def test_efforts_tell_the_stiffness_and_whole_ticks_of_delay(kp: float, late: int) -> None:
    found = fit_efforts(trace_with_efforts(kp, late), np.full(2, 30.0))
    assert found.delay_ticks == late
    assert found.kp == pytest.approx(np.full(2, kp), abs=0.01)
    assert (found.half_width < 0.02).all()
    blind = replace(trace_with_efforts(kp, late), effort=np.full((400, 2), np.nan))
    with pytest.raises(UserError, match="holds no efforts"):
        fit_efforts(blind, np.full(2, 30.0))


def test_a_channel_that_lies_is_the_one_with_the_error(bundle: Bundle, tmp_path: Path) -> None:
    """The cart and its pole: nothing of it but the encoder's channel is falsified."""
    flight = Flight(bundle, tmp_path / "a.mcap")
    flight.run(6.0)
    recording = read_recording(tmp_path / "a.mcap")
    binding = flight.controller.binding
    channels, terms = channel_gaps(recording, bundle, binding)
    honest = {c.name: c for c in channels}
    assert all(channel.one_step < 1e-3 for channel in honest.values())
    assert {t.name: t.one_step < 1e-3 for t in terms if t.name == "place"} == {"place": True}
    assert [t.mean for t in terms if t.name == "alive" and np.isnan(t.one_step)] == [1.0]  # it never changes
    wrong = recording.arrays | {"channel.encoder": recording.arrays["channel.encoder"] + np.float32(0.1)}
    lied = {c.name: c for c in channel_gaps(replace(recording, arrays=wrong), bundle, binding)[0]}
    assert lied["encoder"].bias < -0.1
    assert lied["joint_pos"] == honest["joint_pos"]
    blind = replace(bundle, twin=bundle.twin | {"twin/task.onnx": tiny_bundle.task_of_another_command()})
    assert channel_gaps(recording, blind, binding)[1] == []  # no robot is told that command: it would count as 0
    wrong = recording.arrays | {"measured.dq": recording.arrays["measured.dq"] + 1.0}
    place = next(t for t in channel_gaps(replace(recording, arrays=wrong), bundle, binding)[1] if t.name == "place")
    assert place.one_step > 0.05


def test_the_command_prints_json_and_a_list(
    arm: Bundle, binding: Binding, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    recording = recorded(arm, tmp_path, FlawsCfg(command=CommandCfg(0.012)), steps=200)
    found = gap(recording, arm, binding, max_delay_s=0.02)
    monkeypatch.setattr("robo_rl_deploy.gap.report.gap", lambda *args: found)  # it takes seconds
    assert cli.main(["gap", str(tmp_path / "a.mcap"), "--max-delay-ms", "20"]) == 0
    text = capsys.readouterr().out
    assert "1. widen action: delay_s: 0.01" in text
    assert "2. widen" not in text
    assert cli.main(["gap", str(tmp_path / "a.mcap"), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["is_gap"]
    assert report["findings"][0]["setting"] == "action: delay_s"


def test_what_says_too_little_is_refused(arm: Bundle, binding: Binding, tmp_path: Path) -> None:
    recording = recorded(arm, tmp_path, None)
    silent = recording.arrays | {"sent.q": np.full_like(recording.arrays["sent.q"], np.nan)}
    with pytest.raises(UserError, match="0 ticks with a command"):
        trace_of(replace(recording, arrays=silent), binding)
    loose = recording.arrays | {"sent.kp": np.zeros_like(recording.arrays["sent.kp"])}
    with pytest.raises(UserError, match="0 windows"):
        gap(replace(recording, arrays=loose), arm, binding)


def test_a_limit_of_efforts_is_one_where_more_is_asked_for_and_no_more_comes() -> None:
    trace = trace_with_efforts(1.0, 0)
    limit, asked = seen_limits(trace)
    assert np.isinf(limit).all()
    assert (asked > 5.0).all()
    weak, _ = seen_limits(replace(trace, effort=0.7 * trace.effort))
    assert np.isinf(weak).all()
    cut, _ = seen_limits(replace(trace, effort=np.clip(trace.effort, -5.0, 5.0)))
    assert cut == pytest.approx([5.0, 5.0], rel=1e-3)
    found = fit_efforts(replace(trace, effort=np.clip(trace.effort, -5.0, 5.0)), np.full(2, 30.0))
    assert found.kp == pytest.approx(np.ones(2), abs=0.02)
    assert found.limit == pytest.approx([5.0, 5.0], rel=1e-3)


def test_noise_is_that_of_the_ticks_in_which_nothing_was_told_to_move() -> None:
    trace = trace_with_efforts(1.0, 0)
    assert calm_noise(trace) is None
    sent, rng = trace.sent.copy(), np.random.default_rng(1)
    sent[200:, 0] = sent[200, 0]
    q = trace.q.copy()
    q[200:] = q[200] + np.linspace(0.0, 0.1, 200)[:, None] + rng.normal(0.0, [1e-3, 4e-3], (200, 2))  # a slow drift too
    assert calm_noise(replace(trace, sent=sent, q=q)) == pytest.approx([1e-3, 4e-3], rel=0.25)
