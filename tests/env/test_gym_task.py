"""`task=gym/<id>`: chosen by name, trained, resumed; refused where a robot is needed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from robo_rl.config.compose import compose_run
from robo_rl.env import VecEnv
from robo_rl.env.registry import check_task, load_task
from robo_rl.errors import UserError
from robo_rl.train.build import build_env, load_run
from robo_rl.train.on_policy import train

SMALL = ["env.num_envs=2", "algo.num_steps=8", "train.torch_threads=1", "logger=[]"]


def run(folder: Path, *overrides: str) -> Path:
    composed = compose_run(["task=gym/Pendulum-v1", *SMALL, f"runs_dir={folder}", *overrides])
    return train(composed.cfg, composed.base)


def metrics(folder: Path) -> list[dict[str, float]]:
    lines = [json.loads(line) for line in (folder / "metrics.jsonl").read_text().splitlines()]
    return [{key: x for key, x in line.items() if not key.startswith(("time", "steps_per_s"))} for line in lines]


def test_a_run_is_trained_saved_and_loaded(tmp_path):
    folder = run(tmp_path, "train.total_steps=64")
    assert folder.parent.parent.name == "gym_Pendulum-v1"
    assert load_run(folder).step == 64
    assert json.loads((folder / "manifest.json").read_text())["assets"] == []


def test_resume_equals_no_interruption(tmp_path):
    whole = run(tmp_path / "whole", "train.total_steps=960")
    run(tmp_path / "parts", "train.total_steps=480")
    parts = run(tmp_path / "parts", "train.total_steps=960", "resume=latest")
    assert metrics(parts) == metrics(whole)
    assert any("episode/return" in line for line in metrics(whole) if line["step"] > 480), "no episode ended"


def test_tuned_settings_are_used_and_may_be_overridden():
    cfg = compose_run(["task=gym/HalfCheetah-v5", "seed=3"]).cfg
    assert cfg.env.num_envs == load_task("gym/HalfCheetah-v5").tuned["ppo"]["env.num_envs"]
    env = build_env(cfg, num_envs=2)
    assert env.obs_dims == {"policy": 17}
    env.close()


@pytest.mark.parametrize(
    ("overrides", "message"),
    [
        (["task=gym/Pendulm-v1"], 'Gymnasium environment "Pendulm-v1" not found. Nearest: Pendulum-v1'),
        (["task=gym/Pendulum-v1", "task.env_id=Hopper-v5"], "env_id is not a setting"),
        (["task=gym/Pendulum-v1", "task.episode_s=3"], r"task\.episode_s is not a setting"),
        (["task=gym/Pendulum-v1", "task.max_episode_steps=0"], "max_episode_steps=0: expected at least 1"),
        (["task=gym/Pendulum-v1", "task.max_episode_steps=x"], "max_episode_steps=x: expected a whole number"),
    ],
)
def test_wrong_settings_are_refused(overrides, message):
    with pytest.raises(UserError, match=message):
        compose_run(overrides)


def test_what_needs_a_robot_is_refused():
    check_task("gym/Pendulum-v1")
    with pytest.raises(UserError, match=r"gym_Pendulum-v1.* only train, eval and play take it"):
        VecEnv(load_task("gym/Pendulum-v1"), 1)
    with pytest.raises(UserError, match="device=cpu"):
        build_env(compose_run(["task=gym/Pendulum-v1", "device=cuda"]).cfg)
