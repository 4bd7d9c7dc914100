"""`robo-rl train`: what is checked and shown before the runner is called, and what it is called with."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from robo_rl.cli import main as cli
from robo_rl.cli import train
from robo_rl.config import algos
from robo_rl.config.compose import compose_run, to_saved
from robo_rl.train.run_folder import RunFolder

HOVER = "task=quadrotor_hover"


@pytest.fixture
def runner(monkeypatch):
    """A runner that only notes what it was asked to do."""
    calls = []

    def train(cfg, base) -> Path:
        calls.append((cfg, base))
        return Path("runs/here")

    entry = algos.Algorithm(algos.ALGORITHMS["ppo"].cfg_class, lambda: train)
    monkeypatch.setitem(algos.ALGORITHMS, "ppo", entry)
    return calls


def test_a_run_shows_its_difference_from_the_default_and_its_folder(runner, capsys):
    assert cli.main(["train", HOVER, "algo.lam=0.5", "seed=3"]) == 0
    ((cfg, base),) = runner
    assert (cfg.algo.lam, cfg.seed) == (0.5, 3)
    assert (base.algo.lam, base.seed) == (0.95, 0)
    out = capsys.readouterr().out.splitlines()
    assert "  algo.lam: 0.95 -> 0.5" in out
    assert "  seed: 0 -> 3" in out
    assert out[-1] == "run: runs/here"


@pytest.mark.parametrize(
    "words", [["algo.gama=1"], ["seed=1,2"], ["algo.gamma=x"], ["resume=nowhere"], ["algo.gamma=[1"], ["-q"]]
)
def test_nothing_starts_where_a_word_is_wrong(runner, words, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert cli.main(["train", HOVER, *words]) == 2
    assert runner == []
    assert capsys.readouterr().err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def earlier(tmp_path, monkeypatch):
    """A run in `runs/` that was started with another lambda; its folder."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "runs" / "quadrotor_hover" / "ppo" / "20261120-101010-s0"
    folder.mkdir(parents=True)
    saved = to_saved(compose_run([HOVER, "algo.lam=0.5"]).cfg)
    (folder / "config.yaml").write_text(yaml.safe_dump(saved))
    return folder


@pytest.mark.parametrize("words", [[HOVER, "resume=latest"], ["resume=latest"], ["resume=20261120"]])
def test_a_resumed_run_keeps_its_settings(runner, earlier, words):
    assert cli.main(["train", *words, "train.total_steps=5"]) == 0
    ((cfg, base),) = runner
    assert (cfg.algo.lam, cfg.train.total_steps, Path(cfg.resume).resolve()) == (0.5, 5, earlier)
    assert base.algo.lam == 0.95


@pytest.mark.parametrize(("task", "name"), [("gym/Pendulum-v1", "gym_Pendulum-v1"), ("./tasks/mine.py", "mine")])
def test_the_latest_run_of_a_task_with_another_name_in_paths_is_found(task, name, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr("robo_rl.train.run_folder.find_run", lambda run, root: asked.append(run) or RunFolder(tmp_path))
    monkeypatch.setattr(RunFolder, "read_config", lambda _: {})
    train._resumed([f"task={task}", "resume=latest"], "latest")
    assert asked == [f"{name}/latest"]


def test_a_folder_with_a_quote_in_its_name_is_resumed(runner, earlier):
    odd = earlier.parents[3] / "it's mine, {really}"
    earlier.parents[2].rename(odd)
    folder = odd / earlier.relative_to(earlier.parents[2])
    assert cli.main(["train", f'resume="{folder}"']) == 0
    assert runner[0][0].resume == str(folder)


def test_the_help_shows_the_settings_of_a_task(capsys):
    assert cli.main(["train", HOVER, "--help"]) == 0
    out = capsys.readouterr().out
    assert "task.rewards.distance.weight" in out
    assert "[tuned by the task, else 1024]" in out
    assert cli.main(["train", "--help"]) == 0
    assert "algo.learning_rate" in capsys.readouterr().out
