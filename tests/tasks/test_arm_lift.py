"""Lifting: every reward by hand, and a scripted grasp that the task calls a success."""

from __future__ import annotations

import math

import by_hand
import pytest
import torch
from arm_bench import CLOSED, OPEN, cube_b, cube_turn, move
from fake_state import fake_state
from robo_rl_tasks.manipulation import arm, arm_lift, cube

from robo_rl.env import VecEnv, has_terminated
from robo_rl.env.registry import load_task
from robo_rl.eval.rollout import at_judged_levels

TASK = "arm_lift"
GRIP = {"left_touch": [20.0], "right_touch": [20.0]}
APART = {"sensors": {"tcp_pos": [0.5, 0.0, 0.2], "cube_pos": [0.5, 0.03, 0.24]}}  # by 5 cm
CLOSING = {
    "sensors": {"tcp_pos": [0.5, 0.0, 0.1], "cube_pos": [0.53, 0.0, 0.1]},
    "joints": {"finger_left": (0.0325, 0.0)},
}
DOWN, ASKEW_RAD = [0.0, 1.0, 0.0, 0.0], math.pi / 12.0
ASKEW = {
    "sensors": {
        **APART["sensors"],
        "tcp_quat": DOWN,
        "cube_quat": [math.cos(0.5 * ASKEW_RAD), 0.0, 0.0, math.sin(0.5 * ASKEW_RAD)],
    }
}
HALFWAY = {"sensors": {"tcp_pos": [0.5, 0.0, 0.125], "cube_pos": [0.5, 0.0, 0.125], **GRIP}, "command_height": [0.2]}
TIPS = {"sensors": {"tcp_pos": [0.5, 0.0, 0.125], "cube_pos": [0.5, 0.0, 0.105], **GRIP}}  # held 2 cm too high

REWARDS = {  # function -> (state, parameters, value)
    arm.near: (
        {"sensors": {"tcp_pos": [0.5, 0.0, 0.2], "cube_pos": [0.5, 0.03, 0.24]}},
        {"per_m": 8.0},
        math.exp(-0.4),
    ),
    cube.aligned: (ASKEW, {"per_m": 10.0}, 0.75 * math.exp(-0.5)),
    cube.closed: (CLOSING, {}, 0.5 * math.exp(-4.0)),
    cube.held: (HALFWAY, {}, 1.0),
    cube.firm: (TIPS, {}, math.exp(-16.0 / 9.0)),
    arm_lift.lifted: (HALFWAY, {}, 0.5),
    arm_lift.there: (HALFWAY, {}, math.exp(-3.0)),
    **by_hand.ARM,
}


@pytest.mark.parametrize(("func", "case"), REWARDS.items(), ids=lambda x: getattr(x, "__name__", ""))
def test_reward_by_hand(func, case):
    fields, params, expected = case
    params = {"prop": cube.CUBE, **params} if func is arm.near else params
    assert func(fake_state(TASK, **fields), **params).item() == pytest.approx(expected, rel=1e-4)


def test_every_reward_has_its_number():
    assert {term.func for term in load_task(TASK).rewards.values()} <= {*REWARDS, has_terminated}


@pytest.mark.parametrize(
    ("z", "force", "lifted"), [(0.225, 20.0, True), (0.25, 20.0, False), (0.201, 20.0, False), (0.225, 0.0, False)]
)
def test_lifted_is_within_two_centimetres_and_in_the_grasp(z, force, lifted):
    sensors = {"tcp_pos": [0.5, 0.0, z], "cube_pos": [0.5, 0.0, z], "left_touch": [force], "right_touch": [force]}
    s = fake_state(TASK, sensors=sensors, command_height=[0.2])
    assert arm_lift.is_lifted(s).item() == lifted
    if not force:
        assert not arm_lift.lifted(s).any(), "what is thrown earns nothing"
        assert not arm_lift.there(s).any()


def test_a_scripted_lift_succeeds_and_doing_nothing_does_not():
    env = VecEnv(at_judged_levels(load_task(TASK)), 8, threads=1)
    env.reset()
    s, goal = env.state, env.commands["height"].value.clone()
    place, yaw = cube_b(s).clone(), cube_turn(s)
    up = place.clone()
    up[:, 2] += goal[:, 0]
    move(env, place + torch.tensor([0.0, 0.0, 0.12]), yaw, OPEN, 1.0)
    move(env, place, yaw, OPEN, 0.6)
    move(env, place, yaw, CLOSED, 0.35)
    move(env, up, yaw, CLOSED, 0.8)
    last = move(env, up, yaw, CLOSED, 2.25)
    assert last.truncated.all()
    assert last.log["episode/success"].all()
    for _ in range(env.max_episode_steps or 0):
        last = env.step(torch.zeros(8, env.action_dim))
    assert not last.log["episode/success"].any()


@pytest.mark.parametrize(("z", "share"), [(0.425, 1.0), (0.005, 0.0)])
def test_higher_than_asked_for_is_worth_no_more(z, share):
    sensors = {"tcp_pos": [0.5, 0.0, z], "cube_pos": [0.5, 0.0, z], **GRIP}
    assert arm_lift.lifted(fake_state(TASK, sensors=sensors, command_height=[0.2])).item() == share
