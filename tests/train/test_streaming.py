"""Training by streaming: resume equals no interruption, what is refused, what is exported, nothing waits on a GPU."""

from __future__ import annotations

import functools
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from test_on_policy import assert_same, final_state

sys.path.append(str(Path(__file__).parents[1] / "algos"))

from tiny_envs import Lqr

from robo_rl.algos.avg import ActionValueCfg, AVGCfg
from robo_rl.algos.stream_ac import StreamACCfg
from robo_rl.config.compose import compose_run
from robo_rl.config.run_cfg import RunCfg
from robo_rl.errors import UserError
from robo_rl.train.run_log import read_metrics
from robo_rl.train.streaming import Streaming, train

PRESETS = ("stream_ac", "avg")


@functools.cache  # hydra takes half a second
def composed(algo: str) -> RunCfg[Any]:
    return compose_run(["task=quadrotor_hover", f"algo={algo}", "logger=[]"]).cfg


def small(algo: str, runs_dir: Path) -> RunCfg[Any]:
    run = composed(algo)
    parts = {name: replace(getattr(run.algo, name), hidden=(8,)) for name in ("policy", "critic")}
    settings = replace(run.train, total_steps=83, log_interval=2, checkpoint_interval=5)
    return replace(run, runs_dir=str(runs_dir), algo=replace(run.algo, num_steps=10, **parts), train=settings)


def lqr(cfg: RunCfg[Any]) -> Lqr:
    return Lqr(cfg.env.num_envs, cfg.seed)


@pytest.mark.parametrize("algo", PRESETS)
@pytest.mark.parametrize("after", [1, 57])
def test_resume_equals_no_interruption_bit_for_bit(algo, after, tmp_path, monkeypatch):
    """Within an iteration, between two lines of metrics and within an episode."""
    cfg = small(algo, tmp_path)
    whole = train(cfg, cfg, lqr)
    with monkeypatch.context() as patch:
        collect = Streaming.collect
        patch.setattr(Streaming, "collect", lambda run, stop: collect(run, lambda: stop() or run.taken == after))
        stopped = train(cfg, cfg, lqr)
    assert final_state(stopped)["counters"]["taken"] == after
    resumed = train(replace(cfg, resume=str(stopped)), cfg, lqr)
    assert_same(final_state(whole), final_state(resumed))
    lines = [
        [
            {k: v for k, v in m.items() if "time" not in k and k != "steps_per_s"}
            for m in read_metrics(f / "metrics.jsonl")
        ]
        for f in (whole, resumed)
    ]
    assert lines[0] == lines[1]
    assert {"td_error", "value", "entropy"} <= lines[0][-1].keys()


@pytest.mark.parametrize(
    ("algo", "kind", "critic"), [("stream_ac", StreamACCfg, None), ("avg", AVGCfg, ActionValueCfg)]
)
def test_presets_are_of_one_env_and_of_their_algorithm(algo, kind, critic):
    cfg = composed(algo)
    assert isinstance(cfg.algo, kind)
    assert cfg.env.num_envs == 1
    assert critic is None or isinstance(cfg.algo.critic, critic)


def test_several_envs_are_refused_before_a_folder_is_made(tmp_path):
    cfg = small("stream_ac", tmp_path / "runs")
    with pytest.raises(UserError, match=r"Use env\.num_envs=1"):
        train(replace(cfg, env=replace(cfg.env, num_envs=4)), cfg, lqr)
    assert not (tmp_path / "runs").exists()


def test_the_networks_are_those_of_the_paper():
    """Two layers of 128, nine of ten weights 0 at the start, no parameters in the normalisation, biases 0."""
    run = Streaming(composed("stream_ac"), Lqr(1))
    for net in (run.algo.policy, run.algo.critic):
        weights = [p for name, p in net.named_parameters() if name.endswith("weight")]
        assert [tuple(w.shape) for w in weights[:2]] == [(128, 1), (128, 128)]
        wide = weights[1]
        assert ((wide == 0).sum(1) == 116).all()  # ceil(0.9 * 128) of each unit
        assert wide.abs().max() <= 128**-0.5
        assert not any(p.any() for name, p in net.named_parameters() if name.endswith("bias"))
        assert len([m for m in net.modules() if isinstance(m, torch.nn.LayerNorm)]) == 2
