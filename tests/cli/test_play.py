"""`robo-rl play`: what it writes, and the one line it answers to everything it cannot show."""

import os
import time

import numpy as np
import pytest

from robo_rl.cli import play
from robo_rl.cli.main import main
from robo_rl.data.recording import Recording
from robo_rl.errors import UserError

BALL = """
<mujoco><worldbody>
  <geom type="plane" size="1 1 1"/>
  <body pos="0 0 1"><freejoint/><geom size=".1"/></body>
</worldbody></mujoco>
"""


def ball(envs: int = 3, steps: int = 20) -> Recording:
    qpos = np.tile(np.array([0, 0, 1, 1, 0, 0, 0], np.float32), (steps, envs, 1))
    qpos[..., 2] += np.linspace(0, 1, steps)[:, None]
    return Recording(
        task="ball",
        robot="ball",
        dt_s=0.02,
        seed=0,
        mjcf=BALL,
        qpos=qpos,
        reward=np.ones((steps, envs), np.float32),
        done=np.zeros((steps, envs), bool),
        action=np.zeros((steps, envs, 1), np.float32),
        success=np.ones(envs, bool),
    )


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _run_folder(here, stamp="20260101-000000"):
    folder = here / "runs" / "ball" / "ppo" / f"{stamp}-s0"
    folder.mkdir(parents=True)
    (folder / "config.yaml").write_text("task_ref: ball\n")
    return folder


def test_recording_becomes_a_page_beside_it(here, capsys):
    ball().save(here / "a.npz")
    assert main(["play", "a.npz", "--html"]) == 0
    assert capsys.readouterr().out.startswith("a.html")
    assert b"<canvas" in (here / "a.html").read_bytes()


def test_run_becomes_a_page_inside_it_from_its_newest_recording(here):
    folder = _run_folder(here)
    for name, envs, age in (("new", 2, 0), ("old", 3, 100)):
        path = ball(envs).save(folder / "recordings" / f"{name}.npz")
        os.utime(path, (time.time() - age,) * 2)
    assert main(["play", "latest", "--html"]) == 0
    assert '"envs":[0,1]' in (folder / "replay.html").read_text()
    assert main(["play", "latest", "--html", "one.html", "--envs", "1"]) == 0
    assert '"envs":[0]' in (here / "one.html").read_text()


def test_chosen_recording_and_length(here):
    ball(steps=40).save(here / "b.npz")
    assert main(["play", "--recording", "b.npz", "--html", "c.html", "--seconds", "0.2"]) == 0
    assert (here / "c.html").exists()


def test_task_before_training_becomes_a_page(here):
    assert main(["play", "task=quadrotor_hover", "agent=random", "--html", "--seconds", "0.1", "--envs", "2"]) == 0
    assert (here / "quadrotor_hover-random.html").exists()


def test_a_foreign_task_becomes_a_page(here):
    assert main(["play", "task=gym/Hopper-v5", "agent=random", "--html", "--seconds", "0.1", "--envs", "2"]) == 0
    assert '"robot":""' in (here / "gym_Hopper-v5-random.html").read_text()


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["task=gym/Pendulum-v1", "agent=random", "--html"], "gym/Pendulum-v1 cannot be drawn"),
        (["task=gym/Pendulum-v1"], "gym/Pendulum-v1 cannot be drawn"),
        (["task=gym/Hopper-v5", "backend=mujoco_warp"], "brings its own simulator"),
        (["nothing"], 'no run "nothing"'),
        (["none.npz", "--html"], "no recording at none.npz"),
        (["task=quadrotor_hoover"], "quadrotor_hover"),
        (["task=quadrotor_hover", "agent=rando"], "Nearest: random"),
        (["task=quadrotor_hover", "latest"], "not both"),
        (["a", "b"], "Name one"),
        (["--html", "latest"], "name the run before --html"),
        (["latest", "--mp4", "a.avi"], r"ends in \.mp4"),
        (["latest", "--viewer", "hologram"], "invalid choice"),
        (["latest", "--seconds", "0"], "positive"),
        (["latest", "--envs", "-1"], "positive"),
        (["latest", "--follow", "--html"], "--follow is live"),
        (["a.npz", "--follow"], "a recording is over"),
    ],
)
def test_what_cannot_be_shown_is_one_line(here, words, reason, capsys):
    with pytest.raises(UserError, match=reason) as caught:
        play.run(words)
    assert "\n" not in str(caught.value)
    assert main(["play", *words]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_no_display_is_one_line(here, monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    ball().save(here / "a.npz")
    with pytest.raises(UserError, match="--viewer viser"):
        play.run(["a.npz", "--viewer", "native"])


def test_live_page_ends_after_its_seconds(here, capsys):
    pytest.importorskip("viser", reason="the extra viz is not installed")
    ball().save(here / "a.npz")
    assert main(["play", "a.npz", "--viewer", "viser", "--seconds", "0.2"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 1
    assert "http://127.0.0.1:" in lines[0]
