"""A fit for people, and as a file that says what to change in the robot's files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from robo_rl.files import published
from robo_rl.sim.sysid.fit import Fit
from robo_rl.sim.sysid.plant import UNITS, Plant

_FIGURES = 4  # significant, of what is written


def table(fit: Fit, plant: Plant) -> str:
    """Parameters before and after with their intervals, then the error of the prediction on data not fitted on."""
    wide = max(len(f"{p.kind} {p.name}") for p in fit.parameters)
    lines = [f"{'parameter':{wide}}{'before':>12}{'after':>12}{'95 % +-':>12}"]
    for i, p in enumerate(fit.parameters):
        doubt = "" if fit.is_determined(i) else "   not determined by this log"
        lines.append(
            f"{f'{p.kind} {p.name}':{wide}}{p.nominal:12.4g}{fit.value[i]:12.4g}{fit.half_width[i]:12.2g}"
            f"  {UNITS[p.kind]}{doubt}"
        )
    lines.append(f"{'delay':{wide}}{0.0:12.4g}{fit.delay_s:12.4g}{'':12}  s")
    lines.append(f"prediction error on {fit.held_out} held-out windows (fitted on {fit.windows}), root mean square:")
    lines += [
        f"{joint:{wide}}{before:12.4g}{after:12.4g}"
        for joint, before, after in zip(plant.joints, fit.error_before, fit.error_after, strict=True)
    ]
    return "\n".join(lines)


def save(fit: Fit, plant: Plant, path: Path) -> None:
    """Write the fit as YAML: values for the MJCF's joints, for `robot.yaml`, and how sure they are."""
    import yaml

    with published(path) as temporary:
        temporary.write_text(yaml.safe_dump(_content(fit, plant), sort_keys=False), encoding="utf-8")


def _content(fit: Fit, plant: Plant) -> dict[str, Any]:
    joints: dict[str, dict[str, float]] = {}
    yaml_patch: dict[str, dict[str, float]] = {}
    sure: dict[str, Any] = {}
    for i, p in enumerate(fit.parameters):
        value = _rounded(fit.value[i])
        sure[f"{p.kind} {p.name}"] = {
            "before": _rounded(p.nominal),
            "after": value,
            "half_width_95": _rounded(fit.half_width[i]),
            "determined": fit.is_determined(i),
        }
        for joint in p.joints:
            if p.kind == "stiffness":
                yaml_patch.setdefault("stiffness", {})[joint] = value
            elif p.kind == "strength":
                yaml_patch.setdefault("motor_strength", {})[joint] = value
            else:
                joints.setdefault(joint, {})[p.kind] = value
    errors = zip(plant.joints, fit.error_before, fit.error_after, strict=True)
    return {
        "robot": plant.robot.name,
        "robot_digest": plant.robot.digest,
        "mjcf_joints": joints,
        "robot_yaml": yaml_patch,
        "command_delay_s": _rounded(fit.delay_s),
        "parameters": sure,
        "held_out_rms_error": {joint: {"before": _rounded(b), "after": _rounded(a)} for joint, b, a in errors},
    }


def _rounded(value: float) -> float:
    return float(f"{float(value):.{_FIGURES}g}") if np.isfinite(value) else float(value)
