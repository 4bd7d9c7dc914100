"""Families of foreign environments: named, listed, refused alike."""

from __future__ import annotations

import pytest

from robo_rl.algos.ppo import PPOCfg
from robo_rl.cli import list as list_command
from robo_rl.cli.main import main
from robo_rl.config.compose import check_simulator, compose_run, to_saved
from robo_rl.config.run_cfg import RunCfg
from robo_rl.env.foreign import FAMILIES, ForeignTaskCfg, family_of, folder_name, is_foreign, load_foreign
from robo_rl.errors import UserError
from robo_rl.sim import registry


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


@pytest.mark.parametrize("ref", ["dm_control/pendulum-swingup", "gym/Pendulum-v1"])
@pytest.mark.parametrize("backend", ["mujoco_warp", "isaaclab"])
def test_a_backend_beside_a_foreign_task_is_one_line_before_anything_starts(
    tmp_path, capsys, monkeypatch, ref, backend
):
    """It would train in the task's own simulator and say another in config.yaml."""
    monkeypatch.setattr(registry, "_BACKENDS", {name: registry.BackendInfo("") for name in registry.BACKENDS})
    assert main(["train", f"task={ref}", f"backend={backend}", f"runs_dir={tmp_path}"]) == 2
    said = capsys.readouterr().err
    assert f"brings its own simulator; leave out backend={backend}" in said
    assert said.count("\n") == 1
    assert not list(tmp_path.iterdir())
    compose_run([f"task={ref}", "backend=mujoco"])


def test_a_run_from_before_that_was_refused_can_be_resumed():
    saved = to_saved(compose_run(["task=gym/Pendulum-v1"]).cfg) | {"backend": "mujoco_warp"}
    assert compose_run(["seed=3"], saved).cfg.seed == 3


def test_the_device_is_the_tasks_own_and_not_the_backends(monkeypatch):
    monkeypatch.setattr(registry, "_check_gpu", lambda device, index: None)

    def run(family: str, device: str) -> RunCfg[PPOCfg]:
        return RunCfg(family_of(family).make_task("Some-Id"), PPOCfg(), "", "ppo", device=device)

    check_simulator(run("isaaclab", "cuda"), is_new=True)
    with pytest.raises(UserError, match='device "tpu" is unknown'):
        check_simulator(run("isaaclab", "tpu"), is_new=True)
    for family in ("gym", "dm_control", "metaworld"):
        with pytest.raises(UserError, match=f'"{family}_Some-Id" runs on the CPU, not on "cuda". Use device=cpu$'):
            check_simulator(run(family, "cuda"), is_new=True)
