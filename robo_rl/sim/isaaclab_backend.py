"""Isaac Lab 3 on Newton behind the `SimBackend` protocol: our robots and tasks on its physics, without Isaac Sim.

Isaac Lab keeps quaternions as xyzw, angular velocities in the world frame and joints in an order of its own; that is
converted (`isaaclab/bridge.py`), by name. Fields besides q and v come from an `Observer`. The same code would drive
PhysX where Isaac Sim is installed (`isaaclab/world.py` has the one line that says Newton); never run here.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
import warp as wp
from torch import Tensor

from robo_rl.errors import UserError
from robo_rl.sim import isaac_lab
from robo_rl.sim.backend import CONTACT_OVERFLOW, NON_FINITE, Kinematics, SimState, Snapshot
from robo_rl.sim.camera import CameraCfg
from robo_rl.sim.isaaclab.bridge import Bridge
from robo_rl.sim.isaaclab.drives import PARAMETERS, Drives
from robo_rl.sim.isaaclab.observer import Observer
from robo_rl.sim.isaaclab.params import FIELDS, write_params
from robo_rl.sim.isaaclab.parts import parts_of
from robo_rl.sim.isaaclab.world import World, room_of
from robo_rl.sim.live_state import LiveState
from robo_rl.sim.memory import require
from robo_rl.sim.model import RobotModel
from robo_rl.sim.mujoco_backend import bytes_per_env as observer_bytes
from robo_rl.sim.warp_device import start_warp
from robo_rl.sim.warp_memory import bytes_with

_OWN = ("qpos", "qvel", "act", "ctrl")
_BOUND = 1e10  # MuJoCo's bound of a state, beyond which it counts as diverged


def bytes_per_env(model: RobotModel, device: torch.device | str) -> int:
    """Bytes of one env on the device: Newton's solver is mujoco_warp, and the observer lies on the CPU."""
    with wp.ScopedDevice(start_warp(torch.device(device))):
        newton = bytes_with(model.mj, room_of(model.mj, parts_of(model)))
    return newton + (observer_bytes(model) if torch.device(device).type == "cpu" else 0)


class IsaacLabBackend:
    """N simulations of one model in Isaac Lab. One such backend can be open in a process."""

    def __init__(
        self,
        model: RobotModel,
        num_envs: int,
        device: str = "cpu",
        threads: int = 0,
        kinematics: Kinematics = "legacy",
    ) -> None:
        """Raises UserError for a scene, a sensor or an actuator that it lacks, by name."""
        isaac_lab.use_stand_in_assets()
        isaac_lab.start_warp_quietly(device)
        isaac_lab.check_free()
        require(num_envs, bytes_per_env(model, device), torch.device(device))
        self.model, self.num_envs, self.device = model, num_envs, torch.device(device)
        self.kinematics: Kinematics = kinematics
        self.dt = float(model.mj.opt.timestep)
        self._drives = Drives(model, num_envs, self.device)
        parts = parts_of(model)
        self._observer = Observer(model, num_envs, threads, kinematics)  # first: what it refuses leaves nothing running
        with isaac_lab.quiet(f"{num_envs} x {model.robot.name}"):
            self._world = World(model, parts, num_envs, device, self._drives)
        self._robot = self._world.robot
        self._params: dict[str, Tensor] = {}
        self._versions: dict[str, int] = {}  # of the params when they were last written to the engine
        self._wrench: dict[str, Tensor] = {}  # body -> [N, 6] force and torque, world frame
        self._bridge = Bridge(model, self._world, self.device)
        self._driven = self._world.joints_of(self._drives.joints)
        self._q = torch.zeros(num_envs, model.mj.nq, device=self.device)
        self._v = torch.zeros(num_envs, model.mj.nv, device=self.device)
        self._overflown = torch.zeros(num_envs, dtype=torch.bool, device=self.device)
        self._state = LiveState(self.read)
        self.reset(torch.ones(num_envs, dtype=torch.bool, device=self.device))
        self.forward()

    @property
    def state(self) -> LiveState:
        """Current state."""
        return self._state

    def exact_state(self) -> SimState:
        """The state in the engine's precision, copied."""
        return SimState(*(self.read(name).clone() for name in _OWN))

    def read(self, name: str) -> Tensor:
        """Float32 copy of a field, `[N, ...]`, of the present state."""
        own = {"qpos": self._q, "qvel": self._v, "act": self._drives.act, "ctrl": self._drives.ctrl}
        if name in own:
            return _unwritten(name, own[name])
        return self._observer.read(name).to(self.device)

    def rays(
        self, origin: Tensor, direction: Tensor, groups: tuple[int, ...], exclude_body: int, mask: Tensor | None = None
    ) -> Tensor:
        """Distance `[N, R]` to the first geom hit, infinite for a miss; see the protocol."""
        mask = None if mask is None else mask.cpu()
        return self._observer.rays(origin.cpu(), direction.cpu(), groups, exclude_body, mask).to(self.device)

    def render(self, camera: CameraCfg, mask: Tensor | None = None) -> Tensor:
        """Pictures `[N, C, H, W]`, drawn by MuJoCo; see the protocol."""
        return self._observer.render(camera, None if mask is None else mask.cpu()).to(self.device)

    def set_control(self, u: Tensor) -> None:
        """Set the controls `[N, A]`, in the order of the robot file's actuators."""
        columns = torch.as_tensor(self.model.actuator_ids, device=self.device)
        self._drives.ctrl = self._drives.ctrl.index_copy(1, columns, u.float())

    def write_state(self, mask: Tensor, q: Tensor | None = None, v: Tensor | None = None) -> None:
        """Overwrite `q [N, nq]` and/or `v [N, nv]` where mask is true; `state` shows it at once."""
        rows = mask.unsqueeze(1)
        new_q = self._q if q is None else torch.where(rows, q.float(), self._q)
        new_v = self._v if v is None else torch.where(rows, v.float(), self._v)
        self._hold(new_q, new_v)
        self._bridge.write(mask, self._q, self._v)

    def set_wrench(self, body: str, force: Tensor, torque: Tensor) -> None:
        """Apply a world-frame force and torque, `[N, 3]` each, at the centre of a body until set again."""
        index = self.model.index("body", body)
        self._wrench[body] = torch.cat([force, torque], dim=-1).float()
        self._observer.push(index, self._wrench[body])

    @property
    def expanded_fields(self) -> tuple[str, ...]:
        """Model fields asked for by `params` so far."""
        return tuple(self._params)

    def params(self, field: str) -> Tensor:
        """Live per-env values of a model field, float64 `[N, ...]`; call `commit()` after writing.

        Raises UserError for a field whose change has no way into Isaac Lab.
        """
        if field not in self._params:
            if field not in (*PARAMETERS, *FIELDS):
                raise UserError(f'the model field "{field}" cannot differ between envs: backend isaaclab lacks that')
            value = torch.as_tensor(getattr(self.model.mj, field), dtype=torch.float64, device=self.device)
            self._params[field] = value.expand(self.num_envs, *value.shape).clone()
            self._versions[field] = self._params[field]._version
        return self._params[field]

    def commit(self, mask: Tensor | None = None) -> None:
        """Hand written model fields on; what is derived from them follows in the engines."""
        self._write_params()
        self._observer.commit(None if mask is None else mask.cpu())

    def step(self, nsub: int, on_substep: Callable[[int], None] | None = None) -> None:
        """Advance nsub physics steps."""
        self._write_params()
        for k in range(nsub):
            if on_substep is not None:
                on_substep(k)
            if k == nsub - 1 and self.kinematics != "fresh":
                self._observer.take(self._q, self._v, self._drives.act, self._drives.input)
                self._observer.before_step()
            self._drive()
            self._world.step()
            self._drives.advance(self.dt)
            if on_substep is not None or k >= nsub - 2:
                self._hold(*self._bridge.read())
        self._overflown = self._overflown | self._world.overflown()
        self._observer.take(self._q, self._v, self._drives.act, self._drives.input)
        self._observer.after_step()

    def forward(self, mask: Tensor | None = None) -> None:
        """Recompute derived fields of all envs, or of those of the mask."""
        self._write_params()
        self._world.forward()
        self._observer.take(self._q, self._v, self._drives.act, self._drives.input, mask)
        self._observer.forward(None if mask is None else mask.cpu())

    def reset(self, mask: Tensor) -> None:
        """Default pose at rest, controls those of the pose, lags empty, no wrench."""
        q = torch.as_tensor(self.model.default_qpos, dtype=torch.float32, device=self.device)
        ctrl = torch.zeros(self.model.mj.nu, device=self.device)
        ctrl[self.model.actuator_ids] = torch.as_tensor(
            self.model.default_ctrl, dtype=torch.float32, device=self.device
        )
        self._drives.reset(mask, ctrl)
        self._overflown = self._overflown & ~mask
        for body, wrench in self._wrench.items():
            self._wrench[body] = wrench * ~mask.unsqueeze(1)
            self._observer.push(self.model.index("body", body), self._wrench[body])
        self.write_state(mask, q.expand(self.num_envs, -1), torch.zeros_like(self._v))

    def snapshot(self) -> Snapshot:
        """Copies of the state, the controls under way, model fields and the solver's warm start."""
        return {
            "q": self._q.clone(),
            "v": self._v.clone(),
            "ctrl": self._drives.ctrl.clone(),
            "act": self._drives.act.clone(),
            "past": self._drives.past.clone(),
            "warm": self._world.warm_start().clone(),
            "params": {name: value.clone() for name, value in self._params.items()},
            "overflown": self._overflown.clone(),
            "observer": self._observer.snapshot(),
            "wrench": {name: value.clone() for name, value in self._wrench.items()},
        }

    def restore(self, snapshot: Snapshot, mask: Tensor | None = None) -> None:
        """Return the envs of the mask (all by default) to a snapshot; the future then agrees to float32."""
        everyone = torch.ones(self.num_envs, dtype=torch.bool, device=self.device)
        rows = everyone if mask is None else mask
        for name, saved in snapshot["params"].items():
            self.params(name)[rows] = saved.to(self.device)[rows]
        for name, saved in snapshot["wrench"].items():
            force = torch.where(rows.unsqueeze(1), saved.to(self.device), self._wrench.get(name, saved * 0.0))
            self.set_wrench(name, force[:, :3], force[:, 3:])
        drives = self._drives
        for name in ("ctrl", "act", "past"):
            old, saved = getattr(drives, name), snapshot[name].to(self.device)
            setattr(drives, name, torch.where(rows.reshape(-1, *[1] * (old.ndim - 1)), saved, old))
        self._overflown = torch.where(rows, snapshot["overflown"].to(self.device), self._overflown)
        self.commit(rows)
        self.write_state(rows, snapshot["q"].to(self.device), snapshot["v"].to(self.device))
        warm = self._world.warm_start()
        warm[:] = torch.where(rows.unsqueeze(1), snapshot["warm"].to(self.device), warm)
        self._world.forward()
        self._observer.restore(snapshot["observer"], rows.cpu())

    def health(self) -> Tensor:
        """Bits [N] int32, see `backend.py`."""
        size = torch.cat([self._q, self._v], dim=1).abs().amax(1)
        bits = torch.where(size < _BOUND, 0, NON_FINITE).to(torch.int32)  # NaN is not below it either
        return bits | torch.where(self._overflown, CONTACT_OVERFLOW, 0).to(torch.int32)

    def close(self) -> None:
        """Release the simulation; another one may be made afterwards."""
        self._world.close()
        self._observer.close()

    def _hold(self, q: Tensor, v: Tensor) -> None:
        """Take a state, as tensors of its own that nothing has written into."""
        self._q, self._v = q.clone(), v.clone()

    def _drive(self) -> None:
        """Hand the controls of this physics step to the robot."""
        if self._driven:
            for kind, aim in zip(("position", "velocity", "effort"), self._drives.aims()):
                getattr(self._robot, f"set_joint_{kind}_target_index")(target=aim.contiguous(), joint_ids=self._driven)
        for body, wrench in self._wrench.items():
            self._world.push([self.model.index("body", body)], wrench[:, None, :3], wrench[:, None, 3:], in_world=True)
        rotors = self._drives.wrenches(self._centers())
        if rotors is not None:
            self._world.push(rotors.bodies, rotors.force, rotors.torque, in_world=False)

    def _centers(self) -> Tensor:
        """Centres of mass in their bodies' frames, `[N or 1, nbody, 3]`."""
        if "body_ipos" in self._params:
            return self._params["body_ipos"].float()
        return torch.as_tensor(self.model.mj.body_ipos, dtype=torch.float32, device=self.device).unsqueeze(0)

    def _write_params(self) -> None:
        """Hand on the model fields that were written since the last time."""
        changed = [name for name, value in self._params.items() if value._version != self._versions[name]]
        if not changed:
            return
        for name in changed:
            self._versions[name] = self._params[name]._version
            if name != "actuator_delay":  # delays are computed here; the observer is given what is in force
                self._observer.params(name)[:] = self._params[name].cpu()
        self._drives.set_parameters({name: self._params[name] for name in changed if name in PARAMETERS})
        write_params(self._world, self.model, self._params, changed, self._drives)


def _unwritten(name: str, value: Tensor) -> Tensor:
    if value._version:
        raise RuntimeError(f'a term wrote in place into the simulator field "{name}"; clone it first')
    return value
