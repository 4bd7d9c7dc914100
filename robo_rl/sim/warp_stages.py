"""What the engine computes, in which order: substeps, the refresh after them, the full forward pass."""

from __future__ import annotations

from typing import Any

import mujoco
import mujoco_warp as mjw
import numpy as np
import warp as wp

from robo_rl.sim.backend import Kinematics
from robo_rl.sim.warp_delay import CommandDelay
from robo_rl.sim.warp_kernels import clear_columns, place_geoms

_SENSOR = mujoco.mjtSensor
# Position and velocity sensors that read contacts or constraints: these have to be computed anew for them.
_NEED_CONSTRAINTS = {
    int(kind)
    for kind in (
        _SENSOR.mjSENS_JOINTLIMITPOS,
        _SENSOR.mjSENS_JOINTLIMITVEL,
        _SENSOR.mjSENS_TENDONLIMITPOS,
        _SENSOR.mjSENS_TENDONLIMITVEL,
        _SENSOR.mjSENS_GEOMDIST,
        _SENSOR.mjSENS_GEOMNORMAL,
        _SENSOR.mjSENS_GEOMFROMTO,
    )
}
_ACCELERATION = int(mujoco.mjtStage.mjSTAGE_ACC)


class Stages:
    """Sequences of kernels over one model and its data; what `Replay` records."""

    def __init__(self, mj: mujoco.MjModel, model: Any, data: Any, delay: CommandDelay, kinematics: Kinematics) -> None:
        self._finish = {"legacy": self.refresh, "fresh": self.forward, "substep_old": _nothing}[kinematics]
        self._model, self._data, self._delay = model, data, delay
        early = [i for i in range(mj.nsensor) if mj.sensor_needstage[i] != _ACCELERATION]
        columns = [c for i in early for c in range(mj.sensor_adr[i], mj.sensor_adr[i] + mj.sensor_dim[i])]
        self._early_columns: wp.array = wp.array(np.array(columns, dtype=np.int32), dtype=int)
        static = np.flatnonzero(mj.body_weldid[mj.geom_bodyid] == 0)
        self._static_geoms: wp.array = wp.array(static.astype(np.int32), dtype=int)
        self.moves_static_geoms = False  # an env may have them elsewhere than another
        self.has_acceleration_sensors = len(early) < mj.nsensor
        self.constraints_after_step = any(int(mj.sensor_type[i]) in _NEED_CONSTRAINTS for i in early)

    def step(self, count: int) -> None:
        """`count` physics steps, then what `kinematics` asks for."""
        self._place_static_geoms()
        for _ in range(count):
            self._delay.apply()
            mjw.step(self._model, self._data)
            self._delay.remember()
        self._finish()

    def refresh(self) -> None:
        """Bring positions, velocities and their sensors up to date with the state.

        What belongs to the acceleration stage stays. Contacts, constraints and the inertia matrix are left alone too,
        unless a sensor needs them: the next step computes them from the state.
        """
        model, data = self._model, self._data
        self._place_static_geoms()
        if self.constraints_after_step:
            mjw.fwd_position(model, data, factorize=False)
        else:
            mjw.fwd_kinematics(model, data)
            mjw.transmission(model, data)
        wp.launch(
            clear_columns, dim=(data.nworld, len(self._early_columns)), inputs=[self._early_columns, data.sensordata]
        )
        mjw.sensor_pos(model, data)
        mjw.fwd_velocity(model, data)
        mjw.sensor_vel(model, data)

    def forward(self) -> None:
        """Everything that follows from state and controls, accelerations and contact forces included."""
        self._place_static_geoms()
        self._delay.apply()
        mjw.forward(self._model, self._data)

    def constants(self) -> None:
        """Recompute what is derived from model fields (mj_setConst); the kinematics follow."""
        mjw.set_const(self._model, self._data)

    def _place_static_geoms(self) -> None:
        """The engine places geoms that are fixed to the world once, when the data is made."""
        if not self.moves_static_geoms:
            return
        model, data = self._model, self._data
        mjw.kinematics(model, data)
        inputs = [self._static_geoms, model.geom_bodyid, model.geom_pos, model.geom_quat, data.xpos, data.xquat]
        dim = (data.nworld, len(self._static_geoms))
        wp.launch(place_geoms, dim=dim, inputs=[*inputs, data.geom_xpos, data.geom_xmat])


def _nothing() -> None:
    """After a step, derived fields are as its last substep began."""
