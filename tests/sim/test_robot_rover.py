"""The rover: weight, mirror symmetry, and motion that follows from its wheels as geometry says."""

import mujoco
import numpy as np
import pytest
from robot_bench import assert_left_mirrors_right

from robo_rl.sim.props import PropCfg
from robo_rl.sim.robot import load_robot
from robo_rl.sim.scene import SceneCfg, build_spec, compile_scene, velocity_servo

ROBOT = load_robot("rover")
WHEEL_M, TRACK_M = 0.0975, 0.33


def rover(**props: PropCfg) -> tuple[mujoco.MjModel, mujoco.MjData]:
    spec = build_spec(ROBOT, SceneCfg(props=props), 0.005)
    velocity_servo(spec, ROBOT, ROBOT.damping_by_joint())
    model = compile_scene(spec)
    data = mujoco.MjData(model)
    data.qpos[2] = ROBOT.base_height
    mujoco.mj_forward(model, data)
    return model, data


def drive(model, data, left: float, right: float, seconds: float) -> None:
    data.ctrl[:] = (left, right)
    mujoco.mj_step(model, data, nstep=round(seconds / 0.005))


def test_weighs_what_the_data_sheet_says_and_is_symmetric():
    model, _ = rover()
    assert model.body_subtreemass[0] == pytest.approx(9.2, abs=0.1)
    assert_left_mirrors_right(model)


def test_stands_level_and_still_for_five_seconds():
    model, data = rover()
    drive(model, data, 0.0, 0.0, 5.0)
    assert data.body("base").xmat[8] > np.cos(0.02)
    assert np.abs(data.qvel).max() < 1e-3
    assert data.qpos[2] == pytest.approx(ROBOT.base_height, abs=3e-3)
    touching = {model.geom(g).name for contact in data.contact for g in contact.geom}
    assert touching == {"ground", "left_wheel", "right_wheel", "caster"}


def test_drives_straight_at_the_speed_of_its_wheels():
    model, data = rover()
    drive(model, data, 5.0, 5.0, 2.0)
    before = data.qpos[:2].copy()
    drive(model, data, 5.0, 5.0, 2.0)
    assert (data.qpos[0] - before[0]) / 2.0 == pytest.approx(5.0 * WHEEL_M, rel=0.02)
    assert abs(data.qpos[1]) < 0.01


@pytest.mark.parametrize(("left", "right"), [(-3.0, 3.0), (2.0, 6.0)])
def test_turns_at_the_difference_of_its_wheels(left, right):
    """Yaw rate = (right - left) r / track."""
    model, data = rover()
    drive(model, data, left, right, 2.0)
    expected = (right - left) * WHEEL_M / TRACK_M
    assert data.sensor("imu_gyro").data[2] == pytest.approx(expected, rel=0.05)


def test_a_wall_stops_it_and_is_felt():
    model, data = rover(wall=PropCfg("box", pos=(1.0, 0.0, 0.0), mass=500.0))
    drive(model, data, 5.0, 5.0, 4.0)
    assert data.qpos[0] < 0.8 - 0.185 + 0.01
    assert data.sensor("hull_touch").data[0] > 1.0


def test_torque_never_exceeds_the_effort():
    model, data = rover()
    for target in (40.0, -40.0):
        data.ctrl[:] = target
        for _ in range(200):
            mujoco.mj_step(model, data)
            assert (np.abs(data.actuator_force) <= 1.5 + 1e-9).all()
    assert data.body("base").xmat[8] > 0.5  # it does not tip over its own wheels


def test_the_lidar_sees_walls_and_not_the_rover_itself():
    """A wall 2 m ahead of the lidar and a post 1 m to its left; 8 m, all it reaches, elsewhere."""
    from dataclasses import replace

    from robo_rl.env import Channels, JointVelocity, ObsGroup, ObsTerm, VecEnv
    from robo_rl.env.registry import load_task

    def lidar(s: Channels):
        return s.channel("lidar")

    wall = PropCfg("box", pos=(2.1, 0.0, 0.0), size=(0.1, 0.5, 0.5))
    post = PropCfg("pillar", pos=(0.0, 1.1, 0.0))
    task = replace(
        load_task("quadrotor_hover"),
        robot="rover",
        scene=SceneCfg(props={"wall": wall, "post": post}),
        action=JointVelocity(),
        observations={"policy": ObsGroup({"lidar": ObsTerm(lidar)})},
        events={},
    )
    env = VecEnv(task, 2, threads=1)
    seen = env.reset()["policy"][0]
    assert seen.shape == (36,)
    assert seen[0].item() == pytest.approx(2.0, abs=1e-3)
    assert seen[9].item() == pytest.approx(1.0, abs=1e-3)
    assert seen[18:34].tolist() == pytest.approx([8.0] * 16, abs=1e-3)
