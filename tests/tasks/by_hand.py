"""Numbers worked by hand for the terms that tasks share: function -> (state, parameters, value)."""

from __future__ import annotations

import math

from robo_rl_tasks import terms
from robo_rl_tasks.aerial import flight
from robo_rl_tasks.manipulation import arm

LEANING = [math.sin(0.25), math.cos(0.25), 0.0, 0.0]  # the arm's tool half a radian from pointing down

ARM = {
    arm.tilt: ({"sensors": {"tcp_quat": LEANING}}, {}, 1.0 - math.cos(0.5)),
    terms.action_rate: ({"action": [0.5] * 8, "last_action": [0.0] * 8}, {}, 2.0),
    terms.joint_speed: ({"joints": {"joint1": (0.0, 3.0), "joint7": (0.0, 4.0)}}, {}, 25.0),
    arm.too_fast: ({"joints": {"joint1": (0.0, -2.0), "joint2": (0.0, 1.5), "joint7": (0.0, 2.5)}}, {}, 1.25),
}

FLIGHT = {
    terms.alive: ({}, {}, 1.0),
    flight.upright: ({"base": {"quat": [math.cos(math.pi / 6), math.sin(math.pi / 6), 0.0, 0.0]}}, {}, 0.5),
    flight.spin: ({"base": {"ang_vel": [1.0, 2.0, 2.0]}}, {}, 9.0),
    flight.action_size: ({"action": [0.5, 0.0, -0.5, 1.0]}, {}, 1.5),
    terms.action_rate: ({"action": [0.5, 0.0, 0.5, 1.0], "last_action": [0.0, 0.5, 0.0, 0.5]}, {}, 1.0),
}
