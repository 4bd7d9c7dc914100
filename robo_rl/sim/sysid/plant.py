"""The robot on a stand: its joints driven by logged targets, many times over with different parameters."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import mujoco
import mujoco.batch
import numpy as np
from numpy.typing import NDArray
from robo_rl_deploy.gap.followers import Followers

from robo_rl.errors import UserError
from robo_rl.sim.robot import RobotCfg
from robo_rl.sim.scene import SceneCfg, build_spec, compile_scene, position_servo
from robo_rl.sim.sysid.log import JointLog

Array = NDArray[np.float64]

LONGEST_STEP_S = 0.005  # s, of the physics; a log's period is cut into equal steps
# Smallest and largest value tried, as multiples of the scale of a kind; the scale is the nominal value, at least this.
KINDS = {
    "armature": (1e-3, 0.0, 20.0),
    "damping": (0.02, 0.0, 50.0),
    "frictionloss": (0.05, 0.0, 50.0),
    "stiffness": (1.0, 0.05, 10.0),
    "strength": (1.0, 0.2, 5.0),
}
_FIELDS = {"armature": "dof_armature", "damping": "dof_damping", "frictionloss": "dof_frictionloss"}
UNITS = {"armature": "kg m^2", "damping": "N m s/rad", "frictionloss": "N m", "stiffness": "N m/rad", "strength": "1"}


@dataclass(frozen=True)
class Parameter:
    """One number to be found, shared by some joints."""

    kind: str  # a key of KINDS
    name: str  # joint, or the pattern of joints that share it
    joints: tuple[str, ...]
    nominal: float  # as in the robot file
    scale: float  # the solver works on value / scale
    low: float  # bounds of the value
    high: float


class Plant:
    """A robot with its base bolted down, without ground, under position targets or torques."""

    def __init__(self, robot: RobotCfg, drive: str, period_s: float) -> None:
        """Raises UserError where position targets are asked of a robot without gains."""
        self.robot, self.drive = robot, drive
        self.substeps = max(1, math.ceil(period_s / LONGEST_STEP_S - 1e-9))
        spec = build_spec(robot, SceneCfg(ground=False, edit=_bolted), period_s / self.substeps)
        if drive == "position":
            if not robot.stiffness or not robot.joints:
                raise UserError(f'robot "{robot.name}" has no position gains; use --drive torque')
            position_servo(spec, robot, robot.stiffness_by_joint(), robot.damping_by_joint())
        self.model = compile_scene(spec)
        names = [self.model.joint(i).name for i in range(self.model.njnt)]
        self._followers = Followers(self.model, robot.joints)
        self.joints = tuple(name for name in names if name not in self._followers.names)
        """Those that are measured; a finger that follows another one is not."""
        ids = [self.model.joint(name).id for name in self.joints]
        self._q, self._v = self.model.jnt_qposadr[ids], self.model.jnt_dofadr[ids]
        self._actuators = np.array([self.model.actuator(name).id for name in robot.actuators])

    def parameters(self, kinds: Sequence[str], groups: Sequence[str]) -> list[Parameter]:
        """What there is to fit: each kind for each joint, or once for the joints of a group (a full-match pattern)."""
        found = []
        for kind in kinds:
            owners = self.robot.joints if kind in ("stiffness", "strength") else self.joints
            for name, joints in _grouped(owners, groups):
                nominal = float(np.mean([self._nominal(kind, joint) for joint in joints]))
                smallest, low, high = KINDS[kind]
                scale = max(nominal, smallest)
                found.append(Parameter(kind, name, joints, nominal, scale, low * scale, high * scale))
        return found

    def predict(
        self,
        log: JointLog,
        starts: NDArray[np.int64],
        length: int,
        parameters: Sequence[Parameter],
        values: Array,
        delay: int,
    ) -> Array:
        """Joint positions `[K, W, length, J]` that follow from the logged state at each of W starts.

        `values [K, P]` are K sets of parameters; targets act `delay` physics steps late.
        """
        sets, windows = len(values), len(starts)
        batch = mujoco.batch.Batch(self.model, sets * windows, 0)
        self._write(batch, parameters, np.repeat(values, windows, axis=0))
        q, v, ctrl = batch.bind("qpos"), batch.bind("qvel"), batch.bind("ctrl")
        q[:, self._q], v[:, self._v] = np.tile(log.q[starts], (sets, 1)), np.tile(log.dq[starts], (sets, 1))
        self._followers.follow(q, v)
        out = np.empty((sets, windows, length, len(self.joints)))
        late, rest = divmod(delay, self.substeps)
        for k in range(length):
            for back, steps in ((late + 1, rest), (late, self.substeps - rest)):
                if steps:
                    ctrl[:, self._actuators] = np.tile(log.target[np.maximum(starts + k - back, 0)], (sets, 1))
                    batch.step(nstep=steps)
            out[:, :, k] = q[:, self._q].reshape(sets, windows, -1)
        return out

    def _write(self, batch: mujoco.batch.Batch, parameters: Sequence[Parameter], values: Array) -> None:
        for column, parameter in enumerate(parameters):
            value = values[:, column]
            if parameter.kind in _FIELDS:
                field = batch.expand(_FIELDS[parameter.kind])
                for joint in parameter.joints:
                    field[:, self.model.joint(joint).dofadr[0]] = value
                continue
            for joint in parameter.joints:
                i = self._actuators[self.robot.joints.index(joint)]
                if parameter.kind == "stiffness":
                    batch.expand("actuator_gainprm")[:, i, 0] = value
                    batch.expand("actuator_biasprm")[:, i, 1] = -value
                else:
                    batch.expand("actuator_gear")[:, i, 0] = value * self.model.actuator_gear[i, 0]
        if any(parameter.kind == "armature" for parameter in parameters):
            batch.set_const(None)

    def _nominal(self, kind: str, joint: str) -> float:
        dof = self.model.joint(joint).dofadr[0]
        if kind in _FIELDS:
            return float(getattr(self.model, _FIELDS[kind])[dof])
        if kind == "stiffness":
            return self.robot.stiffness_by_joint()[self.robot.joints.index(joint)]
        return 1.0


def _bolted(spec: mujoco.MjSpec) -> None:
    for joint in list(spec.joints):
        if joint.type == mujoco.mjtJoint.mjJNT_FREE:
            spec.delete(joint)


def _grouped(joints: Sequence[str], groups: Sequence[str]) -> list[tuple[str, tuple[str, ...]]]:
    """(name, joints) of every parameter: the groups that have members, then the joints that are in none."""
    out, rest = [], list(joints)
    for pattern in groups:
        members = tuple(joint for joint in rest if re.fullmatch(pattern, joint))
        rest = [joint for joint in rest if joint not in members]
        if members:
            out.append((pattern, members))
    return out + [(joint, (joint,)) for joint in rest]
