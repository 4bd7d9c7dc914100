"""The residuals of a fit: a plant on windows of a trace, what it predicts against what was measured."""

from __future__ import annotations

import numpy as np

from robo_rl_deploy.command import KD, KP, Q
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.gap.efforts import seen_limits
from robo_rl_deploy.gap.plant import KINDS, Plant
from robo_rl_deploy.gap.trace import Trace

WINDOW_S = 0.1  # s; friction makes what comes later depend on little things
_EPS = 1e-2  # of the differences, in scales
_FEWEST, _MOST = 5, 120  # windows
_MOST_JOINTS = 360  # windows times joints; what many joints say together needs fewer windows
_FAR = 1e3  # spreads
_SLIGHTEST = 1e-4  # spread of a residual, of that of its signal, which counts as none


class Problem:
    """Residuals of a plant on windows of a trace. Values are given in scales from how they were trained, [5 A]."""

    def __init__(self, plant: Plant, trace: Trace, max_delay_s: float, length: int, burn: int) -> None:
        """Windows of `length` ticks, the first `burn` of which do not count.

        Raises `UserError` where the recording is too short.
        """
        self.plant, self.size, self.length, self.burn = plant, len(trace.names), length, burn
        self.most = max(1, round(max_delay_s / plant.dt_s))
        self.starts = trace.windows(self.length, 2 + self.most // plant.substeps)
        if len(self.starts) < _FEWEST:
            raise UserError(
                f"{len(self.starts)} windows of {WINDOW_S:g} s with all joints under a position loop and without a "
                f"break, at least {_FEWEST} are needed; record longer"
            )
        most = min(_MOST, max(_MOST // 3, _MOST_JOINTS // self.size))
        self.starts = self.starts[:: -(-len(self.starts) // most)]
        rows = self.starts[:, None] + 1 + np.arange(self.length)
        self.measured = np.stack([trace.q[rows], trace.dq[rows], trace.effort[rows]], 2)
        self.signal = np.maximum(self.measured.std((0, 1)), 1e-6)  # NaN where efforts are not measured
        self.spread = self.signal
        pull = np.median(np.abs(trace.sent[:, KP] * (trace.sent[:, Q] - trace.q)), axis=0)
        kd, nominal = np.median(trace.sent[:, KD], axis=0), plant.nominal
        least = np.stack([np.full(self.size, 0.5), 0.2 * pull + 1e-3, 0.3 * kd + 1e-3, np.full(self.size, 1e-3)])
        # a prior's width, and the unit of steps
        scale = np.maximum(least, np.where([[False], [True], [True], [True]], nominal[:4], 0.0))
        self.seen_limit, asked = seen_limits(trace)
        self.asked, self.has_effort = np.maximum(asked, 1e-3), np.isfinite(trace.effort).any(0)
        self.scale = np.vstack([scale, np.minimum(self.asked, nominal[4])])
        self._lifts = Lifts(self) if plant.is_on_rope else None

        self.low = (1e-6 - plant.nominal / self.scale).ravel()  # no value is below 0

    def places(self, values: np.ndarray) -> np.ndarray:
        """x [K, 5 A] of values [K, 5, A]."""
        return ((values - self.plant.nominal) / self.scale).reshape(len(values), -1)

    def values(self, x: np.ndarray) -> np.ndarray:
        """[K, 5, A] from x [K, 5 A]."""
        return self.plant.nominal + x.reshape(len(x), len(KINDS), self.size) * self.scale

    def error(self, x: np.ndarray, delay: int) -> np.ndarray:
        """Predicted minus measured, [K, W, length, 3, A]."""
        return self.plant.predict(self.values(x), delay, self.starts, self.length) - self.measured

    def residual(self, x: np.ndarray, delay: int) -> np.ndarray:
        """[K, W, length - burn, 3, A], in spreads."""
        return self.without_rope(self.rough(x, delay))

    def rough(self, x: np.ndarray, delay: int) -> np.ndarray:
        """As `residual`, the rope's doing in it; a simulation that explodes is far off, not an error."""
        r = self.error(x, delay)[:, :, self.burn :] / self.spread
        r = np.nan_to_num(r, nan=_FAR, posinf=_FAR, neginf=-_FAR).clip(-_FAR, _FAR)
        return np.where(np.isnan(self.measured[:, self.burn :]), 0.0, r)

    def without_rope(self, r: np.ndarray) -> np.ndarray:
        """`r` [K, W, length - burn, 3, A] without what a rope can have done."""
        return r if self._lifts is None else self._lifts.without(r)

    def learn_spread(self, x: np.ndarray, delay: int) -> None:
        """Spread of the residuals at `x`, robust."""
        if self._lifts is not None:
            self._lifts.learn(x, delay)
        found = self.spread * 1.4826 * np.median(np.abs(self.residual(x[None], delay)[0]), axis=(0, 1))
        self.spread = np.where(np.isnan(self.signal), 1.0, np.maximum(found, _SLIGHTEST * self.signal))
        if self._lifts is not None:
            self._lifts.scale()

    def slopes(self, x: np.ndarray, delay: int) -> np.ndarray:
        """Of the residuals at `x`, [R, 5 A]; forwards only: friction below 0 is none."""
        limbs, rank = self.plant.limbs, np.zeros(self.size, int)
        for limb in np.unique(limbs):
            rank[limbs == limb] = np.arange((limbs == limb).sum())
        kinds, turns = len(KINDS), int(rank.max()) + 1
        steps = np.zeros((kinds, turns, kinds, self.size))
        for kind in range(kinds):
            steps[kind, rank, kind, np.arange(self.size)] = _EPS
        tried = np.concatenate([x[None], x + steps.reshape(kinds * turns, -1)])
        r = self.rough(tried, delay)
        moved = ((r[1:] - r[0]) / _EPS).reshape(kinds, turns, *r.shape[1:])
        own = limbs[:, None] == limbs  # [A, A] joints that a joint moves
        each = np.where(own[:, None, None, None, :], moved[:, rank], 0.0)  # [kinds, A, W, length - burn, 3, A]
        return self.without_rope(each.reshape(-1, *r.shape[1:])).reshape(kinds * self.size, -1).T


class Lifts:
    """What an upward acceleration of the base in each tick of a window does to the joints.

    A rope gives way a little, nobody measures how, and all joints feel it. So that much of each window's residuals is
    explained by it, by least squares, and left out of account.
    """

    def __init__(self, problem: Problem) -> None:
        self._problem = problem

    def learn(self, x: np.ndarray, delay: int) -> None:
        """Simulate them at `x`, in windows that begin where the problem's do."""
        problem = self._problem
        found = problem.plant.lifted(problem.values(x[None])[0], delay, problem.starts, problem.length)
        found = np.where(np.isnan(problem.measured), 0.0, found)
        self._each = found[:, :, problem.burn :].swapaxes(0, 1)  # [W, ticks, length - burn, 3, A]
        self.scale()

    def scale(self) -> None:
        """In the problem's present spreads."""
        flat = (self._each / self._problem.spread).reshape(*self._each.shape[:2], -1)
        u, size, _ = np.linalg.svd(flat.swapaxes(1, 2), full_matrices=False)
        self._basis = u * (size > 1e-6 * size[:, :1])[:, None]  # [W, R, ticks]

    def without(self, r: np.ndarray) -> np.ndarray:
        """See `Problem.without_rope`."""
        flat = r.reshape(*r.shape[:2], -1)
        share = np.einsum("wrt,kwr->kwt", self._basis, flat)
        return (flat - np.einsum("wrt,kwt->kwr", self._basis, share)).reshape(r.shape)
