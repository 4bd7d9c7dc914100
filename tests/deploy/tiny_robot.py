"""The robot of the tiny bundle, as its file would say it."""

from __future__ import annotations

from robo_rl_deploy.robots.config import RobotCfg
from robo_rl_deploy.robots.read import parse_robot

IMU = """  imu: {topic: /imu, type: sensor_msgs/msg/Imu}
channels:
  imu_quat: {stream: imu, field: orientation}
  imu_gyro: {stream: imu, field: angular_velocity}
  imu_acc: {stream: imu, field: linear_acceleration, sensor: acc}
"""
YAML = f"""
schema: 1
robot: cartpole
description: cart on rails with a pole
loop: {{closed_by: motor controller, rate_hz: 1000.0}}
driver: {{kind: ros2_control, topic: /motors/commands, watchdog_s: 0.05}}
joints:
  push: {{lower: -2.0, upper: 2.0, velocity: 20.0, effort: 20.0, kp_max: 40.0, kd_max: 4.0, slew: 100.0, safe_kd: 3.0}}
streams:
  joints: {{topic: /joint_states, type: sensor_msgs/msg/JointState}}
  encoder: {{topic: /encoder, type: std_msgs/msg/Float64MultiArray}}
{IMU}  joint_pos: {{stream: joints, field: position}}
  joint_vel: {{stream: joints, field: velocity}}
  encoder: {{stream: encoder, field: data, unit: rad}}
commands:
  place: {{topic: /place, type: std_msgs/msg/Float64MultiArray}}
"""


def tiny_robot(*changes: tuple[str, str]) -> RobotCfg:
    """The robot, with pieces of its text replaced."""
    return changed_robot(YAML, *changes)


def changed_robot(text: str, *changes: tuple[str, str]) -> RobotCfg:
    """A robot's file with pieces replaced, each of which must be there."""
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return parse_robot(text, "robot.yaml")
