"""Every backend that is installed here against MuJoCo, within the tolerances of the robot files."""

import pytest

from robo_rl.errors import UserError
from robo_rl.sim.parity.compare import Column, compare
from robo_rl.sim.parity.text import table
from robo_rl.sim.registry import check_backend, check_name
from robo_rl.sim.robot import load_robot

TESTS = {
    "cartpole": ("step", "limits"),
    "quadrotor": ("step", "contact"),
    "quadruped": ("drop", "step", "rollout", "limits", "contact"),
}


def needs(backend):
    """Skip with the reason why a backend cannot run here."""
    check_name(backend)
    try:
        check_backend(backend)
    except UserError as error:
        pytest.skip(str(error))


PAIRS = [("mujoco_warp", robot) for robot in TESTS]
PAIRS += [pytest.param("isaaclab", robot, marks=pytest.mark.slow) for robot in TESTS]


@pytest.mark.parametrize(("backend", "robot"), PAIRS)
def test_within_the_tolerances_of_the_robot(backend, robot):
    needs(backend)
    report = compare(load_robot(robot), [Column("mujoco"), Column(backend)], num_envs=4, tests=TESTS[robot])
    assert not report.exceeded, table(report)
    judged = [entry for entry in report.entries if entry.column == backend]
    assert all(entry.rmse is not None and not entry.note for entry in judged), table(report)
