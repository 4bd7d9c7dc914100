"""Levels move by one step at the end of an episode, up or down, within [0, 1]."""

from __future__ import annotations

import pytest
import torch
from tiny_tasks import random_actions, tiny

from robo_rl.env import Curriculum


def index(s, even: bool):
    return (torch.arange(len(s.time)) % 2 == 0) == even


def test_levels_follow_promotion_and_demotion_at_the_end_of_episodes_only():
    moves = Curriculum(lambda s: index(s, True), lambda s: index(s, False), step=0.3, start=(0.5, 0.5))
    env = tiny(4, curriculum={"range": moves}, terminations={}, episode_s=0.1)
    env.reset()
    seen = []
    for action in random_actions(20, 4, 1):
        env.step(action)
        seen.append(env.state.level("range").tolist())
    expected = [[0.5, 0.5], [0.8, 0.2], [1.0, 0.0], [1.0, 0.0], [1.0, 0.0]]
    for k, level in enumerate(seen, start=1):
        assert level == pytest.approx(expected[k // 5] * 2)


def test_promotion_wins_over_demotion():
    both = Curriculum(lambda s: index(s, True) | True, lambda s: index(s, True) | True, step=0.1, start=(0.5, 0.5))
    env = tiny(2, curriculum={"range": both}, terminations={}, episode_s=0.02)
    env.reset()
    env.step(torch.zeros(2, 1))
    assert env.state.level("range").tolist() == pytest.approx([0.6, 0.6])


def test_the_new_level_scales_the_first_command_of_the_next_episode():
    down = Curriculum(lambda s: s.time < 0.0, lambda s: s.time >= 0.0, step=1.0, start=(1.0, 1.0))
    env = tiny(32, curriculum={"range": down}, terminations={}, episode_s=0.1)
    env.reset()
    assert env.commands["target"].value.abs().max() > 0.2
    for action in random_actions(5, 32, 1):
        env.step(action)
    assert not env.commands["target"].value.any()
