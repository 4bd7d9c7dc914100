"""Insert a peg of 16 mm, held in the gripper, into a hole with 2 mm of clearance on each side."""

from __future__ import annotations

import dataclasses

import torch
from torch import Tensor

from robo_rl.env import (
    Acceptance,
    Channels,
    Event,
    Metric,
    ObsGroup,
    ObsTerm,
    PropCfg,
    RewardTerm,
    StartsCfg,
    State,
    Success,
    TaskCfg,
    Termination,
    has_terminated,
    once,
    randomize,
    rotations,
    starts,
)
from robo_rl_tasks import terms
from robo_rl_tasks.manipulation import arm, peg_starts, tuned

EPISODE_S = 5.0
HELD_S = 0.5  # s at the end of the episode through which the peg has to be in
DEEP_M = 0.03  # m below the board's upper face, "in"; the board is 40 mm thick
HOLE_M = 0.01  # m, half the hole
OVER_M = 0.015  # m above the board, where the tip comes from the side
TIP = (0.0, 0.0, -0.05)  # m, in the peg's frame
MOUTH = (0.0, 0.0, 0.04)  # m, the middle of the hole's upper edge in the board's frame
LOST_M = 0.06  # m from the grasp point to the peg's middle; 30 mm as it is held


def arm_peg_insert() -> TaskCfg:
    """Insert a peg of 16 mm, held in the gripper, into a hole with 2 mm of clearance on each side."""
    return TaskCfg(
        name="arm_peg_insert",
        robot="arm",
        default_pose=peg_starts.POSE,
        sim_dt_s=arm.SIM_DT_S,
        decimation=arm.DECIMATION,
        episode_s=EPISODE_S,
        scene=arm.scene(
            {
                "table": arm.TABLE,
                "board": PropCfg("hole_board", pos=peg_starts.BOARD, mount="clamped", measured=True),
                "peg": PropCfg("peg", pos=(0.5, 0.0, 0.53), mount="free", measured=True),
            }
        ),
        # At 0 the gripper holds the peg with 12 N on each side, at 2 it lets it go.
        action=dataclasses.replace(arm.ACTION, scale={"joint[1-7]": 0.15, "finger_left": 0.005}),
        observations={
            "policy": ObsGroup(POLICY),
            "critic": ObsGroup({**POLICY, **PRIVILEGED}, corrupt=False),
        },
        rewards={
            "reach": RewardTerm(near_way, 0.3, {"per_m": 8.0}),
            "above": RewardTerm(near_way, 0.3, {"per_m": 60.0}),
            "inside": RewardTerm(depth_share, 1.5),
            "lean": RewardTerm(lean, -2.0),
            "action_rate": RewardTerm(terms.action_rate, -0.005),
            "joint_speed": RewardTerm(terms.joint_speed, -0.002),
            "too_fast": RewardTerm(arm.too_fast, -0.1),
            "lost": RewardTerm(has_terminated, -5.0),
        },
        terminations={"lost": Termination(is_lost)},
        events={
            "gains": Event(randomize.servo_gains, "reset", {"stiffness": (0.9, 1.1), "damping": (0.9, 1.1)}),
            "friction": Event(randomize.friction, "reset", {"scale": (0.7, 1.3), "body": "board"}),
            "start": Event(starts.from_pool, "reset", {"pool": peg_starts.away}),
        },
        starts=StartsCfg(default=0.4, file=0.4, past=0.2, path=peg_starts.FILE),
        metrics={
            "depth": Metric(depth, "last"),
            "aside": Metric(aside, "mean", after_s=EPISODE_S - HELD_S),
            "pads": Metric(pad_force, "mean"),
        },
        success=Success(is_in, after_s=EPISODE_S - HELD_S),
        acceptance=(Acceptance("success", ">=", 0.9), Acceptance("terminated", "<=", 0.05)),
        tuned={"ppo": TUNED_PPO},
    )


def peg_axis(s: Channels) -> Tensor:
    """Where the peg's upper end points, in the base frame. [N, 3]."""
    quat = s.channel("peg_quat")
    return rotations.rotate(quat, s.constant("up", lambda: torch.tensor([0.0, 0.0, 1.0])).expand(len(quat), 3))


@once
def to_mouth(s: Channels) -> Tensor:
    """From the peg's tip to the middle of the hole's upper edge, in the base frame. [N, 3], m."""
    peg, board = s.channel("peg_quat"), s.channel("board_quat")
    tip = rotations.rotate(peg, s.constant("tip", lambda: torch.tensor(TIP)).expand(len(peg), 3))
    mouth = rotations.rotate(board, s.constant("mouth", lambda: torch.tensor(MOUTH)).expand(len(board), 3))
    return s.channel("board_pos") + mouth - s.channel("peg_pos") - tip


def to_peg(s: Channels) -> Tensor:
    """From the grasp point to the peg's middle, in the base frame. [N, 3], m."""
    return arm.to_prop(s, "peg")


@once
def aside(s: State) -> Tensor:
    """Horizontal distance of the tip from the middle of the hole. [N], m."""
    return to_mouth(s)[:, :2].norm(dim=-1)


@once
def depth(s: State) -> Tensor:
    """How far the tip is below the board's upper face, inside of the hole; 0 elsewhere. [N], m."""
    return to_mouth(s)[:, 2].clamp_min(0.0) * (aside(s) < HOLE_M)


@once
def way(s: State) -> Tensor:
    """How far the tip is from the depth asked for, on a way that leads over the hole. Only what is too high counts: to
    slide over the board is a way too. [N], m."""
    outside = aside(s)
    height = -DEEP_M + (DEEP_M + OVER_M) * (outside / HOLE_M).clamp(0.0, 1.0)
    return torch.stack([outside, (height + to_mouth(s)[:, 2]).clamp_max(0.0)], dim=-1).norm(dim=-1)


def near_way(s: State, per_m: float) -> Tensor:
    """exp(-per_m * way that is left). [N]."""
    return torch.exp(-per_m * way(s))


def depth_share(s: State) -> Tensor:
    """How deep the peg is in, as a share of what is asked for. [N], at most 1."""
    return (depth(s) / DEEP_M).clamp_max(1.0)


def lean(s: State) -> Tensor:
    """1 minus the cosine of the angle between the peg and the vertical. [N]."""
    return 1.0 - peg_axis(s)[:, 2]


def is_lost(s: State) -> Tensor:
    """The peg is not in the gripper any more. [N] bool."""
    return arm.distance(s, "peg") > LOST_M


def is_in(s: State) -> Tensor:
    """The tip is 30 mm deep in the hole. [N] bool."""
    return depth(s) >= DEEP_M


def pad_force(s: State) -> Tensor:
    """Mean force of the pads. [N], N."""
    return arm.pad_forces(s).mean(-1)


def peg_velocity(s: State) -> Tensor:
    """Linear velocity of the peg, and its turn rate in its own frame. [N, 6], m/s and rad/s."""
    return torch.cat([5.0 * s.prop_lin_vel_w("peg"), s.prop_ang_vel_b("peg")], dim=-1)


POLICY = {
    **arm.PROPRIOCEPTION,
    "to_mouth": ObsTerm(to_mouth, noise=0.001, scale=10.0),
    "peg_axis": ObsTerm(peg_axis, noise=0.01),
    "to_peg": ObsTerm(to_peg, noise=0.001, scale=10.0),
}

PRIVILEGED = {
    "pads": ObsTerm(arm.pads_feel),
    "peg_velocity": ObsTerm(peg_velocity, clip=(-10.0, 10.0)),
    "fine": ObsTerm(to_mouth, scale=100.0, clip=(-0.05, 0.05)),
}

TUNED_PPO = {**tuned.PPO, "train.total_steps": 3_000_000}
