"""What tasks with a cube on the table share: where it starts, how it is seen, and starts that help to learn."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable

import torch
from torch import Tensor

from robo_rl.env import Channels, Curriculum, Event, EventContext, ObsTerm, PropCfg, RobotModel, State, once, randomize
from robo_rl.env.starts import Pool
from robo_rl_tasks.manipulation import arm, arm_poses

Area = tuple[tuple[float, float], tuple[float, float]]  # m, x and y
Misfit = Callable[[EventContext, Tensor], Tensor]  # notes on the starts of a pool [K, d] -> [R, K], 0 where one fits

CUBE = "cube"
HALF_M = 0.025  # m, half an edge
OPEN_M = 0.04  # m, of each finger when the gripper is open
PROP = PropCfg("cube", pos=(0.5, 0.0, arm.PEDESTAL[2] + HALF_M), mount="free", measured=True)
AREA: Area = ((-0.1, 0.1), (-0.2, 0.2))  # m, where it starts around its place
HELP = "help"  # the curriculum
HELP_SHARE = 0.6  # of episodes begin near success at its level 1
POOL = 384  # helped starts
MISFIT_SPREAD = 0.3  # starts whose misfit is well below this are equally likely
IN_GRASP_M = 0.025  # m, a cube whose middle is nearer to the grasp point than this can be held


def turn(s: Channels) -> Tensor:
    """Cosine and sine of four times the angle between cube and fingers, seen from above: 1, 0 where they are aligned,
    whichever faces they take. [N, 2]."""
    return fourfold(arm.prop_axes(s, CUBE)[:, :2], arm.finger_axis(s)[:, :2])


def fourfold(a: Tensor, b: Tensor) -> Tensor:
    """Cosine and sine of four times the angle from direction a to direction b `[N, 2]`, of nearly unit length. [N, 2].

    A turn by a right angle changes nothing: what is told of a square.
    """
    cos, sin = (a * b).sum(-1), a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]
    for _ in range(2):  # squared as a complex number, the angle doubles
        cos, sin = cos.square() - sin.square(), 2.0 * cos * sin
    return torch.stack([cos, sin], dim=-1)


@once
def height(s: State) -> Tensor:
    """How far the cube is above where it lies on the table. [N], m."""
    return arm.prop_pos(s, CUBE)[:, 2] - HALF_M


@once
def is_held(s: State) -> Tensor:
    """The cube is in the grasp, both pads press on it. [N] bool."""
    return arm.holds(s, CUBE, IN_GRASP_M)


def closed(s: State) -> Tensor:
    """How far the fingers have closed on the cube, 1 where they reach it, times exp(-(distance / 1.5 cm)^2): nothing
    unless it is between them. [N]."""
    share = (OPEN_M - s.joint_pos[:, -1]) / (OPEN_M - HALF_M)
    return share.clamp(0.0, 1.0) * torch.exp(-(arm.distance(s, CUBE) / 0.015).square())


def aligned(s: State, per_m: float) -> Tensor:
    """exp(-per_m * distance), in full where the fingers are along two faces, 0 where they are along a diagonal. [N]."""
    return 0.5 * (1.0 + turn(s)[:, 0]) * arm.near(s, CUBE, per_m)


def held(s: State) -> Tensor:
    """1 where the cube is held. [N]."""
    return is_held(s).float()


def firm(s: State) -> Tensor:
    """exp(-(distance of grasp point and cube / 1.5 cm)^2) while it is held: by the tips of the pads it slips. [N]."""
    return torch.exp(-(arm.distance(s, CUBE) / 0.015).square()) * held(s)


def has_fallen(s: State) -> Tensor:
    """The cube has fallen off the table. [N] bool."""
    return height(s) < -0.1


def speed(s: State) -> Tensor:
    """Linear (m/s) and angular velocity (0.1 rad/s) of the cube. [N, 6]."""
    return torch.cat([s.prop_lin_vel_w(CUBE), 0.1 * s.prop_ang_vel_b(CUBE)], dim=-1)


def held_or_not(s: State) -> Tensor:
    """1 where the cube is held. [N, 1]."""
    return held(s).unsqueeze(-1)


# As a camera would estimate it: noise that differs from frame to frame, and an error that stays for the episode.
SEEN = {
    "to_cube": ObsTerm(arm.to_prop, {"prop": CUBE}, noise=0.003, bias=0.003, scale=3.0),
    "cube": ObsTerm(arm.prop_pos, {"prop": CUBE}, noise=0.003),
    "cube_turn": ObsTerm(turn, noise=0.05),
}
MOTION = {"pads": ObsTerm(arm.pads_feel), "cube_speed": ObsTerm(speed)}  # for the critic
PRIVILEGED = {**MOTION, "held": ObsTerm(held_or_not)}
EVENTS = {
    "gains": Event(randomize.servo_gains, "reset", {"stiffness": (0.9, 1.1), "damping": (0.9, 1.1)}),
    "joints": Event(randomize.reset_joints, "reset", {"offset": (-0.1, 0.1), "velocity": (-0.1, 0.1)}),
    "cube": Event(randomize.reset_prop, "reset", {"prop": CUBE, "pos": (*AREA, (0.0, 0.0)), "yaw_rad": math.pi / 4.0}),
    "weight": Event(randomize.mass, "reset", {"scale": (0.5, 1.5), "body": CUBE}),
}


@functools.cache  # the same functions each time: a task is equal to itself
def help_while_it_fails(done: Callable[[State], Tensor]) -> Curriculum:
    """Training episodes begin with help as long as they fail: a level that falls with every success and rises with
    every failure. None is judged so. `done(s) -> [N]` bool says at the end of an episode which it was."""

    def failed(s: State) -> Tensor:
        return ~done(s)

    return Curriculum(failed, done, step=0.02, start=(1.0, 1.0), judged=(0.0, 0.0))


def start_helped(ctx: EventContext, pool: Pool, misfit: Misfit | None = None) -> None:
    """Begin in one of the states of a pool, in a share of the episodes that follows the curriculum; with `misfit` in
    one of those that fit the episode's command. List it after the events that place arm and cube."""
    nq, end = ctx.model.mj.nq, ctx.model.mj.nq + ctx.model.mj.nv
    is_helped, q, v = ctx.uniform(0.0, 1.0, 1) < HELP_SHARE * ctx.level(HELP).unsqueeze(1), ctx.q, ctx.v
    table = ctx.model.table(pool, q.device)
    preference = ctx.uniform(0.0, 1.0, len(table))
    cost = preference if misfit is None else misfit(ctx, table[:, end:]) + MISFIT_SPREAD * preference
    start = table[cost.argmin(1)]
    ctx.write_state(torch.where(is_helped, start[:, :nq], q), torch.where(is_helped, start[:, nq:end], v))


def on_the_way(model: RobotModel) -> Tensor:
    """`grasp_starts` in the area, the pool of tasks that grasp."""
    return grasp_starts(model, AREA, POOL)


def grasp_starts(model: RobotModel, area: Area, count: int) -> Tensor:
    """In equal parts the hand above a cube in the area, round it, and with it in the grasp, on the table or up to 0.2 m
    above. [count, nq + nv]."""
    u = torch.rand(count, 6, generator=torch.Generator().manual_seed(0))
    kind = torch.arange(count) % 3  # above, round, in the grasp
    middle = torch.tensor([*PROP.pos[:2], HALF_M]).repeat(count, 1)
    for axis, (low, high) in enumerate(area):
        middle[:, axis] += low + (high - low) * u[:, axis]
    middle[:, 2] += torch.where(kind == 2, 0.2 * u[:, 2].square(), 0.0)
    yaw = (u[:, 3] - 0.5) * torch.pi / 2.0
    tool = middle.clone()
    tool[:, :2] += torch.tensor([0.06, 0.01, 0.0])[kind].unsqueeze(1) * (u[:, 4:] - 0.5)
    tool[:, 2] += torch.where(kind == 0, 0.05 + 0.1 * u[:, 2], 0.01 * (u[:, 2] - 0.3))
    finger = torch.where(kind == 2, HALF_M, OPEN_M)
    return states(model, arm_poses.tool_down(model, tool, yaw, arm_poses.PLANAR), finger, middle, yaw)


def states(model: RobotModel, joints: Tensor, finger: Tensor, cube: Tensor, yaw: Tensor) -> Tensor:
    """A pool of arm `[K, 7]`, finger `[K]`, cube `[K, 3]` (base frame) and its turn `[K]` as given, all at rest."""
    q = torch.tensor(model.default_qpos).float().repeat(len(joints), 1)
    q[:, model.qpos_of(arm_poses.ARM)] = joints
    q[:, model.qpos_of(arm_poses.FINGERS)] = finger.unsqueeze(1)
    half = 0.5 * yaw.unsqueeze(1)
    quat = torch.cat([half.cos(), torch.zeros_like(half), torch.zeros_like(half), half.sin()], dim=1)
    q[:, model.prop_qpos(CUBE)] = torch.cat([cube + torch.tensor(arm.PEDESTAL), quat], dim=1)
    return torch.cat([q, torch.zeros(len(q), model.mj.nv)], dim=1)
