"""The twin's motors exert what the neutral command asks for."""

from __future__ import annotations

import mujoco
import numpy as np
import pytest
from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.command import JointCommand
from robo_rl_deploy.twin.motors import Motors
from robo_rl_deploy.twin.twin import Twin


@pytest.fixture
def rig(bundle: Bundle) -> tuple[Twin, Motors]:
    twin = Twin(bundle)
    return twin, Motors(twin.model, twin.actuators, np.ones(1, bool))


def force(twin: Twin) -> float:
    mujoco.mj_forward(twin.model, twin.data)
    return float(twin.data.actuator_force[0])


@pytest.mark.parametrize("seed", range(30))
def test_effort_is_that_of_the_formula(rig: tuple[Twin, Motors], seed: int) -> None:
    twin, motors = rig
    rng = np.random.default_rng(seed)
    values = rng.normal(0, 1, (5, 1)) * [[0.3], [1.0], [0], [0], [3.0]]
    values[2:4, 0] = rng.uniform(0, [40, 4]) * rng.integers(0, 2, 2)  # with and without either gain
    command = JointCommand(values)
    twin.data.qpos[0], twin.data.qvel[0] = rng.normal(0, 0.3, 2)
    motors.apply(command, twin.model, twin.data)
    expected = np.clip(command.effort(twin.data.qpos[:1], twin.data.qvel[:1]), -20.0, 20.0)
    assert force(twin) == pytest.approx(expected[0], abs=1e-9)


def test_damping_takes_motion_away(rig: tuple[Twin, Motors]) -> None:
    twin, motors = rig
    twin.data.qvel[0] = 1.0
    motors.apply(JointCommand.damping(np.array([3.0])), twin.model, twin.data)
    assert force(twin) == pytest.approx(-3.0)


def test_a_weaker_motor_stays_weaker_and_a_release_undoes_all(rig: tuple[Twin, Motors]) -> None:
    twin, motors = rig
    before = twin.model.actuator_gainprm.copy(), twin.model.actuator_biasprm.copy()
    twin.model.actuator_gainprm[0, 0] *= 0.5
    twin.model.actuator_biasprm[0, 1] *= 0.5
    motors.begin(twin.model)
    motors.apply(JointCommand.of(*np.array([[0.2], [0.0], [20.0], [0.0], [0.0]])), twin.model, twin.data)
    assert force(twin) == pytest.approx(0.5 * 20.0 * 0.2)
    motors.release(twin.model)
    np.testing.assert_array_equal(twin.model.actuator_gainprm, before[0])
    np.testing.assert_array_equal(twin.model.actuator_biasprm, before[1])
