"""A closed course of gates in the air: how it is drawn, which gate is next, whether it was passed or missed."""

from __future__ import annotations

import math
from typing import ClassVar

import torch
from torch import Tensor

from robo_rl.env import EventContext, PropCfg, RobotModel, State, Tracker, once, rotations
from robo_rl_tasks.scatter import upright_quat

GATES = ("gate1", "gate2", "gate3", "gate4", "gate5")  # in the order of flight
PROPS = {name: PropCfg("gate", pos=(3.0, 0.0, 1.0 + i)) for i, name in enumerate(GATES)}  # `lay_out` puts them in place

OPENING_M = 0.3  # m, radius of the opening
RING_M, BAR_M = 0.33, 0.031  # m, mean radius of the frame's twelve straight bars, and their thickness about that circle
HULL_M = 0.06  # m, radius of the robot, of which the frame has to be clear

RADIUS_M = (1.5, 2.3)  # m, of a gate from the middle of the course
HEIGHT_M = (1.0, 1.8)  # m, of its centre
SHIFT_RAD = math.radians(10.0)  # of a gate along the course, either way
TWIST_RAD = math.radians(10.0)  # of a gate from the mean direction of the way to it and the way from it
BEFORE = (0.5, 0.65)  # share of the way from the last gate to the first that is left at the start
DRAWS = 2 + 4 * len(GATES)


def draw_course(u: Tensor) -> tuple[Tensor, Tensor]:
    """Centres `[N, K, 3]` m and headings `[N, K]` rad of the gates from uniform `u [N, DRAWS]` in [0, 1).

    Each gate stands in a sector of its own about the middle, flown through clockwise or anticlockwise, and faces the
    mean direction of the straight ways to it and from it. So these straight ways pass all frames with room for the
    robot (tests measure at least 0.05 m): whatever is drawn can be flown.
    """
    count = len(GATES)
    side, parts = torch.where(u[:, :1] < 0.5, -1.0, 1.0), u[:, 2:].unflatten(1, (4, count)).unbind(1)
    even = torch.arange(count, device=u.device) / count
    turn = 2.0 * torch.pi * (u[:, 1:2] + side * even) + SHIFT_RAD * (2.0 * parts[0] - 1.0)
    radius, height = (low + (high - low) * part for (low, high), part in zip((RADIUS_M, HEIGHT_M), parts[1:3]))
    centre = torch.stack([radius * turn.cos(), radius * turn.sin(), height], dim=-1)
    way = torch.nn.functional.normalize(centre.roll(-1, 1)[..., :2] - centre[..., :2], dim=-1)
    mean = way + way.roll(1, 1)
    return centre, torch.atan2(mean[..., 1], mean[..., 0]) + TWIST_RAD * (2.0 * parts[3] - 1.0)


def lay_out(ctx: EventContext) -> None:
    """Draw the course of an episode; move the base, from wherever `reset_base` before it put it, to before the first
    gate, and turn it towards that."""
    centre, heading = draw_course(ctx.uniform(0.0, 1.0, DRAWS))
    first = ctx.model.index("body", GATES[0])
    bodies = slice(first, first + len(GATES))  # props are attached one after the other
    ctx.write_param("body_pos", centre.double(), bodies)
    ctx.write_param("body_quat", upright_quat(heading).double(), bodies)
    q, base = ctx.q, ctx.model.base_qpos
    back = centre[:, -1] - centre[:, 0]
    q[:, base.start : base.start + 3] += centre[:, 0] + ctx.uniform(*BEFORE, 1) * back
    turn = upright_quat(torch.atan2(-back[:, 1], -back[:, 0]))
    q[:, base.start + 3 : base.stop] = rotations.multiply(turn, q[:, base.start + 3 : base.stop])
    ctx.write_state(q)


@once
def gates_w(s: State) -> tuple[Tensor, Tensor]:
    """Centres and directions of flight of all gates in the world. `[N, K, 3]` each, m and 1."""
    quat = s.body_quat_w(GATES)
    w, z = quat[..., 0], quat[..., 3]  # they stand upright
    return s.body_pos_w(GATES), torch.stack([w * w - z * z, 2.0 * w * z, torch.zeros_like(w)], dim=-1)


@once
def clearance(s: State) -> Tensor:
    """Distance between the robot's hull, as a ball, and the nearest frame, as a torus. `[N]`, m."""
    centre, along = gates_w(s)
    away = s.base_pos_w.unsqueeze(1) - centre
    through = (away * along).sum(-1)
    aside = (away - through.unsqueeze(-1) * along).norm(dim=-1)
    return ((aside - RING_M).square() + through.square()).sqrt().amin(-1) - BAR_M - HULL_M


class Course(Tracker):
    """Counts the gates that were passed; says of each control step whether one was passed or missed.

    A gate is passed where the robot's path between two control steps crosses its plane in the direction of flight
    inside the opening; it is missed where it crosses it outside.
    """

    buffers: ClassVar[tuple[str, ...]] = ("passed",)
    outputs: ClassVar[tuple[str, ...]] = ("has_passed", "has_missed", "aside", "gain")

    def __init__(self, model: RobotModel, num_envs: int, step_dt_s: float, device: torch.device | str) -> None:
        super().__init__(model, num_envs, step_dt_s, device)
        self.passed = self.zeros()  # gates since the episode began
        self.has_passed, self.has_missed = self.zeros(), self.zeros()  # 1 in the step in which it happened
        self.aside = self.zeros()  # m, from the centre of the gate where its plane was crossed; else 0
        self.gain = self.zeros()  # m, by which the gate that was next has come closer in this step

    def update(self, s: State) -> None:
        """Move one control step on."""
        centre, along = (pick(x, self.passed) for x in gates_w(s))
        was = s.before("qpos")[:, s.model.base_qpos][:, :3] - centre
        now = s.base_pos_w - centre
        behind, ahead = -(was * along).sum(-1), (now * along).sum(-1)  # of the plane, m
        crosses = (behind > 0.0) & (ahead >= 0.0)
        share = (behind / (behind + ahead).clamp_min(1e-9)).unsqueeze(-1)
        aside = (was + share * (now - was)).norm(dim=-1)
        inside = aside < OPENING_M
        self.has_passed, self.has_missed = (crosses & inside).float(), (crosses & ~inside).float()
        self.aside = torch.where(crosses, aside, 0.0)
        self.gain = was.norm(dim=-1) - now.norm(dim=-1)
        self.passed = self.passed + self.has_passed


def pick(of_gates: Tensor, number: Tensor) -> Tensor:
    """What belongs to the gate that is next after `number [N]` gates, out of `[N, K, 3]`. `[N, 3]`."""
    index = number.long().remainder(of_gates.shape[1]).view(-1, 1, 1).expand(-1, 1, of_gates.shape[2])
    return of_gates.gather(1, index).squeeze(1)
