"""Kills: real ones, few and small; and what counts as lost."""

from __future__ import annotations

import json

import pytest
import torch

from robo_rl.bench import kill_saving, stop_training
from robo_rl.bench.kill_saving import Survival
from robo_rl.bench.stop_training import Stop
from robo_rl.train.checkpoint import save_checkpoint
from robo_rl.train.run_folder import RunFolder


def test_real_kills_lose_nothing():
    table = kill_saving.kill_saving(3, floats=200_000)
    assert [row.verdict for row in table] == ["PASS", "PASS"]
    assert "3 SIGKILLs with a half-written checkpoint" in table[0].detail


@pytest.mark.parametrize(
    ("survival", "verdicts"),
    [
        (Survival(True, True, 1), ["PASS", "PASS"]),
        (Survival(True, False, 0), ["FAIL", "PASS"]),
        (Survival(True, True, 2), ["PASS", "FAIL"]),
    ],
)
def test_survival_is_judged_by_its_worst(survival, verdicts):
    assert [row.verdict for row in kill_saving.rows([Survival(True, True, 0), survival])] == verdicts


def test_a_checkpoint_with_a_wrong_value_is_not_read(tmp_path):
    assert kill_saving._read(tmp_path, 8) is None
    kill_saving._save(tmp_path, 3, 8)
    assert kill_saving._read(tmp_path, 8) == 3
    weights = torch.full((8,), 4.0)
    weights[5] = 3.0
    save_checkpoint(tmp_path, 4, {"w": weights, "counters": {"step": 4}}, meta=kill_saving.META)
    assert kill_saving._read(tmp_path, 8) is None


@pytest.mark.parametrize(
    ("stop", "verdicts"),
    [
        (Stop(9.9, True), ["PASS", "PASS"]),
        (Stop(10.1, True), ["FAIL", "FAIL"]),
        (Stop(1.0, False), ["FAIL", "PASS"]),
        (Stop(float("inf"), False), ["FAIL", "FAIL"]),
    ],
)
def test_stop_is_judged_by_its_worst(stop, verdicts):
    assert [row.verdict for row in stop_training.rows([Stop(0.5, True), stop])] == verdicts


def a_run(path, saved, stopped, metrics):
    folder = RunFolder(path)
    save_checkpoint(folder.checkpoints, saved, {"counters": {"step": saved}}, meta={"task": "t"})
    folder.events_jsonl.write_text("".join(json.dumps({"event": "stop", "step": s}) + "\n" for s in stopped))
    folder.metrics_jsonl.write_text(json.dumps({"step": metrics}) + "\n")
    return folder


@pytest.mark.parametrize(
    ("saved", "stopped", "metrics", "expected"),
    [(20, [20], 10, True), (20, [], 10, False), (10, [20], 10, False), (20, [20], 30, False)],
)
def test_saved_means_at_the_step_it_stopped(tmp_path, saved, stopped, metrics, expected):
    assert stop_training.is_saved(a_run(tmp_path, saved, stopped, metrics)) is expected


def test_a_damaged_checkpoint_is_not_saved(tmp_path):
    folder = a_run(tmp_path, 20, [20], 10)
    (folder.checkpoints / "20" / "meta.json").write_text("{}")
    assert not stop_training.is_saved(folder)


@pytest.mark.slow
def test_real_stop_is_saved():
    small = (*stop_training.TRAINING, "env.num_envs=16", "algo.num_steps=8", "algo.minibatch_size=64")
    assert stop_training.stop_training(1, small, within_s=0.5)[0].verdict == "PASS"
