"""Swing a hanging pole up by pushing its cart along a short rail, and balance it at the centre."""

from __future__ import annotations

import torch
from torch import Tensor

from robo_rl.env import (
    Acceptance,
    Channels,
    Event,
    JointTorque,
    Metric,
    ObsGroup,
    ObsTerm,
    RewardTerm,
    State,
    Success,
    TaskCfg,
    randomize,
)
from robo_rl_tasks import terms

CART, POLE = 0, 1  # columns of the joint channels: slider in m, hinge in rad from upright
RAIL = 0.38  # m, from the centre to a stop


def cartpole_swingup() -> TaskCfg:
    """Swing a hanging pole up by pushing its cart along a short rail, and balance it at the centre."""
    policy = {
        "cart": ObsTerm(cart, noise=0.001, scale=1.0 / RAIL),
        "pole": ObsTerm(pole, noise=0.002),
        "velocity": ObsTerm(terms.joint_vel, noise=0.02, scale=0.2),  # of cart (m/s) and pole (rad/s)
    }
    return TaskCfg(
        name="cartpole_swingup",
        robot="cartpole",
        sim_dt_s=0.005,
        decimation=4,
        episode_s=10.0,
        action=JointTorque(),
        observations={"policy": ObsGroup(policy), "critic": ObsGroup(policy, corrupt=False)},
        rewards={"swingup": RewardTerm(swingup, 1.0)},
        terminations={},
        events={
            "mass": Event(randomize.mass, "reset", {"scale": (0.9, 1.1), "body": "pole"}),
            "damping": Event(randomize.joint_friction, "reset", {"frictionloss": (1.0, 1.0), "damping": (0.8, 1.2)}),
            "cart": Event(randomize.reset_joints, "reset", {"offset": (-0.1, 0.1), "velocity": (-0.1, 0.1)}),
            "pole": Event(
                randomize.reset_joints, "reset", {"offset": (-0.2, 0.2), "velocity": (-0.1, 0.1), "joints": ("hinge",)}
            ),
        },
        metrics={"upright": Metric(upright, after_s=6.0)},
        success=Success(is_balanced, after_s=6.0),
        acceptance=(Acceptance("success", ">=", 0.98), Acceptance("upright", ">=", 0.95)),
        tuned={"ppo": TUNED_PPO},
    )


TUNED_PPO = {
    "env.num_envs": 128,
    "train.total_steps": 1_000_000,
    "algo.num_steps": 64,
    "algo.minibatch_size": 1024,
    "algo.gamma": 0.98,
    "algo.learning_rate": 5e-4,
    "algo.lr_max": 5e-4,
    "algo.kl_target": 0.01,
    "algo.precision": "float32",  # the noise of bf16 costs a few per cent of the catches
}


def cart(s: Channels) -> Tensor:
    """Position of the cart. [N, 1], m."""
    return s.joint_pos[:, CART : CART + 1]


def pole(s: Channels) -> Tensor:
    """Cosine and sine of the pole's angle from upright. [N, 2]."""
    angle = s.joint_pos[:, POLE]
    return torch.stack([angle.cos(), angle.sin()], dim=-1)


def tolerance(x: Tensor, margin: float, value_at_margin: float = 0.1) -> Tensor:
    """1 at x = 0, falling like a Gaussian to `value_at_margin` at |x| = margin (Tassa et al. 2018, section 2.1)."""
    return value_at_margin ** (x / margin).square()


def swingup(s: State) -> Tensor:
    """Upright, near the centre, with little force and a slow pole: product of four factors in [0, 1]. [N].

    After cartpole:swingup of the DeepMind control suite (Tassa et al. 2018), where a fast pole still earns half: this
    motor is strong enough to keep it spinning.
    """
    centred = 0.5 * (1.0 + tolerance(s.joint_pos[:, CART], RAIL))
    gentle = 0.2 * (4.0 + (1.0 - s.action[:, 0].square()).clamp_min(0.0))
    slow = tolerance(s.joint_vel[:, POLE], 10.0)
    return upright(s) * centred * gentle * slow


def upright(s: State) -> Tensor:
    """(1 + cos angle) / 2: 1 upright, 0 hanging. [N]."""
    return 0.5 * (1.0 + s.joint_pos[:, POLE].cos())


def is_balanced(s: State) -> Tensor:
    """Pole within 12 degrees of upright and cart within 0.15 m of the centre. [N] bool."""
    return (s.joint_pos[:, POLE].cos() > 0.978) & (s.joint_pos[:, CART].abs() < 0.15)
