"""One number worked by hand for each term of the reaching task."""

from __future__ import annotations

import math

import by_hand
import pytest
import torch
from fake_state import fake_state, model_of
from robo_rl_tasks import goals, terms
from robo_rl_tasks.manipulation import arm
from robo_rl_tasks.manipulation import arm_reach as reach

from robo_rl.env import VecEnv
from robo_rl.env.registry import load_task
from robo_rl.env.state import Channels

TASK = "arm_reach"
DOWN = [0.0, 1.0, 0.0, 0.0]  # half a turn about x: the tool's z axis points down
PLACE, GOAL = {"tcp_pos": [0.3, 0.0, 0.2], "tcp_quat": DOWN}, {"command_goal": [0.3, 0.03, 0.24]}  # 5 cm apart

REWARDS = {  # function -> (state, parameters, value)
    reach.distance: ({"sensors": PLACE, **GOAL}, {}, 0.05),
    goals.near: ({"sensors": PLACE, **GOAL}, {**load_task(TASK).rewards["near"].params, "per_m": 20.0}, math.exp(-1.0)),
    **by_hand.ARM,
}


@pytest.mark.parametrize(("func", "case"), REWARDS.items(), ids=lambda x: getattr(x, "__name__", ""))
def test_reward_by_hand(func, case):
    fields, params, expected = case
    assert func(fake_state(TASK, **fields), **params).item() == pytest.approx(expected, rel=1e-4)


def test_every_reward_has_its_number():
    assert {term.func for term in load_task(TASK).rewards.values()} <= set(REWARDS)


@pytest.mark.parametrize(
    ("offset", "lean", "there"), [(0.019, 0.19, True), (0.021, 0.0, False), (0.0, 0.21, False), (0.0, 0.0, True)]
)
def test_there_is_within_two_centimetres_and_pointing_down(offset, lean, there):
    quat = [math.sin(lean / 2.0), math.cos(lean / 2.0), 0.0, 0.0]
    sensors = {"tcp_pos": [0.4, offset, 0.2], "tcp_quat": quat}
    assert reach.is_there(fake_state(TASK, sensors=sensors, command_goal=[0.4, 0.0, 0.2])).item() == there


def test_observations_by_hand():
    model = model_of(TASK)
    s = fake_state(TASK, sensors=PLACE, joints={"joint2": (0.3, 0.7)}, action=[0.1] * 8, **GOAL)
    actor = Channels(model, s._read)
    assert reach.to_goal(actor)[0].tolist() == pytest.approx([0.0, 0.03, 0.04], abs=1e-6)
    assert reach.goal(actor)[0].tolist() == pytest.approx([0.3, 0.03, 0.24])
    assert arm.tool_axis(actor)[0].tolist() == pytest.approx([0.0, 0.0, -1.0], abs=1e-6)
    assert terms.joint_pos_rel(actor)[0].tolist() == pytest.approx([0.0, 0.2, *[0.0] * 6], abs=1e-6)
    assert terms.joint_vel(actor)[0, 1].item() == pytest.approx(0.7)
    assert terms.previous_action(actor)[0].tolist() == pytest.approx([0.1] * 8)


def test_the_marker_hangs_at_the_goal_and_every_goal_can_be_reached():
    """Goals fill their box; the marker is there from the first to the last step."""
    env = VecEnv(load_task(TASK), 200, threads=1)
    env.reset()
    goal = env.commands["goal"].value.clone()
    for axis, (low, high) in enumerate(((0.35, 0.65), (-0.35, 0.35), (0.1, 0.45))):
        assert low <= goal[:, axis].min() < low + 0.05
        assert high - 0.05 < goal[:, axis].max() <= high
    world = goal + torch.tensor(arm.PEDESTAL)
    for _ in range(3):
        torch.testing.assert_close(env.state.prop_pos_w("goal"), world, atol=1e-5, rtol=0.0)
        env.step(torch.zeros(200, 8))
    assert (world.norm(dim=1) < 0.855 + 0.4).all()
