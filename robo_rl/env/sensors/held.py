"""The readings of one state, computed when somebody asks, and again only where the state has moved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Protocol

import torch
from torch import Tensor

from robo_rl.env.cfg import TaskCfg
from robo_rl.env.masks import everybody, nobody
from robo_rl.env.sensors.camera_sensor import CameraSensor
from robo_rl.env.sensors.range_sensor import RangeSensor
from robo_rl.errors import UserError
from robo_rl.sim.backend import SimBackend
from robo_rl.sim.camera import CameraCfg
from robo_rl.sim.rays import RaysCfg
from robo_rl.sim.registry import check_sensor
from robo_rl.sim.robot import RobotCfg

SensorCfg = RaysCfg | CameraCfg


class Sensor(Protocol):
    """What can be read off the engine's present state."""

    def read(self, mask: Tensor | None = None) -> Tensor:
        """Readings `[N, ...]`; only the rows of the mask mean anything where one is given."""


class HeldSensor:
    """A sensor and its last readings: to cast rays or to draw pictures of envs that did not move would be a waste."""

    def __init__(self, sensor: Sensor, num_envs: int, device: torch.device) -> None:
        self._sensor = sensor
        self._value: Tensor | None = None
        self._stale = torch.ones(num_envs, dtype=torch.bool, device=device)

    def moved(self, mask: Tensor | None) -> None:
        """The state of the envs of the mask, or of all, is another one."""
        self._stale = torch.ones_like(self._stale) if mask is None else self._stale | mask

    def read(self, wanted: Tensor | None = None) -> Tensor:
        """Readings `[N, ...]` of the present state, at least in the envs `wanted [N]`; elsewhere they may be older."""
        due = self._stale if wanted is None else self._stale & wanted
        if self._value is None or everybody(due):
            self._value = self._sensor.read()
            self._stale = torch.zeros_like(self._stale)
        elif not nobody(due):
            rows = due.view(-1, *[1] * (self._value.dim() - 1))
            self._value = torch.where(rows, self._sensor.read(due), self._value)
            self._stale = self._stale & ~due
        return self._value


class Sensors:
    """The rays and cameras of a robot and a task, by channel name; each is made when it is first read."""

    def __init__(self, task: TaskCfg, sim: SimBackend, backend: str) -> None:
        """Raises UserError for a task's sensor that has the name of a robot's channel."""
        self._cfg = sensor_cfgs(task, sim.model.robot)
        self._sim, self._backend = sim, backend
        self._held: dict[str, HeldSensor] = {}
        self._wanted: Tensor | None = None

    def __contains__(self, name: object) -> bool:
        return name in self._cfg

    def read(self, name: str) -> Tensor:
        """Readings `[N, ...]` of one sensor. Raises UserError where the backend has nothing of its kind."""
        if name not in self._held:
            check_sensor(self._backend, "rays" if isinstance(self._cfg[name], RaysCfg) else "camera", name)
            self._held[name] = HeldSensor(self._make(self._cfg[name]), self._sim.num_envs, self._sim.device)
        return self._held[name].read(self._wanted)

    @contextmanager
    def only(self, wanted: Tensor) -> Iterator[None]:
        """Inside, readings are needed in the envs `wanted [N]` alone; elsewhere they may be of an earlier state."""
        before, self._wanted = self._wanted, wanted
        try:
            yield
        finally:
            self._wanted = before

    def moved(self, mask: Tensor | None = None) -> None:
        """The state of the envs of the mask, or of all, is another one."""
        for sensor in self._held.values():
            sensor.moved(mask)

    def _make(self, cfg: SensorCfg) -> Sensor:
        return RangeSensor(cfg, self._sim) if isinstance(cfg, RaysCfg) else CameraSensor(cfg, self._sim)


def sensor_cfgs(task: TaskCfg, robot: RobotCfg) -> Mapping[str, SensorCfg]:
    """Rays and cameras by channel name: the robot's, then the task's own."""
    own: dict[str, SensorCfg] = {}
    for name, channel in robot.channels.items():
        if channel.rays or channel.camera:
            own[name] = channel.rays or channel.camera  # type: ignore[assignment]  # one of them is there
    for name in task.sensors:
        if name in robot.channels:
            raise UserError(f'sensor "{name}" of task "{task.name}" is a channel of robot "{robot.name}"; rename it')
    return {**own, **task.sensors}
