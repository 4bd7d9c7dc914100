"""A cube on a table before the arm, and scripted motions of the tool at 20 Hz."""

from __future__ import annotations

from dataclasses import replace

import torch
from robo_rl_tasks.manipulation import arm, arm_poses
from robo_rl_tasks.manipulation.arm_reach import arm_reach

from robo_rl.env import Event, PropCfg, State, VecEnv, randomize
from robo_rl.env.vec_env import Step

OPEN, CLOSED = 0.04, -0.01  # m, targets of a finger
CUBE = PropCfg("cube", pos=(0.5, 0.0, 0.425), mount="free", measured=True)
PLACES = {"prop": "cube", "pos": ((-0.1, 0.1), (-0.2, 0.2), (0.0, 0.0)), "yaw_rad": 0.7}
BENCH = replace(
    arm_reach(),
    sim_dt_s=arm.SIM_DT_S,
    decimation=arm.DECIMATION,
    episode_s=60.0,
    action=arm.ACTION,
    scene=arm.scene({"table": arm.TABLE, "cube": CUBE, "goal": PropCfg("goal", mount="free")}),
    events={"cube": Event(randomize.reset_prop, "reset", PLACES)},
)


def cube_b(s: State) -> torch.Tensor:
    """The cube in the base frame. [N, 3], m."""
    return s.prop_pos_w("cube") - torch.tensor(arm.PEDESTAL)


def cube_turn(s: State) -> torch.Tensor:
    """Turn of the cube that the fingers have to follow. [N], rad."""
    quat = s.prop_quat_w("cube")
    return arm_poses.square_turn(2.0 * torch.atan2(quat[:, 3], quat[:, 0]))


def move(env: VecEnv, place: torch.Tensor, yaw: torch.Tensor, finger: float, seconds: float) -> Step:
    """Drive the tool from where it is to `place` in a straight line of joints, then let it settle for half the time."""
    target = torch.cat(
        [arm_poses.tool_down(env.model, place, yaw, arm_poses.PLANAR), torch.full((env.num_envs, 1), finger)], dim=1
    )
    start, steps = env.state.joint_pos.clone(), round(seconds / env.step_dt)
    for i in range(steps):
        share = min(1.0, 2.0 * (i + 1) / steps)
        goal = torch.cat([torch.lerp(start[:, :7], target[:, :7], share), target[:, 7:]], dim=1)
        step = env.step((goal - env.action_map.offset) / env.action_map.scale)
        assert step.valid.all()
    return step


def grasp(env: VecEnv) -> None:
    """Descend on the cube and close the gripper."""
    place, yaw = cube_b(env.state), cube_turn(env.state)
    move(env, place + torch.tensor([0.0, 0.0, 0.12]), yaw, OPEN, 1.5)
    move(env, place, yaw, OPEN, 1.0)
    move(env, place, yaw, CLOSED, 0.6)
