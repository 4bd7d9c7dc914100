"""The commands as a person types them, on a machine without torch and without robo_rl."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import tiny_bundle
from robo_rl_deploy import cli
from robo_rl_deploy.bundle import Bundle

DEPLOY = Path(cli.__file__).parents[1]
WITHOUT_TORCH = """
import importlib.abc, runpy, sys

class Refuse(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("torch", "robo_rl", "hydra", "omegaconf"):
            raise ModuleNotFoundError(f"{name} is not installed here", name=name)

sys.meta_path.insert(0, Refuse())
runpy.run_module("robo_rl_deploy", run_name="__main__", alter_sys=True)
"""


def without_torch(*argv: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", WITHOUT_TORCH, *argv]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.parametrize("command", ["inspect", "verify", "sim2sim"])
def test_every_command_runs_where_torch_and_robo_rl_are_absent(bundle_path: Path, tmp_path: Path, command: str):
    done = without_torch(command, str(bundle_path), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout
    assert not done.stderr
    assert not list(tmp_path.iterdir())  # nothing is left in the working directory


def test_no_file_of_the_run_time_names_torch_or_robo_rl_in_an_import():
    for file in DEPLOY.rglob("*.py"):
        for line in file.read_text().splitlines():
            words = line.split()
            if words[:1] in (["import"], ["from"]):
                assert words[1].split(".")[0] not in ("torch", "robo_rl"), f"{file}: {line}"


def test_inspect_shows_the_contract(bundle: Bundle, capsys: pytest.CaptureFixture[str]):
    assert cli.main(["inspect", str(bundle.path)]) == 0
    text = capsys.readouterr().out
    for piece in (
        bundle.digest,
        "slide",
        "encoder",
        "place",
        "control 50 Hz, physics 200 Hz",
        "-2 .. 2",
        "cartpole_tiny",
    ):
        assert piece in text


def test_inspect_json_is_the_manifest(bundle: Bundle, capsys: pytest.CaptureFixture[str]):
    assert cli.main(["inspect", str(bundle.path), "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["digest"] == bundle.digest
    assert shown["manifest"]["robot"]["joints"][0]["name"] == "slide"


def test_verify_shows_golden_error_and_operators(bundle_path: Path, capsys: pytest.CaptureFixture[str]):
    assert cli.main(["verify", str(bundle_path)]) == 0
    text = capsys.readouterr().out
    assert "30 steps" in text
    assert "Gemm x 1" in text
    assert cli.main(["verify", str(bundle_path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["operators"]["Mul"] == 2


def test_sim2sim_rows(bundle_path: Path, capsys: pytest.CaptureFixture[str]):
    assert cli.main(["sim2sim", str(bundle_path), "--starts", "3", "--delay-ms", "5"]) == 0
    text = capsys.readouterr().out
    assert "3 starts" in text
    for row in ("training simulator", "twin, 5 ms late", "twin, step x 0.5, 5 ms late"):
        assert row in text
    assert cli.main(["sim2sim", str(bundle_path), "--starts", "2", "--json"]) == 0
    reports = json.loads(capsys.readouterr().out)["reports"]
    assert [report["timestep_scale"] for report in reports] == [1.0, 0.5]
    assert [len(report["starts"]) for report in reports] == [2, 2]


@pytest.mark.parametrize("command", ["inspect", "verify", "sim2sim"])
def test_a_damaged_bundle_is_one_line_and_exit_code_2(
    command: str, bundle_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    broken = tmp_path / "broken.rpb"
    data = bytearray(bundle_path.read_bytes())
    data[len(data) // 2] ^= 4
    broken.write_bytes(bytes(data))
    for path in (broken, tmp_path / "none.rpb"):
        assert cli.main([command, str(path)]) == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.startswith("error: ")
        assert captured.err.count("\n") == 1
        assert str(path) in captured.err


def test_too_many_starts_and_a_bundle_without_twin(
    bundle_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert cli.main(["sim2sim", str(bundle_path), "--starts", "6"]) == 2
    assert "the bundle has 5 evaluation starts" in capsys.readouterr().err
    tiny_bundle.make(tmp_path / "bare.rpb", twin=None)
    assert cli.main(["inspect", str(tmp_path / "bare.rpb")]) == 0
    assert cli.main(["sim2sim", str(tmp_path / "bare.rpb")]) == 2
    assert "export the run again" in capsys.readouterr().err


def test_robo_rl_deploy_is_the_same_program(bundle_path: Path, capsys: pytest.CaptureFixture[str]):
    from robo_rl.cli import deploy

    assert deploy.run(["inspect", str(bundle_path)]) == 0
    assert "cartpole_tiny" in capsys.readouterr().out


def test_a_reader_that_has_left_is_no_error() -> None:
    """What `robo-rl deploy robots --faults | head -0` does."""
    script = "import sys; from robo_rl_deploy.cli import main; sys.exit(main(['robots', '--faults']))"
    process = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.close()
    _, error = process.communicate(timeout=60)
    assert process.returncode == 141
    assert error == b""
