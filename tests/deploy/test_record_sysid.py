"""A robot's recording as the joint log that `robo-rl sysid` fits."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from flights import Flight
from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.record import read_recording

from robo_rl.errors import UserError
from robo_rl.sim.robot import load_robot
from robo_rl.sim.sysid.flight_log import from_flight


def test_the_ticks_under_trained_gains_become_a_joint_log(bundle: Bundle, tmp_path: Path) -> None:
    path = tmp_path / "a.mcap"
    Flight(bundle, path).run(6.0)
    log, recording = from_flight(path, load_robot("cartpole")), read_recording(path)
    rows = recording.arrays
    held = np.isclose(rows["sent.kp"][:, 0], 40.0)
    assert 100 < held.sum() < len(recording)
    assert log["joints"] == ["slide", "hinge"]  # the hinge is passive, the policy reads it
    assert log["targets"] == ["slide"]
    np.testing.assert_array_equal(log["q"][:, 0], rows["measured.q"][held, 0])
    np.testing.assert_array_equal(log["q"][:, 1], rows["channel.joint_pos"][held, 0].astype(float))
    np.testing.assert_array_equal(log["dq"][:, 1], rows["channel.joint_vel"][held, 1].astype(float))
    np.testing.assert_array_equal(log["target"], rows["sent.q"][held])
    step = np.diff(log["time"])
    assert step[~log["first"][1:]] == pytest.approx(0.02)
    assert log["first"].sum() == 1 + np.count_nonzero(step > 0.021)


def test_another_robot_is_refused(bundle: Bundle, tmp_path: Path) -> None:
    Flight(bundle, tmp_path / "a.mcap").run(2.0)
    with pytest.raises(UserError, match='a recording of robot "cartpole"'):
        from_flight(tmp_path / "a.mcap", load_robot("quadruped"))
