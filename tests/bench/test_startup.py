"""Commands are timed from outside; a wrong exit code is no measurement."""

from __future__ import annotations

import pytest

from robo_rl.bench import startup
from robo_rl.bench.command import Finished
from robo_rl.errors import UserError


def test_help_is_timed():
    row = startup.answer(("--help",), 0, 30.0, 1)
    assert row.verdict == "PASS"
    assert row.measured > 0.01


def test_another_exit_code_is_an_error():
    with pytest.raises(UserError, match=r"left with code 2, not 0: error: .*quadrotor_hover"):
        startup.answer(("train", "task=quadrotor_hoover"), 0, 30.0, 1)


def test_a_slow_answer_fails_by_the_median(monkeypatch):
    seconds = iter([0.1, 0.9, 0.8])
    monkeypatch.setattr(startup, "robo_rl", lambda *words, expect: Finished(expect, next(seconds), "", ""))
    row = startup.answer(("list",), 0, 0.6, 3)
    assert row.measured == 0.8
    assert row.verdict == "FAIL"
