"""What is said where Isaac Lab is missing, and parts that need none of it."""

from __future__ import annotations

import logging
import os
import sys

import pytest
import torch

from robo_rl.cli import list as list_command
from robo_rl.env.adapters.isaaclab_final import true_final_observations
from robo_rl.env.foreign import load_foreign
from robo_rl.env.registry import check_task
from robo_rl.errors import UserError
from robo_rl.sim import isaac_lab
from robo_rl.sim.usd.files import ASSET_ROOT


@pytest.fixture
def missing(monkeypatch):
    monkeypatch.setattr(isaac_lab, "is_installed", lambda: False)


def test_a_task_says_what_to_run(missing):
    for call in (check_task, load_foreign):
        with pytest.raises(UserError, match="make install-isaac") as error:
            call("isaaclab/Isaac-Cartpole-Direct")
        assert "\n" not in str(error.value)


def test_the_list_says_what_to_run(missing):
    with pytest.raises(UserError, match="make install-isaac"):
        list_command.run(["isaaclab"])


def test_a_folder_of_that_name_is_not_isaac_lab(monkeypatch, tmp_path):
    for name in [name for name in sys.modules if name.partition(".")[0] == "isaaclab"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    (tmp_path / "isaaclab").mkdir()
    assert not isaac_lab.is_installed()


def test_the_stand_in_assets_yield_to_a_root_that_a_person_named(monkeypatch):
    monkeypatch.delenv(isaac_lab.ROOT_VARIABLE, raising=False)
    monkeypatch.delitem(sys.modules, "isaaclab", raising=False)
    isaac_lab.use_stand_in_assets()
    assert os.environ[isaac_lab.ROOT_VARIABLE] == str(ASSET_ROOT)
    monkeypatch.setenv(isaac_lab.ROOT_VARIABLE, "/mirror")
    isaac_lab.use_stand_in_assets()
    assert os.environ[isaac_lab.ROOT_VARIABLE] == "/mirror"


class HistoryManager:
    """An observation manager with a history of two, as Isaac Lab's: a look that is not recorded shows the past."""

    def __init__(self):
        self._group_obs_term_delay_buffer = {"policy": {}}
        self._group_obs_term_history_buffer = {"policy": {"pos": []}}
        self.now = 0.0

    def compute(self, update_history=False):
        history = self._group_obs_term_history_buffer["policy"]["pos"]
        if update_history:
            history.append(self.now)
        return {"policy": torch.tensor([history[-2:]])}


def test_the_last_observation_holds_the_last_moment_in_its_history():
    env = type("Env", (), {"observation_manager": HistoryManager()})()
    manager = env.observation_manager
    true_final_observations(env)
    for manager.now in (1.0, 2.0):
        manager.compute(update_history=True)
    manager.now = 3.0
    assert manager.compute()["policy"].tolist() == [[2.0, 3.0]]
    manager.now = 0.5  # the first moment of the new episode
    assert manager.compute(update_history=True)["policy"].tolist() == [[2.0, 0.5]], "the look was recorded"


def test_while_it_builds_only_what_is_no_news_is_kept_from_the_log(caplog):
    log = logging.getLogger("isaaclab_newton.assets.articulation.articulation_data")
    with isaac_lab.quiet("2 x arm"):
        log.warning("Failed to get root com velocity. If the articulation is fixed, this is expected.")
        log.warning("a joint has no limit")
    assert [record.getMessage() for record in caplog.records] == ["a joint has no limit"]
    log.warning("root com velocity")
    assert len(caplog.records) == 2, "it goes on after the build"


def build(error: Exception) -> None:
    with isaac_lab.quiet("2 x arm"):
        print("a line of Newton's")
        raise error


def test_a_build_that_fails_tells_what_was_kept_back(capsys):
    with pytest.raises(ZeroDivisionError):
        build(ZeroDivisionError())
    assert "a line of Newton's" in capsys.readouterr().err
    with pytest.raises(UserError):
        build(UserError("what a person can mend is one line"))
    said = capsys.readouterr()
    assert "Newton's" not in said.err + said.out
