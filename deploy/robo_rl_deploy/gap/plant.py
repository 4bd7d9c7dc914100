"""The training simulator under recorded commands: windows of a trace, each from its measured state, all at once."""

from __future__ import annotations

import mujoco
import mujoco.batch
import numpy as np

from robo_rl_deploy.bundle import Bundle
from robo_rl_deploy.command import KP
from robo_rl_deploy.errors import UserError
from robo_rl_deploy.gap.followers import Followers
from robo_rl_deploy.gap.support import HeldBase, Support, carrier
from robo_rl_deploy.gap.trace import Trace
from robo_rl_deploy.pipeline.binding import Binding
from robo_rl_deploy.twin.motors import AFFINE, servo
from robo_rl_deploy.twin.scene import compile_spec, load_spec

KINDS = ("kp", "friction", "damping", "armature", "effort")
"""Of each joint: factor of the stiffness that is asked for; Coulomb friction, N m or N; damping, N m s/rad or N s/m, of
joint and motor controller together, which nothing tells apart while set points have no speed; kg m^2 or kg; the largest
effort, N m or N."""
_ENDLESS = 1e6  # N m; of a motor without a limit
_FIELDS = ("dof_frictionloss", "dof_damping", "dof_armature")


class Plant:
    """The bundle's scene with joints that are driven by commands; `nominal` is how it was trained."""

    def __init__(self, bundle: Bundle, binding: Binding, trace: Trace, support: Support | None = None) -> None:
        """`support` of a base that floats; None: it is fixed.

        Raises `UserError` for a scene that cannot be built, and for a rope on which nobody knows how the base swung.
        """
        spec, names = load_spec(bundle), [str(binding.joints[i]) for i in trace.columns]
        for actuator in spec.actuators:
            actuator.nsample, actuator.delay = 0, 0.0  # delays are counted here
        model = self.model = compile_spec(spec, bundle)
        joints = [model.joint(name).id for name in names]
        self._trace = trace
        self._kept: mujoco.batch.Batch | None = None
        self._q, self._dof = model.jnt_qposadr[joints], model.jnt_dofadr[joints]
        self._motors = np.array([model.actuator(name).id for name in trace.names])
        self._followers = Followers(model, names)
        self.leads = self._followers.leads(names)
        """[A] bool: what follows this joint was not measured, and pulls at it"""
        model.actuator_biastype[self._motors] = AFFINE
        model.actuator_forcelimited[self._motors] = 1
        self.substeps = bundle.manifest.rates.decimation
        self.dt_s = float(model.opt.timestep)
        base = None if support is None else carrier(model, names[0])
        self._held: HeldBase | None = None
        self.is_on_rope = base is not None and support is Support.ROPE
        """How the base moved up and down is not known."""
        if self.is_on_rope and trace.turn is None:
            raise UserError(
                "the policy reads no orientation or no turn rate of the base, so how it swung on the rope was not "
                "recorded; hold the base, record again and use --stand"
            )
        if base is not None and support is not None:
            self._held = HeldBase(model, base, support, trace.turn, trace.dt_s)
        self.limbs = _limbs(model, joints, 0 if base is None else int(model.jnt_bodyid[base]))
        of_joints = [np.array(getattr(model, name))[self._dof].reshape(len(joints), -1)[:, 0] for name in _FIELDS]
        self.inertia = _inertia(model, self._q, self._dof, trace)
        """[A] of what each joint turns or moves in the middle of the recording, kg m^2 or kg, its rotor too"""
        self.nominal = np.stack([np.ones(len(joints)), *of_joints, _efforts(model, self._motors, binding, trace)])
        """[5, A] in the order of `KINDS`"""

    def lifted(self, values: np.ndarray, delay: int, starts: np.ndarray, length: int) -> np.ndarray:
        """What 1 m/s^2 of the base upwards in each tick of a window changes, [length, W, length, 3, A].

        Of one set of `values` [5, A]; the rest as for `predict`.
        """
        up = np.repeat(np.vstack([np.zeros(length), np.eye(length)]), len(starts), axis=0)
        found = self.predict(np.tile(values, (length + 1, 1, 1)), delay, starts, length, up)
        return found[1:] - found[0]

    def predict(
        self, values: np.ndarray, delay: int, starts: np.ndarray, length: int, up: np.ndarray | None = None
    ) -> np.ndarray:
        """q, dq and effort [K, W, length, 3, A] after each tick of windows that begin at rows `starts` [W].

        `values` [K, 5, A] are K sets in the order of `KINDS`; `delay`: physics steps between a command and its effect;
        so many ticks of commands must stand before a window. `up` [K W, length]: m/s^2 of the base upwards.
        """
        sets, windows, trace = len(values), len(starts), self._trace
        batch, every = self._batch(sets * windows), np.tile(starts, sets)
        batch.reset()
        self._write(batch, np.repeat(values, windows, axis=0))
        q, v, ctrl, force = (batch.bind(name) for name in ("qpos", "qvel", "ctrl", "actuator_force"))
        gain, bias = batch.expand("actuator_gainprm"), batch.expand("actuator_biasprm")
        q[:, self._q], v[:, self._dof] = trace.q[every], trace.dq[every]
        self._followers.follow(q, v)
        if self._held is not None:
            self._held.begin(q, v, every)
        factor, gravity = np.repeat(values[:, 0], windows, axis=0), batch.expand("opt.gravity")
        out = np.empty((sets, windows, length, 3, len(self._q)))
        for k in range(length):
            if self._held is not None:
                self._held.drive(batch.bind("qfrc_applied"), every + k)
            if up is not None:
                gravity[:, 2] = self.model.opt.gravity[2] - up[:, k]
                batch.set_const(None)
            for back, steps in _segments(delay, self.substeps):
                sent = trace.sent[every + k - back]
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
        batch.expand("opt.gravity")[:] = self.model.opt.gravity
        batch.expand("actuator_forcerange")[:, self._motors] = values[:, 4, :, None] * np.array([-1.0, 1.0])
        batch.set_const(None)


def _inertia(model: mujoco.MjModel, q: np.ndarray, dof: np.ndarray, trace: Trace) -> np.ndarray:
    data, full = mujoco.MjData(model), np.zeros((model.nv, model.nv))
    data.qpos[q] = np.median(trace.q, axis=0)
    mujoco.mj_forward(model, data)
    mujoco.mj_fullM(model, data, full)
    return full.diagonal()[dof]


def _efforts(model: mujoco.MjModel, motors: np.ndarray, binding: Binding, trace: Trace) -> np.ndarray:
    """Largest efforts [A]: those of the scene, and what the robot's file allows where that has none."""
    known, most = model.actuator_forcerange[motors], binding.limits.effort[trace.columns]
    limit = np.where(known[:, 1] > known[:, 0], np.abs(known).min(1), most)
    return np.where(np.isfinite(limit), limit, _ENDLESS)


def _limbs(model: mujoco.MjModel, joints: list[int], base: int) -> np.ndarray:
    """[A] number of the limb of each joint: what hangs on a held body `base` in branches of its own moves by itself."""
    numbers: dict[int, int] = {}
    found = []
    for joint in joints:
        body = int(model.jnt_bodyid[joint])
        while int(model.body_parentid[body]) != base and model.body_weldid[model.body_parentid[body]] != 0:
            body = int(model.body_parentid[body])
        found.append(numbers.setdefault(body, len(numbers)))
    return np.array(found)


def _segments(delay: int, substeps: int) -> list[tuple[int, int]]:
    """(ticks back, physics steps) of the commands that act during one tick, oldest first."""
    whole, rest = divmod(delay, substeps)
    return [part for part in ((whole + 1, rest), (whole, substeps - rest)) if part[1]]
