"""Every command in README and docs runs as it is written; only sizes are made small."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from pathlib import Path

import pytest
from stable_baselines3 import PPO

from robo_rl.cli.main import main
from robo_rl.config.sweep import expand
from robo_rl.env.adapters.to_sb3 import Sb3VecEnv
from robo_rl.env.registry import load_task
from robo_rl.env.vec_env import VecEnv

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
SEEDS = re.compile(r"^seed=(\d+),.*")
STEPS = re.compile(r"train\.total_steps=(\S+)")

URDF = """<robot name="my_robot">
  <link name="base">
    <inertial><mass value="4"/><inertia ixx=".03" iyy=".03" izz=".05" ixy="0" ixz="0" iyz="0"/></inertial>
    <collision><geometry><box size=".4 .4 .1"/></geometry></collision></link>
  <link name="arm"><inertial><origin xyz="0 0 .1"/><mass value="1"/>
    <inertia ixx=".004" iyy=".004" izz=".001" ixy="0" ixz="0" iyz="0"/></inertial>
    <collision><origin xyz="0 0 .1"/><geometry><box size=".04 .04 .2"/></geometry></collision></link>
  <joint name="shoulder" type="revolute"><parent link="base"/><child link="arm"/>
    <origin xyz="0 0 .1"/><axis xyz="0 1 0"/>
    <limit lower="-1" upper="1" effort="20" velocity="5"/></joint>
</robot>"""


def blocks(page: Path, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", page.read_text(), flags=re.M | re.S)


def commands() -> list[str]:
    lines = [line.strip() for page in PAGES for block in blocks(page, "sh") for line in block.splitlines()]
    return [line for line in lines if line and not line.startswith("#")]


def small(words: list[str]) -> list[str]:
    """The same command on 8 envs and a few hundred steps."""
    words = [STEPS.sub(lambda hit: f"train.total_steps={round(float(hit[1]) / 1e6 * 768)}", word) for word in words]
    words = ["8" if before == "--episodes" else word for before, word in zip(["", *words], words, strict=False)]
    if words[0] in ("train", "demo") and "--help" not in words:
        alone = {"algo=stream_ac", "algo=avg"} & set(words)  # they learn from one env
        words += [] if alone else ["env.num_envs=8"]
        words += ["algo.num_steps=32"]
        words = [word for word in words if not word.startswith("train.log_interval=")] + ["train.log_interval=1"]
        words += [] if any(STEPS.match(word) for word in words) else ["train.total_steps=256"]
    if words[0] == "export":
        words += ["--starts", "4"]
    return words


def jobs(words: list[str]) -> list[list[str]]:
    """The trainings of a sweep, of its first seed alone, each in this process; other commands as they are."""
    if words[0] != "train" or "-m" not in words:
        return [words]
    return [["train", *job] for job in expand([SEEDS.sub(r"seed=\1", word) for word in words[1:] if word != "-m"])]


@pytest.fixture
def workspace(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (code,) = blocks(ROOT / "README.md", "python")
    (tmp_path / "my_task.py").write_text(code)
    (tmp_path / "my_robot.urdf").write_text(URDF)
    env = VecEnv(load_task("cartpole_swingup"), 1, threads=1)
    PPO("MlpPolicy", Sb3VecEnv(env), device="cpu").save(tmp_path / "model.zip")
    env.close()
    return tmp_path


def test_every_command_of_the_docs_runs(workspace):
    lines = [shlex.split(line, comments=True) for line in commands()]
    assert len(lines) > 15
    for words in lines:
        if words[0] == "make":
            assert subprocess.run(["make", "-n", *words[1:]], cwd=ROOT, capture_output=True).returncode == 0, words
        elif words[0] == "robo-rl" and words[1] != "bench":  # benchmarks have tests of their own
            for job in jobs(words[1:]):
                try:
                    code = main(small(job))
                except SystemExit as left:
                    code = left.code
                assert code in (0, None), f"{' '.join(words)} left with {code}"
        else:
            assert words[0] in ("robo-rl", ".", "git"), f"unknown program in the docs: {words}"
    for made in ("before.html", "replay.html", "hover.mp4", "policy.rpb", "robots/my_robot/robot.yaml"):
        assert os.path.getsize(made) > 100, made


def test_the_readme_task_trains(workspace):
    assert main(["train", "task=./my_task.py", *small(["train"])[1:]]) == 0


def test_the_readme_task_is_short():
    (code,) = blocks(ROOT / "README.md", "python")
    assert len(code.splitlines()) < 60


def test_links_lead_somewhere():
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text()):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
