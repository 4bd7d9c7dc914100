"""Memory of mujoco_warp's data, which an engine on a GPU takes for every env whether it is used or not."""

from __future__ import annotations

from typing import Any

import mujoco
import mujoco_warp as mjw
import torch
import warp as wp

from robo_rl.sim.capacity import Capacity, calibrate
from robo_rl.sim.model import RobotModel
from robo_rl.sim.warp_device import start_warp
from robo_rl.sim.warp_fields import array_bytes

_SCRATCH = 3  # bytes while stepping over bytes of the data, measured: 95 kB and 35 kB for an env of the quadruped


def bytes_per_env(model: RobotModel, device: torch.device | str) -> int:
    """Bytes of one env of mujoco_warp on the device while it steps."""
    with wp.ScopedDevice(start_warp(torch.device(device))):
        return bytes_with(model.mj, calibrate(model, model.capacity))


def bytes_with(mj: mujoco.MjModel, room: Capacity) -> int:
    """The same with a given room for contacts and constraints, on Warp's current device."""
    one, two = (array_bytes(make_data(mj, count, room)) for count in (1, 2))
    return _SCRATCH * (two - one)


def make_data(mj: mujoco.MjModel, num_envs: int, room: Capacity, headroom: int = 0) -> Any:
    """The engine's data on Warp's current device; envs share the contacts of all of them and `headroom` more."""
    pool = num_envs * room.contacts + headroom
    return mjw.make_data(mj, nworld=num_envs, naconmax=pool, njmax=room.constraints)
