"""MuJoCo on CPU threads: `mujoco.batch.Batch` behind the `SimBackend` protocol.

The engine works in float64; one cast to float32 per control step feeds torch. Results do not depend on the number of
threads (Batch promises it, tests/sim checks it).
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import mujoco
import mujoco.batch
import numpy as np
import torch
from torch import Tensor

from robo_rl.sim import devices
from robo_rl.sim.backend import CONTACT_OVERFLOW, ENGINE_ERROR, NON_FINITE, Kinematics, SimState, Snapshot
from robo_rl.sim.camera import CameraCfg
from robo_rl.sim.engine_clock import ClockStopped
from robo_rl.sim.live_state import LiveState
from robo_rl.sim.memory import require
from robo_rl.sim.model import RobotModel
from robo_rl.sim.mujoco_camera import CameraRenderer
from robo_rl.sim.runge_kutta import RungeKuttaStep
from robo_rl.sim.scene import BODY_FORCES, history_slots, require_body_forces

_NONE = mujoco.mjtStage.mjSTAGE_NONE.value
_STAGES: dict[Kinematics, int] = {  # computed at the new state after a step
    "legacy": mujoco.mjtStage.mjSTAGE_VEL.value,
    "fresh": mujoco.mjtStage.mjSTAGE_ACC.value,
    "substep_old": _NONE,
}
_WARNING = mujoco.mjtWarning
_DIVERGED = [int(w) for w in (_WARNING.mjWARN_BADQPOS, _WARNING.mjWARN_BADQVEL, _WARNING.mjWARN_BADQACC)]
_OVERFLOWN = [int(w) for w in (_WARNING.mjWARN_CONTACTFULL, _WARNING.mjWARN_CNSTRFULL)]
_STATE = {"q": "qpos", "v": "qvel", "act": "act", "ctrl": "ctrl"}


@dataclass(frozen=True)
class _Field:
    """An array of the engine and its float32 copy."""

    source: Tensor
    copy: Tensor
    memory: Tensor  # of the copy, to write into: the copy's version stays as it is
    version: int  # of the copy, as long as nobody wrote into it


def bytes_per_env(model: RobotModel) -> int:
    """Bytes of one simulation: four times its integration state, as measured (7 kB for the quadruped)."""
    return 4 * 8 * mujoco.mj_stateSize(model.mj, mujoco.mjtState.mjSTATE_INTEGRATION)


class MujocoBackend:
    """N simulations of one model on `threads` CPU threads (0: all of them)."""

    def __init__(self, model: RobotModel, num_envs: int, threads: int = 0, kinematics: Kinematics = "legacy") -> None:
        self.model = model
        self.kinematics = kinematics
        self._stage = _STAGES[kinematics]
        self.num_envs = num_envs
        self.device = torch.device("cpu")
        self.dt = float(model.mj.opt.timestep)
        require(num_envs, bytes_per_env(model), self.device)
        mujoco.set_mju_user_warning(_ignore)  # divergence is reported by health(), not by a line and a log file
        self._batch = mujoco.batch.Batch(model.mj, num_envs, threads)
        self._clock_stopped = ClockStopped()
        self._fields: dict[str, _Field] = {}
        self._stale: set[str] = set()  # fields whose copy is older than the engine's
        self._params: dict[str, Tensor] = {}
        self._state = LiveState(self.read)
        self._renderer: CameraRenderer | None = None  # made when the first picture is asked for
        self._failed = np.zeros(num_envs, dtype=bool)
        self._well = torch.zeros(num_envs, dtype=torch.int32)
        self._last_substep: RungeKuttaStep | None = None
        self._ctrl = self._batch.bind("ctrl")
        ids = model.actuator_ids
        self._actuators = slice(0, len(ids)) if np.array_equal(ids, np.arange(len(ids))) else ids
        self._delayed = history_slots(model.mj)[model.actuator_ids]
        self._history = self._batch.bind("history")
        self._xfrc = self._batch.bind("xfrc_applied")
        self._q, self._v = self._batch.bind("qpos"), self._batch.bind("qvel")
        self.reset(torch.ones(num_envs, dtype=torch.bool))
        self.forward()

    @property
    def state(self) -> LiveState:
        """Current state."""
        return self._state

    def exact_state(self) -> SimState:
        """The state in float64, copied."""
        return SimState(**{k: torch.from_numpy(self._batch.bind(name).copy()) for k, name in _STATE.items()})

    def read(self, name: str) -> Tensor:
        """Float32 copy of an MjData field, `[N, ...]`; see the protocol for how fresh it is."""
        if name not in self._fields:
            self._bind(name)
        if name in self._stale:
            self._copy(name)
        field = self._fields[name]
        if field.copy._version != field.version:
            raise RuntimeError(f'a term wrote in place into the simulator field "{name}"; clone it first')
        return field.copy

    def rays(
        self, origin: Tensor, direction: Tensor, groups: tuple[int, ...], exclude_body: int, mask: Tensor | None = None
    ) -> Tensor:
        """Distance `[N, R]` to the first geom hit, infinite for a miss; see the protocol."""
        ids = np.arange(self.num_envs) if mask is None else np.flatnonzero(mask.numpy())
        distance = torch.full(origin.shape[:2], torch.inf)
        if len(ids):
            seen = np.array([group in groups for group in range(mujoco.mjNGROUP)], np.uint8)
            start, along = (x.numpy()[ids].astype(np.float64) for x in (origin, direction))
            hit, _ = self._batch.ray(start, along, geomgroup=seen, bodyexclude=exclude_body, ids=ids)
            distance[torch.from_numpy(ids)] = torch.from_numpy(np.where(hit < 0.0, np.inf, hit)).float()
        return distance

    def render(self, camera: CameraCfg, mask: Tensor | None = None) -> Tensor:
        """Pictures `[N, C, H, W]`, one env after the other; see the protocol."""
        if self._renderer is None:
            self._renderer = CameraRenderer(self.model)
        ids = np.arange(self.num_envs) if mask is None else np.flatnonzero(mask.numpy())
        pixels = np.zeros((self.num_envs, *camera.shape), np.uint8 if camera.kind == "rgb" else np.float32)
        fields = {name: value.numpy() for name, value in self._params.items()}
        index = self.model.index("camera", camera.camera)
        for i in ids:
            own = {name: value[i] for name, value in fields.items()}
            pixels[i] = self._renderer.draw(camera, index, self._q[i], own)
        return torch.from_numpy(pixels)

    def set_control(self, u: Tensor) -> None:
        """Set the controls `[N, A]`, in the order of the robot file's actuators."""
        self._ctrl[:, self._actuators] = u.numpy()

    def write_state(self, mask: Tensor, q: Tensor | None = None, v: Tensor | None = None) -> None:
        """Overwrite `q [N, nq]` and/or `v [N, nv]` where mask is true; `state` shows it at once."""
        rows = np.flatnonzero(mask.numpy())
        for name, live, value in (("qpos", self._q, q), ("qvel", self._v, v)):
            if value is not None:
                live[rows] = value.numpy()[rows]
                self._refresh_rows(name, rows)

    def set_wrench(self, body: str, force: Tensor, torque: Tensor) -> None:
        """Apply a world-frame force and torque, `[N, 3]` each, at the centre of a body until set again."""
        self._xfrc[:, self.model.index("body", body)] = torch.cat([force, torque], dim=-1).numpy()

    @property
    def expanded_fields(self) -> tuple[str, ...]:
        """Model fields asked for by `params` so far."""
        return tuple(self._params)

    def params(self, field: str) -> Tensor:
        """Live per-env values of a model field, float64 `[N, ...]`; call `commit()` after writing."""
        if field not in self._params:
            self._params[field] = torch.from_numpy(self._batch.expand(field))
        return self._params[field]

    def commit(self, mask: Tensor | None = None) -> None:
        """Recompute derived constants (mj_setConst) of all envs, or of those of the mask."""
        ids = None if mask is None else np.flatnonzero(mask.numpy())
        if ids is None or len(ids):
            self._batch.set_const(ids)

    def step(self, nsub: int, on_substep: Callable[[int], None] | None = None) -> None:
        """Advance nsub physics steps, then bring derived fields up to date as far as `kinematics` says."""
        if self._last_substep is not None:
            self._step_by_stages(nsub, on_substep, self._last_substep)
        elif on_substep is None:
            self._call(lambda: self._batch.step(nstep=nsub, stage=self._stage))
        else:
            for k in range(nsub):
                on_substep(k)
                self._call(lambda: self._batch.step(stage=self._stage))
                self._refresh_all()
            return
        self._refresh_all()

    def forward(self, mask: Tensor | None = None) -> None:
        """Recompute derived fields of all envs, or of those of the mask; nothing happens for an empty mask."""
        ids = None if mask is None else np.flatnonzero(mask.numpy())
        if ids is None or len(ids):
            self._call(lambda: self._batch.forward(ids))
            self._refresh_all()

    def reset(self, mask: Tensor) -> None:
        """Default pose at rest, controls and actuator states zero, warnings cleared. Call `forward(mask)` after."""
        ids = np.flatnonzero(mask.numpy())
        if not len(ids):
            return
        self._batch.reset(ids, stage=_NONE)
        self._q[ids] = self.model.default_qpos
        self._ctrl[np.ix_(ids, self.model.actuator_ids)] = self.model.default_ctrl
        if self._delayed.size:
            # the engine's command history would otherwise pull the joints towards zero until it has filled
            self._history[ids[:, None, None], self._delayed] = self.model.default_ctrl[:, None]
        self._failed[ids] = False
        self._batch.warning[ids] = 0
        for name in _STATE.values():
            self._refresh_rows(name, ids)

    def snapshot(self) -> Snapshot:
        """Copies of the integration state, model fields, warnings and every field read so far."""
        self._read_all_state()
        return {
            "state": torch.from_numpy(self._batch.state.copy()),
            "warning": torch.from_numpy(self._batch.warning.astype(np.int64)),
            "failed": torch.from_numpy(self._failed.copy()),
            "params": {name: value.clone() for name, value in self._params.items()},
            "fields": {name: self.read(name).clone() for name in self._fields},
        }

    def restore(self, snapshot: Snapshot, mask: Tensor | None = None) -> None:
        """Return the envs of the mask (all by default) to a snapshot taken from an equal model."""
        rows = np.ones(self.num_envs, dtype=bool) if mask is None else mask.numpy()
        for name, saved in snapshot["params"].items():
            self.params(name).numpy()[rows] = saved.numpy()[rows]
        if snapshot["params"]:
            self._batch.set_const(np.flatnonzero(rows))
        self._batch.state[rows] = snapshot["state"].numpy()[rows]
        self._batch.warning[rows] = snapshot["warning"].numpy()[rows]
        self._failed[rows] = snapshot["failed"].numpy()[rows]
        self._restore_fields(snapshot["fields"], torch.from_numpy(rows))

    def health(self) -> Tensor:
        """Bits [N] int32, see `backend.py`."""
        is_finite = devices.surely_finite(self.read("qpos")) and devices.surely_finite(self.read("qvel"))
        if is_finite and not np.count_nonzero(self._batch.warning) and not np.count_nonzero(self._failed):
            return self._well  # the usual case, without a look at each number
        count = self._batch.warning[..., 1]
        bits = np.zeros(self.num_envs, dtype=np.int32)
        finite = np.isfinite(self._q).all(1) & np.isfinite(self._v).all(1)
        bits[~finite | count[:, _DIVERGED].any(1)] |= NON_FINITE
        bits[count[:, _OVERFLOWN].any(1)] |= CONTACT_OVERFLOW
        bits[self._failed] |= ENGINE_ERROR
        return torch.from_numpy(bits)

    def close(self) -> None:
        """Release the engine's memory; the backend cannot be used afterwards."""
        if self._renderer is not None:
            self._renderer.close()
        self._fields.clear()
        self._params.clear()
        del self._batch

    def _step_by_stages(self, nsub: int, on_substep: Callable[[int], None] | None, last: RungeKuttaStep) -> None:
        """As `step`, the last substep stage by stage."""
        if on_substep is not None:
            for k in range(nsub - 1):
                on_substep(k)
                self._call(self._batch.step)
                self._refresh_all()
            on_substep(nsub - 1)
        elif nsub > 1:
            self._call(lambda: self._batch.step(nstep=nsub - 1))
        with np.errstate(over="ignore", invalid="ignore"):  # a diverging env is for health()
            last.step(lambda: self._call(self._batch.forward))

    def _bind(self, name: str) -> None:
        if name in BODY_FORCES:
            self._provide_body_forces(name)
        live = self._batch.bind(name)
        if name not in _STATE.values():
            self._call(lambda: self._batch.forward())  # a derived field is zero until the next call computes it
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # the engine's arrays are read-only, and nobody writes here
            source = torch.from_numpy(live)
        copy = source.to(torch.float32, copy=True)
        self._fields[name] = _Field(source, copy, torch.from_numpy(copy.numpy()), copy._version)

    def _provide_body_forces(self, name: str) -> None:
        require_body_forces(self.model.mj, name)
        runge_kutta = self.model.mj.opt.integrator == mujoco.mjtIntegrator.mjINT_RK4
        if self.kinematics == "substep_old" and runge_kutta and self._last_substep is None:
            self._last_substep = RungeKuttaStep(self._batch)

    def _refresh_all(self) -> None:
        """Copies are made when they are next read: most fields are not, most of the time."""
        self._stale.update(self._fields)

    def _copy(self, name: str) -> None:
        field = self._fields[name]
        field.memory.copy_(field.source)
        self._stale.discard(name)

    def _refresh_rows(self, name: str, rows: np.ndarray) -> None:
        if name in self._fields and name not in self._stale:
            field = self._fields[name]
            field.memory.numpy()[rows] = field.source.numpy()[rows]

    def _restore_fields(self, saved: Mapping[str, Any], mask: Tensor) -> None:
        for name, value in saved.items():
            self.read(name)
            rows = mask.numpy()
            self._fields[name].memory.numpy()[rows] = value.numpy()[rows]

    def _read_all_state(self) -> None:
        for name in _STATE.values():
            self.read(name)

    def _call(self, engine_call: Callable[[], None]) -> None:
        """Run an engine call; envs it refused keep their state and are flagged instead of stopping the others."""
        try:
            with self._clock_stopped:
                engine_call()
        except mujoco.batch.SimulationError as error:
            self._failed[error.ids] = True


def _ignore(message: str) -> None:
    del message
