"""Finger of the DeepMind control suite: spin a body, turn it to a target."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Mapping

import mujoco
import torch
from torch import Tensor

from robo_rl.env import Event, EventContext, State, TaskCfg, once, starts
from robo_rl_tasks.suite.dmc import Term, dmc_task

SPIN = 15.0  # rad/s, speed from which on the body spins
SPIN_DAMPING = 0.03  # N m s/rad, of the spinner's hinge in `spin`


def dmc_finger_spin() -> TaskCfg:
    """Finger of the DeepMind control suite: keep a body spinning at 15 rad/s or faster."""
    return _finger("dmc_finger_spin", STATE, spinning, easily_turned, {})


def dmc_finger_turn_easy() -> TaskCfg:
    """Finger of the DeepMind control suite: turn a body so that its tip is in a target of 7 cm radius."""
    return _turn("dmc_finger_turn_easy", 0.07)


def dmc_finger_turn_hard() -> TaskCfg:
    """Finger of the DeepMind control suite: turn a body so that its tip is in a target of 3 cm radius."""
    return _turn("dmc_finger_turn_hard", 0.03)


def _turn(name: str, radius: float) -> TaskCfg:
    events = {"target": Event(place_target, "reset")}
    return _finger(name, {**STATE, **GOAL}, in_target, target_of(radius), events)


def _finger(
    name: str, observations: Mapping[str, Term], reward: Term, edit: Callable[..., None], events: Mapping[str, Event]
) -> TaskCfg:
    return dmc_task(
        name,
        "dmc_finger",
        observations,
        reward,
        {},
        {"start": Event(starts.from_pool, "reset", {"pool": starts.free_of_contact}), **events},
        timestep_s=0.01,
        decimation=2,
        episode_s=20.0,
        success=0.7,
        edit=edit,
    )


def easily_turned(spec: mujoco.MjSpec) -> None:
    """Let the body spin with little damping."""
    spec.joint("hinge").damping = [SPIN_DAMPING, 0.0, 0.0]


@functools.cache
def target_of(radius: float) -> Callable[[mujoco.MjSpec], None]:
    """Give the target a radius in m."""

    def edit(spec: mujoco.MjSpec) -> None:
        site = spec.site("target")
        site.size = [radius, *site.size[1:]]

    return edit


def place_target(ctx: EventContext) -> None:
    """Put the target at any angle on the circle that the body's tip describes."""
    mj, index = ctx.model.mj, ctx.model.index
    angle = ctx.uniform(-math.pi, math.pi, 1)
    radius = float(mj.geom_size[index("geom", "cap1")].sum())
    spinner = index("body", "spinner")
    hinge = ctx.constant("hinge", lambda: torch.tensor(mj.body_pos[spinner], dtype=torch.float32))
    turned = torch.cat([angle.sin(), torch.zeros_like(angle), angle.cos()], dim=1)
    place = hinge + radius * turned
    site = index("site", "target")
    place[:, 1] = float(mj.site_pos[site, 1])
    ctx.write_param("site_pos", place, site)


def plane(s: State, sensor: str) -> Tensor:
    """Position sensor relative to the spinner's hinge, in the plane of motion. [N, 2], m."""
    return s.sensor(sensor)[:, ::2] - s.sensor("spinner")[:, ::2]


def position(s: State) -> Tensor:
    """Angles of the finger (rad), and where the body's tip is (m). [N, 4]."""
    return torch.cat([s.sensor("proximal"), s.sensor("distal"), plane(s, "tip")], dim=1)


def velocity(s: State) -> Tensor:
    """Velocities of the finger's joints and of the hinge. [N, 3], rad/s."""
    return s.sensors(("proximal_velocity", "distal_velocity", "hinge_velocity"))[:, :, 0]


def touch(s: State) -> Tensor:
    """log(1 + force in N) on both sides of the finger tip. [N, 2]."""
    return s.sensors(("touchtop", "touchbottom"))[:, :, 0].log1p()


def target_position(s: State) -> Tensor:
    """Target relative to the hinge, in the plane of motion. [N, 2], m."""
    return plane(s, "target")


def dist_to_target(s: State) -> Tensor:
    """From the tip to the surface of the target, negative inside. [N, 1], m."""
    away = torch.linalg.vector_norm(plane(s, "target") - plane(s, "tip"), dim=1, keepdim=True)
    return away - float(s.model.mj.site_size[s.model.index("site", "target"), 0])


@once
def spinning(s: State) -> Tensor:
    """1 where the body spins at `SPIN` or faster. [N]."""
    speed = s.sensor("hinge_velocity")[:, 0]
    return (speed <= -SPIN).to(speed.dtype)


@once
def in_target(s: State) -> Tensor:
    """1 where the tip is in the target. [N]."""
    distance = dist_to_target(s)[:, 0]
    return (distance <= 0.0).to(distance.dtype)


STATE: dict[str, Term] = {"position": position, "velocity": velocity, "touch": touch}
GOAL: dict[str, Term] = {"target_position": target_position, "dist_to_target": dist_to_target}
