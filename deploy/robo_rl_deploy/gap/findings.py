"""What of a gap matters, and which of the training's ranges would hold it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from robo_rl_deploy.command import KD, KP, Q
from robo_rl_deploy.gap.efforts import EffortFit
from robo_rl_deploy.gap.fit import Fit
from robo_rl_deploy.gap.plant import KINDS
from robo_rl_deploy.gap.trace import Trace
from robo_rl_deploy.gap.trained import Range

SETTINGS = {
    "kp": "events: servo_gains, stiffness",
    "friction": "events: joint_friction, frictionloss",
    "damping": "events: joint_friction, damping; or servo_gains, damping",
    "armature": "events: armature, scale",
    "delay": "action: delay_s",
    "noise": "observations: noise of joint positions",
}
"""The project's settings, by kind."""
UNITS = {"kp": "x", "friction": "N m", "damping": "N m s/rad", "armature": "x", "delay": "s", "noise": "rad"}
_SLIGHT_KP, _SLIGHT_ARMATURE, _SLIGHT_DELAY_S = 0.03, 0.1, 1e-3
_SLIGHT_FRICTION = (0.01, 0.005)  # N m, and of the pull that a joint usually feels
_SLIGHT_DAMPING = 0.05  # of the damping that is asked for
_SLIGHT_NOISE = 1e-3  # of the way that a joint usually goes


@dataclass(frozen=True)
class Finding:
    """One quantity, over all joints whose value the recording determines."""

    kind: str  # a key of `SETTINGS`
    value: float  # as a factor of what was trained (kp, armature), or N m, N m s/rad, s, rad
    half_width: float  # of the 95 % interval
    trained: Range  # what the training drew, in the same unit
    lowest: float  # of the joints
    highest: float
    weight: float  # by what factor the prediction is worse where this alone is as trained; 0: not known
    is_gap: bool  # it matters, is sure, and the training has not seen it

    @property
    def setting(self) -> str:
        """What to widen."""
        return SETTINGS[self.kind]


def motion_findings(fit: Fit, trace: Trace, trained: dict[str, Range], step_s: float) -> list[Finding]:
    """Of a fit of motions, gaps first, by weight. `step_s` is the physics step."""
    found = [_of_joints(kind, fit, trace, trained) for kind in KINDS]
    # Between whole physics steps a delay is only estimated.
    half = float(np.hypot(fit.delay_half_width_s, 0.25 * step_s))
    slight = max(_SLIGHT_DELAY_S, 0.3 * step_s)
    weight = fit.explains["delay"]
    found.append(_finding("delay", fit.delay_s, half, trained["delay"], (fit.delay_s, fit.delay_s), weight, slight))
    noise, way = fit.noise[0], np.maximum(trace.q.std(0), 1e-9)
    worst = float(noise.max())
    is_gap = bool((noise > _SLIGHT_NOISE * way).any())
    found.append(Finding("noise", worst, 0.0, (0.0, 0.0), float(noise.min()), worst, 0.0, is_gap))
    return ranked(found)


def effort_findings(fit: EffortFit, trace: Trace, trained: dict[str, Range]) -> list[Finding]:
    """Of a fit of efforts."""
    value, half, spread = _pooled(fit.kp, fit.half_width)
    found = [_finding("kp", value, half, trained["kp"], spread, 0.0, _SLIGHT_KP)]
    late = fit.delay_ticks * trace.dt_s
    low, high = trained["delay"]
    # A delay of k ticks is one from k to k + 1.
    is_gap = fit.delay_ticks > 0 and late > high
    found.append(Finding("delay", late, trace.dt_s, (low, high), late, late + trace.dt_s, 0.0, is_gap))
    return ranked(found)


def ranked(found: list[Finding]) -> list[Finding]:
    """Gaps first, those that explain most before others."""
    return sorted(found, key=lambda finding: (not finding.is_gap, -finding.weight))


def _of_joints(kind: str, fit: Fit, trace: Trace, trained: dict[str, Range]) -> Finding:
    i = KINDS.index(kind)
    nominal, value, half = fit.nominal[i], fit.value[i], fit.half_width[i]
    pull = np.median(np.abs(trace.sent[:, KP] * (trace.sent[:, Q] - trace.q)), axis=0)
    kd = np.median(trace.sent[:, KD], axis=0)
    low, high = trained[kind]
    if kind == "armature":
        value, half = value / np.maximum(nominal, 1e-9), half / np.maximum(nominal, 1e-9)
        slight = np.full(len(nominal), _SLIGHT_ARMATURE)
    elif kind == "kp":
        slight = np.full(len(nominal), _SLIGHT_KP)
    else:
        mean = float(nominal.mean())
        value, low, high = value - nominal + mean, low * mean, high * mean
        slight = _SLIGHT_FRICTION[0] + _SLIGHT_FRICTION[1] * pull if kind == "friction" else _SLIGHT_DAMPING * kd
    known = half < np.inf if kind != "armature" else (half < np.inf) & (nominal > 0.0)
    pooled, width, spread = _pooled(value[known], half[known])
    bound = float(slight[known].mean()) if known.any() else np.inf
    return _finding(kind, pooled, width, (low, high), spread, fit.explains[kind], bound)


def _finding(
    kind: str, value: float, half: float, trained: Range, spread: Range, weight: float, slight: float
) -> Finding:
    beyond = max(trained[0] - value, value - trained[1])
    is_gap = bool(beyond > slight and beyond > half)  # False for NaN
    return Finding(kind, value, half, trained, *spread, weight, is_gap)


def _pooled(value: np.ndarray, half: np.ndarray) -> tuple[float, float, Range]:
    """Mean over joints that differ (DerSimonian and Laird 1986), its half-width, smallest and largest sure value."""
    sure = np.isfinite(half) & np.isfinite(value)
    if not sure.any():
        return float("nan"), float("inf"), (float("nan"), float("nan"))
    value, variance = value[sure], np.maximum(half[sure] / 1.96, 1e-9) ** 2
    between = max(float(value.var(ddof=1) - np.median(variance)), 0.0) if len(value) > 1 else 0.0
    weight = 1.0 / (variance + between)
    mean = float((weight * value).sum() / weight.sum())
    close = half[sure] <= 3.0 * np.median(half[sure])
    return mean, 1.96 / float(np.sqrt(weight.sum())), (float(value[close].min()), float(value[close].max()))
