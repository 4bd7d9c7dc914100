"""ros2_control: the five interfaces of each joint in one Float64MultiArray, as a forward command controller takes them.

The axes of the array are labelled: interfaces first, then the actuators, so that a receiver binds by name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from robo_rl_deploy.command import JointCommand
from robo_rl_deploy.drivers.base import Wire
from robo_rl_deploy.transport.base import Topic
from robo_rl_deploy.transport.messages import Float64MultiArray, MultiArrayDimension, MultiArrayLayout

INTERFACES = "position,velocity,stiffness,damping,effort"
_ROWS = INTERFACES.count(",") + 1


class Ros2Control:
    """All five numbers travel, so any robot behind it can damp."""

    cannot_damp = ""

    def __init__(self, topic: str, wire: Wire) -> None:
        self.topics = (Topic(topic, "std_msgs/msg/Float64MultiArray", reliable=True, is_droppable=True),)
        self._wire, size = wire, len(wire.names)
        rows = MultiArrayDimension(INTERFACES, _ROWS, _ROWS * size)
        self._layout = MultiArrayLayout([rows, MultiArrayDimension(",".join(wire.names), size, size)])

    @property
    def prototypes(self) -> Sequence[Any]:
        """See `Driver`."""
        return (Float64MultiArray(self._layout, np.zeros(_ROWS * len(self._wire.names))),)

    def encode(self, command: JointCommand, stamp_ns: int) -> Sequence[Any]:
        """See `Driver`; the message has no room for a time."""
        del stamp_ns
        return (Float64MultiArray(self._layout, self._wire.outward(command).ravel()),)

    def decode(self, messages: Sequence[Any]) -> JointCommand:
        """See `Driver`."""
        (message,) = messages
        labels = [dimension.label for dimension in message.layout.dim]
        if labels != [dimension.label for dimension in self._layout.dim]:
            raise ValueError(f"commands are for {labels}, expected {[d.label for d in self._layout.dim]}")
        if len(message.data) != _ROWS * len(self._wire.names):
            raise ValueError(f"{len(message.data)} numbers, expected {_ROWS * len(self._wire.names)}")
        return self._wire.inward(message.data.reshape(_ROWS, -1))
