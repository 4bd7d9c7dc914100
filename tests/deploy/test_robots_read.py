"""A robot's file: what is read, what is refused."""

from __future__ import annotations

import random

import pytest
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.robots.config import JointCfg
from robo_rl_deploy.robots.read import list_robots, parse_robot, read_robot
from tiny_robot import YAML, tiny_robot


@pytest.mark.parametrize("name", list_robots())
def test_the_robots_of_the_package_are_read(name: str) -> None:
    robot = read_robot(name)
    assert name in (robot.robot, f"{robot.robot}_unitree")  # the same body behind other topics
    assert all(cfg.stream in robot.streams for cfg in robot.channels.values())
    assert robot.driver.watchdog_s <= 0.25


def test_what_is_left_out_has_its_default() -> None:
    robot = tiny_robot((", kp_max: 40.0, kd_max: 4.0", ""))
    assert robot.joints["push"] == JointCfg(-2.0, 2.0, 20.0, 20.0, slew=100.0, safe_kd=3.0)
    assert robot.operator.estop == "/operator/estop"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("watchdog_s", "watchdog", 'unknown field "watchdog". Nearest: "watchdog_s"'),
        ("rate_hz: 1000.0", "rate_hz: fast", "rate_hz: expected a finite number"),
        ("rate_hz: 1000.0", "rate_hz: .nan", "no YAML"),
        ("robot: cartpole\n", "", 'field "robot" is missing'),
        ("schema: 1", "schema: 7", "of schema 1"),
        ("robot: cartpole\n", "robot: cartpole\nrobot: other\n", '"robot" is there twice'),
        ("robot: cartpole\n", "robot: !!python/object/apply:os.system [ls]\n", "no YAML"),
        ("robot: cartpole\n", "robot: &a cartpole\ndescription: *a\n", "not read"),
        ("description: cart on rails with a pole", "description: 2026-01-01", "neither text nor a number"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(old: str, new: str, said: str) -> None:
    with pytest.raises(UserError) as error:
        tiny_robot((old, new))
    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_an_unknown_robot_is_answered_with_the_nearest() -> None:
    with pytest.raises(UserError, match="Nearest: quadruped"):
        read_robot("quadrupet")
    with pytest.raises(UserError, match=r"cannot read /nowhere\.yaml"):
        read_robot("/nowhere.yaml")


def damaged(seed: int) -> str:
    """The file with some of its text changed, cut or doubled."""
    rng, text = random.Random(seed), YAML
    for _ in range(rng.randint(1, 4)):
        i, j = sorted(rng.randrange(len(text)) for _ in range(2))
        piece = rng.choice(["", text[i:j] * 2, "".join(rng.choices(":{}[]&*!|>%@-\n \t\x00é#'\"0eE.~", k=5))])
        text = text[:i] + piece + text[j if rng.random() < 0.3 else i :]
    return text


@pytest.mark.parametrize("count", [100, pytest.param(20_000, marks=pytest.mark.slow)])
def test_a_damaged_file_is_read_or_refused(count: int) -> None:
    read = 0
    for seed in range(count):
        try:
            parse_robot(damaged(seed), "robot.yaml")
            read += 1
        except UserError:
            continue
    assert read < count / 2
