"""What a term may read. `Channels` is what the robot can measure; `State` adds what only a simulator knows.

Both are views over one function `read(key) -> Tensor`, so that the same term runs batched in the environment, or traced
into ONNX from named inputs. Keys: an engine field (`qpos`, `xpos`, `sensordata`, ...), `channel.<name>`,
`before.<engine field>`, `command.<name>`, `age.<name>`, `level.<name>`, `phase`, `action`, `last_action`, `time`.
"""

from __future__ import annotations

import copy
import functools
from collections.abc import Callable, Hashable, Mapping
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Self, TypeVar

import torch
from torch import Tensor

from robo_rl.env.masks import Rows
from robo_rl.errors import UserError
from robo_rl.rotations import rotate_inverse
from robo_rl.sim.model import RobotModel

if TYPE_CHECKING:
    from robo_rl.env.tracker import Tracker

Read = Callable[[str], Tensor]
View = TypeVar("View", bound="Channels")
Result = TypeVar("Result", bound="Tensor | tuple[Tensor, ...]")
P = ParamSpec("P")


def once(func: Callable[Concatenate[View, P], Result]) -> Callable[Concatenate[View, P], Result]:
    """A quantity that is computed once for each state, however many terms ask for it.

    For functions of a view and plain parameters; what they return must not be written into.
    """

    @functools.wraps(func)
    def remembered(view: View, *args: P.args, **params: P.kwargs) -> Result:
        return view.remember((func, args, *params.items()), lambda: func(view, *args, **params))

    return remembered


class PrivilegedRead(UserError, AttributeError):
    """An actor term asked for something the robot does not have."""


class Channels:
    """The robot's own measurements. Reading anything else raises `PrivilegedRead`."""

    def __init__(self, model: RobotModel, read: Read, device: torch.device | str = "cpu") -> None:
        self.model = model
        pose = [model.robot.default_pose.get(joint, 0.0) for joint in model.channel_joints("joint_pos")]
        self.default_joint_pos = torch.tensor(pose, dtype=torch.float32, device=device)
        self._read = read
        self._device = torch.device(device)
        self._memo: dict[Hashable, Any] = {}
        self._constants: dict[Hashable, Tensor] = {}

    def constant(self, key: Hashable, build: Callable[[], Tensor]) -> Tensor:
        """A table that terms read again and again, built once and kept on the device."""
        if key not in self._constants:
            self._constants[key] = build().to(self._device)
        return self._constants[key]

    def remember(self, key: Hashable, compute: Callable[[], Result]) -> Result:
        """What `compute` gave for this key since the last `forget`. Raises RuntimeError if someone wrote into it."""
        if key not in self._memo:
            value = compute()
            self._memo[key] = value, _version(value)
        value, version = self._memo[key]
        if _version(value) != version:
            raise RuntimeError("a term wrote in place into a quantity that others read too; clone it first")
        return value

    def forget(self) -> None:
        """The state has moved."""
        self._memo.clear()

    def of(self, rows: Rows) -> Self:
        """The same view of some envs only."""
        whole, picked = self._read, dict[str, Tensor]()

        def read(key: str) -> Tensor:
            if key not in picked:
                picked[key] = rows.pick(whole(key))
            return picked[key]

        view = copy.copy(self)
        view._read, view._memo = read, {}
        return view

    def channel(self, name: str) -> Tensor:
        """A channel of the robot file, `[N, d]` in its declared unit and frame."""
        if name not in self.model.robot.channels:
            raise PrivilegedRead(self._refusal(name))
        return self._read(f"channel.{name}")

    def command(self, name: str) -> Tensor:
        """The current command, `[N, d]`."""
        return self._read(f"command.{name}")

    @property
    def phase(self) -> Tensor:
        """Clock of the task in [0, 1), 0 at the start of the episode. `[N, 1]`."""
        return self._read("phase")

    @property
    def previous_action(self) -> Tensor:
        """The raw action of the last control step, before any clipping. `[N, A]`."""
        return self._read("action")

    @property
    def joint_pos(self) -> Tensor:
        """Positions of the joints that the channel names (by default the actuated ones). `[N, J]`, rad or m."""
        return self.channel("joint_pos")

    @property
    @once
    def joint_pos_rel(self) -> Tensor:
        """Joint positions minus the default pose. `[N, J]`, rad or m."""
        return self.joint_pos - self.default_joint_pos

    @property
    def joint_vel(self) -> Tensor:
        """Velocities of the joints that the channel names. `[N, J]`, rad/s or m/s."""
        return self.channel("joint_vel")

    @property
    def imu_gyro(self) -> Tensor:
        """Angular velocity in the IMU's frame. `[N, 3]`, rad/s."""
        return self.channel("imu_gyro")

    @property
    def imu_quat(self) -> Tensor:
        """Attitude of the IMU in the world, wxyz. `[N, 4]`."""
        return self.channel("imu_quat")

    @property
    @once
    def projected_gravity(self) -> Tensor:
        """Direction of gravity in the IMU's frame; (0, 0, -1) when level. `[N, 3]`."""
        quat = self.imu_quat
        down = torch.zeros_like(quat[:, 1:])
        down[:, 2] = -1.0
        return rotate_inverse(quat, down)

    def __getattr__(self, name: str) -> Tensor:
        # reached only for names this class does not define
        if name.startswith("_"):
            raise AttributeError(name)
        raise PrivilegedRead(self._refusal(name))

    def _refusal(self, name: str) -> str:
        known = ", ".join(self.model.robot.channels)
        return f'"{name}" is not a channel of robot "{self.model.robot.name}" (channels: {known})'


class State(Channels):
    """Everything the simulator knows; for rewards, terminations, metrics and critics."""

    def __init__(
        self,
        model: RobotModel,
        read: Read,
        trackers: Mapping[str, Tracker] | None = None,
        device: torch.device | str = "cpu",
    ) -> None:
        super().__init__(model, read, device)
        self._trackers = trackers or {}

    def of(self, rows: Rows) -> Self:
        """The same view of some envs only, memory of the trackers included."""
        view = super().of(rows)
        view._trackers = {name: tracker.of(rows) for name, tracker in self._trackers.items()}
        return view

    def tracker(self, name: str) -> Any:
        """A tracker of the task, already updated for this step; its class is the one the task named."""
        if name not in self._trackers:
            raise UserError(f'a term reads the tracker "{name}", the task has: {", ".join(self._trackers) or "none"}')
        return self._trackers[name]

    def command_age(self, name: str) -> Tensor:
        """Time since the command was drawn. `[N]`, s."""
        return self._read(f"age.{name}")

    def field(self, name: str) -> Tensor:
        """An engine field as it is, `[N, ...]`."""
        return self._read(name)

    def before(self, name: str) -> Tensor:
        """An engine field as it was before this control step, `[N, ...]`; in a new episode, as it is."""
        return self._read(f"before.{name}")

    def channel(self, name: str) -> Tensor:
        """A measurement without noise; joint states exist on every robot."""
        return self._read(f"channel.{name}")

    def sensor(self, name: str) -> Tensor:
        """Reading of a named MJCF sensor. `[N, d]`."""
        return self._read("sensordata")[:, self.model.sensor(name)]

    def sensors(self, names: tuple[str, ...]) -> Tensor:
        """Readings of named MJCF sensors of equal size d. `[N, S, d]`."""
        return self._columns("sensordata", "sensor", names).unflatten(1, (len(names), -1))

    def level(self, name: str) -> Tensor:
        """Level of a curriculum in [0, 1]. `[N]`."""
        return self._read(f"level.{name}")

    @property
    def action(self) -> Tensor:
        """Raw action of this control step. `[N, A]`."""
        return self._read("action")

    @property
    def last_action(self) -> Tensor:
        """Raw action of the control step before. `[N, A]`."""
        return self._read("last_action")

    @property
    def time(self) -> Tensor:
        """Time since the episode began. `[N]`, s."""
        return self._read("time")

    @property
    @once
    def base_pos_w(self) -> Tensor:
        """Position of the floating base in the world. `[N, 3]`, m."""
        return self._read("qpos")[:, self.model.base_qpos][:, :3]

    @property
    @once
    def base_quat_w(self) -> Tensor:
        """Attitude of the floating base, wxyz. `[N, 4]`."""
        return self._read("qpos")[:, self.model.base_qpos][:, 3:]

    @property
    @once
    def base_lin_vel_w(self) -> Tensor:
        """Linear velocity of the base in the world frame. `[N, 3]`, m/s."""
        return self._read("qvel")[:, self.model.base_qvel][:, :3]

    @property
    @once
    def base_lin_vel_b(self) -> Tensor:
        """Linear velocity of the base in its own frame. `[N, 3]`, m/s."""
        return rotate_inverse(self.base_quat_w, self.base_lin_vel_w)

    @property
    @once
    def base_ang_vel_b(self) -> Tensor:
        """Angular velocity of the base in its own frame. `[N, 3]`, rad/s."""
        return self._read("qvel")[:, self.model.base_qvel][:, 3:]

    @property
    @once
    def base_gravity_b(self) -> Tensor:
        """Direction of gravity in the frame of the base. `[N, 3]`."""
        quat = self.base_quat_w
        down = torch.zeros_like(quat[:, 1:])
        down[:, 2] = -1.0
        return rotate_inverse(quat, down)

    @property
    @once
    def actuator_force(self) -> Tensor:
        """Force or torque of each actuator in the last substep, in the robot's order. `[N, A]`, N or N m."""
        return self._columns("actuator_force", "actuator", self.model.robot.actuators)

    def terrain_height(self, xy: Tensor) -> Tensor:
        """Height of the ground under points `xy [N, ..., 2]` m of the world; exactly the engine's. `[N, ...]`, m."""
        return self.model.height_at(xy)

    @property
    @once
    def base_height(self) -> Tensor:
        """Height of the base over the ground below it. `[N]`, m."""
        return self.base_pos_w[:, 2] - self.terrain_height(self.base_pos_w[:, :2])

    def height_scan(self, points: Tensor) -> Tensor:
        """Ground below `points [R, 2]` m of a frame that stays level, ahead (x) and left (y) of the base, relative to
        the ground below the base. `[N, R]`, m."""
        w, x, y, z = self.base_quat_w.unbind(-1)
        yaw = torch.atan2(2.0 * (w * z + x * y), 1.0 - 2.0 * (y * y + z * z))
        cos, sin = yaw.cos().unsqueeze(1), yaw.sin().unsqueeze(1)
        here = self.base_pos_w[:, :2]
        ahead, left = points[:, 0], points[:, 1]
        offset = torch.stack([cos * ahead - sin * left, sin * ahead + cos * left], dim=-1)
        ground = self.terrain_height(here)
        return self.terrain_height(here.unsqueeze(1) + offset) - ground.unsqueeze(1)

    def prop_pos_w(self, name: str) -> Tensor:
        """Position of a prop's frame in the world. `[N, 3]`, m."""
        self.model.prop(name)
        return self.body_pos_w((name,))[:, 0]

    def prop_quat_w(self, name: str) -> Tensor:
        """Attitude of a prop's frame, wxyz. `[N, 4]`."""
        self.model.prop(name)
        return self._columns("xquat", "body", (name,))[:, 0]

    def prop_lin_vel_w(self, name: str) -> Tensor:
        """Linear velocity of a free prop's frame in the world. `[N, 3]`, m/s."""
        return self._read("qvel")[:, self.model.prop_qvel(name)][:, :3]

    def prop_ang_vel_b(self, name: str) -> Tensor:
        """Angular velocity of a free prop in its own frame. `[N, 3]`, rad/s."""
        return self._read("qvel")[:, self.model.prop_qvel(name)][:, 3:]

    def site_pos_w(self, names: tuple[str, ...]) -> Tensor:
        """World positions of named sites. `[N, S, 3]`, m."""
        return self._columns("site_xpos", "site", names)

    def geom_pos_w(self, names: tuple[str, ...]) -> Tensor:
        """World positions of named geoms' centres. `[N, G, 3]`, m."""
        return self._columns("geom_xpos", "geom", names)

    def body_pos_w(self, names: tuple[str, ...]) -> Tensor:
        """World positions of named bodies' frames. `[N, B, 3]`, m."""
        return self._columns("xpos", "body", names)

    def body_quat_w(self, names: tuple[str, ...]) -> Tensor:
        """World attitudes of named bodies, wxyz. `[N, B, 4]`."""
        return self._columns("xquat", "body", names)

    def _columns(self, field: str, kind: str, names: tuple[str, ...]) -> Tensor:
        value = self._read(field)
        return value[:, self.model.columns(kind, names, value.device)]

    def __getattr__(self, name: str) -> Tensor:
        if name.startswith("_"):
            raise AttributeError(name)
        raise AttributeError(f'State has no "{name}"; engine fields are read with s.field("{name}")')


def _version(value: Tensor | tuple[Tensor, ...]) -> int:
    return value._version if isinstance(value, Tensor) else sum(part._version for part in value)
