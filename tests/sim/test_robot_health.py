"""Each check fails on a robot with exactly that fault, and passes on the robots that come with robo_rl."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from robo_rl.sim.robot import load_robot
from robo_rl.sim.robot_health import Check, check_robot


def verdicts(checks: list[Check]) -> dict[str, str]:
    return {check.name: check.verdict for check in checks}


@pytest.mark.parametrize("name", ["arm", "cartpole", "hand", "humanoid", "quadrotor", "quadruped", "rover"])
def test_built_in_robots_pass(name):
    assert set(verdicts(check_robot(load_robot(name))).values()) == {"PASS"}


@pytest.fixture
def damaged(tmp_path: Path) -> Callable[..., dict[str, Check]]:
    """Checks of a built-in robot with text replaced in its MJCF and keys in its YAML."""

    def damage(name: str, mjcf: dict[str, str] | None = None, **changes: object) -> dict[str, Check]:
        folder = Path(shutil.copytree(load_robot(name).path.parent, tmp_path / name))
        xml = (folder / "robot.xml").read_text()
        for old, new in (mjcf or {}).items():
            assert old in xml
            xml = xml.replace(old, new)
        (folder / "robot.xml").write_text(xml)
        table = yaml.safe_load((folder / "robot.yaml").read_text())
        (folder / "robot.yaml").write_text(yaml.safe_dump({**table, **changes}, sort_keys=False))
        return {check.name: check for check in check_robot(load_robot(folder))}

    return damage


def test_missing_mass_fails(damaged):
    checks = damaged(
        "quadruped",
        {'mass="0.241" diaginertia="0.00149 0.00146 0.000053"': 'mass="1e-9" diaginertia="1e-12 1e-12 1e-12"'},
    )
    assert checks["mass"].verdict == "FAIL"
    assert "FL_calf" in checks["mass"].found


def test_inertia_in_the_wrong_unit_warns(damaged):
    checks = damaged("quadruped", {'diaginertia="0.0245 0.0981 0.107"': 'diaginertia="24.5 98.1 107"'})
    assert checks["inertia"].verdict == "WARN"
    assert "trunk" in checks["inertia"].found


def test_limits_in_degrees_warn(damaged):
    assert damaged("quadruped", {'range="-2.7227 -0.83776"': 'range="-156 -48"'})["joint limits"].verdict == "WARN"


def test_radians_read_as_degrees_warn(damaged):
    checks = damaged("quadruped", {'angle="radian"': 'angle="degree"'})
    assert checks["joint limits"].verdict == "WARN"
    assert "radian" in checks["joint limits"].advice


def test_missing_limits_warn(damaged):
    assert damaged("quadruped", {' range="-1.0472 1.0472"': ""})["joint limits"].verdict == "WARN"


def test_pose_outside_the_limits_fails(damaged):
    assert damaged("quadruped", default_pose={"FL_calf": 0.5})["default pose"].verdict == "FAIL"


def test_missing_effort_fails(damaged):
    checks = damaged("quadruped", effort={".*_hip": 23.7})
    assert checks["effort limits"].verdict == "FAIL"
    assert checks["standing pose"].verdict == "WARN"


def test_no_collision_geoms_fail_and_the_robot_falls_through(damaged):
    checks = damaged("quadruped", {'contype="0" conaffinity="1"': 'contype="0" conaffinity="0"'})
    assert checks["collision geoms"].verdict == "FAIL"
    assert checks["standing pose"].verdict == "FAIL"


def test_overlapping_links_warn(damaged):
    checks = damaged(
        "quadruped",
        {'contype="0" conaffinity="1"': 'contype="1" conaffinity="1"', 'size="0.022" pos': 'size="0.2" pos'},
    )
    assert checks["self-collision"].verdict == "WARN"


def test_weak_servos_let_it_fall(damaged):
    assert damaged("quadruped", stiffness={".*": 4.0})["standing pose"].verdict == "FAIL"


def test_too_heavy_to_fly_fails(damaged):
    assert damaged("quadrotor", {'mass="0.028"': 'mass="0.058"'})["lift"].verdict == "FAIL"
