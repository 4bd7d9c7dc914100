"""Robot files: what is shipped agrees with its MJCF; every mistake in a robot.yaml is one line with cause and fix."""

import shutil
from pathlib import Path

import pytest
import yaml

from robo_rl.errors import UserError
from robo_rl.sim.robot import list_robots, load_robot
from robo_rl.sim.robot_spec import load_spec
from robo_rl.sim.scene import SceneCfg, build_spec, compile_scene

BUILT_IN = ("arm", "cartpole", "hand", "humanoid", "quadrotor", "quadruped", "rover")


@pytest.fixture
def quadruped(tmp_path: Path) -> Path:
    """A copy of the quadruped that a test may damage."""
    return Path(shutil.copytree(load_robot("quadruped").path.parent, tmp_path / "dog"))


def rewrite(folder: Path, **changes: object) -> None:
    table = yaml.safe_load((folder / "robot.yaml").read_text())
    table.update(changes)
    (folder / "robot.yaml").write_text(yaml.safe_dump({k: v for k, v in table.items() if v != "drop"}, sort_keys=False))


def test_listing_gives_every_robot_a_line():
    robots = list_robots()
    assert set(BUILT_IN) <= set(robots)
    assert all(line and "\n" not in line for line in robots.values())


@pytest.mark.parametrize("name", BUILT_IN)
def test_built_in_robots_compile_and_are_small(name):
    robot = load_robot(name)
    model = compile_scene(build_spec(robot, SceneCfg(), 0.005))
    assert robot.name == name
    assert model.nmesh == 0
    assert robot.mjcf_path.stat().st_size < 20_000


@pytest.mark.parametrize("name", BUILT_IN)
def test_quantities_come_in_actuator_order(name):
    robot = load_robot(name)
    spec = load_spec(robot.mjcf_path)
    assert [spec.actuator(a).target for a in robot.actuators if robot.joints] == list(robot.joints)
    assert len(robot.effort_by_joint()) == len(robot.actuators)
    limits = [spec.actuator(a).ctrlrange[1] for a in robot.actuators]
    assert robot.effort_by_joint() == pytest.approx(limits)  # one number, written in both files
    assert len(robot.default_pose_by_joint()) == len(robot.joints)


def test_first_matching_pattern_counts(quadruped):
    rewrite(quadruped, effort={"FL_calf": 1.0, ".*_calf": 2.0, ".*": 3.0})
    robot = load_robot(quadruped)
    by_joint = dict(zip(robot.joints, robot.effort_by_joint()))
    assert (by_joint["FL_calf"], by_joint["RR_calf"], by_joint["RR_hip"]) == (1.0, 2.0, 3.0)


def test_joint_channels_default_to_the_driven_joints():
    assert load_robot("quadruped").channels["joint_pos"].joints == load_robot("quadruped").joints
    assert load_robot("cartpole").channels["joint_pos"].joints == ("slider", "hinge")


def test_folder_file_and_name_give_the_same_robot():
    robot = load_robot("quadruped")
    assert load_robot(robot.path) == load_robot(robot.path.parent) == robot


@pytest.mark.parametrize("file", ["robot.yaml", "robot.xml"])
def test_digest_follows_every_byte(quadruped, file):
    before = load_robot(quadruped).digest
    assert before == load_robot("quadruped").digest
    path = quadruped / file
    path.write_text(path.read_text() + "\n")
    assert load_robot(quadruped).digest != before


BAD_TABLES = {
    "unknown key": ({"stifness": {}}, 'unknown key "stifness". Nearest: stiffness'),
    "missing key": ({"feet": "drop"}, 'key "feet" is missing'),
    "newer schema": ({"schema": 2}, "schema 2 is unknown"),
    "text for a number": ({"base_height": "high"}, "base_height: expected a finite number"),
    "not a number": ({"base_height": float("nan")}, "base_height: expected a finite number"),
    "negative": ({"effort": {".*": -1.0}}, "expected a number of at least 0"),
    "number for a list": ({"actuators": 3}, "actuators: expected a list of names"),
    "named twice": ({"feet": ["FL_foot", "FL_foot"]}, "named twice: FL_foot"),
    "bad pattern": ({"damping": {"(": 1.0}}, "is not a regular expression"),
    "idle pattern": ({"damping": {"wheel.*": 1.0, ".*": 1.0}}, 'damping: "wheel.*" matches none of'),
    "no such body": ({"base": "trunc"}, 'has no body "trunc". Nearest: trunk'),
    "no such site": ({"feet": ["FL_fot"]}, 'has no site "FL_fot". Nearest: FL_foot'),
    "no such joint": ({"default_pose": {"FL_claf": 0.1}}, 'has no joint "FL_claf". Nearest: FL_calf'),
    "no such actuator": ({"actuators": ["FL_hipp"]}, 'has no actuator "FL_hipp". Nearest: FL_hip'),
    "actuators left out": ({"actuators": ["FL_hip"], "joints": ["FL_hip"]}, "list every actuator"),
    "no such sensor": (
        {"channels": {"gyro": {"source": "sensor", "sensor": "imu_gyr", "unit": "rad/s"}}},
        'has no sensor "imu_gyr". Nearest: imu_gyro',
    ),
    "no such source": ({"channels": {"x": {"source": "gps", "unit": "m"}}}, 'source "gps" is not one of'),
    "no such frame": ({"channels": {"x": {"source": "joint_pos", "unit": "m", "frame": "sea"}}}, "not body or world"),
    "no such file": ({"mjcf": "gone.xml"}, "gone.xml: no such file"),
}


@pytest.mark.parametrize("case", BAD_TABLES)
def test_bad_robot_file_is_one_line(quadruped, case):
    changes, expected = BAD_TABLES[case]
    rewrite(quadruped, **changes)
    with pytest.raises(UserError) as error:
        load_robot(quadruped)
    assert expected in str(error.value)
    assert "\n" not in str(error.value)
    assert str(quadruped) in str(error.value)


def test_joints_in_another_order_than_actuators_are_refused(quadruped):
    joints = list(load_robot(quadruped).joints)
    rewrite(quadruped, joints=joints[::-1])
    with pytest.raises(UserError, match=r'actuator "FL_hip" drives "FL_hip".*not "RR_calf"'):
        load_robot(quadruped)


def test_missing_gain_is_named_when_it_is_used(quadruped):
    rewrite(quadruped, stiffness={".*_hip": 1.0})
    with pytest.raises(UserError, match=r'no stiffness for "FL_thigh"'):
        load_robot(quadruped).stiffness_by_joint()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: [", "not valid YAML"),
        ("- 1", "expected a mapping"),
        ("", "expected a mapping"),
        ("1: 2", "expected a mapping"),
    ],
)
def test_unreadable_yaml_is_one_line(quadruped, text, expected):
    (quadruped / "robot.yaml").write_text(text)
    with pytest.raises(UserError, match=expected) as error:
        load_robot(quadruped)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("text", ["<mujoco", "<mujoco><worldbody><bodi/></worldbody></mujoco>", "not xml"])
def test_unparsable_mjcf_is_one_line(quadruped, text):
    (quadruped / "robot.xml").write_text(text)
    with pytest.raises(UserError, match="not a valid MJCF") as error:
        load_robot(quadruped)
    assert "\n" not in str(error.value)


def test_robot_that_does_not_compile_is_one_line(quadruped):
    path = quadruped / "robot.xml"
    path.write_text(path.read_text().replace('diaginertia="0.0245 0.0981 0.107"', 'diaginertia="0.0245 0.0981 0.9"'))
    with pytest.raises(UserError, match=r"does not compile: .*triangle inequality") as error:
        compile_scene(build_spec(load_robot(quadruped), SceneCfg(), 0.005))
    assert "\n" not in str(error.value)


def test_unknown_robot_names_the_nearest():
    with pytest.raises(UserError, match=r'Robot "quadrupet" not found. Nearest: quadruped'):
        load_robot("quadrupet")
