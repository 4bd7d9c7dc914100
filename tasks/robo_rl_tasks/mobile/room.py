"""A room with boxes and pillars scattered over it, a rover and its goal: how it is drawn, how close the rover is."""

from __future__ import annotations

import torch
from torch import Tensor

from robo_rl.env import EventContext, PropCfg, State, once, rotations
from robo_rl_tasks.scatter import Field, upright_quat

BOXES = ("box1", "box2", "box3", "box4", "box5", "box6")
PILLARS = ("pillar1", "pillar2", "pillar3", "pillar4")
OBSTACLES = (*BOXES, *PILLARS)
GOAL = "goal"
BOX_M, PILLAR_M = 0.2, 0.1  # m, half-length of a box, radius of a pillar
FIELD = Field(side=5, pitch_m=2.0, shift_m=0.25, obstacles=len(OBSTACLES), apart_m=4.0)
WALL_M = 5.5  # m, from the middle of the room to its walls: at least as far from an obstacle as another obstacle is

# The rover's outline is this circle: it holds the hull and both wheels, and 2 cm of air at most.
OUTLINE_M, OUTLINE_X_M = 0.27, -0.03  # m, radius and place of its middle in the rover's frame


def _props() -> dict[str, PropCfg]:
    """Walls first, what `lay_out` moves after them."""
    long, thick = (WALL_M + 0.1, 0.05, 0.2), WALL_M + 0.05
    walls = {
        "north": PropCfg("box", (0.0, thick, 0.0), size=long),
        "south": PropCfg("box", (0.0, -thick, 0.0), size=long),
        "east": PropCfg("box", (thick, 0.0, 0.0), size=(long[1], long[0], long[2])),
        "west": PropCfg("box", (-thick, 0.0, 0.0), size=(long[1], long[0], long[2])),
    }
    boxes = {name: PropCfg("box", (-4.0, 0.8 * i, 0.0)) for i, name in enumerate(BOXES)}
    pillars = {name: PropCfg("pillar", (4.0, 0.8 * i, 0.0)) for i, name in enumerate(PILLARS)}
    return {**walls, **boxes, **pillars, GOAL: PropCfg("goal", size=(0.15,))}


PROPS = _props()


def lay_out(ctx: EventContext) -> None:
    """Draw the room of an episode and put the base, from wherever it starts, into its cell: list it after
    `reset_base`. The boxes are turned at random."""
    start, goal, places = FIELD.scatter(ctx.uniform(0.0, 1.0, FIELD.draws))
    xy = torch.cat([places, goal.unsqueeze(1)], dim=1)
    yaw = ctx.uniform(-torch.pi, torch.pi, xy.shape[1])
    first = ctx.model.index("body", OBSTACLES[0])
    bodies = slice(first, first + xy.shape[1])  # props are attached one after the other
    ctx.write_param("body_pos", torch.nn.functional.pad(xy, (0, 1)).double(), bodies)
    ctx.write_param("body_quat", upright_quat(yaw).double(), bodies)
    q, base = ctx.q, ctx.model.base_qpos
    q[:, base.start : base.start + 2] += start
    ctx.write_state(q)


@once
def heading(s: State) -> tuple[Tensor, Tensor]:
    """Cosine and sine of the rover's heading. `[N]` each."""
    yaw = rotations.yaw(s.base_quat_w)
    return yaw.cos(), yaw.sin()


@once
def to_goal_w(s: State) -> Tensor:
    """From the rover's axle to the goal. `[N, 2]`, m in the world."""
    return s.prop_pos_w(GOAL)[:, :2] - s.base_pos_w[:, :2]


@once
def clearance(s: State) -> Tensor:
    """Distance between the rover's outline and the nearest box, pillar or wall. `[N]`, m.

    Geometry and not touch: the touch sensor feels the hull alone, and a wheel may be what hits.
    """
    cos, sin = heading(s)
    middle = s.base_pos_w[:, :2] + OUTLINE_X_M * torch.stack([cos, sin], dim=-1)
    to_box, quat = middle.unsqueeze(1) - s.body_pos_w(BOXES)[..., :2], s.body_quat_w(BOXES)
    w, z = quat[..., 0], quat[..., 3]
    turn_cos, turn_sin = w * w - z * z, 2.0 * w * z
    ahead = (turn_cos * to_box[..., 0] + turn_sin * to_box[..., 1]).abs() - BOX_M
    left = (turn_cos * to_box[..., 1] - turn_sin * to_box[..., 0]).abs() - BOX_M
    outside = torch.stack([ahead, left], dim=-1).clamp_min(0.0).norm(dim=-1)
    box = (outside + torch.maximum(ahead, left).clamp_max(0.0)).amin(-1)
    pillar = (middle.unsqueeze(1) - s.body_pos_w(PILLARS)[..., :2]).norm(dim=-1).amin(-1) - PILLAR_M
    wall = WALL_M - middle.abs().amax(-1)
    return torch.minimum(torch.minimum(box, pillar), wall) - OUTLINE_M
