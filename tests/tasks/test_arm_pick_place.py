"""Pick and place: every reward by hand, what placed means, and a scripted placing that the task calls a success."""

from __future__ import annotations

import math

import by_hand
import pytest
import torch
from arm_bench import CLOSED, OPEN, cube_b, cube_turn, move
from fake_state import FakeContext, fake_state, model_of
from robo_rl_tasks.manipulation import arm, cube
from robo_rl_tasks.manipulation import arm_pick_place as place
from test_cube import at_level

from robo_rl.env import VecEnv, has_terminated
from robo_rl.env.registry import load_task
from robo_rl.eval.rollout import at_judged_levels

TASK = "arm_pick_place"
GRIP = {"left_touch": [20.0], "right_touch": [20.0]}
Z = place.TOP_M + cube.HALF_M
GOAL = {"command_goal": [0.5, 0.2, Z, 0.3]}


def turned_by(yaw: float) -> list[float]:
    return [math.cos(0.5 * yaw), 0.0, 0.0, math.sin(0.5 * yaw)]


# In the grasp, 20 cm short of the goal, 5 cm above the table, 0.1 rad short of the turn.
LOW = {"cube_pos": [0.5, 0.0, 0.075], "tcp_pos": [0.5, 0.0, 0.075], "cube_quat": turned_by(0.2), **GRIP}
AT_GOAL = {"cube_pos": [0.5, 0.2, Z], "tcp_pos": [0.5, 0.2, Z + 0.1], "cube_quat": turned_by(0.3)}
APART = {"cube_pos": [0.5, 0.03, 0.24], "tcp_pos": [0.5, 0.0, 0.2]}  # by 5 cm
FAR = math.hypot(0.2, Z - 0.075)

REWARDS = {  # function -> (state, parameters, value)
    place.reach: (
        {"sensors": {"tcp_pos": [0.5, 0.0, 0.2], "cube_pos": [0.5, 0.03, 0.24]}},
        {"per_m": 8.0},
        math.exp(-0.4),
    ),
    place.aligned: (
        {"sensors": {**APART, "tcp_quat": [0.0, 1.0, 0.0, 0.0], "cube_quat": turned_by(math.pi / 12.0)}},
        {"per_m": 8.0},
        0.75 * math.exp(-0.4),
    ),
    place.closed: ({"sensors": APART, "joints": {"finger_left": (0.0325, 0.0)}}, {}, 0.5 * math.exp(-100.0 / 9.0)),
    place.carried: ({"sensors": LOW}, {}, 1.0),
    place.firm: ({"sensors": {**LOW, "tcp_pos": [0.5, 0.0, 0.09]}}, {}, math.exp(-1.0)),
    place.clear: ({"sensors": LOW}, {}, 0.5),
    place.over: ({"sensors": LOW}, {}, 0.5 * math.exp(-1.0)),
    place.sinks: (
        {"sensors": {**LOW, "cube_pos": [0.5, 0.16, 0.185], "tcp_pos": [0.5, 0.16, 0.185]}},
        {},
        math.exp(-6.0 * (0.185 - Z) - 1.0),
    ),
    place.there: ({"sensors": LOW}, {}, math.exp(-20.0 * FAR)),
    place.turned: ({"sensors": LOW}, {}, math.exp(-0.4) * 0.5 * math.exp(-1.0)),
    place.loosened: ({"sensors": {**AT_GOAL, "left_touch": [20.0], "right_touch": [40.0]}}, {}, math.exp(-1.0) / 3.0),
    **by_hand.ARM,
}


@pytest.mark.parametrize(("func", "case"), REWARDS.items(), ids=lambda x: getattr(x, "__name__", ""))
def test_reward_by_hand(func, case):
    fields, params, expected = case
    assert func(fake_state(TASK, **fields, **GOAL), **params).item() == pytest.approx(expected, rel=1e-4)


def test_every_reward_has_its_number():
    assert {term.func for term in load_task(TASK).rewards.values()} <= {*REWARDS, has_terminated}


@pytest.mark.parametrize(
    ("changed", "placed"),
    [
        ({}, True),
        ({"cube_quat": turned_by(0.3 + math.pi / 2.0)}, True),
        ({"cube_quat": turned_by(0.55)}, False),
        ({"cube_pos": [0.5, 0.221, Z]}, False),
        ({"cube_pos": [0.5, 0.2, Z + 0.011]}, False),
        ({"left_touch": [9.0]}, False),
    ],
)
def test_placed_is_at_the_goal_and_let_go(changed, placed):
    s = fake_state(TASK, sensors={**AT_GOAL, **changed}, **GOAL)
    assert place.is_placed(s).item() == placed
    assert place.let_go(s).item() == float(placed)


def test_at_the_goal_the_hand_is_free():
    s = fake_state(TASK, sensors=AT_GOAL, **GOAL)
    assert (
        place.firm(s).item()
        == place.reach(s, 30.0).item()
        == place.closed(s).item()
        == place.aligned(s, 8.0).item()
        == 1.0
    )


def test_what_is_thrown_or_shoved_earns_nothing_on_the_way():
    s = fake_state(TASK, sensors={**LOW, "left_touch": [0.0]}, **GOAL)
    for term in (place.carried, place.clear, place.over, place.sinks, place.there, place.turned):
        assert not term(s).any()


def test_a_helped_start_is_one_of_this_goal():
    env = at_level(TASK, 1.0, 400)
    s = env.state
    late = place.aside(s) < 0.06
    assert 0.2 < late.float().mean() < 0.6
    assert (place.aside(s)[late].median() < 0.02) & (place.turn_left(s)[late].median() < 0.2)
    assert (cube_b(s)[late][:, 2] > Z - 1e-4).all()


def test_the_marker_shows_the_goal():
    env = at_level(TASK, 0.0, 20)
    goal = env.commands["goal"].value
    torch.testing.assert_close(env.state.prop_pos_w("marker") - torch.tensor(arm.PEDESTAL), goal[:, :3])
    quat = env.state.prop_quat_w("marker")
    torch.testing.assert_close(2.0 * torch.atan2(quat[:, 3], quat[:, 0]), goal[:, 3], atol=1e-4, rtol=0.0)


def test_a_scripted_placing_succeeds_and_doing_nothing_does_not():
    env = VecEnv(at_judged_levels(load_task(TASK)), 8, threads=1)
    env.reset()
    s, goal = env.state, env.commands["goal"].value.clone()
    start, yaw, turn = cube_b(s).clone(), cube_turn(s), goal[:, 3]

    def at(height: float, target: torch.Tensor) -> torch.Tensor:
        return torch.cat([target[:, :2], torch.full((8, 1), height)], dim=1)

    move(env, at(0.13, start), yaw, OPEN, 1.0)
    move(env, start, yaw, OPEN, 0.6)
    move(env, start, yaw, CLOSED, 0.35)
    move(env, at(0.16, start), yaw, CLOSED, 0.6)
    move(env, at(0.17, goal), turn, CLOSED, 1.0)
    move(env, goal[:, :3], turn, CLOSED, 0.6)
    assert place.is_at_goal(s).all()
    move(env, goal[:, :3], turn, OPEN, 0.5)
    assert place.is_placed(s).all()
    last = move(env, at(0.25, goal), turn, OPEN, 2.35)
    assert last.truncated.all()
    assert last.log["episode/success"].all()
    for _ in range(env.max_episode_steps or 0):
        last = env.step(torch.zeros(8, env.action_dim))
    assert not last.log["episode/success"].any()


@pytest.mark.parametrize(
    ("aside", "height", "expected"),
    [
        (0.0, 0.06, 1.0),  # over the goal, higher than half
        (0.0, 0.04, 0.4),
        (0.05, 0.06, 0.6),  # beside it
        (0.05, 0.2, 0.75),  # higher is worth less
        (0.05, 0.3, 0.5),
        (0.05, 0.7, 0.0),
        (0.05, -0.02, 0.0),
    ],
)
def test_clear_is_high_or_over_the_goal(aside, height, expected):
    at = [0.5, 0.2 - aside, height + cube.HALF_M]
    s = fake_state(TASK, sensors={**GRIP, "cube_pos": at, "tcp_pos": at, "cube_quat": turned_by(1.0)}, **GOAL)
    assert place.clear(s).item() == pytest.approx(expected, abs=1e-6)


def test_at_the_goal_it_counts_as_carried_though_let_go():
    s = fake_state(TASK, sensors=AT_GOAL, **GOAL)
    assert place.carried(s).item() == 1.0
    assert place.cube_to_goal(fake_state(TASK, sensors=APART, **GOAL))[0].tolist() == pytest.approx(
        [0.0, 0.17, Z - 0.24], abs=1e-6
    )


def test_half_of_the_helped_starts_fit_the_goal_the_others_are_on_the_table():
    notes = torch.tensor([[0.0, 0.0, 0.0, 0.0], [1.0, 0.5, 0.2, 0.3], [1.0, 0.53, 0.24, -0.2]])
    goal = [0.5, 0.2, Z, 0.3]
    assert place.other_goal(FakeContext(TASK, 0.4, goal=goal), notes)[0].tolist() == pytest.approx([99.0, 0.0, 2.0])
    assert place.other_goal(FakeContext(TASK, 0.6, goal=goal), notes)[0].tolist() == pytest.approx([0.0, 99.0, 99.0])


def test_the_pool_holds_the_cube_over_the_goal_that_it_notes_or_on_the_way_there():
    model = model_of(TASK)
    pool = place.carrying(model)
    table, away, goal = pool.split([cube.POOL // 2, cube.POOL // 4, cube.POOL // 4])
    assert not table[:, -4:].any()
    low, high = torch.tensor(place.GOALS)[:, [0, 1, 3]]
    for part in (away, goal):
        assert (part[:, -4] == 1.0).all()
        assert ((part[:, -3:] >= low) & (part[:, -3:] <= high)).all()
        assert (part[:, -3:].std(0) > 0.25 * (high - low)).all()
    held = goal[:, model.prop_qpos(cube.CUBE)]
    torch.testing.assert_close(held[:, :2], goal[:, -3:-1])
    torch.testing.assert_close(2.0 * torch.atan2(held[:, 6], held[:, 3]), goal[:, -1])
    lift = held[:, 2] - arm.PEDESTAL[2] - Z
    opened = goal[:, model.qpos_of(("finger_left",))[0]] > 0.03
    assert lift.min() > -1e-5
    assert 0.08 < lift.max() < 0.1 + 1e-5
    assert (lift[opened] < 1e-5).all(), "an open gripper lets it fall"
    assert 0.15 < opened.float().mean() < 0.35
    assert 0.4 < (lift < 1e-5).float().mean() < 0.6


def test_on_the_way_it_is_in_the_grasp_and_clear_of_the_platform():
    model = model_of(TASK)
    away = place.carrying(model)[cube.POOL // 2 : 3 * cube.POOL // 4]
    assert (away[:, model.qpos_of(("finger_left",))] == cube.HALF_M).all()
    at = away[:, model.prop_qpos(cube.CUBE)]
    bottom = at[:, 2] - arm.PEDESTAL[2] - cube.HALF_M
    assert bottom.min() >= place.CLEAR_M - 1e-6
    assert bottom.min() > place.TOP_M
    assert bottom.max() <= place.CLEAR_M + 0.1 + 1e-6
    # Between where it may lie and its goal: some near to either.
    left = away[:, -3:-1] - at[:, :2]
    far = left.norm(dim=-1)
    assert far.min() < 0.03
    assert far.max() > 0.25
    assert at[:, 1].min() < -0.05
