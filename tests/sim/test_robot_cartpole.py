"""The cart-pole: textbook motion about both equilibria, stops, and enough force to swing up."""

import mujoco
import numpy as np
import pytest

from robo_rl.sim.robot import load_robot
from robo_rl.sim.scene import SceneCfg, build_spec, compile_scene

ROBOT = load_robot("cartpole")
CART_KG, ROTOR_KG, POLE_KG, CENTRE_M, POLE_KGM2 = 0.57, 0.133, 0.23, 0.3302, 7.88e-3


@pytest.fixture
def model() -> mujoco.MjModel:
    return compile_scene(build_spec(ROBOT, SceneCfg(), 0.002))


def test_accelerations_match_the_textbook(model):
    """[M + m, m l c; m l c, J + m l^2] [x''; th''] = [F - b x' + m l s th'^2; m g l s - d th'], th = 0 upright."""
    data = mujoco.MjData(model)
    rng = np.random.default_rng(0)
    for _ in range(20):
        x, th, dx, dth = rng.uniform([-0.3, -np.pi, -1, -5], [0.3, np.pi, 1, 5])
        data.qpos[:], data.qvel[:], data.ctrl[:] = (x, th), (dx, dth), rng.uniform(-17, 17)
        mujoco.mj_forward(model, data)
        s, c, ml = np.sin(th), np.cos(th), POLE_KG * CENTRE_M
        mass = [[CART_KG + ROTOR_KG + POLE_KG, ml * c], [ml * c, POLE_KGM2 + ml * CENTRE_M]]
        force = [data.ctrl[0] - 5.4 * dx + ml * s * dth**2, ml * 9.81 * s - 0.0024 * dth]
        np.testing.assert_allclose(data.qacc, np.linalg.solve(mass, force), rtol=1e-6, atol=1e-9)


def test_pole_turns_without_limit_and_rail_ends(model):
    assert not model.joint("hinge").limited[0]
    data = mujoco.MjData(model)
    data.qvel[1] = 25.0
    data.ctrl[0] = 17.0
    turned = 0.0
    for _ in range(1000):
        mujoco.mj_step(model, data)
        turned = max(turned, abs(data.qpos[1]))
        assert data.qpos[0] < 0.42
    assert turned > 2 * np.pi
    assert data.qpos[0] > 0.37


def test_default_pose_hangs(model):
    assert ROBOT.default_pose["hinge"] == pytest.approx(np.pi)
    data = mujoco.MjData(model)
    data.qpos[:] = (0.0, np.pi + 0.3)
    for _ in range(20_000):
        mujoco.mj_step(model, data)
    assert data.qpos[1] == pytest.approx(np.pi, abs=0.02)


def test_motor_can_swing_the_pole_up(model):
    """Pumping energy (Astrom and Furuta 2000) brings the hanging pole within 0.4 rad of upright in 10 s."""
    data = mujoco.MjData(model)
    data.qpos[:] = (0.0, np.pi + 0.05)
    nearest_upright = np.pi
    for _ in range(5000):
        (x, th), (dx, dth) = data.qpos, data.qvel
        ml = POLE_KG * CENTRE_M
        energy = 0.5 * (POLE_KGM2 + ml * CENTRE_M) * dth**2 + ml * 9.81 * (np.cos(th) - 1.0)
        acceleration = 16.0 * energy * dth * np.cos(th) - 60.0 * x
        data.ctrl[0] = (CART_KG + ROTOR_KG + POLE_KG) * acceleration + 5.4 * dx
        mujoco.mj_step(model, data)
        nearest_upright = min(nearest_upright, abs((data.qpos[1] + np.pi) % (2 * np.pi) - np.pi))
    assert nearest_upright < 0.4
