"""The setting a person meant: one wrong letter, on the settings of the real tasks."""

from __future__ import annotations

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from some_tasks import TASKS

from robo_rl.config.compose import compose_run
from robo_rl.config.near import edits, nearest_settings
from robo_rl.config.plain import flatten
from robo_rl.errors import UserError


def slow_edits(a: str, b: str) -> int:
    """The recursion of the definition."""
    if not a or not b:
        return len(a) + len(b)
    best = min(slow_edits(a[:-1], b) + 1, slow_edits(a, b[:-1]) + 1, slow_edits(a[:-1], b[:-1]) + (a[-1] != b[-1]))
    if len(a) > 1 and len(b) > 1 and a[-1] == b[-2] and a[-2] == b[-1]:
        best = min(best, slow_edits(a[:-2], b[:-2]) + 1)
    return best


words = st.text("abc", max_size=5)


@given(words, words)
def test_edits_equal_the_definition_and_are_symmetric(a, b):
    assert edits(a, b) == slow_edits(a, b) == edits(b, a)


@given(words, words, st.integers(0, 5))
def test_a_limit_only_cuts_what_is_above_it(a, b, limit):
    exact = edits(a, b)
    assert edits(a, b, limit) == exact if exact <= limit else edits(a, b, limit) > limit


def one_wrong_letter(word: str, rng: random.Random) -> str:
    """One letter dropped, added, replaced, or swapped with the next."""
    i = rng.randrange(len(word))
    letter = rng.choice(string.ascii_lowercase + "_")
    swapped = word[:i] + word[i + 1 : i + 2] + word[i] + word[i + 2 :]
    return rng.choice(
        [word[:i] + word[i + 1 :], word[:i] + letter + word[i:], word[:i] + letter + word[i + 1 :], swapped]
    )


@pytest.mark.parametrize("task", TASKS)
def test_one_wrong_letter_is_refused_with_the_right_suggestion(task):
    keys = list(flatten(compose_run([f"task={task}"]).cfg))
    rng, right, wrong = random.Random(0), 0, []
    for _ in range(100):
        key = rng.choice(keys)
        while (typed := one_wrong_letter(key, rng)) in keys or typed.startswith("."):
            continue
        first = nearest_settings(typed, keys)[:1]
        right += first == [key]
        wrong += [(typed, first)] * (first != [key])
    assert right >= 95, wrong


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("train.total_step=1", "train.total_steps"),
        ("total_steps=1", "train.total_steps"),
        ("env.num_env=1", "env.num_envs"),
        ("tran.total_steps=1", "train.total_steps"),
        ("sead=1", "seed"),
        ("algoo=ppo", "algo="),
    ],
)
def test_the_line_names_the_key(typed, meant):
    with pytest.raises(UserError, match=rf"is not a setting. Did you mean {meant}\?"):
        compose_run(["task=quadrotor_hover", typed])
