"""What tasks of the arm with a gripper share: control, observations, rewards, and what is known of a grasp.

The base frame is on top of the pedestal: x forward, y left, z up, its origin level with the top of a table. The grasp
point is the robot's `tcp`, between the pads. The tool's frame has z out of the hand; the fingers move along its y.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from robo_rl.env import Channels, JointPosition, ObsTerm, PropCfg, SceneCfg, State, once, rotations
from robo_rl_tasks import terms

PEDESTAL = (0.0, 0.0, 0.4)  # m, the arm's base frame in the world
TABLE = PropCfg("table", pos=(0.55, 0.0, 0.0))
PADS = ("left_touch", "right_touch")
FAST = 1.5  # rad/s of a joint; arms of this size allow for 2.2
GRIP_N = 2.0  # N, a pad pressed harder than this holds something
# 20 Hz of control. With these steps and this solver what is held creeps by 0.2 mm/s. Fewer solver iterations diverge:
# 8 in half of all rough handlings, 10 in one of a hundred, 20 in none of a hundred.
SIM_DT_S, DECIMATION = 0.01, 5


def scene(props: Mapping[str, PropCfg]) -> SceneCfg:
    """A scene in which a grasp holds."""
    return SceneCfg(cone="elliptic", impratio=3.0, iterations=20, ls_iterations=20, props=props)


# Targets of the joints around the default pose. The gripper is open at 0; -1 closes it round a cube of 5 cm with 50 N.
ACTION = JointPosition(scale={"joint[1-7]": 0.5, "finger_left": 0.05}, clip=4.0)
# The same for a tool that points down, for which five joints suffice, and a gripper that -0.5 closes: there is far less
# to explore.
ACTION_DOWN = JointPosition(scale={"joint[12467]": 0.5, "joint[35]": 0.1, "finger_left": 0.1}, clip=4.0)


def tool_pos(s: Channels) -> Tensor:
    """The grasp point in the base frame. [N, 3], m."""
    return s.channel("tcp_pos")


def tool_axis(s: Channels) -> Tensor:
    """Where the tool points, in the base frame; (0, 0, -1) is down. [N, 3]."""
    return _axis(s.channel("tcp_quat"), 2)


def finger_axis(s: Channels) -> Tensor:
    """The line along which the fingers move, in the base frame. [N, 3]."""
    return _axis(s.channel("tcp_quat"), 1)


def prop_pos(s: Channels, prop: str) -> Tensor:
    """A measured prop in the base frame. [N, 3], m."""
    return s.channel(f"{prop}_pos")


def to_prop(s: Channels, prop: str) -> Tensor:
    """From the grasp point to a measured prop, in the base frame. [N, 3], m."""
    return s.channel(f"{prop}_pos") - s.channel("tcp_pos")


def prop_axes(s: Channels, prop: str) -> Tensor:
    """The x and z axes of a measured prop, in the base frame. [N, 6]."""
    quat = s.channel(f"{prop}_quat")
    return torch.cat([_axis(quat, 0), _axis(quat, 2)], dim=-1)


PROPRIOCEPTION = {
    "joint_pos": ObsTerm(terms.joint_pos_rel, noise=0.002),
    "joint_vel": ObsTerm(terms.joint_vel, noise=0.02, scale=0.3),
    "tool_axis": ObsTerm(tool_axis, noise=0.005),
    "finger_axis": ObsTerm(finger_axis, noise=0.005),
    "action": ObsTerm(terms.previous_action),
}


@once
def pad_forces(s: State) -> Tensor:
    """How hard the pads of the left and the right finger are pressed. [N, 2], N."""
    return s.sensors(PADS)[..., 0]


def pads_feel(s: State) -> Tensor:
    """What the pads feel, 1 at 50 N. [N, 2]."""
    return 0.02 * pad_forces(s).clamp_max(100.0)


@once
def is_gripped(s: State) -> Tensor:
    """Both pads press on something. [N] bool; that something is the other pad where nothing is between them."""
    return (pad_forces(s) > GRIP_N).all(-1)


@once
def distance(s: State, prop: str) -> Tensor:
    """From the grasp point to a measured prop. [N], m."""
    return to_prop(s, prop).norm(dim=-1)


def near(s: State, prop: str, per_m: float) -> Tensor:
    """exp(-per_m * distance of the grasp point to a measured prop). [N]."""
    return torch.exp(-per_m * distance(s, prop))


@once
def holds(s: State, prop: str, within_m: float) -> Tensor:
    """Both pads press and the prop is `within_m` of the grasp point: it is in the grasp. [N] bool."""
    return is_gripped(s) & (distance(s, prop) < within_m)


def too_fast(s: State) -> Tensor:
    """Squares of what the joints turn faster than is safe near things, summed. [N], rad^2/s^2."""
    return (s.joint_vel[:, :-1].abs() - FAST).clamp_min(0.0).square().sum(-1)


@once
def tilt(s: State) -> Tensor:
    """1 minus the cosine of the angle between the tool and the vertical. [N]."""
    return 1.0 + tool_axis(s)[:, 2]


def tilt_angle(s: State) -> Tensor:
    """Angle between the tool and the vertical. [N], rad."""
    return torch.acos((1.0 - tilt(s)).clamp(-1.0, 1.0))


def _axis(quat: Tensor, i: int) -> Tensor:
    """The i-th axis of a frame, in its parent. [N, 3]."""
    axis = torch.zeros_like(quat[:, 1:])
    axis[:, i] = 1.0
    return rotations.rotate(quat, axis)
