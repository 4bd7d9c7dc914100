"""Terms of tasks with a goal, on a free way or between obstacles, whatever the robot.

Which distance counts and what may not touch is the task's: it gives them as functions of the state, `[N]` in m.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from robo_rl.env import Channels, State

Measure = Callable[[State], Tensor]  # [N], m


def proximity(s: Channels, channel: str, seen_m: float) -> Tensor:
    """How near things are all around, anticlockwise from straight ahead: 1 at the sensor, 0 from `seen_m` on. [N, R]
    of the R rays of a channel."""
    return (1.0 - s.channel(channel) / seen_m).clamp_min(0.0)


def room(s: State, clearance: Measure) -> Tensor:
    """Clearance of what is nearest. [N, 1], m."""
    return clearance(s).unsqueeze(1)


def too_close(s: State, clearance: Measure, close_m: float) -> Tensor:
    """Grows from 0 at a clearance of `close_m` to 1 at contact, squared. [N]."""
    return (1.0 - clearance(s) / close_m).clamp(0.0, 1.0).square()


def closeness(s: State, clearance: Measure) -> Tensor:
    """Minus the clearance, so that its maximum is the closest approach. [N], m."""
    return -clearance(s)


def touches(s: State, clearance: Measure) -> Tensor:
    """Nothing is left of the clearance: by distance, whether the robot feels touch or not. [N] bool."""
    return clearance(s) < 0.0


def near(s: State, distance: Measure, per_m: float) -> Tensor:
    """exp(-per_m * distance to the goal). [N]."""
    return torch.exp(-per_m * distance(s))


def is_at(s: State, distance: Measure, within_m: float) -> Tensor:
    """Within `within_m` of the goal. [N] bool."""
    return distance(s) < within_m


def is_away(s: State, distance: Measure, within_m: float) -> Tensor:
    """1 where it is not at its goal; the mean is the share of the episode that the way takes. [N]."""
    return (distance(s) >= within_m).float()
