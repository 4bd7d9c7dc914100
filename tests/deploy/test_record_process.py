"""The recording process: nothing is dropped, and whatever happens to it or to the disk, the loop goes on and knows."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import numpy as np
import pytest
from record_rows import LAYOUT, fill, random_rows
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.record import Recorder, read_recording

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="shared memory and limits as Linux has them")


def offer(recorder: Recorder, rows: np.ndarray, pause_s: float = 0.001) -> None:
    for values in rows:
        fill(recorder.row, values)
        recorder.record()
        time.sleep(pause_s)


def wait_for(condition, timeout_s: float = 20.0) -> None:
    deadline = time.monotonic() + timeout_s
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_every_row_is_in_the_file(tmp_path: Path):
    rows, bundle, before = random_rows(600), tmp_path / "policy.rpb", set(os.listdir("/dev/shm"))
    bundle.write_bytes(b"policy")
    recorder = Recorder(tmp_path / "a.mcap", LAYOUT, bundle, {"digest": "abc"})
    offer(recorder, rows)
    assert recorder.status().is_alive
    status = recorder.close()
    assert (status.offered, status.saved, status.lost, status.error) == (600, 600, 0, "")
    recording = read_recording(tmp_path / "a.mcap")
    for name in rows.dtype.names:
        np.testing.assert_array_equal(recording.arrays[name], rows[name])
    assert recording.is_complete
    assert recording.bundle == b"policy"
    assert recording.metadata["digest"] == "abc"
    assert recorder.close() == status
    assert not [p for p in set(os.listdir("/dev/shm")) - before if f"record-{os.getpid()}-" in p]


def test_a_killed_recorder_leaves_a_readable_file_and_a_loop_that_goes_on(tmp_path: Path):
    rows = random_rows(400)
    recorder = Recorder(tmp_path / "a.mcap", LAYOUT, flush_s=0.05)
    offer(recorder, rows[:200])
    wait_for(lambda: recorder.status().saved >= 100)
    os.kill(recorder.pid, signal.SIGKILL)
    offer(recorder, rows[200:], 0.0)
    wait_for(lambda: not recorder.status().is_alive)
    status = recorder.close()
    assert status.error == "killed by signal 9"
    assert status.offered == 400
    assert 100 <= status.saved <= 200
    assert status.lost == 400 - status.saved
    recording = read_recording(tmp_path / "a.mcap")
    assert not recording.is_complete
    assert status.saved <= len(recording) <= 200  # one more flush may have been under way
    np.testing.assert_array_equal(recording.arrays["sent.q"], rows["sent.q"][: len(recording)])


def test_a_full_disk_ends_the_recording_and_nothing_else(tmp_path: Path):
    rows = random_rows(500)
    recorder = Recorder(tmp_path / "a.mcap", LAYOUT, flush_s=0.02)
    offer(recorder, rows[:100])
    wait_for(lambda: recorder.status().saved == 100)
    limit = (tmp_path / "a.mcap").stat().st_size + 30_000  # rows of random bits hardly shrink: some 60 of them
    resource.prlimit(recorder.pid, resource.RLIMIT_FSIZE, (limit, limit))
    offer(recorder, rows[100:])
    wait_for(lambda: not recorder.status().is_alive)
    offer(recorder, rows[:50], 0.0)
    status = recorder.close()
    assert status.error == "File too large"
    assert (status.offered, status.lost) == (550, 550 - status.saved)
    assert "lost (File too large)" in str(status)
    recording = read_recording(tmp_path / "a.mcap")
    assert 500 > len(recording) >= status.saved >= 100
    np.testing.assert_array_equal(recording.arrays["sent.q"], rows["sent.q"][: len(recording)])


def test_a_recorder_that_is_stopped_loses_the_oldest_rows_and_counts_them(tmp_path: Path):
    rows = random_rows(300)
    recorder = Recorder(tmp_path / "a.mcap", LAYOUT, capacity=64)
    os.kill(recorder.pid, signal.SIGSTOP)
    offer(recorder, rows, 0.0)
    os.kill(recorder.pid, signal.SIGCONT)
    status = recorder.close()
    recording = read_recording(tmp_path / "a.mcap")
    assert status.lost >= 300 - 64 - 1
    assert status.saved + status.lost == 300
    assert recording.lost == status.lost
    np.testing.assert_array_equal(recording.arrays["sent.q"], rows["sent.q"][recording.number])


ROBOT = """
    import sys, time
    from record_rows import LAYOUT, fill, random_rows
    from robo_rl_deploy.record import Recorder
    recorder = Recorder(sys.argv[1], LAYOUT)
    for values in random_rows(100):
        fill(recorder.row, values)
        recorder.record()
    print(recorder.pid, flush=True)
    time.sleep(60)
"""


def test_the_recording_of_a_killed_robot_program_is_finished(tmp_path: Path):
    here = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])}
    command = [sys.executable, "-c", textwrap.dedent(ROBOT), str(tmp_path / "a.mcap")]
    robot = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=here)
    pid = int(robot.stdout.readline())
    robot.kill()
    robot.communicate()
    wait_for(lambda: not Path(f"/proc/{pid}").exists() or "Z" in Path(f"/proc/{pid}/stat").read_text().split()[2])
    recording = read_recording(tmp_path / "a.mcap")
    assert recording.is_complete
    assert len(recording) == 100


def test_an_existing_file_and_a_missing_folder_are_refused(tmp_path: Path, capfd: pytest.CaptureFixture):
    (tmp_path / "a.mcap").write_bytes(b"precious")
    for path, reason in ((tmp_path / "a.mcap", "never overwritten"), (tmp_path / "no" / "a.mcap", "choose a folder")):
        with pytest.raises(UserError, match="did not start"):
            Recorder(path, LAYOUT)
        assert reason in capfd.readouterr().err
    assert (tmp_path / "a.mcap").read_bytes() == b"precious"
