"""What is wrong in a task is said when its environment is built, with the name of the part."""

from __future__ import annotations

import pytest
import torch
from tiny_tasks import TINY, error, is_left, tiny

from robo_rl.env import Acceptance, CommandCfg, Curriculum, Metric, RewardTerm, Success, Termination
from robo_rl.errors import UserError


def wide(s):
    return s.joint_pos


def number(s):
    return 1.0


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"rewards": {"wide": RewardTerm(wide, 1.0)}}, r'reward term "wide" gave \(3, 2\); expected .* \[3\]'),
        ({"rewards": {"n": RewardTerm(number, 1.0)}}, 'reward term "n" gave float'),
        ({"rewards": {}}, "no reward term"),
        ({"terminations": {"wide": Termination(wide)}}, 'termination "wide"'),
        ({"success": Success(wide)}, "success gave"),
        ({"metrics": {"wide": Metric(lambda s: (error(s), wide(s)))}}, 'metric "wide"'),
        ({"curriculum": {"range": Curriculum(is_left, wide)}}, r'curriculum "range" \(demote\)'),
        ({"curriculum": {}}, 'curriculum of command "target" "range"'),
        ({"observations": {"critic": TINY.observations["critic"]}}, 'no observation group "policy"'),
        ({"acceptance": (Acceptance("sucess", ">=", 1.0),)}, 'metric "sucess" .* Nearest: success'),
        ({"commands": {"target": CommandCfg(("x", "y"), (0.0,), (1.0,))}}, "2 names, 1 low and 1 high"),
        ({"rewards": {"r": RewardTerm(lambda s: s.tracker("wya").length, 1.0)}}, 'tracker "wya", the task has: way'),
        ({"rewards": {"r": RewardTerm(lambda s: s.level("rnage"), 1.0)}}, 'curriculum "rnage", the task has: range'),
        ({"robot": "cartpol"}, "Nearest: cartpole"),
    ],
)
def test_a_wrong_part_is_named(changes, message):
    with pytest.raises(UserError, match=message) as caught:
        tiny(3, **changes)
    assert "\n" not in str(caught.value)


def test_every_field_that_terms_read_is_there_from_the_first_step():
    env = tiny(3)
    bound = set(env.sim.snapshot()["fields"])
    env.reset()
    for _ in range(3):
        env.step(torch.zeros(3, 1))
    assert set(env.sim.snapshot()["fields"]) == bound
