"""What the flying tasks have in common: how the quadrotor differs from episode to episode, terms, PPO's settings."""

from __future__ import annotations

from torch import Tensor

from robo_rl.env import Channels, Event, State, mirror, randomize, rotations

VARIED = {
    "mass": Event(randomize.mass, "reset", {"scale": (0.95, 1.15), "body": "base"}),
    "inertia": Event(randomize.inertia, "reset", {"scale": (0.9, 1.1), "body": "base"}),
    "lag": Event(randomize.motor_lag, "reset", {"time_constant_s": (0.03, 0.05)}),
    "strength": Event(randomize.motor_strength, "reset", {"scale": (0.97, 1.03)}),
}

TUNED_PPO = {
    "env.num_envs": 512,
    "algo.minibatch_size": 1024,
    "algo.gamma": 0.98,  # at 0.97 precise policies forget how to catch a fall
    "algo.num_steps": 16,
    "algo.epochs": 3,
    "algo.policy.init_std": 1.0,
    "algo.precision": "float32",  # at 64 units bfloat16 saves nothing
    "train.torch_threads": 1,  # nor does a second thread
}


@mirror.mirrored(mirror.polar)
def velocity(s: Channels) -> Tensor:
    """Linear velocity from the onboard estimator, turned into the body frame. [N, 3], m/s."""
    return rotations.rotate_inverse(s.imu_quat, s.channel("base_lin_vel"))


def upright(s: State) -> Tensor:
    """Cosine of the tilt. [N]."""
    return -s.base_gravity_b[:, 2]


def spin(s: State) -> Tensor:
    """Squared angular velocity. [N], rad^2/s^2."""
    return s.base_ang_vel_b.square().sum(-1)


def speed(s: State) -> Tensor:
    """Squared linear velocity. [N], m^2/s^2."""
    return s.base_lin_vel_w.square().sum(-1)


def speed_norm(s: State) -> Tensor:
    """Linear speed. [N], m/s."""
    return s.base_lin_vel_w.norm(dim=-1)


def action_size(s: State) -> Tensor:
    """Squared action, summed over rotors; 0 is the thrust that hovers. [N], unit of action squared.

    Far beyond the rotors' limits noise changes nothing and nothing is learned: a policy that went there keeps high
    gains, swings up from a large tilt and tumbles.
    """
    return s.action.square().sum(-1)


def crashed(s: State) -> Tensor:
    """Lower than 5 cm. [N] bool."""
    return s.base_pos_w[:, 2] < 0.05
