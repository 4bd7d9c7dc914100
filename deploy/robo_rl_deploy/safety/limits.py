"""The last thing before the wire: whatever was asked for, what leaves is finite and within the limits."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from robo_rl_deploy.command import KD, KP, TAU, JointCommand, Q


@dataclass(frozen=True)
class Limits:
    """What a command may ask of each actuator, all [A]; infinite where nothing is known."""

    lower: np.ndarray  # rad or m
    upper: np.ndarray  # rad or m
    velocity: np.ndarray  # rad/s or m/s, largest speed, of set points too
    effort: np.ndarray  # N m or N, largest effort
    kp: np.ndarray  # N m/rad or N/m, largest
    kd: np.ndarray  # N m s/rad or N s/m, largest
    slew: np.ndarray  # rad/s or m/s, how fast the set point of the position may move
    safe_kd: np.ndarray  # N m s/rad or N s/m, with which the robot damps; 0 for a rotor
    tau_lower: np.ndarray  # N m or N, smallest feed-forward: 0 for a rotor that only pushes

    @property
    def size(self) -> int:
        """Number of actuators."""
        return len(self.lower)

    @cached_property
    def bounds(self) -> tuple[np.ndarray, np.ndarray]:
        """Smallest and largest command, [5, A] each."""
        nothing = np.zeros(self.size)
        low = [self.lower, -self.velocity, nothing, nothing, np.maximum(self.tau_lower, -self.effort)]
        return np.stack(low), np.stack([self.upper, self.velocity, self.kp, self.kd, self.effort])

    @cached_property
    def most(self) -> np.ndarray:
        """Largest finite effort, [A]."""
        return np.minimum(self.effort, np.finfo(float).max)

    @cached_property
    def blind(self) -> JointCommand:
        """Damping within the effort at any speed the joint can have; for when nothing is measured."""
        fastest = np.where(np.isfinite(self.velocity), self.velocity, 0.0)
        known = np.isfinite(self.effort) & (fastest > 0.0)
        least = self.effort / np.where(known, fastest, 1.0)
        return JointCommand.damping(np.where(known, np.minimum(self.safe_kd, least), self.safe_kd))


def clamp(
    command: JointCommand, previous_q: np.ndarray, q: np.ndarray, dq: np.ndarray, dt_s: float, limits: Limits
) -> JointCommand:
    """`command` made safe.

    In this order: what is not finite damps; the position set point moves at most `slew` from `previous_q` (the last one
    on the wire, within the range) and stays in the range; speeds, gains and feed-forwards are cut; where the effort at
    the measured `q` and `dq` [A] would be over the limit, both gains and the feed-forward shrink together. Shrinking
    cannot send a joint anywhere: a set point that is moved towards a wrong measurement could. Where a measurement is
    not finite, only damping is left.
    """
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
        low, high = limits.bounds
        values = command.values
        if not np.isfinite(values).all():
            values = _repaired(values, previous_q, limits)
        safe = JointCommand(np.minimum(np.maximum(values, low), high))
        step, set_q = np.fmax(limits.slew * dt_s, 0.0), safe.values[Q]  # in no time nothing moves, however fast
        np.maximum(set_q, previous_q - step, out=set_q)
        np.minimum(set_q, previous_q + step, out=set_q)
        demand = np.abs(safe.effort(q, dq))
        over = ~(demand <= limits.most)  # true for NaN, whatever made it, and for infinity
        if np.count_nonzero(over):
            _shrink(safe.values, over, demand, np.isfinite(q) & np.isfinite(dq), limits)
        return safe


def _repaired(values: np.ndarray, previous_q: np.ndarray, limits: Limits) -> np.ndarray:
    """`values` [5, A] with damping for each actuator that has a number which is not finite."""
    damping = JointCommand.damping(limits.safe_kd).values
    damping[Q] = previous_q
    return np.where(np.isfinite(values).all(0), values, damping)


def _shrink(values: np.ndarray, over: np.ndarray, demand: np.ndarray, seen: np.ndarray, limits: Limits) -> None:
    """In place: gains and feed-forward where `demand` is `over` the limit, nothing but damping where not `seen`."""
    scale = np.where(over, np.nan_to_num(limits.effort / demand, nan=0.0), 1.0)
    values[[KP, KD, TAU]] *= scale
    values[1:] = np.where(seen, values[1:], limits.blind.values[1:])
