"""Cart-pole of the DeepMind control suite: balance, swing up, also with several poles and with sparse rewards."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import Any

import mujoco
import torch
from torch import Tensor

from robo_rl.env import Event, EventContext, State, TaskCfg, once, randomize
from robo_rl_tasks.suite.dmc import Term, dmc_task, small_control, tolerance, velocity

Start = Callable[[EventContext], None]

DT = 0.01  # s, physics and control step
CART_RANGE, COSINE_RANGE = (-0.25, 0.25), (0.995, 1.0)  # m, 1: where the sparse reward is given


def dmc_cartpole_balance() -> TaskCfg:
    """Cart-pole of the DeepMind control suite: keep a pole upright that starts so."""
    return _cartpole("dmc_cartpole_balance", dense, balanced_start, success=0.9)


def dmc_cartpole_balance_sparse() -> TaskCfg:
    """Cart-pole of the DeepMind control suite: keep a pole upright, rewarded near the centre only."""
    return _cartpole("dmc_cartpole_balance_sparse", sparse, balanced_start, success=0.9)


def dmc_cartpole_swingup() -> TaskCfg:
    """Cart-pole of the DeepMind control suite: swing a hanging pole up and hold it."""
    return _cartpole("dmc_cartpole_swingup", dense, hanging_start, success=0.7, accepted=0.8)


def dmc_cartpole_swingup_sparse() -> TaskCfg:
    """Cart-pole of the DeepMind control suite: swing a pole up, rewarded upright near the centre only."""
    return _cartpole("dmc_cartpole_swingup_sparse", sparse, hanging_start, success=0.5)


def dmc_cartpole_two_poles() -> TaskCfg:
    """Cart with a chain of two poles of the DeepMind control suite, to be swung up."""
    return _cartpole("dmc_cartpole_two_poles", dense, hanging_start, success=0.5, poles=2)


def dmc_cartpole_three_poles() -> TaskCfg:
    """Cart with a chain of three poles of the DeepMind control suite, to be swung up."""
    return _cartpole("dmc_cartpole_three_poles", dense, hanging_start, success=0.5, poles=3)


TUNED_PPO = {
    "env.num_envs": 64,
    "train.total_steps": 1_000_000,
    "algo.num_steps": 128,
    "algo.precision": "float32",
    "algo.policy.init_std": 1.0,
}


def _cartpole(name: str, reward: Term, start: Start, success: float, poles: int = 1, **more: Any) -> TaskCfg:
    return dmc_task(
        name,
        "dmc_cartpole",
        {"position": position, "velocity": velocity},
        reward,
        {},
        {"start": Event(start, "reset")},
        timestep_s=DT,
        decimation=1,
        episode_s=10.0,
        success=success,
        edit=chain(poles),
        **more,
        tuned=TUNED_PPO,
    )


@functools.cache
def chain(poles: int) -> Callable[[mujoco.MjSpec], None]:
    """Hang further poles on the first; the floor, which nothing touches, moves out of the way."""

    def edit(spec: mujoco.MjSpec) -> None:
        parent, kind = spec.body("pole_1"), spec.find_default("pole")
        for i in range(2, poles + 1):
            parent = parent.add_body(name=f"pole_{i}", pos=[0.0, 0.0, 1.0])
            parent.add_joint(kind, name=f"hinge_{i}")
            parent.add_geom(kind, name=f"pole_{i}")
        if poles > 1:
            spec.geom("floor").pos = [0.0, 0.0, 1.0 - poles - 0.05]

    return edit


@once
def pole_rotations(s: State) -> Tensor:
    """Rotations of the poles. [N, poles, 9]."""
    return s.field("xmat")[:, s.model.index("body", "pole_1") :]


def position(s: State) -> Tensor:
    """Position of the cart (m), cosine and sine of each pole's angle from upright. [N, 1 + 2 poles]."""
    rotations = pole_rotations(s)
    cosine_and_sine = torch.stack([rotations[:, :, 8], rotations[:, :, 2]], dim=2)
    return torch.cat([s.field("qpos")[:, :1], cosine_and_sine.flatten(1)], dim=1)


@once
def dense(s: State) -> Tensor:
    """Upright, centred, with little force, with slow poles. [N]."""
    upright = 0.5 * (1.0 + pole_rotations(s)[:, :, 8]).mean(1)
    centred = 0.5 * (1.0 + tolerance(s.field("qpos")[:, 0], margin=2.0))
    gentle = 0.2 * (4.0 + small_control(s)[:, 0])
    slow = 0.5 * (1.0 + tolerance(s.field("qvel")[:, 1:], margin=5.0).amin(1))
    return upright * gentle * slow * centred


@once
def sparse(s: State) -> Tensor:
    """1 where the cart is near the centre and every pole within 5.7 degrees of upright. [N]."""
    upright = tolerance(pole_rotations(s)[:, :, 8], *COSINE_RANGE).prod(1)
    return tolerance(s.field("qpos")[:, 0], *CART_RANGE) * upright


def balanced_start(ctx: EventContext) -> None:
    """Cart within 0.1 m of the centre, poles within 0.034 rad of upright, slow."""
    q = ctx.q
    q[:, :1] = ctx.uniform(-0.1, 0.1, 1)
    q[:, 1:] = ctx.uniform(-0.034, 0.034, q.shape[1] - 1)
    ctx.write_state(q, 0.01 * randomize.normal(ctx, ctx.model.mj.nv))


def hanging_start(ctx: EventContext) -> None:
    """Cart at the centre, poles hanging, slow; all but for a little chance."""
    q = 0.01 * randomize.normal(ctx, ctx.model.mj.nq)
    q[:, 1] += math.pi
    q[:, 2:] *= 10.0
    ctx.write_state(q, 0.01 * randomize.normal(ctx, ctx.model.mj.nv))
