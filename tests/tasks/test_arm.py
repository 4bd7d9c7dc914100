"""What tasks of the arm share: terms against numbers by hand, poses against the engine, and that a grasp holds."""

from __future__ import annotations

import math

import pytest
import torch
from arm_bench import BENCH, CLOSED, OPEN, cube_b, cube_turn, grasp, move
from fake_state import fake_state
from robo_rl_tasks import terms
from robo_rl_tasks.manipulation import arm, arm_poses

from robo_rl.env import VecEnv, rotations
from robo_rl.env.actions import build_model

TASK, N = "arm_reach", 16
LEANING = [math.sin(0.25), math.cos(0.25), 0.0, 0.0]  # the tool half a radian from pointing down
TURNED = [0.0, math.cos(0.25), math.sin(0.25), 0.0]  # down, turned by half a radian


@pytest.fixture
def env() -> VecEnv:
    env = VecEnv(BENCH, N, threads=1)
    env.reset()
    return env


TERMS = {  # function -> (state, value)
    arm.tilt: ({"sensors": {"tcp_quat": LEANING}}, 1.0 - math.cos(0.5)),
    arm.tilt_angle: ({"sensors": {"tcp_quat": LEANING}}, 0.5),
    terms.action_rate: ({"action": [0.5] * 8, "last_action": [0.0] * 8}, 2.0),
    terms.joint_speed: ({"joints": {"joint1": (0.0, 3.0), "joint7": (0.0, 4.0)}}, 25.0),
    terms.mean_joint_speed: ({"joints": {"joint1": (0.0, 3.0), "joint7": (0.0, 4.0)}}, math.sqrt(25.0 / 8.0)),
    arm.tool_pos: ({"sensors": {"tcp_pos": [0.1, 0.2, 0.3]}}, [0.1, 0.2, 0.3]),
    arm.tool_axis: ({"sensors": {"tcp_quat": TURNED}}, [0.0, 0.0, -1.0]),
    arm.finger_axis: ({"sensors": {"tcp_quat": TURNED}}, [math.sin(0.5), -math.cos(0.5), 0.0]),
    arm.pad_forces: ({"sensors": {"left_touch": [3.0], "right_touch": [5.0]}}, [3.0, 5.0]),
    arm.pads_feel: ({"sensors": {"left_touch": [3.0], "right_touch": [500.0]}}, [0.06, 2.0]),
}


@pytest.mark.parametrize(("func", "case"), TERMS.items(), ids=lambda x: getattr(x, "__name__", ""))
def test_terms_by_hand(func, case):
    fields, expected = case
    value = func(fake_state(TASK, **fields))[0]
    torch.testing.assert_close(value, torch.tensor(expected), atol=1e-5, rtol=1e-4)


@pytest.mark.parametrize(("left", "right", "gripped"), [(3.0, 3.0, True), (50.0, 1.0, False), (0.0, 9.0, False)])
def test_a_grip_needs_both_pads(left, right, gripped):
    s = fake_state(TASK, sensors={"left_touch": [left], "right_touch": [right]})
    assert arm.is_gripped(s).item() == gripped


def test_props_are_seen_from_the_base_and_from_the_grasp_point(env):
    s = env.state
    torch.testing.assert_close(arm.prop_pos(s, "cube"), cube_b(s))
    tool = s.site_pos_w(("tcp",))[:, 0]
    torch.testing.assert_close(arm.to_prop(s, "cube"), s.prop_pos_w("cube") - tool)
    torch.testing.assert_close(arm.distance(s, "cube"), (s.prop_pos_w("cube") - tool).norm(dim=1))
    torch.testing.assert_close(arm.near(s, "cube", 2.0), torch.exp(-2.0 * arm.distance(s, "cube")))
    x, z = arm.prop_axes(s, "cube").split(3, dim=1)
    matrix = rotations.rotation_matrix(s.prop_quat_w("cube")).view(-1, 3, 3)
    torch.testing.assert_close(torch.stack([x, z], dim=2), matrix[:, :, [0, 2]], atol=1e-5, rtol=0.0)


@pytest.mark.parametrize("joints", [arm_poses.ARM, arm_poses.PLANAR], ids=["seven", "five"])
def test_poses_put_the_tool_where_they_should_pointing_down(joints):
    """The table of the robot file and the engine agree: place, direction and the line of the fingers."""
    model = build_model(BENCH)
    u = torch.rand(64, 4, generator=torch.Generator().manual_seed(0))
    place = torch.tensor([0.35, -0.3, 0.02]) + u[:, :3] * torch.tensor([0.3, 0.6, 0.3])
    yaw = (u[:, 3] - 0.5) * math.pi / 2.0
    env = VecEnv(BENCH, 64, threads=1)
    env.reset()
    q = env.sim.state.q.clone()
    q[:, model.qpos_of(arm_poses.ARM)] = arm_poses.tool_down(model, place, yaw, joints)
    env.sim.write_state(torch.ones(64, dtype=torch.bool), q, None)
    env.sim.forward()
    env._fresh()
    torch.testing.assert_close(arm.tool_pos(env.state), place, atol=1e-4, rtol=0.0)
    assert arm.tilt(env.state).max() < 1e-5
    along = torch.stack([yaw.sin(), -yaw.cos(), torch.zeros(64)], dim=1)
    torch.testing.assert_close(arm.finger_axis(env.state), along, atol=1e-3, rtol=0.0)


def test_a_place_out_of_reach_is_refused():
    with pytest.raises(ValueError, match="does not reach"):
        arm_poses.tool_down(build_model(BENCH), torch.tensor([[1.2, 0.0, 0.1]]), torch.zeros(1))


def test_a_square_turned_by_a_right_angle_is_the_same():
    turn = torch.linspace(-3.0, 3.0, 50)
    least = arm_poses.square_turn(turn)
    assert (least.abs() <= math.pi / 4.0 + 1e-5).all()
    torch.testing.assert_close(torch.sin(2.0 * (least - turn)).abs(), torch.zeros(50), atol=1e-5, rtol=0.0)


def test_a_scripted_grasp_lifts_the_cube_and_holds_it_for_two_seconds(env):
    """Anywhere on the table, turned anyhow: the fingers close round it, it rises, and then it neither slips nor creeps
    by more than 1 mm in 2 s; opened, the gripper lets it fall."""
    s, start = env.state, cube_b(env.state).clone()
    grasp(env)
    assert arm.holds(s, "cube", 0.02).all()
    assert (arm.pad_forces(s) > 40.0).all()
    above, yaw = start + torch.tensor([0.0, 0.0, 0.2]), cube_turn(s)
    move(env, above, yaw, CLOSED, 2.0)
    held, height = arm.to_prop(s, "cube").clone(), cube_b(s)[:, 2]
    assert ((height > 0.215) & (height < 0.235)).all()
    assert arm.distance(s, "cube").max() < 0.01
    move(env, above, yaw, CLOSED, 2.0)
    torch.testing.assert_close(arm.to_prop(s, "cube"), held, atol=1e-3, rtol=0.0)
    move(env, above, yaw, OPEN, 1.0)
    assert not arm.is_gripped(s).any()
    assert (cube_b(s)[:, 2] < 0.06).all()
