"""Tasks whose joints are driven by motor models."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from robo_rl.env import (
    Event,
    JointPosition,
    JointTorque,
    ObsGroup,
    ObsTerm,
    RewardTerm,
    SceneCfg,
    Success,
    TaskCfg,
    VecEnv,
    randomize,
)
from robo_rl.env.actuators.cfg import DCMotor, LearnedActuator

LEARNED = LearnedActuator({".*_calf": "quadruped_knee", ".*": "quadruped_hip"})


def legs(s):
    return s.joint_pos_rel


def low(s):
    return s.base_pos_w[:, 2] < 0.2


DRIVEN = TaskCfg(
    name="driven",
    robot="quadruped",
    action=JointPosition(scale=0.5, delay_s=(0.0, 0.03), actuator=DCMotor()),
    observations={"policy": ObsGroup({"legs": ObsTerm(legs)})},
    rewards={"pose": RewardTerm(lambda s: legs(s).square().sum(-1), -1.0)},
    terminations={},
    success=Success(low),
    episode_s=0.3,
    events={
        "gains": Event(randomize.servo_gains, "reset", {"stiffness": (0.8, 1.2), "damping": (0.8, 1.2)}),
        "strength": Event(randomize.motor_strength, "reset", {"scale": (0.9, 1.1)}),
        "joints": Event(randomize.reset_joints, "reset", {"offset": (-0.1, 0.1), "velocity": (-0.5, 0.5)}),
    },
)


def driven(num_envs: int, actuator: Any, torque: bool = False, integrator: str = "euler", **changes: Any) -> VecEnv:
    """A quadruped with an actuator model; without events unless told."""
    action = JointTorque(actuator=actuator) if torque else JointPosition(scale=0.5, actuator=actuator)
    task = replace(DRIVEN, action=action, events={}, scene=SceneCfg(integrator=integrator), **changes)
    return VecEnv(task, num_envs, threads=1)
