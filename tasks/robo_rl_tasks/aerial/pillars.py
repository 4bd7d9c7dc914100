"""A field of pillars and a goal between them: how it is drawn, and how close a flying robot is to a pillar."""

from __future__ import annotations

import torch
from torch import Tensor

from robo_rl.env import EventContext, PropCfg, State, once, rotations
from robo_rl_tasks.scatter import Field, upright_quat

PILLARS = tuple(f"pillar{i + 1}" for i in range(20))
GOAL = "goal"
PILLAR_M = 0.1  # m, radius; they are 2 m high
HULL_M = 0.06  # m, radius of the robot
FIELD = Field(side=7, pitch_m=0.9, shift_m=0.2, obstacles=len(PILLARS), apart_m=2.7)
HEIGHT_M = (0.7, 1.3)  # m, of start and goal

# `lay_out` puts them in place
PROPS = {name: PropCfg("pillar", (4.0, 0.4 * i, 0.0)) for i, name in enumerate(PILLARS)}
PROPS[GOAL] = PropCfg("goal", (0.0, 0.0, 1.0), size=(0.04,))


def lay_out(ctx: EventContext) -> None:
    """Draw the field of an episode; move the base, from wherever `reset_base` before it put it, into its cell, and turn
    it towards the goal."""
    start, goal, places = FIELD.scatter(ctx.uniform(0.0, 1.0, FIELD.draws))
    height = ctx.uniform(*HEIGHT_M, 2)
    standing = torch.nn.functional.pad(places, (0, 1))
    hanging = torch.cat([goal, height[:, :1]], dim=1).unsqueeze(1)
    first = ctx.model.index("body", PILLARS[0])
    bodies = slice(first, first + len(PROPS))  # props are attached one after the other
    ctx.write_param("body_pos", torch.cat([standing, hanging], dim=1).double(), bodies)
    q, base = ctx.q, ctx.model.base_qpos
    q[:, base.start : base.start + 3] += torch.cat([start, height[:, 1:]], dim=1)
    way = goal - start
    turn = upright_quat(torch.atan2(way[:, 1], way[:, 0]))
    q[:, base.start + 3 : base.stop] = rotations.multiply(turn, q[:, base.start + 3 : base.stop])
    ctx.write_state(q)


@once
def clearance(s: State) -> Tensor:
    """Distance between the robot's hull, as a ball, and the nearest pillar; over the pillars too. `[N]`, m.

    Geometry and not touch: the robot has no touch sensor.
    """
    away = s.base_pos_w[:, None, :2] - s.body_pos_w(PILLARS)[..., :2]
    return away.norm(dim=-1).amin(-1) - PILLAR_M - HULL_M
