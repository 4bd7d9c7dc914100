"""Bit for bit means every bit; only the clock and the log may know of an interruption."""

from __future__ import annotations

import copy

import torch

from robo_rl.bench import resume
from robo_rl.bench.options import Options

STATE = {
    "policy": {"w": torch.tensor([1.0, 0.0, float("nan")])},
    "counters": {"iteration": 3, "elapsed_s": 1.5},
    "log": {"metrics_bytes": 10},
}


def changed(edit):
    other = copy.deepcopy(STATE)
    edit(other)
    return resume.differences(STATE, other)


def test_equal_states_do_not_differ_even_in_nan():
    assert changed(lambda s: None) == []


def test_clock_and_log_do_not_count():
    assert changed(lambda s: (s["counters"].update(elapsed_s=9.0), s["log"].update(metrics_bytes=99))) == []


def test_one_bit_counts():
    assert changed(lambda s: s["policy"]["w"].view(torch.int32)[0].add_(1)) == ["policy/w"]


def test_minus_zero_differs_from_zero():
    assert changed(lambda s: s["policy"]["w"].__setitem__(1, -0.0)) == ["policy/w"]


def test_counters_and_missing_parts_count():
    assert changed(lambda s: s["counters"].update(iteration=4)) == ["counters"]
    assert changed(lambda s: s.pop("policy")) == ["policy"]
    assert changed(lambda s: s["policy"].update(w=s["policy"]["w"].double())) == ["policy/w"]


def test_a_difference_fails_and_is_named():
    row = resume.row({7: [], 9: ["env/sim/state"]})
    assert row.verdict == "FAIL"
    assert "step 9: env/sim/state" in row.detail
    assert resume.row({7: [], 9: []}).verdict == "PASS"


def test_a_real_run_resumes_exactly():
    (row,) = resume.measure(Options(1))
    assert row.verdict == "PASS"


def test_a_run_that_was_not_resumed_shows(tmp_path):
    words = ["task=quadruped_velocity", *(f"{key}={value}" for key, value in resume.SETTINGS.items())]
    words += ["train.total_steps=1024", f"runs_dir={tmp_path}"]
    whole = resume.last_state(resume.interrupted(words, at=None))
    part = resume.last_state(resume.interrupted(words, at=13))
    names = resume.differences(whole, part)
    assert any(name.startswith("policy/") for name in names)
    assert any(name.startswith("env/sim/") for name in names)
    assert part["counters"]["iteration"] == 1
