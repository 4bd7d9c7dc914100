"""In which ranges the training drew its motors and joints: from the draws of the bundle's evaluation starts."""

from __future__ import annotations

import mujoco
import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.gap.trace import Trace
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.twin.starts import Starts
from robo_rl_deploy.twin.twin import Twin

Range = tuple[float, float]


def trained_ranges(bundle: Bundle, binding: Binding, trace: Trace) -> dict[str, Range]:
    """By kind, "brake" (damping of motor controllers) and "delay": smallest and largest of what was drawn.

    As factors of the nominal value, the delay in s. What was never drawn is (1, 1), and the delay that of the scene.
    """
    twin, starts = Twin(bundle), Starts.of(bundle)
    model = twin.nominal
    joints = [model.joint(str(binding.joints[i])).id for i in trace.columns]
    dofs, motors = model.jnt_dofadr[joints], twin.actuators[trace.columns]
    fields = {
        "kp": ("actuator_gainprm", motors, 0),
        "brake": ("actuator_biasprm", motors, 2),
        "friction": ("dof_frictionloss", dofs, 0),
        "damping": ("dof_damping", dofs, 0),
        "armature": ("dof_armature", dofs, 0),
        "effort": ("actuator_forcerange", motors, 1),
    }
    drawn = {kind: _drawn(starts, model, *place) for kind, place in fields.items()}
    gear = _drawn(starts, model, "actuator_gear", motors, 0)  # of all that a motor does
    for kind in ("kp", "effort"):
        drawn[kind] = drawn[kind] * gear
    ranges = {kind: (float(factor.min()), float(factor.max())) for kind, factor in drawn.items()}
    delays = starts.arrays.get("model/actuator_delay")
    own = np.asarray(model.actuator_delay)[motors] if delays is None else delays[:, motors]
    ranges["delay"] = float(own.min()), float(own.max())
    return ranges


def _drawn(starts: Starts, model: mujoco.MjModel, field: str, rows: np.ndarray, column: int) -> np.ndarray:
    """Factors of the nominal value [E, A], 1 where nothing was drawn."""
    nominal = np.array(getattr(model, field)).reshape(getattr(model, field).shape[0], -1)[rows, column]
    drawn = starts.arrays.get(f"model/{field}")
    if drawn is None:
        return np.ones((len(starts), len(rows)))
    values = drawn.reshape(len(drawn), drawn.shape[1], -1)[:, rows, column]
    return np.where(nominal != 0.0, values / np.where(nominal != 0.0, nominal, 1.0), 1.0)
