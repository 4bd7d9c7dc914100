"""Fit the net of a learned actuator to recordings of position error, velocity and torque."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import Tensor, nn

from robo_rl.env.actuators.drive import MotorDrive
from robo_rl.env.actuators.net import ActuatorNet
from robo_rl.errors import UserError


@dataclass(frozen=True)
class MotorLog:
    """What was measured at the motors at a fixed rate; `[T, M]` for T samples of M motors, or of one motor M times."""

    error: Tensor  # rad, target sent minus position
    velocity: Tensor  # rad/s
    torque: Tensor  # N m
    dt_s: float  # s between samples


def record_motors(drive: MotorDrive) -> list[tuple[Tensor, Tensor, Tensor]]:
    """A list that grows by (error, velocity, torque), `[N, A]` each, in every physics step from now on."""
    rows: list[tuple[Tensor, Tensor, Tensor]] = []
    drive.listener = lambda error, velocity, torque: rows.append((error.clone(), velocity.clone(), torque.clone()))
    return rows


def motor_log(rows: Sequence[tuple[Tensor, Tensor, Tensor]], columns: Sequence[int], dt_s: float) -> MotorLog:
    """Some motors of what `record_motors` kept; each motor of each env is one column."""
    error, velocity, torque = (torch.stack(part)[..., list(columns)].flatten(1) for part in zip(*rows, strict=True))
    return MotorLog(error, velocity, torque, dt_s)


def examples(log: MotorLog, ages_s: Sequence[float]) -> tuple[Tensor, Tensor, Tensor]:
    """Errors and velocities `[B, ages]`, and the torque `[B]` then. Raises UserError for a recording too short."""
    steps = [round(age / log.dt_s) for age in ages_s]
    count = len(log.error) - max(steps)
    if count < 1:
        raise UserError(f"the recording has {len(log.error)} samples; inputs {max(ages_s):g} s old need more")
    newest = max(steps)

    def at_ages(x: Tensor) -> Tensor:
        return torch.stack([x[newest - n : newest - n + count] for n in steps], dim=-1).flatten(0, 1)

    return at_ages(log.error), at_ages(log.velocity), log.torque[newest:].flatten()


def fit_actuator(
    log: MotorLog,
    ages_s: Sequence[float],
    hidden: Sequence[int] = (32, 32),
    steps: int = 3000,
    batch: int = 1024,
    learning_rate: float = 5e-3,
    seed: int = 0,
    note: str = "",
) -> ActuatorNet:
    """The net of least squared torque error on the log, by Adam with a rate that falls to zero."""
    errors, velocities, torque = examples(log, ages_s)
    error, velocity, effort = (max(float(x.std()), 1e-6) for x in (errors, velocities, torque))
    generator = torch.Generator().manual_seed(seed)
    weights, biases = _initial([2 * len(ages_s), *hidden, 1], generator)
    net = ActuatorNet(weights, biases, tuple(float(age) for age in ages_s), error, velocity, effort, note)
    optimizer = torch.optim.Adam([*weights, *biases], lr=learning_rate)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
    for _ in range(steps):
        rows = torch.randint(len(torque), (batch,), generator=generator)
        loss = ((net(errors[rows], velocities[rows]) - torque[rows]) / net.torque_scale).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
    return net.detached()


def rms_error(net: ActuatorNet, log: MotorLog) -> float:
    """Root mean square of the torque error, N m."""
    errors, velocities, torque = examples(log, net.ages_s)
    return float((net(errors, velocities) - torque).square().mean().sqrt())


def _initial(widths: Sequence[int], generator: torch.Generator) -> tuple[tuple[Tensor, ...], tuple[Tensor, ...]]:
    weights = [nn.init.xavier_uniform_(torch.empty(b, a), generator=generator) for a, b in pairwise(widths)]
    biases = [torch.zeros(b) for b in widths[1:]]
    return tuple(w.requires_grad_() for w in weights), tuple(b.requires_grad_() for b in biases)
