"""Where episodes of the peg begin: the peg in the gripper, its tip anywhere over the table, over the hole or in it."""

from __future__ import annotations

import sys

import torch
from torch import Tensor

from robo_rl.env import RobotModel, rotations, starts
from robo_rl.env.hooks.states_file import save_states
from robo_rl_tasks.manipulation import arm, arm_poses

FILE = "package://robo_rl_assets/starts/arm_peg_insert.npz"  # made by: python -m robo_rl_tasks.manipulation.peg_starts
BOARD = (0.5, 0.0, 0.401)  # m, in the world, 1 mm above the table
POSE = {  # rad and m; the tip 4 cm above the middle of the hole, the gripper pressed shut
    **{"joint2": 0.129, "joint4": -2.395, "joint6": 2.524, "joint7": 0.785},
    **{"finger_left": 0.0, "finger_right": 0.0},
}
HALF, GRIP = 0.05, 0.03  # m, of the peg; from its middle to where it is held
FINGER_M = 0.0072  # m, where a finger touches the peg: the radius is 8 mm, but it lies between the balls of a pad
PRESS_STEPS = 20  # physics steps in which the gripper takes hold
TOP_M = 0.041  # m, the board's upper face in the base frame
TABLE_M = 0.0  # m, the table in the base frame
CLEARANCE_M = 0.002  # m on each side of the peg in the hole
POOL, KIND = 1024, 256  # starts away from the hole; starts of each kind in the file
_SEED = 7


def away(model: RobotModel) -> Tensor:
    """The task's own starts: the tip 2 to 10 cm above the board and up to 8 cm aside. [POOL, nq + nv]."""
    u = _uniform(POOL, 9)
    board = _board(u[:, :3])
    aside = torch.stack([0.08 * u[:, 3], 0.08 * u[:, 4], TOP_M + 0.06 + 0.04 * u[:, 5]], dim=1)
    return held(model, board, aside, 0.25 * u[:, 6], 0.005 * u[:, 7], 0.1 * u[:, 8])


def over(model: RobotModel) -> Tensor:
    """The tip 3 to 25 mm above the board and up to 1 cm from the middle of the hole. [KIND, nq + nv]."""
    u = _uniform(KIND, 9)
    above = torch.stack([0.01 * u[:, 3], 0.01 * u[:, 4], TOP_M + 0.014 + 0.011 * u[:, 5]], dim=1)
    return held(model, _board(u[:, :3]), above, 0.25 * u[:, 6], 0.005 * u[:, 7], 0.05 * u[:, 8])


def inserted(model: RobotModel) -> Tensor:
    """The tip 2 to 36 mm deep in the hole, the peg upright. [KIND, nq + nv]."""
    u = _uniform(KIND, 8)
    slack = 0.5 * CLEARANCE_M
    inside = torch.stack([slack * u[:, 3], slack * u[:, 4], TOP_M - 0.019 + 0.017 * u[:, 5]], dim=1)
    return held(model, _board(u[:, :3]), inside, 0.25 * u[:, 6], 0.005 * u[:, 7], torch.zeros(KIND))


def held(model: RobotModel, board: Tensor, tip: Tensor, yaw: Tensor, slip: Tensor, lean: Tensor) -> Tensor:
    """States at rest with the peg in a firm grasp, the tool pointing down, turned by `yaw [K]` rad.

    `board [K, 3]` is what its joints show, m and rad; `tip [K, 3]` m is relative to the middle of the hole, its height
    over the table; the peg is held `slip [K]` m higher than at its grip and leans by `lean [K]` rad about the line of
    the fingers.
    """
    up = torch.stack([-lean.sin() * yaw.cos(), -lean.sin() * yaw.sin(), lean.cos()], dim=1)  # the peg's axis
    middle = tip + HALF * up
    middle[:, :2] += board[:, :2] + torch.tensor(BOARD[:2])
    place = middle + (GRIP + slip).unsqueeze(1) * up
    q = torch.tensor(model.default_qpos).float().repeat(len(tip), 1)
    q[:, model.qpos_of(arm_poses.ARM)] = arm_poses.tool_down(model, place, yaw)
    q[:, model.qpos_of(arm_poses.FINGERS)] = FINGER_M
    q[:, model.qpos_of(("board_x", "board_y", "board_turn"))] = board
    q[:, model.prop_qpos("peg")] = torch.cat([middle + torch.tensor(arm.PEDESTAL), _attitude(yaw, lean)], dim=1)
    control = torch.tensor(model.default_ctrl).float().repeat(len(tip), 1)  # the gripper's presses
    control[:, :-1] = q[:, model.qpos_of(arm_poses.ARM)]
    return starts.pressed(model, q, control, PRESS_STEPS)


def _attitude(yaw: Tensor, lean: Tensor) -> Tensor:
    """The peg leans in the plane across the fingers' line, which is turned by yaw. [K, 4]."""
    axis = torch.stack([-yaw.sin(), yaw.cos(), torch.zeros_like(yaw)], dim=1)
    return rotations.from_axis_angle(axis, -lean.unsqueeze(1))


def _board(u: Tensor) -> Tensor:
    """Joints of the board from uniform `u [K, 3]` in [-1, 1): within 4 cm and 0.3 rad of its place."""
    return u * torch.tensor([0.04, 0.04, 0.3])


def _uniform(count: int, size: int) -> Tensor:
    return 2.0 * torch.rand(count, size, generator=torch.Generator().manual_seed(_SEED)) - 1.0


def main(path: str) -> None:
    """Write the states over and in the hole, by which trainings begin besides the task's own starts."""
    from robo_rl.env.actions import build_model
    from robo_rl_tasks.manipulation.arm_peg_insert import arm_peg_insert

    model = build_model(arm_peg_insert())
    state = torch.cat([over(model), inserted(model)]).numpy()
    save_states(path, model, state[:, : model.mj.nq], state[:, model.mj.nq :])


if __name__ == "__main__":
    main(sys.argv[1])
