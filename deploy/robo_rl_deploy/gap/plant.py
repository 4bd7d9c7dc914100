"""The training simulator under recorded commands: windows of a trace, each from its measured state, all at once."""

from __future__ import annotations

import mujoco
import mujoco.batch
import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.command import KP
from robo_rl_deploy.gap.trace import Trace
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.twin.motors import AFFINE, servo
from robo_rl_deploy.twin.scene import compile_spec, load_spec

KINDS = ("kp", "friction", "damping", "armature")
"""Of each joint: factor of the stiffness that is asked for; Coulomb friction, N m or N; damping, N m s/rad or N s/m, of
joint and motor controller together, which nothing tells apart while set points have no speed; kg m^2 or kg."""
_FIELDS = ("dof_frictionloss", "dof_damping", "dof_armature")


class Plant:
    """The bundle's scene with joints that are driven by commands; `nominal` is how it was trained."""

    def __init__(self, bundle: Bundle, binding: Binding, trace: Trace, on_stand: bool = False) -> None:
        """`on_stand`: the base is held and touches nothing. Raises `UserError` for a scene that cannot be built."""
        spec = load_spec(bundle)
        free = [joint for joint in spec.joints if joint.type == mujoco.mjtJoint.mjJNT_FREE]
        if on_stand:
            for joint in free:
                spec.delete(joint)
            spec.option.disableflags |= int(mujoco.mjtDisableBit.mjDSBL_CONTACT)
        for actuator in spec.actuators:
            actuator.nsample, actuator.delay = 0, 0.0  # delays are counted here
        model = self.model = compile_spec(spec, bundle)
        names = [str(binding.joints[i]) for i in trace.columns]
        joints = [model.joint(name).id for name in names]
        self._trace = trace
        self._kept: mujoco.batch.Batch | None = None
        self._q, self._dof = model.jnt_qposadr[joints], model.jnt_dofadr[joints]
        self._motors = np.array([model.actuator(name).id for name in trace.names])
        model.actuator_biastype[self._motors] = AFFINE
        self.substeps = bundle.manifest.rates.decimation
        self.dt_s = float(model.opt.timestep)
        of_joints = [np.array(getattr(model, name))[self._dof].reshape(len(joints), -1)[:, 0] for name in _FIELDS]
        self.nominal = np.stack([np.ones(len(joints)), *of_joints])  # [4, A] in the order of `KINDS`

    def predict(self, values: np.ndarray, delay: int, starts: np.ndarray, length: int) -> np.ndarray:
        """q, dq and effort [K, W, length, 3, A] after each tick of windows that begin at rows `starts` [W].

        `values` [K, 4, A] are K sets in the order of `KINDS`; `delay`: physics steps between a command and its effect;
        so many ticks of commands must stand before a window.
        """
        sets, windows, trace = len(values), len(starts), self._trace
        batch = self._batch(sets * windows)
        batch.reset()
        self._write(batch, np.repeat(values, windows, axis=0))
        q, v, ctrl, force = (batch.bind(name) for name in ("qpos", "qvel", "ctrl", "actuator_force"))
        gain, bias = batch.expand("actuator_gainprm"), batch.expand("actuator_biasprm")
        q[:, self._q], v[:, self._dof] = np.tile(trace.q[starts], (sets, 1)), np.tile(trace.dq[starts], (sets, 1))
        factor = np.repeat(values[:, 0], windows, axis=0)
        out = np.empty((sets, windows, length, 3, len(self._q)))
        for k in range(length):
            for back, steps in _segments(delay, self.substeps):
                sent = np.tile(trace.sent[starts + k - back], (sets, 1, 1))
                sent[:, KP] *= factor
                ctrl[:, self._motors], rows = servo(sent)
                gain[:, self._motors, 0], bias[:, self._motors, 1:3] = rows[..., 0], rows[..., 1:]
                batch.step(nstep=steps)
            out[:, :, k, 0] = q[:, self._q].reshape(sets, windows, -1)
            out[:, :, k, 1] = v[:, self._dof].reshape(sets, windows, -1)
            out[:, :, k, 2] = force[:, self._motors].reshape(sets, windows, -1)
        return out

    def _batch(self, size: int) -> mujoco.batch.Batch:
        """One of `size` windows, kept because making it takes long."""
        if self._kept is None or self._kept.nsim != size:
            self._kept = mujoco.batch.Batch(self.model, size, 0)
        return self._kept

    def _write(self, batch: mujoco.batch.Batch, values: np.ndarray) -> None:
        for i, name in enumerate(_FIELDS):
            field = batch.expand(name)
            field.reshape(len(field), self.model.nv, -1)[:, self._dof, 0] = values[:, 1 + i]
        batch.set_const(None)


def stands_free(bundle: Bundle, binding: Binding, trace: Trace) -> bool:
    """The joints hang on a base that floats, so what they do depends on the ground too."""
    model = compile_spec(load_spec(bundle), bundle)
    body = int(model.jnt_bodyid[model.joint(str(binding.joints[trace.columns[0]])).id])
    while body:
        first, count = int(model.body_jntadr[body]), int(model.body_jntnum[body])
        if any(model.jnt_type[first + i] == mujoco.mjtJoint.mjJNT_FREE for i in range(count)):
            return True
        body = int(model.body_parentid[body])
    return False


def _segments(delay: int, substeps: int) -> list[tuple[int, int]]:
    """(ticks back, physics steps) of the commands that act during one tick, oldest first."""
    whole, rest = divmod(delay, substeps)
    return [part for part in ((whole + 1, rest), (whole, substeps - rest)) if part[1]]
