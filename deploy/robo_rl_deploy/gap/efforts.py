"""What measured efforts say of the motor controllers of a robot that stands on the ground: effort against set point.

For each joint, effort = a kp (q_set - q) + b kd (dq_set - dq) + tau_ff, fitted by least squares with Cauchy's weights.
`a` is the stiffness's factor. `b` is no damping: when within a tick an effort was measured works in the same way. A
delay shows only in whole ticks. Where much more is asked for than comes, and what comes is always the same, that is the
motor's limit.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from robo_rl_deploy.command import DQ, KD, KP, TAU, Q
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.gap.trace import Trace

_LONGEST = 4  # ticks
_FEWEST = 50  # rows
_OUTLIER = 2.4  # spreads
_CUT, _FEWEST_CUT = 1.15, 8  # asked for by that factor in so many rows: perhaps a limit
_FLAT, _FLAT_OVER, _FLAT_SLOPE = 0.03, 0.03, 0.3  # spreads of the logarithms of what comes and what is asked for; slope


@dataclass(frozen=True, eq=False)
class EffortFit:
    """What was found."""

    names: tuple[str, ...]
    kp: np.ndarray  # [A] factor of the stiffness
    half_width: np.ndarray  # [A] of its 95 % interval; infinite where a joint hardly pulls
    limit: np.ndarray  # [A] largest effort that comes, N m or N; infinite where none was seen
    asked: np.ndarray  # [A] largest effort that was asked for
    delay_ticks: int  # whole ticks between a command and its effort, beyond the tick that it takes anyway


def fit_efforts(trace: Trace, limit: np.ndarray) -> EffortFit:
    """`limit` [A] are the largest efforts: what is cut there says nothing.

    Raises `UserError` where efforts are not measured, or hardly.
    """
    if not np.isfinite(trace.effort).any():
        raise UserError(
            "the recording holds no efforts, and a robot on the ground shows its motors by nothing else; hang it up, "
            "record again and add --stand"
        )
    cut, asked = seen_limits(trace)
    found = [_fit(trace, np.minimum(limit, cut), late) for late in range(_LONGEST)]
    late = int(np.argmin([np.nansum(cost) for _, _, cost in found]))
    kp, half, _ = found[late]
    return EffortFit(trace.names, kp, half, cut, asked, late)


def seen_limits(trace: Trace) -> tuple[np.ndarray, np.ndarray]:
    """(limits that measured efforts show, infinite where they show none; largest efforts that were asked for), [A]."""
    sent, effort = trace.sent[:-1], trace.effort[1:]
    asked = sent[:, KP] * (sent[:, Q] - trace.q[1:]) + sent[:, KD] * (sent[:, DQ] - trace.dq[1:]) + sent[:, TAU]
    good = ~trace.first[1:, None] & np.isfinite(effort) & (sent[:, KP] > 0.0)
    cut = np.full(len(trace.names), np.inf)
    for i in range(len(cut)):
        came, wanted = np.abs(effort[good[:, i], i]), np.abs(asked[good[:, i], i])
        if not len(came):
            continue
        most = float(np.quantile(came, 0.995))
        over = wanted > _CUT * most
        if over.sum() >= _FEWEST_CUT and _is_flat(wanted[over], came[over]):
            cut[i] = float(np.median(came[over]))
    return cut, np.where(good, np.abs(asked), 0.0).max(0)


def _is_flat(wanted: np.ndarray, came: np.ndarray) -> bool:
    """What comes is the same however much more is asked for; a motor that is weak in all it does gives a share."""
    x, y = np.log(wanted), np.log(np.maximum(came, 1e-9))
    spread = float(x.var())
    slope = float(((x - x.mean()) * (y - y.mean())).mean()) / max(spread, 1e-300)
    return bool(y.std() < _FLAT and spread > _FLAT_OVER**2 and slope < _FLAT_SLOPE)


def _fit(trace: Trace, limit: np.ndarray, late: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Factors, half-widths, and what is left of each joint's variance, [A] each."""
    back = 1 + _LONGEST
    stretch = np.cumsum(trace.first)
    rows = np.arange(back, len(trace.q))
    rows = rows[stretch[rows] == stretch[rows - back]]
    sent = trace.sent[rows - 1 - late]
    kp, half, left = (np.full(len(trace.names), np.nan) for _ in range(3))
    for i in range(len(trace.names)):
        pull = sent[:, KP, i] * (sent[:, Q, i] - trace.q[rows, i])
        brake = sent[:, KD, i] * (sent[:, DQ, i] - trace.dq[rows, i])
        effort = trace.effort[rows, i] - sent[:, TAU, i]
        good = np.isfinite(effort) & (np.abs(trace.effort[rows, i]) < 0.97 * limit[i]) & (sent[:, KP, i] > 0.0)
        if good.sum() < _FEWEST or pull[good].std() < 1e-6:
            half[i] = np.inf
            continue
        x, width, rest = _robust(np.stack([pull, brake], 1)[good], effort[good])
        kp[i], half[i], left[i] = x[0], width[0], rest / max(float(effort[good].var()), 1e-12)
    return kp, half, left


def _robust(a: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray, float]:
    """Solution, half-widths of the 95 % intervals, weighted variance of what is left."""
    weight = np.ones(len(y))
    for _ in range(15):
        normal = (a * weight[:, None]).T @ a + 1e-12 * np.eye(a.shape[1])
        x = np.linalg.solve(normal, (a * weight[:, None]).T @ y)
        r = y - a @ x
        spread = max(1.4826 * float(np.median(np.abs(r))), 1e-9)
        weight = 1.0 / (1.0 + (r / (_OUTLIER * spread)) ** 2)
    variance = float((weight * r**2).sum() / max(weight.sum(), 1e-9))
    rho = float((r[1:] * r[:-1]).sum() / max(float((r**2).sum()), 1e-300))
    memory = (1.0 + max(rho, 0.0)) / max(1.0 - max(rho, 0.0), 1e-2)  # of a first-order process
    return x, 1.96 * np.sqrt(variance * memory * np.diag(np.linalg.inv(normal))), variance
