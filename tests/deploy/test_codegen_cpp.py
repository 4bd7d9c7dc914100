"""The C++17 run time against the Python one: the final clamp, the watchdog, the whole program on a simulated robot."""

from __future__ import annotations

import ctypes
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import tiny_bundle
import tiny_robot
from c_graph import compiler
from pd_plant import LIMITS
from robo_rl_deploy.bundle.schema import Rays
from robo_rl_deploy.codegen.targets import shipped, sources
from robo_rl_deploy.codegen.write import write_all
from robo_rl_deploy.command import JointCommand
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.robots.read import parse_robot
from robo_rl_deploy.safety.limits import Limits, clamp
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.twin.peer import Peer
from test_codegen_c99 import noisy
from test_safety_limits import hostile

CXX = ["-std=c++17", "-Wall", "-Wextra", "-Werror", "-pedantic", "-O2", "-ffp-contract=off"]
FIELDS = ("lower", "upper", "velocity", "effort", "kp", "kd", "slew", "safe_kd", "tau_lower")
P = ctypes.c_void_p


@pytest.fixture(scope="module")
def library(tmp_path_factory) -> ctypes.CDLL:
    folder = tmp_path_factory.mktemp("clamp")
    write_all(folder, shipped("cpp"))
    source = Path(__file__).with_name("clamp_library.cpp")
    command = [compiler("g++"), *CXX, "-I", ".", "-shared", "-fPIC", str(source), "-o", "clamp.so"]
    subprocess.run(command, cwd=folder, check=True)
    return ctypes.CDLL(str(folder / "clamp.so"))


def clamped(library: ctypes.CDLL, limits: Limits, given: list[np.ndarray]) -> np.ndarray:
    """`given`: commands [n, 5, 3], previous, q, dq [n, 3], dt [n]."""
    table = np.stack([getattr(limits, name) for name in FIELDS]).astype(float)
    given = [np.ascontiguousarray(array, float) for array in given]
    out = np.zeros((len(given[0]), 5, 3))
    library.clamp_many(len(out), *[P(array.ctypes.data) for array in (table, *given, out)])
    return out


def compare(library: ctypes.CDLL, limits: Limits, count: int, seed: int) -> int:
    """Hostile commands and measurements through both; fails at the first difference. How many were changed."""
    rng = np.random.default_rng(seed)
    commands = hostile(rng, 15 * count).reshape(count, 5, 3)
    low, high = np.maximum(limits.lower, -9.0), np.minimum(limits.upper, 9.0)
    previous = rng.uniform(low, high, (count, 3))
    q, dq = hostile(rng, 3 * count).reshape(count, 3), hostile(rng, 3 * count).reshape(count, 3)
    dt = rng.choice([0.0, 0.002, 0.02, 0.05, np.nan, -1.0, np.inf], count)
    found = clamped(library, limits, [commands, previous, q, dq, dt])
    changed = 0
    for n in range(count):
        expected = clamp(JointCommand(commands[n]), previous[n], q[n], dq[n], dt[n], limits).values
        np.testing.assert_array_equal(found[n], expected, err_msg=f"{commands[n]} {previous[n]} {q[n]} {dq[n]} {dt[n]}")
        changed += int((expected != commands[n]).any())
    return changed


UNKNOWN = Limits(*(np.array(row, float) for row in (
    [-np.inf, -1, 0], [np.inf, 1, 0], [np.inf, np.inf, 5], [np.inf, 20, np.inf], [40, 0, 40], [2, 2, 0],
    [np.inf, 10, np.inf], [2, 3, 0], [-np.inf, 0, -np.inf])))  # fmt: skip


@pytest.mark.parametrize("limits", [LIMITS, UNKNOWN], ids=["known", "unknown"])
def test_the_clamp_in_cpp_is_the_clamp_in_python_to_the_bit(library, limits):
    assert compare(library, limits, 3_000, 0) > 2_500


@pytest.mark.slow
@pytest.mark.parametrize("limits", [LIMITS, UNKNOWN], ids=["known", "unknown"])
def test_the_clamp_in_cpp_is_the_clamp_in_python_on_many_more(library, limits):
    compare(library, limits, 60_000, 1)


def test_what_is_within_the_limits_passes_the_clamp_untouched(library):
    command = np.array([[0.1, -0.5, 0.0], [0, 0, 0], [40, 40, 40], [2, 2, 2], [1, 0, 0]])
    q = command[0] + [0.0, 0.1, 0.05]
    out = clamped(
        library, LIMITS, [command[None], (command[0] - 0.01)[None], q[None], np.zeros((1, 3)), np.full(1, 0.02)]
    )
    np.testing.assert_array_equal(out[0], command)


def test_the_watchdog_in_cpp_is_that_of_the_twin(library, bundle):
    binding = bind(bundle.manifest, tiny_robot.tiny_robot(), bundle.golden)
    wire = InprocTransport(Bus())
    peer = Peer(bundle, binding, wire)
    topic, prototype = binding.driver.topics[0], binding.driver.prototypes[0]
    sender = wire.publisher(topic, prototype)
    watchdog_ns = round(1e9 * binding.robot.driver.watchdog_s)
    heard, now, expected = [], [], []
    for at in (None, 0, 7, 1_000_000_000):
        if at is not None:
            sender.send(binding.driver.encode(JointCommand.zeros(1), at)[0])
            peer.listen(at)
        for after in (0, 1, watchdog_ns - 1, watchdog_ns, watchdog_ns + 1, 10 * watchdog_ns):
            heard.append(-1 if at is None else at)
            now.append((at or 0) + after)
            expected.append(peer.is_silent(now[-1]))
    out = np.zeros(len(now), np.int32)
    arrays = [np.array(heard, np.int64), np.array(now, np.int64), out]
    library.silent_many(
        len(now), ctypes.c_double(binding.robot.driver.watchdog_s), *[P(array.ctypes.data) for array in arrays]
    )
    assert out.astype(bool).tolist() == expected
    assert 0 < sum(expected) < len(expected)


def test_silence_and_broken_commands_damp(library):
    command, out = np.arange(15.0), np.zeros(15)

    def after(now_ns: int) -> np.ndarray:
        library.after(ctypes.c_double(0.05), P(command.ctypes.data), ctypes.c_longlong(now_ns), P(out.ctypes.data))
        return out.copy()

    np.testing.assert_array_equal(after(50_000_000), command)
    damping = JointCommand.damping(np.array([1.0, 2.0, 3.0])).values.ravel()
    np.testing.assert_array_equal(after(50_000_001), damping)
    command[7] = np.nan  # is no sign of life
    np.testing.assert_array_equal(after(0), damping)


@pytest.fixture(scope="module")
def built(bundle, tmp_path_factory) -> Path:
    """The example driver of the tiny bundle."""
    folder = tmp_path_factory.mktemp("driver")
    (folder / "cartpole.yaml").write_text(tiny_robot.YAML)
    write_all(folder, sources(bundle, "cpp", str(folder / "cartpole.yaml")))
    subprocess.run([compiler("gcc"), "-std=c99", "-O2", "-c", "policy.c"], cwd=folder, check=True)
    command = [compiler("g++"), *CXX, "runtime.cpp", "example_driver.cpp", "policy.o", "-o", "driver", "-lm"]
    subprocess.run(command, cwd=folder, check=True)
    return folder / "driver"


def drive(program: Path, *arguments: str) -> str:
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, timeout=30)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_example_driver_drives_and_its_motors_damp_when_it_falls_silent(built, bundle):
    text = drive(built, "3")
    assert bundle.digest[:12] in text
    assert text.index("aligning") < text.index("running")
    assert text.endswith("driven, within the limits\n")
    text = drive(built, "3", "2")
    assert "2.031 s: silence, the motors damp" in text  # the last command came at 1.98 s, the watchdog has 0.05 s
    assert text.endswith("damped, within the limits\n")


def test_cmake_builds_it_and_says_that_there_is_no_ros(built, bundle, tmp_path):
    robot = built.parent / "cartpole.yaml"
    write_all(tmp_path, sources(bundle, "ros2_control", str(robot)))
    configured = subprocess.run(
        [compiler("cmake"), "-S", ".", "-B", "build"], cwd=tmp_path, capture_output=True, text=True
    )
    assert configured.returncode == 0, configured.stderr
    assert "ROS 2 is not here: the controller plug-in is not built" in configured.stdout
    subprocess.run(["cmake", "--build", "build"], cwd=tmp_path, check=True, capture_output=True)
    subprocess.run(["ctest", "--test-dir", "build"], cwd=tmp_path, check=True, capture_output=True)


def test_a_policy_that_draws_noise_is_refused_before_anything_is_written(tmp_path):
    (tmp_path / "cartpole.yaml").write_text(tiny_robot.YAML)
    with pytest.raises(UserError, match="noise"):
        sources(noisy(tmp_path / "p.rpb"), "cpp", str(tmp_path / "cartpole.yaml"))


def test_a_robot_that_does_not_fit_is_refused(bundle, tmp_path):
    (tmp_path / "other.yaml").write_text(tiny_robot.YAML.replace("upper: 2.0", "upper: 1.0"))
    with pytest.raises(UserError, match="beyond the robot's"):
        sources(bundle, "cpp", str(tmp_path / "other.yaml"))


SHOW = """#include <cstdio>
#include "policy_manifest.hpp"
namespace m = robo_rl::manifest;
int main() {{
{prints}
}}
"""
SAME = (*FIELDS[:4], "slew", "safe_kd", "tau_lower")  # as `Limits` calls them
ROWS = (*SAME, "sign", "offset", "kp_max", "kd_max", "hold_kp", "hold_kd", "start", "policy_kp", "policy_kd")


def test_the_manifest_in_cpp_is_the_binding(bundle, tmp_path):
    """The numbers as a compiler reads them, against those that the Python run time is bound with."""
    wired = ("safe_kd: 3.0}", "safe_kd: 3.0, hold_kp: 31.7, wire: rail, sign: -1.0, offset: 0.1}")
    robot = tiny_robot.YAML.replace(*wired)
    (tmp_path / "cartpole.yaml").write_text(robot)
    write_all(tmp_path, sources(bundle, "cpp", str(tmp_path / "cartpole.yaml")))
    asked = {name: f"m::{name}[0]" for name in ROWS}
    asked |= {name: f"m::{name}" for name in ("watchdog_s", "control_hz")}
    prints = "\n".join(f'std::printf("{name} %.17g\\n", {value});' for name, value in asked.items())
    (tmp_path / "show.cpp").write_text(SHOW.format(prints=prints))
    subprocess.run([compiler("g++"), "-std=c++17", "show.cpp", "-o", "show"], cwd=tmp_path, check=True)
    lines = subprocess.run([str(tmp_path / "show")], capture_output=True, text=True, check=True).stdout.splitlines()
    shown = {name: float(value) for name, value in (line.split() for line in lines)}
    binding = bind(bundle.manifest, parse_robot(robot, "cartpole.yaml"), bundle.golden)
    limits = binding.limits
    expected = {name: getattr(limits, name)[0] for name in SAME}
    expected |= {"kp_max": limits.kp[0], "kd_max": limits.kd[0], "start": binding.start[0]}
    expected |= {"hold_kp": 31.7, "hold_kd": binding.hold_kd[0], "sign": -1.0, "offset": 0.1}
    expected |= {"policy_kp": binding.base.kp[0], "policy_kd": binding.base.kd[0]}
    assert shown == expected | {"control_hz": 50.0, "watchdog_s": 0.05}


RAYS = Rays("site", ((0.0, 0.0, 0.0),), ((1.0, 0.0, 0.0),), True, 0.0, 8.0, (0,))


def test_a_ray_that_hits_nothing_is_the_sensors_range_and_nan_stays_a_fault(tmp_path):
    channels = tuple(
        replace(c, source="rays", sensor=None, rays=RAYS) if c.name == "encoder" else c
        for c in tiny_bundle.MANIFEST.channels
    )
    bundle = tiny_bundle.make(tmp_path / "p.rpb", tiny_bundle.variant(channels=channels), twin={})
    (tmp_path / "cartpole.yaml").write_text(tiny_robot.YAML)
    write_all(tmp_path, sources(bundle, "cpp", str(tmp_path / "cartpole.yaml")))
    subprocess.run([compiler("gcc"), "-std=c99", "-c", "policy.c"], cwd=tmp_path, check=True)
    reader = str(Path(__file__).with_name("ray_reader.cpp"))
    command = [compiler("g++"), *CXX, "-I", ".", reader, "runtime.cpp", "policy.o", "-o", "rays", "-lm"]
    subprocess.run(command, cwd=tmp_path, check=True)
    said = subprocess.run([str(tmp_path / "rays")], capture_output=True, text=True, check=True).stdout
    assert said.replace("-nan", "nan").split() == ["3", "8", "8", "nan"]
