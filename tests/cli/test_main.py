"""The command line as a person meets it: in a process of its own."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import time

import pytest

from robo_rl.cli import main as cli
from robo_rl.errors import UserError

SLACK = 2.0  # the budgets hold on an idle machine; a test machine is seldom idle


def robo_rl(*words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "robo_rl.cli", *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=check)


@pytest.mark.parametrize(
    ("words", "budget_s"),
    [
        (["--help"], 0.6),
        (["list", "tasks"], 1.0),
        (["list", "algos"], 1.0),
        (["list", "backends"], 1.0),
        (["list", "robots"], 1.0),
        (["train", "task=quadroto_hover"], 1.0),
    ],
)
def test_answers_within_its_budget(words, budget_s):
    seconds = []
    for _ in range(3):  # the fastest of three: others may be using the CPU
        start = time.monotonic()
        robo_rl(*words, check=False)
        seconds.append(time.monotonic() - start)
    assert min(seconds) < SLACK * budget_s


@pytest.mark.parametrize("words", [["--help"], ["list", "tasks", "algos", "backends", "robots"]])
def test_nothing_heavy_is_imported(words):
    program = (
        "import sys; from robo_rl.cli.main import main; main(sys.argv[1:]);"
        "heavy = {'torch', 'hydra', 'mujoco', 'numpy', 'onnxruntime'} & set(sys.modules); assert not heavy, heavy"
    )
    done = subprocess.run([sys.executable, "-c", program, *words], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


def test_a_wrong_task_is_answered_before_torch_is_imported():
    program = (
        "import sys; from robo_rl.cli.main import main; code = main(['train', 'task=quadrotor_hoover', 'seed=1']);"
        "assert 'torch' not in sys.modules and 'hydra' not in sys.modules; sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert done.stderr.startswith('error: Task "quadrotor_hoover" not found. Nearest: quadrotor_hover')
    assert done.stderr.endswith("All of them: robo-rl list tasks\n")


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_every_command_that_is_listed_exists(command):
    assert callable(importlib.import_module(f"robo_rl.cli.{command}").run)


# `train` shows the settings of the algorithm, which come with torch: test_train.py looks at its help.
@pytest.mark.parametrize("command", [command for command in cli.COMMANDS if command != "train"])
def test_every_command_has_a_help_and_imports_no_torch_for_it(command):
    program = (
        "import sys; from robo_rl.cli.main import main\ntry: code = main(sys.argv[1:])\n"
        "except SystemExit as left: code = left.code\nassert 'torch' not in sys.modules; sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, command, "--help"], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert command in done.stdout


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["trian"], 'error: "trian" is not a command. Nearest: train'),
        (["list", "task"], 'error: List "task" not found. Nearest: tasks'),
        (["doctor", "now"], "error: robo-rl doctor takes no arguments"),
        (["train", "algo=pop"], 'error: Algorithm "pop" not found. Nearest: ppo'),
        (["train", "backend=mojoco"], 'error: Backend "mojoco" not found. Nearest: mujoco'),
        (["train"], "error: no task given. Type task=NAME"),
        (["train", "tsk=quadrotor_hover"], "error: tsk is not a setting. Did you mean task=?"),
        (["train", "quadrotor_hover"], "error: quadrotor_hover: expected key=value"),
        (["train", "+task=quadrotor_hover"], "error: +task=quadrotor_hover: settings cannot be added"),
        (
            ["train", "task=quadrotor_hover,cartpole_swingup"],
            "error: task=quadrotor_hover,cartpole_swingup gives several",
        ),
        (["demo", "task=hover"], 'error: Task "hover" not found'),
    ],
)
def test_a_mistake_is_one_line_and_code_2(words, line, capsys):
    assert cli.main(words) == 2
    error = capsys.readouterr().err
    assert error.startswith(line)
    assert error.count("\n") == 1


def test_errors_become_exit_codes(monkeypatch, capsys):
    def raising(error: BaseException):
        def dispatch(words: list[str]) -> int:
            raise error

        return dispatch

    monkeypatch.setattr(cli, "_dispatch", raising(UserError("cause. fix")))
    assert cli.main([]) == 2
    monkeypatch.setattr(cli, "_dispatch", raising(ModuleNotFoundError("no", name="torch.nn")))
    assert cli.main([]) == 2
    assert (
        capsys.readouterr().err
        == "error: cause. fix\nerror: this needs the package torch: pip install 'robo-rl[train]'\n"
    )
    monkeypatch.setattr(cli, "_dispatch", raising(KeyboardInterrupt()))
    assert cli.main([]) == 130
    monkeypatch.setattr(cli, "_dispatch", raising(ModuleNotFoundError("no", name="robo_rl.typo")))
    with pytest.raises(ModuleNotFoundError):  # a fault of ours keeps its traceback
        cli.main([])


def test_a_reader_that_leaves_is_no_error():
    command = f"{sys.executable} -m robo_rl.cli list tasks algos robots | true"
    env = {**os.environ, "PYTHONUNBUFFERED": "1"}
    done = subprocess.run(["bash", "-c", command], env=env, capture_output=True, text=True, timeout=60)
    assert done.stderr == ""


def test_version_is_that_of_the_distribution(capsys):
    from importlib.metadata import version

    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"robo-rl {version('robo-rl')}\n"


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["eval", "--episods", "3"], "Did you mean --episodes?"),
        (["export", "--out"], "expected one argument"),
        (["bench", "--cont", "3"], "Did you mean --count?"),
        (["deploy", "sim2sim"], "BUNDLE"),
        (["deploy", "inspekt", "x.rpb"], "'inspect', 'verify', 'sim2sim'"),
        (["robot", "imprt"], "'import', 'check'"),
    ],
    ids=lambda x: " ".join(x) if isinstance(x, list) else "",
)
def test_a_wrong_option_is_one_line_with_its_fix(words, hint, capsys):
    assert cli.main(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert hint in err
    assert "--help" in err
