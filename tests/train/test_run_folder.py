"""Run folders: unique names, and finding the run a person means."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from robo_rl.errors import UserError
from robo_rl.train.redact import HIDDEN
from robo_rl.train.run_folder import RunFolder, find_run, list_runs


def make(root, task: str, algo: str, name: str) -> RunFolder:
    run = RunFolder(root / task / algo / name)
    run.path.mkdir(parents=True)
    run.write_config({"task": task})
    return run


@pytest.fixture
def root(tmp_path):
    root = tmp_path / "runs"
    make(root, "quadrotor_hover", "ppo", "20261101-080000-s0")
    make(root, "quadrotor_hover", "ppo", "20261103-080000-s0")
    make(root, "cartpole_swingup", "ppo", "20261102-090000-s4")
    return root


def test_runs_of_the_same_second_get_their_own_folders(tmp_path):
    with ThreadPoolExecutor(8) as pool:
        runs = list(pool.map(lambda _: RunFolder.create(tmp_path, "hover", "ppo", 1), range(24)))
    assert len({run.path for run in runs}) == 24
    for run in runs:
        run.write_config({})
    assert {run.path for run in list_runs(tmp_path)} == {run.path for run in runs}


def test_name_task_and_algo_come_from_the_place(tmp_path):
    run = RunFolder.create(tmp_path, "./tasks/my_task.py", "ppo", 3)
    assert (run.task, run.algo) == ("my_task", "ppo")
    assert run.name.startswith("my_task/ppo/20")
    assert run.name.endswith("-s3")


def test_a_task_name_cannot_leave_the_root(tmp_path):
    run = RunFolder.create(tmp_path / "runs", "../../etc", "ppo", 0)
    assert run.path.parents[2] == tmp_path / "runs"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("latest", "20261103-080000-s0"),
        ("cartpole_swingup/latest", "20261102-090000-s4"),
        ("quadrotor_hover/ppo/latest", "20261103-080000-s0"),
        ("quadrotor_hover/ppo/20261101", "20261101-080000-s0"),
        ("20261102", "20261102-090000-s4"),
        ("cartpole", "20261102-090000-s4"),
    ],
)
def test_what_a_person_types(root, typed, found):
    assert find_run(typed, root).path.name == found


def test_a_folder_or_anything_inside_it(root, tmp_path):
    run = find_run("cartpole", root)
    run.checkpoints.joinpath("100").mkdir(parents=True)
    for place in (run.path, run.config_yaml, run.checkpoints / "100"):
        assert find_run(place, tmp_path / "elsewhere").path == run.path.resolve()


def test_latest_orders_by_time_then_by_suffix(root):
    for name in ("20261104-000000-s9-2", "20261104-000000-s9-10", "20261104-000000-s9"):
        make(root, "quadrotor_hover", "ppo", name)
    assert find_run("latest", root).path.name.endswith("-10")


def test_a_run_without_config_is_no_run(root):
    RunFolder.create(root, "quadrotor_hover", "ppo", 0)
    assert find_run("latest", root).path.name == "20261103-080000-s0"


def test_unknown_and_ambiguous_names(root):
    with pytest.raises(UserError, match=r"Nearest: quadrotor_hover/latest"):
        find_run("quadrotor_hovr/latest", root)
    with pytest.raises(UserError, match=r"Nearest: cartpole_swingup/ppo/20261102-090000-s4"):
        find_run("cartpol_swingup/ppo/20261102-090000-s4", root)
    with pytest.raises(UserError, match=r"names 2 runs: .*20261101.*20261103.*Type more"):
        find_run("quadrotor", root)
    with pytest.raises(UserError, match=r"robo-rl train"):
        find_run("latest", root / "none")


def test_config_round_trip_without_secrets(tmp_path):
    run = RunFolder.create(tmp_path, "t", "ppo", 0)
    run.write_config({"algo": {"learning_rate": 3e-4}, "wandb": {"api_key": "abc123"}, "names": ["é"]})
    assert run.read_config() == {"algo": {"learning_rate": 3e-4}, "wandb": {"api_key": HIDDEN}, "names": ["é"]}
    run.write_config({"again": 1})
    assert run.read_config() == {"again": 1}
    assert [path.name for path in run.path.iterdir()] == ["config.yaml"]


@pytest.mark.parametrize("content", [None, "", "a: [", "- 1"])
def test_an_unreadable_config_is_one_line(tmp_path, content):
    run = RunFolder(tmp_path)
    if content is not None:
        run.config_yaml.write_text(content)
    with pytest.raises(UserError, match=r"config\.yaml") as error:
        run.read_config()
    assert "\n" not in str(error.value)


def test_a_root_that_is_a_file_is_one_line(tmp_path):
    (tmp_path / "runs").write_text("")
    with pytest.raises(UserError, match=r"cannot write .*runs"):
        RunFolder.create(tmp_path / "runs", "t", "ppo", 0)


def test_finding_runs_does_not_import_torch():
    code = "import sys, robo_rl.train.run_folder, robo_rl.train.checkpoint_store; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
