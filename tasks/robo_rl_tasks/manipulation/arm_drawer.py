"""Open a drawer: get the fingers behind the handle of a cabinet and pull the drawer out by 20 cm."""

from __future__ import annotations

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
    State,
    Success,
    TaskCfg,
    once,
    randomize,
    rotations,
)
from robo_rl_tasks import terms
from robo_rl_tasks.manipulation import arm, arm_poses, tuned

EPISODE_S = 6.0
HELD_S = 0.5  # s at the end of the episode through which the drawer has to be open
OPEN_M = 0.2  # m, "open"; it comes out by 0.25 m
HANDLE = (-0.205, 0.0, 0.11)  # m, the middle of the closed drawer's handle in the cabinet's frame
SLIDE = ("cabinet_slide",)
BEHIND_M = 0.022  # m, from the handle's middle to the middle of a finger that is behind it
OVER_M = 0.05  # m above the handle, where the fingers pass over it
PITCH = (0.5, 0.866)  # inwards and down: the tool's axis, 30 degrees from pointing down, so that the hand stays clear
JOINTS = {"offset": (-0.1, 0.1), "velocity": (0.0, 0.0), "joints": arm_poses.ARM}  # rad, around the pose
POSE = {"joint2": -0.134, "joint4": -2.865, "joint6": 3.254, "finger_left": 0.015, "finger_right": 0.015}  # rad, m


def arm_drawer() -> TaskCfg:
    """Open a drawer: get the fingers behind the handle of a cabinet and pull the drawer out by 20 cm."""
    return TaskCfg(
        name="arm_drawer",
        robot="arm",
        default_pose=POSE,
        sim_dt_s=arm.SIM_DT_S,
        decimation=arm.DECIMATION,
        episode_s=EPISODE_S,
        scene=arm.scene({"table": arm.TABLE, "cabinet": PropCfg("cabinet", pos=(0.81, 0.0, 0.4), measured=True)}),
        action=arm.ACTION,
        observations={
            "policy": ObsGroup(POLICY),
            "critic": ObsGroup({**POLICY, **PRIVILEGED}, corrupt=False),
        },
        rewards={
            "reach": RewardTerm(near_hook, 0.3, {"per_m": 6.0}),
            "behind": RewardTerm(near_hook, 0.3, {"per_m": 40.0}),
            "pull": RewardTerm(share_open, 1.5),
            "across": RewardTerm(across_handle, -0.5),
            "leaning": RewardTerm(leaning, -1.0),
            "action_rate": RewardTerm(terms.action_rate, -0.005),
            "joint_speed": RewardTerm(terms.joint_speed, -0.006),
        },
        terminations={},
        events={
            "gains": Event(randomize.servo_gains, "reset", {"stiffness": (0.9, 1.1), "damping": (0.9, 1.1)}),
            "friction": Event(randomize.joint_friction, "reset", {"frictionloss": (1.0, 1.0), "damping": (0.8, 1.25)}),
            "joints": Event(
                randomize.reset_joints,
                "reset",
                {"offset": (-0.1, 0.1), "velocity": (0.0, 0.0), "joints": arm_poses.ARM},
            ),
            "cabinet": Event(
                randomize.reset_prop,
                "reset",
                {"prop": "cabinet", "pos": ((-0.03, 0.03), (-0.12, 0.12), (0.0, 0.0)), "yaw_rad": 0.25},
            ),
        },
        metrics={
            "open": Metric(opening, "last"),
            "distance": Metric(handle_distance, "mean", after_s=EPISODE_S - HELD_S),
            "joint_speed": Metric(terms.mean_joint_speed, "rms"),
        },
        success=Success(is_open, after_s=EPISODE_S - HELD_S),
        acceptance=(Acceptance("success", ">=", 0.95),),
        tuned={"ppo": TUNED_PPO},
    )


@once
def to_handle(s: Channels) -> Tensor:
    """From the grasp point to where the closed drawer's handle is, in the base frame. [N, 3], m."""
    quat = s.channel("cabinet_quat")
    offset = s.constant("handle", lambda: torch.tensor(HANDLE)).expand(len(quat), 3)
    return arm.to_prop(s, "cabinet") + rotations.rotate(quat, offset)


@once
def outwards(s: Channels) -> Tensor:
    """The direction in which the drawer opens, in the base frame. [N, 3]."""
    quat = s.channel("cabinet_quat")
    return rotations.rotate(quat, s.constant("out", lambda: torch.tensor([-1.0, 0.0, 0.0])).expand(len(quat), 3))


@once
def opening(s: State) -> Tensor:
    """How far the drawer is out. [N], m."""
    qpos = s.field("qpos")
    return qpos[:, s.model.columns("qpos", SLIDE, qpos.device)][:, 0]


def drawer(s: State) -> Tensor:
    """How far the drawer is out, and how fast it moves. [N, 2], m and m/s."""
    qvel = s.field("qvel")
    return torch.cat([opening(s).unsqueeze(1), qvel[:, s.model.columns("qvel", SLIDE, qvel.device)]], dim=-1)


@once
def to_moving_handle(s: State) -> Tensor:
    """From the grasp point to the handle, wherever the drawer is, in the base frame. [N, 3], m."""
    return to_handle(s) + opening(s).unsqueeze(1) * outwards(s)


@once
def handle_distance(s: State) -> Tensor:
    """From the grasp point to the handle. [N], m."""
    return to_moving_handle(s).norm(dim=-1)


@once
def way(s: State) -> Tensor:
    """How far the grasp point is from being behind the handle, on a way that leads over it: inwards, along the handle,
    and height below it. [N, 3], m."""
    out, to = outwards(s), to_moving_handle(s)
    inwards = BEHIND_M - (to * out).sum(-1)
    along = to[:, 1] * out[:, 0] - to[:, 0] * out[:, 1]
    over = OVER_M * (inwards / BEHIND_M).clamp(0.0, 1.0)
    return torch.stack([inwards, along, over + to[:, 2]], dim=-1)


def near_hook(s: State, per_m: float) -> Tensor:
    """exp(-per_m * length of the way that is left to behind the handle). [N]."""
    return torch.exp(-per_m * way(s).norm(dim=-1))


def share_open(s: State) -> Tensor:
    """How far the drawer is out as a share of what is asked for. [N], at most 1."""
    return (opening(s) / OPEN_M).clamp(0.0, 1.0)


def across_handle(s: State) -> Tensor:
    """1 minus the squared cosine of the angle between the line of the fingers and the handle's bar. [N]."""
    out = outwards(s)
    bar = torch.stack([-out[:, 1], out[:, 0], torch.zeros_like(out[:, 0])], dim=-1)
    return 1.0 - (arm.finger_axis(s) * bar).sum(-1).square()


def leaning(s: State) -> Tensor:
    """1 minus the cosine of the angle between the tool and the way it should point. [N]."""
    inwards, down = PITCH
    axis = arm.tool_axis(s)
    return 1.0 + inwards * (axis * outwards(s)).sum(-1) + down * axis[:, 2]


def is_open(s: State) -> Tensor:
    """The drawer is out by 20 cm. [N] bool."""
    return opening(s) >= OPEN_M


POLICY = {
    **arm.PROPRIOCEPTION,
    "to_handle": ObsTerm(to_handle, noise=0.002, scale=4.0),
    "outwards": ObsTerm(outwards, noise=0.01),
}

PRIVILEGED = {
    "drawer": ObsTerm(drawer, scale=5.0),
    "to_moving_handle": ObsTerm(to_moving_handle, scale=10.0),
    "pads": ObsTerm(arm.pads_feel),
}

TUNED_PPO = {**tuned.PPO, "train.total_steps": 1_500_000}
