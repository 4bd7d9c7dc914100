"""Commands of a policy as messages of their topics: the way out, for whoever plays the operator."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.transport.base import Publisher, Topic, Transport
from robo_rl_deploy.transport.messages import Float64MultiArray, Twist


def command_sender(
    name: str, binding: Binding, transport: Transport
) -> tuple[Publisher, Callable[[np.ndarray], object]]:
    """The publisher of command `name`, and what makes a message of its values [d]."""
    cfg = binding.robot.commands[name]

    def make(values: np.ndarray) -> object:
        if not cfg.fields:
            return Float64MultiArray(data=values.astype(float))
        twist = Twist()
        for path, value in zip(cfg.fields, values.tolist()):
            part, _, axis = path.partition(".")
            setattr(getattr(twist, part), axis, value)
        return twist

    return transport.publisher(Topic(cfg.topic, cfg.type, reliable=True)), make
