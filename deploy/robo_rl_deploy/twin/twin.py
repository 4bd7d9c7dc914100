"""A simulated robot in lockstep: it measures channels, takes targets, and moves one control period at a time.

Freshness is that of training. After the physics steps of a control period, positions and velocities, and the sensors
that depend on them only, belong to the new state (`mj_step1`). What depends on accelerations (accelerometer, touch,
force, `actuator_force`) belongs to the last physics step. Everything is float64 and cast to float32 when it is read.
"""

from __future__ import annotations

import copy
from collections.abc import Callable

import mujoco
import numpy as np

from robo_rl_deploy.bundle import Bundle, Channel
from robo_rl_deploy.bundle.schema import MEASURED_SOURCES, Rays
from robo_rl_deploy.errors import UserError, nearest
from robo_rl_deploy.twin.rays import RayCaster
from robo_rl_deploy.twin.scene import Scene
from robo_rl_deploy.twin.starts import Start

_DIVERGED = [
    int(w)
    for w in (mujoco.mjtWarning.mjWARN_BADQPOS, mujoco.mjtWarning.mjWARN_BADQVEL, mujoco.mjtWarning.mjWARN_BADQACC)
]
_SCALAR_JOINTS = (int(mujoco.mjtJoint.mjJNT_HINGE), int(mujoco.mjtJoint.mjJNT_SLIDE))


class Twin:
    """The robot of a bundle in MuJoCo: `model` is the scene of the current start, `data` its state."""

    def __init__(self, bundle: Bundle, timestep_scale: float = 1.0, command_delay_s: float | None = None) -> None:
        """Compile the scene and bind channels and targets to it by name; arguments as for `Scene`.

        Raises `UserError` where the scene has not what the manifest names.
        """
        self.manifest = bundle.manifest
        self.scene = Scene(bundle, timestep_scale, command_delay_s)
        self.model = self.nominal = self.scene.model
        self.data = mujoco.MjData(self.model)
        mujoco.mj_forward(self.model, self.data)  # a ray from a site that was never placed ends the program
        mujoco.set_mju_user_warning(_ignore)  # divergence is `diverged`, not a line and a log file
        measured = [c for c in self.manifest.channels if c.source in MEASURED_SOURCES]
        self._readers = [self._bind_channel(c) for c in measured if c.rays is None]
        self._casters = {c.name: self._bind_rays(c.rays) for c in measured if c.rays is not None}
        names = self.manifest.target_names
        self.actuators = np.array([self._id(mujoco.mjtObj.mjOBJ_ACTUATOR, "actuator", name) for name in names])
        self._idle_targets = self._targets_before_the_first_command()
        self.change: Callable[[mujoco.MjModel], None] | None = None  # of the model, in which this robot is another

    def reset(self, start: Start) -> None:
        """Put the robot into `start`.

        Until a delayed command arrives, the actuators hold the default pose, as in training.
        Raises `UserError` for a state or a model field that does not fit the scene.
        """
        self.model = self._model_of(start)
        mujoco.mj_resetData(self.model, self.data)
        for name in ("qpos", "qvel", "act"):
            target, value = getattr(self.data, name), getattr(start, name)
            if target.shape != value.shape:
                raise UserError(f"twin/starts.npz: {name} has {len(value)} elements, the scene {len(target)}")
            target[:] = value
        for actuator, target in zip(self.actuators, self._idle_targets):
            samples = int(self.model.actuator_history[actuator, 0])
            if samples:
                mujoco.mj_initCtrlHistory(self.model, self.data, actuator, None, np.full((samples, 1), target))
        mujoco.mj_forward(self.model, self.data)

    def push(self, velocity_jump: np.ndarray) -> None:
        """Add to the velocity, [nv] in m/s and rad/s, and bring everything that is measured up to date."""
        self.data.qvel += velocity_jump
        mujoco.mj_forward(self.model, self.data)

    def read(self) -> dict[str, np.ndarray]:
        """Every measured channel [d] float32, ready for `PolicyRunner.step`."""
        measured = {name: source[index].astype(np.float32) for name, source, index in self._readers}
        seen = {name: caster.read(self.model, self.data).astype(np.float32) for name, caster in self._casters.items()}
        return measured | seen

    def step(self, targets: np.ndarray) -> None:
        """Hold `targets` [A] (order of `manifest.target_names`) for one control period."""
        self.data.ctrl[self.actuators] = targets
        self.advance(self.scene.decimation)

    def advance(self, steps: int) -> None:
        """Physics steps under the controls as they are."""
        mujoco.mj_step(self.model, self.data, steps)
        mujoco.mj_step1(self.model, self.data)

    @property
    def diverged(self) -> bool:
        """The engine found the state non-finite or out of bounds since the reset; every `step` ends with that check."""
        return bool(self.data.warning.number[_DIVERGED].any())

    def _model_of(self, start: Start) -> mujoco.MjModel:
        """A fresh copy of the scene with the start's model fields, derived constants recomputed."""
        if not start.model and self.change is None:
            return self.nominal
        model = copy.copy(self.nominal)
        for name, value in start.model.items():
            owner, _, attribute = name.rpartition(".")  # "opt.gravity" is a field too
            field = getattr(getattr(model, owner, None) if owner else model, attribute, None)
            # Whole-number fields are sizes and addresses inside the engine; a wrong one would crash it.
            if not isinstance(field, np.ndarray) or field.dtype.kind != "f" or field.shape != value.shape:
                raise UserError(f'twin/starts.npz: "model/{name}" with shape {value.shape} fits no field of the scene')
            field[...] = self.scene.actuator_delay(value) if name == "actuator_delay" else value
        if self.change is not None:
            self.change(model)
        mujoco.mj_setConst(model, self.data)
        return model

    def _bind_channel(self, channel: Channel) -> tuple[str, np.ndarray, np.ndarray]:
        """(name, live engine array, indices into it) of a measured channel."""
        if channel.source == "sensor":
            assert channel.sensor is not None  # the contract gives every sensor channel its sensor
            sensor = self._id(mujoco.mjtObj.mjOBJ_SENSOR, "sensor", channel.sensor)
            size, first = int(self.model.sensor_dim[sensor]), int(self.model.sensor_adr[sensor])
            if size != channel.size:
                raise UserError(f'channel "{channel.name}" has {channel.size} elements, its sensor {size}')
            return channel.name, self.data.sensordata, np.arange(first, first + size)
        joints = [self._id(mujoco.mjtObj.mjOBJ_JOINT, "joint", name) for name in channel.element_names]
        for joint, name in zip(joints, channel.element_names):
            if self.model.jnt_type[joint] not in _SCALAR_JOINTS:
                raise UserError(f'channel "{channel.name}": joint "{name}" of the scene is neither hinge nor slide')
        if channel.source == "joint_pos":
            return channel.name, self.data.qpos, self.model.jnt_qposadr[joints]
        return channel.name, self.data.qvel, self.model.jnt_dofadr[joints]

    def _bind_rays(self, rays: Rays) -> RayCaster:
        return RayCaster(rays, self._id(mujoco.mjtObj.mjOBJ_SITE, "site", rays.site))

    def _id(self, kind: mujoco.mjtObj, what: str, name: str) -> int:
        index = mujoco.mj_name2id(self.model, kind, name)
        if index < 0:
            model = self.model
            count = {"actuator": model.nu, "sensor": model.nsensor, "joint": model.njnt, "site": model.nsite}[what]
            known = [mujoco.mj_id2name(self.model, kind, i) or "" for i in range(count)]
            hint = "".join(f'; did you mean "{hit}"?' for hit in nearest(name, known, n=1))
            raise UserError(f'the twin\'s scene has no {what} "{name}"{hint}')
        return index

    def _targets_before_the_first_command(self) -> np.ndarray:
        """Default joint position for position targets, zero for velocity, torque and thrust. [A]"""
        default = {joint.actuator: joint.default for joint in self.manifest.robot.joints}
        return np.array(
            [
                default.get(name, 0.0) if output.kind == "joint_position" else 0.0
                for output in self.manifest.outputs
                for name in output.names
            ]
        )


def _ignore(message: str) -> None:
    del message
