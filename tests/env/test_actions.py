"""From dimensionless actions to controls, for each kind of action."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
import torch
from tiny_tasks import TINY

from robo_rl.env import JointPosition, JointTorque, JointVelocity, RawControl, Thrust
from robo_rl.env.actions import AffineAction, build_model
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError

TASKS = ("cartpole_swingup", "quadrotor_hover", "quadruped_velocity")


def action_map(name: str, **changes) -> tuple[AffineAction, int]:
    task = load_task(name)
    task = replace(task, action=replace(task.action, **changes))
    model = build_model(task)
    return AffineAction(task.action, model), model.num_actuators


@pytest.mark.parametrize("name", TASKS)
def test_beyond_the_bounds_nothing_changes_and_within_them_everything_does(name):
    actions, count = action_map(name)
    low, high = actions.bounds()
    assert torch.isfinite(low).all()
    assert (low < high).all()
    for bound, sign in ((low, -1.0), (high, 1.0)):
        edge = actions.target(bound[None])
        torch.testing.assert_close(actions.target(bound[None] + sign * 5.0), edge)
        assert (sign * (edge - actions.target(bound[None] - sign * 0.01)) > 0).all()
        assert edge.shape == (1, count)


def test_joint_position_by_hand():
    """Target = default pose + 0.35 rad for an action of one."""
    actions, _ = action_map("quadruped_velocity", scale=0.35)
    pose = torch.tensor(build_model(load_task("quadruped_velocity")).robot.default_pose_by_joint())
    torch.testing.assert_close(actions.target(torch.ones(1, 12))[0], pose + 0.35)


def test_a_task_may_stand_in_another_pose_than_the_robot_file():
    task = load_task("quadruped_velocity")
    usual = build_model(task)
    model = build_model(replace(task, default_pose={"FL_calf": -1.0}))
    moved = model.default_qpos - usual.default_qpos
    assert moved.nonzero()[0].tolist() == model.qpos_of(["FL_calf"]).tolist()
    target = AffineAction(task.action, model).target(torch.zeros(1, 12))[0].numpy()
    assert target == pytest.approx(model.default_qpos[model.joint_qpos])
    assert target == pytest.approx(model.default_ctrl)
    with pytest.raises(UserError, match="FL_calf"):
        _ = build_model(replace(task, default_pose={"FL_cal": -1.0})).default_qpos


def test_joint_torque_by_hand():
    """Half the effort of 17 N at an action of one with scale 0.5, and no more."""
    actions, _ = action_map("cartpole_swingup", scale=0.5)
    assert actions.target(torch.tensor([[1.0], [-1.0], [9.0], [0.2]])).flatten().tolist() == pytest.approx(
        [8.5, -8.5, 8.5, 1.7]
    )


def test_joint_velocity_by_hand():
    """Two rad/s for an action of one, and no more than the no-load speeds of 30.1 and 15.7 rad/s."""
    task = replace(load_task("quadruped_velocity"), action=JointVelocity(scale=2.0, clip=100.0))
    actions = AffineAction(task.action, build_model(task))
    assert actions.target(torch.ones(1, 12))[0].tolist() == [2.0] * 12
    assert actions.target(torch.full((1, 12), -50.0))[0, :3].tolist() == pytest.approx([-30.1, -30.1, -15.7])


def test_a_scale_may_differ_between_joints():
    actions, _ = action_map("quadruped_velocity", scale={".*_calf": 0.5, ".*": 0.1})
    assert actions.scale[:3].tolist() == pytest.approx([0.1, 0.1, 0.5])


@pytest.mark.parametrize(
    ("scale", "complaint"),
    [
        ({".*_claf": 0.5, ".*": 0.1}, 'scale: ".*_claf" matches none of FL_hip'),
        ({".*_calf": 0.5}, 'no scale for "FL_hip"; add it to scale'),
    ],
)
def test_a_scale_that_misses_joints_is_refused(scale, complaint):
    with pytest.raises(UserError, match=re.escape(complaint)):
        action_map("quadruped_velocity", scale=scale)


def test_zero_thrust_action_carries_the_weight():
    actions, _ = action_map("quadrotor_hover")
    model = build_model(load_task("quadrotor_hover"))
    weight = model.mj.body_mass.sum() * 9.81
    assert actions.target(torch.zeros(1, 4)).sum().item() == pytest.approx(weight, rel=1e-4)
    assert (actions.target(torch.full((1, 4), -100.0)) >= 0.0).all()


@pytest.mark.parametrize("action", [JointPosition(), JointVelocity(), JointTorque()])
def test_joint_actions_on_rotors_are_refused(action):
    with pytest.raises(UserError, match="thrust actions"):
        build_model(replace(TINY, robot="quadrotor", action=action))


def test_thrust_is_a_kind_of_its_own():
    assert {kind().kind for kind in (JointPosition, JointVelocity, JointTorque, Thrust)} == {
        "joint_position",
        "joint_velocity",
        "joint_torque",
        "thrust",
    }


TENDON = """
<mujoco><worldbody><body name="arm"><joint name="a" axis="0 1 0"/><joint name="b" axis="1 0 0"/><geom size=".1"/></body>
</worldbody><tendon><fixed name="both"><joint joint="a" coef="1"/><joint joint="b" coef="1"/></fixed></tendon>
<actuator><motor name="one" joint="a" ctrlrange="-2 4"/><motor name="pull" tendon="both" ctrlrange="0 1"/>{more}
</actuator></mujoco>"""
BODY = """
schema: 1
name: arm
mjcf: robot.xml
description: two joints, one of them driven through a tendon only
source: written for this test
licence: Apache-2.0
base: null
actuators: [one, pull{more}]
deployable: false
"""


def raw_action(folder, normalized: bool, more: str = "") -> AffineAction:
    free = f'<motor name="{more}" joint="b"/>' if more else ""
    (folder / "robot.xml").write_text(TENDON.format(more=free))
    (folder / "robot.yaml").write_text(BODY.format(more=f", {more}" if more else ""))
    task = replace(TINY, robot=str(folder), action=RawControl(normalized))
    return AffineAction(task.action, build_model(task))


def test_raw_control_spans_the_ctrlrange_of_every_actuator(tmp_path):
    actions = raw_action(tmp_path, normalized=True)
    targets = actions.target(torch.tensor([[-1.0, -1.0], [0.0, 0.0], [1.0, 1.0], [-3.0, 9.0]]))
    assert targets.tolist() == [[-2.0, 0.0], [1.0, 0.5], [4.0, 1.0], [-2.0, 1.0]]
    assert [bound.tolist() for bound in actions.bounds()] == [[-1.0, -1.0], [1.0, 1.0]]


def test_raw_control_as_it_is(tmp_path):
    actions = raw_action(tmp_path, normalized=False, more="free")
    assert actions.target(torch.tensor([[-3.0, 0.25, -1e6]])).tolist() == [[-2.0, 0.25, -1e6]]


def test_an_actuator_without_a_range_cannot_be_spanned(tmp_path):
    with pytest.raises(UserError, match='actuator "free" of robot "arm" has no ctrlrange'):
        raw_action(tmp_path, normalized=True, more="free")
