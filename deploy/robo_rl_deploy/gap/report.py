"""A recording against the simulator: everything that is different, for people and as plain data."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.gap.base import Base
from robo_rl_deploy.gap.channels import ChannelGap, TermGap, channel_gaps
from robo_rl_deploy.gap.efforts import EffortFit, fit_efforts
from robo_rl_deploy.gap.findings import UNITS, Finding, effort_findings, motion_findings
from robo_rl_deploy.gap.fit import Fit, fit
from robo_rl_deploy.gap.lag import lag_ticks
from robo_rl_deploy.gap.plant import KINDS, Plant
from robo_rl_deploy.gap.support import Support, carrier
from robo_rl_deploy.gap.trace import Trace, trace_of
from robo_rl_deploy.gap.trained import trained_ranges
from robo_rl_deploy.gap.untold import is_explained, untold_of_motion, untold_on_ground
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.record.reader import Recording
from robo_rl_deploy.twin.twin import Twin

_RUN_S = 5.0  # of the windows whose lag is looked at


@dataclass(frozen=True, eq=False)
class Gap:
    """What was found."""

    digest: str  # of the bundle
    ticks: int
    findings: list[Finding]  # gaps first
    channels: list[ChannelGap]
    terms: list[TermGap]
    untold: dict[str, str]  # kind -> why the recording does not tell it
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
        plain["terms"] = [asdict(term) for term in self.terms]
        plain["untold"] = self.untold
        if self.motion is not None:
            keys = ("nominal", "value", "half_width")
            rows = {key: dict(zip(KINDS, getattr(self.motion, key).tolist())) for key in keys}
            plain["motion"] = {"names": self.motion.names, "delay_s": self.motion.delay_s, **rows}
        if self.efforts is not None:
            plain["efforts"] = {
                "names": self.efforts.names,
                "kp": self.efforts.kp.tolist(),
                "limit": self.efforts.limit.tolist(),
            }
        plain["lag_s"] = None if self.lag_s is None else self.lag_s.tolist()
        return _finite(plain)


def gap(
    recording: Recording,
    bundle: Bundle,
    binding: Binding,
    support: Support = Support.GROUND,
    max_delay_s: float = 0.06,
) -> Gap:
    """`support`: what held a base that floats. Raises `UserError` where recording or bundle do not suffice."""
    twin = Twin(bundle)
    trace = trace_of(recording, binding, Base(twin.model, bundle.manifest).turn_channels)
    trained = trained_ranges(bundle, binding, trace)
    is_free = carrier(twin.model, str(binding.joints[trace.columns[0]])) is not None
    channels, terms = channel_gaps(recording, bundle, binding, support)
    told = (bundle.digest, len(trace.q))
    if is_free and support is Support.GROUND:
        limit = binding.limits.effort[trace.columns]
        efforts = fit_efforts(trace, limit)
        findings = effort_findings(efforts, trace, trained, limit)
        return Gap(*told, findings, channels, terms, untold_on_ground(findings, efforts, trace), None, efforts, None)
    plant = Plant(bundle, binding, trace, support if is_free else None)
    motion = fit(plant, trace, max_delay_s)
    findings = motion_findings(motion, trace, trained, plant) if is_explained(motion) else []
    untold = untold_of_motion(findings, motion, trace)
    return Gap(*told, findings, channels, terms, untold, motion, None, _lag_s(plant, trace))


def gap_text(result: Gap) -> str:
    """For people."""
    lines = [f"{result.ticks} ticks against the simulator of bundle {result.digest[:12]}"]
    lines += ["", f"{'':10}{'found':>12}{'95 % +-':>10}{'trained':>22}  "]
    lines += [_row(finding) for finding in result.findings]
    lines += [f"{kind:10}{'not told':>12}  {why}" for kind, why in result.untold.items()]
    lines += ["", f"{'channel':22}{'one step':>10}{'bias':>10}{'outside':>10}{'distance':>10}"]
    lines += [
        f"{c.name:22}{_number(c.one_step)}{_number(c.bias)}{_number(c.outside)}{_number(c.distance)}"
        for c in sorted(result.channels, key=_worst_first)
    ]
    if result.terms:
        lines += ["", f"{'reward term':22}{'one step':>10}{'bias':>10}{'mean':>12}"]
        lines += [
            f"{t.name:22}{_number(t.one_step)}{_number(t.bias)}{t.mean:12.4g}"
            for t in sorted(result.terms, key=_worst_first)
        ]
    lines.append(
        "one step, bias: error of the prediction, in its own spreads; outside, distance: of the golden episodes"
    )
    if result.lag_s is not None and np.isfinite(result.lag_s).any():
        lines.append(
            f"joints lag {1e3 * float(np.nanmedian(result.lag_s)):.1f} ms behind the simulator (cross-correlation)"
        )
    lines.append("")
    found = [finding for finding in result.findings if finding.is_gap]
    lines += [f"{i}. widen {f.setting}: {_advice(f)}" for i, f in enumerate(found, 1)]
    if not found:
        lines.append("no gap" + (f" in what can be told: {_kinds(result)}" if result.untold else ""))
    return "\n".join(lines)


def _kinds(result: Gap) -> str:
    return ", ".join(finding.kind for finding in result.findings) or "nothing"


def _worst_first(gap: ChannelGap | TermGap) -> float:
    return -gap.one_step if gap.one_step == gap.one_step else 0.0


def _row(f: Finding) -> str:
    low, high = f.trained
    trained = f"{low:.4g}" if low == high else f"{low:.4g} to {high:.4g}"
    mark = "  <- gap" if f.is_gap else ""
    return f"{f.kind:10}{f.value:12.4g}{f.half_width:10.2g}{trained:>22}  {UNITS[f.kind]}{mark}"


def _advice(f: Finding) -> str:
    unit = UNITS[f.kind]
    if f.kind == "noise":
        of = f", of {', '.join(f.joints)}" if f.joints else ""
        return (
            f"half-width {math.sqrt(3.0) * f.value:.2g} {unit} (uniform) has the spread that is left, {f.value:.2g}{of}"
        )
    spread = f" (joints from {f.lowest:.3g} to {f.highest:.3g})" if f.lowest != f.highest else ""
    spread += f", of {', '.join(f.joints)}" if f.joints else ""
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
