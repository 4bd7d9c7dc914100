"""Verdicts and the three shapes of a result."""

from __future__ import annotations

import json
import math

import pytest

from robo_rl.bench import report
from robo_rl.bench.row import Row


@pytest.mark.parametrize(
    ("measured", "op", "bound", "verdict"),
    [
        (1.0, "<=", 1.0, "PASS"),
        (1.0001, "<=", 1.0, "FAIL"),
        (0.6, ">=", 0.6, "PASS"),
        (0.5999, ">=", 0.6, "FAIL"),
        (math.inf, "<=", 10.0, "FAIL"),
        (math.nan, "<=", 1.0, "FAIL"),
        (math.nan, ">=", 1.0, "FAIL"),
        (math.nan, ">=", None, "-"),
        (1e9, "<=", None, "-"),
    ],
)
def test_verdict(measured, op, bound, verdict):
    assert Row("speed", measured, "s", op, bound).verdict == verdict


ROWS = [Row("slow thing", 12345.6, "s", "<=", 10.0, "3 times"), Row("ratio", math.nan)]


def test_table_has_every_cell_in_line_and_the_machine_last():
    lines = report.text(ROWS, "a machine").splitlines()
    assert lines[-1] == "a machine"
    column = lines[0].index("verdict")
    assert [line[column:].split()[0] for line in lines[1:-1]] == ["FAIL", "-"]
    assert "12,346 s" in lines[1]
    assert "<= 10 s" in lines[1]


def test_markdown_is_a_table():
    lines = report.markdown(ROWS, "a machine").splitlines()
    assert len({line.count("|") for line in lines[:4]}) == 1
    assert lines[2] == "| slow thing | 12,346 s | <= 10 s | FAIL | 3 times |"


def test_json_names_machine_and_versions_and_has_no_nan():
    document = json.loads(json.dumps(report.as_json({"speed": ROWS}, "a machine"), allow_nan=False))
    assert [row["verdict"] for row in document["rows"]] == ["FAIL", "-"]
    assert [row["measured"] for row in document["rows"]] == [12345.6, None]
    assert {"python", "mujoco"} <= document["packages"].keys()
    assert document["host"]["cores"] >= 1


def test_machine_is_one_line_with_versions():
    line = report.machine()
    assert "\n" not in line
    assert "mujoco" in line
    assert "torch" in line
