"""Walk on flat ground at a commanded forward, lateral and yaw velocity, from proprioception alone."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from robo_rl.env import (
    Acceptance,
    Channels,
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
    once,
    randomize,
)
from robo_rl_tasks.locomotion.feet import Feet, foot_speed

COMMAND = "velocity"
SETTLE_S = 1.0  # s after a new command that do not count in the tracking metrics
GAIT_S = 0.4  # s, period of the trot the clock asks for
CLEARANCE = 0.07  # m, height of the sole in the middle of a swing that the reward asks for
TROT = (0.0, 0.5, 0.5, 0.0)  # phase of FL, FR, RL, RR


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
        observations={"policy": ObsGroup(POLICY), "critic": ObsGroup({**POLICY, **PRIVILEGED}, corrupt=False)},
        rewards=REWARDS,
        terminations={"trunk_touches": Termination(trunk_touches), "tipped_over": Termination(tipped_over)},
        trackers={"feet": Feet},
        commands={
            COMMAND: CommandCfg(
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
        success=Success(is_upright),
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


def command(s: Channels) -> Tensor:
    """Commanded forward, lateral (m/s) and yaw (rad/s) velocity. [N, 3]."""
    return s.command(COMMAND)


def gyro(s: Channels) -> Tensor:
    """Angular velocity of the trunk. [N, 3], rad/s."""
    return s.imu_gyro


def gravity(s: Channels) -> Tensor:
    """Direction of gravity in the trunk's frame. [N, 3]."""
    return s.projected_gravity


def joint_pos_rel(s: Channels) -> Tensor:
    """Joint positions minus the default pose. [N, 12], rad."""
    return s.joint_pos_rel


def joint_vel(s: Channels) -> Tensor:
    """Joint velocities. [N, 12], rad/s."""
    return s.joint_vel


def previous_action(s: Channels) -> Tensor:
    """Last raw action. [N, 12]."""
    return s.previous_action


def clock(s: Channels) -> Tensor:
    """Sine and cosine of the gait's phase. [N, 2]."""
    turn = 2.0 * math.pi * s.phase
    return torch.cat([turn.sin(), turn.cos()], dim=-1)


def lin_vel(s: State) -> Tensor:
    """Linear velocity of the trunk in its own frame. [N, 3], m/s."""
    return s.base_lin_vel_b


def height(s: State) -> Tensor:
    """Height of the trunk over the ground. [N, 1], m."""
    return s.base_height.unsqueeze(1)


def feet_state(s: State) -> Tensor:
    """Contact, time in the air and sole height of each foot. [N, 12]."""
    feet = s.tracker("feet")
    return torch.cat([feet.contact, feet.air_time, 10.0 * feet.height], dim=-1)


def tracks_lin_vel(s: State, sigma: float = 0.35) -> Tensor:
    """exp(-|v_xy - command|^2 / sigma^2), body frame. [N]."""
    return torch.exp(-lin_vel_error(s).square() / sigma**2)


def tracks_yaw_vel(s: State, sigma: float = 0.3) -> Tensor:
    """exp(-(w_z - command)^2 / sigma^2). [N]."""
    return torch.exp(-yaw_vel_error(s).square() / sigma**2)


@once
def lin_vel_error(s: State) -> Tensor:
    """Length of the horizontal velocity error in the trunk's frame. [N], m/s."""
    return (s.base_lin_vel_b[:, :2] - s.command(COMMAND)[:, :2]).norm(dim=-1)


@once
def yaw_vel_error(s: State) -> Tensor:
    """Error of the yaw rate. [N], rad/s."""
    return (s.base_ang_vel_b[:, 2] - s.command(COMMAND)[:, 2]).abs()


def alive(s: State) -> Tensor:
    """1 in every step. [N]."""
    return torch.ones_like(s.time)


def vertical_speed(s: State) -> Tensor:
    """Squared vertical velocity of the trunk. [N], m^2/s^2."""
    return s.base_lin_vel_b[:, 2].square()


def roll_pitch_speed(s: State) -> Tensor:
    """Squared roll and pitch rate. [N], rad^2/s^2."""
    return s.base_ang_vel_b[:, :2].square().sum(-1)


def tilt(s: State) -> Tensor:
    """Squared sine of the trunk's tilt. [N]."""
    return s.base_gravity_b[:, :2].square().sum(-1)


def height_error(s: State, target: float = 0.31) -> Tensor:
    """Squared deviation of the trunk's height. [N], m^2."""
    return (s.base_height - target).square()


def action_rate(s: State) -> Tensor:
    """Squared change of the action since the last control step, summed over joints. [N], unit of action squared."""
    return (s.action - s.last_action).square().sum(-1)


def torque(s: State) -> Tensor:
    """Squared motor torques, summed. [N], N^2 m^2."""
    return s.actuator_force.square().sum(-1)


def pose(s: State) -> Tensor:
    """Squared distance of the joints from the default pose. [N], rad^2."""
    return s.joint_pos_rel.square().sum(-1)


@once
def is_moving(s: State) -> Tensor:
    """1 where the command asks for motion. [N]."""
    return (s.command(COMMAND).norm(dim=-1) > 0.1).float()


@once
def swing_of(s: State) -> Tensor:
    """Where each foot is in its swing, from 0 to 1; negative while the trot wants it on the ground. [N, 4]."""
    # Control steps fall on the edges of the swing; a touch later, rounding does not decide on which side.
    leg = (s.phase + s.constant("trot", lambda: torch.tensor(TROT)) + 1e-3).remainder(1.0)
    return torch.where(leg < 0.5, 2.0 * leg, -1.0)


def off_beat(s: State) -> Tensor:
    """Share of feet that stand while they should swing, or the other way round; only when moving. [N]."""
    swings = (swing_of(s) >= 0.0).float()
    return (s.tracker("feet").contact == swings).float().mean(-1) * is_moving(s)


def swing_height(s: State, clearance: float = CLEARANCE) -> Tensor:
    """Squared deviation of the swinging soles from a sine arch of the wanted clearance, summed. [N], m^2."""
    swing = swing_of(s)
    arch = clearance * torch.sin(math.pi * swing.clamp_min(0.0))
    error = (s.tracker("feet").height - arch) * (swing >= 0.0)
    return error.square().sum(-1) * is_moving(s)


def slip(s: State) -> Tensor:
    """Squared horizontal speed of the feet on the ground, summed. [N], m^2/s^2."""
    return (foot_speed(s).square() * s.tracker("feet").contact).sum(-1)


def stands_restless(s: State) -> Tensor:
    """Feet in the air while the command is to stand. [N]."""
    return (1.0 - s.tracker("feet").contact).sum(-1) * (1.0 - is_moving(s))


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


def is_upright(s: State) -> Tensor:
    """Tilted by less than 45 degrees. [N] bool."""
    return s.base_gravity_b[:, 2] < -math.cos(math.radians(45.0))


def settled(s: State, value: Tensor) -> tuple[Tensor, Tensor]:
    """`value` counted only once the command is older than SETTLE_S."""
    return value, (s.command_age(COMMAND) > SETTLE_S).float()


def settled_lin_vel_error(s: State) -> tuple[Tensor, Tensor]:
    """Horizontal velocity error, m/s, and its weight. [N] each."""
    return settled(s, lin_vel_error(s))


def settled_yaw_vel_error(s: State) -> tuple[Tensor, Tensor]:
    """Yaw rate error, rad/s, and its weight. [N] each."""
    return settled(s, yaw_vel_error(s))


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


def mean_torque(s: State) -> Tensor:
    """Root mean square torque over the motors. [N], N m."""
    return s.actuator_force.square().mean(-1).sqrt()


def mean_action_rate(s: State) -> Tensor:
    """Root mean square change of the action over the joints. [N], unit of action."""
    return (s.action - s.last_action).square().mean(-1).sqrt()


POLICY = {
    "gyro": ObsTerm(gyro, noise=0.1, bias=0.03, scale=0.25),
    "gravity": ObsTerm(gravity, noise=0.02),
    "command": ObsTerm(command),
    "clock": ObsTerm(clock),
    "joint_pos": ObsTerm(joint_pos_rel, noise=0.01, bias=0.02),
    "joint_vel": ObsTerm(joint_vel, noise=0.5, scale=0.05),
    "action": ObsTerm(previous_action),
}

PRIVILEGED = {
    "lin_vel": ObsTerm(lin_vel),
    "height": ObsTerm(height),
    "feet": ObsTerm(feet_state),
}

REWARDS = {
    "alive": RewardTerm(alive, 0.6),
    "tracks_lin_vel": RewardTerm(tracks_lin_vel, 2.0),
    "tracks_yaw_vel": RewardTerm(tracks_yaw_vel, 1.0),
    "vertical_speed": RewardTerm(vertical_speed, -1.0),
    "roll_pitch_speed": RewardTerm(roll_pitch_speed, -0.02),
    "tilt": RewardTerm(tilt, -1.0),
    "height": RewardTerm(height_error, -10.0),
    "action_rate": RewardTerm(action_rate, -0.003),
    "torque": RewardTerm(torque, -1e-4),
    "off_beat": RewardTerm(off_beat, -0.7),
    "swing_height": RewardTerm(swing_height, -50.0),
    "slip": RewardTerm(slip, -0.2),
    "pose": RewardTerm(pose, -0.02),
    "knee_contact": RewardTerm(knee_contact, -0.3),
    "stands_restless": RewardTerm(stands_restless, -0.1),
    "fall": RewardTerm(has_terminated, -0.4),
}

EVENTS = {
    "mass": Event(randomize.mass, "startup", {"scale": (0.9, 1.25), "body": randomize.BASE}),
    "inertia": Event(randomize.inertia, "startup", {"scale": (0.85, 1.15), "body": randomize.BASE}),
    "center_of_mass": Event(randomize.center_of_mass, "startup", {"offset": 0.02, "body": randomize.BASE}),
    "friction": Event(randomize.friction, "reset", {"scale": (0.75, 1.5)}),
    "gains": Event(randomize.servo_gains, "reset", {"stiffness": (0.9, 1.1), "damping": (0.8, 1.2)}),
    "delay": Event(randomize.command_delay, "reset", {"delay_s": (0.0, 0.01)}),
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
    "push": Event(randomize.push, "interval", {"lin_vel": 0.3, "ang_vel": 0.3}, interval_s=(6.0, 10.0)),
}

METRICS = {
    "lin_vel_error": Metric(settled_lin_vel_error, "rms"),
    "yaw_vel_error": Metric(settled_yaw_vel_error, "rms"),
    "clearance": Metric(mean_clearance, "mean"),
    "step_frequency": Metric(step_frequency, "mean", after_s=1.0),
    "slip": Metric(contact_slip, "mean", after_s=1.0),
    "torque": Metric(mean_torque, "rms"),
    "action_rate": Metric(mean_action_rate, "rms"),
}

TUNED_PPO = {
    "env.num_envs": 256,
    "train.total_steps": 3_300_000,
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
