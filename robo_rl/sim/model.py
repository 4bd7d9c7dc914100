"""What tasks and backends know of a compiled robot: names, indices, limits, and the pose it stands in."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import mujoco
import numpy as np
import torch

from robo_rl.errors import UserError, nearest
from robo_rl.sim.capacity import Capacity
from robo_rl.sim.props import PropCfg
from robo_rl.sim.robot import ROLE_KINDS, RobotCfg
from robo_rl.sim.terrain.generate import Terrain
from robo_rl.sim.terrain.ground import Ground

_FREE_QPOS, _FREE_QVEL = 7, 6


@dataclass(frozen=True)
class RobotModel:
    """A compiled scene with one robot. Index arrays follow the order of the robot file's `actuators`."""

    robot: RobotCfg
    mj: mujoco.MjModel
    xml: str  # the whole scene as MJCF, what a twin compiles
    default_ctrl: np.ndarray  # [A] controls that hold the default pose: what a command delay is filled with at reset
    terrain: Terrain | None = None  # generated ground; None for the plane z = 0
    props: Mapping[str, PropCfg] = field(default_factory=dict)  # what else is in the scene; bodies bear these names
    capacity: Capacity = field(default_factory=Capacity)  # room an engine on a GPU reserves for each env
    _ids: dict[tuple[str, str], int] = field(default_factory=dict, repr=False)
    _columns: dict[tuple[str, tuple[str, ...], torch.device], slice | torch.Tensor] = field(
        default_factory=dict, repr=False
    )
    _tables: dict[tuple[Hashable, torch.device], torch.Tensor] = field(default_factory=dict, repr=False)
    _grounds: dict[torch.device, Ground] = field(default_factory=dict, repr=False)

    @property
    def num_actuators(self) -> int:
        """Length of the control vector the policy drives."""
        return len(self.robot.actuators)

    @cached_property
    def actuator_ids(self) -> np.ndarray:
        """MJCF actuator index of each policy actuator."""
        return np.array([self.index("actuator", name) for name in self.robot.actuators], dtype=np.int64)

    @cached_property
    def joint_qpos(self) -> np.ndarray:
        """Index into qpos of each actuated joint."""
        return self.qpos_of(self.robot.joints)

    @cached_property
    def joint_qvel(self) -> np.ndarray:
        """Index into qvel of each actuated joint."""
        return self.qvel_of(self.robot.joints)

    def qpos_of(self, joints: Sequence[str]) -> np.ndarray:
        """Index into qpos of named hinge and slide joints."""
        return np.array([self.mj.jnt_qposadr[self.index("joint", name)] for name in joints], dtype=np.int64)

    def qvel_of(self, joints: Sequence[str]) -> np.ndarray:
        """Index into qvel of named hinge and slide joints."""
        return np.array([self.mj.jnt_dofadr[self.index("joint", name)] for name in joints], dtype=np.int64)

    def range_of(self, joints: Sequence[str]) -> np.ndarray:
        """Position limits [J, 2] of named joints, rad or m; infinite where a joint is unlimited."""
        rows = [self.index("joint", name) for name in joints]
        limits = self.mj.jnt_range[rows].copy()
        limits[self.mj.jnt_limited[rows] == 0] = (-np.inf, np.inf)
        return limits.reshape(-1, 2)

    @cached_property
    def joint_range(self) -> np.ndarray:
        """Position limits [J, 2] of the actuated joints, rad or m."""
        return self.range_of(self.robot.joints)

    def actuated(self, joint: str) -> int:
        """Place in the policy's order of a joint, by name or role. Raises UserError for one that no motor drives."""
        name = self.mj.joint(self.index("joint", joint)).name
        if name not in self.robot.joints:
            raise UserError(f'joint "{name}" of robot "{self.robot.name}" has no motor; this task drives it')
        return self.robot.joints.index(name)

    def channel_joints(self, name: str) -> tuple[str, ...]:
        """Joints that a joint channel reads, in order; the actuated ones where the robot file does not say."""
        channel = self.robot.channels.get(name)
        return (channel.joints if channel else ()) or self.robot.joints

    @cached_property
    def base_body(self) -> int:
        """Body index of the floating base, -1 for a fixed base."""
        return self.index("body", self.robot.base) if self.robot.base else -1

    @cached_property
    def default_qpos(self) -> np.ndarray:
        """qpos of the default pose, base upright at `base_height`; joints without an actuator are posed too."""
        qpos = self.mj.qpos0.copy()
        if self.base_body >= 0:
            start = self.mj.jnt_qposadr[self.mj.body_jntadr[self.base_body]]
            qpos[start : start + _FREE_QPOS] = (0.0, 0.0, self.robot.base_height, 1.0, 0.0, 0.0, 0.0)
        pose = self.robot.default_pose
        qpos[self.qpos_of(list(pose))] = list(pose.values())
        return qpos

    @cached_property
    def base_qpos(self) -> slice:
        """Slice of qpos that holds the free joint."""
        start = int(self.mj.jnt_qposadr[self.mj.body_jntadr[self._base()]])
        return slice(start, start + _FREE_QPOS)

    @cached_property
    def base_qvel(self) -> slice:
        """Slice of qvel that holds the free joint."""
        start = int(self.mj.jnt_dofadr[self.mj.body_jntadr[self._base()]])
        return slice(start, start + _FREE_QVEL)

    def table(self, make: Callable[[RobotModel], torch.Tensor], device: torch.device) -> torch.Tensor:
        """What `make(model)` gives, computed once, on a device."""
        key = (make, device)
        if key not in self._tables:
            self._tables[key] = make(self).to(device)
        return self._tables[key]

    def prop_qpos(self, name: str) -> slice:
        """Slice of qpos that holds the free joint of a prop, xyz and wxyz."""
        start = int(self.mj.jnt_qposadr[self._free_joint(name)])
        return slice(start, start + _FREE_QPOS)

    def prop_qvel(self, name: str) -> slice:
        """Slice of qvel that holds the free joint of a prop: linear (world), angular (body)."""
        start = int(self.mj.jnt_dofadr[self._free_joint(name)])
        return slice(start, start + _FREE_QVEL)

    def prop(self, name: str) -> PropCfg:
        """A prop of the scene. Raises UserError with the nearest names where there is none of that name."""
        if name not in self.props:
            hint = ", ".join(nearest(name, self.props) or self.props) or "none"
            raise UserError(f'the scene has no prop "{name}". Nearest: {hint}')
        return self.props[name]

    def geoms_of(self, body: str) -> slice:
        """Slice of the geoms that belong to a body."""
        i = self.index("body", body)
        start = int(self.mj.body_geomadr[i])
        return slice(start, start + int(self.mj.body_geomnum[i])) if start >= 0 else slice(0, 0)

    def sensor(self, name: str) -> slice:
        """Slice of `sensordata` of a named MJCF sensor."""
        i = self.index("sensor", name)
        start = int(self.mj.sensor_adr[i])
        return slice(start, start + int(self.mj.sensor_dim[i]))

    def columns(self, kind: str, names: tuple[str, ...], device: torch.device) -> slice | torch.Tensor:
        """Where named things lie along the second axis of their field, for use as an index: a slice for neighbours.

        `kind` is `qpos` or `qvel` (of joints), `sensor` (all its values), `body`, `geom`, `site` or `actuator`.
        """
        key = (kind, names, device)
        if key not in self._columns:
            found = self._column_list(kind, names)
            first = found[0] if found else 0
            run = range(first, first + len(found))
            neighbours = found == list(run)
            self._columns[key] = slice(run.start, run.stop) if neighbours else torch.tensor(found, device=device)
        return self._columns[key]

    def height_at(self, xy: torch.Tensor) -> torch.Tensor:
        """Height of the ground under points `xy [..., 2]`, `[...]` m; 0 without a terrain."""
        ground = self.ground(xy.device)
        return torch.zeros_like(xy[..., 0]) if ground is None or ground.flat else ground.height(xy)

    def ground(self, device: torch.device) -> Ground | None:
        """The terrain as tensors on a device; None without one."""
        if self.terrain is not None and device not in self._grounds:
            self._grounds[device] = Ground(self.terrain, device)
        return self._grounds.get(device)

    def index(self, kind: str, name: str) -> int:
        """Index of a named object (`body`, `joint`, `geom`, `site`, `camera`, ...); bodies and joints by role, too.

        Raises UserError with the nearest names when the model has none of that name.
        """
        key = (kind, name)
        if key not in self._ids:
            what = getattr(mujoco.mjtObj, f"mjOBJ_{kind.upper()}")
            i = mujoco.mj_name2id(self.mj, what, self.robot.name_of(kind, name))
            if i < 0:
                raise UserError(self._missing(kind, name))
            self._ids[key] = i
        return self._ids[key]

    def _column_list(self, kind: str, names: tuple[str, ...]) -> list[int]:
        if kind == "qpos":
            return [int(i) for i in self.qpos_of(names)]
        if kind == "qvel":
            return [int(i) for i in self.qvel_of(names)]
        if kind == "sensor":
            return [i for name in names for i in range(self.sensor(name).start, self.sensor(name).stop)]
        return [self.index(kind, name) for name in names]

    def _base(self) -> int:
        if self.base_body < 0:
            raise UserError(f'Robot "{self.robot.name}" has a fixed base; a term of this task reads a floating base')
        return self.base_body

    def _free_joint(self, prop: str) -> int:
        if self.prop(prop).mount != "free":
            raise UserError(f'prop "{prop}" does not float; give it mount="free" in scene.props')
        return self.index("joint", f"{prop}_free")

    def _missing(self, kind: str, name: str) -> str:
        known = [getattr(self.mj, kind)(i).name for i in range(getattr(self.mj, _COUNT[kind]))]
        hits = nearest(name, known)
        role = f", and none has that role (roles: {{{kind}: {{{name}: ...}}}} in its robot.yaml)"
        near = f" Nearest: {', '.join(hits)}" if hits else ""
        return f'Robot "{self.robot.name}" has no {kind} "{name}"{role if kind in ROLE_KINDS else ""}.{near}'


_COUNT = {
    "body": "nbody",
    "joint": "njnt",
    "geom": "ngeom",
    "site": "nsite",
    "sensor": "nsensor",
    "actuator": "nu",
    "camera": "ncam",
    "light": "nlight",
    "material": "nmat",
    "texture": "ntex",
}
