"""Push a block that is too wide for the gripper to a goal on the table.

Observations and actions are those of `arm_lift` (20 Hz, joint targets), with the goal on the table, from the base and
from the block, in place of a height.
"""

from __future__ import annotations

import torch
from torch import Tensor

from robo_rl.env import (
    Acceptance,
    Channels,
    CommandCfg,
    Event,
    EventContext,
    Metric,
    ObsGroup,
    ObsTerm,
    PropCfg,
    RewardTerm,
    RobotModel,
    State,
    Success,
    TaskCfg,
    Termination,
    has_terminated,
    once,
    randomize,
)
from robo_rl_tasks import goals, terms
from robo_rl_tasks.manipulation import arm, arm_poses, cube, tuned

GOAL = "goal"
EPISODE_S = 6.0
SETTLE_S = 4.0  # s after which the block has to be at the goal
NEAR_M = 0.03  # m, "at the goal"
HALF_M = 0.06  # m, half its width; the gripper opens to 0.08 m
RISE_M = 0.025  # m, half its height; the hand passes over it while the fingers push
TOUCH_M = HALF_M + 0.012  # m, from the block's middle to the grasp point when the pads touch it
LOW_M = 0.03  # m, height at which to push
PLACE = (0.5, 0.0)  # m, middle of the area where block and goals are, in the base frame
# Half the step of tasks that grasp: in 10 ms a hand that comes down at 2 m/s sinks into the block, which throws it off
# the table. One policy lost 3.3 % of the blocks at 10 ms, 1.2 % at 5 ms and 0.8 % at 2.5 ms.
SIM_DT_S, DECIMATION = 0.5 * arm.SIM_DT_S, 2 * arm.DECIMATION
PROP = PropCfg(
    "cube", pos=(*PLACE, arm.PEDESTAL[2] + RISE_M), mount="free", size=(HALF_M, HALF_M, RISE_M), mass=0.3, measured=True
)


def arm_push() -> TaskCfg:
    """Push a block that is too wide for the gripper to a goal on the table."""
    (x_low, x_high), (y_low, y_high) = cube.AREA
    return TaskCfg(
        name="arm_push",
        robot="arm",
        sim_dt_s=SIM_DT_S,
        decimation=DECIMATION,
        episode_s=EPISODE_S,
        scene=arm.scene({"table": arm.TABLE, cube.CUBE: PROP, "goal": PropCfg("goal", mount="free")}),
        action=arm.ACTION_DOWN,
        observations={
            "policy": ObsGroup(POLICY),
            "critic": ObsGroup({**POLICY, **cube.MOTION}, corrupt=False),
        },
        rewards={
            "behind": RewardTerm(behind, 0.6, {"per_m": 8.0}),
            "touch": RewardTerm(behind, 0.4, {"per_m": 25.0}),
            "near": RewardTerm(goals.near, 0.6, {"distance": error, "per_m": 6.0}),
            "there": RewardTerm(goals.near, 1.0, {"distance": error, "per_m": 30.0}),
            "pressed": RewardTerm(pressed, -0.6),
            "down": RewardTerm(arm.tilt, -0.5),
            "action_rate": RewardTerm(terms.action_rate, -0.01),
            "joint_speed": RewardTerm(terms.joint_speed, -0.005),
            "too_fast": RewardTerm(arm.too_fast, -1.0),
            "lost": RewardTerm(has_terminated, -2.0),
        },
        terminations={"fallen": Termination(cube.has_fallen)},
        commands={
            GOAL: CommandCfg(
                names=("x", "y", "z"),
                low=(PLACE[0] + x_low, PLACE[1] + y_low, 0.0),
                high=(PLACE[0] + x_high, PLACE[1] + y_high, 0.0),
                resample_s=(2.0 * EPISODE_S, 2.0 * EPISODE_S),
            )
        },
        events={
            **cube.EVENTS,
            "away": Event(place_away, "reset", {"command": GOAL}),
            "helped": Event(cube.start_helped, "reset", {"pool": behind_the_cube, "misfit": other_way}),
            "marker": Event(randomize.show_command, "reset", {"prop": "goal", "command": GOAL, "origin": arm.PEDESTAL}),
        },
        curriculum={cube.HELP: cube.help_while_it_fails(is_there)},
        metrics={
            "error": Metric(error, "max", after_s=SETTLE_S),
            "tilt": Metric(arm.tilt_angle, "max", after_s=SETTLE_S),
            "joint_speed": Metric(terms.mean_joint_speed, "rms", after_s=SETTLE_S),
        },
        success=Success(is_there, after_s=SETTLE_S),
        acceptance=(Acceptance("success", ">=", 0.95), Acceptance("terminated", "<=", 0.01)),
        tuned={"ppo": TUNED_PPO},
    )


TUNED_PPO = {**tuned.GRASP, "train.total_steps": 6_000_000}


def goal(s: Channels) -> Tensor:
    """Where the block shall be on the table, in the base frame. [N, 2], m."""
    return s.command(GOAL)[:, :2]


def cube_to_goal(s: Channels) -> Tensor:
    """From the block to the goal, on the table. [N, 2], m."""
    return goal(s) - arm.prop_pos(s, cube.CUBE)[:, :2]


POLICY = {
    **arm.PROPRIOCEPTION,
    **cube.SEEN,
    "cube_to_goal": ObsTerm(cube_to_goal, noise=0.003, scale=3.0),
    "goal": ObsTerm(goal),
}


@once
def error(s: State) -> Tensor:
    """Distance of the block to the goal, on the table. [N], m."""
    return cube_to_goal(s).norm(dim=-1)


def behind(s: State, per_m: float) -> Tensor:
    """exp(-per_m * distance of the grasp point to where it would push the block towards the goal); 1 when the block is
    there. [N]."""
    way = cube_to_goal(s) / error(s).clamp_min(1e-3).unsqueeze(-1)
    offset = arm.to_prop(s, cube.CUBE)
    flat = offset[:, :2] - TOUCH_M * way
    low = arm.tool_pos(s)[:, 2] - LOW_M
    away = (flat.square().sum(-1) + low.square()).sqrt()
    return torch.where(is_there(s), 1.0, torch.exp(-per_m * away))


def pressed(s: State) -> Tensor:
    """How hard the pads are pressed, 1 at 50 N and at most 4: a hand that leans on the block drags it and gets stuck.
    [N]."""
    return arm.pads_feel(s).sum(-1)


@once
def is_there(s: State) -> Tensor:
    """The block is within 3 cm of the goal. [N] bool."""
    return error(s) < NEAR_M


def place_away(ctx: EventContext, command: str) -> None:
    """Of the place that the block has and of another one drawn in the area it gets the one farther from the goal."""
    q, start = ctx.q, ctx.model.prop_qpos(cube.CUBE).start
    (x_low, x_high), (y_low, y_high) = cube.AREA
    other = torch.cat([ctx.uniform(PLACE[0] + x_low, PLACE[0] + x_high, 1), ctx.uniform(y_low, y_high, 1)], dim=1)
    here, wanted = q[:, start : start + 2], ctx.command(command)[:, :2]
    is_farther = (other - wanted).norm(dim=1) > (here - wanted).norm(dim=1)
    q[:, start : start + 2] = torch.where(is_farther.unsqueeze(1), other, here)
    ctx.write_state(q)


def behind_the_cube(model: RobotModel) -> Tensor:
    """A pool with the open hand low beside the block, both fingers against a face or up to 6 cm from it; noted is the
    way it would push `[POOL, 2]` and the block's place `[POOL, 2]`, m. [POOL, nq + nv + 4]."""
    u = torch.rand(cube.POOL, 5, generator=torch.Generator().manual_seed(0))
    way = (u[:, 0] - 0.5) * 2.0 * torch.pi
    direction = torch.stack([way.cos(), way.sin()], dim=1)
    middle = torch.tensor([*PLACE, RISE_M]).repeat(cube.POOL, 1)
    for axis, (low, high) in enumerate(cube.AREA):
        middle[:, axis] += low + (high - low) * u[:, 1 + axis]
    tool = middle.clone()
    tool[:, :2] -= (TOUCH_M + 0.002 + 0.06 * u[:, 3:4].square()) * direction
    tool[:, 2] = LOW_M + 0.02 * u[:, 4]
    yaw = arm_poses.half_turn(way)
    states = cube.states(
        model, arm_poses.tool_down(model, tool, yaw, arm_poses.PLANAR), torch.full_like(way, 0.04), middle, way
    )
    return torch.cat([states, direction, middle[:, :2]], dim=1)


def other_way(ctx: EventContext, notes: Tensor) -> Tensor:
    """Sine of half the angle between the way a start would push the block and the way to the goal. [R, K]."""
    to_goal = ctx.command(GOAL)[:, None, :2] - notes[:, 2:]
    cos = (to_goal * notes[:, :2]).sum(-1) / to_goal.norm(dim=-1).clamp_min(1e-3)
    return (0.5 - 0.5 * cos).clamp_min(0.0).sqrt()
