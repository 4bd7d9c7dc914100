"""The guard: finds the term, keeps a dump that can be replayed."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch

from robo_rl.data.recording import Recording, Scene
from robo_rl.errors import UserError
from robo_rl.train.guard import Guard, NonFinite, non_finite
from robo_rl.train.state_history import StateHistory

SCENE = Scene(task="slide", robot="box", dt_s=0.02, seed=7, mjcf="<mujoco/>", joint_names=("x",))
ENVS = 40


def row(t: int, **changes) -> dict[str, torch.Tensor]:
    env = torch.arange(ENVS, dtype=torch.float64)
    values = {
        "qpos": torch.stack([env + t, env], -1),
        "qvel": torch.full((ENVS, 2), float(t), dtype=torch.float64),
        "action": torch.full((ENVS, 1), float(t)),
        "reward": torch.full((ENVS,), float(t)),
        "done": env == t,
        "command/velocity": torch.full((ENVS, 3), 0.5),
    }
    return {**values, **changes}


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), float("-inf")])
def test_terms_that_are_not_finite_are_named_in_order(bad):
    terms = {"a": torch.ones(3), "b": torch.tensor([1.0, bad]), "c": torch.tensor(1), "d": torch.tensor(bad)}
    assert non_finite(terms) == ["b", "d"]
    assert non_finite({"a": torch.empty(0)}) == []
    assert non_finite({}) == []


def test_finite_terms_write_nothing(tmp_path):
    Guard(tmp_path / "crash", SCENE).check(5, {"loss": torch.tensor(1.0)})
    assert not (tmp_path / "crash").exists()


def test_the_history_keeps_the_last_steps_in_order_as_copies():
    history = StateHistory(depth=4)
    reused = torch.zeros(ENVS)
    for t in range(10):
        reused.fill_(t)
        history.push(row(t, reward=reused))
    frames = history.frames([3, 0])
    assert len(history) == 4
    assert frames["reward"].tolist() == [[6, 6], [7, 7], [8, 8], [9, 9]]
    assert frames["qpos"][:, 0, 0].tolist() == [9, 10, 11, 12]


def test_environments_with_a_bad_value_come_first():
    history = StateHistory(depth=4)
    assert history.worst_envs(3) == []
    broken = row(1)
    broken["qvel"][30, 1] = float("nan")
    broken["reward"][20] = float("inf")
    for t in (0, 1, 2):
        history.push(broken if t == 1 else row(t))
    assert history.worst_envs(4) == [20, 30, 0, 1]


def test_the_dump_names_the_term_and_can_be_replayed(tmp_path):
    guard = Guard(tmp_path / "crash", SCENE, depth=8)
    for t in range(12):
        guard.history.push(row(t))
    broken = row(12)
    broken["qpos"][33] = float("nan")
    guard.history.push(broken)
    good = tmp_path / "checkpoints" / "900"
    with pytest.raises(NonFinite) as error:
        guard.check(1000, {"loss/value": torch.tensor(float("nan")), "kl": torch.tensor(0.0)}, last_good=good)
    line = str(error.value)
    dump = tmp_path / "crash" / "1000" / "dump.npz"
    assert isinstance(error.value, UserError)
    assert line.startswith("loss/value is not finite at step 1000.")
    assert str(good) in line
    assert f"robo-rl play {dump}" in line
    assert "\n" not in line

    recording = Recording.load(dump)
    assert (recording.task, recording.robot, recording.dt_s, recording.seed) == ("slide", "box", 0.02, 7)
    assert recording.env_ids[0] == 33
    assert recording.qpos.shape == (8, 16, 2)
    assert np.isnan(recording.qpos[-1, 0]).all()
    assert np.isfinite(recording.qpos[:-1]).all()
    assert recording.commands["velocity"].shape == (8, 16, 3)
    with np.load(dump.with_name("extra.npz"), allow_pickle=False) as extra:
        assert extra["qvel"][:, 0, 0].tolist() == list(range(5, 13))
    report = json.loads(dump.with_name("report.json").read_text())
    assert report["term"] == "loss/value"
    assert report["last_good_checkpoint"] == str(good)


def test_a_second_crash_at_the_same_step_keeps_the_first(tmp_path):
    guard = Guard(tmp_path, SCENE)
    for _ in range(2):
        with pytest.raises(NonFinite, match=r"No checkpoint was saved yet.*Report: "):
            guard.stop(5, ["obs/policy"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["5", "5-2"]


def test_a_disk_that_refuses_the_dump_does_not_hide_the_term(tmp_path):
    (tmp_path / "crash").write_text("in the way")
    with pytest.raises(NonFinite, match=r"grad/actor is not finite.*No dump: cannot write"):
        Guard(tmp_path / "crash", SCENE).stop(5, ["grad/actor"])
