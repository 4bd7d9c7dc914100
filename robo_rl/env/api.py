"""Everything a task file needs; `robo_rl.env` hands these names on."""

from __future__ import annotations

from robo_rl import rotations
from robo_rl.env import looks, mirror, randomize, starts
from robo_rl.env.actuators.cfg import ActuatorCfg, DCMotor, IdealPD, LearnedActuator
from robo_rl.env.cfg import (
    Acceptance,
    CommandCfg,
    Curriculum,
    Event,
    JointPosition,
    JointTorque,
    JointVelocity,
    Metric,
    ObsGroup,
    ObsTerm,
    RawControl,
    RewardTerm,
    Success,
    TaskCfg,
    Termination,
    Thrust,
)
from robo_rl.env.clip import MotionClip, frame_at, start_in_clip
from robo_rl.env.events import EventContext
from robo_rl.env.hooks.cfg import SamplerCfg, StartsCfg
from robo_rl.env.rewards import has_terminated
from robo_rl.env.state import Channels, State, once
from robo_rl.env.step import Step
from robo_rl.env.tracker import Tracker
from robo_rl.env.vec_env import VecEnv
from robo_rl.sim.camera import CameraCfg
from robo_rl.sim.contact_pairs import name_contacts
from robo_rl.sim.model import RobotModel
from robo_rl.sim.props import PropCfg
from robo_rl.sim.rays import Cone, Grid, RaysCfg, Ring
from robo_rl.sim.scene import SceneCfg
from robo_rl.sim.terrain.cfg import TerrainCfg

__all__ = [
    "Acceptance",
    "ActuatorCfg",
    "CameraCfg",
    "Channels",
    "CommandCfg",
    "Cone",
    "Curriculum",
    "DCMotor",
    "Event",
    "EventContext",
    "Grid",
    "IdealPD",
    "JointPosition",
    "JointTorque",
    "JointVelocity",
    "LearnedActuator",
    "Metric",
    "MotionClip",
    "ObsGroup",
    "ObsTerm",
    "PropCfg",
    "RawControl",
    "RaysCfg",
    "RewardTerm",
    "Ring",
    "RobotModel",
    "SamplerCfg",
    "SceneCfg",
    "StartsCfg",
    "State",
    "Step",
    "Success",
    "TaskCfg",
    "Termination",
    "TerrainCfg",
    "Thrust",
    "Tracker",
    "VecEnv",
    "frame_at",
    "has_terminated",
    "looks",
    "mirror",
    "name_contacts",
    "once",
    "randomize",
    "rotations",
    "start_in_clip",
    "starts",
]
