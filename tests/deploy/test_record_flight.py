"""A run on record, end to end: every tick's row, and a robot that goes on whatever becomes of the file."""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from flights import Flight, record_lockstep
from mcap.reader import make_reader
from mcap_ros2.decoder import DecoderFactory
from robo_rl_deploy import cli
from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.diagnostics.status import TOPIC
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.record import read_recording
from robo_rl_deploy.record.flight import ANSWERED, KINDS, NOT_ASKED, STATES
from robo_rl_deploy.record.row import TICK_FIELDS
from robo_rl_deploy.robots.read import parse_robot
from robo_rl_deploy.safety.faults import Kind, severities
from robo_rl_deploy.safety.states import State
from robo_rl_deploy.transport import cdr
from rosbags.highlevel import AnyReader
from tiny_robot import YAML, tiny_robot

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="shared memory and limits as Linux has them")


def test_a_run_is_recorded_from_the_first_tick_to_the_last(bundle: Bundle, tmp_path: Path) -> None:
    flight = Flight(bundle, tmp_path / "a.mcap")
    flight.run(5.0)
    recording = read_recording(tmp_path / "a.mcap")
    rows = recording.arrays
    assert recording.is_complete
    assert (recording.lost, flight.status.lost) == (0, 0)
    assert len(recording) == flight.drive.loop.ticks
    np.testing.assert_array_equal(rows["tick.k"], np.arange(len(recording)))
    np.testing.assert_array_equal(np.diff(rows["tick.stamp_ns"]), 20_000_000)
    assert not rows["tick.late_ns"].any()
    states = [STATES[i] for i in rows["tick.state"]]
    assert [a for a, b in zip(states, [None, *states]) if a is not b] == [
        State.BOUND, State.PASSIVE, State.ALIGN, State.READY, State.BLEND, State.RUN, State.STOPPING, State.PASSIVE
    ]  # fmt: skip
    asked = np.isin(rows["tick.state"], [STATES.index(State.BLEND), STATES.index(State.RUN)])
    np.testing.assert_array_equal(rows["policy.ran"], np.where(asked, ANSWERED, NOT_ASKED))
    np.testing.assert_array_equal(np.isnan(rows["policy.targets"][:, 0]), ~asked)
    assert np.flatnonzero(rows["policy.is_first"]).tolist() == [np.flatnonzero(asked)[0]]
    assert np.isnan(rows["sent.q"][0]).all()  # nothing is sent before the robot is known
    assert (rows["age.joints"] == 0).all()


def test_what_is_recorded_is_what_the_robot_did(bundle: Bundle, tmp_path: Path) -> None:
    flight = Flight(bundle, tmp_path / "a.mcap")
    seen = []
    tick = flight.recorder.tick
    flight.recorder.tick = lambda *args: (seen.append(args[4]), tick(*args))[1]
    flight.run(3.0)
    rows = read_recording(tmp_path / "a.mcap").arrays
    for i, told in enumerate(seen):
        np.testing.assert_array_equal(rows["measured.q"][i], told.measured.q)
        for name, value in told.measured.channels.items():
            np.testing.assert_array_equal(rows[f"channel.{name}"][i], value)
        if told.decision.command is not None:
            sent = [rows[f"sent.{name}"][i] for name in ("q", "dq", "kp", "kd", "tau_ff")]
            np.testing.assert_array_equal(sent, told.decision.command.values)
        mask = sum(1 << KINDS.index(kind) for kind in {fault.kind for fault in told.decision.faults})
        assert rows["tick.faults"][i] == mask


def test_the_recording_says_who_and_with_what(bundle: Bundle, tmp_path: Path) -> None:
    record_lockstep(bundle, tmp_path / "a.mcap", 1)
    recording = read_recording(tmp_path / "a.mcap")
    assert recording.bundle == bundle.path.read_bytes()
    assert recording.metadata["digest"] == bundle.digest
    assert parse_robot(recording.metadata["robot_file"], "robot_file") == tiny_robot()
    assert recording.metadata["faults"].split()[KINDS.index(Kind.RECORDER)] == "recorder"
    assert recording.metadata["backend"].startswith("onnxruntime ")


def test_tools_of_others_read_a_run(bundle: Bundle, tmp_path: Path) -> None:
    Flight(bundle, tmp_path / "a.mcap").run(2.0)
    rows = read_recording(tmp_path / "a.mcap").arrays
    with open(tmp_path / "a.mcap", "rb") as stream:
        reader = make_reader(stream, decoder_factories=[DecoderFactory()])
        seen: dict[str, list] = {}
        for _, channel, _, message in reader.iter_decoded_messages():
            seen.setdefault(channel.topic, []).append(message)
    assert {len(messages) for topic, messages in seen.items() if topic != TOPIC.name} == {len(rows["tick.k"])}
    whole = [list(message.data) for message in seen["/robo_rl/tick/whole"]]
    np.testing.assert_array_equal(whole, np.stack([rows[f"tick.{name}"] for name in TICK_FIELDS], 1))
    with AnyReader([tmp_path / "a.mcap"]) as others:
        joints = [c for c in others.connections if c.topic == "/joint_states"]
        states = [others.deserialize(data, c.msgtype).position for c, _, data in others.messages(joints)]
    np.testing.assert_array_equal(states, rows["measured.q"])


def test_what_others_were_told_is_recorded_as_it_was_told(bundle: Bundle, tmp_path: Path) -> None:
    flight = Flight(bundle, tmp_path / "a.mcap")
    flight.run(5.0)
    sent = [sample.message for sample in flight.ear.take()]
    rows = read_recording(tmp_path / "a.mcap").arrays
    with open(tmp_path / "a.mcap", "rb") as stream:
        found = [
            (message.log_time, message.sequence, message.data, schema.name)
            for schema, _, message in make_reader(stream).iter_messages([TOPIC.name])
        ]
    assert [data for _, _, data, _ in found] == [cdr.encode(message) for message in sent]
    assert [number for _, number, _, _ in found] == list(range(len(found)))
    assert {name for *_, name in found} == {"diagnostic_msgs/msg/DiagnosticArray"}
    changes = int(np.count_nonzero(np.diff(rows["tick.state"])))
    assert len(found) > changes
    with AnyReader([tmp_path / "a.mcap"]) as others:
        told = [c for c in others.connections if c.topic == TOPIC.name]
        last = [others.deserialize(data, c.msgtype) for c, _, data in others.messages(told)][-1]
    assert (last.status[0].message, last.status[0].level) == ("ended in passive", 3)


@pytest.mark.parametrize("trouble", ["full disk", "killed", "stopped"])
def test_a_recorder_in_trouble_is_a_note_and_changes_nothing_else(bundle: Bundle, tmp_path: Path, trouble: str) -> None:
    flight = Flight(bundle, tmp_path / "a.mcap")
    if trouble == "full disk":
        resource.prlimit(flight.recorder.pid, resource.RLIMIT_FSIZE, (20_000, 20_000))
    else:
        os.kill(flight.recorder.pid, signal.SIGKILL if trouble == "killed" else signal.SIGSTOP)
    tick, states = flight.recorder.tick, []

    def watched(*args: object) -> None:
        tick(*args)
        states.append(args[4].decision.state)
        end = time.monotonic() + 20.0  # virtual time stands still until a real disk is full
        while len(states) == 100 and trouble != "stopped" and flight.recorder.status().is_alive:
            assert time.monotonic() < end
            time.sleep(0.01)

    flight.recorder.tick = watched
    try:
        flight.drive.run(6.0)
    finally:
        if trouble == "stopped":
            os.kill(flight.recorder.pid, signal.SIGCONT)
        status = flight.recorder.close()
    assert flight.controller.supervisor.state is State.PASSIVE
    assert State.RUN in states
    assert State.FAULT_DAMP not in states
    assert flight.drive.loop.missed == 0
    told = [line for line in flight.lines if "recorder" in line]
    assert bool(told) == (trouble != "stopped")
    assert bool(status.error) == (trouble != "stopped")


def test_a_robots_file_cannot_make_a_full_disk_stop_the_robot() -> None:
    with pytest.raises(UserError, match="must not stop a robot"):
        severities({"recorder": "hard"})


def test_run_records_and_replay_reads(bundle: Bundle, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    robot = tmp_path / "cartpole.yaml"
    robot.write_text(YAML)
    path = tmp_path / "run.mcap"
    argv = ["run", str(bundle.path), "--robot", str(robot), "--record", str(path), "--seconds", "3"]
    assert cli.main(argv) == 0
    assert "0 lost" in capsys.readouterr().err
    assert cli.main(["replay", str(path), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["steps"] > 20
    assert (report["tolerance"], report["largest"]) == (0.0, None)
    assert cli.main(argv) == 2  # never overwritten
