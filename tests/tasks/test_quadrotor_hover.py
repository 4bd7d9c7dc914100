"""One number worked by hand for each term of the hover task."""

from __future__ import annotations

import math

import by_hand
import pytest
import torch
from fake_state import fake_state, model_of
from robo_rl_tasks import goals, terms
from robo_rl_tasks.aerial import flight
from robo_rl_tasks.aerial import quadrotor_hover as hover

from robo_rl.env import VecEnv
from robo_rl.env.registry import load_task
from robo_rl.env.state import Channels

TASK = "quadrotor_hover"
TILT_60 = [math.cos(math.pi / 6), math.sin(math.pi / 6), 0.0, 0.0]

REWARDS = {  # function -> (state, parameters, value)
    **by_hand.FLIGHT,
    hover.distance: ({"base": {"pos": [3.0, 4.0, 1.5]}}, {}, 5.0),  # the goal is at (0, 0, 1.5): sqrt(9 + 16)
    goals.near: ({"base": {"pos": [0.0, 0.2, 1.5]}}, load_task(TASK).rewards["near"].params, math.exp(-2.0)),
    flight.speed: ({"base": {"lin_vel": [1.0, 2.0, 2.0]}}, {}, 9.0),
}


@pytest.mark.parametrize(("func", "case"), REWARDS.items(), ids=lambda x: getattr(x, "__name__", ""))
def test_reward_by_hand(func, case):
    fields, params, expected = case
    assert func(fake_state(TASK, **fields), **params).item() == pytest.approx(expected, rel=1e-5)


def test_every_reward_has_its_number():
    assert {term.func for term in load_task(TASK).rewards.values()} <= set(REWARDS)


ENDS = [(1.5, 2.9, False, False), (1.5, 3.1, False, True), (0.04, 0.0, True, False)]


@pytest.mark.parametrize(("height", "x", "crashed", "lost"), ENDS)
def test_ends(height, x, crashed, lost):
    s = fake_state(TASK, base={"pos": [x, 0.0, height]})
    assert (flight.crashed(s).item(), hover.lost(s).item()) == (crashed, lost)


@pytest.mark.parametrize(("x", "holds"), [(0.09, True), (0.11, False)])
def test_holds_within_ten_centimetres(x, holds):
    assert hover.holds(fake_state(TASK, base={"pos": [x, 0.0, 1.5]})).item() == holds


def test_observations_by_hand():
    values = {
        "base_pos": [0.1, 0.2, 2.0],
        "imu_quat": TILT_60,
        "base_lin_vel": [1.0, 2.0, 3.0],
        "imu_gyro": [4.0, 5.0, 6.0],
    }
    model = model_of(TASK)
    sensors = {model.robot.channels[name].sensor: value for name, value in values.items()}
    s = fake_state(TASK, sensors=sensors, action=[0.1, 0.2, 0.3, 0.4])
    actor = Channels(model, s._read)
    half, root = 0.5, math.sqrt(3.0) / 2.0  # a turn by 60 degrees about x: y is (0, half, root), z is (0, -root, half)
    goal = [-0.1, -0.2 * half - 0.5 * root, 0.2 * root - 0.5 * half]
    assert hover.goal(actor)[0].tolist() == pytest.approx(goal, abs=1e-6)
    assert terms.gravity(actor)[0].tolist() == pytest.approx([0.0, -root, -half], abs=1e-6)
    assert flight.velocity(actor)[0].tolist() == pytest.approx(
        [1.0, 2 * half + 3 * root, 3 * half - 2 * root], abs=1e-6
    )
    assert terms.gyro(actor)[0].tolist() == pytest.approx([4.0, 5.0, 6.0])
    assert terms.previous_action(actor)[0].tolist() == pytest.approx([0.1, 0.2, 0.3, 0.4])


def test_starts_lie_within_one_metre_and_60_degrees_of_the_goal():
    env = VecEnv(load_task(TASK), 2000, threads=1)
    env.reset()
    assert 0.95 < hover.distance(env.state).max() <= 1.001
    tilt = torch.rad2deg(flight.upright(env.state).clamp(-1, 1).acos())
    assert 58.0 < tilt.max() <= 60.01
