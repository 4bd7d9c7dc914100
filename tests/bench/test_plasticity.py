"""The plasticity benchmarks: a network that is left alone dies, one whose units are reset does not; all is reported."""

from __future__ import annotations

import pytest

from robo_rl.bench import plasticity, plasticity_cost
from robo_rl.bench.catalogue import BENCHMARKS
from robo_rl.bench.options import Options
from robo_rl.bench.plasticity import BOUNDS, STEPS, Regression
from robo_rl.interventions.plugs import Plugs


def trained(method: str, tasks: int) -> Regression:
    learner = Regression(method, 1)
    for _ in range(tasks):
        learner.task(STEPS)
    return learner


def test_resets_keep_units_alive():
    """After a tenth of the benchmark; 0.19 against 0.02 after five tasks."""
    alone, reset = trained("none", 4), trained("redo", 4)
    assert alone.dormant() > 0.1
    assert reset.dormant() < 0.06


def test_every_method_has_a_row_with_its_bound(monkeypatch):
    monkeypatch.setattr(plasticity, "STEPS", 3)
    rows = list(BENCHMARKS["plasticity"].load()(Options(1, seeds=(1, 2))))
    assert [(row.op, row.bound) for row in rows] == list(BOUNDS.values())
    assert all("seeds 1,2" in row.detail for row in rows)


def test_the_cost_of_a_look_is_a_share_of_an_interval(monkeypatch):
    monkeypatch.setattr(plasticity_cost, "YOUNG", 2)
    monkeypatch.setattr(plasticity_cost, "_PLAIN", 4)
    row = plasticity_cost._row("diagnostics", 8, Plugs(diagnostics=6), 2)
    assert (row.unit, row.bound) == ("%", 2.0)
    assert row.measured == pytest.approx(0.0, abs=20.0)
    assert "2 times" in row.detail
