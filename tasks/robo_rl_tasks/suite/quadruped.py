"""Quadruped of the DeepMind control suite: walk, run."""

from __future__ import annotations

import functools
from collections.abc import Callable

import mujoco
import torch
from torch import Tensor

from robo_rl.env import Event, RobotModel, State, TaskCfg, once, starts
from robo_rl_tasks.suite.dmc import INF, dmc_task, rotation, tolerance

EPISODE_S = 20.0
CORNERS = ("front_left", "front_right", "back_right", "back_left")
FORCES = tuple(f"force_toe_{corner}" for corner in CORNERS)
TORQUES = tuple(f"torque_toe_{corner}" for corner in CORNERS)


def dmc_quadruped_walk() -> TaskCfg:
    """Quadruped of the DeepMind control suite: walk at 0.5 m/s or faster."""
    return _quadruped("dmc_quadruped_walk", 0.5, success=0.8)


def dmc_quadruped_run() -> TaskCfg:
    """Quadruped of the DeepMind control suite: run at 5 m/s or faster."""
    return _quadruped("dmc_quadruped_run", 5.0, success=0.5)


def _quadruped(name: str, speed: float, success: float) -> TaskCfg:
    return dmc_task(
        name,
        "dmc_quadruped",
        {
            "egocentric_state": egocentric_state,
            "torso_velocity": torso_velocity,
            "torso_upright": torso_upright,
            "imu": imu,
            "force_torque": force_torque,
        },
        move,
        {"speed": speed},
        {"start": Event(starts.from_pool, "reset", {"pool": above_ground})},
        timestep_s=0.005,
        decimation=4,
        episode_s=EPISODE_S,
        success=success,
        edit=bare_floor(EPISODE_S * speed),
    )


@functools.cache
def bare_floor(size: float) -> Callable[[mujoco.MjSpec], None]:
    """Take walls, ball, target, terrain and range finders out; a floor of `size` m from the centre to an edge."""

    def edit(spec: mujoco.MjSpec) -> None:
        for wall in ("wall_px", "wall_py", "wall_nx", "wall_ny", "terrain"):
            spec.delete(spec.geom(wall))
        spec.delete(spec.body("ball"))
        spec.delete(spec.site("target"))
        for sensor in [sensor for sensor in spec.sensors if sensor.type == mujoco.mjtSensor.mjSENS_RANGEFINDER]:
            spec.delete(sensor)
        spec.geom("floor").size = [size, size, 0.5]

    return edit


def above_ground(model: RobotModel) -> Tensor:
    """A pool of starts at any attitude, as low as whole centimetres allow without touching the floor."""
    q = torch.tensor(model.default_qpos, dtype=torch.float32).repeat(starts.POOL, 1)
    quat = torch.randn(starts.POOL, 4, generator=torch.Generator().manual_seed(0))
    q[:, 3:7] = quat / quat.norm(dim=1, keepdim=True)
    return starts.lifted(model, q, step_m=0.01, most=255)


def egocentric_state(s: State) -> Tensor:
    """Positions and velocities of the joints, states of the actuators. [N, 44]."""
    return torch.cat([s.field("qpos")[:, 7:], s.field("qvel")[:, 6:], s.field("act")], dim=1)


def torso_velocity(s: State) -> Tensor:
    """Velocity of the torso in its own frame. [N, 3], m/s."""
    return s.sensor("velocimeter")


def torso_upright(s: State) -> Tensor:
    """Cosine of the torso's tilt. [N, 1]."""
    return rotation(s, "torso")[:, 8:]


def imu(s: State) -> Tensor:
    """Accelerometer (m/s^2) and gyroscope (rad/s) of the torso. [N, 6]."""
    return torch.cat([s.sensor("imu_accel"), s.sensor("imu_gyro")], dim=1)


def force_torque(s: State) -> Tensor:
    """Inverse hyperbolic sine of the forces (N), then of the torques (N m), at the toes. [N, 24]."""
    return s.sensors((*FORCES, *TORQUES)).flatten(1).asinh()


@once
def move(s: State, speed: float) -> Tensor:
    """Torso upright, moving at `speed` (m/s) or faster along its own x axis. [N]."""
    upright = tolerance(torso_upright(s)[:, 0], 1.0, INF, margin=2.0, value_at_margin=0.0, sigmoid="linear")
    forward = torso_velocity(s)[:, 0]
    return upright * tolerance(forward, speed, INF, margin=speed, value_at_margin=0.5, sigmoid="linear")
