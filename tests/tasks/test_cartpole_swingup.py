"""Numbers worked by hand for the terms of the cart-pole task, and its starts."""

from __future__ import annotations

import math

import pytest
import torch
from fake_state import fake_state
from robo_rl_tasks import terms
from robo_rl_tasks.classic import cartpole_swingup as cartpole

from robo_rl.env import VecEnv
from robo_rl.env.registry import load_task

TASK = "cartpole_swingup"


def state_of(x: float = 0.0, angle: float = 0.0, x_vel: float = 0.0, angle_vel: float = 0.0, action: float = 0.0):
    return fake_state(TASK, joints={"slider": (x, x_vel), "hinge": (angle, angle_vel)}, action=[action])


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (state_of(), 1.0),
        (state_of(angle=math.pi), 0.0),
        (state_of(angle=math.pi / 3), 0.75),
        (state_of(x=0.38), 0.55),  # (1 + 0.1) / 2 at a stop
        (state_of(action=0.5), 0.95),  # (4 + 1 - 0.25) / 5
        (state_of(action=3.0), 0.8),
        (state_of(angle_vel=10.0), 0.1),
        (state_of(angle=math.pi / 3, x=0.38, action=1.0, angle_vel=10.0), 0.75 * 0.55 * 0.8 * 0.1),
    ],
)
def test_reward_by_hand(state, expected):
    assert cartpole.swingup(state).item() == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize(
    ("x", "degrees", "balanced"), [(0.0, 0.0, True), (0.14, 11.0, True), (0.16, 0.0, False), (0.0, 13.0, False)]
)
def test_balanced(x, degrees, balanced):
    assert cartpole.is_balanced(state_of(x=x, angle=math.radians(degrees))).item() == balanced


def test_full_turns_do_not_matter():
    for term in (cartpole.swingup, cartpole.pole):
        torch.testing.assert_close(term(state_of(angle=0.4)), term(state_of(angle=0.4 - 4.0 * math.pi)))


def test_observations_by_hand():
    s = state_of(x=0.1, angle=math.pi / 2, x_vel=0.5, angle_vel=-2.0)
    assert cartpole.cart(s)[0].tolist() == pytest.approx([0.1])
    assert cartpole.pole(s)[0].tolist() == pytest.approx([0.0, 1.0], abs=1e-6)
    assert terms.joint_vel(s)[0].tolist() == pytest.approx([0.5, -2.0])


def test_starts_hanging_near_the_centre():
    env = VecEnv(load_task(TASK), 256, threads=1)
    env.reset()
    x, angle = env.state.joint_pos.T
    assert x.abs().max() <= 0.1
    assert (angle - math.pi).abs().max() <= 0.2 + 1e-6
    assert angle.std() > 0.05
