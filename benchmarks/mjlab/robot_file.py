"""A robot file of ours around mjlab's exported scene: same bodies, geoms, ground, gains and solver options.

Added are sensors for what mjlab computes in torch: attitude of the base, velocity of the foot sites.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mujoco
import yaml

CACHE = Path(__file__).parent / ".cache"


@dataclass(frozen=True)
class Names:
    """What the two robots call their parts."""

    base: str  # body on the free joint
    feet: tuple[str, ...]  # sites at the soles
    contact: tuple[str, ...]  # what mjlab's contact sensors of the feet are called after
    foot_geoms: str  # regular expression


NAMES = {
    "go1": Names(
        "robot/trunk",
        ("robot/FR", "robot/FL", "robot/RR", "robot/RL"),
        tuple(f"feet_ground_contact_{leg}_foot_collision" for leg in ("FR", "FL", "RR", "RL")),
        r"robot/[FR][LR]_foot_collision",
    ),
    "g1": Names(
        "robot/pelvis",
        ("robot/left_foot", "robot/right_foot"),
        tuple(f"feet_ground_contact_{side}_ankle_roll_link" for side in ("left", "right")),
        r"robot/(left|right)_foot[1-7]_collision",
    ),
}


def robot_file(name: str, cache: Path = CACHE) -> Path:
    """The robot.yaml of `go1` or `g1`, written anew from the export in the cache."""
    folder = cache / name
    spec = mujoco.MjSpec.from_file(str(folder / "scene.xml"))
    home = [float(x) for x in spec.keys[0].qpos]
    spec.delete(spec.keys[0])
    spec.delete(spec.light("sun"))  # our scene brings one of that name
    _add_sensors(spec, NAMES[name])
    spec.compile()
    (folder / "robot.xml").write_text(spec.to_xml())
    path = folder / "robot.yaml"
    path.write_text(yaml.safe_dump(_robot(name, spec, home, task_numbers(name, cache)), sort_keys=False))
    return path


def task_numbers(name: str, cache: Path = CACHE) -> dict[str, Any]:
    """What mjlab's own task is made of, as exported."""
    numbers: dict[str, Any] = json.loads((cache / name / "task.json").read_text())
    return numbers


def velocity_sensor(foot: str) -> str:
    """Name of the sensor for the world velocity of a foot site."""
    return f"{foot}_vel"


def _add_sensors(spec: mujoco.MjSpec, names: Names) -> None:
    obj, kind = mujoco.mjtObj, mujoco.mjtSensor
    spec.add_sensor(name="imu_quat", type=kind.mjSENS_FRAMEQUAT, objtype=obj.mjOBJ_XBODY, objname=names.base)
    for foot in names.feet:
        spec.add_sensor(name=velocity_sensor(foot), type=kind.mjSENS_FRAMELINVEL, objtype=obj.mjOBJ_SITE, objname=foot)


def _robot(name: str, spec: mujoco.MjSpec, home: list[float], numbers: dict[str, Any]) -> dict[str, Any]:
    joints = [joint.name for joint in spec.joints if joint.type != mujoco.mjtJoint.mjJNT_FREE]
    gains = numbers["actuators"]
    by_joint = {key: {joint: gains[joint][key] for joint in joints} for key in ("stiffness", "damping", "effort")}
    return {
        "schema": 1,
        "name": name,
        "mjcf": "robot.xml",
        "description": f"mjlab's Unitree {name.title()}",
        "source": "mjlab 1.6.0, exported by benchmarks/mjlab/export.py",
        "licence": "BSD-3-Clause",
        "base": NAMES[name].base,
        "base_height": home[2],
        "actuators": joints,  # mjlab names an actuator after its joint, and orders actions as joints
        "joints": joints,
        "default_pose": dict(zip(joints, home[7:], strict=True)),
        **by_joint,
        "velocity": {".*": 20.0},
        "loop": {"closed_by": "motor controller", "rate_hz": 200},
        "channels": {
            "joint_pos": {"source": "joint_pos", "unit": "rad"},
            "joint_vel": {"source": "joint_vel", "unit": "rad/s"},
            "imu_gyro": {"source": "sensor", "sensor": "robot/imu_ang_vel", "unit": "rad/s", "frame": "body"},
            "imu_lin_vel": {"source": "sensor", "sensor": "robot/imu_lin_vel", "unit": "m/s", "frame": "body"},
            "imu_quat": {"source": "sensor", "sensor": "imu_quat", "unit": "1", "frame": "world"},
        },
        "feet": list(NAMES[name].feet),
    }
