"""Walk on flat ground at a commanded forward, lateral and yaw velocity, from proprioception alone."""

from __future__ import annotations

import math

from torch import Tensor

from robo_rl.env import (
    Acceptance,
    CommandCfg,
    Event,
    JointPosition,
    Metric,
    ObsGroup,
    ObsTerm,
    RewardTerm,
    State,
    Success,
    TaskCfg,
    Termination,
    has_terminated,
    randomize,
)
from robo_rl_tasks import terms
from robo_rl_tasks.locomotion import walking
from robo_rl_tasks.locomotion.feet import Feet

SETTLE_S = 1.0  # s after a new command that do not count in the tracking metrics
GAIT_S = 0.4  # s, period of the trot the clock asks for
CLEARANCE = 0.07  # m, height of the sole in the middle of a swing that the reward asks for
TROT: walking.Gait = {"phases": (0.0, 0.5, 0.5, 0.0), "share": 0.5}  # of FL, FR, RL, RR


def quadruped_velocity() -> TaskCfg:
    """Walk on flat ground at a commanded forward, lateral and yaw velocity, from proprioception alone."""
    return TaskCfg(
        name="quadruped_velocity",
        robot="quadruped",
        sim_dt_s=0.005,
        decimation=4,
        episode_s=20.0,
        action=JointPosition(scale=0.35, delay_s=(0.0, 0.01)),
        reward_floor=0.0,
        phase_period_s=GAIT_S,
        observations={
            "policy": ObsGroup(walking.POLICY),
            "critic": ObsGroup({**walking.POLICY, **PRIVILEGED}, corrupt=False),
        },
        rewards=REWARDS,
        terminations={"trunk_touches": Termination(trunk_touches), "tipped_over": Termination(tipped_over)},
        trackers={"feet": Feet},
        commands={
            walking.COMMAND: CommandCfg(
                names=("forward", "left", "yaw"),
                low=(-1.0, -1.0, -1.0),
                high=(1.0, 1.0, 1.0),
                resample_s=(8.0, 12.0),
                zero_prob=0.05,
                slow_prob=0.2,
            )
        },
        events=EVENTS,
        metrics=METRICS,
        success=Success(walking.is_upright),
        acceptance=(
            Acceptance("lin_vel_error", "<=", 0.15),
            Acceptance("yaw_vel_error", "<=", 0.2),
            Acceptance("terminated", "<=", 0.02),
            Acceptance("clearance", ">=", 0.03),
            Acceptance("step_frequency", "<=", 4.0),
            Acceptance("slip", "<=", 0.2),
            Acceptance("torque", "<=", 8.0),
            Acceptance("action_rate", "<=", 1.0),
        ),
        tuned={"ppo": TUNED_PPO},
    )


def height_error(s: State, target: float = 0.31) -> Tensor:
    """Squared deviation of the trunk's height. [N], m^2."""
    return (s.base_height - target).square()


def pose(s: State) -> Tensor:
    """Squared distance of the joints from the default pose. [N], rad^2."""
    return s.joint_pos_rel.square().sum(-1)


def knee_contact(s: State) -> Tensor:
    """Number of knees on the ground. [N]."""
    legs = [name.removesuffix("_foot") for name in s.model.robot.feet]
    return s.sensors(tuple(f"{leg}_knee_touch" for leg in legs)).gt(1.0).float().sum((1, 2))


def trunk_touches(s: State) -> Tensor:
    """The trunk is on the ground. [N] bool."""
    return s.sensor("trunk_touch")[:, 0] > 1.0


def tipped_over(s: State) -> Tensor:
    """Tilted by more than 70 degrees. [N] bool."""
    return s.base_gravity_b[:, 2] > -math.cos(math.radians(70.0))


def settled_lin_vel_error(s: State) -> tuple[Tensor, Tensor]:
    """Horizontal velocity error, m/s, and its weight. [N] each."""
    return walking.settled(s, walking.lin_vel_error(s), SETTLE_S)


def settled_yaw_vel_error(s: State) -> tuple[Tensor, Tensor]:
    """Yaw rate error, rad/s, and its weight. [N] each."""
    return walking.settled(s, walking.yaw_vel_error(s), SETTLE_S)


PRIVILEGED = {
    "lin_vel": ObsTerm(terms.lin_vel),
    "height": ObsTerm(terms.height),
    "feet": ObsTerm(walking.feet_state),
}

REWARDS = {
    "alive": RewardTerm(terms.alive, 0.6),
    "tracks_lin_vel": RewardTerm(walking.tracks_lin_vel, 2.0, {"sigma": 0.35}),
    "tracks_yaw_vel": RewardTerm(walking.tracks_yaw_vel, 1.0, {"sigma": 0.3}),
    "vertical_speed": RewardTerm(walking.vertical_speed, -1.0),
    "roll_pitch_speed": RewardTerm(walking.roll_pitch_speed, -0.02),
    "tilt": RewardTerm(walking.tilt, -1.0),
    "height": RewardTerm(height_error, -10.0),
    "action_rate": RewardTerm(terms.action_rate, -0.003),
    "torque": RewardTerm(terms.torque, -1e-4),
    "off_beat": RewardTerm(walking.off_beat, -0.7, TROT),
    "swing_height": RewardTerm(walking.swing_height, -50.0, {**TROT, "clearance": CLEARANCE}),
    "slip": RewardTerm(walking.slip, -0.2),
    "pose": RewardTerm(pose, -0.02),
    "knee_contact": RewardTerm(knee_contact, -0.3),
    "stands_restless": RewardTerm(walking.stands_restless, -0.1),
    "fall": RewardTerm(has_terminated, -0.4),
}

EVENTS = {
    "mass": Event(randomize.mass, "startup", {"scale": (0.9, 1.25), "body": randomize.BASE}),
    "inertia": Event(randomize.inertia, "startup", {"scale": (0.85, 1.15), "body": randomize.BASE}),
    "center_of_mass": Event(randomize.center_of_mass, "startup", {"offset": 0.02, "body": randomize.BASE}),
    **walking.VARIED,
    **walking.START,
    "push": Event(randomize.push, "interval", {"lin_vel": 0.3, "ang_vel": 0.3}, interval_s=(6.0, 10.0)),
}

METRICS = {
    "lin_vel_error": Metric(settled_lin_vel_error, "rms"),
    "yaw_vel_error": Metric(settled_yaw_vel_error, "rms"),
    **walking.METRICS,
}

TUNED_PPO = {**walking.TUNED_PPO, "train.total_steps": 3_300_000}
