"""What the motors and joints are like: the values with which the simulator predicts the recording best.

Residuals are positions, speeds and, where they are measured, efforts of windows that begin at measured states, each
divided by its own spread, which is found anew in every round. Large ones hardly count (Cauchy's weights), steps are
damped (Levenberg 1944, Marquardt 1963), and what the recording says nothing about stays as it was trained: a prior of
one scale holds it. Windows of two ticks come first, because their cost has one valley; longer ones bear noise better.
The delay is found by going downhill in whole physics steps, everything else fitted at each, and between steps by the
parabola through three costs. What a rope did to a robot is taken out of the residuals first (`Lifts`). Limbs of a held
base move by themselves, so one simulation shows a slope of each limb. Half-widths of the 95 % intervals are
1.96 sqrt(tau s^2 diag (J'WJ)^-1), with s^2 the mean squared residual and tau the sum of the residuals' autocorrelation
within windows: neighbours are not independent.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from robo_rl_deploy.gap.plant import KINDS, Plant
from robo_rl_deploy.gap.problem import WINDOW_S, Problem
from robo_rl_deploy.gap.trace import Trace

_BURN = 2  # ticks at the beginning of a window, in which noise of the measured start still shows
_NEAR = 2  # ticks of the windows of the first fit, whose cost has one valley
_STEPS = 5  # of a round
_OUTLIER = 2.4  # spreads
_STALE = 4  # steps with the slopes of another delay
_LIMITS = (1.02, 0.85, 0.7, 0.55, 0.4, 0.28, 0.2)  # of the largest effort that was asked for, tried as its limit
_LIMIT_WORTH = (20.0, 0.02)  # by how much a limb's cost must be worse without a lower limit, and by what share of it


@dataclass(frozen=True, eq=False)
class Fit:
    """What was found. `nominal`, `value` and `half_width` are [5, A] in the order of `KINDS`."""

    names: tuple[str, ...]  # actuators
    nominal: np.ndarray  # as trained
    value: np.ndarray
    half_width: np.ndarray  # of the 95 % interval; infinite where the recording does not determine a value
    delay_s: float  # s, between a command and its effect
    delay_half_width_s: float
    error_before: np.ndarray  # [3, A] root mean square of position, speed and effort, without delay, as trained
    error_after: np.ndarray  # [3, A] with what was found
    noise: np.ndarray  # [A] of positions, robust: two are in what a tick leaves; NaN: what follows the joint is unknown
    explains: dict[str, float]  # kind, or "delay" -> by what factor the cost grows where it alone is as trained
    unexplained: np.ndarray  # [A] of how far a joint goes in a window, the share that is mispredicted; medians
    windows: int


@dataclass(frozen=True, eq=False)
class _Point:
    """A solution at one delay."""

    x: np.ndarray  # [5 A]
    delay: int  # physics steps
    r: np.ndarray  # [W, length - burn, 3, A]
    jacobian: np.ndarray  # [R, 5 A]
    cost: float


def fit(plant: Plant, trace: Trace, max_delay_s: float = 0.06) -> Fit:
    """Raises `UserError` where the recording is too short."""
    near = Problem(plant, trace, max_delay_s, _NEAR, 0)
    nothing = np.zeros(plant.nominal.size)
    near.learn_spread(nothing, 0)
    costs = [_cost(near.residual(nothing[None], delay)[0], nothing) for delay in range(near.most + 1)]
    delay = int(np.argmin(costs))
    point = _round(near, _with_limits(near, nothing, delay), delay, 3)
    point = _round(near, _without_limits(near, point.x, point.delay), point.delay, 2)
    problem = Problem(plant, trace, max_delay_s, max(_BURN + 2, round(WINDOW_S / trace.dt_s)), _BURN)
    for beside in (0, 2):
        point = _round(problem, point.x, point.delay, beside)
    shift, delay_half = _between(problem, point)
    has_limit = _without_limits(problem, point.x, point.delay)[-problem.size :] < 0.0
    half = _half_widths(point.jacobian, point.r).reshape(problem.scale.shape) * problem.scale
    half[KINDS.index("effort"), ~has_limit] = np.inf
    half[:, plant.leads] = np.inf
    as_trained, left = problem.error(nothing[None], 0)[0], problem.error(point.x[None], point.delay)[0]
    return Fit(
        names=trace.names,
        nominal=plant.nominal,
        value=problem.values(point.x[None])[0],
        half_width=half,
        delay_s=max(point.delay + shift, 0.0) * plant.dt_s,
        delay_half_width_s=delay_half * plant.dt_s,
        error_before=_rms(as_trained),
        error_after=_rms(left),
        noise=_noise(near, point),
        explains=_explained(problem, point),
        unexplained=_unexplained(problem, point),
        windows=len(problem.starts),
    )


def _noise(near: Problem, point: _Point) -> np.ndarray:
    r = near.residual(point.x[None], point.delay)[0, :, 0, 0]
    found = near.spread[0] * 1.4826 * np.median(np.abs(r), axis=0) / np.sqrt(2.0)
    return np.where(near.plant.leads, np.nan, found)


def _round(problem: Problem, x: np.ndarray, delay: int, beside: int) -> _Point:
    """Better values, with residuals measured by their spread at the start.

    With `beside` steps at each of the delays beside it, perhaps a better delay too.
    """
    problem.learn_spread(x, delay)
    point = _solve(problem, x, delay, _STEPS)
    return _downhill(problem, point, beside) if beside else point


def _with_limits(problem: Problem, x: np.ndarray, delay: int) -> np.ndarray:
    """`x` with the limits of efforts that are seen, or, where efforts are not measured, that each joint fits best.

    A limit that is never reached has no slope, so nothing leads downhill to the one that is.
    """
    tried = np.tile(problem.values(x[None])[0], (1 + len(_LIMITS), 1, 1))
    found, is_measured = tried[0].copy(), np.isfinite(problem.seen_limit) | problem.has_effort
    if not is_measured.all():
        for i, share in enumerate(_LIMITS, 1):
            tried[i, 4] = np.minimum(share * problem.asked, tried[0, 4])
        r = problem.residual(problem.places(tried), delay)
        best = np.log1p((r / _OUTLIER) ** 2).sum((1, 2, 3)).argmin(0)
        found[4] = tried[best, 4, np.arange(problem.size)]
    found[4] = np.where(is_measured, np.minimum(problem.seen_limit, tried[0, 4]), found[4])
    return problem.places(found[None])[0]


def _without_limits(problem: Problem, x: np.ndarray, delay: int) -> np.ndarray:
    """`x`, limits as trained wherever the prediction is hardly worse for it."""
    low = np.flatnonzero(x[-problem.size :] < 0.0)
    tried = np.tile(x, (1 + len(low), 1))
    tried[1 + np.arange(len(low)), len(x) - problem.size + low] = 0.0
    cost = 0.5 * _OUTLIER**2 * np.log1p((problem.residual(tried, delay) / _OUTLIER) ** 2).sum((1, 2, 3))
    own = [cost[:, problem.plant.limbs == problem.plant.limbs[joint]].sum(1) for joint in low]
    keep = np.array([c[1 + i] - c[0] > max(_LIMIT_WORTH[0], _LIMIT_WORTH[1] * c[0]) for i, c in enumerate(own)], bool)
    out = x.copy()
    out[len(x) - problem.size + low[~keep]] = 0.0
    return out


def _solve(problem: Problem, x: np.ndarray, delay: int, rounds: int, stale: np.ndarray | None = None) -> _Point:
    """Downhill from `x`; with `stale` slopes, [R, 5 A], in steps that cost one simulation each."""
    damping = 1e-3
    r = problem.residual(x[None], delay)[0]
    cost, jacobian = _cost(r, x), problem.slopes(x, delay) if stale is None else stale
    for _ in range(rounds):
        weight = _weights(r)
        weighted = jacobian * weight[:, None]
        normal, slope = weighted.T @ jacobian + np.eye(len(x)), weighted.T @ r.ravel() + x
        free = (x > problem.low + 1e-9) | (slope < 0.0)
        while damping < 1e6:
            step = np.zeros_like(x)
            damped = normal + damping * np.diag(np.diag(normal))
            step[free] = np.linalg.solve(damped[np.ix_(free, free)], slope[free])
            tried = np.maximum(x - step, problem.low)
            new = problem.residual(tried[None], delay)[0]
            found = _cost(new, tried)
            if found < cost:
                break
            damping *= 5.0 if stale is None else 100.0
        else:
            break
        gain, damping = cost - found, damping / 5.0
        x, r, cost = tried, new, found
        if stale is None:
            jacobian = problem.slopes(x, delay)
        if gain < 1e-3 * cost:
            break
    return _Point(x, delay, r, jacobian, cost)


def _downhill(problem: Problem, point: _Point, rounds: int) -> _Point:
    """The best of the neighbouring delays, again and again."""
    tried = {point.delay}
    while True:
        near = [delay for delay in (point.delay - 1, point.delay + 1) if 0 <= delay <= problem.most]
        better = False
        for delay in near:
            if delay in tried:
                continue
            tried.add(delay)
            other = _solve(problem, point.x, delay, _STALE, point.jacobian)
            if other.cost < point.cost:
                point, better = _solve(problem, other.x, delay, rounds), True
                break
        if not better:
            return point


def _between(problem: Problem, point: _Point) -> tuple[float, float]:
    """Where between whole steps the delay is, and its half-width, in physics steps, from the costs beside it."""
    beside = [
        _solve(problem, point.x, delay, _STALE, point.jacobian).cost if 0 <= delay <= problem.most else np.nan
        for delay in (point.delay - 1, point.delay + 1)
    ]
    if not np.isfinite(beside).all():  # at an end: mirrored
        beside = [np.nanmax(beside)] * 2
    bend = beside[0] + beside[1] - 2.0 * point.cost
    if bend <= 0.0:
        return 0.0, np.inf
    variance = float((_weights(point.r) * point.r.ravel() ** 2).mean()) * _memory(point.r)
    return float(0.5 * (beside[0] - beside[1]) / bend), float(1.96 * np.sqrt(variance / bend))


def _weights(r: np.ndarray) -> np.ndarray:
    """Cauchy's, [R]."""
    return (1.0 / (1.0 + (r / _OUTLIER) ** 2)).ravel()


def _cost(r: np.ndarray, x: np.ndarray) -> float:
    """Cauchy's, and the prior's."""
    return float(0.5 * _OUTLIER**2 * np.log1p((r / _OUTLIER) ** 2).sum() + 0.5 * (x**2).sum())


def _half_widths(jacobian: np.ndarray, r: np.ndarray) -> np.ndarray:
    """Of the 95 % intervals, infinite along directions that change nothing."""
    weight = _weights(r)
    variance = float((weight * r.ravel() ** 2).mean())
    size, axes = np.linalg.eigh((jacobian * weight[:, None]).T @ jacobian)
    lost = size < 1e-9 * max(float(size[-1]), 1e-300)
    inverse = np.where(lost, 0.0, 1.0 / np.where(lost, 1.0, size))
    half = 1.96 * np.sqrt(variance * _memory(r) * (axes**2 @ inverse))
    half[(axes[:, lost] ** 2).sum(axis=1) > 1e-3] = np.inf
    return half


def _memory(r: np.ndarray) -> float:
    """1 + 2 sum of the autocorrelations along windows, up to the first that is not positive."""
    centred = r - r.mean()
    total, power = 1.0, float((centred**2).mean())
    for lag in range(1, r.shape[1] - 1):
        rho = float((centred[:, lag:] * centred[:, :-lag]).mean()) / max(power, 1e-300)
        if rho <= 0.0:
            break
        total += 2.0 * rho
    return total


def _explained(problem: Problem, point: _Point) -> dict[str, float]:
    """How much worse the prediction is where one kind is as trained and all others are as found."""
    nothing = np.zeros_like(point.x)
    best = max(_cost(point.r, nothing), 1e-300)
    without = np.tile(point.x, (len(KINDS), 1))
    for i in range(len(KINDS)):
        without[i, i * problem.size : (i + 1) * problem.size] = 0.0
    found = dict(zip(KINDS, (_cost(r, nothing) / best for r in problem.residual(without, point.delay))))
    return found | {"delay": _cost(problem.residual(point.x[None], 0)[0], nothing) / best}


def _unexplained(problem: Problem, point: _Point) -> np.ndarray:
    missed = problem.spread[0] * np.median(np.abs(problem.residual(point.x[None], point.delay)[0, :, -1, 0]), axis=0)
    q = problem.measured[:, :, 0]
    return missed / np.maximum(np.median(np.abs(q[:, -1] - q[:, 0]), axis=0), 1e-9)


def _rms(error: np.ndarray) -> np.ndarray:
    return np.sqrt((error**2).mean((0, 1)))
