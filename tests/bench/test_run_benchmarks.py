"""The benchmarks of a trained run, on a run of a second: parity, replay, learning; and the demo's verdict."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
from robo_rl_deploy.bundle import read_bundle
from robo_rl_deploy.bundle.golden import GoldenReport
from robo_rl_deploy.twin.sim2sim import Outcome, Sim2SimReport

from robo_rl.bench import demo, learning, parity, replay
from robo_rl.bench.options import Options
from robo_rl.bench.scratch_run import SMALL, train_run, trained_run
from robo_rl.errors import UserError
from robo_rl.eval.evaluate import Report, Verdict
from robo_rl.export.export import export_run
from robo_rl.train.build import load_run

TINY = (*SMALL, "env.num_envs=16", "train.total_steps=256", "train.torch_threads=1", "task.episode_s=0.5")


@pytest.fixture(scope="module")
def runs_dir(tmp_path_factory):
    path = tmp_path_factory.mktemp("runs")
    train_run([*TINY, f"runs_dir={path}"])
    return path


def test_parity_of_a_run(runs_dir):
    table = parity.measure(Options(4, runs_dir=runs_dir))
    assert [row.verdict for row in table] == ["PASS", "PASS", "PASS", "-"]
    assert "4 paired starts" in table[2].detail
    assert "quadrotor_hover/ppo/" in table[0].detail


def test_an_exported_policy_that_differs_fails(runs_dir, tmp_path):
    run = load_run("latest", root=runs_dir)
    bundle = read_bundle(export_run(run, tmp_path / "policy.rpb", starts=1).path)
    differs = dataclasses.replace(bundle, golden_report=GoldenReport(10, {"raw_action": 1.1e-5, "targets": 0.9e-5}))
    assert [row.verdict for row in parity.teacher_forced(differs, "")] == ["FAIL", "PASS"]


@pytest.mark.parametrize(
    ("trained", "twin", "verdict"),
    [(10.0, 9.6, "PASS"), (10.0, 9.4, "FAIL"), (-9.6, -10.0, "PASS"), (-1.0, 1.0, "FAIL")],
)
def test_sim2sim_ratio(trained, twin, verdict):
    def outcome(value):
        return Outcome(np.full(2, value), None, np.ones(2), {}, {})

    report = Sim2SimReport(outcome(trained), outcome(twin), np.zeros(2, bool), 1.0, 0.0, ())
    assert parity.ratio(report, "").verdict == verdict
    assert parity.ratio(dataclasses.replace(report, timestep_scale=0.5), "").verdict == "-"


def test_replay_of_a_run_is_weighed(runs_dir, monkeypatch):
    options = Options(2, run="latest", runs_dir=runs_dir)
    monkeypatch.setattr(replay, "SECONDS", 1.0)
    size, robots, frames = replay.measure(options)
    assert [row.verdict for row in (size, robots, frames)] == ["PASS"] * 3
    assert 0.005 < size.measured < 1.5
    assert (robots.measured, frames.measured) == (2, 50.0)
    monkeypatch.setattr(replay, "MAX_MB", 0.001)
    assert replay.measure(options)[0].verdict == "FAIL"
    monkeypatch.setattr("robo_rl.viz.html.MAX_BYTES", 10)  # nothing fits: frames and robots are given up
    _, robots, frames = replay.measure(options)
    assert robots.verdict == "FAIL"
    assert frames.measured == 25.0


def test_a_run_that_is_named_must_exist(runs_dir, tmp_path):
    with pytest.raises(UserError, match="nonsense"):
        trained_run(Options(1, run="nonsense", runs_dir=runs_dir), tmp_path)
    assert trained_run(Options(1, runs_dir=runs_dir), tmp_path).path.is_relative_to(runs_dir)
    assert not any(tmp_path.iterdir())


def test_without_a_run_a_small_one_is_made(tmp_path):
    run = trained_run(Options(1, runs_dir=tmp_path / "none"), tmp_path / "scratch", TINY)
    assert run.path.is_relative_to(tmp_path / "scratch")
    assert not (tmp_path / "none").exists()


def test_learning_trains_and_evaluates_each_seed(tmp_path, monkeypatch):
    monkeypatch.setattr(learning, "_import_everything", lambda: None)
    options = Options(4, seeds=(3, 4), runs_dir=tmp_path)
    small = [word for word in TINY if not word.startswith("task=")]
    table = learning.measure("quadrotor_hover", 1000.0, options, small)
    times = [row for row in table if row.unit == "s"]
    assert [row.verdict for row in times] == ["PASS", "PASS"]
    assert ["seed 3" in row.what for row in times] == [True, False]
    saved = [json.loads(path.read_text())["acceptance"] for path in sorted(tmp_path.glob("*/*/*/evaluation.json"))]
    criteria = [verdict["value"] for verdicts in saved for verdict in verdicts]
    assert sorted(criteria) == sorted(row.measured for row in table if row.unit != "s")
    assert len(saved) == 2


def test_the_time_of_a_training_is_known_before_its_evaluation_fails(tmp_path, monkeypatch):
    def fail(*_: object) -> None:
        raise UserError("no evaluation")

    monkeypatch.setattr(learning, "_import_everything", lambda: None)
    monkeypatch.setattr(learning, "evaluate", fail)
    small = [word for word in TINY if not word.startswith("task=")]
    rows = learning.one_by_one("quadrotor_hover", 1000.0, Options(4, seeds=(3,), runs_dir=tmp_path), small)
    assert next(rows).what == "quadrotor_hover, seed 3: training"
    with pytest.raises(UserError):
        next(rows)


def test_learning_is_judged_by_time_and_by_every_criterion():
    met = Verdict("success", ">=", 0.98, 0.99, True)
    missed = Verdict("terminated", "<=", 0.01, 0.02, False)
    report = Report("t", 1000, 10, 0, {}, (met, missed))
    learned = learning.Learned("t", 1, 21.0, "r", 1000)
    verdicts = [row.verdict for row in (learning.time_row(learned, 20.0), *learning.criteria(learned, report))]
    assert verdicts == ["FAIL", "PASS", "FAIL"]


def test_demo_is_judged_by_the_median():
    assert demo.row([100.0, 130.0, 110.0]).verdict == "PASS"
    assert demo.row([121.0]).verdict == "FAIL"
