"""Terms that several tasks share and no test of a single task covers, against numbers by hand."""

from __future__ import annotations

import math
from types import SimpleNamespace

import pytest
import torch
from fake_state import fake_state
from robo_rl_tasks import goals, terms
from robo_rl_tasks.locomotion import walking

TASK = "quadruped_velocity"
YAW_90 = [math.sqrt(0.5), 0.0, 0.0, math.sqrt(0.5)]
FEET = SimpleNamespace(
    contact=torch.tensor([[1.0, 0.0]]), air_time=torch.tensor([[0.0, 0.2]]), height=torch.tensor([[0.01, 0.05]])
)
VALUES = [  # function, state, parameters, value
    (terms.lin_vel, {"base": {"quat": YAW_90, "lin_vel": [0.0, 0.7, 0.1]}}, {}, [0.7, 0.0, 0.1]),
    (terms.height, {"base": {"pos": [3.0, -2.0, 0.31]}}, {}, [0.31]),
    (terms.level, {"level.slope": 0.25}, {"curriculum": "slope"}, 0.25),
    (walking.feet_state, {"trackers": {"feet": FEET}}, {}, [1.0, 0.0, 0.0, 0.2, 0.1, 0.5]),
    (walking.is_moving, {"command_velocity": [0.0, -0.09, 0.0]}, {}, 0.0),
    (walking.is_moving, {"command_velocity": [0.0, -0.09, 0.05]}, {}, 1.0),
    (
        walking.lin_vel_error,
        {"base": {"quat": YAW_90, "lin_vel": [0.1, 0.5, 9.0]}, "command_velocity": [0.2, 0.3, 9.0]},
        {},
        0.5,  # in its own frame it moves by (0.5, -0.1)
    ),
    (walking.yaw_vel_error, {"base": {"ang_vel": [9.0, 9.0, -0.2]}, "command_velocity": [9.0, 9.0, 0.3]}, {}, 0.5),
]


@pytest.mark.parametrize(("func", "fields", "params", "expected"), VALUES)
def test_by_hand(func, fields, params, expected):
    value = func(fake_state(TASK, **fields), **params)[0]
    assert value.tolist() == pytest.approx(expected, abs=1e-6)


def ahead(s):
    return s.base_pos_w[:, 0]


@pytest.mark.parametrize(("x", "is_at"), [(0.19, True), (0.21, False)])
def test_where_it_is_at_its_goal_it_is_not_away(x, is_at):
    s = fake_state(TASK, base={"pos": [x, 0.0, 0.0]})
    there = {"distance": ahead, "within_m": 0.2}
    assert goals.is_at(s, **there).item() is is_at
    assert goals.is_away(s, **there).item() == float(not is_at)


def test_clearance_is_seen_as_it_is_and_its_largest_minus_is_the_closest():
    s = fake_state(TASK, base={"pos": [-0.1, 0.0, 0.0]})
    assert goals.room(s, ahead)[0].tolist() == pytest.approx([-0.1])
    assert goals.closeness(s, ahead).item() == pytest.approx(0.1)
    assert goals.touches(s, ahead).item()
    assert not goals.touches(fake_state(TASK, base={"pos": [0.1, 0.0, 0.0]}), ahead).item()
