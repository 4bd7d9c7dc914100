"""Rotations and the story that an inertial unit tells, against matrices."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pd_plant import LIMITS, MONITORS, NAMES, Plant
from robo_rl_deploy.safety.imu import ImuComparison, rotate_inverse, turned
from robo_rl_deploy.safety.monitors import Monitors

UNITS = st.lists(st.floats(-1, 1), min_size=4, max_size=4).filter(lambda q: math.hypot(*q) > 0.1)
VECTORS = st.lists(st.floats(-3, 3), min_size=3, max_size=3)


def unit(q: list[float]) -> np.ndarray:
    return np.array(q) / np.linalg.norm(q)


def matrix(q: Sequence[float]) -> np.ndarray:
    """Body to world, written out."""
    w, x, y, z = q
    return np.array(
        [
            [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
            [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
            [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
        ]
    )


def rodrigues(rotation: np.ndarray) -> np.ndarray:
    angle = float(np.linalg.norm(rotation))
    if angle == 0.0:
        return np.eye(3)
    x, y, z = rotation / angle
    k = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    return np.eye(3) + math.sin(angle) * k + (1 - math.cos(angle)) * k @ k


@given(UNITS, VECTORS)
def test_a_vector_in_the_body_frame(q: list[float], v: list[float]) -> None:
    np.testing.assert_allclose(rotate_inverse(unit(q), np.array(v)), matrix(unit(q)).T @ v, atol=1e-9)


@given(UNITS, VECTORS)
def test_a_turn_in_the_body_frame(q: list[float], rotation: list[float]) -> None:
    expected = matrix(unit(q)) @ rodrigues(np.array(rotation))
    np.testing.assert_allclose(matrix(turned(tuple(unit(q)), tuple(rotation))), expected, atol=1e-9)


def told(sign: float, seconds: float = 2.0) -> bool:
    """A body tumbles at 4 rad/s, 50 times a second: is anything found when the gyroscope says `sign` times that?"""
    compare, quat = ImuComparison(250_000_000, 0.4), (1.0, 0.0, 0.0, 0.0)
    for k in range(round(50 * seconds)):
        gyro = 4.0 * np.array([math.cos(0.1 * k), math.sin(0.1 * k), 0.5])
        if compare((k + 1) * 20_000_000, quat, tuple(sign * gyro)):
            return True
        quat = turned(quat, tuple(0.02 * gyro))
    return False


def test_a_tumbling_body_tells_one_story() -> None:
    assert not told(1.0)
    assert told(-1.0)
    assert told(0.5)


@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_a_unit_whose_length_is_a_little_off_is_heard_like_another(sign: float) -> None:
    plant, monitors, quat = Plant(), Monitors(NAMES, LIMITS, MONITORS, {}), (1.0, 0.0, 0.0, 0.0)
    gyro, found = np.array([0.0, 0.0, 4.0]), []
    for k in range(50):
        now = plant.measured(quat=0.96 * np.array(quat), gyro=sign * gyro, imu_ns=(k + 1) * 20_000_000)
        found += monitors.check(0, now, plant.supervisor.sent, np.zeros(3, bool), False)
        quat = turned(quat, tuple(0.02 * gyro))
    assert bool(found) == (sign < 0.0)


@pytest.mark.parametrize("degrees", [10, 40, 50, 120])
def test_tilt_in_degrees(degrees: int) -> None:
    half = math.radians(degrees) / 2
    plant = Plant()
    monitors = Monitors(NAMES, LIMITS, MONITORS, {})
    now = plant.measured(quat=np.array([math.cos(half), 0.0, math.sin(half), 0.0]))
    found = monitors.check(0, now, plant.supervisor.sent, np.zeros(3, bool), False)
    assert [str(fault) for fault in found] == ([f"tilt: {degrees} degrees, allowed 46"] if degrees > 46 else [])


@given(UNITS)
def test_gravity_agrees_in_every_attitude_and_not_when_turned_round(q: list[float]) -> None:
    monitors, plant = Monitors(NAMES, LIMITS, MONITORS, {}), Plant()
    up = matrix(unit(q)).T @ np.array([0.0, 0.0, 9.81])
    assert monitors.gravity(plant.measured(quat=unit(q), acc=up)) == []
    assert monitors.gravity(plant.measured(quat=unit(q), acc=-up)) != []
