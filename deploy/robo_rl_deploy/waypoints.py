"""Waypoints for a rover whose policy is told where its goal lies: dead reckoning, and the next point as a message.

What Nav2's waypoint follower does for its controllers: a list of places, the one that is next, and when it is reached.
Places are metres in the frame in which the rover stands at the beginning: x ahead, y to the left.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.pipeline.receiver import Receiver
from robo_rl_deploy.pipeline.sender import command_sender
from robo_rl_deploy.safety.monitors import Measured
from robo_rl_deploy.transport.base import Transport

_REACHED_M = 0.3  # as the task counts it


@dataclass
class Odometer:
    """Where a differential drive is, from its wheels and the heading of its inertial unit. It drifts."""

    radius_m: float  # of the wheels
    x_m: float = 0.0
    y_m: float = 0.0
    yaw: float = 0.0  # rad, against the heading at the beginning
    _first_yaw: float | None = None
    _wheels: np.ndarray | None = None  # [2] rad, at the last update

    def update(self, now: Measured, wheels: tuple[int, int]) -> None:
        """Take in a measurement; `wheels` are the places of the left and the right one among the actuators."""
        if now.quat is None or not np.isfinite(now.q).all() or not np.isfinite(now.quat).all():
            return
        w, x, y, z = now.quat.tolist()
        heading = math.atan2(2.0 * (w * z + x * y), 1.0 - 2.0 * (y * y + z * z))
        angles = now.q[list(wheels)]
        if self._wheels is None or self._first_yaw is None:
            self._wheels, self._first_yaw = angles.copy(), heading
            return
        yaw = math.remainder(heading - self._first_yaw, 2.0 * math.pi)
        way = self.radius_m * float((angles - self._wheels).mean())
        middle = self.yaw + 0.5 * math.remainder(yaw - self.yaw, 2.0 * math.pi)
        self.x_m += way * math.cos(middle)
        self.y_m += way * math.sin(middle)
        self.yaw, self._wheels = yaw, angles.copy()

    def ahead_left(self, place: tuple[float, float]) -> np.ndarray:
        """Where `place` lies seen from the rover, [2] m."""
        dx, dy = place[0] - self.x_m, place[1] - self.y_m
        cos, sin = math.cos(self.yaw), math.sin(self.yaw)
        return np.array([cos * dx + sin * dy, cos * dy - sin * dx])


@dataclass
class Route:
    """Places in order; the last one stays the goal."""

    places: Sequence[tuple[float, float]]
    reached_m: float = _REACHED_M
    reached: int = 0  # places so far

    def goal(self, odometer: Odometer) -> np.ndarray:
        """The next place, ahead and left, [2] m."""
        goal = odometer.ahead_left(self.places[min(self.reached, len(self.places) - 1)])
        if self.reached < len(self.places) and float(np.hypot(*goal)) <= self.reached_m:
            self.reached += 1
            return self.goal(odometer)
        return goal

    @property
    def is_done(self) -> bool:
        """All of them were reached."""
        return self.reached >= len(self.places)


@dataclass
class Follower:
    """Listens to a rover's topics and sends command `goal`."""

    binding: Binding
    transport: Transport
    odometer: Odometer
    route: Route
    faults: list[str] = field(default_factory=list)  # what is wrong with what was heard

    def __post_init__(self) -> None:
        names = list(self.binding.names)
        if len(names) != 2 or "goal" not in self.binding.robot.commands:
            raise UserError(f"{self.binding.robot.robot}: waypoints are for two wheels and a command called goal")
        left, right = ([i for i, name in enumerate(names) if side in name] for side in ("left", "right"))
        if len(left) != 1 or len(right) != 1:
            raise UserError(f"{', '.join(names)}: which wheel is left, which right? Their names have to say it")
        self._wheels = (left[0], right[0])
        self._receiver = Receiver(self.binding, self.transport)
        self._sender, self._make = command_sender("goal", self.binding, self.transport)
        low, high = np.array(next(c for c in self.binding.manifest.commands if c.name == "goal").ranges, float).T
        self._low, self._high = low, high

    def turn(self, now_ns: int) -> None:
        """Take in what came, and send where to. A rover that is not heard of gets no goal: its time-out stops it."""
        self.faults = [str(fault) for fault in self._receiver.poll(now_ns)]
        self.odometer.update(self._receiver.measured(), self._wheels)
        if not self.faults:
            goal = np.clip(self.route.goal(self.odometer), self._low, self._high)
            self._sender.send(self._make(goal))
