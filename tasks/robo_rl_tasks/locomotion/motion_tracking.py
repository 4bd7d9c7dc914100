"""Follow a reference motion with the whole body: squat, wave, and stand on one leg."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable

import torch
from torch import Tensor

from robo_rl.env import (
    Acceptance,
    Channels,
    CommandCfg,
    Event,
    EventContext,
    JointPosition,
    Metric,
    MotionClip,
    ObsGroup,
    ObsTerm,
    RewardTerm,
    State,
    Success,
    TaskCfg,
    Termination,
    frame_at,
    has_terminated,
    once,
    randomize,
    start_in_clip,
)
from robo_rl.rotations import rotate_inverse
from robo_rl_tasks import terms
from robo_rl_tasks.locomotion import walking
from robo_rl_tasks.locomotion.exercise_clip import exercise

START = "start"  # command: share of the clip at which the episode begins
KEYPOINTS = ("left_foot", "right_foot", "left_hand", "right_hand", "torso")  # sites that have to be in their places
EXERCISE = "exercise"  # name of the built-in motion


def motion_tracking(clip: str = EXERCISE) -> TaskCfg:
    """Follow a reference motion with the whole body: squat, wave, and stand on one leg.

    `clip` is the npz file of another motion (`MotionClip.save`); a task file may call this function with it.
    """
    with_clip = {"clip": clip}
    duration_s = motion(clip).duration_s
    policy = {name: ObsTerm(t.func, with_clip if name == "reference" else {}, t.noise, t.bias, scale=t.scale)
              for name, t in POLICY.items()}  # fmt: skip
    return TaskCfg(
        name="motion_tracking",
        robot="humanoid",
        sim_dt_s=0.005,
        decimation=4,
        episode_s=2.0 * duration_s,
        action=JointPosition(scale=0.4, delay_s=(0.0, 0.01)),
        phase_period_s=duration_s,
        follows_clock=True,
        observations={
            "policy": ObsGroup(policy),
            "critic": ObsGroup(policy | PRIVILEGED | {"keypoints": ObsTerm(keypoint_errors, with_clip)}, corrupt=False),
        },
        rewards={
            name: RewardTerm(func, weight, with_clip if name.startswith("follows") else {})
            for name, (func, weight) in REWARDS.items()
        },
        terminations={"lost": Termination(is_lost, with_clip)},
        commands={START: CommandCfg(names=("share",), low=(0.0,), high=(1.0,), resample_s=(1e6, 1e6))},
        events=EVENTS | {"start": Event(start, "reset", {"noise": 0.05, **with_clip})},
        metrics={
            "joint_error": Metric(joint_error, "rms", with_clip),
            "keypoint_error": Metric(keypoint_error, "mean", with_clip),
            "height_error": Metric(height_error, "rms", with_clip),
            "action_rate": Metric(terms.mean_action_rate, "rms"),
        },
        success=Success(is_close, with_clip),
        acceptance=(
            Acceptance("success", ">=", 0.95),
            Acceptance("keypoint_error", "<=", 0.06),
            Acceptance("joint_error", "<=", 0.2),
        ),
        tuned={"ppo": TUNED_PPO},
    )


@functools.cache
def motion(clip: str) -> MotionClip:
    """The built-in motion, or that of a file."""
    return exercise() if clip == EXERCISE else MotionClip.load(clip)


def start(ctx: EventContext, clip: str, noise: float) -> None:
    """Begin in the frame of the motion that the command and the age say; joints off by at most `noise` rad."""
    start_in_clip(ctx, motion(clip), START, noise)


@once
def share(s: Channels) -> Tensor:
    """Where in the motion the robot should be. [N, 1] in [0, 1)."""
    return (s.phase + s.command(START)).remainder(1.0)


def clock(s: Channels) -> Tensor:
    """Sine and cosine of the place in the motion, and of its double. [N, 4]."""
    turn = 2.0 * math.pi * share(s)
    return torch.cat([turn.sin(), turn.cos(), (2.0 * turn).sin(), (2.0 * turn).cos()], dim=-1)


@once
def reference(s: Channels, clip: str) -> Tensor:
    """Where the joints should be. [N, A], rad."""
    table = s.constant(("joints", clip), lambda: motion(clip).joint_table(s.model))
    return table[frame_at(share(s), len(table))]


def reference_rel(s: Channels, clip: str) -> Tensor:
    """Where the joints should be, from the default pose. [N, A], rad."""
    return reference(s, clip) - s.default_joint_pos


@once
def keypoint_errors(s: State, clip: str) -> Tensor:
    """How far feet, hands and torso are from their places, in the frame of the pelvis. [N, 15], m."""
    table = s.constant(("keypoints", clip), lambda: motion(clip).keypoint_table(s.model, KEYPOINTS))
    wanted = table[frame_at(share(s), len(table))]
    offset = s.site_pos_w(KEYPOINTS) - s.base_pos_w[:, None]
    return (rotate_inverse(s.base_quat_w[:, None].expand(-1, len(KEYPOINTS), 4), offset) - wanted).flatten(1)


@once
def keypoint_error(s: State, clip: str) -> Tensor:
    """Mean distance of the keypoints from their places. [N], m."""
    return keypoint_errors(s, clip).unflatten(1, (len(KEYPOINTS), 3)).norm(dim=-1).mean(-1)


@once
def joint_error(s: State, clip: str) -> Tensor:
    """Root mean square error of the joints. [N], rad."""
    return (s.joint_pos - reference(s, clip)).square().mean(-1).sqrt()


@once
def height_error(s: State, clip: str) -> Tensor:
    """Error of the pelvis' height. [N], m."""
    table = s.constant(("height", clip), lambda: torch.as_tensor(motion(clip).base_pos[:, 2], dtype=torch.float32))
    return (s.base_pos_w[:, 2] - table[frame_at(share(s), len(table))]).abs()


@once
def attitude_error(s: State, clip: str) -> Tensor:
    """Distance between the direction of gravity in the pelvis' frame and the reference's. [N]."""
    table = s.constant(("gravity", clip), lambda: gravity_table(clip))
    return (s.base_gravity_b - table[frame_at(share(s), len(table))]).norm(dim=-1)


def gravity_table(clip: str) -> Tensor:
    """Direction of gravity in the frame of the reference's pelvis. [T, 3]."""
    quat = torch.as_tensor(motion(clip).base_quat, dtype=torch.float32)
    return rotate_inverse(quat, torch.tensor([0.0, 0.0, -1.0]).expand(len(quat), 3))


def follows_joints(s: State, clip: str) -> Tensor:
    """exp(-8 e^2) of the joints' error. [N]."""
    return torch.exp(-8.0 * joint_error(s, clip).square())


def follows_keypoints(s: State, clip: str) -> Tensor:
    """exp(-(e / 0.1 m)^2) of the keypoints' mean error. [N]."""
    return torch.exp(-(keypoint_error(s, clip) / 0.1).square())


def follows_height(s: State, clip: str) -> Tensor:
    """exp(-(e / 0.08 m)^2) of the pelvis' height. [N]."""
    return torch.exp(-(height_error(s, clip) / 0.08).square())


def follows_attitude(s: State, clip: str) -> Tensor:
    """exp(-(e / 0.25)^2) of the pelvis' tilt. [N]."""
    return torch.exp(-(attitude_error(s, clip) / 0.25).square())


def drift(s: State) -> Tensor:
    """Squared horizontal speed of the pelvis. [N], m^2/s^2."""
    return s.base_lin_vel_w[:, :2].square().sum(-1)


def is_lost(s: State, clip: str) -> Tensor:
    """Pelvis 0.25 m too low or high, tilted by 45 degrees off, or keypoints off by 0.4 m on average. [N] bool."""
    off = (height_error(s, clip) > 0.25) | (keypoint_error(s, clip) > 0.4)
    return off | (attitude_error(s, clip) > 2.0 * math.sin(math.radians(22.5)))


def is_close(s: State, clip: str) -> Tensor:
    """Keypoints off by less than 0.2 m on average, pelvis by less than 0.15 m. [N] bool."""
    return (keypoint_error(s, clip) < 0.2) & (height_error(s, clip) < 0.15)


POLICY = {
    **walking.IMU,
    "clock": ObsTerm(clock),
    "reference": ObsTerm(reference_rel),
    **walking.JOINTS,
}

PRIVILEGED = {"lin_vel": ObsTerm(terms.lin_vel), "height": ObsTerm(terms.height)}

REWARDS: dict[
    str, tuple[Callable[..., Tensor], float]
] = {  # function and weight; those that follow the reference take the clip
    "follows_joints": (follows_joints, 1.0),
    "follows_keypoints": (follows_keypoints, 1.0),
    "follows_height": (follows_height, 0.5),
    "follows_attitude": (follows_attitude, 0.5),
    "drift": (drift, -0.5),
    "roll_pitch_speed": (walking.roll_pitch_speed, -0.02),
    "action_rate": (terms.action_rate, -0.003),
    "torque": (terms.torque, -4e-6),
    "lost": (has_terminated, -5.0),
}

EVENTS = {
    "mass": Event(randomize.mass, "startup", {"scale": (0.9, 1.1), "body": "torso"}),
    "center_of_mass": Event(randomize.center_of_mass, "startup", {"offset": 0.02, "body": "torso"}),
    **walking.VARIED,
}

TUNED_PPO = {
    **walking.TUNED_PPO,
    "train.total_steps": 6_000_000,
    "algo.policy.init_std": 0.25,  # stiff legs, as in humanoid_velocity
    "algo.policy.min_std": 0.05,
}
