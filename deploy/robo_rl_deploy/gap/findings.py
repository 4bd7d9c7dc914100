"""What of a gap matters, and which of the training's ranges would hold it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from robo_rl_deploy.command import KD, KP, Q
from robo_rl_deploy.gap.calm import calm_noise
from robo_rl_deploy.gap.efforts import EffortFit
from robo_rl_deploy.gap.fit import Fit
from robo_rl_deploy.gap.plant import KINDS, Plant
from robo_rl_deploy.gap.trace import Trace
from robo_rl_deploy.gap.trained import Range

SETTINGS = {
    "kp": "events: servo_gains, stiffness",
    "friction": "events: joint_friction, frictionloss",
    "damping": "events: joint_friction, damping; or servo_gains, damping",
    "armature": "events: armature, scale",
    "effort": "events: motor_strength, scale",
    "delay": "action: delay_s",
    "noise": "observations: noise of joint positions",
}
"""The project's settings, by kind."""
UNITS = {
    "kp": "x",
    "friction": "N m",
    "damping": "N m s/rad",
    "armature": "x",
    "effort": "x",
    "delay": "s",
    "noise": "rad",
}
_SLIGHT_KP, _SLIGHT_EFFORT, _SLIGHT_DELAY_S = 0.03, 0.05, 1e-3
_SLIGHT_ARMATURE = (0.1, 0.03)  # of the rotor's inertia, and of all that the joint turns
_SLIGHT_FRICTION = (0.01, 0.005)  # N m, and of the pull that a joint usually feels
_SLIGHT_DAMPING = 0.05  # of the damping that is asked for
_SLIGHT_NOISE = 1e-3  # of the way that a joint usually goes
_SLIGHT_NOISE_ON_ROPE = 3e-3  # the same; how a base turns within a tick is not measured
_SURE = 2.0  # half-widths by which a single joint must be beyond what was trained; there are many joints


@dataclass(frozen=True)
class Finding:
    """One quantity, over the joints that are beyond what was trained; over all that are known if none is."""

    kind: str  # a key of `SETTINGS`
    value: float  # as a factor of what was trained (kp, armature), or N m, N m s/rad, s, rad
    half_width: float  # of the 95 % interval
    trained: Range  # what the training drew, in the same unit
    lowest: float  # of the joints
    highest: float
    weight: float  # by what factor the prediction is worse where this alone is as trained; 0: not known
    is_gap: bool  # it matters, is sure, and the training has not seen it
    joints: tuple[str, ...] = ()  # actuators that it holds for, if not for all whose value is known

    @property
    def setting(self) -> str:
        """What to widen."""
        return SETTINGS[self.kind]


def motion_findings(fit: Fit, trace: Trace, trained: dict[str, Range], plant: Plant) -> list[Finding]:
    """Of a fit of motions of `plant`, gaps first, by weight."""
    found = [_pick(_in_kind(kind, fit, trace, trained, plant.inertia), fit.explains[kind]) for kind in KINDS]
    # Between whole physics steps a delay is only estimated.
    half = float(np.hypot(fit.delay_half_width_s, 0.25 * plant.dt_s))
    slight = max(_SLIGHT_DELAY_S, 0.3 * plant.dt_s)
    weight = fit.explains["delay"]
    found.append(_finding("delay", fit.delay_s, half, trained["delay"], (fit.delay_s, fit.delay_s), weight, slight))
    found = [finding for finding in found if not np.isnan(finding.value)]
    slight_noise = _SLIGHT_NOISE_ON_ROPE if plant.is_on_rope else _SLIGHT_NOISE
    return ranked([*found, noise_finding(fit.noise, trace, slight_noise)])


def effort_findings(fit: EffortFit, trace: Trace, trained: dict[str, Range], limit: np.ndarray) -> list[Finding]:
    """Of a fit of efforts; `limit` [A] are the largest that the training knows."""
    spread = np.ones(len(trace.names))
    kinds = [
        Values("kp", trace.names, fit.kp, fit.half_width, *_range(trained["kp"], spread), _SLIGHT_KP * spread, 0.0),
        _limit_values(trace, fit.limit, np.where(np.isfinite(fit.limit), 0.0, np.inf), limit, trained),
    ]
    found = [_pick(values, 0.0) for values in kinds if (values.half < np.inf).any()]
    late = fit.delay_ticks * trace.dt_s
    if late > 0.0:  # a delay of k ticks is one from k to k + 1
        is_gap = late > trained["delay"][1]
        found.append(Finding("delay", late, trace.dt_s, trained["delay"], late, late + trace.dt_s, 0.0, is_gap))
    noise = calm_noise(trace)
    return ranked([*found, noise_finding(noise, trace)] if noise is not None else found)


def noise_finding(noise: np.ndarray, trace: Trace, slight: float = _SLIGHT_NOISE) -> Finding:
    """Of measured positions, `noise` [A], NaN where it is not known.

    `slight` is a share of the way that a joint usually goes.
    """
    beyond = noise > slight * np.maximum(trace.q.std(0), 1e-9)
    joints = tuple(name for name, is_beyond in zip(trace.names, beyond) if is_beyond)
    chosen = noise[beyond] if beyond.any() else noise
    worst = float(np.nanmax(chosen))
    named = () if len(joints) == len(noise) else joints
    return Finding("noise", worst, 0.0, (0.0, 0.0), float(np.nanmin(chosen)), worst, 0.0, bool(joints), named)


def ranked(found: list[Finding]) -> list[Finding]:
    """Gaps first, those that explain most before others."""
    return sorted(found, key=lambda finding: (not finding.is_gap, -finding.weight))


@dataclass(frozen=True, eq=False)
class Values:
    """What was found of one kind, [A] each but for `middle`, as differences from `middle`."""

    kind: str
    names: tuple[str, ...]
    value: np.ndarray
    half: np.ndarray  # of the 95 % interval; infinite: not known
    low: np.ndarray  # what the training drew
    high: np.ndarray
    slight: np.ndarray  # what does not matter
    middle: float


def _in_kind(kind: str, fit: Fit, trace: Trace, trained: dict[str, Range], inertia: np.ndarray) -> Values:
    i = KINDS.index(kind)
    nominal, value, half = fit.nominal[i], fit.value[i], fit.half_width[i]
    ones, kd = np.ones(len(nominal)), np.median(trace.sent[:, KD], axis=0)
    if kind == "effort":
        return _limit_values(trace, value, half, nominal, trained)
    if kind == "kp":
        return Values(kind, fit.names, value, half, *_range(trained[kind], ones), _SLIGHT_KP * ones, 0.0)
    if kind == "armature":
        rotor = np.maximum(nominal, 1e-9)
        half = np.where(nominal > 0.0, half / rotor, np.inf)
        slight = np.maximum(_SLIGHT_ARMATURE[0], _SLIGHT_ARMATURE[1] * inertia / rotor)
        return Values(kind, fit.names, value / rotor, half, *_range(trained[kind], ones), slight, 0.0)
    low, high = ((bound - 1.0) * nominal for bound in trained[kind])
    if kind == "friction":
        pull = np.median(np.abs(trace.sent[:, KP] * (trace.sent[:, Q] - trace.q)), axis=0)
        slight = _SLIGHT_FRICTION[0] + _SLIGHT_FRICTION[1] * pull
    else:
        slight = _SLIGHT_DAMPING * kd
        low, high = (bound + (brake - 1.0) * kd for bound, brake in zip((low, high), trained["brake"]))
    return Values(kind, fit.names, value - nominal, half, low, high, slight, float(nominal.mean()))


def _limit_values(
    trace: Trace, value: np.ndarray, half: np.ndarray, nominal: np.ndarray, trained: dict[str, Range]
) -> Values:
    """Largest efforts as factors of those that were trained."""
    ones = np.ones(len(nominal))
    factor, width = np.where(half < np.inf, value / nominal, np.nan), half / nominal
    return Values("effort", trace.names, factor, width, *_range(trained["effort"], ones), _SLIGHT_EFFORT * ones, 0.0)


def _range(trained: Range, ones: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return trained[0] * ones, trained[1] * ones


def _pick(values: Values, weight: float) -> Finding:
    """The joints that are surely beyond what was trained, or all."""
    known = (values.half < np.inf) & np.isfinite(values.value)
    beyond = np.maximum(values.low - values.value, values.value - values.high)
    apart = known & (beyond > values.slight) & (beyond > _SURE * values.half)
    chosen = apart if apart.any() else known
    pooled, width, spread = _pooled(values.value[chosen], values.half[chosen])
    nominal = values.middle
    low, high, slight = (
        float(x[known].mean()) if known.any() else np.nan for x in (values.low, values.high, values.slight)
    )
    found = _finding(
        values.kind,
        nominal + pooled,
        width,
        (nominal + low, nominal + high),
        (nominal + spread[0], nominal + spread[1]),
        weight,
        slight,
    )
    if not apart.any():
        return found
    named = tuple(name for name, is_apart in zip(values.names, apart) if is_apart)
    return replace(found, is_gap=True, joints=() if apart.all() else named)


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
