"""The scene: options, ground friction, servos against the formula, and the exact meaning of a command delay."""

import mujoco
import mujoco.batch
import numpy as np
import pytest

from robo_rl.errors import UserError
from robo_rl.sim.robot import load_robot
from robo_rl.sim.scene import (
    SceneCfg,
    build_spec,
    compile_scene,
    delay_s,
    history_slots,
    position_servo,
    velocity_servo,
)

DOG = load_robot("quadruped")
POSE = np.array(DOG.default_pose_by_joint())
TIMESTEP_S = 0.005


def dog_on_servos(delay_steps: int = 0, scene: SceneCfg | None = None) -> mujoco.MjModel:
    spec = build_spec(DOG, scene or SceneCfg(), TIMESTEP_S)
    position_servo(spec, DOG, DOG.stiffness_by_joint(), DOG.damping_by_joint(), delay_steps)
    return compile_scene(spec)


def test_options_are_set():
    scene = SceneCfg(integrator="euler", cone="elliptic", iterations=7, ls_iterations=9, impratio=2.0)
    option = compile_scene(build_spec(DOG, scene, 0.004)).opt
    assert option.integrator == mujoco.mjtIntegrator.mjINT_EULER
    assert option.cone == mujoco.mjtCone.mjCONE_ELLIPTIC
    assert (option.iterations, option.ls_iterations, option.impratio, option.timestep) == (7, 9, 2.0, 0.004)


@pytest.mark.parametrize("name", ["euler", "rk4", "implicit", "implicitfast"])
def test_integrator_names_mean_what_the_engine_means(name):
    option = compile_scene(build_spec(DOG, SceneCfg(integrator=name), TIMESTEP_S)).opt
    assert mujoco.mjtIntegrator(option.integrator).name == f"mjINT_{name.upper()}"


@pytest.mark.parametrize(("key", "value"), [("integrator", "leapfrog"), ("cone", "round")])
def test_unknown_options_are_refused(key, value):
    with pytest.raises(UserError, match=f'scene.{key}: "{value}" is not one of'):
        build_spec(DOG, SceneCfg(**{key: value}), TIMESTEP_S)


def test_divergence_stays_visible():
    """Without the engine's own reset a bad velocity is still there after a step."""
    model = dog_on_servos()
    data = mujoco.MjData(model)
    data.time, data.qvel[0] = 1.0, 1e12
    mujoco.mj_step(model, data)
    assert data.time > 1.0


def test_no_ground_means_falling_forever():
    model = compile_scene(build_spec(DOG, SceneCfg(ground=False), TIMESTEP_S))
    data = mujoco.MjData(model)
    for _ in range(200):
        mujoco.mj_step(model, data)
    assert data.qpos[2] < -3.0


@pytest.mark.parametrize(("friction", "slides"), [(0.15, True), (0.6, False)])
def test_ground_friction_decides_whether_the_robot_slides(friction, slides):
    """On a slope of 0.25 the robot slides where the ground's friction is less, as Coulomb has it."""
    model = dog_on_servos(scene=SceneCfg(friction=(friction, 0.005, 0.0001)))
    data = mujoco.MjData(model)
    data.qpos[2], data.qpos[7:], data.ctrl[:] = DOG.base_height, POSE, POSE
    for _ in range(100):
        mujoco.mj_step(model, data)
    before = np.array([data.site(foot).xpos[1] for foot in DOG.feet])
    model.opt.gravity[1] = 0.25 * 9.81
    for _ in range(60):
        mujoco.mj_step(model, data)
    moved_m = np.array([data.site(foot).xpos[1] for foot in DOG.feet]) - before
    if slides:
        assert moved_m.mean() == pytest.approx(0.5 * (0.25 - friction) * 9.81 * (60 * TIMESTEP_S) ** 2, rel=0.1)
    else:
        assert moved_m.max() < 0.03


def test_servo_torque_is_the_formula():
    """clip(kp (target - q) - kd dq, +-effort) for random states."""
    model = dog_on_servos()
    data = mujoco.MjData(model)
    rng = np.random.default_rng(0)
    kp, kd, effort = (np.array(x) for x in (DOG.stiffness_by_joint(), DOG.damping_by_joint(), DOG.effort_by_joint()))
    for _ in range(10):
        data.qpos[7:], data.qvel[6:] = POSE + 0.2 * rng.normal(size=12), rng.normal(size=12)
        data.ctrl[:] = POSE + 0.6 * rng.normal(size=12)
        mujoco.mj_forward(model, data)
        expected = np.clip(kp * (data.ctrl - data.qpos[7:]) - kd * data.qvel[6:], -effort, effort)
        np.testing.assert_allclose(data.actuator_force, expected, atol=1e-9)


def test_velocity_servo_torque_is_the_formula():
    """clip(kd (target - dq), +-effort) for random states; the last targets ask for more than the effort."""
    spec = build_spec(DOG, SceneCfg(), TIMESTEP_S)
    velocity_servo(spec, DOG, DOG.damping_by_joint())
    model = compile_scene(spec)
    data = mujoco.MjData(model)
    rng = np.random.default_rng(0)
    kd, effort = np.array(DOG.damping_by_joint()), np.array(DOG.effort_by_joint())
    for k in range(10):
        data.qpos[7:], data.qvel[6:] = POSE, rng.normal(size=12)
        data.ctrl[:] = 5.0 * (k + 1) * rng.normal(size=12)
        mujoco.mj_forward(model, data)
        np.testing.assert_allclose(
            data.actuator_force, np.clip(kd * (data.ctrl - data.qvel[6:]), -effort, effort), atol=1e-9
        )


def delayed_batch(steps_per_env: np.ndarray, reserved: int) -> mujoco.batch.Batch:
    batch = mujoco.batch.Batch(dog_on_servos(reserved), len(steps_per_env), nthread=1)
    delays = batch.expand("actuator_delay")
    delays[:] = np.array([delay_s(int(k), TIMESTEP_S) for k in steps_per_env])[:, None]
    return batch


def test_delay_is_exactly_that_many_physics_steps_for_each_env():
    """Torque of a delayed env = kp (command k steps ago - q) - kd dq, over 5000 steps (25 s: rounding of time)."""
    steps = np.arange(5)
    batch = delayed_batch(steps, reserved=4)
    q, v, ctrl, force = (batch.bind(name) for name in ("qpos", "qvel", "ctrl", "actuator_force"))
    rng = np.random.default_rng(0)
    sent = []
    for t in range(5000):
        q[:, 2], q[:, 3:7], q[:, 7:], v[:] = 1.0, [1, 0, 0, 0], POSE, 0.0  # held, so that force tells the command
        sent.append(POSE[0] + rng.uniform(-0.3, 0.3))
        ctrl[:] = POSE
        ctrl[:, 0] = sent[-1]
        batch.step(nstep=1)
        if t >= 4:
            expected = [40.0 * (sent[t - k] - POSE[0]) for k in steps]
            np.testing.assert_allclose(force[:, 0], expected, atol=1e-9, err_msg=f"step {t}")


def test_history_slots_hold_the_past_commands():
    """Written after a reset they are what a delayed servo follows until the history has filled."""
    batch = delayed_batch(np.array([0, 2, 4]), reserved=4)
    slots = history_slots(dog_on_servos(4))
    assert slots.shape == (12, 4)
    q, ctrl, force, history = (batch.bind(name) for name in ("qpos", "ctrl", "actuator_force", "history"))
    batch.reset(np.arange(3))
    q[:, 2], q[:, 7:] = 1.0, POSE
    history[:, slots] = POSE[None, :, None]
    ctrl[:] = POSE + 0.1
    batch.step(nstep=1)
    np.testing.assert_allclose(force[0], 40.0 * 0.1, atol=1e-6)
    np.testing.assert_allclose(force[1:], 0.0, atol=1e-6)


def test_without_delay_there_is_no_history():
    assert history_slots(dog_on_servos()).shape == (12, 0)


def test_an_actuator_without_a_name_is_called_like_what_it_drives():
    assert load_robot("gym_ant").actuators[:2] == ("hip_4", "ankle_4")
