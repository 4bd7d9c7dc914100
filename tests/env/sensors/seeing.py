"""A floating box with a lidar, a height scan and a camera among walls, written out as a robot folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from robo_rl.env import (
    Channels,
    Event,
    ObsGroup,
    ObsTerm,
    RewardTerm,
    State,
    Success,
    TaskCfg,
    Thrust,
    VecEnv,
    randomize,
)

MJCF = """<mujoco model="seer">
  <worldbody>
    <geom name="wall" type="box" pos="3 0 1" size="0.1 2 1" rgba="0.9 0.1 0.1 1"/>
    <geom name="step" type="box" pos="0.5 0 0.1" size="0.2 3 0.1" rgba="0.1 0.8 0.2 1"/>
    <geom name="ball" type="sphere" pos="0 2 0.6" size="0.3" group="1"/>
    <light name="lamp" pos="0 0 3" dir="0 0 -1"/>
    <body name="base" pos="0 0 0.6">
      <freejoint/>
      <geom name="hull" type="box" size="0.1 0.1 0.05" mass="1" rgba="0.2 0.3 0.9 1"/>
      <body name="mast" pos="-0.2 0 0"><geom name="pole" type="sphere" size="0.05" mass="0.1" group="3"/></body>
      <site name="eye" pos="0.02 0.01 0.03" euler="0 10 0"/>
      <site name="motor"/>
      <camera name="front" pos="0.12 0 0" xyaxes="0 -1 0 0 0 1" fovy="70"/>
    </body>
  </worldbody>
  <actuator><motor name="lift" site="motor" gear="0 0 1 0 0 0" ctrllimited="true" ctrlrange="0 30"/></actuator>
  <sensor><framequat name="quat" objtype="site" objname="eye"/><gyro name="gyro" site="eye"/></sensor>
</mujoco>
"""

YAML = """schema: 1
name: seer
mjcf: robot.xml
description: a box that sees
source: written for tests
licence: Apache-2.0
base: base
base_height: 0.6
actuators: [lift]
joints: []
default_pose: {}
stiffness: {}
damping: {}
effort: {lift: 30.0}
velocity: {}
loop: {closed_by: nobody, rate_hz: 100}
channels:
  imu_quat: {source: sensor, sensor: quat, unit: "1", frame: world}
  imu_gyro: {source: sensor, sensor: gyro, unit: rad/s, frame: body}
  lidar: {source: rays, unit: m, frame: body, site: eye, pattern: {ring: {count: 24}}, max_range: 4.0, groups: [0, 1]}
  scan: {source: rays, unit: m, site: eye, pattern: {grid: {length: 1.2, width: 0.4, spacing: 0.2}}, max_range: 2.0}
  front: {source: camera, unit: "1", camera: front, width: 32, height: 24}
  depth: {source: camera, unit: m, camera: front, width: 32, height: 24, kind: depth, max_range: 5.0}
feet: []
"""


def robot_folder(path: Path, yaml: str = YAML) -> str:
    """The robot as files; the path a task names."""
    path.mkdir(exist_ok=True)
    (path / "robot.xml").write_text(MJCF)
    (path / "robot.yaml").write_text(yaml)
    return str(path)


def lidar(s: Channels) -> Tensor:
    return s.channel("lidar")


def scan(s: Channels) -> Tensor:
    return s.channel("scan")


def front(s: Channels) -> Tensor:
    return s.channel("front")


def depth(s: Channels) -> Tensor:
    return s.channel("depth")


def height(s: State) -> Tensor:
    return s.base_pos_w[:, 2]


START = {
    "pos": ((-0.6, 0.6), (-0.6, 0.6), (0.0, 0.5)),
    "tilt_rad": 0.4,
    "yaw_rad": 3.1,
    "lin_vel": 0.5,
    "ang_vel": 1.0,
}


def seeing(robot: str, **changes: Any) -> TaskCfg:
    """A task of the box; fields can be changed."""
    task = {
        "name": "seeing",
        "robot": robot,
        "action": Thrust(),
        "observations": {"policy": ObsGroup({"lidar": ObsTerm(lidar)})},
        "rewards": {"height": RewardTerm(height, 1.0)},
        "terminations": {},
        "success": Success(lambda s: height(s) > 0.0),
        "episode_s": 0.1,
        "sim_dt_s": 0.005,
        "decimation": 2,
        "events": {"start": Event(randomize.reset_base, "reset", START)},
    }
    return TaskCfg(**{**task, **changes})


def run(env: VecEnv, steps: int) -> list[dict[str, Tensor]]:
    """Observations of some steps under random actions; episodes end on the way."""
    out = [env.reset()]
    generator = torch.Generator().manual_seed(0)
    for _ in range(steps):
        action = torch.randn(16, env.action_dim, generator=generator)[: env.num_envs]
        out.append(env.step(action).obs)
    return [{name: value.clone() for name, value in obs.items()} for obs in out]
