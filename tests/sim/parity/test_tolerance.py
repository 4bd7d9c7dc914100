"""The parity block of a robot file: defaults, changes for all backends, changes for one; read strictly."""

import pytest

from robo_rl.errors import UserError
from robo_rl.sim.parity.tolerance import DEFAULTS, Tolerances, read_tolerances


def test_the_most_special_number_holds():
    tolerances = Tolerances({"drop": {"base_pos": 0.5}}, {"mujoco": {"drop": {"base_pos": 0.25}}})
    assert tolerances.of("drop", "base_pos", "mujoco") == 0.25
    assert tolerances.of("drop", "base_pos", "other") == 0.5
    assert tolerances.of("drop", "base_angle", "mujoco") == DEFAULTS["drop"]["base_angle"]


def test_read():
    raw = {"drop": {"base_pos": 0.5}, "backends": {"mujoco": {"limits": {"overshoot": 1}}}}
    tolerances = read_tolerances(raw, "x")
    assert tolerances.of("drop", "base_pos", "mujoco") == 0.5
    assert tolerances.of("limits", "overshoot", "mujoco") == 1.0
    assert tolerances.of("limits", "overshoot", "other") == DEFAULTS["limits"]["overshoot"]
    empty = read_tolerances({}, "x")
    assert all(empty.of(test, name, "x") == value for test, known in DEFAULTS.items() for name, value in known.items())


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        ({"dorp": {}}, 'unknown key "dorp". Nearest: drop'),
        ({"drop": {"base_possition": 1.0}}, 'drop: unknown key "base_possition". Nearest: base_pos'),
        ({"drop": {"base_pos": 0.0}}, "drop: base_pos: expected a number above 0"),
        ({"drop": 3}, "drop: expected a mapping"),
        ({"backends": {"mujocco": {}}}, 'backends: unknown key "mujocco". Nearest: mujoco'),
        ({"backends": {"mujoco": {"dropp": {}}}}, 'backends: mujoco: unknown key "dropp". Nearest: drop'),
    ],
)
def test_mistakes_are_one_line(raw, line):
    with pytest.raises(UserError) as error:
        read_tolerances(raw, "robot.yaml: parity")
    assert line in str(error.value)
    assert "\n" not in str(error.value)
