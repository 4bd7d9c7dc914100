"""Walk on two legs at a commanded forward, lateral and yaw velocity, from proprioception alone."""

from __future__ import annotations

import math

import torch
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
    RobotModel,
    State,
    Success,
    TaskCfg,
    Termination,
    has_terminated,
    mirror,
    once,
    randomize,
)
from robo_rl.rotations import rotate_inverse
from robo_rl_tasks import terms
from robo_rl_tasks.locomotion import walking
from robo_rl_tasks.locomotion.feet import FlatFeet
from robo_rl_tasks.locomotion.mean_velocity import MeanVelocity

GAIT_S = 0.8  # s, period of a stride: both feet once
STRIDE: walking.Gait = {"phases": (0.0, 0.5), "share": 0.42}  # left, right; the rest of two halves is double support
BEND = 0.4  # rad, of hip and ankle in the middle of a swing, half of the knee's
CLEARANCE = 0.08  # m, height of the sole in the middle of a swing that the reward asks for
HEIGHT = 0.75  # m, of the pelvis while walking
SETTLE_S = 2.5  # s after a new command that do not count in the tracking metrics: three time constants of the mean
FEET = ("left_foot", "right_foot")


def humanoid_velocity() -> TaskCfg:
    """Walk on two legs at a commanded forward, lateral and yaw velocity, from proprioception alone."""
    return TaskCfg(
        name="humanoid_velocity",
        robot="humanoid",
        sim_dt_s=0.005,
        decimation=4,
        episode_s=20.0,
        action=JointPosition(scale=0.3, delay_s=(0.0, 0.01)),
        reward_floor=0.0,
        phase_period_s=GAIT_S,
        observations={
            "policy": ObsGroup(walking.POLICY),
            "critic": ObsGroup({**walking.POLICY, **PRIVILEGED}, corrupt=False),
        },
        rewards=REWARDS,
        terminations={"fell": Termination(fell)},
        trackers={"feet": FlatFeet, "mean": MeanVelocity},
        commands={
            walking.COMMAND: CommandCfg(
                names=("forward", "left", "yaw"),
                low=(-0.5, -0.3, -0.8),
                high=(1.0, 0.3, 0.8),
                resample_s=(8.0, 12.0),
                zero_prob=0.08,
                slow_prob=0.1,
            )
        },
        events=EVENTS,
        metrics=METRICS,
        success=Success(walking.is_upright),
        acceptance=(
            Acceptance("lin_vel_error", "<=", 0.2),
            Acceptance("yaw_vel_error", "<=", 0.3),
            Acceptance("terminated", "<=", 0.05),
            Acceptance("clearance", ">=", 0.03),
            Acceptance("step_frequency", "<=", 2.0),
        ),
        tuned={"ppo": TUNED_PPO},
    )


@mirror.mirrored(mirror.flips(1.0, -1.0, -1.0))
def mean_velocity(s: State) -> Tensor:
    """Forward, lateral (m/s) and yaw (rad/s) velocity over about a stride. [N, 3]."""
    return s.tracker("mean").velocity


@once
def mean_error(s: State) -> Tensor:
    """Commanded velocity minus that over about a stride. [N, 3], m/s, m/s, rad/s."""
    return s.command(walking.COMMAND) - mean_velocity(s)


def tracks_mean_lin_vel(s: State, sigma: float) -> Tensor:
    """exp(-|v_xy - command|^2 / sigma^2) of the velocity over about a stride. [N]."""
    return torch.exp(-mean_error(s)[:, :2].square().sum(-1) / sigma**2)


def tracks_mean_yaw_vel(s: State, sigma: float) -> Tensor:
    """exp(-(w_z - command)^2 / sigma^2) of the velocity over about a stride. [N]."""
    return torch.exp(-mean_error(s)[:, 2].square() / sigma**2)


def settled_lin_vel_error(s: State) -> tuple[Tensor, Tensor]:
    """Horizontal velocity error over about a stride, m/s, and its weight. [N] each."""
    return walking.settled(s, mean_error(s)[:, :2].norm(dim=-1), SETTLE_S)


def settled_yaw_vel_error(s: State) -> tuple[Tensor, Tensor]:
    """Yaw rate error over about a stride, rad/s, and its weight. [N] each."""
    return walking.settled(s, mean_error(s)[:, 2].abs(), SETTLE_S)


@once
def foot_gravity(s: State) -> Tensor:
    """Direction of gravity in the frame of each foot; (0, 0, -1) for a flat sole. [N, 2, 3]."""
    quat = s.body_quat_w(FEET)
    down = torch.zeros_like(quat[..., 1:])
    down[..., 2] = -1.0
    return rotate_inverse(quat, down)


def sole_tilt(s: State) -> Tensor:
    """Squared sine of the soles' tilt, summed. [N]."""
    return foot_gravity(s)[..., :2].square().sum((-1, -2))


def height_error(s: State) -> Tensor:
    """Squared deviation of the pelvis' height. [N], m^2."""
    return (s.base_pos_w[:, 2] - HEIGHT).square()


@once
def stride(s: State) -> Tensor:
    """Joint positions of marching in place to the clock, from the default pose; zero while standing. [N, A], rad.

    A bend of the swinging leg that lifts its sole by about the wanted clearance and keeps it level.
    """
    swing = walking.swing_of(s, **STRIDE)
    bend = torch.sin(math.pi * swing.clamp_min(0.0)) * (swing >= 0.0) * walking.is_moving(s).unsqueeze(-1)
    return bend @ s.constant("stride", lambda: stride_table(s.model))


def stride_table(model: RobotModel) -> Tensor:
    """How each leg bends, by joint. [2, A], rad. Raises UserError for a robot without the joints of two legs."""
    bends = {"hip_pitch": -BEND, "knee": 2.0 * BEND, "ankle_pitch": -BEND}
    table = torch.zeros(2, model.num_actuators)
    for leg, side in enumerate(("left", "right")):
        for part, bend in bends.items():
            table[leg, model.actuated(f"{side}_{part}")] = bend
    return table


def follows_stride(s: State) -> Tensor:
    """exp(-e^2 / 0.2 rad^2) of the leg joints that swing against marching in place, summed over them. [N]."""
    swings = s.constant("swings", lambda: (stride_table(s.model) != 0.0).any(0).float())
    return torch.exp(-((s.joint_pos_rel - stride(s)) * swings).square().sum(-1) / 0.2)


def pose(s: State) -> Tensor:
    """Squared distance of the joints from the default pose, those weighted that walking does not need. [N], rad^2."""
    roles = map(s.model.robot.role_of, s.model.channel_joints("joint_pos"))
    weight = s.constant("pose weights", lambda: torch.tensor([pose_weight(role) for role in roles]))
    return (s.joint_pos_rel.square() * weight).sum(-1)


def pose_weight(joint: str) -> float:
    """Nothing for the joints that swing a leg forward, much for those that only turn or spread it."""
    if joint.endswith(("hip_pitch", "knee", "ankle_pitch")):
        return 0.0
    return 0.5 if "shoulder" in joint or joint.endswith("elbow") else 1.0


def soles_close(s: State) -> Tensor:
    """How far the feet are nearer to each other than 0.16 m. [N], m."""
    soles = s.site_pos_w(FEET)[:, :, :2]
    return (0.16 - (soles[:, 0] - soles[:, 1]).norm(dim=-1)).clamp_min(0.0)


def fell(s: State) -> Tensor:
    """Pelvis below 0.5 m, or tilted by more than 50 degrees. [N] bool."""
    return (s.base_pos_w[:, 2] < 0.5) | (s.base_gravity_b[:, 2] > -math.cos(math.radians(50.0)))


PRIVILEGED = {
    "lin_vel": ObsTerm(terms.lin_vel),
    "mean_velocity": ObsTerm(mean_velocity),
    "height": ObsTerm(terms.height),
    "feet": ObsTerm(walking.feet_state),
}

REWARDS = {
    "alive": RewardTerm(terms.alive, 0.4),
    "tracks_lin_vel": RewardTerm(walking.tracks_lin_vel, 1.5, {"sigma": 0.4}),
    "tracks_yaw_vel": RewardTerm(walking.tracks_yaw_vel, 0.25, {"sigma": 0.5}),
    "tracks_mean_lin_vel": RewardTerm(tracks_mean_lin_vel, 0.75, {"sigma": 0.25}),
    "tracks_mean_yaw_vel": RewardTerm(tracks_mean_yaw_vel, 1.0, {"sigma": 0.4}),
    "vertical_speed": RewardTerm(walking.vertical_speed, -0.5),
    "roll_pitch_speed": RewardTerm(walking.roll_pitch_speed, -0.03),
    "tilt": RewardTerm(walking.tilt, -2.0),
    "height": RewardTerm(height_error, -20.0),
    "follows_stride": RewardTerm(follows_stride, 2.0),
    "action_rate": RewardTerm(terms.action_rate, -0.006),
    "torque": RewardTerm(terms.torque, -4e-6),
    "off_beat": RewardTerm(walking.off_beat, -2.0, STRIDE),
    "swing_height": RewardTerm(walking.swing_height, -120.0, {**STRIDE, "clearance": CLEARANCE}),
    "sole_tilt": RewardTerm(sole_tilt, -0.2),
    "slip": RewardTerm(walking.slip, -0.2),
    "pose": RewardTerm(pose, -0.2),
    "soles_close": RewardTerm(soles_close, -2.0),
    "stands_restless": RewardTerm(walking.stands_restless, -0.2),
    "fall": RewardTerm(has_terminated, -1.0),
}

EVENTS = {
    "mass": Event(randomize.mass, "startup", {"scale": (0.9, 1.15), "body": "torso"}),
    "inertia": Event(randomize.inertia, "startup", {"scale": (0.85, 1.15), "body": "torso"}),
    "center_of_mass": Event(randomize.center_of_mass, "startup", {"offset": 0.03, "body": "torso"}),
    **walking.VARIED,
    **walking.START,
    "push": Event(randomize.push, "interval", {"lin_vel": 0.3, "ang_vel": 0.2}, interval_s=(6.0, 10.0)),
}

METRICS = {
    "lin_vel_error": Metric(settled_lin_vel_error, "rms"),
    "yaw_vel_error": Metric(settled_yaw_vel_error, "rms"),
    **walking.METRICS,
}

TUNED_PPO = {
    **walking.TUNED_PPO,
    "train.total_steps": 24_000_000,
    "algo.gamma": 0.98,
    "algo.policy.init_std": 0.25,  # stiff legs: at 0.5 the noise alone shakes the robot and turns it by 2 rad/s
    "algo.policy.min_std": 0.05,
}
