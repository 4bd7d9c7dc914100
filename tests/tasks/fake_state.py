"""A `State` of one env made of numbers written down in a test."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

import torch

from robo_rl.env.actions import build_model
from robo_rl.env.registry import load_task
from robo_rl.env.sources import read_channel
from robo_rl.env.state import State
from robo_rl.sim.model import RobotModel


@functools.cache
def model_of(task: str) -> RobotModel:
    return build_model(load_task(task))


def fake_state(
    task: str,
    *,
    base: Mapping[str, Any] | None = None,
    joints: Mapping[str, tuple[float, float]] | None = None,
    sensors: Mapping[str, Any] | None = None,
    trackers: Mapping[str, Any] | None = None,
    **fields: Any,
) -> State:
    """The default pose at rest, but for: `base` (pos, quat, lin_vel, ang_vel), `joints` name -> (position, speed),
    `sensors`, `trackers` and engine fields or keys (`command_velocity` is `command.velocity`)."""
    model = model_of(task)
    mj, count = model.mj, model.num_actuators
    qpos, qvel, sensed = torch.tensor(model.default_qpos), torch.zeros(mj.nv), torch.zeros(mj.nsensordata)
    for key, value in (base or {}).items():
        part, start = (qpos, model.base_qpos.start) if key in ("pos", "quat") else (qvel, model.base_qvel.start)
        start += 3 * (key in ("quat", "ang_vel"))
        part[start : start + len(value)] = torch.tensor(value)
    for name, (position, speed) in (joints or {}).items():
        qpos[model.qpos_of([name])], qvel[model.qvel_of([name])] = position, speed
    for name, value in (sensors or {}).items():
        sensed[model.sensor(name)] = torch.tensor(value)
    values = {
        "qpos": qpos,
        "qvel": qvel,
        "sensordata": sensed,
        "actuator_force": torch.zeros(mj.nu),
        "geom_xpos": torch.zeros(mj.ngeom, 3),
        "action": torch.zeros(count),
        "last_action": torch.zeros(count),
        "phase": torch.zeros(1),
        "command.velocity": torch.zeros(3),
    } | {key.replace("_", ".", 1) if key.startswith("command") else key: torch.tensor(v) for key, v in fields.items()}

    def read(key: str) -> torch.Tensor:
        if key == "time":
            return torch.zeros(1)
        if key.startswith("channel."):
            return read_channel(model, key.removeprefix("channel."), read)
        return values[key].float()[None]

    return State(model, read, trackers)


class FakeContext:
    """An `EventContext` for one event: all that is drawn lies at a `share` of its range; `written` is the new state."""

    def __init__(self, task: str, share: float, **commands: Any) -> None:
        self.model = model_of(task)
        self.q = torch.tensor(self.model.default_qpos).float()[None]
        self.v = torch.zeros(1, self.model.mj.nv)
        self._share, self._commands = share, commands

    def uniform(self, low: float, high: float, size: int) -> torch.Tensor:
        return torch.full((1, size), low + (high - low) * self._share)

    def command(self, name: str) -> torch.Tensor:
        return torch.tensor([self._commands[name]])

    def write_state(self, q: torch.Tensor, v: torch.Tensor | None = None) -> None:
        self.written = q
