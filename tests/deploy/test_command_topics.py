"""A listener that hangs must not hold up the loop that commands a robot."""

from __future__ import annotations

import numpy as np
import pytest
from robo_rl_deploy.drivers.base import Driver, Wire
from robo_rl_deploy.drivers.joint_state import JointStateDriver
from robo_rl_deploy.drivers.ros2_control import Ros2Control
from robo_rl_deploy.drivers.unitree import MOTORS, Unitree

WIRE, GAINS = Wire(("0",), np.ones(1), np.zeros(1)), np.ones(1)


@pytest.mark.parametrize(
    "driver",
    [
        Ros2Control("/commands", WIRE),
        JointStateDriver("/commands", "/damp", WIRE, GAINS, GAINS, GAINS),
        *(Unitree(package, "/lowcmd", WIRE) for package in MOTORS),
    ],
    ids=lambda driver: type(driver).__name__,
)
def test_commands_are_left_out_rather_than_waited_for(driver: Driver):
    assert driver.topics
    assert all(topic.reliable and topic.is_droppable for topic in driver.topics)
