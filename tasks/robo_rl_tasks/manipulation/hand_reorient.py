"""Turn a cube that lies in the palm of a four-fingered hand to commanded headings, one after the other."""

from __future__ import annotations

import math
from typing import ClassVar

import torch
from torch import Tensor

from robo_rl.env import (
    Acceptance,
    Channels,
    CommandCfg,
    Event,
    JointPosition,
    Metric,
    ObsGroup,
    ObsTerm,
    PropCfg,
    RewardTerm,
    RobotModel,
    SceneCfg,
    State,
    Success,
    TaskCfg,
    Termination,
    Tracker,
    has_terminated,
    once,
    randomize,
    rotations,
)
from robo_rl_tasks import terms
from robo_rl_tasks.manipulation import tuned

GOAL = "heading"  # the command
RANGE_RAD = 1.2  # rad, headings to either side
HALF_M = 0.03  # m, half the edge of the cube
PALM_M = 0.5111  # m, height of the palm
NEAR_RAD = 0.4  # rad, a goal is reached
GOALS = 4  # in an episode
GOAL_S = 2.5  # s for each of them
EPISODE_S = GOALS * GOAL_S
TIPPED_RAD = 1.0  # rad of tilt after which the cube lies on another side
START = (-0.01, 0.0, PALM_M + HALF_M + 0.001)  # m, in the world
PLACE = (START[2] - 0.5, 0.0, START[0])  # m, the same in the palm's frame
LEVEL = (0.0, math.sqrt(0.5), 0.0, math.sqrt(0.5))  # the palm's attitude in the world
CAGE = {  # rad; fingers and thumb close to the cube
    **{f"{finger}_1": 0.2 for finger in ("index", "middle", "ring")},
    **{f"{finger}_2": 1.3 for finger in ("index", "middle", "ring")},
    **{f"{finger}_3": 0.9 for finger in ("index", "middle", "ring")},
    **{"thumb_0": 0.9, "thumb_1": 0.25, "thumb_2": 0.75, "thumb_3": 1.2},
}
TIPS = ("index_tip", "middle_tip", "ring_tip", "thumb_tip")
TOUCH = ("index_touch", "middle_touch", "ring_touch", "thumb_touch")


def hand_reorient() -> TaskCfg:
    """Turn a cube that lies in the palm of a four-fingered hand to commanded headings, one after the other."""
    return TaskCfg(
        name="hand_reorient",
        robot="hand",
        default_pose=CAGE,
        sim_dt_s=0.01,
        decimation=5,
        episode_s=EPISODE_S,
        scene=SceneCfg(
            props={"cube": PropCfg("cube", pos=START, mount="free", size=(HALF_M,) * 3, measured=True)},
            ground=False,
            camera_distance=0.5,
        ),
        action=JointPosition(scale=0.5, clip=3.0),
        observations={
            "policy": ObsGroup(POLICY),
            "critic": ObsGroup({**POLICY, **PRIVILEGED}, corrupt=False),
        },
        rewards={
            "progress": RewardTerm(progress, 8.0),
            "near": RewardTerm(near, 0.1, {"per_rad": 2.0}),
            "off_centre": RewardTerm(off_centre, -1.0),
            "action_rate": RewardTerm(terms.action_rate, -0.001),
            "joint_speed": RewardTerm(terms.joint_speed, -0.0001),
            "dropped": RewardTerm(has_terminated, -2.0),
        },
        terminations={"dropped": Termination(is_dropped)},
        trackers={"goals": Goals},
        commands={GOAL: CommandCfg(names=("yaw",), low=(-RANGE_RAD,), high=(RANGE_RAD,), resample_s=(GOAL_S, GOAL_S))},
        events={
            "friction": Event(randomize.friction, "reset", {"scale": (0.8, 1.2), "body": "cube"}),
            "mass": Event(randomize.mass, "reset", {"scale": (0.8, 1.2), "body": "cube"}),
            "gains": Event(randomize.servo_gains, "reset", {"stiffness": (0.9, 1.1), "damping": (0.9, 1.1)}),
            "joints": Event(randomize.reset_joints, "reset", {"offset": (-0.05, 0.05), "velocity": (0.0, 0.0)}),
            "cube": Event(
                randomize.reset_prop,
                "reset",
                {"prop": "cube", "pos": ((-0.004, 0.004), (-0.004, 0.004), (0.0, 0.002)), "yaw_rad": 0.15},
            ),
        },
        metrics={
            "goals": Metric(goals_reached, "last"),
            "error": Metric(error, "mean"),
        },
        success=Success(reached_all, after_s=EPISODE_S - 0.03),
        acceptance=(Acceptance("success", ">=", 0.8), Acceptance("terminated", "<=", 0.1)),
        tuned={"ppo": TUNED_PPO},
    )


class Goals(Tracker):
    """Which goals were reached; how much nearer the last step brought the cube."""

    buffers: ClassVar[tuple[str, ...]] = ("before", "reached", "done")
    outputs: ClassVar[tuple[str, ...]] = ("progress",)

    def __init__(self, model: RobotModel, num_envs: int, step_dt_s: float, device: torch.device | str) -> None:
        super().__init__(model, num_envs, step_dt_s, device)
        self.before = self.zeros()  # rad, error of the last step plus 1, 0 where there was none
        self.reached = self.zeros()  # goals reached, with the present one
        self.done = self.zeros()  # 1 where the present one is among them
        self.progress = self.zeros()  # rad

    def update(self, s: State) -> None:
        """Move one control step on."""
        away = error(s)
        is_new = s.command_age(GOAL) < 0.5 * self.step_dt_s
        known = (self.before > 0.5) & ~is_new
        self.progress = torch.where(known, self.before - 1.0 - away, 0.0)
        self.before = away + 1.0
        hit = (away < NEAR_RAD) & ((self.done < 0.5) | is_new)
        self.reached = self.reached + hit
        self.done = torch.where(is_new, 0.0, self.done).maximum(hit.float())


@once
def attitude(s: Channels) -> Tensor:
    """The cube's attitude in a frame level with the palm: z out of it, x along the stretched fingers. [N, 4]."""
    level = s.constant("level", lambda: torch.tensor(LEVEL))
    return rotations.multiply(level.expand(len(s.channel("cube_quat")), 4), s.channel("cube_quat"))


@once
def left_to_turn(s: Channels) -> Tensor:
    """From the cube's attitude to the goal, the shorter way, in the level frame. [N, 4]."""
    half = 0.5 * s.command(GOAL)
    goal = torch.cat([half.cos(), torch.zeros_like(half), torch.zeros_like(half), half.sin()], dim=-1)
    left = rotations.multiply(goal, rotations.conjugate(attitude(s)))
    return torch.where(left[:, :1] < 0.0, -left, left)


def to_goal(s: Channels) -> Tensor:
    """The turn that is left: quaternion, and cosine and sine of its part about the palm's normal. [N, 6]."""
    left = left_to_turn(s)
    angle = rotations.yaw(left).unsqueeze(-1)
    return torch.cat([left, angle.cos(), angle.sin()], dim=-1)


def cube_attitude(s: Channels) -> Tensor:
    """First two columns of the cube's rotation matrix in the level frame. [N, 6]."""
    return rotations.rotation_matrix(attitude(s)).unflatten(-1, (3, 3))[..., :2].flatten(-2)


def cube_pos(s: Channels) -> Tensor:
    """The cube's middle from its place in the palm, in the palm's frame. [N, 3], m."""
    return s.channel("cube_pos") - s.constant("place", lambda: torch.tensor(PLACE))


def cube_velocity(s: State) -> Tensor:
    """Linear velocity of the cube, and its turn rate in its own frame. [N, 6], m/s and rad/s."""
    return torch.cat([10.0 * s.prop_lin_vel_w("cube"), s.prop_ang_vel_b("cube")], dim=-1)


def touch(s: State) -> Tensor:
    """Force at each finger tip. [N, 4], N."""
    return s.sensors(TOUCH)[:, :, 0].clamp_max(10.0)


def tips_to_cube(s: State) -> Tensor:
    """From the cube to each finger tip, in the world. [N, 12], m."""
    return (s.site_pos_w(TIPS) - s.prop_pos_w("cube").unsqueeze(1)).flatten(1)


def goal_clock(s: State) -> Tensor:
    """Time since the goal was given, and whether it was reached. [N, 2]."""
    return torch.stack([s.command_age(GOAL) / GOAL_S, s.tracker("goals").done], dim=-1)


@once
def error(s: State) -> Tensor:
    """Angle between the cube and the goal. [N], rad."""
    left = left_to_turn(s)
    return 2.0 * torch.atan2(left[:, 1:].norm(dim=-1), left[:, 0])


def progress(s: State) -> Tensor:
    """By how much the error fell in this step. [N], rad."""
    return s.tracker("goals").progress


def near(s: State, per_rad: float) -> Tensor:
    """exp(-per_rad * error). [N]."""
    return torch.exp(-per_rad * error(s))


def off_centre(s: State) -> Tensor:
    """Distance of the cube from its place in the palm. [N], m."""
    return cube_pos(s).norm(dim=-1)


def is_dropped(s: State) -> Tensor:
    """The cube fell below the palm's surface, or lies on another side. [N] bool."""
    return (s.prop_pos_w("cube")[:, 2] < PALM_M) | (tilt(s) > TIPPED_RAD)


def tilt(s: State) -> Tensor:
    """Angle between the cube's upper face and the palm. [N], rad."""
    return torch.acos(rotations.rotation_matrix(attitude(s))[:, 8].clamp(-1.0, 1.0))


def goals_reached(s: State) -> Tensor:
    """Goals reached in this episode. [N]."""
    return s.tracker("goals").reached


def reached_all(s: State) -> Tensor:
    """Every goal of the episode was reached. [N] bool."""
    return goals_reached(s) > GOALS - 0.5


POLICY = {
    "joint_pos": ObsTerm(terms.joint_pos_rel, noise=0.01),
    "joint_vel": ObsTerm(terms.joint_vel, noise=0.1, scale=0.2),
    "cube_pos": ObsTerm(cube_pos, noise=0.002, scale=20.0),
    "cube": ObsTerm(cube_attitude, noise=0.02),
    "to_goal": ObsTerm(to_goal, noise=0.02),
    "action": ObsTerm(terms.previous_action),
}

PRIVILEGED = {
    "cube_velocity": ObsTerm(cube_velocity),
    "touch": ObsTerm(touch, scale=0.3),
    "tips": ObsTerm(tips_to_cube, scale=10.0),
    "clock": ObsTerm(goal_clock),
}

TUNED_PPO = {
    **tuned.PPO,
    "train.total_steps": 6_000_000,
    "algo.policy.hidden": (128, 128),
    "algo.critic.hidden": (128, 128),
}
