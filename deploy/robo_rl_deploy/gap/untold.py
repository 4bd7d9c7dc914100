"""What a recording cannot tell, and what to do about it."""

from __future__ import annotations

import numpy as np

from robo_rl_deploy.gap.efforts import EffortFit
from robo_rl_deploy.gap.findings import Finding
from robo_rl_deploy.gap.fit import Fit
from robo_rl_deploy.gap.plant import KINDS
from robo_rl_deploy.gap.trace import Trace

_MOST_UNEXPLAINED = 0.2  # of a joint's way; noise and flaws of motors leave a tenth of that
_GROUND = "the ground pushes and nobody measures how; hang the robot up, record again and add --hang"


def is_explained(fit: Fit) -> bool:
    """What was found makes the simulator do what the robot did; else something pushed that the simulator lacks."""
    return bool(np.median(fit.unexplained) < _MOST_UNEXPLAINED)


def untold_of_motion(findings: list[Finding], fit: Fit, trace: Trace) -> dict[str, str]:
    """By kind, of a fit of motions."""
    told, limit = {finding.kind for finding in findings}, fit.nominal[KINDS.index("effort")]
    if not is_explained(fit):
        share = float(np.median(fit.unexplained))
        other = f"{share:.0%} of the motion is not explained by any motors; did the robot touch something?"
        return dict.fromkeys((*KINDS, "delay", "noise"), other)
    why = {kind: "the joints hardly moved" for kind in KINDS if kind not in told}
    if "effort" in why:
        most = float((np.nan_to_num(np.abs(trace.effort)).max(0) / limit).max())
        why["effort"] = f"no joint came to a limit; the most that was measured is {most:.0%} of what was trained"
    return why


def untold_on_ground(findings: list[Finding], fit: EffortFit, trace: Trace) -> dict[str, str]:
    """By kind, of a fit of efforts."""
    told = {finding.kind for finding in findings}
    why = dict.fromkeys(("friction", "damping", "armature"), _GROUND)
    why["delay"] = f"less than the {1e3 * trace.dt_s:g} ms between two measured efforts, if there is any; --hang tells"
    why["kp"] = "the motors hardly pulled"
    why["effort"] = f"no joint came to a limit; the most that was asked for is {fit.asked.max():.3g} N m"
    why["noise"] = "the robot never stood still while it was recorded"
    return {kind: reason for kind, reason in why.items() if kind not in told}
