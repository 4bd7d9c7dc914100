"""A scene as mjlab exports it, small and written here: a box on four legs, mjlab's names, its task's numbers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

LEGS = {"FR": (0.19, -0.05), "FL": (0.19, 0.05), "RR": (-0.19, -0.05), "RL": (-0.19, 0.05)}
PARTS = {"hip": "1 0 0", "thigh": "0 1 0", "calf": "0 1 0"}
RANGES = {"hip": (-0.9, 0.9), "thigh": (-0.7, 4.5), "calf": (-2.8, -0.9)}
GAIN = {"stiffness": 20.0, "damping": 1.0, "effort": 24.0}
HOME = (0.0, 0.9, -1.8)


def write(cache: Path) -> dict[str, Any]:
    """Write `go1` into the cache; returns the numbers of the task."""
    folder = cache / "go1"
    folder.mkdir(parents=True)
    (folder / "scene.xml").write_text(_scene())
    numbers = _numbers()
    (folder / "task.json").write_text(json.dumps(numbers))
    return numbers


def _leg(name: str, x: float, y: float) -> str:
    body = (
        f'<geom name="robot/{name}_foot_collision" pos="0 0 -0.21" size="0.02" condim="6" friction="1 0.005 0.0005"/>'
    )
    body += f'<site name="robot/{name}" pos="0 0 -0.21" size="0.02"/>'
    for part in reversed(PARTS):
        pos = f"{x} {y} 0" if part == "hip" else ("0 0.08 0" if part == "thigh" else "0 0 -0.21")
        low, high = RANGES[part]
        joint = f'<joint name="robot/{name}_{part}_joint" axis="{PARTS[part]}" range="{low} {high}" armature="0.005"/>'
        link = '<geom size="0.01 0.05" type="capsule" pos="0 0 -0.1" contype="0" conaffinity="0" mass="0.5"/>'
        body = f'<body name="robot/{name}_{part}" pos="{pos}">{joint}{link}{body}</body>'
    return body


def _scene() -> str:
    joints = [f"robot/{leg}_{part}_joint" for leg in LEGS for part in PARTS]
    servos = "".join(f'<position name="{j}" joint="{j}" kp="20" kv="1" forcerange="-24 24"/>' for j in joints)
    contacts = "".join(
        f'<contact geom1="robot/{leg}_foot_collision" body2="terrain" data="{data}" reduce="netforce" '
        f'name="feet_ground_contact_{leg}_foot_collision_{data}"/>'
        for leg in LEGS
        for data in ("found", "force")
    )
    qpos = " ".join(map(str, (0, 0, 0.3, 1, 0, 0, 0, *HOME * 4)))
    return f"""
<mujoco>
  <compiler angle="radian" meshdir="assets"/>
  <option timestep="0.005" integrator="implicitfast" cone="elliptic" impratio="10"/>
  <worldbody>
    <light name="sun"/>
    <body name="terrain"><geom name="terrain" type="plane" size="0 0 0.01"/></body>
    <body name="robot/trunk" pos="0 0 0.4">
      <freejoint/>
      <geom name="robot/trunk_collision" type="box" size="0.2 0.06 0.05" mass="5" condim="1"/>
      <site name="robot/imu"/>
      {"".join(_leg(name, x, y) for name, (x, y) in LEGS.items())}
    </body>
  </worldbody>
  <actuator>{servos}</actuator>
  <sensor>
    <gyro site="robot/imu" name="robot/imu_ang_vel"/>
    <velocimeter site="robot/imu" name="robot/imu_lin_vel"/>
    {contacts}
  </sensor>
  <keyframe><key name="init_state" qpos="{qpos}"/></keyframe>
</mujoco>"""


def _numbers() -> dict[str, Any]:
    actor = {"base_lin_vel": 0.5, "base_ang_vel": 0.2, "projected_gravity": 0.05, "joint_pos": 0.01, "joint_vel": 1.5}
    actor |= {"actions": 0.0, "command": 0.0}
    feet = ("foot_height", "foot_air_time", "foot_contact", "foot_contact_forces")
    return {
        "timestep_s": 0.005,
        "decimation": 4,
        "episode_s": 20.0,
        "mujoco": {
            "iterations": 10,
            "ls_iterations": 20,
            "impratio": 10,
            "cone": "elliptic",
            "integrator": "implicitfast",
        },
        "action_scale": {".*_joint": 0.25 * GAIN["effort"] / GAIN["stiffness"]},
        "rewards": {
            "track_linear_velocity": 2.0,
            "track_angular_velocity": 2.0,
            "upright": 1.0,
            "pose": 1.0,
            "body_ang_vel": 0.0,
            "dof_pos_limits": -1.0,
            "action_rate_l2": -0.1,
            "foot_clearance": -2.0,
            "foot_swing_height": -0.25,
            "foot_slip": -0.1,
            "soft_landing": -1e-5,
        },
        "noise": {"actor": actor, "critic": dict.fromkeys((*actor, *feet), 0.0)},
        "actuators": {f"robot/{leg}_{part}_joint": GAIN for leg in LEGS for part in PARTS},
    }
