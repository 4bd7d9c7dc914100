"""The noise of measured positions, from the time in which nothing was to move."""

from __future__ import annotations

import numpy as np

from robo_rl_deploy.command import KP, Q
from robo_rl_deploy.gap.trace import Trace

_CALM_S = 0.4  # for so long neither set point nor gain has changed
_STILL = 1e-6
_FEWEST = 20  # ticks


def calm_noise(trace: Trace) -> np.ndarray | None:
    """Spread of the noise of each joint's position, rad or m, [A]; None where the robot was never told to be still.

    From second differences of three ticks, which a slow drift does not show in.
    """
    back = max(2, round(_CALM_S / trace.dt_s))
    change = np.abs(np.diff(trace.sent[:, (Q, KP)], axis=0)).max((1, 2))
    moves = np.concatenate([[np.inf], change]) > _STILL
    restless = np.cumsum(moves | trace.first)
    rows = np.arange(back, len(trace.q))
    rows = rows[restless[rows] == restless[rows - back]]
    if len(rows) < _FEWEST:
        return None
    bend = trace.q[rows] - 2.0 * trace.q[rows - 1] + trace.q[rows - 2]
    return 1.4826 * np.median(np.abs(bend), axis=0) / np.sqrt(6.0)
