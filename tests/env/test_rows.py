"""Rows of a mask, and views of some rows: what they show is what the whole shows there."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given
from hypothesis.extra import numpy as arrays
from tiny_tasks import random_actions, tiny

from robo_rl.env import VecEnv, once
from robo_rl.env.masks import Rows, everybody, known_finite, nobody
from robo_rl.env.registry import load_task

N = 6
masks = arrays.arrays(bool, N).map(torch.from_numpy)


def on_a_device(mask: torch.Tensor) -> Rows:
    """Rows as they are where nobody may look at the mask."""
    rows = Rows(mask)
    rows.index = None
    return rows


@given(mask=masks)
def test_put_writes_the_rows_and_no_others(mask):
    x = torch.arange(N * 2.0).view(N, 2)
    for rows in (Rows(mask), on_a_device(mask)):
        out = rows.replaced(x, rows.pick(x) + 100.0)
        assert torch.equal(out, torch.where(mask[:, None], x + 100.0, x))
        assert torch.equal(x, torch.arange(N * 2.0).view(N, 2)), "the original stays"
        assert len(rows) == len(rows.pick(x))


@given(mask=masks)
def test_short_cuts_tell_the_truth(mask):
    assert nobody(mask) == (not mask.any())
    assert everybody(mask) == bool(mask.all())


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), -float("inf")])
def test_a_non_finite_value_is_never_missed(bad):
    x = torch.zeros(3, 4)
    assert known_finite(x)
    x[1, 2] = bad
    assert not known_finite(x)
    x[2, 0] = -bad
    assert not known_finite(x), "opposite infinities do not cancel"


def test_once_computes_once_for_each_state_and_set_of_parameters():
    calls = []

    @once
    def double(s, factor=2.0):
        calls.append(factor)
        return factor * s.time

    env = tiny(2)
    env.reset()
    assert double(env.state) is double(env.state)
    double(env.state, 3.0)
    double(env.state, factor=3.0)
    assert calls == [2.0, 3.0, 3.0]
    env.step(torch.zeros(2, 1))
    assert torch.equal(double(env.state), 2.0 * env.state.time)
    assert calls[-1] == 2.0


def test_writing_into_a_shared_quantity_is_an_error():
    env = VecEnv(load_task("quadrotor_hover"), 2)
    env.reset()
    env.state.base_lin_vel_b.add_(1.0)
    with pytest.raises(RuntimeError, match="clone it first"):
        _ = env.state.base_lin_vel_b


@pytest.mark.parametrize("task", ["cartpole_swingup", "quadrotor_hover", "quadruped_rough", "quadruped_confined"])
def test_a_view_of_some_envs_shows_their_rows(task):
    env = VecEnv(load_task(task), N)
    env.reset()
    for action in random_actions(5, N, env.action_dim):
        env.step(action)
    mask = torch.arange(N) % 2 == 1
    for group in env.groups.values():
        whole, part = group.compute(), group.compute(group._view.of(Rows(mask)))
        torch.testing.assert_close(part, whole[mask], rtol=1e-6, atol=1e-6)
