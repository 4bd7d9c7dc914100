"""`robo-rl parity`: table, picture, report, exit codes, and what a person may get wrong."""

import json
import sys

import pytest

from robo_rl.cli.main import main
from robo_rl.sim import registry
from robo_rl.sim.mujoco_backend import MujocoBackend
from robo_rl.sim.parity import compare as compare_module
from robo_rl.sim.scene import SceneCfg


@pytest.fixture
def second(monkeypatch):
    """A second backend: MuJoCo too, its gravity scaled by what the test says."""
    scale = {"gravity": 1.0}

    class Second(MujocoBackend):
        def __init__(self, model, num_envs, threads=0):
            model.mj.opt.gravity[2] *= scale["gravity"]
            super().__init__(model, num_envs, threads)

    monkeypatch.setitem(registry.BACKENDS, "second", "MuJoCo again")
    made = {"mujoco": MujocoBackend, "second": Second}
    monkeypatch.setattr(compare_module, "make_backend", lambda name, model, n, device: made[name](model, n))
    monkeypatch.setattr("robo_rl.cli.parity.check_backend", lambda name, device: None)
    return scale


def words(tmp_path, *more):
    return ["parity", "quadruped", "--envs", "2", "--tests", "drop", "--runs-dir", str(tmp_path), *more]


def test_equal_backends_pass_and_leave_table_picture_and_report(second, tmp_path, capsys):
    assert main(words(tmp_path, "--backends", "mujoco,second")) == 0
    out = capsys.readouterr().out
    assert "half step" in out
    assert f"{SceneCfg().iterations} iterations" in out
    assert "base_pos" in out
    folder = tmp_path / "parity" / "quadruped"
    report = json.loads((folder / "report.json").read_text())
    equal = [e for e in report["entries"] if e["column"] == "second"]
    assert equal
    assert all(e["rmse"] == 0.0 for e in equal)


def test_picture(second, tmp_path):
    pytest.importorskip("matplotlib", reason="the picture needs robo-rl[viz]")
    assert main(words(tmp_path, "--backends", "mujoco,second")) == 0
    assert (tmp_path / "parity" / "quadruped" / "parity.png").read_bytes().startswith(b"\x89PNG")


def test_without_matplotlib_the_numbers_are_there_and_a_line_says_how(second, tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    monkeypatch.setitem(sys.modules, "matplotlib.backends.backend_agg", None)
    assert main(words(tmp_path, "--backends", "mujoco,second")) == 0
    out, err = capsys.readouterr()
    assert "base_pos" in out
    assert err.strip() == "no picture: this needs the package matplotlib: pip install 'robo-rl[viz]'"


def test_json_is_the_report(second, tmp_path, capsys):
    assert main(words(tmp_path, "--backends", "mujoco,second", "--json")) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed == json.loads((tmp_path / "parity" / "quadruped" / "report.json").read_text())


def test_other_physics_leave_with_code_2_and_one_line(second, tmp_path, capsys):
    second["gravity"] = 0.9
    assert main(words(tmp_path, "--backends", "mujoco,second")) == 2
    out, err = capsys.readouterr()
    assert " !" in out
    assert err.count("error:") == 1
    assert "drop base_pos of second" in err
    assert "robot.yaml" in err


@pytest.mark.parametrize(
    ("more", "line"),
    [
        (["quadruped", "--backends", "mujocco,mujoco"], 'Backend "mujocco" not found. Nearest: mujoco'),
        (["quadruped", "--backends", "mujoco"], "at least two backends"),
        (["quadruped", "--backends", "mujoco,mujoco"], "named twice"),
        (["quadrupet", "--backends", "mujoco,second"], 'Robot "quadrupet" not found. Nearest: quadruped'),
        (["quadruped", "--backends", "mujoco,second", "--tests", "dorp"], 'Test "dorp" not found. Nearest: drop'),
        (["quadruped", "--backends", "mujoco,second", "--envs", "0"], "--envs 0: expected at least 1"),
        (["quadruped", "--backends", "mujoco,second", "--dt", "0.003"], "--dt 0.003: controls change every 0.02 s"),
        (["quadruped", "--backends", "mujoco,second", "--dt", "-1"], "--dt -1"),
    ],
)
def test_bad_input_is_one_line(second, more, line, capsys):
    assert main(["parity", *more]) == 2
    err = capsys.readouterr().err
    assert line in err
    assert err.count("\n") == 1


def test_only_skipped_tests_are_no_failure(second, tmp_path, capsys):
    command = ["parity", "cartpole", "--tests", "drop", "--backends", "mujoco,second", "--runs-dir", str(tmp_path)]
    assert main(command) == 0
    assert "skipped: fixed base" in capsys.readouterr().out
