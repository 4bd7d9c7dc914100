"""A small task that uses every part of an environment, and how to drive one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import torch
from torch import Tensor

from robo_rl.env import (
    Channels,
    CommandCfg,
    Curriculum,
    Event,
    JointTorque,
    Metric,
    ObsGroup,
    ObsTerm,
    RewardTerm,
    State,
    Success,
    TaskCfg,
    Termination,
    Tracker,
    VecEnv,
    randomize,
)
from robo_rl.env.events import EventContext

DT = 0.02  # s, control period of the tiny task


def cart(s: Channels) -> Tensor:
    return s.joint_pos[:, :1]


def joints(s: Channels) -> Tensor:
    return s.joint_pos


def speeds(s: Channels) -> Tensor:
    return s.joint_vel


def target(s: Channels) -> Tensor:
    return s.command("target")


def previous_action(s: Channels) -> Tensor:
    return s.previous_action


def error(s: State) -> Tensor:
    return (s.joint_pos[:, 0] - s.command("target")[:, 0]).abs()


def effort(s: State) -> Tensor:
    return s.actuator_force.square().sum(-1)


def travelled(s: State) -> Tensor:
    return s.tracker("way").length[:, None]


def is_left(s: State) -> Tensor:
    return s.joint_pos[:, 0] < 0.0


def far(s: State) -> Tensor:
    return s.joint_pos[:, 0].abs() > 0.3


class Way(Tracker):
    """How far the cart has gone since the episode began."""

    buffers = ("length",)

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.length = self.zeros()

    def update(self, s: State) -> None:
        self.length = self.length + s.joint_vel[:, 0].abs() * self.step_dt_s


def kick(ctx: EventContext, speed: float) -> None:
    v = ctx.v
    v[:, :1] += ctx.uniform(-speed, speed, 1)
    ctx.write_state(v=v)


TINY = TaskCfg(
    name="tiny",
    robot="cartpole",
    sim_dt_s=0.01,
    decimation=2,
    episode_s=0.6,
    action=JointTorque(),
    observations={
        "policy": ObsGroup(
            {
                "cart": ObsTerm(cart, noise=0.05, clip=(-0.2, 0.2), scale=3.0, delay_steps=(0, 2), history=3),
                "speeds": ObsTerm(
                    speeds, noise=0.1, bias=0.3, bias_walk=0.2, rate_hz=20.0, dropout=0.1, delay_steps=(1, 1)
                ),
                "target": ObsTerm(target, history=2),
                "action": ObsTerm(previous_action),
            }
        ),
        "critic": ObsGroup({"joints": ObsTerm(joints, noise=1.0), "way": ObsTerm(travelled)}, corrupt=False),
    },
    rewards={"error": RewardTerm(error, -1.0), "effort": RewardTerm(effort, -0.01)},
    terminations={"far": Termination(far)},
    trackers={"way": Way},
    commands={"target": CommandCfg(("x",), (-0.3,), (0.3,), (0.1, 0.3), curriculum="range")},
    curriculum={"range": Curriculum(is_left, far, start=(0.5, 0.5))},
    events={
        "damping": Event(randomize.joint_friction, "startup", {"frictionloss": (1.0, 1.0), "damping": (0.5, 2.0)}),
        "mass": Event(randomize.mass, "reset", {"scale": (0.5, 2.0)}),
        "start": Event(randomize.reset_joints, "reset", {"offset": (-0.2, 0.2), "velocity": (-0.5, 0.5)}),
        "kick": Event(kick, "interval", {"speed": 1.0}, interval_s=(0.1, 0.2)),
    },
    metrics={"error": Metric(error, "rms", after_s=0.2)},
    success=Success(is_left, after_s=0.3),
)


def tiny(num_envs: int, seed: int = 0, threads: int = 1, **changes: Any) -> VecEnv:
    """An environment of the tiny task with some fields changed."""
    return VecEnv(replace(TINY, **changes), num_envs, seed=seed, threads=threads)


def random_actions(steps: int, num_envs: int, size: int, seed: int = 0) -> Tensor:
    """`[steps, num_envs, size]`; the first envs get the same whatever `num_envs` is."""
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(steps, 64, size, generator=generator)[:, :num_envs]


def same_step(a: Any, b: Any, rows: slice | Tensor = slice(None)) -> bool:
    """Whether two steps agree bit for bit on some rows."""
    tensors = [(a.reward, b.reward), (a.terminated, b.terminated), (a.truncated, b.truncated), (a.valid, b.valid)]
    for one, other in ((a.obs, b.obs), (a.final_obs, b.final_obs), (a.log, b.log)):
        tensors += [(one[key], other[key]) for key in one]
    picked = [(x[rows], y[rows]) for x, y in tensors]
    return all(bool(((x == y) | (x.isnan() & y.isnan())).all()) for x, y in picked)
