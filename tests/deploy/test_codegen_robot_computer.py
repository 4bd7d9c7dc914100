"""Container files and units for a robot computer: what they start exists, and nothing moves or restarts by itself."""

from __future__ import annotations

import configparser
import json
import re
import shlex
import shutil
import subprocess
import threading
from importlib.resources import files
from pathlib import Path

import pytest
from robo_rl_deploy.cli import _parser

ROOT = Path(__file__).parents[2]
COMPUTER = ROOT / "deploy" / "robot_computer"
ROS = Path(str(files("robo_rl_deploy.codegen") / "shipped" / "ros2_control"))
UNITS = [COMPUTER / "robo-rl.service", ROS / "robo-rl-policy.service"]


class UnitFile(configparser.ConfigParser):
    """Of systemd, where the case of a key counts and a key may stand twice."""

    def __init__(self) -> None:
        super().__init__(interpolation=None, strict=False)

    def optionxform(self, optionstr: str) -> str:
        return optionstr


def unit(path: Path) -> configparser.ConfigParser:
    parser = UnitFile()
    parser.read(path)
    return parser


def command_of_service() -> list[str]:
    """What the shell of the service runs, without the pipe."""
    line = shlex.split(unit(UNITS[0])["Service"]["ExecStart"])[-1]
    return shlex.split(line.removeprefix("exec ").partition(" <> ")[0])


def test_the_service_runs_a_command_that_exists_and_leaves_the_start_to_a_person():
    python, flag, module, *arguments = command_of_service()
    assert (Path(python).name, flag, module) == ("python", "-m", "robo_rl_deploy")
    args = _parser("robo-rl deploy").parse_args(arguments)
    assert args.wire == "dds"
    assert not args.auto


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.name)
def test_a_unit_never_restarts_a_robot_and_may_run_in_real_time(path):
    service = unit(path)["Service"]
    assert service["Restart"] == "no"
    assert int(service["LimitRTPRIO"]) >= 50
    assert service["LimitMEMLOCK"] == "infinity"
    if shutil.which("systemd-analyze"):
        said = subprocess.run(["systemd-analyze", "verify", str(path)], capture_output=True, text=True).stderr
        assert all("is not executable" in line for line in said.splitlines()), said  # what is not installed here


def test_buttons_come_through_the_pipe_and_it_does_not_end(tmp_path):
    """As the service's shell opens it: a writer that closes is not the end of the input."""
    pipe = tmp_path / "buttons"
    subprocess.run(["mkfifo", str(pipe)], check=True)
    reader = subprocess.Popen(
        ["/bin/sh", "-c", f"exec head -n 2 <> {shlex.quote(str(pipe))}"], stdout=subprocess.PIPE, text=True
    )
    for button in ("start\n", "go\n"):
        writer = threading.Thread(target=pipe.write_text, args=(button,), daemon=True)
        writer.start()
        writer.join(5.0)
    assert reader.communicate(timeout=5.0)[0] == "start\ngo\n"


def test_the_container_files_start_what_is_there():
    text = (COMPUTER / "Containerfile").read_text()
    extras = re.search(r"'/source\[(.+)\]'", text)
    assert extras
    project = (ROOT / "pyproject.toml").read_text()
    assert all(re.search(rf"^{extra} = \[", project, re.M) for extra in extras[1].split(","))
    entry = json.loads(re.search(r"^ENTRYPOINT (.+)$", text, re.M)[1])
    assert entry == ["python", "-m", "robo_rl_deploy"]
    text = (ROS / "Containerfile").read_text()
    started = json.loads(re.search(r"^CMD (.+)$", text, re.M)[1])
    assert (ROS / Path(started[-1]).name).is_file()
    package = (ROS / "package.xml").read_text()
    name = re.search(r"<name>(.+)</name>", package)[1]
    assert f"--packages-select {name}" in text
    assert f"src/{name}" in text


def test_plugin_description_controller_names_and_class_agree():
    described = re.search(r'class name="(.+?)" type="(.+?)"', (ROS / "policy_controller.xml").read_text())
    assert described
    assert f"type: {described[1]}" in (ROS / "controllers.yaml").read_text()
    assert f"PLUGINLIB_EXPORT_CLASS({described[2]}," in (ROS / "policy_controller.cpp").read_text()
    cmake, package = (ROS / "ros2.cmake").read_text(), (ROS / "package.xml").read_text()
    needed = re.search(r"PUBLIC (.+)\)", cmake)[1].split()
    assert needed == re.findall(r"<depend>(.+)</depend>", package)
    assert all(f"find_package({name} REQUIRED)" in cmake for name in needed)
