"""Saving and loading an environment equals no interruption, bit for bit."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from tiny_tasks import TINY, random_actions, same_step

from robo_rl.env import Tracker, VecEnv
from robo_rl.env.registry import load_task

N = 5


def short(name: str):
    task = load_task(name)
    return replace(task, episode_s=25 * task.step_dt_s)


NAMES = (
    "cartpole_swingup",
    "quadrotor_hover",
    "quadrotor_gates",
    "quadruped_velocity",
    "quadruped_confined",
    "mobile_navigate",
    "gym_ant",
)
TASKS = {"tiny": TINY} | {n: short(n) for n in NAMES}


@pytest.mark.parametrize("task", TASKS.values(), ids=TASKS)
def test_resume_equals_no_interruption(task):
    env = VecEnv(task, N, seed=1, threads=1)
    env.reset()
    actions = random_actions(77, N, env.action_dim)
    for action in actions[:17]:
        env.step(action)
    saved = env.state_dict()
    uncut = [env.step(action) for action in actions[17:]]
    assert sum(int((step.truncated | step.terminated).sum()) for step in uncut) >= 2 * N
    fresh, used = VecEnv(task, N, seed=9, threads=1), env
    fresh.load_state_dict(saved)
    used.load_state_dict(saved)
    for action, expected in zip(actions[17:], uncut, strict=True):
        assert same_step(fresh.step(action), expected)
        assert same_step(used.step(action), expected)


class Moved(Tracker):
    """By how much the joints moved in the last step."""

    outputs = ("by",)

    def __init__(self, *args):
        super().__init__(*args)
        self.by = self.zeros(2)

    def update(self, s):
        self.by = s.field("qpos") - s.before("qpos")


def test_a_tracker_knows_the_state_before_from_the_first_step_on():
    task = replace(TINY, trackers={**TINY.trackers, "moved": Moved})
    env, fresh = VecEnv(task, N, threads=1), VecEnv(task, N, seed=9, threads=1)
    env.reset()
    assert not env.trackers["moved"].by.any()
    for actions in random_actions(3, N, 1):
        fresh.load_state_dict(env.state_dict())
        before = env.state.field("qpos").clone()
        env.step(actions), fresh.step(actions)
        assert torch.equal(env.trackers["moved"].by, env.state.field("qpos") - before)
        assert torch.equal(fresh.trackers["moved"].by, env.trackers["moved"].by)
        assert env.trackers["moved"].by.any()


def test_the_saved_observation_is_the_one_the_next_action_answers_to():
    env = VecEnv(TINY, N, threads=1)
    env.reset()
    obs = env.step(torch.ones(N, 1)).obs
    fresh = VecEnv(TINY, N, threads=1)
    fresh.load_state_dict(env.state_dict())
    assert all(torch.equal(fresh.last_obs[name], obs[name]) for name in obs)


def test_a_saved_state_does_not_change_when_the_env_goes_on():
    env = VecEnv(TINY, N, threads=1)
    env.reset()
    env.step(torch.ones(N, 1))

    def leaves(tree):
        for value in tree.values():
            yield from leaves(value) if isinstance(value, dict) else [value]

    saved = env.state_dict()
    before = [leaf.clone() for leaf in leaves(saved)]
    for action in random_actions(40, N, 1):
        env.step(action)
    assert all(torch.equal(a, b) for a, b in zip(before, leaves(saved), strict=True))
