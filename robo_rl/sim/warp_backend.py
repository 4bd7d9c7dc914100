"""MuJoCo Warp, on a GPU or on Warp's CPU device: `mujoco_warp` behind the `SimBackend` protocol.

The engine works in float32; `state` and `read` are its own memory. Nothing here waits for the device.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import mujoco
import mujoco_warp as mjw
import numpy as np
import torch
import warp as wp
from torch import Tensor

from robo_rl.errors import UserError
from robo_rl.sim import devices
from robo_rl.sim.backend import CONTACT_OVERFLOW, NON_FINITE, Kinematics, SimState, Snapshot
from robo_rl.sim.camera import CameraCfg
from robo_rl.sim.capacity import calibrate
from robo_rl.sim.live_state import LiveState
from robo_rl.sim.memory import require
from robo_rl.sim.model import RobotModel
from robo_rl.sim.scene import BODY_FORCES, require_body_forces
from robo_rl.sim.warp_compat import equality_data_of_eleven
from robo_rl.sim.warp_delay import CommandDelay
from robo_rl.sim.warp_device import Replay, start_warp
from robo_rl.sim.warp_fields import POSES, DataViews, ModelFields
from robo_rl.sim.warp_kernels import examine
from robo_rl.sim.warp_memory import bytes_with, make_data
from robo_rl.sim.warp_restart import Restart
from robo_rl.sim.warp_sensors import RayCast, WarpCamera
from robo_rl.sim.warp_stages import Stages

# What determines the future, besides commands under way.
_STATE = (
    *("qpos", "qvel", "act", "time", "qacc_warmstart", "qfrc_applied", "xfrc_applied"),
    *("ctrl", "eq_active", "mocap_pos", "mocap_quat", "userdata", "health", "overflow"),
)
_CLEARED = ("qacc", "act_dot", "sensordata")  # by a reset, besides the state
# What a forward pass writes that a refresh leaves alone.
_ACCELERATION_STAGE = frozenset(
    {
        *("actuator_force", "act_dot", "cacc", "cfrc_ext", "cfrc_int", "qacc", "qacc_smooth", "qfrc_actuator"),
        *("qfrc_constraint", "qfrc_inverse", "qfrc_smooth"),
    }
)
_CONSTRAINT_STAGE = frozenset({"M", "qLD", "qLDiagInv", "crb", "nefc", "ne", "nf", "nl"})
_SOLVER_LIMITS = int(mjw.OverflowType.ITERATIONS | mjw.OverflowType.LS_ITERATIONS)  # reached on purpose: no fault
_OVERFLOW_MASK = int(~np.int32(_SOLVER_LIMITS))
# Known to the CPU engine only: mujoco_warp never resets by itself, and has no mid-phase to switch off.
_CPU_ONLY = int(mujoco.mjtDisableBit.mjDSBL_AUTORESET | mujoco.mjtDisableBit.mjDSBL_MIDPHASE)
_LARGEST_HEADROOM = 2048  # contacts


class WarpBackend:
    """N simulations of one model on a device of Warp."""

    def __init__(
        self,
        model: RobotModel,
        num_envs: int,
        device: torch.device | str = "cpu",
        kinematics: Kinematics = "legacy",
    ) -> None:
        self.model = model
        self.kinematics = kinematics
        self.num_envs = num_envs
        self.device = _with_index(torch.device(device))
        self.dt = float(model.mj.opt.timestep)
        self._wp_device = start_warp(self.device)
        self.capacity = calibrate(model, model.capacity)
        with wp.ScopedDevice(self._wp_device):
            self._engine = put_model(model.mj)
            self._data = self._make_data()
            self._delay = CommandDelay(model, self._engine, self._data)
            self._stages = Stages(model.mj, self._engine, self._data, self._delay, kinematics)
            self._health = wp.zeros(num_envs, dtype=int)
        self._views = DataViews(model.mj, self._data, {"ctrl": self._delay.array})
        self._fields = ModelFields(self._engine, num_envs, self._forget_graphs)
        self._state = LiveState(self._views.read)
        self._own: dict[str, Tensor] = {}  # views that this backend writes into
        self._replays: dict[str, Replay] = {}
        self._rays: dict[tuple[tuple[int, ...], int, int], RayCast] = {}
        self._cameras: dict[CameraCfg, WarpCamera] = {}
        self._restart = self._make_restart()
        self._actuators = model.columns("actuator", model.robot.actuators, self.device)
        self.reset(torch.ones(num_envs, dtype=torch.bool, device=self.device))
        self.forward()

    @property
    def state(self) -> LiveState:
        """Current state."""
        return self._state

    def exact_state(self) -> SimState:
        """The state, copied; the engine's precision is float32."""
        state = self._state
        return SimState(state.q.clone(), state.v.clone(), state.act.clone(), state.ctrl.clone())

    def read(self, name: str) -> Tensor:
        """View of an MjData field, `[N, ...]`; see the protocol for how fresh it is."""
        if name in _CONSTRAINT_STAGE and not self._stages.constraints_after_step:
            self._stages.constraints_after_step = True
            self._forget_graphs()
        if name in BODY_FORCES:
            require_body_forces(self.model.mj, name)
        if name in _ACCELERATION_STAGE and name not in self._views.names:
            self._view(name)
            self._replay("forward", self._stages.forward)
        return self._views.read(name)

    def rays(
        self, origin: Tensor, direction: Tensor, groups: tuple[int, ...], exclude_body: int, mask: Tensor | None = None
    ) -> Tensor:
        """Distance `[N, R]` to the first geom hit, infinite for a miss, in every env; see the protocol."""
        del mask  # all envs together cost no more than some
        key = (groups, exclude_body, origin.shape[1])
        if key not in self._rays:
            self._rays[key] = RayCast(self._engine, self._data, key[2], groups, exclude_body, self._wp_device)
        return self._rays[key](origin, direction)

    def render(self, camera: CameraCfg, mask: Tensor | None = None) -> Tensor:
        """Pictures `[N, C, H, W]` of every env; see the protocol."""
        del mask
        if camera not in self._cameras:
            index = self.model.index("camera", camera.camera)
            self._cameras[camera] = WarpCamera(self.model.mj, self._engine, self._data, camera, index, self._wp_device)
        return self._cameras[camera]()

    def set_control(self, u: Tensor) -> None:
        """Set the controls `[N, A]`, in the order of the robot file's actuators."""
        self._delay.command[:, self._actuators] = u

    def write_state(self, mask: Tensor, q: Tensor | None = None, v: Tensor | None = None) -> None:
        """Overwrite `q [N, nq]` and/or `v [N, nv]` where mask is true; `state` shows it at once."""
        for name, value in (("qpos", q), ("qvel", v)):
            if value is not None:
                self._overwrite(name, mask, value)

    def set_wrench(self, body: str, force: Tensor, torque: Tensor) -> None:
        """Apply a world-frame force and torque, `[N, 3]` each, at the centre of a body until set again."""
        self._view("xfrc_applied")[:, self.model.index("body", body)] = torch.cat([force, torque], dim=-1)

    @property
    def expanded_fields(self) -> tuple[str, ...]:
        """Model fields asked for by `params` so far."""
        return tuple(self._fields.params)

    def params(self, field: str) -> Tensor:
        """Live per-env values of a model field, float32 `[N, ...]`; call `commit()` after writing."""
        if field == "actuator_delay":
            return self._fields.params.setdefault(field, self._delay.seconds)
        self._stages.moves_static_geoms |= field in POSES
        return self._fields.expand(field)

    def commit(self, mask: Tensor | None = None) -> None:
        """Recompute derived constants (mj_setConst) of all envs, or of those of the mask."""
        constants = self._fields.constants
        if not constants or _is_empty(mask):
            return  # nothing that was expanded is an input of them
        before = {name: value.clone() for name, value in constants.items()}
        self._replay("constants", self._stages.constants)
        if mask is not None:
            for name, value in before.items():
                _put(constants[name], ~mask, value)

    def step(self, nsub: int, on_substep: Callable[[int], None] | None = None) -> None:
        """Advance nsub physics steps, then bring derived fields up to date as far as `kinematics` says."""
        if on_substep is None:
            self._replay(f"step {nsub}", lambda: self._stages.step(nsub))
            return
        for k in range(nsub):
            on_substep(k)
            self._replay("step 1", lambda: self._stages.step(1))

    def forward(self, mask: Tensor | None = None) -> None:
        """Recompute derived fields of all envs, or of those of the mask."""
        if _is_empty(mask):
            return
        watched = [name for name in self._read_besides_state() if self._is_kept(name)]
        if not watched:
            self._replay("refresh", self._stages.refresh)
            return
        before = {name: self._view(name).clone() for name in watched}
        self._replay("forward", self._stages.forward)
        if mask is not None:
            for name, value in before.items():
                self._overwrite(name, ~mask, value)

    def reset(self, mask: Tensor) -> None:
        """Default pose at rest, controls and actuator states zero, health cleared. Call `forward(mask)` after."""
        self._restart.mask.copy_(mask)
        self._replay("reset", self._restart.run)

    def snapshot(self) -> Snapshot:
        """Copies of state, commands under way, model fields, health and every field read so far."""
        return {
            "state": {name: self._view(name).clone() for name in _STATE},
            "past": self._delay.past.clone(),
            "params": {name: value.clone() for name, value in self._fields.params.items()},
            "constants": {name: value.clone() for name, value in self._fields.constants.items()},
            "fields": {name: self._view(name).clone() for name in self._read_besides_state()},
        }

    def restore(self, snapshot: Snapshot, mask: Tensor | None = None) -> None:
        """Return the envs of the mask (all by default) to a snapshot taken from an equal model."""
        rows = torch.ones(self.num_envs, dtype=torch.bool, device=self.device) if mask is None else mask
        for name, saved in snapshot["params"].items():
            _put(self.params(name), rows, saved)
        for name, saved in snapshot["constants"].items():
            _put(self._fields.constants[name], rows, saved)
        for name, saved in snapshot["state"].items():
            self._overwrite(name, rows, saved)
        _put(self._delay.past, rows, snapshot["past"])
        self._replay("refresh", self._stages.refresh)
        for name, saved in snapshot["fields"].items():
            self._overwrite(name, rows, saved)

    def health(self) -> Tensor:
        """Bits [N] int32, see `backend.py`."""
        self._replay("health", self._examine)
        return self._view("health").clone()

    def close(self) -> None:
        """Release the engine's memory; the backend cannot be used afterwards."""
        self._replays.clear()
        self._rays.clear()
        self._cameras.clear()
        self._own.clear()
        del self._views, self._fields, self._stages, self._delay, self._restart, self._data, self._engine, self._state

    def _examine(self) -> None:
        data = self._data
        inputs = [data.qpos, data.qvel, data.qacc, data.overflow, _OVERFLOW_MASK, NON_FINITE, CONTACT_OVERFLOW]
        wp.launch(examine, dim=self.num_envs, inputs=[*inputs, self._health])

    def _make_data(self) -> Any:
        """The engine's data. Raises UserError where it does not fit into memory."""
        room = self.capacity
        require(self.num_envs, bytes_with(self.model.mj, room), self.device)
        # Envs share one pool of contacts. Headroom for one env that has gone wild keeps its contacts from taking
        # the place of others.
        headroom = min(8 * len(self._engine.nxn_geom_pair_filtered), _LARGEST_HEADROOM)
        return make_data(self.model.mj, self.num_envs, room, 0 if self.model.capacity.contacts else headroom)

    def _make_restart(self) -> Restart:
        """What `reset` writes."""
        fresh = mujoco.MjData(self.model.mj)
        fresh.qpos[:] = self.model.default_qpos
        fresh.ctrl[self.model.actuator_ids] = self.model.default_ctrl
        with wp.ScopedDevice(self._wp_device):
            restart = Restart(self.num_envs)
            restart.add(self._health, np.zeros(()))
            for array, value in self._delay.resets(fresh.ctrl):
                restart.add(array, value)
            for name in (*_STATE, *_CLEARED):
                if name not in ("ctrl", "health"):
                    restart.add(getattr(self._data, name), np.asarray(getattr(fresh, name, 0)))
        return restart

    def _replay(self, name: str, run: Callable[[], None]) -> None:
        if name not in self._replays:
            self._replays[name] = Replay(run, self._wp_device)
        self._replays[name]()

    def _forget_graphs(self) -> None:
        self._replays.clear()
        for cast in self._rays.values():
            cast.forget()
        for camera in self._cameras.values():
            camera.forget()

    def _view(self, name: str) -> Tensor:
        if name not in self._own:
            raw = {"health": self._health, "overflow": self._data.overflow}
            self._own[name] = wp.to_torch(raw[name]) if name in raw else self._views.writable(name)
        return self._own[name]

    def _overwrite(self, name: str, mask: Tensor, value: Tensor) -> None:
        _put(self._view(name), mask, value)

    def _is_kept(self, name: str) -> bool:
        """Whether a field of envs outside the mask of a forward pass differs from what the pass computes for them."""
        if name == "sensordata" and self._stages.has_acceleration_sensors:
            return True
        return name in _ACCELERATION_STAGE or self.kinematics == "substep_old"

    def _read_besides_state(self) -> list[str]:
        return sorted({*self._views.names, "sensordata"} - {*_STATE})


def put_model(mj: mujoco.MjModel) -> Any:
    """The model on Warp's current device. Raises UserError with the engine's reason where it cannot simulate it."""
    mj = copy.copy(mj)
    mj.opt.disableflags &= ~_CPU_ONLY
    try:
        with equality_data_of_eleven(mj):
            engine = mjw.put_model(mj)
    except (NotImplementedError, ValueError) as fault:
        raise UserError(f"Backend mujoco_warp cannot simulate this model: {fault} Use backend=mujoco") from fault
    engine.opt.warn_overflow = False  # reported by health(), not by a line for each env and step
    return engine


def _with_index(device: torch.device) -> torch.device:
    """`cuda` as `cuda:<current>`, which is how its tensors name it."""
    is_bare = device.type == "cuda" and device.index is None
    return torch.device("cuda", torch.cuda.current_device()) if is_bare else device


def _put(target: Tensor, mask: Tensor, value: Tensor) -> None:
    """Write the rows of `value`, which broadcasts to `target [N, ...]`, that are in the mask, in place."""
    rows = mask.view(-1, *[1] * (target.dim() - 1))
    torch.where(rows, value.to(target.device, target.dtype), target, out=target)


def _is_empty(mask: Tensor | None) -> bool:
    """True if the mask is known to be empty; nobody looks at one on a GPU."""
    return mask is not None and devices.is_host(mask) and not bool(mask.any())
