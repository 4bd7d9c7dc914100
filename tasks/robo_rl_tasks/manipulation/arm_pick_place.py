"""Pick a cube up from the table, put it on a platform at a goal pose, and let go.

Observations and actions are those of `arm_lift` (20 Hz, joint targets), with the goal (x, y, z, yaw), the way of the
cube to it and the turn that is left in place of a height.
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
from robo_rl_tasks import terms
from robo_rl_tasks.manipulation import arm, arm_poses, cube, tuned

GOAL, MARKER = "goal", "marker"
EPISODE_S = 7.0
SETTLE_S = 5.5  # s after which the cube has to stand at the goal
NEAR_M = 0.02  # m, "at the goal" on the platform
LEVEL_M = 0.01  # m, "at the goal" in height
TURN_RAD = 0.2  # rad, "turned as asked for"
CLEAR_M = 0.1  # m, how high to carry the cube to pass over the platform's edge
HIGH_M = 0.3  # m, where that is worth half
OVER_M = 0.04  # m, nearer to the goal than this it may sink
TOP_M = 0.06  # m, height of the platform
AREA: cube.Area = ((-0.1, 0.1), (-0.22, 0.03))  # m, where the cube starts around its place
PLATFORM = PropCfg("box", pos=(0.5, 0.22, arm.PEDESTAL[2]), size=(0.08, 0.08, TOP_M / 2.0))
GOALS = ((0.46, 0.18, TOP_M + cube.HALF_M, -0.5), (0.54, 0.26, TOP_M + cube.HALF_M, 0.5))  # m and rad, low and high


def arm_pick_place() -> TaskCfg:
    """Pick a cube up from the table, put it on a platform at a goal pose, and let go."""
    return TaskCfg(
        name="arm_pick_place",
        robot="arm",
        sim_dt_s=arm.SIM_DT_S,
        decimation=arm.DECIMATION,
        episode_s=EPISODE_S,
        scene=arm.scene(
            {
                "table": arm.TABLE,
                "platform": PLATFORM,
                cube.CUBE: cube.PROP,
                MARKER: PropCfg("goal_cube", mount="free"),
            }
        ),
        action=arm.ACTION_DOWN,
        observations={
            "policy": ObsGroup(POLICY),
            "critic": ObsGroup({**POLICY, **cube.PRIVILEGED}, corrupt=False),
        },
        rewards={
            "reach": RewardTerm(reach, 0.2, {"per_m": 8.0}),
            "round": RewardTerm(reach, 0.3, {"per_m": 30.0}),
            "align": RewardTerm(aligned, 0.3, {"per_m": 8.0}),
            "close": RewardTerm(closed, 0.3),
            "hold": RewardTerm(carried, 0.3),
            "firm": RewardTerm(firm, 0.4),
            "clear": RewardTerm(clear, 1.0),
            "over": RewardTerm(over, 0.6),
            "sinks": RewardTerm(sinks, 1.0),
            "there": RewardTerm(there, 0.6),
            "turned": RewardTerm(turned, 0.8),
            "let_go": RewardTerm(loosened, 1.5),
            "down": RewardTerm(arm.tilt, -2.0),
            "action_rate": RewardTerm(terms.action_rate, -0.01),
            "joint_speed": RewardTerm(terms.joint_speed, -0.01),
            "too_fast": RewardTerm(arm.too_fast, -0.3),
            "lost": RewardTerm(has_terminated, -2.0),
        },
        terminations={"fallen": Termination(cube.has_fallen)},
        commands={
            GOAL: CommandCfg(
                names=("x", "y", "z", "yaw"),
                low=GOALS[0],
                high=GOALS[1],
                resample_s=(2.0 * EPISODE_S, 2.0 * EPISODE_S),
            )
        },
        events={**cube.EVENTS, **EVENTS},
        curriculum={cube.HELP: cube.help_while_it_fails(is_placed)},
        metrics={
            "error": Metric(error, "max", after_s=SETTLE_S),
            "turn": Metric(turn_left, "max", after_s=SETTLE_S),
            "let_go": Metric(let_go, "mean", after_s=SETTLE_S),
            "joint_speed": Metric(terms.mean_joint_speed, "rms", after_s=SETTLE_S),
        },
        success=Success(is_placed, after_s=SETTLE_S),
        # What a scripted placing reaches (tests).
        acceptance=(Acceptance("success", ">=", 0.9), Acceptance("terminated", "<=", 0.02)),
        tuned={"ppo": TUNED_PPO},
    )


TUNED_PPO = {**tuned.GRASP, "train.total_steps": 20_000_000}


def goal(s: Channels) -> Tensor:
    """Where the cube's middle shall be, in the base frame. [N, 3], m."""
    return s.command(GOAL)[:, :3]


def cube_to_goal(s: Channels) -> Tensor:
    """From the cube to the goal, in the base frame. [N, 3], m."""
    return goal(s) - arm.prop_pos(s, cube.CUBE)


def goal_turn(s: Channels) -> Tensor:
    """Cosine and sine of four times the turn that the cube has left; 1, 0 where there is none. [N, 2]."""
    yaw = s.command(GOAL)[:, 3]
    return cube.fourfold(arm.prop_axes(s, cube.CUBE)[:, :2], torch.stack([yaw.cos(), yaw.sin()], dim=-1))


POLICY = {
    **arm.PROPRIOCEPTION,
    **cube.SEEN,
    "cube_to_goal": ObsTerm(cube_to_goal, noise=0.003, scale=3.0),
    "goal_turn": ObsTerm(goal_turn, noise=0.05),
    "goal": ObsTerm(goal),
}


@once
def error(s: State) -> Tensor:
    """Distance of the cube to the goal. [N], m."""
    return cube_to_goal(s).norm(dim=-1)


@once
def aside(s: State) -> Tensor:
    """Horizontal distance of the cube to the goal. [N], m."""
    return cube_to_goal(s)[:, :2].norm(dim=-1)


@once
def turn_left(s: State) -> Tensor:
    """Turn of the cube that is left, at most 45 degrees. [N], rad."""
    cos, sin = goal_turn(s).unbind(-1)
    return 0.25 * torch.atan2(sin, cos).abs()


@once
def is_at_goal(s: State) -> Tensor:
    """The cube is where it shall be, turned as asked for. [N] bool."""
    return (aside(s) < NEAR_M) & (cube_to_goal(s)[:, 2].abs() < LEVEL_M) & (turn_left(s) < TURN_RAD)


@once
def is_placed(s: State) -> Tensor:
    """The cube is at its goal and no pad presses on anything. [N] bool."""
    return is_at_goal(s) & (arm.pad_forces(s) < arm.GRIP_N).all(-1)


def reach(s: State, per_m: float) -> Tensor:
    """exp(-per_m * distance of the grasp point to the cube); 1 where the cube is at its goal. [N]."""
    return torch.where(is_at_goal(s), 1.0, arm.near(s, cube.CUBE, per_m))


def aligned(s: State, per_m: float) -> Tensor:
    """`cube.aligned`; 1 where the cube is at its goal. [N]."""
    return torch.where(is_at_goal(s), 1.0, cube.aligned(s, per_m))


def closed(s: State) -> Tensor:
    """`cube.closed`; 1 where the cube is at its goal. [N]."""
    return torch.where(is_at_goal(s), 1.0, cube.closed(s))


def carried(s: State) -> Tensor:
    """1 where the cube is held or at its goal. [N]."""
    return (cube.is_held(s) | is_at_goal(s)).float()


def firm(s: State) -> Tensor:
    """`cube.firm`; 1 where the cube is at its goal. [N]."""
    return torch.where(is_at_goal(s), 1.0, cube.firm(s))


@once
def clear(s: State) -> Tensor:
    """1 where the cube is carried as high as it takes to pass over the platform's edge, or over half as high over the
    goal. Less where it is lower and, slowly, where it is higher: paid alike for any height a policy goes far up and
    stays there, paid nothing there it does not lift. [N]."""
    height = cube.height(s)
    share = (height / CLEAR_M).clamp(0.0, 1.0) - 0.5 * ((height - CLEAR_M) / (HIGH_M - CLEAR_M)).clamp(0.0, 2.0)
    return torch.where((aside(s) < OVER_M) & (share > 0.5), 1.0, share) * carried(s)


def over(s: State) -> Tensor:
    """exp(-5 per m of horizontal distance to the goal) while carried clear of the platform. [N]."""
    return torch.exp(-5.0 * aside(s)) * clear(s)


def sinks(s: State) -> Tensor:
    """exp(-6 per m of height left) while carried over the goal: without it a policy waits high above it. [N]."""
    left = cube_to_goal(s)[:, 2].abs()
    return torch.exp(-6.0 * left - (aside(s) / OVER_M).square()) * carried(s)


def there(s: State) -> Tensor:
    """exp(-20 per m of distance to the goal) while carried. [N]."""
    return torch.exp(-20.0 * error(s)) * carried(s)


def turned(s: State) -> Tensor:
    """exp(-4 per rad of turn left) over the goal, while carried. [N]."""
    return torch.exp(-4.0 * turn_left(s)) * over(s)


def let_go(s: State) -> Tensor:
    """1 where the cube stands at its goal and is let go. [N]."""
    return is_placed(s).float()


def loosened(s: State) -> Tensor:
    """1 where the cube is at its goal and let go, exp(-force / 30 N) / 3 of the pads where it is there in the grasp: a
    way from a firm grasp to none. [N]."""
    held = torch.exp(-arm.pad_forces(s).mean(-1) / 30.0) / 3.0
    return torch.where(is_placed(s), 1.0, held * is_at_goal(s))


def show_goal(ctx: EventContext) -> None:
    """Put the marker at the goal, turned as asked for."""
    q, goal_w = ctx.q, ctx.command(GOAL)
    half, zero = 0.5 * goal_w[:, 3], torch.zeros_like(goal_w[:, 3])
    quat = torch.stack([half.cos(), zero, zero, half.sin()], dim=1)
    origin = ctx.constant("origin", lambda: torch.tensor(arm.PEDESTAL))
    q[:, ctx.model.prop_qpos(MARKER)] = torch.cat([goal_w[:, :3] + origin, quat], dim=1)
    ctx.write_state(q)


def carrying(model: RobotModel) -> Tensor:
    """A pool of which one half is `cube.grasp_starts`. The others have the cube in the grasp: a quarter on the way to a
    goal, high enough to pass over the platform's edge; a quarter above a goal or on it, some with the gripper open.
    Noted are 1 for these two and the goal (x, y, yaw), `[POOL, nq + nv + 4]`."""
    count = cube.POOL // 2
    first = cube.grasp_starts(model, AREA, count)
    u = torch.rand(count, 9, generator=torch.Generator().manual_seed(1))
    low, high = torch.tensor(GOALS)
    pose = low + (high - low) * torch.cat([u[:, :2], torch.zeros(count, 1), u[:, 2:3]], dim=1)
    lift, is_open = 0.1 * (2.0 * u[:, 3] - 1.0).clamp_min(0.0), (u[:, 3] < 0.5) & (u[:, 4] < 0.5)
    begin = torch.tensor([*cube.PROP.pos[:2], 0.0, 0.0]).repeat(count, 1)
    for axis, (least, most) in enumerate(AREA):
        begin[:, axis] += least + (most - least) * u[:, 5 + axis]
    begin[:, 3] = (u[:, 7] - 0.5) * torch.pi / 2.0
    is_away = torch.arange(count) < count // 2
    at = pose + torch.where(is_away, u[:, 8], 0.0).unsqueeze(1) * (begin - pose)
    at[:, 2] = torch.where(is_away, cube.HALF_M + CLEAR_M + 0.1 * u[:, 3], pose[:, 2] + lift)
    finger = torch.where(is_open & ~is_away, cube.OPEN_M, cube.HALF_M)
    second = cube.states(
        model, arm_poses.tool_down(model, at[:, :3], at[:, 3], arm_poses.PLANAR), finger, at[:, :3], at[:, 3]
    )
    notes = torch.cat([torch.ones(count, 1), pose[:, [0, 1, 3]]], dim=1)
    return torch.cat([torch.cat([first, torch.zeros(count, 4)], dim=1), torch.cat([second, notes], dim=1)])


def other_goal(ctx: EventContext, notes: Tensor) -> Tensor:
    """Half of the helped episodes begin with the first half of the pool; in the others a start misfits by how far its
    goal is from the episode's, 1 for 5 cm or 0.5 rad. [R, K]."""
    at_goal = ctx.uniform(0.0, 1.0, 1) < 0.5
    wanted = ctx.command(GOAL).unsqueeze(1)
    far = (wanted[..., :2] - notes[:, 1:3]).norm(dim=-1) / 0.05 + (wanted[..., 3] - notes[:, 3]).abs() / 0.5
    return torch.where(at_goal, torch.where(notes[:, 0] > 0.5, far, 99.0), 99.0 * notes[:, 0])


EVENTS = {
    "cube": Event(
        randomize.reset_prop,
        "reset",
        {"prop": cube.CUBE, "pos": (*AREA, (0.0, 0.0)), "yaw_rad": torch.pi / 4.0},
    ),
    "helped": Event(cube.start_helped, "reset", {"pool": carrying, "misfit": other_goal}),
    "marker": Event(show_goal, "reset"),
}
