"""What walking tasks share: the command and how it is followed, the gait and the feet, what PPO needs.

The clock of a gait is `TaskCfg.phase_period_s`; a robot has a tracker `feet` (`feet.py`).
"""

from __future__ import annotations

import math
from typing import TypedDict

import torch
from torch import Tensor

from robo_rl.env import Channels, Event, Metric, ObsTerm, State, mirror, once, randomize
from robo_rl_tasks import terms
from robo_rl_tasks.locomotion.feet import foot_speed

COMMAND = "velocity"
TERRAIN = "terrain"  # the curriculum of tasks that have one


class Gait(TypedDict):
    """When which foot swings."""

    phases: tuple[float, ...]  # of the feet in the period of the gait, in [0, 1)
    share: float  # of the period that a foot is in the air


@mirror.mirrored(mirror.flips(1.0, -1.0, -1.0))
def command(s: Channels) -> Tensor:
    """Commanded forward, lateral (m/s) and yaw (rad/s) velocity. [N, 3]."""
    return s.command(COMMAND)


@mirror.mirrored(mirror.flips(-1.0, -1.0))
def clock(s: Channels) -> Tensor:
    """Sine and cosine of the gait's phase. [N, 2]. In the mirror half a period later: the other side's turn."""
    turn = 2.0 * math.pi * s.phase
    return torch.cat([turn.sin(), turn.cos()], dim=-1)


@mirror.mirrored(mirror.feet(3))
def feet_state(s: State) -> Tensor:
    """Contact, time in the air and sole height of each of F feet. [N, 3 F]."""
    feet = s.tracker("feet")
    return torch.cat([feet.contact, feet.air_time, 10.0 * feet.height], dim=-1)


def tracks_lin_vel(s: State, sigma: float) -> Tensor:
    """exp(-|v_xy - command|^2 / sigma^2), body frame. [N]."""
    return torch.exp(-lin_vel_error(s).square() / sigma**2)


def tracks_yaw_vel(s: State, sigma: float) -> Tensor:
    """exp(-(w_z - command)^2 / sigma^2). [N]."""
    return torch.exp(-yaw_vel_error(s).square() / sigma**2)


@once
def lin_vel_error(s: State) -> Tensor:
    """Length of the horizontal velocity error in the base's frame. [N], m/s."""
    return (s.base_lin_vel_b[:, :2] - s.command(COMMAND)[:, :2]).norm(dim=-1)


@once
def yaw_vel_error(s: State) -> Tensor:
    """Error of the yaw rate. [N], rad/s."""
    return (s.base_ang_vel_b[:, 2] - s.command(COMMAND)[:, 2]).abs()


def settled(s: State, value: Tensor, after_s: float) -> tuple[Tensor, Tensor]:
    """`value` counted only once the command is older than `after_s`."""
    return value, (s.command_age(COMMAND) > after_s).float()


def vertical_speed(s: State) -> Tensor:
    """Squared vertical velocity of the base. [N], m^2/s^2."""
    return s.base_lin_vel_b[:, 2].square()


def roll_pitch_speed(s: State) -> Tensor:
    """Squared roll and pitch rate. [N], rad^2/s^2."""
    return s.base_ang_vel_b[:, :2].square().sum(-1)


def tilt(s: State) -> Tensor:
    """Squared sine of the base's tilt. [N]."""
    return s.base_gravity_b[:, :2].square().sum(-1)


def is_upright(s: State) -> Tensor:
    """Tilted by less than 45 degrees. [N] bool."""
    return s.base_gravity_b[:, 2] < -math.cos(math.radians(45.0))


@once
def is_moving(s: State) -> Tensor:
    """1 where the command asks for motion. [N]."""
    return (s.command(COMMAND).norm(dim=-1) > 0.1).float()


@once
def swing_of(s: State, phases: tuple[float, ...], share: float) -> Tensor:
    """Where each of F feet is in its swing, from 0 to 1; negative while the gait wants it on the ground. [N, F]."""
    # Control steps fall on the edges of the swing; a touch later, rounding does not decide on which side.
    leg = (s.phase + s.constant(("phases", phases), lambda: torch.tensor(phases)) + 1e-3).remainder(1.0)
    return torch.where(leg < share, leg / share, -1.0)


def off_beat(s: State, phases: tuple[float, ...], share: float) -> Tensor:
    """Share of feet that stand while they should swing, or the other way round; only when moving. [N]."""
    swings = (swing_of(s, phases, share) >= 0.0).float()
    return (s.tracker("feet").contact == swings).float().mean(-1) * is_moving(s)


def swing_height(s: State, phases: tuple[float, ...], share: float, clearance: float) -> Tensor:
    """Squared deviation of the swinging soles from a sine arch of the wanted clearance, summed. [N], m^2."""
    swing = swing_of(s, phases, share)
    arch = clearance * torch.sin(math.pi * swing.clamp_min(0.0))
    error = (s.tracker("feet").height - arch) * (swing >= 0.0)
    return error.square().sum(-1) * is_moving(s)


def slip(s: State) -> Tensor:
    """Squared horizontal speed of the feet on the ground, summed. [N], m^2/s^2."""
    return (foot_speed(s).square() * s.tracker("feet").contact).sum(-1)


def stands_restless(s: State) -> Tensor:
    """Feet in the air while the command is to stand. [N]."""
    return (1.0 - s.tracker("feet").contact).sum(-1) * (1.0 - is_moving(s))


def mean_clearance(s: State) -> tuple[Tensor, Tensor]:
    """Highest sole of the swings that end in this step, m, weighted by how many there are. [N] each."""
    feet = s.tracker("feet")
    count = feet.touchdown.sum(-1)
    return feet.landed_apex.sum(-1) / count.clamp_min(1.0), count


def step_frequency(s: State) -> tuple[Tensor, Tensor]:
    """Touchdowns per foot and second while moving, Hz. [N] each."""
    feet = s.tracker("feet")
    return feet.touchdown.mean(-1) / feet.step_dt_s, is_moving(s)


def contact_slip(s: State) -> tuple[Tensor, Tensor]:
    """Mean horizontal speed of the feet on the ground, m/s, weighted by how many there are. [N] each."""
    contact = s.tracker("feet").contact
    count = contact.sum(-1)
    return (foot_speed(s) * contact).sum(-1) / count.clamp_min(1.0), count


IMU = {
    "gyro": ObsTerm(terms.gyro, noise=0.1, bias=0.03, scale=0.25),
    "gravity": ObsTerm(terms.gravity, noise=0.02),
}

JOINTS = {
    "joint_pos": ObsTerm(terms.joint_pos_rel, noise=0.01, bias=0.02),
    "joint_vel": ObsTerm(terms.joint_vel, noise=0.5, scale=0.05),
    "action": ObsTerm(terms.previous_action),
}

POLICY = {**IMU, "command": ObsTerm(command), "clock": ObsTerm(clock), **JOINTS}

VARIED = {
    "friction": Event(randomize.friction, "reset", {"scale": (0.75, 1.5)}),
    "gains": Event(randomize.servo_gains, "reset", {"stiffness": (0.9, 1.1), "damping": (0.8, 1.2)}),
}

START = {
    "base": Event(
        randomize.reset_base,
        "reset",
        {
            "pos": ((-0.5, 0.5), (-0.5, 0.5), (0.0, 0.03)),
            "tilt_rad": 0.1,
            "yaw_rad": math.pi,
            "lin_vel": 0.3,
            "ang_vel": 0.3,
        },
    ),
    "joints": Event(randomize.reset_joints, "reset", {"offset": (-0.1, 0.1), "velocity": (-0.5, 0.5)}),
}

METRICS = {
    "clearance": Metric(mean_clearance, "mean"),
    "step_frequency": Metric(step_frequency, "mean", after_s=1.0),
    "slip": Metric(contact_slip, "mean", after_s=1.0),
    "torque": Metric(terms.mean_torque, "rms"),
    "action_rate": Metric(terms.mean_action_rate, "rms"),
}

TUNED_PPO = {
    "env.num_envs": 256,
    "algo.num_steps": 24,
    "algo.minibatch_size": 1536,
    "algo.gamma": 0.97,
    "algo.learning_rate": 3e-4,
    "algo.lr_max": 1e-3,
    "algo.kl_target": 0.02,
    "algo.kl_adapt": "iteration",
    "algo.policy.hidden": (256, 128, 64),
    "algo.critic.hidden": (256, 128, 64),
    "algo.policy.init_std": 0.5,
    "algo.policy.min_std": 0.1,
}
