"""The joints' part of a recording: what they were told and what they did, in stretches without a break."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from robo_rl_deploy.command import FIELDS, KP
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.record.reader import Recording
from robo_rl_deploy.record.row import MEASURED_FIELDS

_JITTER = 0.3  # share of a period by which a tick may be early or late
_FEWEST = 50  # ticks


@dataclass(frozen=True, eq=False)
class Turn:
    """How a base turned."""

    quat: np.ndarray  # [T, 4] w x y z
    gyro: np.ndarray  # [T, 3] rad/s, in the base's frame


@dataclass(frozen=True, eq=False)
class Trace:
    """T ticks of A actuators that drive joints. Row t is measured before command t is sent."""

    names: tuple[str, ...]  # actuators
    columns: np.ndarray  # [A] their places among all actuators of the binding
    dt_s: float  # s, between two ticks
    q: np.ndarray  # [T, A] rad or m
    dq: np.ndarray  # [T, A] rad/s or m/s
    effort: np.ndarray  # [T, A] N m or N, NaN where it is not measured
    sent: np.ndarray  # [T, 5, A] rows of `JointCommand`
    first: np.ndarray  # [T] bool, nothing leads from the row before to this one
    rows: np.ndarray  # [T] of the recording
    turn: Turn | None = None  # of the base, where it was measured

    @property
    def is_stiff(self) -> np.ndarray:
        """[T] every joint holds a position."""
        return np.all(self.sent[:, KP] > 0.0, axis=1)

    def windows(self, length: int, margin: int) -> np.ndarray:
        """First rows of windows of `length` ticks, one behind the other, each in one stretch and with gains, with
        `margin` rows before it. [W]"""
        edges = [*np.flatnonzero(self.first), len(self.q)]
        stiff, found = self.is_stiff, []
        for begin, end in itertools.pairwise(edges):
            row = begin + margin
            while row + length < end:
                if stiff[row - margin : row + length].all():
                    found.append(row)
                    row += length
                else:
                    row += 1
        return np.array(found, int)


def trace_of(recording: Recording, binding: Binding, turn_channels: tuple[str, str] | None = None) -> Trace:
    """`turn_channels` are orientation and turn rate of the base, if they are measured.

    Raises `UserError` where the recording holds too little, or no joints."""
    arrays = recording.arrays
    missing = [n for n in ("tick.stamp_ns", *(f"measured.{m}" for m in MEASURED_FIELDS)) if n not in arrays]
    if missing:
        raise UserError(f"the recording does not hold {missing[0]}; record with robo-rl deploy run --record")
    columns = np.array([i for i, joint in enumerate(binding.joints) if joint is not None], int)
    if not len(columns):
        raise UserError(f"{binding.robot.robot} has no joints; there is nothing of its motors to compare")
    dt_s = 1.0 / binding.manifest.rates.control_hz
    sent = np.stack([arrays[f"sent.{name}"][:, columns] for name in FIELDS], 1)
    q, dq, effort = (arrays[f"measured.{name}"][:, columns].astype(float) for name in MEASURED_FIELDS)
    good = np.isfinite(sent).all((1, 2)) & np.isfinite(q).all(1) & np.isfinite(dq).all(1)
    rows = np.flatnonzero(good)
    if len(rows) < _FEWEST:
        raise UserError(f"{len(rows)} ticks with a command and a measurement, at least {_FEWEST} are needed")
    step = 1e-9 * np.diff(arrays["tick.stamp_ns"][rows])
    breaks = (np.diff(recording.number[rows]) != 1) | (np.abs(step - dt_s) > _JITTER * dt_s)
    first = np.concatenate([[True], breaks])
    names = tuple(binding.names[i] for i in columns)
    turn = turn_of(arrays, turn_channels, rows)
    return Trace(names, columns, dt_s, q[rows], dq[rows], effort[rows], sent[rows], first, rows, turn)


def turn_of(
    arrays: Mapping[str, np.ndarray], channels: tuple[str, str] | None, rows: np.ndarray | slice = slice(None)
) -> Turn | None:
    """From the `channels` of orientation and turn rate in `rows` of a recording; None where they are not measured."""
    if channels is None:
        return None
    quat, gyro = (arrays[f"channel.{name}"][rows].astype(float) for name in channels)
    return Turn(quat / np.maximum(np.linalg.norm(quat, axis=1, keepdims=True), 1e-9), gyro)
