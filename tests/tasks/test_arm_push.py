"""Pushing: every reward by hand, where block and hand start, and a scripted push."""

from __future__ import annotations

import math

import pytest
import torch
from arm_bench import OPEN, move
from fake_state import fake_state
from robo_rl_tasks.manipulation import arm, arm_poses, arm_push
from test_cube import at_level

from robo_rl.env import has_terminated
from robo_rl.env.registry import load_task

TASK = "arm_push"
LEANING = [math.sin(0.25), math.cos(0.25), 0.0, 0.0]
# 5 cm short of the goal along (0.6, 0.8); the grasp point 4 cm above where it would push
SHORT = {
    "sensors": {
        "cube_pos": [0.5, 0.0, arm_push.RISE_M],
        "tcp_pos": [0.5 - 0.6 * arm_push.TOUCH_M, -0.8 * arm_push.TOUCH_M, arm_push.LOW_M + 0.04],
    },
    "command_goal": [0.53, 0.04, 0.0],
}

REWARDS = {  # function -> (state, parameters, value)
    arm_push.behind: (SHORT, {"per_m": 8.0}, math.exp(-0.32)),
    arm_push.near: (SHORT, {"per_m": 20.0}, math.exp(-1.0)),
    arm.tilt: ({"sensors": {"tcp_quat": LEANING}}, {}, 1.0 - math.cos(0.5)),
    arm.action_rate: ({"action": [0.5] * 8, "last_action": [0.0] * 8}, {}, 2.0),
    arm.joint_speed: ({"joints": {"joint1": (0.0, 3.0), "joint7": (0.0, 4.0)}}, {}, 25.0),
}


@pytest.mark.parametrize(("func", "case"), REWARDS.items(), ids=lambda x: getattr(x, "__name__", ""))
def test_reward_by_hand(func, case):
    fields, params, expected = case
    assert func(fake_state(TASK, **fields), **params).item() == pytest.approx(expected, rel=1e-4)


def test_every_reward_has_its_number():
    assert {term.func for term in load_task(TASK).rewards.values()} <= {*REWARDS, has_terminated}


@pytest.mark.parametrize(("y", "there"), [(0.029, True), (-0.029, True), (0.031, False)])
def test_there_is_within_three_centimetres_wherever_the_hand_is(y, there):
    s = fake_state(TASK, sensors={"cube_pos": [0.5, y, 0.025]}, command_goal=[0.5, 0.0, 0.0])
    assert arm_push.is_there(s).item() == there
    assert (arm_push.behind(s, 8.0).item() == 1.0) == there


def test_the_gripper_cannot_take_the_block():
    assert 2.0 * arm_push.HALF_M > 2.0 * OPEN + 0.02


def test_block_and_goal_are_in_the_area_and_apart():
    env = at_level(TASK, 0.0, 400)
    start, goal = env.state.prop_pos_w("cube")[:, :2], arm_push.goal(env.state)
    for axis, (low, high) in enumerate(((0.4, 0.6), (-0.2, 0.2))):
        for place in (start, goal):
            assert low - 1e-4 <= place[:, axis].min() < low + 0.02
            assert high - 0.02 < place[:, axis].max() <= high + 1e-4
    assert arm_push.is_there(env.state).float().mean() < 0.01
    marker = env.state.prop_pos_w("goal")
    torch.testing.assert_close(marker[:, :2], goal, atol=1e-5, rtol=0.0)


def test_helped_starts_have_the_hand_on_the_far_side_of_the_block():
    env = at_level(TASK, 1.0, 200)
    s = env.state
    near = arm.distance(s, "cube") < 0.15
    assert near.float().mean() > 0.5
    way = arm_push.cube_to_goal(s) / arm_push.error(s).unsqueeze(1)
    ahead = (way * arm.to_prop(s, "cube")[:, :2]).sum(1) / arm.distance(s, "cube")
    assert ahead[near].median() > 0.8


def test_a_scripted_push_brings_the_block_to_the_goal():
    env = at_level(TASK, 0.0, 12)
    s = env.state
    block, goal = arm.prop_pos(s, "cube")[:, :2].clone(), arm_push.goal(s).clone()
    way = (goal - block) / arm_push.error(s).unsqueeze(1)
    yaw = arm_poses.half_turn(torch.atan2(way[:, 1], way[:, 0]))

    def place(along: torch.Tensor | float, height: float) -> torch.Tensor:
        return torch.cat([block + way * along, torch.full((12, 1), height)], dim=1)

    behind = -arm_push.HALF_M - 0.06
    move(env, place(behind, 0.15), yaw, OPEN, 1.0)
    move(env, place(behind, arm_push.LOW_M), yaw, OPEN, 0.5)
    far = arm_push.error(s).unsqueeze(1).clone()
    last = move(env, place(far - arm_push.TOUCH_M + 0.01, arm_push.LOW_M), yaw, OPEN, 2.4)
    assert arm_push.is_there(s).float().mean() > 0.6
    assert (arm_push.error(s) < 0.5 * far[:, 0] + 0.02).all()
    assert not last.terminated.any()
