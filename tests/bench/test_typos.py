"""Typos that are typos, and answers that are judged."""

from __future__ import annotations

import random

import pytest

from robo_rl.bench import typos
from robo_rl.config.near import edits

KNOWN = ["seed", "train.total_steps", "algo.policy.min_std", "env.num_envs", "task.rewards.tilt.weight"]


def test_a_typo_is_one_edit_away_and_no_key():
    rng = random.Random(3)
    for _ in range(500):
        key = rng.choice(KNOWN)
        typed = typos.misspelt(key, KNOWN, rng)
        assert edits(key, typed) == 1
        assert typed not in KNOWN
        assert typed.count(".") == key.count(".")


def test_real_keys_are_refused_with_the_right_one():
    drawn = typos.draw(2, random.Random(0))
    table = typos.judged(drawn, [typos.refusal(typo) for typo in drawn])
    assert [row.verdict for row in table] == ["PASS", "PASS"]
    assert len({typo.task for typo in drawn}) > 1


TYPO = typos.Typo("t", "train.total_steps", "train.total_stps")


@pytest.mark.parametrize(
    ("answer", "accepted", "suggested"),
    [
        ("train.total_stps is not a setting. Did you mean train.total_steps? All of them: x", "PASS", "PASS"),
        ("train.total_stps is not a setting. Did you mean a.b or train.total_steps? All of them: x", "PASS", "PASS"),
        ("train.total_stps is not a setting. Did you mean train.total? All of them: train.total_steps", "PASS", "FAIL"),
        ("train.total_steps is fine, yours is not", "PASS", "FAIL"),
        (None, "FAIL", "FAIL"),
    ],
)
def test_judgement(answer, accepted, suggested):
    assert [row.verdict for row in typos.judged([TYPO], [answer])] == [accepted, suggested]


def test_the_slowest_answer_counts():
    assert typos.refused_within([0.5, 3.4]).verdict == "PASS"
    assert typos.refused_within([0.5, 0.5, 3.6]).verdict == "FAIL"
