"""In which ranges the training drew its motors and joints: from the draws of the bundle's evaluation starts."""

from __future__ import annotations

import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.gap.plant import KINDS
from robo_rl_deploy.gap.trace import Trace
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.twin.starts import Starts
from robo_rl_deploy.twin.twin import Twin

Range = tuple[float, float]


def trained_ranges(bundle: Bundle, binding: Binding, trace: Trace) -> dict[str, Range]:
    """By kind and "delay": smallest and largest of what was drawn, kp and armature and the others as factors of the
    nominal value, the delay in s. What was never drawn is (1, 1), and the delay that of the scene."""
    twin, starts = Twin(bundle), Starts.of(bundle)
    model = twin.nominal
    joints = [model.joint(str(binding.joints[i])).id for i in trace.columns]
    dofs, motors = model.jnt_dofadr[joints], twin.actuators[trace.columns]
    fields = ("actuator_gainprm", "dof_frictionloss", "dof_damping", "dof_armature")
    ranges: dict[str, Range] = {}
    for kind, field in zip(KINDS, fields):
        drawn = starts.arrays.get(f"model/{field}")
        ranges[kind] = (1.0, 1.0)
        if drawn is None:
            continue
        places = motors if kind == "kp" else dofs
        nominal = np.array(getattr(model, field)).reshape(getattr(model, field).shape[0], -1)[places, 0]
        values = drawn.reshape(len(drawn), drawn.shape[1], -1)[:, places, 0]
        factor = values[:, nominal > 0.0] / nominal[nominal > 0.0]
        if factor.size:
            ranges[kind] = float(factor.min()), float(factor.max())
    delays = starts.arrays.get("model/actuator_delay")
    own = np.asarray(model.actuator_delay)[motors] if delays is None else delays[:, motors]
    ranges["delay"] = float(own.min()), float(own.max())
    return ranges
