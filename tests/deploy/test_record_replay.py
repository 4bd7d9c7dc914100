"""A recording fed through a bundle again."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import tiny_bundle
from flights import Flight, record_lockstep
from robo_rl_deploy import cli
from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.record import Recording, read_recording
from robo_rl_deploy.record.replay import attached_bundle, replay


@pytest.fixture(scope="module")
def path(bundle: Bundle, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two episodes in step."""
    path = tmp_path_factory.mktemp("flight") / "a.mcap"
    record_lockstep(bundle, path)
    return path


@pytest.fixture
def recording(path: Path) -> Recording:
    return read_recording(path)


def changed(recording: Recording, **arrays: np.ndarray) -> Recording:
    return dataclasses.replace(
        recording, arrays=recording.arrays | {k.replace("__", "."): v for k, v in arrays.items()}
    )


def without(recording: Recording, rows: list[int]) -> Recording:
    keep = np.setdiff1d(np.arange(len(recording)), rows)
    arrays = {name: array[keep] for name, array in recording.arrays.items()}
    return dataclasses.replace(recording, arrays=arrays, number=recording.number[keep])


def test_two_episodes_give_the_same_bits_again(recording: Recording, path: Path) -> None:
    report = replay(recording, attached_bundle(recording, path))
    assert report.steps == len(recording) == 2 * tiny_bundle.EPISODE_STEPS
    assert np.count_nonzero(recording.arrays["policy.is_first"]) == 2
    assert (report.tolerance, report.first, report.largest) == (0.0, None, None)
    assert report.is_same


def test_a_run_with_its_blend_gives_the_same_bits_again(bundle: Bundle, tmp_path: Path) -> None:
    Flight(bundle, tmp_path / "a.mcap").run(4.0)
    recording = read_recording(tmp_path / "a.mcap")
    report = replay(recording, attached_bundle(recording, tmp_path / "a.mcap"))
    assert 30 < report.steps < report.ticks
    assert report.largest is None


@pytest.mark.parametrize("group", ["channel.joint_pos", "command.place"])
def test_one_changed_bit_of_what_the_policy_saw_is_found(recording: Recording, bundle: Bundle, group: str) -> None:
    seen = recording.arrays[group].copy()
    seen.view(np.uint32)[50, 0] ^= 1 << 18
    report = replay(changed(recording, **{group.replace(".", "__"): seen}), bundle)
    assert report.first is not None
    assert report.first.tick == 50


def test_another_processor_may_differ_a_little_and_no_more(recording: Recording, bundle: Bundle) -> None:
    other = dataclasses.replace(recording, metadata={**recording.metadata, "machine": "riscv64 Other"})
    for shift, is_same in ((5e-6, True), (5e-5, False)):
        raw = recording.arrays["policy.raw_action"] + np.float32(shift)
        report = replay(changed(other, policy__raw_action=raw), bundle)
        assert report.is_same is is_same
        assert report.largest is not None
        assert report.largest.size == pytest.approx(shift, rel=0.1)


def test_after_lost_rows_a_policy_that_remembers_is_compared_from_its_next_reset_on(
    recording: Recording, bundle: Bundle
) -> None:
    report = replay(without(recording, [10]), bundle)
    assert report.is_same
    assert report.left_out == tiny_bundle.EPISODE_STEPS - 11
    assert report.steps + report.left_out == len(recording) - 1


def test_a_policy_that_failed_then_must_fail_again(recording: Recording, bundle: Bundle) -> None:
    ran = recording.arrays["policy.ran"].copy()
    ran[20] = 2
    report = replay(changed(recording, policy__ran=ran), bundle)
    assert report.first is not None
    assert (report.first.tick, report.first.what) == (20, "answer")
    blind = recording.arrays["channel.joint_pos"].copy()
    blind[20] = np.nan
    report = replay(changed(recording, policy__ran=ran, channel__joint_pos=blind), bundle)
    assert report.first is None or report.first.tick > 20


def test_another_bundle_is_told_and_a_difference_is_exit_code_1(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["replay", str(path)]) == 0
    assert "bit for bit" in capsys.readouterr().out
    policy = tiny_bundle.policy_onnx(b=np.array([0.06], np.float32))
    other = tiny_bundle.make(tmp_path / "other.rpb", policy_onnx=policy)
    assert cli.main(["replay", str(path), "--bundle", str(other.path)]) == 1
    text = capsys.readouterr().out
    assert f"bundle {other.digest[:12]} is not the one that was recorded" in text
    assert "first difference at tick 0: " in text
    assert "largest error 0.01" in text


def test_a_recording_of_another_policy_is_refused(recording: Recording, bundle: Bundle) -> None:
    fewer = {name: array for name, array in recording.arrays.items() if name != "channel.encoder"}
    with pytest.raises(UserError, match=r"does not hold channel\.encoder"):
        replay(dataclasses.replace(recording, arrays=fewer), bundle)
    with pytest.raises(UserError, match="no bundle is attached"):
        attached_bundle(dataclasses.replace(recording, bundle=None), "a.mcap")
