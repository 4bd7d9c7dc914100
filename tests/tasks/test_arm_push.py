"""Pushing: every reward by hand, where block and hand start, and a scripted push."""

from __future__ import annotations

import math

import by_hand
import pytest
import torch
from arm_bench import OPEN, move
from fake_state import FakeContext, fake_state, model_of
from robo_rl_tasks import goals
from robo_rl_tasks.manipulation import arm, arm_poses, arm_push
from test_cube import at_level

from robo_rl.env import VecEnv, has_terminated
from robo_rl.env.registry import load_task

TASK = "arm_push"
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
    goals.near: (SHORT, {**load_task(TASK).rewards["near"].params, "per_m": 20.0}, math.exp(-1.0)),
    arm_push.pressed: ({"sensors": {"left_touch": [25.0], "right_touch": [500.0]}}, {}, 2.5),
    **by_hand.ARM,
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


def test_behind_counts_sideways_and_height():
    """9 cm beside where it would push and 12 cm above."""
    x, y, z = SHORT["sensors"]["tcp_pos"]
    beside = {**SHORT["sensors"], "tcp_pos": [x + 0.8 * 0.09, y - 0.6 * 0.09, z - 0.04 + 0.12]}
    s = fake_state(TASK, sensors=beside, command_goal=SHORT["command_goal"])
    assert arm_push.behind(s, 8.0).item() == pytest.approx(math.exp(-8.0 * 0.15), rel=1e-4)
    assert arm_push.cube_to_goal(s)[0].tolist() == pytest.approx([0.03, 0.04])


@pytest.mark.parametrize(
    ("share", "goal", "place"),
    [
        (0.25, [0.5, 0.0, 0.0], [0.45, -0.1]),  # where it is, is the goal
        (0.75, [0.5, 0.0, 0.0], [0.55, 0.1]),
        (0.75, [0.56, 0.12, 0.0], [0.5, 0.0]),  # it is farther where it is
    ],
)
def test_the_farther_of_two_places_is_taken(share, goal, place):
    ctx = FakeContext(TASK, share, goal=goal)
    block = ctx.model.prop_qpos("cube")
    ctx.q[:, block] = torch.tensor([0.5, 0.0, 0.425, 1.0, 0.0, 0.0, 0.0])
    arm_push.place_away(ctx, "goal")
    assert ctx.written[0, block].tolist() == pytest.approx([*place, 0.425, 1.0, 0.0, 0.0, 0.0], abs=1e-6)


@pytest.mark.parametrize(("angle", "misfit"), [(0.0, 0.0), (90.0, math.sqrt(0.5)), (-180.0, 1.0)])
def test_a_start_that_pushes_the_other_way_misfits(angle, misfit):
    way = [math.cos(math.radians(angle)), math.sin(math.radians(angle))]
    notes = torch.tensor([[*way, 0.45, 0.1]])
    ctx = FakeContext(TASK, 0.0, goal=[0.55, 0.1, 0.0])
    assert arm_push.other_way(ctx, notes).item() == pytest.approx(misfit, abs=1e-3)


def test_the_pool_has_the_hand_low_behind_the_block_and_says_where():
    model = model_of(TASK)
    pool = arm_push.behind_the_cube(model)
    notes, block = pool[:, -4:], pool[:, model.prop_qpos("cube")]
    torch.testing.assert_close(block[:, :2], notes[:, 2:])
    assert ((block[:, :2] - torch.tensor([0.5, 0.0])).abs() <= torch.tensor([0.1, 0.2]) + 1e-6).all()
    assert (block[:, :2].std(0) > torch.tensor([0.05, 0.1])).all()
    env = VecEnv(load_task(TASK), arm_push.cube.POOL, threads=1)
    env.reset()
    env.sim.write_state(torch.ones(len(pool), dtype=torch.bool), pool[:, : model.mj.nq])
    env.sim.forward()
    env._fresh()
    tool = arm.tool_pos(env.state)
    assert (tool[:, 2] > 0.03 - 1e-3).all()
    assert (tool[:, 2] < 0.05 + 1e-3).all()
    assert tool[:, 2].std() > 0.004
    gap = (-(tool[:, :2] - block[:, :2]) * notes[:, :2]).sum(1) - arm_push.TOUCH_M
    assert 0.0 < gap.min() < 0.004
    assert 0.05 < gap.max() < 0.064
