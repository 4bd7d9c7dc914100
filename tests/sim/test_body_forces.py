"""Wrenches on the bodies are given where the engine computes them, and refused where they would be another env's."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from robo_rl.env import VecEnv
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError


def test_a_scene_without_them_is_refused_before_the_first_step():
    task = load_task("gym_ant")
    with pytest.raises(UserError, match=r'"cfrc_ext" for this scene; set scene\.body_forces=true'):
        VecEnv(replace(task, scene=replace(task.scene, body_forces=False)), 2, threads=1)


def test_are_those_of_each_env_whatever_runs_beside_it():
    task = load_task("gym_ant")
    few, many = VecEnv(task, 2, threads=1), VecEnv(task, 7, threads=2)
    few.reset(), many.reset()
    action = torch.linspace(-1, 1, 7 * few.action_dim).view(7, -1)
    for _ in range(30):
        few.step(action[:2]), many.step(action)
        assert torch.equal(few.sim.read("cfrc_ext"), many.sim.read("cfrc_ext")[:2])
    assert many.sim.read("cfrc_ext").abs().max() > 0.0
    assert (many.sim.read("cfrc_ext").flatten(1).unique(dim=0)).shape[0] > 1


def test_lets_an_env_that_diverges_go_alone():
    env = VecEnv(load_task("gym_ant"), 3, threads=1)
    env.reset()
    v = env.sim.state.v.clone()
    v[1] = float("nan")
    env.sim.write_state(torch.tensor([False, True, False]), v=v)
    step = env.step(torch.zeros(3, env.action_dim))
    assert step.valid.tolist() == [True, False, True]
    assert torch.isfinite(step.obs["policy"]).all()
    assert env.step(torch.zeros(3, env.action_dim)).valid.all()
