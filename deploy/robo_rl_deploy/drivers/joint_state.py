"""Drivers that take a JointState and have gains of their own: position, velocity and effort travel, gains do not.

Whether the robot can be brought to rest is then the driver's affair: it has to declare a mode in which it damps, and
the topic that switches it on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from robo_rl_deploy.command import JointCommand
from robo_rl_deploy.drivers.base import Wire
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.messages import Bool, Header, JointState, Time


class JointStateDriver:
    """The receiver's own gains are `kp` and `kd` [A]; it damps with `safe_kd` [A] while the second topic says so."""

    def __init__(
        self, topic: str, damping_topic: str, wire: Wire, kp: np.ndarray, kd: np.ndarray, safe_kd: np.ndarray
    ) -> None:
        state = Topic(topic, "sensor_msgs/msg/JointState", reliable=True, is_droppable=True)
        mode = (Topic(damping_topic, "std_msgs/msg/Bool", reliable=True, is_droppable=True),) if damping_topic else ()
        self.topics = (state, *mode)
        self._wire, self._kp, self._kd, self._safe_kd = wire, kp, kd, safe_kd

    @property
    def cannot_damp(self) -> str:
        """See `Driver`."""
        if len(self.topics) > 1:
            return ""
        return "a JointState has no gains, and driver.damping_topic names no mode in which the driver damps"

    @property
    def prototypes(self) -> Sequence[Any]:
        """See `Driver`."""
        return self.encode(JointCommand.zeros(len(self._wire.names)), 0)[: len(self.topics)]

    def encode(self, command: JointCommand, stamp_ns: int) -> Sequence[Any]:
        """See `Driver`; the mode is that of damping where no actuator has stiffness or effort while it should."""
        rows = self._wire.outward(command)
        header = Header(Time.of(stamp_ns))
        message = JointState(header, list(self._wire.names), rows[0], rows[1], rows[4])
        damps = not (command.kp > 0.0).any() and not command.tau_ff.any() and not command.dq.any()
        return message, Bool(bool(damps))

    def decode(self, messages: Sequence[Any]) -> JointCommand:
        """See `Driver`; by name, in any order. Damps until the mode was told to be another."""
        message, mode = messages
        if mode is None or mode.data or message is None:
            return JointCommand.damping(self._safe_kd)
        if sorted(message.name) != sorted(self._wire.names):
            raise ValueError(f"commands are for {message.name}, expected {list(self._wire.names)}")
        order = [message.name.index(name) for name in self._wire.names]
        rows = [np.asarray(row, float) for row in (message.position, message.velocity, message.effort)]
        if any(len(row) != len(order) for row in rows):
            raise ValueError("position, velocity and effort must have a number for each joint")
        q, dq, tau = (row[order] for row in rows)
        return self._wire.inward(np.stack([q, dq, self._kp, self._kd, tau]))
