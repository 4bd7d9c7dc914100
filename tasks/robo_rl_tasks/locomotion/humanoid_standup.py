"""Get up from the ground, from any way of lying, and stay standing."""

from __future__ import annotations

import functools
import math

import torch
from torch import Tensor

from robo_rl.env import (
    Acceptance,
    Curriculum,
    Event,
    EventContext,
    JointPosition,
    Metric,
    ObsGroup,
    ObsTerm,
    RewardTerm,
    RobotModel,
    State,
    Success,
    TaskCfg,
    once,
    randomize,
    starts,
)
from robo_rl_tasks import terms
from robo_rl_tasks.locomotion import walking

UP_S = 5.0  # s within which the robot has to be up
HEIGHT = 0.76  # m, of the standing pelvis
HEAD = 0.43  # m, of the head over the pelvis
DROP = 0.6  # m, from which the robot falls into its start
SETTLE = 300  # physics steps of the fall
START = "start"  # the curriculum: from standing (0) over a collapse to lying (1)
COLLAPSE_S = 0.7  # s that a limp robot takes from standing to lying
STAGES = 10  # moments of a collapse
COUNT = 64  # robots that collapse


def humanoid_standup() -> TaskCfg:
    """Get up from the ground, from any way of lying, and stay standing."""
    return TaskCfg(
        name="humanoid_standup",
        robot="humanoid",
        sim_dt_s=0.005,
        decimation=4,
        episode_s=8.0,
        action=JointPosition(scale=0.6, delay_s=(0.0, 0.01)),
        observations={"policy": ObsGroup(POLICY), "critic": ObsGroup({**POLICY, **PRIVILEGED}, corrupt=False)},
        rewards=REWARDS,
        terminations={},
        events=EVENTS,
        curriculum={START: Curriculum(stands, lies, step=1.0 / STAGES, start=(0.0, 1.0))},
        metrics=METRICS,
        success=Success(stands, after_s=UP_S),
        acceptance=(
            Acceptance("success", ">=", 0.95),
            Acceptance("drift", "<=", 0.1),
            Acceptance("spin", "<=", 0.3),
            Acceptance("torque", "<=", 40.0),
        ),
        tuned={"ppo": TUNED_PPO},
    )


def dropped(model: RobotModel, u: Tensor) -> Tensor:
    """Poses `[K, nq]` in the air from uniform `u [K, nq]`: any attitude, joints up to half way to their limits."""
    q = torch.as_tensor(model.default_qpos, dtype=torch.float32).repeat(len(u), 1)
    quat = 2.0 * u[:, 3:7] - 1.0
    q[:, model.base_qpos] = torch.cat(
        [torch.zeros(len(u), 2), torch.full((len(u), 1), DROP), quat / quat.norm(dim=1, keepdim=True)], dim=1
    )
    low, high = torch.as_tensor(model.joint_range, dtype=torch.float32).unbind(1)
    middle = q[:, model.joint_qpos]
    wanted = low + (high - low) * u[:, model.joint_qpos]
    q[:, model.joint_qpos] = middle + 0.5 * (wanted - middle)
    return q


def leaning(model: RobotModel, u: Tensor) -> Tensor:
    """Poses `[K, nq]` from uniform `u [K, nq]`: standing, joints off by up to 0.4 rad, leaning by up to 0.4 rad."""
    q = torch.as_tensor(model.default_qpos, dtype=torch.float32).repeat(len(u), 1)
    turn = 2.0 * math.pi * u[:, 3]
    axis = torch.stack([turn.cos(), turn.sin(), torch.zeros_like(turn)], dim=1)
    half = 0.2 * u[:, 4:5]
    q[:, model.base_qpos.start + 3 : model.base_qpos.stop] = torch.cat([half.cos(), half.sin() * axis], dim=1)
    q[:, model.joint_qpos] += 0.8 * u[:, model.joint_qpos] - 0.4
    return q


def collapsing(model: RobotModel) -> Tensor:
    """Moments, without their motion, of the collapse of a standing robot whose motors fail, from its begin to its end.

    `[STAGES * COUNT, nq + nv]`, stage by stage.
    """
    steps = [round(COLLAPSE_S / model.mj.opt.timestep * (k + 1) / STAGES) for k in range(STAGES)]
    moments = starts.settling(model, steps, leaning, COUNT, limp=True)
    moments[:, model.mj.nq :] = 0.0
    return moments


LYING = functools.partial(starts.settled, steps=SETTLE, draw=dropped, count=256, limp=True)


def begin(ctx: EventContext) -> None:
    """Begin lying on the ground; below the highest level, as far down in a collapse as the level says."""
    lying, collapse = (ctx.model.table(pool, ctx.q.device) for pool in (LYING, collapsing))
    level, u = ctx.level(START), ctx.uniform(0.0, 1.0, 1)[:, 0]
    stage = (level * STAGES).long().clamp_max(STAGES - 1)
    start = torch.where(
        (level > 1.0 - 0.5 / STAGES).unsqueeze(1),
        lying[(u * len(lying)).long()],
        collapse[stage * COUNT + (u * COUNT).long()],
    )
    nq = ctx.model.mj.nq
    ctx.write_state(start[:, :nq], start[:, nq:])


@once
def head_height(s: State) -> Tensor:
    """Height of the top of the torso over the ground as a share of that of the standing robot. [N] in [0, 1]."""
    up = -s.base_gravity_b[:, 2]
    return ((s.base_pos_w[:, 2] + HEAD * up) / (HEIGHT + HEAD)).clamp(0.0, 1.0)


def rises(s: State) -> Tensor:
    """Height of the head. [N] in [0, 1]."""
    return head_height(s)


@once
def pelvis_rises(s: State) -> Tensor:
    """Height of the pelvis as a share of that of the standing robot. [N] in [0, 1].

    Whichever way up: robots that are paid for an upright pelvis only, or pay for their speed on the way, sit and stay.
    """
    return (s.base_pos_w[:, 2] / HEIGHT).clamp(0.0, 1.0)


def upright(s: State) -> Tensor:
    """Cosine of the pelvis' tilt, where it is above 0, times the share of the height: to sit is worth little. [N]."""
    return (-s.base_gravity_b[:, 2]).clamp_min(0.0) * pelvis_rises(s)


@once
def feet_below(s: State) -> Tensor:
    """How near both soles are to below the pelvis, once they are near the ground. [N] in [0, 1]."""
    soles = s.site_pos_w(("left_foot", "right_foot"))
    low = (soles[:, :, 2] < 0.1).all(-1)
    away = (soles[:, :, :2] - s.base_pos_w[:, None, :2]).norm(dim=-1).amax(-1)
    return torch.exp(-(away / 0.4).square()) * low


def stands(s: State) -> Tensor:
    """Pelvis above 0.62 m, tilted by less than 20 degrees. [N] bool."""
    return (s.base_pos_w[:, 2] > 0.62) & (s.base_gravity_b[:, 2] < -math.cos(math.radians(20.0)))


def lies(s: State) -> Tensor:
    """Not standing. [N] bool."""
    return ~stands(s)


def standing(s: State) -> Tensor:
    """1 while standing. [N]."""
    return stands(s).float()


def at_ease(s: State) -> Tensor:
    """Nearness to the default pose while standing. [N] in [0, 1]."""
    return torch.exp(-0.5 * s.joint_pos_rel.square().sum(-1)) * standing(s)


def still(s: State) -> Tensor:
    """Nearness to rest, of the base and of the joints, while standing. [N] in [0, 1].

    Falls off slowly, so that a robot that steps about to keep its balance gains by every bit that it calms down.
    """
    base = 2.0 * s.base_lin_vel_b.square().sum(-1) + 0.5 * s.base_ang_vel_b.square().sum(-1)
    return standing(s) / (1.0 + base + 0.01 * terms.joint_speed(s))


def drift(s: State) -> Tensor:
    """Speed of the base. [N], m/s."""
    return s.base_lin_vel_b.norm(dim=-1)


def spin(s: State) -> Tensor:
    """Angular speed of the base. [N], rad/s."""
    return s.base_ang_vel_b.norm(dim=-1)


def time_to_stand(s: State) -> Tensor:
    """1 while not standing: the mean over the episode is the share of its time. [N]."""
    return 1.0 - standing(s)


POLICY = {**walking.IMU, **walking.JOINTS}

PRIVILEGED = {"lin_vel": ObsTerm(terms.lin_vel), "height": ObsTerm(terms.height)}

REWARDS = {
    "rises": RewardTerm(rises, 0.7),
    "pelvis_rises": RewardTerm(pelvis_rises, 1.5),
    "upright": RewardTerm(upright, 1.0),
    "feet_below": RewardTerm(feet_below, 0.7),
    "standing": RewardTerm(standing, 1.0),
    "at_ease": RewardTerm(at_ease, 1.0),
    "still": RewardTerm(still, 1.5),
    "action_rate": RewardTerm(terms.action_rate, -0.003),
    "torque": RewardTerm(terms.torque, -4e-6),
    "joint_speed": RewardTerm(terms.joint_speed, -1e-4),
}

EVENTS = {
    "mass": Event(randomize.mass, "startup", {"scale": (0.9, 1.1), "body": "torso"}),
    "center_of_mass": Event(randomize.center_of_mass, "startup", {"offset": 0.02, "body": "torso"}),
    **walking.VARIED,
    "start": Event(begin, "reset"),
}

METRICS = {
    "time_to_stand": Metric(time_to_stand, "mean"),
    "drift": Metric(drift, "rms", after_s=UP_S),
    "spin": Metric(spin, "rms", after_s=UP_S),
    "torque": Metric(terms.mean_torque, "rms"),
    "action_rate": Metric(terms.mean_action_rate, "rms"),
}

TUNED_PPO = {**walking.TUNED_PPO, "train.total_steps": 26_000_000, "algo.gamma": 0.99, "algo.policy.init_std": 0.5}
