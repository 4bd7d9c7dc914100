"""A recording against the simulator: everything that is different, for people and as plain data."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.gap.channels import ChannelGap, channel_gaps
from robo_rl_deploy.gap.efforts import EffortFit, fit_efforts
from robo_rl_deploy.gap.findings import UNITS, Finding, effort_findings, motion_findings
from robo_rl_deploy.gap.fit import Fit, fit
from robo_rl_deploy.gap.lag import lag_ticks
from robo_rl_deploy.gap.plant import KINDS, Plant, stands_free
from robo_rl_deploy.gap.trace import Trace, trace_of
from robo_rl_deploy.gap.trained import trained_ranges
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.record.reader import Recording

_RUN_S = 5.0  # of the windows whose lag is looked at


@dataclass(frozen=True, eq=False)
class Gap:
    """What was found."""

    digest: str  # of the bundle
    ticks: int
    findings: list[Finding]  # gaps first
    channels: list[ChannelGap]
    motion: Fit | None  # None: the base is free, so motions say nothing of single joints
    efforts: EffortFit | None
    lag_s: np.ndarray | None  # [A] behind the simulator as trained, by cross-correlation

    @property
    def is_gap(self) -> bool:
        """Something matters that the training has not seen."""
        return any(finding.is_gap for finding in self.findings)

    def to_dict(self) -> dict[str, Any]:
        """Plain data; what is not a number is null."""
        plain: dict[str, Any] = {"digest": self.digest, "ticks": self.ticks, "is_gap": self.is_gap}
        plain["findings"] = [{**asdict(finding), "setting": finding.setting} for finding in self.findings]
        plain["channels"] = [asdict(channel) for channel in self.channels]
        if self.motion is not None:
            keys = ("nominal", "value", "half_width")
            rows = {key: dict(zip(KINDS, getattr(self.motion, key).tolist())) for key in keys}
            plain["motion"] = {"names": self.motion.names, "delay_s": self.motion.delay_s, **rows}
        if self.efforts is not None:
            plain["efforts"] = {"names": self.efforts.names, "kp": self.efforts.kp.tolist()}
        plain["lag_s"] = None if self.lag_s is None else self.lag_s.tolist()
        return _finite(plain)


def gap(
    recording: Recording, bundle: Bundle, binding: Binding, on_stand: bool = False, max_delay_s: float = 0.06
) -> Gap:
    """`on_stand`: the robot hung, its base held. Raises `UserError` where recording or bundle do not suffice."""
    trace = trace_of(recording, binding)
    trained = trained_ranges(bundle, binding, trace)
    channels = channel_gaps(recording, bundle, binding)
    if not on_stand and stands_free(bundle, binding, trace):
        efforts = fit_efforts(trace, binding.limits.effort[trace.columns])
        findings = effort_findings(efforts, trace, trained)
        return Gap(bundle.digest, len(trace.q), findings, channels, None, efforts, None)
    plant = Plant(bundle, binding, trace, on_stand)
    motion = fit(plant, trace, max_delay_s)
    findings = motion_findings(motion, trace, trained, plant.dt_s)
    return Gap(bundle.digest, len(trace.q), findings, channels, motion, None, _lag_s(plant, trace))


def gap_text(result: Gap) -> str:
    """For people."""
    lines = [f"{result.ticks} ticks against the simulator of bundle {result.digest[:12]}"]
    if result.motion is None:
        lines.append(
            "the base is free: only efforts say something of the motors; friction and armature need a robot that hangs "
            "(--stand)"
        )
    lines += ["", f"{'':10}{'found':>12}{'95 % +-':>10}{'trained':>22}  "]
    lines += [_row(finding) for finding in result.findings]
    lines += ["", f"{'channel':22}{'one step':>10}{'bias':>10}{'outside':>10}{'distance':>10}"]
    lines += [
        f"{c.name:22}{_number(c.one_step)}{_number(c.bias)}{_number(c.outside)}{_number(c.distance)}"
        for c in sorted(result.channels, key=lambda c: -(c.one_step if c.one_step == c.one_step else 0.0))
    ]
    lines.append(
        "one step, bias: error of the prediction, in spreads of the channel; outside, distance: of the golden episodes"
    )
    if result.lag_s is not None and np.isfinite(result.lag_s).any():
        lines.append(
            f"joints lag {1e3 * float(np.nanmedian(result.lag_s)):.1f} ms behind the simulator (cross-correlation)"
        )
    lines.append("")
    found = [finding for finding in result.findings if finding.is_gap]
    lines += [f"{i}. widen {f.setting}: {_advice(f)}" for i, f in enumerate(found, 1)] or ["no gap"]
    return "\n".join(lines)


def _row(f: Finding) -> str:
    low, high = f.trained
    trained = f"{low:.4g}" if low == high else f"{low:.4g} to {high:.4g}"
    mark = "  <- gap" if f.is_gap else ""
    return f"{f.kind:10}{f.value:12.4g}{f.half_width:10.2g}{trained:>22}  {UNITS[f.kind]}{mark}"


def _advice(f: Finding) -> str:
    unit = UNITS[f.kind]
    if f.kind == "noise":
        return f"half-width {math.sqrt(3.0) * f.value:.2g} {unit} (uniform) has the spread that is left, {f.value:.2g}"
    spread = f" (joints from {f.lowest:.3g} to {f.highest:.3g})" if f.lowest != f.highest else ""
    if f.kind in ("friction", "damping"):
        nominal = 0.5 * sum(f.trained)
        factor = f", a factor of {f.value / nominal:.3g}" if nominal > 0.0 else ", from the MJCF's 0"
        return f"{f.value:.3g} {unit}{factor}{spread}"
    return f"{f.value:.3g} {unit}{spread}"


def _number(value: float) -> str:
    return f"{'-':>10}" if math.isnan(value) else f"{value:10.3f}"


def _lag_s(plant: Plant, trace: Trace) -> np.ndarray | None:
    """Behind the simulator as trained, over long windows."""
    length = round(_RUN_S / trace.dt_s)
    starts = trace.windows(length, 1)
    if not len(starts):
        return None
    simulated = plant.predict(plant.nominal[None], 0, starts, length)[0, :, :, 0]
    real = trace.q[starts[:, None] + 1 + np.arange(length)]
    lags = np.array([lag_ticks(a, b) for a, b in zip(real, simulated)])
    return np.median(lags, axis=0) * trace.dt_s


def _finite(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
