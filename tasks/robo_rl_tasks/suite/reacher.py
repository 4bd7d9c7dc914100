"""Two-link reacher of the DeepMind control suite, with a large and with a small target."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable

import mujoco
import torch
from torch import Tensor

from robo_rl.env import Event, EventContext, State, TaskCfg, once, starts
from robo_rl_tasks.suite.dmc import dmc_task, tolerance, velocity


def dmc_reacher_easy() -> TaskCfg:
    """Two-link reacher of the DeepMind control suite: bring the finger to a target of 5 cm radius."""
    return _reacher("dmc_reacher_easy", 0.05, success=0.8)


def dmc_reacher_hard() -> TaskCfg:
    """Two-link reacher of the DeepMind control suite: bring the finger to a target of 1.5 cm radius."""
    return _reacher("dmc_reacher_hard", 0.015, success=0.8)


def _reacher(name: str, radius: float, success: float) -> TaskCfg:
    return dmc_task(
        name,
        "dmc_reacher",
        {"position": position, "to_target": to_target, "velocity": velocity},
        at_target,
        {},
        {"start": Event(starts.random_joints, "reset"), "target": Event(place_target, "reset")},
        timestep_s=0.02,
        decimation=1,
        episode_s=20.0,
        success=success,
        edit=target_of(radius),
    )


@functools.cache
def target_of(radius: float) -> Callable[[mujoco.MjSpec], None]:
    """Give the target a radius in m."""

    def edit(spec: mujoco.MjSpec) -> None:
        spec.geom("target").size = [radius, 0.0, 0.0]

    return edit


def place_target(ctx: EventContext) -> None:
    """Put the target at any angle, 5 to 20 cm from the shoulder."""
    angle, distance = ctx.uniform(0.0, 2.0 * math.pi, 1), ctx.uniform(0.05, 0.20, 1)
    geom = ctx.model.index("geom", "target")
    place = ctx.defaults("geom_pos")[:, geom]
    place[:, :2] = torch.cat([distance * angle.sin(), distance * angle.cos()], dim=1)
    ctx.write_param("geom_pos", place, geom)


def position(s: State) -> Tensor:
    """Angles of shoulder and wrist. [N, 2], rad."""
    return s.field("qpos")


def to_target(s: State) -> Tensor:
    """From the finger to the target, in the plane. [N, 2], m."""
    place = s.geom_pos_w(("target", "finger"))[:, :, :2]
    return place[:, 0] - place[:, 1]


@once
def at_target(s: State) -> Tensor:
    """1 where finger and target overlap. [N]."""
    radii = sum(float(s.model.mj.geom_size[s.model.index("geom", name), 0]) for name in ("target", "finger"))
    return tolerance(torch.linalg.vector_norm(to_target(s), dim=1), 0.0, radii)
