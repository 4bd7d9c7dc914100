"""The fit: stretches of the log predicted from their first state, the difference made small by MuJoCo's least squares.

`mujoco.minimize.least_squares` is the solver that `mujoco.sysid` uses by default, and comes with mujoco itself; all
perturbations of a Jacobian are one batch of simulations. Half-widths of the 95 % intervals are
1.96 s sqrt(diag (J'J)^-1) with s^2 the mean squared residual: as if what is left were noise.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from mujoco import minimize
from numpy.typing import NDArray

from robo_rl.errors import UserError
from robo_rl.sim.sysid.log import JointLog
from robo_rl.sim.sysid.plant import Parameter, Plant

Array = NDArray[np.float64]

_HELD_OUT = 5  # every fifth window is for the test only
_STEP = 1e-4  # of the finite differences, in scales of the parameters
_FEWEST = 5  # windows


@dataclass(frozen=True, eq=False)
class Fit:
    """What was found."""

    parameters: tuple[Parameter, ...]
    value: Array  # [P]
    half_width: Array  # [P] of the 95 % interval, infinite where the log does not determine a value
    delay_s: float  # s, between target and actuator
    error_before: Array  # [J] root mean square error of the prediction on held-out windows, rad or m, nominal values
    error_after: Array  # [J] with the fitted values
    windows: int  # fitted on
    held_out: int  # tested on

    def is_determined(self, i: int) -> bool:
        """The interval is at most half of the value wide on each side, and the value is not at a bound."""
        p, value = self.parameters[i], self.value[i]
        inside = p.high > value and (value > p.low or p.low == 0.0)
        return bool(inside and self.half_width[i] <= max(0.5 * abs(value), 0.02 * p.scale))


def fit(
    plant: Plant, log: JointLog, parameters: Sequence[Parameter], window_s: float = 0.5, max_delay_s: float = 0.0
) -> Fit:
    """Parameters that predict the log best. Raises UserError for a log too short for its windows."""
    length = max(2, round(window_s / log.dt_s))
    most = round(max_delay_s / plant.model.opt.timestep)
    starts = _starts(log, length, 1 + most // plant.substeps + 1)
    if len(starts) < _FEWEST:
        raise UserError(
            f"the log has {len(starts)} windows of {window_s:g} s without a break, at least {_FEWEST} are needed; "
            "record longer, or give a smaller --window"
        )
    test = np.arange(len(starts)) % _HELD_OUT == _HELD_OUT - 1
    trials = [_solve(plant, log, starts[~test], length, parameters, delay) for delay in range(most + 1)]
    delay = int(np.argmin([cost for _, _, cost in trials]))
    value, half_width, _ = trials[delay]
    nominal = np.array([p.nominal for p in parameters])
    before, after = (
        _error(plant, log, starts[test], length, parameters, x, d) for x, d in ((nominal, 0), (value, delay))
    )
    delay_s = delay * float(plant.model.opt.timestep)
    return Fit(tuple(parameters), value, half_width, delay_s, before, after, int((~test).sum()), int(test.sum()))


def _starts(log: JointLog, length: int, margin: int) -> NDArray[np.int64]:
    """First rows of windows that lie within one stretch, with `margin` rows of targets before them."""
    edges = [*np.flatnonzero(log.first), len(log.q)]
    found = [np.arange(a + margin, b - length, length) for a, b in itertools.pairwise(edges)]
    return np.concatenate(found).astype(np.int64)


def _solve(
    plant: Plant, log: JointLog, starts: NDArray[np.int64], length: int, parameters: Sequence[Parameter], delay: int
) -> tuple[Array, Array, float]:
    """Values [P], half-widths [P], cost."""
    scale = np.array([p.scale for p in parameters])
    bounds = [np.array([getattr(p, end) for p in parameters]) / scale for end in ("low", "high")]
    measured = _measured(log, starts, length)
    weight = 1.0 / np.maximum(log.q.std(axis=0), 1e-6)

    def residual(x: Array) -> Array:
        predicted = plant.predict(log, starts, length, parameters, (x.T * scale), delay)
        # a set of parameters for which the simulation explodes must be refused, not end the fit
        error = np.nan_to_num((predicted - measured) * weight, nan=1e3, posinf=1e3, neginf=-1e3).clip(-1e3, 1e3)
        return error.reshape(x.shape[1], -1).T

    start = np.array([p.nominal for p in parameters]) / scale
    start = start.clip(bounds[0] + 0.05 * (start == bounds[0]), bounds[1])  # a corner is a bad place to begin
    x, trace = minimize.least_squares(
        start, residual, bounds, eps=_STEP, max_iter=40, xtol=1e-6, verbose=minimize.Verbosity.SILENT
    )
    x = x.reshape(-1, 1)
    r = residual(x)
    jacobian, _ = minimize.jacobian_fd(residual, x, r, _STEP, 0, [bound.reshape(-1, 1) for bound in bounds])
    return x[:, 0] * scale, _half_widths(jacobian, r) * scale, float(trace[-1].objective)


def _half_widths(jacobian: Array, r: Array) -> Array:
    """Of the 95 % intervals, [P]; infinite along directions that change nothing."""
    variance = float((r**2).mean())
    size, axes = np.linalg.eigh(jacobian.T @ jacobian)
    lost = size < 1e-12 * max(float(size[-1]), 1e-300)
    inverse = np.where(lost, 0.0, 1.0 / np.where(lost, 1.0, size))
    half = 1.96 * np.sqrt(variance * (axes**2 @ inverse))
    half[(axes[:, lost] ** 2).sum(axis=1) > 1e-6] = np.inf
    return half


def _measured(log: JointLog, starts: NDArray[np.int64], length: int) -> Array:
    return np.stack([log.q[starts + k + 1] for k in range(length)], axis=1)


def _error(
    plant: Plant,
    log: JointLog,
    starts: NDArray[np.int64],
    length: int,
    parameters: Sequence[Parameter],
    value: Array,
    delay: int,
) -> Array:
    predicted = plant.predict(log, starts, length, parameters, value[None], delay)[0]
    return np.sqrt(((predicted - _measured(log, starts, length)) ** 2).mean(axis=(0, 1)))
