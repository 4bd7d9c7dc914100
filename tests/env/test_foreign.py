"""Families of foreign environments: named, listed, refused alike."""

from __future__ import annotations

import pytest

from robo_rl.cli import list as list_command
from robo_rl.env.foreign import FAMILIES, ForeignTaskCfg, family_of, folder_name, is_foreign, load_foreign
from robo_rl.errors import UserError


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_is_complete(family):
    module = family_of(family)
    assert {"check_id", "list_ids", "make_task"} <= set(dir(module))
    task = module.make_task("Some-Id")
    assert isinstance(task, ForeignTaskCfg)
    assert (task.env_id, task.name) == ("Some-Id", f"{family}_Some-Id")
    assert (task.robot, task.acceptance, task.step_dt_s) == ("", (), 0.0)


def test_only_known_families_are_foreign():
    assert is_foreign("gym/Pendulum-v1")
    assert not is_foreign("gym")
    assert not is_foreign("./gym/task.py")
    assert not is_foreign("quadruped_velocity")


def test_names_of_folders_hold_no_separators():
    assert folder_name("gym", "my.module:Task/Easy-v0") == "gym_my.module_Task_Easy-v0"


def test_the_list_says_how_to_name_them(capsys):
    assert list_command.run(["tasks"]) == 0
    printed = capsys.readouterr().out
    assert all(f"{family}/<id>" in printed and f"robo-rl list {family}" in printed for family in FAMILIES)


def test_ids_are_listed(capsys):
    assert list_command.run(["gym"]) == 0
    assert "Pendulum-v1" in capsys.readouterr().out


def test_an_unknown_id_is_answered_with_near_ones():
    with pytest.raises(UserError, match="Nearest: Pendulum-v1"):
        load_foreign("gym/Pendulm-v1")
