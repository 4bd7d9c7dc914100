"""Benchmarks of the modes: what is measured, and a plain refusal where there is nothing to measure."""

from __future__ import annotations

import pytest
import torch

from robo_rl.bench import modes
from robo_rl.bench.catalogue import BENCHMARKS
from robo_rl.bench.modes import OnReplay, against_eager, report
from robo_rl.bench.options import Options
from robo_rl.bench.timing import Cost
from robo_rl.errors import UserError


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is one here")
def test_without_a_gpu_it_is_refused_in_one_line():
    with pytest.raises(UserError, match=r'^device "cuda": no GPU is usable here[^\n]*$'):
        list(BENCHMARKS["gpu_sac_graphs"].load()(Options(1)))


def test_a_mode_that_cannot_be_had_is_not_measured():
    with pytest.raises(UserError, match="this run is on cpu"):
        list(against_eager("graphs", "cpu", 8, 2, 1))


def test_a_block_makes_every_gradient_step_from_rows_that_count():
    learner = OnReplay(8, 3, "cpu", "eager")
    assert learner.block().wall_s > 0.0
    metrics = learner.learn()
    assert learner.algo.updates == 6
    assert len(learner.replay) == 64 * 32
    assert all(torch.isfinite(x) for x in metrics.values())
    assert metrics["loss/critic"] > 0.1


def test_both_sides_are_reported():
    rows = list(against_eager("eager", "cpu", 8, 2, 2))
    assert [row.unit for row in rows] == ["s", "/s", "/s", ""]
    assert all(row.measured > 0.0 for row in rows)


@pytest.mark.parametrize(("wall_s", "verdict"), [(0.33, "PASS"), (0.34, "FAIL")])
def test_graphs_are_held_against_their_bound_by_the_clock(wall_s, verdict):
    rows = report("SAC", "graphs", 10, [(Cost(1.0, 5.0), Cost(wall_s, 5.0))] * 3, modes.GRAPHS_BOUND)
    assert rows[0].measured == pytest.approx(10.0)
    assert rows[2].measured == pytest.approx(1.0 / wall_s)
    assert rows[2].verdict == verdict


def test_compiled_ones_are_compared_by_cpu_time():
    assert report("SAC", "compile", 10, [(Cost(1.0, 4.0), Cost(1.0, 2.0))])[2].measured == 2.0
