"""`robo-rl eval`: the same episodes on any simulator."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
import torch

from robo_rl.cli.main import main
from robo_rl.config.compose import compose_run
from robo_rl.data.recording import Recording
from robo_rl.env.cfg import Acceptance
from robo_rl.env.registry import load_task
from robo_rl.errors import UserError
from robo_rl.eval.evaluate import evaluate, judge, save_report
from robo_rl.eval.stats import mean_interval
from robo_rl.train.build import load_run
from robo_rl.train.on_policy import train
from robo_rl.train.run_folder import find_run
from robo_rl.viz.sources import run_player

SMALL = ["env.num_envs=8", "algo.num_steps=4", "train.total_steps=64", "train.torch_threads=1", "logger=[]"]


def trained(folder: Path, task: str) -> Path:
    run = compose_run([f"task={task}", *SMALL, f"runs_dir={folder}"])
    return train(run.cfg, run.base)


def test_a_policy_flies_on_another_simulator_as_on_mujoco(tmp_path):
    """The same draws; the integrators treat a spin differently, by some mrad/s (docs/parity.md)."""
    run = load_run(trained(tmp_path, "quadrotor_hover"))
    ours, theirs = (evaluate(run, 6, seed=3, backend=name) for name in ("", "mujoco_warp"))
    assert [ours.backend, theirs.backend] == ["mujoco", "mujoco_warp"]
    for name in ("return", "length"):
        assert theirs.stats[name].mean == pytest.approx(ours.stats[name].mean, rel=0.1), name
    assert ours.stats["return"].mean != evaluate(run, 6, seed=4).stats["return"].mean


def test_what_was_found_elsewhere_lies_beside_what_was_found_on_mujoco(tmp_path, capsys):
    folder = trained(tmp_path, "quadrotor_hover")
    asked = ["eval", str(folder), "--episodes", "4"]
    assert main(asked) == 0
    assert main([*asked, "--backend", "mujoco_warp"]) == 0
    assert "4 episodes on mujoco_warp" in capsys.readouterr().out
    found = [json.loads((folder / f"evaluation{on}.json").read_text())["backend"] for on in ("", "-mujoco_warp")]
    assert found == ["mujoco", "mujoco_warp"]
    assert sorted(path.name for path in (folder / "recordings").iterdir()) == ["64-mujoco_warp.npz", "64.npz"]


def test_a_task_with_a_simulator_of_its_own_runs_on_no_other(tmp_path):
    run = load_run(trained(tmp_path, "gym/Pendulum-v1"))
    with pytest.raises(UserError, match="brings its own simulator"):
        evaluate(run, 2, backend="mujoco_warp")
    assert evaluate(run, 2).backend == ""


@pytest.mark.parametrize(
    ("backend", "device", "line"), [("mujoko", "cpu", "Nearest: mujoco"), ("mujoco", "cuda", "runs on the CPU")]
)
def test_a_backend_that_is_not_there_is_said_in_one_line(tmp_path, capsys, backend, device, line):
    folder = trained(tmp_path, "quadrotor_hover")
    assert main(["eval", str(folder), "--backend", backend, "--device", device]) == 2
    said = capsys.readouterr().err.strip()
    assert line in said
    assert "\n" not in said
    assert not (folder / "recordings").exists(), "it had begun"


def test_a_policy_that_never_gets_to_where_an_error_counts_does_not_pass_by_it(tmp_path):
    """Thrust far from hovering loses the track within a second; the error counts only later."""
    run = load_run(trained(tmp_path, "quadrotor_track"))
    with torch.no_grad():
        run.policy.mean.linear.bias.fill_(-1.0)
    report = evaluate(run, 8)
    assert report.stats["terminated"].mean == 1.0
    error = next(verdict for verdict in report.acceptance if verdict.metric == "error")
    assert math.isnan(error.value)
    assert not error.passed
    save_report(report, tmp_path / "report.json")
    text = (tmp_path / "report.json").read_text()
    json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} is not JSON"))


def test_a_mean_of_nothing_meets_no_bound():
    task = load_task("quadrotor_track")
    for op in ("<=", ">="):
        verdict = judge(task, Acceptance("error", op, 0.06), {"metric/error": mean_interval([math.nan, math.nan])})
        assert not verdict.passed


def test_a_run_without_a_time_limit_is_given_one_and_evaluated(tmp_path, capsys):
    folder = trained(tmp_path, "dm_control/lqr-lqr_2_1")
    asked = ["eval", str(folder), "--episodes", "3", "--json"]
    assert main(asked) == 2
    said = capsys.readouterr().err.strip()
    assert "\n" not in said
    words = said.partition("robo-rl ")[2].replace("RUN", str(folder)).split()
    assert main(words) == 0
    capsys.readouterr()
    assert main(asked) == 0
    assert json.loads(capsys.readouterr().out)["stats"]["length"]["mean"] == 1000.0


def test_a_foreign_run_is_recorded_and_shown_where_there_is_a_model(tmp_path, capsys):
    folder = trained(tmp_path, "dm_control/cartpole-swingup")
    assert main(["eval", str(folder), "--episodes", "2"]) == 0
    recording = Recording.load(folder / "recordings" / "64.npz")
    assert recording.qpos.shape == (1000, 2, 2)
    assert recording.success.all(), "none terminated"
    assert main(["play", str(folder), "--html"]) == 0
    assert b"<canvas" in (folder / "replay.html").read_bytes()
    player = run_player(find_run(folder), 2, follow=False)
    player.step()
    assert player.qpos().shape == (2, 2)


def test_a_foreign_run_without_a_model_is_evaluated_and_not_shown(tmp_path, capsys):
    folder = trained(tmp_path, "gym/Pendulum-v1")
    for words in (["--html"], ["--mp4"], []):
        assert main(["play", str(folder), *words]) == 2
        said = capsys.readouterr().err
        assert "gym/Pendulum-v1 cannot be drawn" in said
        assert said.count("\n") == 1
    assert main(["eval", str(folder), "--episodes", "2"]) == 0
    assert not (folder / "recordings").exists()
