"""The quadrotor: hover, the torque each rotor makes, motor lag, and what the sensors say."""

import mujoco
import numpy as np
import pytest

from robo_rl.sim.robot import load_robot
from robo_rl.sim.scene import SceneCfg, build_spec, compile_scene

ROBOT = load_robot("quadrotor")
TIMESTEP_S = 0.005
ARM_M, TORQUE_PER_THRUST_M, LAG_S = 0.0325, 0.0059646, 0.04


@pytest.fixture
def model() -> mujoco.MjModel:
    return compile_scene(build_spec(ROBOT, SceneCfg(), TIMESTEP_S))


@pytest.fixture
def flying(model: mujoco.MjModel) -> mujoco.MjData:
    """Hovering at 1 m with the motors already at hover thrust."""
    data = mujoco.MjData(model)
    data.qpos[2] = 1.0
    data.ctrl[:] = data.act[:] = hover_thrust(model)
    return data


def hover_thrust(model: mujoco.MjModel) -> float:
    return model.body_subtreemass[0] * 9.81 / 4.0


def test_weighs_what_the_data_sheet_says(model):
    assert 0.027 <= model.body_subtreemass[0] <= 0.030
    inertia = np.sort(model.body("base").inertia)
    assert inertia[0] > 0
    assert inertia[0] + inertia[1] >= inertia[2]


def test_hover_thrust_holds_it(model, flying):
    for _ in range(400):
        mujoco.mj_step(model, flying)
    np.testing.assert_allclose(flying.qpos, [0, 0, 1, 1, 0, 0, 0], atol=1e-6)


@pytest.mark.parametrize(
    ("rotor", "roll", "pitch", "yaw"),
    [
        ("rotor1", -1, -1, -1),  # front right, turns counter-clockwise
        ("rotor2", -1, +1, +1),  # rear right
        ("rotor3", +1, +1, -1),  # rear left
        ("rotor4", +1, -1, +1),  # front left
    ],
)
def test_each_rotor_turns_the_body_as_it_should(model, flying, rotor, roll, pitch, yaw):
    """Extra thrust dF makes torques arm dF about x and y and kappa dF about z, in the FLU frame of the data sheet."""
    extra = 0.01
    flying.act[model.actuator(rotor).actadr[0]] += extra
    flying.ctrl[:] = flying.act
    mujoco.mj_forward(model, flying)
    torque = flying.qacc[3:] * model.body("base").inertia
    expected = extra * np.array([roll * ARM_M, pitch * ARM_M, yaw * TORQUE_PER_THRUST_M])
    np.testing.assert_allclose(torque, expected, rtol=1e-6)


def test_motor_lag_is_a_first_order_filter(model, flying):
    """Thrust after a step of the command: T(t) = T0 + (T1 - T0) (1 - exp(-t / 0.04 s))."""
    start, target = flying.act[0], 0.10
    flying.ctrl[:] = target
    thrust = []
    for _ in range(40):
        mujoco.mj_step(model, flying)
        thrust.append(flying.act[0])
    time_s = TIMESTEP_S * np.arange(1, 41)
    np.testing.assert_allclose(thrust, target + (start - target) * np.exp(-time_s / LAG_S), rtol=1e-9)


def test_thrust_is_bounded(model, flying):
    flying.ctrl[:] = [-1.0, 1.0, -1.0, 1.0]
    for _ in range(200):
        mujoco.mj_step(model, flying)
    np.testing.assert_allclose(flying.act, [0.0, 0.147, 0.0, 0.147], atol=1e-6)


def test_rests_on_the_ground_without_thrust(model):
    data = mujoco.MjData(model)
    data.qpos[2] = ROBOT.base_height + 0.01
    for _ in range(400):
        mujoco.mj_step(model, data)
    assert data.qpos[2] == pytest.approx(ROBOT.base_height, abs=2e-3)


def test_channels_read_the_state(model, flying):
    """World velocity and position, body rates, and an accelerometer that shows 1 g in hover."""
    flying.qpos[:] = [0.1, -0.2, 1.3, np.cos(0.5), 0.0, 0.0, np.sin(0.5)]
    flying.qvel[:] = [0.4, 0.5, 0.6, 0.1, 0.2, 0.3]
    mujoco.mj_forward(model, flying)
    np.testing.assert_allclose(flying.sensor("base_pos").data, flying.qpos[:3], atol=1e-9)
    np.testing.assert_allclose(flying.sensor("imu_quat").data, flying.qpos[3:], atol=1e-9)
    np.testing.assert_allclose(flying.sensor("base_lin_vel").data, flying.qvel[:3], atol=1e-9)
    np.testing.assert_allclose(flying.sensor("imu_gyro").data, flying.qvel[3:], atol=1e-9)
    assert flying.sensor("imu_acc").data[2] == pytest.approx(9.81, rel=1e-6)
