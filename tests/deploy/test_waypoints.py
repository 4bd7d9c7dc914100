"""A rover is told where the next place lies, from what its wheels and its inertial unit show."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pytest
from robo_rl_deploy.commands.waypoints import _place
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import bind
from robo_rl_deploy.safety.monitors import Measured
from robo_rl_deploy.transport.inproc import Bus, InprocTransport
from robo_rl_deploy.waypoints import Follower, Odometer, Route
from tiny_bundle import MANIFEST
from tiny_robot import tiny_robot

RADIUS, TRACK = 0.0975, 0.33  # m


@dataclass
class Unicycle:
    """A rover without slip."""

    x: float = 3.0
    y: float = -2.0
    yaw: float = 2.5
    left: float = 7.0  # rad, of the wheels
    right: float = -4.0

    def step(self, speed: float, turn: float, dt_s: float = 0.02) -> None:
        self.left += dt_s * (speed - 0.5 * TRACK * turn) / RADIUS
        self.right += dt_s * (speed + 0.5 * TRACK * turn) / RADIUS
        self.yaw += dt_s * turn
        self.x += dt_s * speed * math.cos(self.yaw)
        self.y += dt_s * speed * math.sin(self.yaw)

    def measured(self) -> Measured:
        quat = np.array([math.cos(0.5 * self.yaw), 0.0, 0.0, math.sin(0.5 * self.yaw)])
        return Measured(np.array([self.right, self.left]), np.zeros(2), np.full(2, np.nan), quat)


WHEELS = (1, 0)


def test_dead_reckoning_is_the_way_that_was_driven() -> None:
    rover, odometer = Unicycle(), Odometer(RADIUS)
    x, y, yaw = rover.x, rover.y, rover.yaw
    odometer.update(rover.measured(), WHEELS)
    for k in range(2000):
        rover.step(0.5, math.sin(0.01 * k) + 0.7)  # over a whole turn of the heading
        odometer.update(rover.measured(), WHEELS)
    dx, dy = rover.x - x, rover.y - y
    truth = [math.cos(yaw) * dx + math.sin(yaw) * dy, math.cos(yaw) * dy - math.sin(yaw) * dx]
    assert [odometer.x_m, odometer.y_m] == pytest.approx(truth, abs=0.05)
    assert math.remainder(odometer.yaw - (rover.yaw - yaw), 2 * math.pi) == pytest.approx(0.0, abs=1e-9)


def test_what_is_not_finite_moves_nothing() -> None:
    rover, odometer = Unicycle(), Odometer(RADIUS)
    odometer.update(rover.measured(), WHEELS)
    now = rover.measured()
    now.q[0] = np.nan
    odometer.update(now, WHEELS)
    rover.step(0.5, 0.0)
    odometer.update(rover.measured(), WHEELS)
    assert odometer.x_m == pytest.approx(0.01)


def test_a_rover_that_drives_at_its_goal_passes_every_place_in_order() -> None:
    rover, odometer = Unicycle(), Odometer(RADIUS)
    route = Route([(2.0, 0.0), (2.0, 2.0), (0.0, 2.0), (0.0, 0.0)])
    passed: list[tuple[float, float]] = []
    for _ in range(3000):
        odometer.update(rover.measured(), WHEELS)
        before = route.reached
        ahead, left = route.goal(odometer)
        if route.reached > before:
            passed.append((odometer.x_m, odometer.y_m))
        if route.is_done:
            break
        rover.step(0.4 if ahead > 0 else 0.0, 2.0 * math.atan2(left, ahead))
    assert len(passed) == 4
    assert all(math.dist(a, b) <= 0.3 for a, b in zip(passed, route.places))


def test_only_a_rover_can_be_led() -> None:
    with pytest.raises(UserError, match="two wheels"):
        Follower(bind(MANIFEST, tiny_robot()), InprocTransport(Bus()), Odometer(RADIUS), Route([(1.0, 0.0)]))


def test_a_place_is_two_numbers() -> None:
    assert _place("2.5,-1") == (2.5, -1.0)
    for text in ("2.5", "1,2,3", "a,b", ""):
        with pytest.raises(UserError, match="is no place"):
            _place(text)
