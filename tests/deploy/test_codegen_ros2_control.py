"""The controller plug-in of ros2_control, compiled and run against a small stand-in of ROS 2, never against ROS 2.

What a person would see on the robot: which interfaces it asks for, what it commands, and that it damps.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import pytest
import tiny_robot
from c_graph import compiler
from robo_rl_deploy.codegen.targets import sources
from robo_rl_deploy.codegen.write import write_all
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.pipeline.policy import PolicyRunner
from robo_rl_deploy.robots.read import parse_robot

HERE = Path(__file__).parent
# The wire's name, axis and zero differ from the model's, as on real drivers.
ROBOT = tiny_robot.YAML.replace("safe_kd: 3.0}", "safe_kd: 3.0, wire: rail, sign: -1.0, offset: 0.25}")
KEYS = ("position", "velocity", "stiffness", "damping", "effort")
AT = {"slide": 0.15, "hinge": 0.1, "slide_speed": 0.02, "hinge_speed": -0.3, "encoder": 0.4}


@pytest.fixture(scope="module")
def program(bundle, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("plugin")
    (folder / "cartpole.yaml").write_text(ROBOT)
    write_all(folder, sources(bundle, "ros2_control", str(folder / "cartpole.yaml")))
    subprocess.run([compiler("gcc"), "-std=c99", "-O2", "-c", "policy.c"], cwd=folder, check=True)
    flags = [
        "-std=c++17",
        "-Wall",
        "-Wextra",
        "-Werror",
        "-O0",
        "-ffp-contract=off",
        "-I",
        ".",
        "-I",
        str(HERE / "ros2_stand_in"),
    ]
    files = ["runtime.cpp", "policy_controller.cpp", str(HERE / "ros2_manager.cpp"), "policy.o"]
    done = subprocess.run(
        [compiler("g++"), *flags, *files, "-o", "manager", "-lm"], cwd=folder, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[:3000]
    return folder / "manager"


class Manager:
    """The program, line by line."""

    def __init__(self, program: Path) -> None:
        pipe = subprocess.PIPE
        self._process = subprocess.Popen([str(program)], stdin=pipe, stdout=pipe, text=True)
        self.said: list[str] = []

    def __call__(self, line: str) -> dict[str, float]:
        """What is commanded after `line`."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        while not (answer := self._process.stdout.readline()).startswith("command"):
            assert answer, "the program ended"
            self.said.append(answer.strip())
        return {key: float(value) for key, value in (word.split("=") for word in answer.split()[1:])}

    def end(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


@pytest.fixture
def manager(program):
    manager = Manager(program)
    measured = {
        "rail/position": -AT["slide"] + 0.25,
        "rail/velocity": -AT["slide_speed"],
        "hinge/position": AT["hinge"],
        "hinge/velocity": AT["hinge_speed"],
        "encoder/encoder.angle": AT["encoder"],
    }
    for name, value in measured.items():
        manager(f"set {name} {value}")
    yield manager
    manager.end()


def row(commanded: dict[str, float]) -> list[float]:
    return [commanded[f"rail/{key}"] for key in KEYS]


def expected(bundle, steps: int, place: float) -> float:
    """The target of the policy after `steps` steps with the same measurements, on the driver's axis."""
    runner = PolicyRunner(bundle)
    channels = {
        "joint_pos": np.array([AT["hinge"], AT["slide"]]),
        "joint_vel": np.array([AT["slide_speed"], AT["hinge_speed"]]),
        "encoder": np.array([AT["encoder"]]),
    }
    for _ in range(steps):
        target = runner.step(channels, {"place": np.array([place])})
    return -float(target[0]) + 0.25


def test_it_aligns_blends_runs_the_policy_and_damps_when_it_is_deactivated(manager, bundle):
    binding = bind(bundle.manifest, parse_robot(ROBOT, "cartpole.yaml"), bundle.golden)
    manager("activate")
    assert bundle.digest in manager.said[0]
    assert manager.said[1] == "activated 1"
    first = row(manager("update 1"))
    assert first[2] == 0.0, "gains grow from nothing"
    assert first[3] == pytest.approx(3.0)
    aligned_s = 0.5 + binding.robot.motion.settle_s
    halfway = row(manager(f"update {round(500 * aligned_s)}"))
    assert 0.0 < halfway[2] < 40.0
    blending_steps = round(binding.robot.motion.blend_s * 50)
    manager(f"update {round(500 * aligned_s)}")
    ran = row(manager(f"update {20 * (blending_steps + 10)}"))
    # Which step it is in does not matter but for the phase, of period 5 steps.
    targets = [expected(bundle, blending_steps + k, 0.0) for k in range(8, 14)]
    assert min(abs(ran[0] - target) for target in targets) < 1e-6
    assert ran[2:] == [40.0, 4.0, 0.0]
    manager("place 0.7")
    moved = row(manager("update 20"))
    wanted = [expected(bundle, blending_steps + k, 0.7) for k in range(8, 15)]
    assert abs(moved[0] - ran[0]) > 1e-3
    assert min(abs(moved[0] - target) for target in wanted) < 5e-2
    assert row(manager("deactivate"))[2:] == [0.0, 3.0, 0.0]


def test_the_emergency_stop_damps_within_a_cycle_and_stays(manager):
    manager("activate")
    assert row(manager("update 300"))[2] > 0.0
    manager("estop 1")
    assert row(manager("update 1"))[2:] == [0.0, 3.0, 0.0]
    manager("estop 0")
    assert row(manager("update 500"))[2:] == [0.0, 3.0, 0.0], "latched"
    manager("deactivate")
    manager("activate")
    assert row(manager("update 300"))[2] > 0.0, "activation is the acknowledgement"


@pytest.mark.parametrize("broken", ["nan", "inf", "-inf"])
@pytest.mark.parametrize("name", ["rail/position", "rail/velocity", "hinge/position", "encoder/encoder.angle"])
def test_a_measurement_that_is_not_finite_damps_with_finite_numbers(manager, name, broken):
    manager("activate")
    manager("update 1500")
    manager(f"set {name} {broken}")
    commanded = row(manager("update 20"))
    assert np.isfinite(commanded).all()
    assert [commanded[2], commanded[4]] == [0.0, 0.0]
    assert 0.0 < commanded[3] <= 3.0
    assert any("damping: " in line for line in manager.said)


def test_it_does_not_start_with_the_stop_pressed_or_a_joint_unseen(manager):
    manager("estop 1")
    manager("activate")
    assert manager.said[-1] == "activated 0"
    manager("estop 0")
    manager("set rail/position nan")
    manager("activate")
    assert manager.said[-1] == "activated 0"


def test_a_command_out_of_range_is_cut_and_a_broken_one_is_the_default(manager):
    manager("activate")
    manager("update 1500")
    manager("place 1.0")
    at_most = row(manager("update 100"))[0]
    manager("place 50.0")
    assert row(manager("update 100"))[0] == pytest.approx(at_most, abs=1e-5)
    manager("place nan")
    standard = row(manager("update 100"))[0]
    assert standard != pytest.approx(at_most, abs=1e-3)
    manager("place 0.0")
    assert row(manager("update 100"))[0] == pytest.approx(standard, abs=1e-5)
