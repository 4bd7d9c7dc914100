"""The arm: the manufacturer's kinematics, weight that its controller carries, a gripper that holds what it grasps."""

import mujoco
import numpy as np
import pytest
from robot_bench import assert_limits_hold, at_rest, on_servos, simulate

from robo_rl.sim.props import PropCfg
from robo_rl.sim.robot import load_robot
from robo_rl.sim.scene import SceneCfg

ROBOT = load_robot("arm")
GRASP = SceneCfg(
    cone="elliptic",
    props={"table": PropCfg("table", pos=(0.55, 0, 0)), "cube": PropCfg("cube", pos=(0.5, 0, 0.425), mount="free")},
)
# Modified Denavit-Hartenberg rows (a, d, alpha) of joints 1 to 7 and the flange, from the manufacturer's documentation.
DH = [
    (0, 0.333, 0),
    (0, 0, -np.pi / 2),
    (0, 0.316, np.pi / 2),
    (0.0825, 0, np.pi / 2),
    (-0.0825, 0.384, -np.pi / 2),
    (0, 0, np.pi / 2),
    (0.088, 0, np.pi / 2),
    (0, 0.107, 0),
]


@pytest.fixture(scope="module")
def model() -> mujoco.MjModel:
    return on_servos(ROBOT)


def tool_centre(q: np.ndarray) -> np.ndarray:
    """Forward kinematics from the table, in the base frame, m."""
    total = np.eye(4)
    for (a, d, alpha), theta in zip(DH, [*q, 0.0], strict=True):
        ca, sa, ct, st = np.cos(alpha), np.sin(alpha), np.cos(theta), np.sin(theta)
        total = total @ [
            [ct, -st, 0, a],
            [st * ca, ct * ca, -sa, -d * sa],
            [st * sa, ct * sa, ca, d * ca],
            [0, 0, 0, 1],
        ]
    return total[:3, 3] + 0.1034 * total[:3, 2]


def test_kinematics_are_those_of_the_manufacturers_table(model):
    rng = np.random.default_rng(0)
    data = mujoco.MjData(model)
    for _ in range(20):
        lows, highs = model.jnt_range[:7].T
        data.qpos[:7] = rng.uniform(lows, highs)
        mujoco.mj_forward(model, data)
        np.testing.assert_allclose(data.sensor("tcp_pos").data, tool_centre(data.qpos[:7]), atol=1e-4)


def test_weighs_what_the_papers_say(model):
    assert model.body("link1").subtreemass[0] == pytest.approx(
        4.9707 + 0.6469 + 3.2286 + 3.5879 + 1.2259 + 1.6666 + 0.7355 + 0.76
    )


def test_the_controller_carries_the_arm_and_not_what_it_holds(model):
    """In any pose the motors need no torque to rest; a kilogram at the hand costs the torque of its lever."""
    pose = {"joint2": 0.8, "joint4": -1.2, "joint1": 0.5}
    data = at_rest(ROBOT, model, **pose)
    simulate(model, data, 1.0)
    assert np.abs(data.actuator_force).max() < 1e-6
    lever = data.body("hand").xipos - data.body("link2").xpos
    data.xfrc_applied[model.body("hand").id, 2] = -9.81
    simulate(model, data, 3.0)
    assert abs(data.actuator("joint2").force[0]) == pytest.approx(9.81 * np.hypot(*lever[:2]), rel=0.05)


def test_points_down_at_the_default_pose_and_stays_for_five_seconds(model):
    data = at_rest(ROBOT, model)
    assert data.site("tcp").xmat.reshape(3, 3)[2, 2] == pytest.approx(-1.0, abs=1e-6)
    before = data.site("tcp").xpos.copy()
    simulate(model, data, 5.0)
    np.testing.assert_allclose(data.site("tcp").xpos, before, atol=1e-6)


def test_joint_limits_and_torque_limits_hold(model):
    assert_limits_hold(ROBOT, model, at_rest(ROBOT, model))


def test_fingers_move_alike(model):
    data = at_rest(ROBOT, model)
    for target in (0.0, 0.04, 0.01):
        data.actuator("gripper").ctrl = target
        simulate(model, data, 1.0)
        left, right = data.joint("finger_left").qpos[0], data.joint("finger_right").qpos[0]
        assert left == pytest.approx(target, abs=1e-3)
        assert right == pytest.approx(left, abs=1e-3)


def test_grasps_lifts_and_holds_a_cube():
    """The hand closes round the cube on the table, rises, and 3 s later the cube has slipped by less than 4 mm."""
    model = on_servos(ROBOT, GRASP)
    down = {"joint2": 0.485, "joint4": -2.36, "joint6": 2.845, "finger_left": 0.04, "finger_right": 0.04}
    data = at_rest(ROBOT, model, **down)
    place = data.site("tcp").xpos.copy()
    data.joint("cube_free").qpos[:3] = (*place[:2], 0.425)
    data.actuator("gripper").ctrl = -0.01  # 35 mm further than the cube allows: 53 N a finger
    simulate(model, data, 1.0)
    assert data.sensor("left_touch").data[0] > 10.0
    assert data.sensor("right_touch").data[0] > 10.0
    data.actuator("joint2").ctrl = down["joint2"] - 0.4
    data.actuator("joint6").ctrl = down["joint6"] - 0.4
    simulate(model, data, 1.5)
    held = data.body("cube").xpos - data.site("tcp").xpos
    assert data.body("cube").xpos[2] > 0.5
    simulate(model, data, 3.0)
    np.testing.assert_allclose(data.body("cube").xpos - data.site("tcp").xpos, held, atol=4e-3)
