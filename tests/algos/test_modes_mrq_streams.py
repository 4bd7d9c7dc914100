"""The programs of MR.Q and of the streaming learners, compiled and as recorded graphs: the same numbers as eager."""

from __future__ import annotations

import copy
from dataclasses import replace
from typing import Any

import pytest
import torch
from op_recorder import OpRecorder
from test_modes import COSINE, ROUNDING, advanced, also_slow, assert_equal, run_of, silent
from test_mrq import LEARNING, TINY, rows_of
from test_mrq import build as build_mrq
from test_sac import sample_of
from test_streaming_algos import BOX, small, small_avg, transition

from robo_rl.algos.modes import Compiled, Graphs

ROWS, PERIOD, UPDATES = 32, 4, 12
STREAMS = {"stream_ac": small(), "avg": small_avg()}


def taught(algo: Any) -> tuple[dict[str, Any], list[Any]]:
    """MR.Q through some periods with scales of their own: all that changes, and what was said of each step."""
    generator, said = torch.Generator().manual_seed(1), []
    for k in range(UPDATES):
        if k % PERIOD == 0:
            algo.copy_all()
            algo.rescale(torch.tensor(1.0 + k))
            for step in range(3):
                algo.learn_encoder(rows_of(k + step))
        sample = sample_of(ROWS, seed=k, valid=torch.arange(ROWS) != k)
        said.append(algo.update(sample, generator, k / UPDATES))
    return algo.state_dict(), [(error(), metrics()) for error, metrics in said]


def test_graphs_of_mrq_equal_eager_bit_for_bit():
    recorder = OpRecorder()
    plain, recorded = build_mrq(optimizer=COSINE), build_mrq(optimizer=COSINE)
    recorded.run = Graphs(recorder, silent)
    assert_equal(taught(recorded), taught(plain))
    assert recorder.replays == [UPDATES - 3, 9 - 3], "one recording of either program, the critics' first"


@pytest.mark.slow
@pytest.mark.parametrize("backend", ["aot_eager", "inductor"])
def test_compiled_mrq_equals_eager(backend: str):
    plain, compiled = build_mrq(optimizer=COSINE), build_mrq(optimizer=COSINE)
    compiled.run = Compiled(silent, backend)
    assert_equal(taught(compiled), taught(plain), **ROUNDING)


@pytest.mark.parametrize("mode", also_slow("graphs", ("aot_eager", "inductor")))
def test_resume_of_mrq_in_a_mode_equals_no_interruption(mode: str):
    """Within a period; of graphs before the resumed run has recorded any."""
    cfg = replace(TINY, replay=LEARNING.replay, period=4, horizon=2, updates=3)
    (whole, _), (first, _), (second, _) = (run_of(cfg, mode) for _ in range(3))
    whole.start()
    first.start()
    advanced(first, 8)
    assert first.algo.updates % cfg.period != 0
    second.load_state_dict(copy.deepcopy(first.state_dict()))
    assert_equal(advanced(second, 6), advanced(whole, 14))
    assert whole.algo.updates > 24


def streamed(algo: Any, first: int, last: int) -> list[Any]:
    """What was said of these steps; each is also counted among the observations, after it."""
    said = []
    for k in range(first, last):
        step = transition(k)
        said.append(algo.update(step, torch.Generator().manual_seed(k)))
        algo.observe(step.obs, step.valid)
    return said


def built(name: str) -> Any:
    return STREAMS[name].build(BOX, torch.Generator().manual_seed(3))


@pytest.mark.parametrize("name", STREAMS)
def test_graphs_of_streams_equal_eager_bit_for_bit(name: str):
    """Over ends, cuts and invalid rows."""
    plain, recorded, recorder = built(name), built(name), OpRecorder()
    recorded.run = Graphs(recorder, silent)
    assert_equal(streamed(recorded, 0, 40), streamed(plain, 0, 40))
    assert_equal(recorded.state_dict(), plain.state_dict())
    assert recorder.replays == [37]


@pytest.mark.parametrize("backend", also_slow("aot_eager", ("inductor",)))
@pytest.mark.parametrize("name", also_slow("stream_ac", STREAMS))
def test_compiled_streams_equal_eager(name: str, backend: str):
    plain, compiled = built(name), built(name)
    compiled.run = Compiled(silent, backend)
    assert_equal(streamed(compiled, 0, 20), streamed(plain, 0, 20), **ROUNDING)
    assert_equal(compiled.state_dict(), plain.state_dict(), **ROUNDING)


@pytest.mark.parametrize("mode", also_slow("graphs", ("aot_eager", "inductor")))
@pytest.mark.parametrize("name", STREAMS)
def test_resume_of_a_stream_in_a_mode_equals_no_interruption(name: str, mode: str):
    """Into an algorithm that has recorded its steps, with moments of its own, within an episode."""
    first, second = built(name), built(name)
    for algo in (first, second):
        algo.run = Graphs(OpRecorder(), silent) if mode == "graphs" else Compiled(silent, mode)
    streamed(second, 20, 26)
    streamed(first, 0, 9)
    second.load_state_dict(copy.deepcopy(first.state_dict()))
    assert_equal(streamed(second, 9, 30), streamed(first, 9, 30))
    assert_equal(second.state_dict(), first.state_dict())
